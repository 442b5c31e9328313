// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/fetchestimate.h"
#include "core/polling/fetchplan.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

FetchPeriod<DeviceId> wanted(int id, const QDate &date, const char *zone)
{
    const CalendarPeriod period {PeriodKind::Day, date};
    const QTimeZone where {QByteArray(zone)};
    return {{id}, period.startMs(where), period.endMs(where)};
}

FetchTask task(int device, const QDate &date, int type = 38, const char *zone = "Europe/Berlin")
{
    FetchTask made;
    made.endpoint = Endpoint::DeviceHistory;
    made.devices = {DeviceId {device}};
    made.typeId = type;
    made.period = {PeriodKind::Day, date};
    made.spans = FetchPlan::daySpans(date, QTimeZone(QByteArray(zone)));
    return made;
}

} // namespace

class TestFetchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneInstantForManyZones()
    {
        const QDate date(2026, 6, 14);
        QList<FetchPeriod<DeviceId>> all;
        const QList<const char *> zones {"Europe/Berlin",    "America/Bogota",     "Asia/Shanghai",
                                         "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago"};
        for (int id = 0; id < zones.size(); ++id)
            all.append(wanted(id, date, zones.at(id)));
        const auto batches = FetchPlan::batches(all);
        QCOMPARE(batches.size(), 2); // 25 hours between the first midnight and the last
        int count = 0;
        for (const auto &batch : batches) {
            for (DeviceId id : batch.ids) {
                const auto &period = all.at(id.value);
                QVERIFY(batch.instant - period.start >= 2 * hour);
                QVERIFY(period.end - batch.instant >= 2 * hour);
                ++count;
            }
        }
        QCOMPARE(count, zones.size());
    }

    void batchesAreFull()
    {
        QList<FetchPeriod<DeviceId>> all;
        for (int id = 0; id < 250; ++id)
            all.append(wanted(id, QDate(2026, 6, 14), id % 2 ? "Europe/Berlin" : "Europe/London"));
        const auto batches = FetchPlan::batches(all);
        QCOMPARE(batches.size(), 3);
        QCOMPARE(batches.at(0).ids.size(), 100);
        QCOMPARE(batches.at(2).ids.size(), 50);
        // A lifetime has no instant and no zone.
        const auto lifetimes = FetchPlan::batches(QList<FetchPeriod<DeviceId>> {{{1}, 0, 0}, {{2}, 0, 0}});
        QCOMPARE(lifetimes.size(), 1);
        QCOMPARE(lifetimes.at(0).instant, 0);
        QVERIFY(FetchPlan::batches(QList<FetchPeriod<DeviceId>>()).isEmpty());
    }

    void longDaysHaveTwoSpans_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("spans");
        QTest::newRow("usual") << QDate(2026, 6, 14) << QByteArray("Europe/Berlin") << 1;
        QTest::newRow("short") << QDate(2026, 3, 29) << QByteArray("Europe/Berlin") << 1;
        QTest::newRow("long") << QDate(2026, 10, 25) << QByteArray("Europe/Berlin") << 2;
        QTest::newRow("half an hour long") << QDate(2026, 4, 5) << QByteArray("Australia/Lord_Howe") << 2;
        QTest::newRow("no midnight") << QDate(2018, 11, 4) << QByteArray("America/Sao_Paulo") << 1;
    }

    void longDaysHaveTwoSpans()
    {
        QFETCH(QDate, date);
        QFETCH(QByteArray, zone);
        QFETCH(int, spans);
        const QTimeZone where(zone);
        const auto made = FetchPlan::daySpans(date, where);
        QCOMPARE(made.size(), spans);
        qint64 at = CalendarPeriod {PeriodKind::Day, date}.startMs(where);
        for (const auto &[from, to] : made) {
            QCOMPARE(from, at);
            QVERIFY(to - from < day);
            at = to + 1;
        }
        QCOMPARE(at, CalendarPeriod({PeriodKind::Day, date}).endMs(where));
    }

    void olderHistoryTakesManyAtOnce()
    {
        QList<FetchTask> tasks;
        for (int back = 0; back < 4; ++back) {
            for (int device = 0; device < 12; ++device)
                tasks.append(task(device, QDate(2026, 6, 14).addDays(-back), device == 11 ? 1 : 38));
        }
        const QList<FetchTask> first = FetchPlan::takeForLegacy(tasks, 0);
        QCOMPARE(first.size(), 30); // ten devices of one type, three days
        QCOMPARE(tasks.size(), 18);
        QCOMPARE(first.constFirst().devices.constFirst().value, 0);
        const QList<FetchTask> second = FetchPlan::takeForLegacy(tasks, 0);
        QCOMPARE(second.size(), 3); // the eleventh
        QCOMPARE(second.constFirst().devices.constFirst().value, 10);
        // A day that one of them does not need is not asked for.
        QList<FetchTask> uneven {task(1, QDate(2026, 6, 14)), task(2, QDate(2026, 6, 14)),
                                 task(1, QDate(2026, 6, 13))};
        QCOMPARE(FetchPlan::takeForLegacy(uneven, 0).size(), 2);
        QCOMPARE(uneven.size(), 1);
    }

    void saysWhenItCanBeOver_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<qint64>("window");
        QTest::addColumn<double>("level");
        QTest::addColumn<bool>("isBackfill");
        QTest::addColumn<int>("calls");
        QTest::addColumn<double>("callsADay");
        QTest::addColumn<double>("days"); // until the end
        QTest::newRow("a year of hours")
            << 25.0 << day << 7.0 << true << 365 << 25.0 << 365 / 25.0 * 1.05 - 0.21;
        QTest::newRow("one page") << 25.0 << day << 7.0 << false << 5 << 25.0 << 0.0;
        QTest::newRow("empty bucket") << 25.0 << day << 0.0 << false << 25 << 25.0 << 1.05 - 0.042;
        QTest::newRow("samples, 2 devices")
            << 2.0 / 600 << qint64(1000) << 1.0 << true << 288 << 288.0 << 1.05;
        QTest::newRow("samples, 12,000 devices")
            << 20.0 << qint64(1000) << 20.0 << true << 57600 << 57600.0 << 1.0;
    }

    void saysWhenItCanBeOver()
    {
        QFETCH(double, limit);
        QFETCH(qint64, window);
        QFETCH(double, level);
        QFETCH(bool, isBackfill);
        QFETCH(int, calls);
        QFETCH(double, callsADay);
        QFETCH(double, days);
        BudgetReport budget {};
        budget.limit = limit;
        budget.windowMs = window;
        budget.bucketLevel = level;
        budget.bucketCapacity = 7;
        const qint64 now = 1'782'018'000'000;
        const FetchPace pace = FetchEstimate::pace(budget, isBackfill, 0, now, now);
        QVERIFY(qAbs(pace.callsADay - callsADay) < 0.5);
        const double estimate = double(FetchEstimate::endOf(calls, pace, now) - now) / day;
        QVERIFY2(qAbs(estimate - days) < 0.02 + days * 0.02, qPrintable(QString::number(estimate)));
        QCOMPARE(FetchEstimate::endOf(0, pace, now), now);
        // What others are going to ask for takes longer, but never for ever.
        const FetchPace shared = FetchEstimate::pace(budget, isBackfill, 1e9, now, now);
        QVERIFY(shared.intervalMs > pace.intervalMs && shared.intervalMs < 11 * pace.intervalMs);
    }
};

QTEST_GUILESS_MAIN(TestFetchPlan)
#include "tst_fetchplan.moc"
