// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/quotabooks.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

using Policy = QuotaOptions::Policy;
using Devices = QMap<int, int>;

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;

qint64 at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

QuotaOptions with(Policy policy)
{
    QuotaOptions options;
    options.policy = policy;
    return options;
}

} // namespace

class TestQuotaBooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void workedExamples_data();
    void workedExamples();
    void oldPolicy();
    void countedDevices();
    void policies_data();
    void policies();
    void historyRate();
    void calendarZone();
    void loginIsTenMinutesInEveryPolicy();
    void minuteRule();
    void refusedCalls();
    void dailySignal();
    void accountsAreSeparate();
    void report();
};

void TestQuotaBooks::workedExamples_data()
{
    QTest::addColumn<EndpointId>("id");
    QTest::addColumn<int>("plants");
    QTest::addColumn<Devices>("devices");
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("seconds");
    const Devices small {{38, 20}, {47, 20}};
    const Devices large {{38, 120}, {47, 120}};
    const Devices home {{38, 2}, {39, 1}, {47, 1}};
    using Id = EndpointId;
    // flow-control.md §2
    QTest::newRow("login") << Id::Login << 20 << small << 5.0 << 600.0;
    QTest::newRow("logout") << Id::Logout << 20 << small << 5.0 << 600.0;
    QTest::newRow("plant list 20") << Id::PlantList << 20 << small << 34.0 << 86400.0;
    QTest::newRow("plant list 120") << Id::PlantList << 120 << large << 44.0 << 86400.0;
    QTest::newRow("device list 20") << Id::DeviceList << 20 << small << 25.0 << 86400.0;
    QTest::newRow("device list 120") << Id::DeviceList << 120 << large << 26.0 << 86400.0;
    QTest::newRow("plant now 20") << Id::PlantRealtime << 20 << small << 1.0 << 300.0;
    QTest::newRow("plant now 120") << Id::PlantRealtime << 120 << large << 2.0 << 300.0;
    QTest::newRow("device now 20") << Id::DeviceRealtime << 20 << small << 2.0 << 300.0;
    QTest::newRow("device now 120") << Id::DeviceRealtime << 120 << large << 4.0 << 300.0;
    QTest::newRow("history 30") << Id::DeviceHistory << 20 << Devices {{38, 20}, {47, 10}} << 0.05 << 1.0;
    QTest::newRow("history 1200") << Id::DeviceHistory << 20 << Devices {{38, 600}, {47, 600}} << 2.0 << 1.0;
    QTest::newRow("alarms 20") << Id::ActiveAlarms << 20 << small << 2.0 << 1800.0;
    QTest::newRow("alarms 120") << Id::ActiveAlarms << 120 << large << 4.0 << 1800.0;
    QTest::newRow("alarms, more plants") << Id::ActiveAlarms << 300 << Devices {{38, 2}} << 3.0 << 1800.0;
    QTest::newRow("plant hour") << Id::PlantHour << 20 << small << 25.0 << 86400.0;
    QTest::newRow("plant year 120") << Id::PlantYear << 120 << large << 26.0 << 86400.0;
    QTest::newRow("device day 20") << Id::DeviceDay << 20 << small << 26.0 << 86400.0;
    QTest::newRow("device month 120") << Id::DeviceMonth << 120 << large << 28.0 << 86400.0;
    QTest::newRow("battery mode") << Id::BatteryModeConfig << 120 << large << 1.0 << 60.0;
    // query-endpoints.md §2.7
    QTest::newRow("home: device now") << Id::DeviceRealtime << 1 << home << 3.0 << 300.0;
    QTest::newRow("home: alarms") << Id::ActiveAlarms << 1 << home << 3.0 << 1800.0;
    QTest::newRow("home: reports") << Id::DeviceYear << 1 << home << 27.0 << 86400.0;
    QTest::newRow("home: history") << Id::DeviceHistory << 1 << home << 4.0 / 600 << 1.0;
    QTest::newRow("250 plants") << Id::PlantList << 250 << home << 54.0 << 86400.0;
    QTest::newRow("not published") << Id::LegacyDeviceFiveMinutes << 20 << small << -1.0 << 0.0;
}

void TestQuotaBooks::workedExamples()
{
    QFETCH(EndpointId, id);
    QFETCH(int, plants);
    QFETCH(Devices, devices);
    QFETCH(double, calls);
    QFETCH(double, seconds);
    const Allowance allowance = allowanceOf(endpoint(id), {plants, devices}, {});
    QCOMPARE(allowance.calls, calls);
    QCOMPARE(allowance.seconds, seconds);
}

