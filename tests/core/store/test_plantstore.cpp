// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/realtimedecoders.h"
#include "core/store/plantstore.h"
#include "core/store/powerhistory.h"
#include "core/util/clock.h"

#include <QMetaMethod>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'782'043'200'000; // 2026-06-21 12:00 UTC
const PlantCode plantA {u"NE=1"_s};
const PlantCode plantB {u"NE=2"_s};
const PlantCode plantC {u"NE=3"_s};

Plant plantOf(const PlantCode &code, const QString &name = u"plant"_s)
{
    Plant plant;
    plant.code = code;
    plant.name = name;
    return plant;
}

Device deviceOf(qint64 id, const PlantCode &plant, int typeId, const QString &name = u"device"_s)
{
    Device device;
    device.id = {id};
    device.plant = plant;
    device.typeId = typeId;
    device.name = name;
    return device;
}

DeviceRealtime deviceAnswer(const QByteArray &rows)
{
    const Result<DeviceRealtime> answer = decodeDeviceRealtime("{\"data\":[" + rows + "]}");
    return answer ? *answer : DeviceRealtime();
}

PlantRealtime plantAnswer(const QByteArray &rows)
{
    const Result<PlantRealtime> answer = decodePlantRealtime("{\"data\":[" + rows + "]}");
    return answer ? *answer : PlantRealtime();
}

QByteArray row(qint64 id, const QByteArray &items)
{
    return "{\"devId\":" + QByteArray::number(id) + ",\"dataItemMap\":{" + items + "}}";
}

//! Writes every signal of the store down as one line, and checks that the store agrees with what was told.
class Journal
{
public:
    explicit Journal(PlantStore &store)
    {
        const auto note = [this](const QString &line) { m_lines << line; };
        QObject::connect(&store, &PlantStore::plantsAboutToBeAdded, &m_context,
                         [=](int first, int count) { note(u"+plants %1 %2"_s.arg(first).arg(count)); });
        QObject::connect(&store, &PlantStore::plantsAdded, &m_context, [=, &store](int first, int count) {
            note(u"plants %1 %2 of %3"_s.arg(first).arg(count).arg(store.plantCount()));
        });
        QObject::connect(&store, &PlantStore::plantAboutToBeRemoved, &m_context,
                         [=](int gone) { note(u"-plant %1"_s.arg(gone)); });
        QObject::connect(&store, &PlantStore::plantRemoved, &m_context, [=, &store](int gone) {
            note(u"plant gone %1, left %2"_s.arg(gone).arg(store.plantCount()));
        });
        QObject::connect(&store, &PlantStore::plantChanged, &m_context,
                         [=](int changed) { note(u"plant changed %1"_s.arg(changed)); });
        QObject::connect(&store, &PlantStore::devicesAboutToBeAdded, &m_context,
                         [=](const PlantCode &plant, int first, int count) {
                             note(u"+devices %1 %2 %3"_s.arg(plant.value).arg(first).arg(count));
                         });
        QObject::connect(&store, &PlantStore::devicesAdded, &m_context,
                         [=, &store](const PlantCode &plant, int first, int count) {
                             note(u"devices %1 %2 %3 of %4"_s.arg(plant.value)
                                      .arg(first)
                                      .arg(count)
                                      .arg(store.deviceCount(plant)));
                         });
        QObject::connect(
            &store, &PlantStore::deviceAboutToBeRemoved, &m_context,
            [=](const PlantCode &plant, int gone) { note(u"-device %1 %2"_s.arg(plant.value).arg(gone)); });
        QObject::connect(
            &store, &PlantStore::deviceRemoved, &m_context, [=, &store](const PlantCode &plant, int gone) {
                note(
                    u"device gone %1 %2, left %3"_s.arg(plant.value).arg(gone).arg(store.deviceCount(plant)));
            });
        QObject::connect(&store, &PlantStore::deviceChanged, &m_context,
                         [=](DeviceId id) { note(u"device changed %1"_s.arg(id.value)); });
        QObject::connect(&store, &PlantStore::readingsChanged, &m_context,
                         [=](const QList<PlantCode> &plants, const QList<DeviceId> &devices) {
                             QStringList words;
                             for (const PlantCode &plant : plants)
                                 words << plant.value;
                             for (DeviceId id : devices)
                                 words << QString::number(id.value);
                             note(u"readings "_s + words.join(u' '));
                         });
        QObject::connect(&store, &PlantStore::polled, &m_context,
                         [=](const QList<PlantCode> &plants) { note(u"polled %1"_s.arg(plants.size())); });
        QObject::connect(&store, &PlantStore::aboutToReset, &m_context, [=] { note(u"about to reset"_s); });
        QObject::connect(&store, &PlantStore::reset, &m_context, [=] { note(u"reset"_s); });
    }

