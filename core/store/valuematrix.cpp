// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/valuematrix.h"

#include "core/domain/codedvalue.h"
#include "core/store/plantstore.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

namespace {

const double missing = CodedValue::encode(Presence::Missing);
// Was sent once and is not in the last answer: reads as Missing, but the key is still listed.
const double gone = std::bit_cast<double>(CodedValue::nanBits | 0xff);

bool isGone(double cell)
{
    return std::bit_cast<quint64>(cell) == std::bit_cast<quint64>(gone);
}

bool isMissing(double cell)
{
    return CodedValue::presenceOf(cell) == Presence::Missing;
}

} // namespace

ValueMatrix::ValueMatrix(DecimalsOf decimalsOf)
    : m_decimalsOf(std::move(decimalsOf))
{
}

int ValueMatrix::addRow()
{
    int row = m_rowCount;
    if (m_freeRows.empty()) {
        ++m_rowCount;
        m_cells.resize(size_t(m_rowCount) * size_t(m_stride), missing);
    } else {
        row = m_freeRows.back();
        m_freeRows.pop_back();
    }
    return row;
}

void ValueMatrix::freeRow(int row)
{
    std::fill_n(m_cells.begin() + qsizetype(row) * m_stride, m_stride, missing);
    m_texts.removeIf([row](const std::pair<const QPair<int, int> &, QString &> &entry) {
        return entry.first.first == row;
    });
    m_freeRows.push_back(row);
}

void ValueMatrix::widen(int stride)
{
    std::vector<double> cells(size_t(m_rowCount) * size_t(stride), missing);
    for (qsizetype row = 0; row < m_rowCount; ++row)
        std::copy_n(m_cells.begin() + row * m_stride, m_stride, cells.begin() + row * stride);
    m_cells = std::move(cells);
    m_stride = stride;
}

QList<int> ValueMatrix::mapColumns(const QStringList &keys)
{
    QList<int> columns;
    columns.reserve(keys.size());
    for (const QString &key : keys) {
        int column = columnOf(key);
        if (column < 0) {
            column = int(m_keys.size());
            m_keys.append(key);
            m_columnOf.insert(key, column);
            m_scales.push_back(std::pow(10.0, m_decimalsOf(key)));
        }
        columns.append(column);
    }
    if (m_stride < m_keys.size())
        widen(int(m_keys.size()));
    return columns;
}

bool ValueMatrix::isSame(double before, double after, int row, int column, const QString &text) const
{
    if (std::bit_cast<quint64>(before) == std::bit_cast<quint64>(after)) {
        return CodedValue::presenceOf(after) != Presence::Text || m_texts.value({row, column}) == text;
    }
    if (std::isnan(before) || std::isnan(after))
        return isMissing(before) && isMissing(after);
    const double scale = m_scales[size_t(column)];
    return std::nearbyint(before * scale) == std::nearbyint(after * scale);
}

bool ValueMatrix::update(int row, const ReadingTable &answer, int answerRow, const QList<int> &columns)
{
    m_scratch.assign(size_t(m_stride), missing);
    const double *source = answer.rowCells(answerRow);
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_scratch[size_t(columns.at(i))] = source[i];
    double *cells = m_cells.data() + qsizetype(row) * m_stride;
    bool hasChanged = false;
    if (answer.hasTexts() || !m_texts.isEmpty()) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int column = columns.at(i);
            if (CodedValue::presenceOf(source[i]) != Presence::Text) {
                if (CodedValue::presenceOf(cells[column]) == Presence::Text)
                    m_texts.remove({row, column});
                continue;
            }
            const QString text = answer.text(answerRow, int(i));
            hasChanged |= !isSame(cells[column], source[i], row, column, text);
            cells[column] = source[i];
            m_texts.insert({row, column}, text);
        }
    }
    for (int column = 0; column < m_stride; ++column) {
        const double before = cells[column];
        double after = m_scratch[size_t(column)];
        if (std::bit_cast<quint64>(before) == std::bit_cast<quint64>(after))
            continue;
        if (isMissing(after) && (isGone(before) || !isMissing(before)))
            after = gone;
        if (!hasChanged)
            hasChanged = !isSame(before, after, row, column, {});
        cells[column] = after;
    }
    return hasChanged;
}

double ValueMatrix::cell(int row, int column) const
{
    return column < 0 ? missing : m_cells[size_t(row) * size_t(m_stride) + size_t(column)];
}

Reading ValueMatrix::at(int row, int column) const
{
    const double value = cell(row, column);
    Reading reading;
    reading.presence = CodedValue::presenceOf(value);
    if (reading.presence == Presence::Number)
        reading.number = value;
    else if (reading.presence == Presence::Text)
        reading.text = m_texts.value({row, column});
    return reading;
}

QStringList ValueMatrix::keysOf(int row) const
{
    QStringList keys;
    for (int column = 0; column < columnCount(); ++column) {
        const double value = cell(row, column);
        if (isGone(value) || !isMissing(value))
            keys << m_keys.at(column);
    }
    return keys;
}

void ValueMatrix::copyRow(int row, StoredTable &table) const
{
    table.keys = m_keys;
    const qsizetype begin = table.cells.size();
    const qsizetype width = m_keys.size() * qsizetype(sizeof(quint64));
    table.cells.resize(begin + width);
    char *target = table.cells.data() + begin;
    for (int column = 0; column < columnCount(); ++column) {
        const double value = cell(row, column);
        qToLittleEndian(std::bit_cast<quint64>(isMissing(value) ? missing : value), target);
        target += sizeof(quint64);
        if (CodedValue::presenceOf(value) == Presence::Text)
            table.texts.insert({int(begin / width), column}, m_texts.value({row, column}));
    }
}

void ValueMatrix::restoreRow(int row, const StoredTable &table, int tableRow, const QList<int> &columns)
{
    double *cells = m_cells.data() + qsizetype(row) * m_stride;
    for (int column = 0; column < m_stride && !m_texts.isEmpty(); ++column) {
        if (CodedValue::presenceOf(cells[column]) == Presence::Text)
            m_texts.remove({row, column});
    }
    std::fill_n(cells, m_stride, missing);
    const char *source = table.cells.constData() + tableRow * columns.size() * qsizetype(sizeof(quint64));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto value = std::bit_cast<double>(qFromLittleEndian<quint64>(source));
        source += sizeof(quint64);
        cells[columns.at(i)] = value;
        if (CodedValue::presenceOf(value) == Presence::Text)
            m_texts.insert({row, columns.at(i)}, table.texts.value({tableRow, int(i)}));
    }
}
