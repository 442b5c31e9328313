// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"
#include "ui/charts/decimator.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr float Gap = std::numeric_limits<float>::quiet_NaN();
constexpr qint64 Never = std::numeric_limits<qint64>::max();

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestThinning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void columnsOfInstants_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<int>("column");
        QTest::newRow("left edge") << qint64(1000) << 0;
        QTest::newRow("last ms of column 0") << qint64(1099) << 0;
        QTest::newRow("column 1") << qint64(1100) << 1;
        QTest::newRow("right edge") << qint64(2000) << 10;
        QTest::newRow("just outside") << qint64(999) << -1;
        QTest::newRow("a column outside") << qint64(900) << -1;
        QTest::newRow("far outside") << qint64(0) << -10;
    }
    void columnsOfInstants()
    {
        QFETCH(qint64, at);
        QTEST((ColumnGrid {1000, 1000, 10}.columnOf(at)), "column");
    }

    //! Of random data with gaps, per pixel column: minimum, maximum, first and last equal the raw data's
    //! exactly.
    void extremesAreExact_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("columns");
        QTest::newRow("dense") << 1u << 8640 << 700;
        QTest::newRow("sparse") << 2u << 100 << 700;
        QTest::newRow("one column") << 3u << 500 << 1;
        QTest::newRow("one to one") << 4u << 640 << 640;
    }
    void extremesAreExact()
    {
        QFETCH(quint32, seed);
        QFETCH(int, samples);
        QFETCH(int, columns);
        QRandomGenerator random(seed);
        std::vector<qint64> times;
        std::vector<float> values;
        const qint64 start = utc(u"2026-06-21T00:00:00Z"_s);
        qint64 at = start;
        for (int i = 0; i < samples; ++i) {
            at += 1 + random.bounded(600'000);
            times.push_back(at);
            values.push_back(random.bounded(20) == 0 ? Gap : float(random.generateDouble() * 20.0 - 10.0));
        }
        const ColumnGrid grid {start, at - start + 1, columns};
        std::vector<PixelColumn> result;
        decimate(times, values, grid, 0, columns - 1, Never, result);

        std::vector<PixelColumn> expected;
        bool isBroken = true;
        for (size_t i = 0; i < times.size(); ++i) {
            if (std::isnan(values[i])) {
                isBroken = true;
                continue;
            }
            const int column = int((times[i] - start) * columns / (at - start + 1));
            if (expected.empty() || expected.back().column != column)
                expected.push_back({column, values[i], values[i], values[i], values[i], !isBroken});
            expected.back().minimum = std::min(expected.back().minimum, values[i]);
            expected.back().maximum = std::max(expected.back().maximum, values[i]);
            expected.back().last = values[i];
            isBroken = false;
        }
        QCOMPARE(result.size(), expected.size());
        for (size_t i = 0; i < result.size(); ++i)
            QVERIFY2(result[i] == expected[i], qPrintable(QString::number(i)));

        // A strip gives the same columns as the whole, and a neighbour on each side.
        std::vector<PixelColumn> strip;
        const int first = columns / 3;
        const int last = columns / 2;
        decimate(times, values, grid, first, last, Never, strip);
        for (const PixelColumn &column : strip) {
            const auto same = std::find_if(expected.cbegin(), expected.cend(), [&](const PixelColumn &other) {
                return other.column == column.column;
            });
            QVERIFY(same != expected.cend());
            QCOMPARE(column.minimum, same->minimum);
            QCOMPARE(column.maximum, same->maximum);
            QCOMPARE(column.first, same->first);
            QCOMPARE(column.last, same->last);
        }
        const auto inStrip = [&](const PixelColumn &c) { return c.column >= first && c.column <= last; };
        QCOMPARE(std::count_if(strip.cbegin(), strip.cend(), inStrip),
                 std::count_if(expected.cbegin(), expected.cend(), inStrip));
        QVERIFY(strip.empty() || strip.front().column < first || expected.front().column >= first);
    }

    void gapsBreakTheLine()
    {
        const std::vector<qint64> times {0, 10, 20, 30, 100, 110};
        const std::vector<float> values {1, Gap, 3, 4, 5, 6};
        std::vector<PixelColumn> result;
        decimate(times, values, {0, 200, 200}, 0, 199, 50, result);
        QList<bool> joins;
        for (const PixelColumn &column : result)
            joins.append(column.joinsPrevious);
        // The first starts; 3 comes after NaN; 4 follows; 5 comes 70 ms later; 6 follows.
        QCOMPARE(joins, (QList<bool> {false, false, true, false, true}));
        decimate({}, {}, {0, 200, 200}, 0, 199, 50, result);
        QVERIFY(result.empty());
        const std::vector<float> nothing(6, Gap);
        decimate(times, nothing, {0, 200, 200}, 50, 60, 50, result);
        QVERIFY(result.empty());
    }

    void timeTicks_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("maxCount");
        QTest::addColumn<QString>("labels");
        QTest::newRow("a day in Berlin")
            << u"2026-06-20T22:00:00Z"_s << u"2026-06-21T22:00:00Z"_s << QByteArray("Europe/Berlin") << 8
            << u"Sun 21 03:00 06:00 09:00 12:00 15:00 18:00 21:00 Mon 22"_s;
        QTest::newRow("an hour in Nepal")
            << u"2026-06-21T10:00:00Z"_s << u"2026-06-21T11:00:00Z"_s << QByteArray("Asia/Kathmandu") << 6
            << u"15:50 16:00 16:10 16:20 16:30 16:40"_s;
        QTest::newRow("spring forward")
            << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T05:00:00Z"_s << QByteArray("Europe/Berlin") << 8
            << u"Sun 29 01:00 03:00 04:00 05:00 06:00 07:00"_s;
        QTest::newRow("backwards") << u"2026-03-29T05:00:00Z"_s << u"2026-03-28T05:00:00Z"_s
                                   << QByteArray("UTC") << 8 << QString();
        QTest::newRow("four days, two marks") << u"2026-06-20T00:00:00Z"_s << u"2026-06-24T00:00:00Z"_s
                                              << QByteArray("UTC") << 2 << u"Sat 20 Mon 22 Wed 24"_s;
        QTest::newRow("no room") << u"2026-06-21T10:30:00Z"_s << u"2026-06-21T11:30:00Z"_s
                                 << QByteArray("UTC") << 0 << u"11:00"_s;
    }
    void timeTicks()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QByteArray, zone);
        QFETCH(int, maxCount);
        QStringList labels;
        qint64 last = 0;
        const QList<TimeTick> ticks =
            zonedTicks(utc(from), utc(to), QTimeZone(zone), QLocale(u"en_GB"_s), maxCount);
        for (const TimeTick &tick : ticks) {
            QVERIFY(tick.at > last && tick.at >= utc(from) && tick.at <= utc(to));
            last = tick.at;
            labels.append(tick.label);
        }
        QTEST(labels.join(u' '), "labels");
    }

    void valueScales_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("decimals");
        QTest::newRow("house") << -2.3 << 7.4 << -4.0 << 8.0 << 2.0 << 0;
        QTest::newRow("watts") << 0.0 << 0.3 << 0.0 << 0.3 << 0.1 << 1;
        QTest::newRow("roof") << 0.0 << 180.0 << 0.0 << 200.0 << 50.0 << 0;
        QTest::newRow("park") << 0.0 << 52000.0 << 0.0 << 60000.0 << 20000.0 << 0;
        QTest::newRow("only import") << -3.0 << -1.0 << -3.0 << 0.0 << 1.0 << 0;
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 1.0 << 0.2 << 1;
    }
    void valueScales()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const ValueScale scale = niceScale(low, high, 5);
        QTEST(scale.minimum, "minimum");
        QTEST(scale.maximum, "maximum");
        QTEST(scale.step, "step");
        QTEST(scale.decimals(), "decimals");
        QVERIFY(scale.minimum <= low && scale.maximum >= high);
    }
};

QTEST_GUILESS_MAIN(TestThinning)
#include "tst_thinning.moc"