    QString take() { return std::exchange(m_lines, {}).join(u"; "_s); }

private:
    QObject m_context;
    QStringList m_lines;
};

} // namespace

class TestPlantStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void plantsComeChangeAndGo();
    void devicesComeChangeAndGo();
    void devicesWaitForTheirPlant();
    void readings();
    void onlyVisibleChangesAreTold_data();
    void onlyVisibleChangesAreTold();
    void strangersDoNoHarm();
    void olderAnswersAreDropped();
    void plantReadings();
    void powerFollowsTheReadings();
    void statesOfPlantsAndDevices();
    void powerHistory();
    void rowsAreReused();
    void clearForgetsEverything();
    void restoreKeepsTimes();
};

void TestPlantStore::plantsComeChangeAndGo()
{
    ManualClock clock(start);
    PlantStore store(clock);
    Journal journal(store);
    QCOMPARE(store.plantListAt(), 0);

    store.applyPlants({plantOf(plantA), plantOf(plantB), plantOf(plantA)}, start);
    QCOMPARE(journal.take(), u"+plants 0 2; plants 0 2 of 2"_s);
    store.applyPlants({plantOf(plantB), plantOf(plantA)}, start + 1);
    QCOMPARE(journal.take(), QString()); // rows keep their order
    QCOMPARE(store.plantCodes(), (QList<PlantCode> {plantA, plantB}));
    QCOMPARE(store.plantListAt(), start + 1);
    const Plant *before = store.plant(plantB);
    store.applyPlants({plantOf(plantC), plantOf(plantB, u"renamed"_s)}, start + 2);
    QCOMPARE(journal.take(),
             u"-plant 0; plant gone 0, left 1; plant changed 0; +plants 1 1; plants 1 1 of 2"_s);
    QCOMPARE(store.plant(plantB), before); // stable objects
    QCOMPARE(before->name, u"renamed"_s);
    QCOMPARE(store.rowOf(plantC), 1);
    QCOMPARE(store.rowOf(plantA), -1);
    QCOMPARE(store.plant(plantA), nullptr);
    store.applyPlants({}, start + 3);
    QCOMPARE(journal.take(), u"-plant 1; plant gone 1, left 1; -plant 0; plant gone 0, left 0"_s);
}

void TestPlantStore::devicesComeChangeAndGo()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA), plantOf(plantB)}, start);
    Journal journal(store);

    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 39), deviceOf(1, plantA, 38)},
                       start);
    QCOMPARE(journal.take(), u"+devices NE=1 0 2; devices NE=1 0 2 of 2"_s);
    QCOMPARE(store.deviceListAt(), 0); // plant B has none yet
    store.applyDevices({plantB}, {deviceOf(3, plantB, 38)}, start + 5);
    QCOMPARE(journal.take(), u"+devices NE=2 0 1; devices NE=2 0 1 of 1"_s);
    QCOMPARE(store.deviceListAt(), start);
    QCOMPARE(store.deviceCountByType(), (QMap<int, int> {{38, 2}, {39, 1}}));
    QCOMPARE(store.devicesOfType(38), (QList<DeviceId> {{1}, {3}}));

    // Renamed, new, gone.
    store.applyDevices({plantA}, {deviceOf(4, plantA, 47), deviceOf(2, plantA, 39, u"x"_s)}, start + 6);
    QCOMPARE(journal.take(),
             u"-device NE=1 0; device gone NE=1 0, left 1; +devices NE=1 1 1; devices NE=1 1 1 of 2; "
             "device changed 2"_s);
    QCOMPARE(store.deviceIds(plantA), (QList<DeviceId> {{2}, {4}}));
    QCOMPARE(store.rowOf(DeviceId {4}), 1);
    // Moved to another plant; another type under the same id.
    store.applyDevices({plantA, plantB},
                       {deviceOf(2, plantB, 39), deviceOf(3, plantB, 1), deviceOf(4, plantA, 47)}, start + 7);
    QCOMPARE(journal.take(),
             u"-device NE=1 0; device gone NE=1 0, left 1; -device NE=2 0; device gone NE=2 0, left 0; "
             "+devices NE=2 0 2; devices NE=2 0 2 of 2"_s);
    QCOMPARE(store.device({3})->typeId, 1);
    // A list of plant A says nothing about plant B.
    store.applyDevices({plantA}, {}, start + 8);
    QCOMPARE(journal.take(), u"-device NE=1 0; device gone NE=1 0, left 0"_s);
    QCOMPARE(store.deviceCount(plantB), 2);
}