void TestQuotaBooks::oldPolicy()
{
    const AccountSize size {120, {{38, 120}}};
    QuotaOptions options;
    options.oldAccounts = true;
    const std::pair<EndpointId, double> rates[] = {
        {EndpointId::PlantList, 10},    {EndpointId::PlantRealtime, 30}, {EndpointId::DeviceRealtime, 10},
        {EndpointId::DeviceHistory, 1}, {EndpointId::ActiveAlarms, 10},  {EndpointId::DeviceYear, 10}};
    for (const auto &[id, rate] : rates) {
        QCOMPARE(allowanceOf(endpoint(id), size, options).calls, rate);
        QCOMPARE(allowanceOf(endpoint(id), size, {}, true).seconds, 60.0);
    }
    // Not in the table of old rates: as ever.
    QCOMPARE(allowanceOf(endpoint(EndpointId::BatteryModeConfig), size, options).calls, 1.0);
    QCOMPARE(allowanceOf(endpoint(EndpointId::Login), size, options).seconds, 600.0);
}

void TestQuotaBooks::countedDevices()
{
    const AccountSize size {1, {{38, 1}, {39, 1}, {62, 1}, {63, 1}}};
    QuotaOptions served;
    served.countServedOnly = true;
    QCOMPARE(allowanceOf(endpoint(EndpointId::DeviceRealtime), size, {}).calls, 4.0);
    QCOMPARE(allowanceOf(endpoint(EndpointId::DeviceRealtime), size, served).calls, 2.0);
    QCOMPARE(allowanceOf(endpoint(EndpointId::DeviceHistory), size, served).calls, 3.0 / 600);
    QCOMPARE(allowanceOf(endpoint(EndpointId::DeviceDay), size, served).calls, 26.0);
}

void TestQuotaBooks::policies_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QList<int>>("verdicts");
    // Plant list of one plant: 34 a day. 34 calls at 08:00, then one at each of these offsets from there.
    QTest::newRow("bucket") << Policy::Bucket << QList<int> {407, 0, 407, 0, 0};
    QTest::newRow("window") << Policy::DocumentedWindow << QList<int> {407, 407, 407, 407, 0};
    QTest::newRow("calendar") << Policy::CalendarDay << QList<int> {407, 407, 407, 0, 0};
}

void TestQuotaBooks::policies()
{
    QFETCH(Policy, policy);
    QFETCH(QList<int>, verdicts);
    QuotaBooks books(with(policy));
    books.setAccount(0, {1, {{38, 1}}}, false);
    const Endpoint &list = endpoint(EndpointId::PlantList);
    const qint64 start = at("2026-06-21T08:00:00Z");
    for (int i = 0; i < 34; ++i)
        QCOMPARE(books.take(0, list, start), 0);
    // A bucket gains one call each 86400/34 = 2541.2 s.
    const QList<qint64> offsets {Minute, 2542 * Second, 2543 * Second, 16 * Hour, 24 * Hour};
    for (int i = 0; i < offsets.size(); ++i)
        QCOMPARE(books.take(0, list, start + offsets.at(i)), verdicts.at(i));
}

void TestQuotaBooks::historyRate()
{
    for (const Policy policy : {Policy::Bucket, Policy::DocumentedWindow, Policy::CalendarDay}) {
        QuotaBooks books(with(policy));
        books.setAccount(0, {1, {{38, 20}, {47, 10}}}, false); // one call every 20 s
        const Endpoint &history = endpoint(EndpointId::DeviceHistory);
        const qint64 start = at("2026-06-21T08:00:00Z");
        QCOMPARE(books.take(0, history, start), 0);
        QCOMPARE(books.take(0, history, start + 19 * Second), 407);
        QCOMPARE(books.take(0, history, start + 20 * Second), 0);
        QCOMPARE(books.take(0, history, start + 41 * Second), 0);
    }
}

void TestQuotaBooks::calendarZone()
{
    QuotaOptions options = with(Policy::CalendarDay);
    options.zone = QTimeZone("Asia/Singapore");
    QuotaBooks books(options);
    books.setAccount(0, {1, {}}, false);
    const Endpoint &list = endpoint(EndpointId::DeviceList);
    for (int i = 0; i < 25; ++i)
        QCOMPARE(books.take(0, list, at("2026-06-21T15:59:00Z")), 0);
    QCOMPARE(books.take(0, list, at("2026-06-21T15:59:59Z")), 407);
    QCOMPARE(books.take(0, list, at("2026-06-21T16:00:00Z")), 0); // midnight there
}

