// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/chunkcodec.h"

#include "core/archive/bytestream.h"
#include "core/domain/codedvalue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

// Layout: 4 bytes magic with the version, 4 bytes CRC-32 of all that follows, a byte of flags, the packed
// table. Numbers are little-endian.
constexpr std::array<char, 4> magic {'H', 'D', 'C', '1'};
constexpr qsizetype headSize = 9;
constexpr quint8 compressedFlag = 1;
constexpr qsizetype compressFrom = 2048;
constexpr qsizetype mostRows = 1'000'000;
constexpr qsizetype mostColumns = 10'000;
constexpr qsizetype mostCells = 20'000'000;
constexpr quint32 mostBytes = 256 * 1024 * 1024;

enum class Packing : quint8 { Same = 0, Decimals = 1, Raw = 2 };
constexpr quint8 hasPresences = 0x10;
constexpr std::array<double, 7> powers {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
constexpr double largestWhole = 9e15;

quint32 crc32(QByteArrayView bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

bool isSameBits(double a, double b)
{
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b);
}

//! The least power of ten that makes all of them whole numbers from which they can be had back exactly.
int decimalsOf(const QList<double> &numbers)
{
    for (size_t decimals = 0; decimals < powers.size(); ++decimals) {
        const bool isExact = std::all_of(numbers.cbegin(), numbers.cend(), [&](double number) {
            const double whole = std::round(number * powers[decimals]);
            return std::abs(whole) < largestWhole
                && isSameBits(double(qint64(whole)) / powers[decimals], number);
        });
        if (isExact)
            return int(decimals);
    }
    return -1;
}

void packColumn(ByteWriter &out, const QList<double> &cells)
{
    const bool isSame = std::all_of(cells.cbegin(), cells.cend(),
                                    [&](double cell) { return isSameBits(cell, cells.constFirst()); });
    if (isSame) {
        out.byte(quint8(Packing::Same));
        if (!cells.isEmpty())
            out.real(cells.constFirst());
        return;
    }
    QList<double> numbers;
    QList<std::pair<Presence, quint64>> runs;
    for (double cell : cells) {
        const Presence presence = CodedValue::presenceOf(cell);
        if (presence == Presence::Number)
            numbers.append(cell);
        if (runs.isEmpty() || runs.constLast().first != presence)
            runs.append({presence, 0});
        ++runs.last().second;
    }
    const int decimals = decimalsOf(numbers);
    const Packing packing = decimals < 0 ? Packing::Raw : Packing::Decimals;
    out.byte(quint8(packing) | (numbers.size() < cells.size() ? hasPresences : 0));
    if (numbers.size() < cells.size()) {
        out.number(quint64(runs.size()));
        for (const auto &[presence, length] : std::as_const(runs)) {
            out.byte(quint8(presence));
            out.number(length);
        }
    }
    if (packing == Packing::Raw) {
        for (double number : std::as_const(numbers))
            out.real(number);
        return;
    }
    out.byte(quint8(decimals));
    qint64 last = 0;
    for (double number : std::as_const(numbers)) {
        const auto whole = qint64(std::round(number * powers[size_t(decimals)]));
        out.difference(whole - last);
        last = whole;
    }
}

QList<Presence> readPresences(ByteReader &in, qsizetype rows)
{
    QList<Presence> presences;
    const qsizetype runs = in.count(rows);
    for (qsizetype run = 0; run < runs && in.isOk(); ++run) {
        const quint8 presence = in.byte();
        const qsizetype length = in.count(rows - presences.size());
        if (presence > quint8(Presence::Number))
            in.spoil();
        presences.resize(presences.size() + (in.isOk() ? length : 0), Presence(presence));
    }
    if (presences.size() != rows)
        in.spoil();
    return presences;
}

void unpackColumn(ByteReader &in, ReadingTable &table, int rows, int column)
{
    const quint8 head = in.byte();
    const auto packing = Packing(head & 0x0f);
    if (packing == Packing::Same) {
        if (rows == 0)
            return;
        const double cell = in.real();
        for (int row = 0; row < rows && in.isOk(); ++row)
            table.setCell(row, column, cell);
        return;
    }
    if (packing != Packing::Decimals && packing != Packing::Raw) {
        in.spoil();
        return;
    }
    const QList<Presence> presences =
        head & hasPresences ? readPresences(in, rows) : QList<Presence>(rows, Presence::Number);
    const int decimals = packing == Packing::Decimals ? in.byte() : 0;
    if (size_t(decimals) >= powers.size())
        in.spoil();
    quint64 last = 0; // wraps instead of overflowing
    for (int row = 0; row < rows && in.isOk(); ++row) {
        if (presences.at(row) != Presence::Number) {
            table.setCell(row, column, CodedValue::encode(presences.at(row)));
        } else if (packing == Packing::Raw) {
            table.setCell(row, column, in.real());
        } else {
            last += quint64(in.difference());
            table.setCell(row, column, double(qint64(last)) / powers[size_t(decimals)]);
        }
    }
}

QByteArray packTable(const QList<qint64> &times, const ReadingTable &values)
{
    ByteWriter out;
    out.number(quint64(times.size()));
    quint64 last = 0;
    quint64 lastStep = 0;
    for (qint64 at : times) {
        const quint64 step = quint64(at) - last;
        out.difference(qint64(step - lastStep));
        last = quint64(at);
        lastStep = step;
    }
    const QStringList &keys = values.keys();
    out.number(quint64(keys.size()));
    QList<double> cells(times.size());
    for (int column = 0; column < keys.size(); ++column) {
        out.text(keys.at(column));
        for (int row = 0; row < times.size(); ++row)
            cells[row] = values.cell(row, column);
        packColumn(out, cells);
    }
    for (int row = 0; values.hasTexts() && row < times.size(); ++row) {
        for (int column = 0; column < keys.size(); ++column) {
            if (CodedValue::presenceOf(values.cell(row, column)) != Presence::Text)
                continue;
            out.number(quint64(row));
            out.number(quint64(column));
            out.text(values.text(row, column));
        }
    }
    return out.bytes();
}

std::optional<ChunkCodec::Content> unpackTable(const QByteArray &bytes)
{
    ByteReader in(bytes);
    ChunkCodec::Content content;
    const int rows = int(in.count(mostRows));
    quint64 at = 0;
    quint64 step = 0;
    for (int row = 0; row < rows && in.isOk(); ++row) {
        step += quint64(in.difference());
        at += step;
        if (row > 0 && qint64(at) <= content.times.constLast())
            in.spoil();
        content.times.append(qint64(at));
    }
    const int columns = int(in.count(mostColumns));
    // A row, and a column, takes at least a byte: the counts of damaged bytes cannot make us ask for
    // gigabytes.
    if (!in.isOk() || qsizetype(rows) * columns > mostCells || columns > in.left())
        return std::nullopt;
    for (int row = 0; row < rows; ++row)
        content.values.addRow();
    for (int column = 0; column < columns && in.isOk(); ++column) {
        if (content.values.addColumn(in.text()) != column)
            in.spoil();
        unpackColumn(in, content.values, rows, column);
    }
    if (in.isOk() && !in.isAtEnd() && (rows == 0 || columns == 0))
        in.spoil();
    while (in.isOk() && !in.isAtEnd()) {
        const int row = int(in.count(rows - 1));
        const int column = int(in.count(columns - 1));
        const QString text = in.text();
        if (in.isOk())
            content.values.setText(row, column, text);
    }
    if (!in.isOk())
        return std::nullopt;
    content.values.squeeze();
    return content;
}

} // namespace

