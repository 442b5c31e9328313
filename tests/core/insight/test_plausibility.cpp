// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plausibility.h"
#include "core/store/historystore.h"
#include "core/store/reportstore.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Values = QList<double>;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 fiveMinutes = 300'000;
const double none = std::numeric_limits<double>::quiet_NaN();

//! "." fine, "A" above the bound, "N" negative, "R" reset, "S" spike.
QString words(const QList<ValueMark> &marks)
{
    QString text;
    for (ValueMark mark : marks)
        text += u".ANRS"[int(mark)];
    return text;
}

} // namespace

class TestPlausibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hoursAreBoundByCapacity_data()
    {
        QTest::addColumn<Values>("energies");
        QTest::addColumn<double>("capacity");
        QTest::addColumn<QString>("marks");
        QTest::newRow("usual") << Values {0, 3, 9.9, 11.9, none} << 10.0 << u"....."_s;
        QTest::newRow("too much") << Values {0, 12.1, 500, 3} << 10.0 << u".AA."_s;
        QTest::newRow("negative") << Values {-0.001, -0.1, 3} << 10.0 << u".N."_s;
        QTest::newRow("capacity unknown") << Values {0, 500, -1} << 0.0 << u"..N"_s;
        QTest::newRow("nothing") << Values {} << 10.0 << QString();
    }

    void hoursAreBoundByCapacity()
    {
        QFETCH(Values, energies);
        QFETCH(double, capacity);
        QList<qint64> starts;
        for (qsizetype i = 0; i < energies.size(); ++i)
            starts.append(i * hour);
        QTEST(words(Plausibility::markEnergies(starts, energies.size() * hour, energies, {capacity, {}, {}})),
              "marks");
    }

    void nightsYieldNothing()
    {
        const ValueSource berlin {10.0, 52.5, 13.4};
        const QTimeZone zone("Europe/Berlin");
        const CalendarPeriod day {PeriodKind::Day, QDate(2026, 12, 21)};
        QList<qint64> starts = day.rowStarts(zone);
        Values energies(24, 0.0);
        energies[2] = 3; // at two o'clock in the night
        energies[12] = 9;
        const QString marks = words(Plausibility::markEnergies(starts, day.endMs(zone), energies, berlin));
        QCOMPARE(marks.indexOf(u'A'), 2);
        QCOMPARE(marks.count(u'A'), 1);
        // Eight hours of sun and not 24: a day of 120 kWh cannot be.
        const auto bound = Plausibility::energyBound(berlin, day.startMs(zone), day.endMs(zone));
        QVERIFY2(*bound > 85 && *bound < 110, qPrintable(QString::number(*bound)));
        const auto year = Plausibility::energyBound(
            berlin, CalendarPeriod({PeriodKind::Year, QDate(2026, 1, 1)}).startMs(zone),
            CalendarPeriod({PeriodKind::Year, QDate(2027, 1, 1)}).startMs(zone));
        QVERIFY2(*year > 50'000 && *year < 58'000, qPrintable(QString::number(*year))); // half of 8,760 h
        QVERIFY(!Plausibility::energyBound({}, 0, hour));
        QVERIFY(!Plausibility::energyBound(berlin, hour, hour));
    }

    void countersAreFollowed_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<double>("mostPerHour");
        QTest::addColumn<QString>("marks");
        QTest::newRow("usual") << Values {100, 100.1, 100.1, none, 100.4} << 10.0 << u"....."_s;
        QTest::newRow("rounding") << Values {100, 99.998, 100} << 10.0 << u"..."_s;
        QTest::newRow("begins again") << Values {100, 101, 0.2, 0.4, 0.6} << 0.0 << u"..R.."_s;
        QTest::newRow("begins again at the end") << Values {100, 101, 0.2} << 0.0 << u"..R"_s;
        QTest::newRow("falls and comes back") << Values {100, 0, 100.1, 100.2} << 0.0 << u".S.."_s;
        QTest::newRow("jumps and comes back") << Values {100, 900, 100.1, 100.2} << 0.0 << u".S.."_s;
        QTest::newRow("jumps and stays") << Values {100, 900, 900.1} << 10.0 << u".A."_s;
        QTest::newRow("jumps, no bound") << Values {100, 900, 900.1} << 0.0 << u"..."_s;
        QTest::newRow("catches up") << Values {100, 100, 101.6, 102.4} << 10.0 << u"...."_s;
        QTest::newRow("after a long gap")
            << Values {100, none, none, none, none, none, none, none, none, 109} << 10.0 << u".........."_s;
        QTest::newRow("nothing") << Values {none, none} << 10.0 << u".."_s;
        QTest::newRow("empty") << Values {} << 10.0 << QString();
        QTest::newRow("twice") << Values {100, 3, 4, 1, 2} << 0.0 << u".R.R."_s;
    }

    void countersAreFollowed()
    {
        QFETCH(Values, values);
        QFETCH(double, mostPerHour);
        QList<qint64> times;
        for (qsizetype i = 0; i < values.size(); ++i)
            times.append(i * fiveMinutes);
        QTEST(words(Plausibility::markCounter(times, values, false, QTimeZone::utc(),
                                              mostPerHour > 0 ? std::optional(mostPerHour) : std::nullopt)),
              "marks");
    }

    void dailyCountersBeginAgainAtMidnight()
    {
        const QTimeZone zone("Asia/Shanghai");
        const qint64 midnight = startOfDayMs(QDate(2026, 6, 15), zone);
        const QList<qint64> times {midnight - 2 * fiveMinutes, midnight - fiveMinutes, midnight,
                                   midnight + fiveMinutes, midnight + 2 * fiveMinutes};
        QCOMPARE(words(Plausibility::markCounter(times, {31, 31, 0, 0, 0.1}, true, zone, 5.0)), u"....."_s);
        QCOMPARE(words(Plausibility::markCounter(times, {31, 31, 0, 0, 0.1}, true, QTimeZone::utc(), 5.0)),
                 u"..R.."_s);
    }

    void powersAreBoundByTheRating()
    {
        QCOMPARE(words(Plausibility::markPowers({0, 10, 12.9, 13.1, none, -3}, 10.0)), u"...A.."_s);
        QCOMPARE(words(Plausibility::markPowers({1e9}, std::nullopt)), u"."_s);
    }

    void reportsAndDaysAreMarkedByKey()
    {
        const QTimeZone zone("Europe/Berlin");
        const CalendarPeriod month {PeriodKind::Month, QDate(2026, 6, 1)};
        StoredReport report;
        report.times = month.rowStarts(zone);
        const int pv = report.values.addColumn(u"PVYield"_s);
        const int profit = report.values.addColumn(u"power_profit"_s);
        for (int row = 0; row < 30; ++row) {
            report.values.addRow();
            report.values.setNumber(row, pv, row == 29 ? 9999 : 60);
            report.values.setNumber(row, profit, -1); // may be
        }
        const ValueSource source {10.0, {}, {}};
        const QString marks = words(Plausibility::markReport(report, u"PVYield"_s, month, zone, source));
        QCOMPARE(marks, QString(29, u'.') + u'A');
        QCOMPARE(words(Plausibility::markReport(report, u"power_profit"_s, month, zone, source)),
                 QString(30, u'.'));
        QCOMPARE(words(Plausibility::markReport(report, u"unknown"_s, month, zone, source)),
                 QString(30, u'.'));
        QVERIFY(Plausibility::markReport({}, u"PVYield"_s, month, zone, source).isEmpty());

        DeviceDay day;
        const int power = day.values.addColumn(u"active_power"_s);
        const int total = day.values.addColumn(u"total_cap"_s);
        for (int i = 0; i < 3; ++i) {
            day.times.append(i * fiveMinutes);
            day.values.addRow();
            day.values.setNumber(i, power, i == 1 ? 99 : 5);
            day.values.setNumber(i, total, i == 1 ? 5 : 100);
        }
        const FieldCatalog &fields = FieldCatalog::shared();
        QCOMPARE(words(Plausibility::markDay(day, fields.field(38, FieldApi::History, u"active_power"_s),
                                             zone, source)),
                 u".A."_s);
        QCOMPARE(words(Plausibility::markDay(day, fields.field(38, FieldApi::History, u"total_cap"_s), zone,
                                             source)),
                 u".S."_s);
        QCOMPARE(
            words(Plausibility::markDay(day, fields.field(38, FieldApi::History, u"pv1_u"_s), zone, source)),
            u"..."_s);
    }
};

QTEST_GUILESS_MAIN(TestPlausibility)
#include "test_plausibility.moc"