void TestQuotaBooks::loginIsTenMinutesInEveryPolicy()
{
    for (const Policy policy : {Policy::Bucket, Policy::DocumentedWindow, Policy::CalendarDay}) {
        QuotaBooks books(with(policy));
        books.setAccount(0, {1, {}}, false);
        const Endpoint &login = endpoint(EndpointId::Login);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(books.take(0, login, i * Minute), 0);
        QCOMPARE(books.take(0, login, 9 * Minute), 407);
        QCOMPARE(books.take(0, login, 10 * Minute), 0);
        QCOMPARE(books.take(0, login, 10 * Minute + Second), 407);
    }
}

void TestQuotaBooks::minuteRule()
{
    QuotaOptions options;
    options.perMinuteRule = true;
    QuotaBooks books(options);
    books.setAccount(0, {300, {{38, 300}}}, false);
    QCOMPARE(books.take(0, endpoint(EndpointId::PlantRealtime), 0), 0);
    QCOMPARE(books.take(0, endpoint(EndpointId::PlantRealtime), 59 * Second), 407);
    QCOMPARE(books.take(0, endpoint(EndpointId::PlantRealtime), 60 * Second), 0);
    QCOMPARE(books.take(0, endpoint(EndpointId::DeviceRealtime), 0), 0); // not under that rule
    QCOMPARE(books.take(0, endpoint(EndpointId::DeviceRealtime), 0), 0);
}

void TestQuotaBooks::refusedCalls()
{
    for (const bool counted : {false, true}) {
        QuotaOptions options = with(Policy::DocumentedWindow);
        options.countRefused = counted;
        QuotaBooks books(options);
        books.setAccount(0, {1, {}}, false);
        const Endpoint &now = endpoint(EndpointId::PlantRealtime);
        QCOMPARE(books.take(0, now, 0), 0);
        QCOMPARE(books.take(0, now, 299 * Second), 407);
        QCOMPARE(books.take(0, now, 300 * Second), counted ? 407 : 0);
    }
}

void TestQuotaBooks::dailySignal()
{
    QuotaOptions options;
    options.dailySignal20618 = true;
    QuotaBooks books(options);
    books.setAccount(0, {0, {}}, false);
    for (int i = 0; i < 24; ++i)
        QCOMPARE(books.take(0, endpoint(EndpointId::DeviceList), 0), 0);
    QCOMPARE(books.take(0, endpoint(EndpointId::DeviceList), 0), 20618);
    QCOMPARE(books.take(0, endpoint(EndpointId::PlantRealtime), 0),
             407); // no plants, no calls; not a daily limit
}

void TestQuotaBooks::accountsAreSeparate()
{
    QuotaBooks books({});
    books.setAccount(0, {1, {}}, false);
    books.setAccount(1, {1, {}}, true);
    const Endpoint &now = endpoint(EndpointId::PlantRealtime);
    QCOMPARE(books.take(0, now, 0), 0);
    QCOMPARE(books.take(0, now, 0), 407);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(books.take(1, now, 0), 0);
    QCOMPARE(books.take(1, now, 0), 407);
    QCOMPARE(books.refusedCount(), 2);
    QCOMPARE(books.acceptedCalls(EndpointId::PlantRealtime), 31);
    QCOMPARE(books.acceptedCalls(EndpointId::DeviceRealtime), 0);
}

void TestQuotaBooks::report()
{
    QuotaBooks books({});
    books.setAccount(0, {250, {}}, false);
    const Endpoint &now = endpoint(EndpointId::PlantRealtime);
    books.take(0, now, 0);
    books.take(0, now, 100 * Second);
    const QList<QuotaEntry> entries = books.report(200 * Second);
    QCOMPARE(entries.size(), 1);
    const QuotaEntry &entry = entries.first();
    QCOMPARE(entry.endpoint, EndpointId::PlantRealtime);
    QCOMPARE(entry.allowance.calls, 3.0);
    QCOMPARE(entry.stamps, (QList<qint64> {0, 100 * Second}));
    QCOMPARE(entry.level, 3.0); // 3 - 1 + 1 - 1 + 1
    QCOMPARE(books.report(350 * Second).first().stamps, QList<qint64> {100 * Second});
}

QTEST_GUILESS_MAIN(TestQuotaBooks)
#include "tst_quotabooks.moc"