namespace ChunkCodec {

QByteArray pack(const QList<qint64> &times, const ReadingTable &values)
{
    Q_ASSERT(times.size() == values.rowCount());
    QByteArray table = packTable(times, values);
    const bool isCompressed = table.size() >= compressFrom;
    QByteArray body(1, char(isCompressed ? compressedFlag : 0));
    body += isCompressed ? qCompress(table, 6) : table;
    QByteArray packed(magic.data(), magic.size());
    char crc[4];
    qToLittleEndian(crc32(body), crc);
    packed.append(crc, 4);
    return packed + body;
}

std::optional<Content> unpack(const QByteArray &packed)
{
    if (packed.size() < headSize || !packed.startsWith(QByteArrayView(magic.data(), magic.size())))
        return std::nullopt;
    const auto crc = qFromLittleEndian<quint32>(packed.constData() + magic.size());
    if (crc != crc32(QByteArrayView(packed).sliced(headSize - 1)))
        return std::nullopt;
    const quint8 flags = quint8(packed.at(headSize - 1));
    if (flags > compressedFlag)
        return std::nullopt;
    const QByteArray body = packed.sliced(headSize);
    if (flags == 0)
        return unpackTable(body);
    // The first four bytes of qCompress() are the size it promises, and it would be asked for at once.
    if (body.size() < 4 || qFromBigEndian<quint32>(body.constData()) > mostBytes)
        return std::nullopt;
    return unpackTable(qUncompress(body));
}

} // namespace ChunkCodec