void TestPlantStore::devicesWaitForTheirPlant()
{
    ManualClock clock(start);
    PlantStore store(clock);
    Journal journal(store);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantB, 38)}, start);
    QCOMPARE(journal.take(), QString());
    QCOMPARE(store.device({1}), nullptr);
    store.applyPlants({plantOf(plantA), plantOf(plantB)}, start + 1);
    QCOMPARE(journal.take(),
             u"+plants 0 2; plants 0 2 of 2; +devices NE=1 0 1; devices NE=1 0 1 of 1; "
             "+devices NE=2 0 1; devices NE=2 0 1 of 1"_s);
    QCOMPARE(store.deviceListAt(plantA), start);
}

void TestPlantStore::readings()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 38)}, start);
    Journal journal(store);
    const QList<DeviceId> asked {{1}, {2}};

    store.applyDeviceRealtime(
        38, asked, deviceAnswer(row(1, "\"active_power\":3.1,\"close_time\":\"N/A\",\"odd\":\"why\"")),
        start + 10);
    QCOMPARE(journal.take(), u"readings NE=1 1; polled 1"_s);
    QCOMPARE(store.deviceReading({1}, u"active_power"_s), (Reading {Presence::Number, 3.1, {}}));
    QCOMPARE(store.deviceReading({1}, u"close_time"_s).presence, Presence::NotAvailable);
    QCOMPARE(store.deviceReading({1}, u"odd"_s), (Reading {Presence::Text, 0, u"why"_s}));
    QCOMPARE(store.deviceReading({1}, u"never"_s).presence, Presence::Missing);
    QCOMPARE(store.deviceReadingAt({1}), start + 10);
    QCOMPARE(store.deviceReadingAt({2}), 0);
    QCOMPARE(store.deviceKeys({2}), QStringList());

    // Device 1 has no row: it keeps its values. Device 2 brings a new key.
    store.applyDeviceRealtime(38, asked, deviceAnswer(row(2, "\"flux\":1,\"active_power\":null")),
                              start + 20);
    QCOMPARE(journal.take(), u"readings NE=1 2; polled 1"_s);
    QCOMPARE(store.deviceReading({1}, u"active_power"_s).number, 3.1);
    QCOMPARE(store.deviceReading({2}, u"active_power"_s).presence, Presence::Null);
    QCOMPARE(store.deviceKeys({2}), (QStringList {u"active_power"_s, u"flux"_s}));

    // A key that is not sent any more is missing, but was known.
    store.applyDeviceRealtime(38, asked, deviceAnswer(row(1, "\"active_power\":3.1")), start + 30);
    QCOMPARE(journal.take(), u"readings NE=1 1; polled 1"_s);
    QCOMPARE(store.deviceReading({1}, u"odd"_s).presence, Presence::Missing);
    QCOMPARE(store.deviceKeys({1}), (QStringList {u"active_power"_s, u"close_time"_s, u"odd"_s}));
    store.applyDeviceRealtime(38, asked, deviceAnswer(row(1, "\"active_power\":3.1")), start + 40);
    QCOMPARE(journal.take(), u"polled 1"_s);
    QCOMPARE(store.deviceReadingAt({1}), start + 40);
}

