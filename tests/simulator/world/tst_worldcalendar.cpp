// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitetexts.h"
#include "worldprobe.h"

using namespace Qt::Literals::StringLiterals;
using namespace WorldProbe;

using Odd = QMap<int, int>;

namespace {

constexpr qint64 farFuture = 4'000'000'000'000;
constexpr qint64 minuteMs = 60'000;

SimulatedWorld worldIn(const QString &zone, const QString &connected = u"2016-03-01T10:00:00"_s)
{
    WorldOptions options;
    options.siteFiles = {siteText(u"home"_s, {{"zone"_L1, zone}, {"connected"_L1, connected}})};
    return SimulatedWorld(options);
}

double sumOf(const std::vector<ReportRow> &rows, const char *key)
{
    double sum = 0;
    for (const ReportRow &row : rows) {
        const double value = number(row.items, key);
        sum += std::isnan(value) ? 0 : value;
    }
    return sum;
}

} // namespace

//! Where rows start on the plant's own clock, whatever it does (`query-endpoints.md` §8, "Row-time facts").
class WorldCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hoursOfADay_data();
    void hoursOfADay();
    void daysAndMonths_data();
    void daysAndMonths();
    void plantsOfOneBatch();
};

void WorldCalendarTest::hoursOfADay_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("noon"); // UTC, inside that day
    QTest::addColumn<QString>("first"); // UTC start of the day
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("minutes"); // of the day
    QTest::addColumn<Odd>("odd"); // rows that have not 60 minutes
    const auto row = [](const char *name, const char *zone, const char *noon, const char *first, int rows,
                        int minutes, const Odd &odd = {}) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(noon)
                            << QString::fromLatin1(first) << rows << minutes << odd;
    };
    row("Berlin, usual", "Europe/Berlin", "2026-06-21T10:00:00Z", "2026-06-20T22:00:00Z", 24, 1440);
    row("Berlin, March", "Europe/Berlin", "2026-03-29T10:00:00Z", "2026-03-28T23:00:00Z", 23, 1380);
    row("Berlin, October", "Europe/Berlin", "2026-10-25T10:00:00Z", "2026-10-24T22:00:00Z", 25, 1500);
    // Midnight is skipped: the day starts at one o'clock.
    row("Sao Paulo, November 2018", "America/Sao_Paulo", "2018-11-04T15:00:00Z", "2018-11-04T03:00:00Z", 23,
        1380);
    // The last hour of the Saturday comes twice.
    row("Sao Paulo, February 2018", "America/Sao_Paulo", "2018-02-17T15:00:00Z", "2018-02-17T02:00:00Z", 25,
        1500);
    row("Sao Paulo, the Sunday after", "America/Sao_Paulo", "2018-02-18T15:00:00Z", "2018-02-18T03:00:00Z",
        24, 1440);
    // At 02:00 back to 01:30: no new hour begins, the one from 01:00 has 90 minutes.
    row("Lord Howe, April", "Australia/Lord_Howe", "2026-04-05T01:00:00Z", "2026-04-04T13:00:00Z", 24, 1470,
        {{1, 90}});
    // At 02:00 forward to 02:30: an hour of half an hour.
    row("Lord Howe, October", "Australia/Lord_Howe", "2026-10-04T01:00:00Z", "2026-10-03T13:30:00Z", 24, 1410,
        {{2, 30}});
    row("east of the date line", "Pacific/Kiritimati", "2026-06-20T12:00:00Z", "2026-06-20T10:00:00Z", 24,
        1440);
    // At 02:45 forward to 03:45, at 03:45 back to 02:45: two parts of hours.
    row("Chatham, September", "Pacific/Chatham", "2026-09-27T00:00:00Z", "2026-09-26T11:15:00Z", 24, 1380,
        {{2, 45}, {3, 15}});
    row("Chatham, April", "Pacific/Chatham", "2026-04-05T00:00:00Z", "2026-04-04T10:15:00Z", 26, 1500,
        {{3, 45}, {4, 15}});
    row("Kathmandu", "Asia/Kathmandu", "2026-06-21T06:00:00Z", "2026-06-20T18:15:00Z", 24, 1440);
    row("Bogota", "America/Bogota", "2026-06-21T16:00:00Z", "2026-06-21T05:00:00Z", 24, 1440);
}

