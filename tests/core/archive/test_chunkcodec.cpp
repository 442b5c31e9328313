// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/alarmcodec.h"
#include "core/archive/chunkcodec.h"
#include "core/domain/codedvalue.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace {

ChunkCodec::Content samples(int rows, int columns, quint32 seed)
{
    QRandomGenerator random(seed);
    ChunkCodec::Content content;
    qint64 at = 1'782'018'000'000;
    for (int column = 0; column < columns; ++column)
        content.values.addColumn(u"key_%1"_s.arg(column));
    for (int row = 0; row < rows; ++row) {
        content.times.append(at);
        at += 300'000 + (random.bounded(20) == 0 ? 600'000 : 0);
        content.values.addRow();
        for (int column = 0; column < columns; ++column) {
            const int kind = column % 6;
            if (kind == 0)
                content.values.setNumber(row, column, 512);
            else if (random.bounded(10) == 0)
                content.values.setPresence(row, column, Presence(random.bounded(3)));
            else if (kind == 1 && random.bounded(5) == 0)
                content.values.setText(row, column, u"text ä %1"_s.arg(row));
            else if (kind == 5)
                content.values.setNumber(row, column, random.generateDouble() * 1e300 - 5e299);
            else
                content.values.setNumber(row, column,
                                         double(random.bounded(-200'000, 200'000)) / std::pow(10, kind - 1));
        }
    }
    return content;
}

bool isSame(const ChunkCodec::Content &a, const ChunkCodec::Content &b)
{
    if (a.times != b.times || a.values.keys() != b.values.keys()
        || a.values.rowCount() != b.values.rowCount())
        return false;
    for (int row = 0; row < a.values.rowCount(); ++row) {
        for (int column = 0; column < a.values.keys().size(); ++column) {
            if (std::bit_cast<quint64>(a.values.cell(row, column))
                    != std::bit_cast<quint64>(b.values.cell(row, column))
                || a.values.text(row, column) != b.values.text(row, column))
                return false;
        }
    }
    return true;
}

} // namespace

class TestChunkCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesOutAsItWentIn_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        for (int rows : {0, 1, 2, 24, 288})
            for (int columns : {0, 1, 6, 90})
                QTest::addRow("%d × %d", rows, columns) << rows << columns;
    }

    void comesOutAsItWentIn()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const ChunkCodec::Content content = samples(rows, columns, quint32(rows * 100 + columns));
        const auto back = ChunkCodec::unpack(ChunkCodec::pack(content.times, content.values));
        QVERIFY(back);
        QVERIFY(isSame(content, *back));
    }

    void oddNumbersSurvive()
    {
        ChunkCodec::Content content;
        const int column = content.values.addColumn(u"x"_s);
        qint64 at = -5;
        for (double number : {0.0, -0.0, 0.1, 1e-7, 5e-324, 1.7976931348623157e308, 9007199254740993.0, -1e15,
                              1e16, std::numeric_limits<double>::infinity(), 123.456789}) {
            content.times.append(at += 7);
            content.values.setNumber(content.values.addRow(), column, number);
        }
        const auto back = ChunkCodec::unpack(ChunkCodec::pack(content.times, content.values));
        QVERIFY(back);
        QVERIFY(isSame(content, *back));
    }

    void aDayIsSmall()
    {
        // Like an inverter's: constants at night, three decimals by day, half of the strings unused.
        ChunkCodec::Content content;
        for (int column = 0; column < 80; ++column)
            content.values.addColumn(u"pv%1_u"_s.arg(column));
        QRandomGenerator random(7);
        for (int row = 0; row < 288; ++row) {
            content.times.append(1'782'018'000'000 + row * 300'000LL);
            content.values.addRow();
            for (int column = 0; column < 80; ++column) {
                if (column % 2)
                    content.values.setPresence(row, column, Presence::Null);
                else
                    content.values.setNumber(
                        row, column, row < 72 || row > 240 ? 0 : std::round(5000 + random.bounded(300)) / 10);
            }
        }
        const qsizetype bytes = ChunkCodec::pack(content.times, content.values).size();
        QVERIFY2(double(bytes) / (288 * 80) < 0.5, qPrintable(QString::number(bytes)));
    }

    void damagedBytesAreRefused()
    {
        const ChunkCodec::Content content = samples(24, 19, 3);
        const QByteArray packed = ChunkCodec::pack(content.times, content.values);
        QVERIFY(!ChunkCodec::unpack({}));
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY(!ChunkCodec::unpack(packed.first(size)));
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = packed;
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto back = ChunkCodec::unpack(bytes);
            QVERIFY(!back || bytes == packed);
        }
    }

    //! Behind a right checksum: a fault of ours rather than of the disk, and no reason to crash.
    void nonsenseWithARightChecksumIsRefused()
    {
        QRandomGenerator random(5);
        const auto crc = [](const QByteArray &bytes) {
            quint32 value = 0xffffffffU;
            for (char byte : bytes) {
                value ^= quint8(byte);
                for (int bit = 0; bit < 8; ++bit)
                    value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            }
            return ~value;
        };
        const ChunkCodec::Content content = samples(24, 19, 3);
        const QByteArray good = ChunkCodec::pack(content.times, content.values);
        for (int round = 0; round < 3000; ++round) {
            QByteArray body = round % 2 ? good.sliced(8) : QByteArray(1 + random.bounded(60), '\0');
            body[0] = 0;
            if (round % 2) {
                for (int change = 0; change < 3; ++change)
                    body[1 + random.bounded(int(body.size()) - 1)] = char(random.bounded(256));
            } else {
                for (qsizetype i = 1; i < body.size(); ++i)
                    body[i] = char(random.bounded(256));
            }
            QByteArray bytes("HDC1");
            char sum[4];
            qToLittleEndian(crc(body), sum);
            bytes.append(sum, 4);
            const auto back = ChunkCodec::unpack(bytes + body);
            if (back)
                QCOMPARE(back->times.size(), back->values.rowCount());
        }
    }

    void alarmsComeOutAsTheyWentIn()
    {
        AlarmRecord record;
        record.id = 7;
        record.alarm.plant = {u"NE=1"_s};
        record.alarm.name = u"Ä\n\u65e5"_s;
        record.alarm.alarmId = -5;
        record.alarm.severity = AlarmSeverity::Minor;
        record.alarm.raisedAt = 1'782'018'000'000;
        record.firstSeenAt = 1;
        record.missedAt = std::numeric_limits<qint64>::max();
        record.occurrence = 3;
        const QByteArray packed = AlarmCodec::pack(record);
        QCOMPARE(AlarmCodec::unpack(packed), std::optional(record));
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY(!AlarmCodec::unpack(packed.first(size)));
        QVERIFY(!AlarmCodec::unpack(packed + 'x'));
    }
};

QTEST_GUILESS_MAIN(TestChunkCodec)
#include "test_chunkcodec.moc"