void TestPlantStore::onlyVisibleChangesAreTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isTold");
    const auto rowOf = [](const char *name, const QByteArray &before, const QByteArray &after, bool isTold) {
        QTest::newRow(name) << before << after << isTold;
    };
    rowOf("same", "\"active_power\":3.124", "\"active_power\":3.124", false);
    rowOf("kW below its decimals", "\"active_power\":3.1241", "\"active_power\":3.1243", false);
    rowOf("kW at its decimals", "\"active_power\":3.124", "\"active_power\":3.125", true);
    rowOf("float noise", "\"day_cap\":15.97", "\"day_cap\":15.970000000000027", false);
    rowOf("V", "\"a_u\":231.41", "\"a_u\":231.44", false);
    rowOf("V changed", "\"a_u\":231.4", "\"a_u\":231.5", true);
    rowOf("minus zero", "\"active_power\":0", "\"active_power\":-0.0", false);
    rowOf("number as text", "\"active_power\":3.5", "\"active_power\":\"3.5\"", false);
    rowOf("zero is not null", "\"active_power\":0", "\"active_power\":null", true);
    rowOf("null is not N/A", "\"close_time\":null", "\"close_time\":\"N/A\"", true);
    rowOf("null is not missing", "\"active_power\":1,\"a_u\":null", "\"active_power\":1", true);
    rowOf("state", "\"inverter_state\":512.0", "\"inverter_state\":513.0", true);
    rowOf("state, other writing", "\"inverter_state\":512.0", "\"inverter_state\":512", false);
    rowOf("time", "\"open_time\":1760419800000", "\"open_time\":1760419800001", true);
    rowOf("same text", "\"odd\":\"a\"", "\"odd\":\"a\"", false);
    rowOf("other text", "\"odd\":\"a\"", "\"odd\":\"b\"", true);
    rowOf("text to number", "\"odd\":\"a\"", "\"odd\":1", true);
    rowOf("number to text", "\"odd\":1", "\"odd\":\"a\"", true);
    rowOf("other order", "\"a_u\":1,\"b_u\":2", "\"b_u\":2,\"a_u\":1", false);
}

void TestPlantStore::onlyVisibleChangesAreTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, isTold);
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38)}, start);
    store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, before)), start);
    Journal journal(store);
    store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, after)), start + 1);
    QCOMPARE(journal.take(), isTold ? u"readings NE=1 1; polled 1"_s : u"polled 1"_s);
    store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, after)), start + 2);
    QCOMPARE(journal.take(), u"polled 1"_s);
}

void TestPlantStore::strangersDoNoHarm()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 54321)}, start);
    Journal journal(store);
    // A device nobody knows, a device of another type, a row without an id.
    store.applyDeviceRealtime(
        39, {{1}}, deviceAnswer(row(77, "\"a\":1") + "," + row(1, "\"a\":1") + "," + row(0, "\"a\":1")),
        start);
    QCOMPARE(journal.take(), QString());
    store.applyPlantRealtime({plantA}, plantAnswer(R"({"stationCode":"NE=9","dataItemMap":{"day_power":1}})"),
                             start);
    QCOMPARE(journal.take(), QString());
    // An unknown type is kept with all its keys.
    store.applyDeviceRealtime(54321, {{2}}, deviceAnswer(row(2, "\"x\":1.25")), start);
    QCOMPARE(store.deviceReading({2}, u"x"_s).number, 1.25);
    QCOMPARE(store.deviceKeys({2}), QStringList {u"x"_s});
    QCOMPARE(store.power(plantC), PlantPower());
    QCOMPARE(store.deviceKeys({99}), QStringList());
}

void TestPlantStore::olderAnswersAreDropped()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38)}, start);
    store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, "\"active_power\":2")), start + 100);
    clock.advanceBy(200);
    Journal journal(store);
    store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, "\"active_power\":1")), start + 50);
    QCOMPARE(journal.take(), QString());
    QCOMPARE(store.deviceReading({1}, u"active_power"_s).number, 2);
}

void TestPlantStore::plantReadings()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA), plantOf(plantB)}, start);
    Journal journal(store);
    store.applyPlantRealtime(
        {plantA, plantB},
        plantAnswer(R"({"stationCode":"NE=2","dataItemMap":{"real_health_state":"3","day_power":4.05}})"),
        start + 1);
    QCOMPARE(journal.take(), u"readings NE=2; polled 1"_s);
    QCOMPARE(store.plantReading(plantB, u"real_health_state"_s).number, 3);
    QCOMPARE(store.plantReadingAt(plantA), 0);
    QCOMPARE(store.plantReadingAt(plantB), start + 1);
}

