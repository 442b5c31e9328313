// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"
#include "core/store/configstore.h"
#include "core/store/historystore.h"
#include "core/util/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 fiveMinutes = 300'000;
const QTimeZone berlin(QByteArrayLiteral("Europe/Berlin"));

DeviceHistory samples(qint64 from, qint64 to)
{
    DeviceHistory history;
    const int column = history.values.addColumn(u"active_power"_s);
    for (qint64 at = from; at <= to; at += fiveMinutes) {
        history.times.append(at);
        history.values.setNumber(history.values.addRow(), column, double(at - from));
    }
    return history;
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daysHaveTheirLength_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("count");
        QTest::newRow("usual") << QDate(2026, 6, 14) << 288;
        QTest::newRow("clock forward") << QDate(2026, 3, 29) << 276;
        QTest::newRow("clock back") << QDate(2026, 10, 25) << 300;
    }

    void daysHaveTheirLength()
    {
        QFETCH(QDate, day);
        QFETCH(int, count);
        const CalendarPeriod period {PeriodKind::Day, day};
        ManualClock clock(period.endMs(berlin) + 3'600'000);
        HistoryStore store(nullptr, clock);
        QSignalSpy changed(&store, &HistoryStore::deviceDayChanged);
        QVERIFY(!store.deviceDay({1}, day));
        // Both ends are included, and a neighbour's samples are none of this day.
        store.applyDeviceDay({1}, day, berlin,
                             samples(period.startMs(berlin) - fiveMinutes, period.endMs(berlin)));
        QCOMPARE(changed.size(), 1);
        const auto kept = store.deviceDay({1}, day);
        QVERIFY(kept);
        QCOMPARE(kept->times.size(), count);
        QCOMPARE(kept->values.rowCount(), count);
        QCOMPARE(kept->times.constFirst(), period.startMs(berlin));
        QCOMPARE(kept->values.at(0, 0).value(), double(fiveMinutes));
        QVERIFY(kept->isComplete);
        QVERIFY(!store.deviceDay({2}, day));
        QVERIFY(!store.deviceDay({1}, day.addDays(1)));
    }

    void aRunningDayIsIncomplete()
    {
        const CalendarPeriod period {PeriodKind::Day, QDate(2026, 6, 14)};
        ManualClock clock(period.startMs(berlin) + 6 * 3'600'000);
        HistoryStore store(nullptr, clock);
        store.applyDeviceDay({1}, period.first, berlin, samples(period.startMs(berlin), clock.now()));
        const auto early = store.deviceDay({1}, period.first);
        QVERIFY(!early->isComplete);
        QCOMPARE(early->fetchedAt, clock.now());

        clock.advanceTo(period.endMs(berlin) + 3'600'000);
        store.applyDeviceDay({1}, period.first, berlin,
                             samples(period.startMs(berlin), period.endMs(berlin)));
        QVERIFY(store.deviceDay({1}, period.first)->isComplete);
        QCOMPARE(early->times.size(), 73); // shared: still what it was

        clock.jumpTo(period.startMs(berlin) + 3'600'000); // set back
        store.applyDeviceDay({1}, period.first, berlin, {});
        QCOMPARE(store.deviceDay({1}, period.first)->times.size(), 288);
        store.clear();
        QVERIFY(!store.deviceDay({1}, period.first));
    }

    void configurationIsKeptByPlant()
    {
        ConfigStore store;
        QSignalSpy changed(&store, &ConfigStore::changed);
        const PlantCode plant {u"NE=1"_s};
        QCOMPARE(store.batteryMode(plant).askedAt, 0);
        ConfigEntry<BatteryMode> entry;
        entry.mode.emplace();
        entry.mode->mode = BatteryMode::Mode::TimeOfUse;
        entry.askedAt = 5;
        store.setBatteryMode(plant, entry);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.batteryMode(plant).mode->mode, BatteryMode::Mode::TimeOfUse);
        QVERIFY(!store.activePowerMode(plant).mode);
        store.setActivePowerMode(plant, {});
        store.clear();
        QCOMPARE(changed.size(), 3);
        QVERIFY(!store.batteryMode(plant).mode);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "test_historystore.moc"
