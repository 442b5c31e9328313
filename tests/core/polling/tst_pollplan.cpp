// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/daylight.h"
#include "core/polling/pollplan.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

PlantCode plantCode(int number)
{
    return {u"NE=%1"_s.arg(number)};
}

QList<PollPlant> somePlants(int count, int visible = -1)
{
    QList<PollPlant> plants;
    for (int i = 0; i < count; ++i)
        plants.append({plantCode(i), i == visible});
    return plants;
}

QList<PollDevice> someDevices(int typeId, int count, bool isAsleep = false)
{
    QList<PollDevice> devices;
    for (int i = 0; i < count; ++i)
        devices.append({DeviceId {typeId * 100'000 + i}, typeId, false, isAsleep});
    return devices;
}

} // namespace

class TestPollPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksForEverythingOnceInFullBatches_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<int>("inverters");
        QTest::addColumn<int>("meters");
        QTest::addColumn<int>("calls"); // worked examples of flow-control.md §2 and §8
        QTest::newRow("one home") << 1 << 1 << 1 << 3;
        QTest::newRow("20 plants") << 20 << 20 << 20 << 3;
        QTest::newRow("100 plants") << 100 << 100 << 100 << 3;
        QTest::newRow("120 plants") << 120 << 120 << 120 << 6;
        QTest::newRow("1000 plants") << 1000 << 1000 << 1000 << 30;
        QTest::newRow("no devices yet") << 3 << 0 << 0 << 1;
        QTest::newRow("nothing") << 0 << 0 << 0 << 0;
    }

    void asksForEverythingOnceInFullBatches()
    {
        QFETCH(int, plants);
        QFETCH(int, inverters);
        QFETCH(int, meters);
        QFETCH(int, calls);
        const SweepPlan plan = PollPlan::sweep(somePlants(plants, plants - 1),
                                               someDevices(1, inverters) + someDevices(17, meters), true);
        QCOMPARE(plan.callCount(), calls);
        QMap<int, int> byType;
        if (inverters > 0)
            byType[1] = inverters;
        if (meters > 0)
            byType[17] = meters;
        QCOMPARE(PollPlan::minimumCalls(plants, byType), calls);

        QSet<PlantCode> askedPlants;
        for (const SweepPlan::PlantBatch &batch : plan.plantBatches) {
            QVERIFY(!batch.plants.isEmpty() && batch.plants.size() <= 100);
            askedPlants.unite(QSet<PlantCode>(batch.plants.cbegin(), batch.plants.cend()));
        }
        QCOMPARE(askedPlants.size(), plants);
        QSet<DeviceId> askedDevices;
        for (const SweepPlan::DeviceBatch &batch : plan.deviceBatches) {
            QVERIFY(batch.devices.size() <= 100);
            for (DeviceId id : batch.devices)
                QCOMPARE(int(id.value / 100'000), batch.typeId);
            askedDevices.unite(QSet<DeviceId>(batch.devices.cbegin(), batch.devices.cend()));
        }
        QCOMPARE(askedDevices.size(), inverters + meters);
    }

    void asksForTheScreenFirst()
    {
        QList<PollDevice> devices = someDevices(1, 150) + someDevices(39, 150);
        devices[149].isVisible = true; // an inverter
        devices[299].isVisible = true; // a battery
        const SweepPlan plan = PollPlan::sweep(somePlants(250, 249), devices, true);
        QCOMPARE(plan.plantBatches.constFirst().plants.constFirst(), plantCode(249));
        QVERIFY(plan.plantBatches.constFirst().isVisible);
        QVERIFY(!plan.plantBatches.at(1).isVisible);
        QCOMPARE(plan.deviceBatches.at(0).devices.constFirst(), devices[149].id);
        QCOMPARE(plan.deviceBatches.at(1).devices.constFirst(), devices[299].id);
        QCOMPARE(plan.deviceBatches.at(0).devices.size(), 100);
        QVERIFY(!plan.deviceBatches.at(2).isVisible);
    }

    void leavesSleepersOutUntilTheirTurn()
    {
        QList<PollDevice> devices = someDevices(1, 3, true) + someDevices(17, 2);
        QCOMPARE(PollPlan::sweep({}, devices, false).callCount(), 1);
        QCOMPARE(PollPlan::sweep({}, devices, true).callCount(), 2);
        devices[0].isVisible = true; // somebody looks at it
        const SweepPlan plan = PollPlan::sweep({}, devices, false);
        QCOMPARE(plan.callCount(), 2);
        QCOMPARE(plan.deviceBatches.constFirst().devices, QList<DeviceId> {devices[0].id});
    }

    void asksSuspectsInHalvesApartFromTheOthers()
    {
        PollPlan::Exceptions exceptions;
        const QList<PollDevice> devices = someDevices(1, 8);
        exceptions.suspectDevices[1] = {{devices[0].id, devices[1].id, devices[2].id}};
        exceptions.refusedDevices = {devices[7].id};
        const SweepPlan plan = PollPlan::sweep({}, devices, true, exceptions);
        QCOMPARE(plan.deviceBatches.size(), 3);
        QCOMPARE(plan.deviceBatches.at(0).devices.size(), 4);
        QCOMPARE(plan.deviceBatches.at(1).devices, QList<DeviceId> {devices[0].id});
        QCOMPARE(plan.deviceBatches.at(2).devices, (QList<DeviceId> {devices[1].id, devices[2].id}));

        exceptions.refusedTypes = {1};
        QCOMPARE(PollPlan::sweep({}, devices, true, exceptions).callCount(), 0);

        exceptions = {};
        exceptions.suspectPlants = {{plantCode(0), plantCode(1)}};
        exceptions.refusedPlants = {plantCode(2)};
        const SweepPlan plantPlan = PollPlan::sweep(somePlants(5), {}, true, exceptions);
        QCOMPARE(plantPlan.plantBatches.size(), 3);
        QCOMPARE(plantPlan.plantBatches.at(0).plants, (QList<PlantCode> {plantCode(3), plantCode(4)}));
    }

    void nextSweepAvoidsTheMomentBeforeTheMark_data()
    {
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<qint64>("next"); // all in seconds, last and next after a 5-minute mark
        QTest::newRow("just after a mark") << qint64(16) << qint64(0) << qint64(331);
        QTest::newRow("mid-slot") << qint64(120) << qint64(0) << qint64(435);
        QTest::newRow("would fall just before the mark") << qint64(275) << qint64(0) << qint64(615);
        QTest::newRow("would fall on the mark") << qint64(285) << qint64(0) << qint64(615);
        QTest::newRow("would fall within the lag") << qint64(295) << qint64(0) << qint64(615);
        QTest::newRow("over before the mark") << qint64(240) << qint64(40) << qint64(555);
        QTest::newRow("would straddle the mark") << qint64(240) << qint64(50) << qint64(615);
        QTest::newRow("too long to avoid it") << qint64(240) << qint64(151) << qint64(555);
        QTest::newRow("lag just over") << qint64(300) << qint64(0) << qint64(615);
    }

    void nextSweepAvoidsTheMomentBeforeTheMark()
    {
        QFETCH(qint64, last);
        QFETCH(qint64, duration);
        QFETCH(qint64, next);
        constexpr qint64 mark = 1'750'000'200'000 / 300'000 * 300'000;
        QCOMPARE((PollPlan::nextSweepAt(mark + last * 1000, {}, duration * 1000) - mark) / 1000, next);
    }

    void everySweepBringsANewSample()
    {
        // A day of sweeps: never faster than 315 s, and each one sees a sample that the last one did not.
        const PollCadence cadence;
        qint64 at = 1'750'000'123'000;
        qint64 lastSample = 0;
        for (int i = 0; i < 300; ++i) {
            const qint64 sample = (at - cadence.sampleLag) / cadence.sampleRhythm;
            QVERIFY(sample > lastSample);
            lastSample = sample;
            const qint64 next = PollPlan::nextSweepAt(at, cadence);
            QVERIFY(next >= at + cadence.realtime);
            QVERIFY(next <= at + cadence.realtime + 2 * cadence.sampleLag);
            at = next;
        }
    }

    void sleepNeedsStateAndNight_data()
    {
        QTest::addColumn<QList<int>>("states"); // -1 = unknown
        QTest::addColumn<bool>("battery");
        QTest::addColumn<double>("elevation"); // 99 = place unknown
        QTest::addColumn<bool>("asleep");
        QTest::newRow("night") << QList<int> {40960, 40960} << false << -20.0 << true;
        QTest::newRow("place unknown") << QList<int> {40960} << false << 99.0 << true;
        QTest::newRow("one still runs") << QList<int> {40960, 512} << false << -20.0 << false;
        QTest::newRow("one unknown") << QList<int> {40960, -1} << false << -20.0 << false;
        QTest::newRow("battery works at night") << QList<int> {40960} << true << -20.0 << false;
        QTest::newRow("sun is up") << QList<int> {40960} << false << 10.0 << false;
        QTest::newRow("dawn") << QList<int> {40960} << false << -1.0 << false;
        QTest::newRow("no inverters") << QList<int> {} << false << -20.0 << false;
    }

    void sleepNeedsStateAndNight()
    {
        QFETCH(QList<int>, states);
        QFETCH(bool, battery);
        QFETCH(double, elevation);
        QFETCH(bool, asleep);
        QList<std::optional<int>> list;
        for (int state : std::as_const(states))
            list.append(state < 0 ? std::nullopt : std::optional<int>(state));
        QCOMPARE(PollPlan::isPlantAsleep(list, battery,
                                         elevation > 90 ? std::nullopt : std::optional<double>(elevation)),
                 asleep);
    }

    void sunStandsWhereAlmanacsSay_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("elevation");
        // At local noon the elevation is 90° − |latitude − declination|.
        QTest::newRow("Munich, solstice noon") << u"2026-06-21T11:15:40Z"_s << 48.14 << 11.58 << 65.3;
        QTest::newRow("equator, equinox noon") << u"2026-03-20T12:07:30Z"_s << 0.0 << 0.0 << 90.0;
        QTest::newRow("Auckland, June noon") << u"2026-06-21T00:22:40Z"_s << -36.85 << 174.76 << 29.7;
        QTest::newRow("Munich, solstice midnight") << u"2026-06-20T23:15:30Z"_s << 48.14 << 11.58 << -18.4;
    }

    void sunStandsWhereAlmanacsSay()
    {
        QFETCH(QString, time);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(double, elevation);
        const qint64 at = QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
        const double found = solarElevation(at, latitude, longitude);
        QVERIFY2(std::abs(found - elevation) < 0.3, qPrintable(QString::number(found)));
    }
};

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