void TestPlantStore::powerFollowsTheReadings()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 47)}, start);
    QCOMPARE(store.power(plantA).inverters.partsExpected, 1);
    store.applyDeviceRealtime(
        38, {{1}}, deviceAnswer(row(1, "\"active_power\":5,\"mppt_power\":5.1,\"run_state\":1")), start + 1);
    QVERIFY(!store.power(plantA).load.kilowatts);
    store.applyDeviceRealtime(47, {{2}}, deviceAnswer(row(2, "\"active_power\":-2000")), start + 2);
    QCOMPARE(store.power(plantA).load.kilowatts, 7.0);
    QCOMPARE(store.power(plantA).grid.kilowatts, -2.0);
    QCOMPARE(store.power(plantA).load.oldestMs, start + 1);
    Journal journal(store);
    store.setReversedMeters({{2, true}});
    QCOMPARE(journal.take(), u"readings NE=1 2"_s);
    QCOMPARE(store.power(plantA).load.kilowatts, 3.0);
    store.setReversedMeters({{2, true}, {99, true}});
    QCOMPARE(journal.take(), QString());
    // The same values again: nothing to tell, but the figures are fresher.
    store.applyDeviceRealtime(
        38, {{1}}, deviceAnswer(row(1, "\"active_power\":5,\"mppt_power\":5.1,\"run_state\":1")), start + 9);
    QCOMPARE(store.power(plantA).inverters.oldestMs, start + 9);
    store.applyDevices({plantA}, {deviceOf(2, plantA, 47)}, start + 10);
    QCOMPARE(store.power(plantA).inverters.partsExpected, 0);
    QCOMPARE(store.power(plantA).load.kilowatts, -2.0);
}

void TestPlantStore::statesOfPlantsAndDevices()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 47), deviceOf(3, plantA, 62)},
                       start);
    QCOMPARE(store.deviceState({1}), DataState::Old); // nothing came yet
    QCOMPARE(store.plantState(plantC), DataState::Lost);

    const auto poll = [&](const QByteArray &inverter) {
        store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, inverter)), clock.now());
        store.applyDeviceRealtime(47, {{2}}, deviceAnswer(row(2, "\"active_power\":-5")), clock.now());
    };
    poll("\"inverter_state\":512,\"run_state\":1");
    QCOMPARE(store.deviceState({1}), DataState::Live);
    QCOMPARE(store.plantState(plantA), DataState::Live);
    QCOMPARE(store.deviceState({3}), DataState::Live); // a dongle has no data of its own: as its plant
    clock.advanceBy(12 * 60'000);
    QCOMPARE(store.deviceState({1}), DataState::Old);
    QCOMPARE(store.plantState(plantA), DataState::Old);

    // The same values again bring it back to life, which is a change worth telling.
    Journal journal(store);
    poll("\"inverter_state\":512,\"run_state\":1");
    QCOMPARE(journal.take(), u"readings NE=1 1; polled 1; readings NE=1 2; polled 1"_s);
    QCOMPARE(store.plantState(plantA), DataState::Live);

    clock.advanceBy(61 * 60'000);
    QCOMPARE(store.deviceState({2}), DataState::Lost);
    QCOMPARE(store.plantState(plantA), DataState::Lost);
    QCOMPARE(store.deviceState({3}), DataState::Lost);

    poll("\"inverter_state\":40960,\"run_state\":1");
    QCOMPARE(store.deviceState({1}), DataState::Asleep);
    QCOMPARE(store.plantState(plantA), DataState::Asleep);
    QCOMPARE(store.deviceState({3}), DataState::Live);
    clock.advanceBy(16 * 60'000); // the night cadence
    QCOMPARE(store.deviceState({2}), DataState::Live);
    QCOMPARE(store.deviceState({1}), DataState::Asleep);

    poll("\"inverter_state\":null,\"run_state\":0");
    QCOMPARE(store.deviceState({1}), DataState::Lost);
    QCOMPARE(store.plantState(plantA), DataState::Live); // the meter still talks
    store.applyPlantRealtime({plantA},
                             plantAnswer(R"({"stationCode":"NE=1","dataItemMap":{"real_health_state":1}})"),
                             clock.now());
    QCOMPARE(store.plantState(plantA), DataState::Lost);
}

void TestPlantStore::powerHistory()
{
    ManualClock clock(start);
    PlantStore store(clock);
    PowerHistory history(store, clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 47)}, start);
    QSignalSpy spy(&history, &PowerHistory::sampleChanged);
    QVERIFY(history.samples(plantA).isEmpty());

    const auto poll = [&](double kilowatts) {
        store.applyDeviceRealtime(38, {{1}},
                                  deviceAnswer(row(1, "\"active_power\":" + QByteArray::number(kilowatts))),
                                  clock.now());
        clock.advanceBy(3'000);
        store.applyDeviceRealtime(47, {{2}}, deviceAnswer(row(2, "\"active_power\":1000")), clock.now());
    };
    poll(4);
    QCOMPARE(history.samples(plantA).size(), 1); // both answers belong to one sweep
    QCOMPARE(history.samples(plantA).constLast().at, start);
    QCOMPARE(history.samples(plantA).constLast().load, 3.f);
    QVERIFY(std::isnan(history.samples(plantA).constLast().battery));
    QCOMPARE(spy.size(), 2);
    clock.advanceBy(312'000);
    poll(4); // no news, but time went on
    QCOMPARE(history.samples(plantA).size(), 2);
    // Only energies came: no sample.
    clock.advanceBy(315'000);
    store.applyPlants({plantOf(plantA), plantOf(plantB)}, clock.now());
    store.applyPlantRealtime({plantB}, plantAnswer(R"({"stationCode":"NE=2","dataItemMap":{"day_power":1}})"),
                             clock.now());
    QVERIFY(history.samples(plantB).isEmpty());
    // Never more than 48 hours.
    for (int i = 0; i < 60; ++i) {
        clock.advanceBy(3'600'000);
        poll(i);
    }
    QCOMPARE_LE(clock.now() - history.samples(plantA).constFirst().at, 48 * 3'600'000LL);
    QCOMPARE_GE(history.samples(plantA).size(), 47);
    // The clock is set back: what lies in the future is not true any more, new answers count again.
    clock.jumpTo(clock.now() - 90 * 60'000);
    poll(7);
    QCOMPARE(history.samples(plantA).constLast().load, 6.f);
    QCOMPARE_LE(history.samples(plantA).constLast().at, clock.now());
    for (qsizetype i = 1; i < history.samples(plantA).size(); ++i)
        QCOMPARE_GT(history.samples(plantA).at(i).at, history.samples(plantA).at(i - 1).at);
    store.clear();
    QVERIFY(history.samples(plantA).isEmpty());
}

void TestPlantStore::rowsAreReused()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38)}, start);
    store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, "\"active_power\":2,\"odd\":\"text\"")), start);
    store.applyDevices({plantA}, {deviceOf(2, plantA, 38)}, start + 1);
    QCOMPARE(store.deviceReading({2}, u"active_power"_s).presence, Presence::Missing); // not that of device 1
    QCOMPARE(store.deviceReading({2}, u"odd"_s), Reading());
    QCOMPARE(store.deviceKeys({2}), QStringList());
    QCOMPARE(store.deviceReading({1}, u"active_power"_s), Reading());
}

