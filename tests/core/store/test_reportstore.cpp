// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codedvalue.h"
#include "core/store/reportrows.h"
#include "core/store/reportstore.h"
#include "core/util/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
const QString key = u"PVYield"_s;

QTimeZone zoneNamed(const char *name)
{
    return QTimeZone(QByteArray(name));
}

//! Rows of one plant with the values 1, 2, 3 …
PlantReportRows answerOf(const PlantCode &plant, const QList<qint64> &times)
{
    PlantReportRows answer;
    const int column = answer.values.addColumn(key);
    for (qint64 at : times) {
        answer.plants.append(plant);
        answer.times.append(at);
        const int row = answer.values.addRow();
        answer.values.setNumber(row, column, row + 1);
    }
    return answer;
}

double valueAt(const StoredReport &report, int row)
{
    return report.values.at(row, report.values.columnOf(key)).value().value_or(-1);
}

} // namespace

class TestReportStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsGoToTheirPlaces_data()
    {
        QTest::addColumn<CalendarPeriod>("period");
        QTest::addColumn<QByteArray>("truth"); // where the plant stands
        QTest::addColumn<QByteArray>("guess"); // where we think it does
        QTest::addColumn<int>("count");
        const QList<std::pair<const char *, const char *>> zones {
            {"Europe/Berlin", "Europe/Berlin"},   {"Europe/Berlin", "UTC+01:00"},
            {"Europe/Berlin", "UTC+02:00"},       {"America/Bogota", "America/Bogota"},
            {"America/Bogota", "Europe/Berlin"},  {"Asia/Shanghai", "Europe/Berlin"},
            {"Australia/Lord_Howe", "UTC+10:30"}, {"Pacific/Kiritimati", "Pacific/Kiritimati"}};
        for (const auto &[truth, guess] : zones) {
            const auto add = [&](const char *name, const CalendarPeriod &period, int count) {
                QTest::addRow("%s in %s as %s", name, truth, guess)
                    << period << QByteArray(truth) << QByteArray(guess) << count;
            };
            add("day", {PeriodKind::Day, QDate(2026, 6, 14)}, 24);
            add("month", {PeriodKind::Month, QDate(2026, 3, 1)}, 31);
            add("year", {PeriodKind::Year, QDate(2026, 1, 1)}, 12);
        }
        const auto addDay = [](const char *zone, const QDate &day, int count) {
            QTest::addRow("%s %s", zone, qPrintable(day.toString(Qt::ISODate)))
                << CalendarPeriod {PeriodKind::Day, day} << QByteArray(zone) << QByteArray(zone) << count;
        };
        addDay("Europe/Berlin", QDate(2026, 3, 29), 23);
        addDay("Europe/Berlin", QDate(2026, 10, 25), 25);
        addDay("America/Sao_Paulo", QDate(2018, 11, 4), 23);
    }

    void rowsGoToTheirPlaces()
    {
        QFETCH(CalendarPeriod, period);
        QFETCH(QByteArray, truth);
        QFETCH(QByteArray, guess);
        QFETCH(int, count);
        const QTimeZone zone(guess);
        QVERIFY(zone.isValid());
        const QList<qint64> sent = period.rowStarts(QTimeZone(truth));
        QCOMPARE(sent.size(), count);
        const PlantReportRows answer = answerOf({u"NE=1"_s}, sent);
        QList<int> rows;
        for (int row = count - 1; row >= 0; --row)
            rows.append(row); // any order
        const StoredReport report = ReportRows::select(period, zone, answer.times, answer.values, rows);
        QCOMPARE(report.times.size(), count);
        for (int row = 0; row < count; ++row)
            QCOMPARE(valueAt(report, row), row + 1);
        QCOMPARE(report.times, period.kind == PeriodKind::Day ? sent : period.rowStarts(zone));
    }

    void strangersAreDropped()
    {
        const QTimeZone zone = zoneNamed("Europe/Berlin");
        const CalendarPeriod month {PeriodKind::Month, QDate(2026, 6, 1)};
        const QList<qint64> times {startOfDayMs(QDate(2026, 5, 31), zone),
                                   startOfDayMs(QDate(2026, 6, 1), zone),
                                   startOfDayMs(QDate(2026, 6, 30), zone),
                                   startOfDayMs(QDate(2026, 7, 1), zone),
                                   -1,
                                   std::numeric_limits<qint64>::max(),
                                   std::numeric_limits<qint64>::min(),
                                   startOfDayMs(QDate(2026, 6, 30), zone)};
        const PlantReportRows answer = answerOf({u"NE=1"_s}, times);
        const StoredReport report =
            ReportRows::select(month, zone, answer.times, answer.values, {0, 1, 2, 3, 4, 5, 6, 7});
        QCOMPARE(report.times, QList<qint64>({times.at(1), times.at(2)}));
        QCOMPARE(valueAt(report, 0), 2);
        QCOMPARE(valueAt(report, 1), 8); // of repeated rows the last

        // Two days in one answer: then it matters which is the one that was asked for.
        const CalendarPeriod day {PeriodKind::Day, QDate(2026, 6, 14)};
        const PlantReportRows hours = answerOf({u"NE=1"_s}, day.rowStarts(zone) + day.next().rowStarts(zone));
        QList<int> all(48);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(ReportRows::select(day, zone, hours.times, hours.values, all).times, day.rowStarts(zone));
    }

    void settlesAfterTheDelay()
    {
        const QTimeZone zone = zoneNamed("Europe/Berlin");
        const CalendarPeriod day {PeriodKind::Day, QDate(2026, 6, 14)};
        QVERIFY(!ReportRows::isSettled(day, zone, day.endMs(zone)));
        QVERIFY(
            !ReportRows::isSettled(day, zone, day.endMs(zone) + hour + 23 * 60'000)); // the last row comes
        QVERIFY(ReportRows::isSettled(day, zone, day.endMs(zone) + 3 * hour));
        QVERIFY(!ReportRows::isSettled(CalendarPeriod::lifetime(), zone, day.endMs(zone) + 9000 * hour));
    }

    void rowsSettleOneByOne()
    {
        const QTimeZone zone = zoneNamed("Europe/Berlin");
        const CalendarPeriod month {PeriodKind::Month, QDate(2026, 6, 1)};
        StoredReport report;
        report.times = month.rowStarts(zone);
        report.fetchedAt = report.times.at(14) + 4 * hour; // the fifteenth, four o'clock
        QVERIFY(ReportRows::isRowSettled(report, 13, month, zone));
        QVERIFY(!ReportRows::isRowSettled(report, 14, month, zone));
        report.fetchedAt = report.times.at(14) + hour;
        QVERIFY(!ReportRows::isRowSettled(report, 13, month, zone));
        report.isSettled = true;
        QVERIFY(ReportRows::isRowSettled(report, 29, month, zone));
        const CalendarPeriod day {PeriodKind::Day, QDate(2026, 6, 14)};
        report = {};
        report.times = day.rowStarts(zone);
        report.fetchedAt = report.times.at(10);
        QVERIFY(ReportRows::isRowSettled(report, 6, day, zone));
        QVERIFY(!ReportRows::isRowSettled(report, 7, day, zone));
    }

    void keepsTheBetterReport()
    {
        const QTimeZone zone = zoneNamed("Europe/Berlin");
        const CalendarPeriod day {PeriodKind::Day, QDate(2026, 6, 14)};
        const auto zoneOf = [&zone](const PlantCode &) { return zone; };
        ManualClock clock(day.startMs(zone) + 10 * hour);
        ReportStore store(nullptr, clock);
        QSignalSpy changed(&store, &ReportStore::plantReportChanged);
        const PlantCode a {u"NE=1"_s};
        const PlantCode b {u"NE=2"_s};
        QVERIFY(!store.plantReport(a, day));

        store.applyPlantReport({a, b}, day, answerOf(a, day.rowStarts(zone).first(8)), zoneOf);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).value<PlantCode>(), a);
        QCOMPARE(store.plantReport(a, day)->times.size(), 8);
        QVERIFY(!store.plantReport(a, day)->isSettled);
        QCOMPARE(store.plantReport(a, day)->fetchedAt, clock.now());
        QVERIFY(store.plantReport(b, day)); // was asked for, the service had nothing
        QVERIFY(store.plantReport(b, day)->isEmpty());

        clock.advanceTo(day.endMs(zone) + 4 * hour);
        store.applyPlantReport({a}, day, answerOf(a, day.rowStarts(zone)), zoneOf);
        QVERIFY(store.plantReport(a, day)->isSettled);
        QCOMPARE(store.plantReport(a, day)->times.size(), 24);

        // An answer of a service that says it is still that day settles nothing and replaces nothing settled.
        PlantReportRows early = answerOf(a, day.rowStarts(zone).first(3));
        early.serverTime = day.endMs(zone) - hour;
        changed.clear();
        store.applyPlantReport({a}, day, early, zoneOf);
        QVERIFY(changed.isEmpty());
        QCOMPARE(store.plantReport(a, day)->times.size(), 24);

        store.clear();
        QVERIFY(!store.plantReport(a, day));
    }

    void devicesHaveReportsToo()
    {
        const QTimeZone zone = zoneNamed("America/Bogota");
        const CalendarPeriod year {PeriodKind::Year, QDate(2025, 1, 1)};
        ManualClock clock(year.endMs(zone) + 24 * hour);
        ReportStore store(nullptr, clock);
        QSignalSpy changed(&store, &ReportStore::deviceReportChanged);
        DeviceReportRows answer;
        const int column = answer.values.addColumn(u"product_power"_s);
        const int text = answer.values.addColumn(u"note"_s);
        answer.values.addColumn(u"never"_s);
        const QList<qint64> starts = year.rowStarts(zone);
        for (qint64 at : starts) {
            for (qint64 id : {-5, 7}) {
                answer.devices.append(DeviceId {id});
                answer.times.append(at);
                answer.values.setNumber(answer.values.addRow(), column, double(id));
            }
        }
        answer.values.setText(1, text, u"odd"_s);
        answer.values.setPresence(0, text, Presence::NotAvailable);
        store.applyDeviceReport({DeviceId {-5}, DeviceId {7}}, year, answer,
                                [&zone](DeviceId) { return zone; });
        QCOMPARE(changed.size(), 2);
        const StoredReport *report = store.deviceReport(DeviceId {7}, year);
        QVERIFY(report);
        QVERIFY(report->isSettled);
        QCOMPARE(report->times, starts);
        QCOMPARE(report->values.keys(), QStringList({u"product_power"_s, u"note"_s}));
        QCOMPARE(report->values.at(11, 0).value(), 7.0);
        QCOMPARE(report->values.at(0, 1).text, u"odd"_s);
        QCOMPARE(store.deviceReport(DeviceId {-5}, year)->values.at(0, 1).presence, Presence::NotAvailable);
        QVERIFY(!store.deviceReport(DeviceId {7}, year.previous()));
    }
};

QTEST_GUILESS_MAIN(TestReportStore)
#include "test_reportstore.moc"