void WorldCalendarTest::hoursOfADay()
{
    QFETCH(QString, zone);
    QFETCH(QString, noon);
    QFETCH(QString, first);
    QFETCH(int, rows);
    QFETCH(int, minutes);
    QFETCH(Odd, odd);
    const SimulatedWorld world = worldIn(zone);
    const qint64 instant = QDateTime::fromString(noon, Qt::ISODate).toMSecsSinceEpoch();
    const qint64 start = QDateTime::fromString(first, Qt::ISODate).toMSecsSinceEpoch();
    const auto hours = world.plantReport(0, ReportPeriod::Hour, instant, farFuture);
    const qint64 end = start + minutes * minuteMs;
    QCOMPARE(world.localDay(0, instant), (std::pair<qint64, qint64> {start, end}));
    QCOMPARE(int(hours.size()), rows);
    QCOMPARE(hours.front().start, start);
    for (int h = 0; h < rows; ++h) {
        const qint64 next = h + 1 < rows ? hours[size_t(h) + 1].start : end;
        QCOMPARE((next - hours[size_t(h)].start) / minuteMs, odd.value(h, 60));
    }
    // The whole day asks the same from wherever in it one asks.
    for (const qint64 t : {start, end - 1}) {
        const auto again = world.plantReport(0, ReportPeriod::Hour, t, farFuture);
        QCOMPARE(again.size(), hours.size());
        QCOMPARE(again.front().start, start);
    }
    QVERIFY(world.plantReport(0, ReportPeriod::Hour, start - 1, farFuture).front().start < start);
    QCOMPARE(world.plantReport(0, ReportPeriod::Hour, end, farFuture).front().start, end);
    // And it sums to the day's row.
    const auto days = world.plantReport(0, ReportPeriod::Day, instant, farFuture);
    const auto day =
        std::find_if(days.begin(), days.end(), [&](const ReportRow &row) { return row.start == start; });
    QVERIFY(day != days.end());
    QVERIFY(number(day->items, "PVYield") > 0);
    for (const char *key : {"PVYield", "inverterYield", "ongrid_power", "selfProvide", "chargeCap"})
        QVERIFY(std::abs(sumOf(hours, key) - number(day->items, key)) < 1e-6);
    // A row of an odd hour holds that time's energy and no other.
    double kwh = 0;
    const qint64 oddEnd = hours[13].start;
    for (qint64 t = hours[12].start; t < oddEnd; t += slotMs)
        kwh += world.books(0, t).pv / 12;
    QVERIFY(std::abs(number(hours[12].items, "PVYield") - kwh) < 1e-6);
}

void WorldCalendarTest::daysAndMonths_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone :
         {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Kiritimati",
          "Pacific/Chatham", "Asia/Kolkata", "America/Bogota", "UTC"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void WorldCalendarTest::daysAndMonths()
{
    QFETCH(QString, zone);
    const SimulatedWorld world = worldIn(zone);
    const QTimeZone local(zone.toLatin1());
    for (const QDate date :
         {QDate(2018, 2, 17), QDate(2018, 11, 4), QDate(2024, 2, 29), QDate(2026, 12, 31)}) {
        const qint64 instant = QDateTime(date, QTime(12, 0), local).toMSecsSinceEpoch();
        const auto days = world.plantReport(0, ReportPeriod::Day, instant, farFuture);
        QCOMPARE(int(days.size()), date.daysInMonth());
        for (int d = 0; d < date.daysInMonth(); ++d) {
            const QDate day(date.year(), date.month(), d + 1);
            QCOMPARE(days[size_t(d)].start, day.startOfDay(local).toMSecsSinceEpoch());
        }
        const auto months = world.plantReport(0, ReportPeriod::Month, instant, farFuture);
        QCOMPARE(months.size(), 12u);
        for (int m = 0; m < 12; ++m) {
            const QDate month(date.year(), m + 1, 1);
            QCOMPARE(months[size_t(m)].start, month.startOfDay(local).toMSecsSinceEpoch());
        }
        const auto years = world.plantReport(0, ReportPeriod::Year, 0, instant);
        QCOMPARE(years.back().start, QDate(date.year(), 1, 1).startOfDay(local).toMSecsSinceEpoch());
        QCOMPARE(years.front().start, QDate(2015, 1, 1).startOfDay(local).toMSecsSinceEpoch()); // then built
    }
}

// One request, several zones: the instant's day is each plant's own.
void WorldCalendarTest::plantsOfOneBatch()
{
    WorldOptions options;
    const QString zones[] = {u"Pacific/Kiritimati"_s, u"Europe/Berlin"_s, u"America/Bogota"_s};
    for (const QString &zone : zones)
        options.siteFiles.append(siteText(u"home"_s, {{"zone"_L1, zone}}));
    const SimulatedWorld world(options);
    const qint64 instant = utc("2026-06-30T23:30:00Z");
    const int days[] = {1, 1, 30};
    const int months[] = {7, 7, 6};
    for (int p = 0; p < 3; ++p) {
        const auto hours = world.plantReport(p, ReportPeriod::Hour, instant, farFuture);
        const QDateTime start =
            QDateTime::fromMSecsSinceEpoch(hours.front().start, QTimeZone(zones[p].toLatin1()));
        QCOMPARE(start.date(), QDate(2026, months[p], days[p]));
        QCOMPARE(start.time(), QTime(0, 0));
        QCOMPARE(world.plantReport(p, ReportPeriod::Day, instant, farFuture).size(),
                 months[p] == 7 ? 31u : 30u);
    }
}

QTEST_GUILESS_MAIN(WorldCalendarTest)
#include "tst_worldcalendar.moc"