void TestPlantStore::clearForgetsEverything()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA, plantB}, {deviceOf(1, plantA, 38), deviceOf(2, plantB, 38)}, start);
    Journal journal(store);
    store.clear();
    QCOMPARE(journal.take(), u"about to reset; reset"_s);
    QCOMPARE(store.plantCount(), 0);
    QCOMPARE(store.device({1}), nullptr);
    store.applyPlants({plantOf(plantB)}, start);
    QCOMPARE(store.deviceCount(plantB), 0); // those that waited are forgotten too
}

void TestPlantStore::restoreKeepsTimes()
{
    ManualClock clock(start);
    PlantStore store(clock);
    store.applyPlants({plantOf(plantA)}, start);
    store.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 38)}, start);
    store.applyDeviceRealtime(38, {{1}}, deviceAnswer(row(1, "\"active_power\":2,\"odd\":\"t\"")), start + 1);
    store.applyDeviceRealtime(38, {{2}}, deviceAnswer(row(2, "\"active_power\":null,\"b\":\"N/A\"")),
                              start + 2);
    store.applyPlantRealtime({plantA}, plantAnswer(R"({"stationCode":"NE=1","dataItemMap":{"day_power":7}})"),
                             start + 3);

    PlantStore copy(clock);
    copy.applyPlants({plantOf(plantA)}, start);
    copy.applyDevices({plantA}, {deviceOf(1, plantA, 38), deviceOf(2, plantA, 38)}, start);
    Journal journal(copy);
    copy.restoreReadings(store.storedPlantReadings(), store.storedDeviceReadings());
    QCOMPARE(journal.take(), u"readings NE=1 1 2"_s); // no samples: nothing was polled
    QCOMPARE(copy.deviceReadingAt({1}), start + 1);
    QCOMPARE(copy.deviceReadingAt({2}), start + 2);
    QCOMPARE(copy.plantReadingAt(plantA), start + 3);
    for (const QString &key : {u"active_power"_s, u"odd"_s, u"b"_s}) {
        for (qint64 id : {1, 2})
            QCOMPARE(copy.deviceReading({id}, key), store.deviceReading({id}, key));
    }
    QCOMPARE(copy.plantReading(plantA, u"day_power"_s).number, 7);
}

QTEST_GUILESS_MAIN(TestPlantStore)
#include "test_plantstore.moc"
