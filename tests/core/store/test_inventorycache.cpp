// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventorycache.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'782'043'200'000;

//! Every kind of thing a cache has to keep.
void fill(PlantStore &store, int plants)
{
    QList<Plant> list;
    QList<PlantCode> codes;
    QList<Device> devices;
    DeviceRealtime inverters;
    PlantRealtime energies;
    const int power = inverters.values.addColumn(u"active_power"_s);
    const int odd = inverters.values.addColumn(u"odd"_s);
    const int day = energies.values.addColumn(u"day_power"_s);
    for (int i = 0; i < plants; ++i) {
        Plant plant;
        plant.code = {u"NE=%1"_s.arg(i)};
        plant.name = u"Plant %1 ☀"_s.arg(i);
        plant.address = i % 2 ? QString() : u"12 Example Lane\nMunich"_s;
        if (i % 3)
            plant.latitude = 48.1 + i;
        plant.capacityKwp = i * 0.5;
        if (i % 2)
            plant.gridConnection = QDateTime(QDate(2023, 6, 14), QTime(0, 0), Qt::OffsetFromUTC, 7200);
        list << plant;
        codes << plant.code;
        Device device;
        device.id = {i % 2 ? 1234567890123456000 + i : -214543629611000 - i};
        device.dn = {u"NE=9%1"_s.arg(i)};
        device.name = u"Inverter"_s;
        device.plant = plant.code;
        device.serial = u"ES%1"_s.arg(i);
        device.typeId = 38;
        if (i % 2)
            device.optimizerCount = i;
        devices << device;
        const int row = inverters.values.addRow();
        inverters.devices << device.id;
        inverters.serials << device.serial;
        inverters.values.setNumber(row, power, i + 0.25);
        if (i % 2)
            inverters.values.setText(row, odd, u"text"_s);
        else
            inverters.values.setPresence(row, odd, Presence::NotAvailable);
        energies.plants << plant.code;
        energies.values.setNumber(energies.values.addRow(), day, i * 2.0);
    }
    store.applyPlants(list, start + 1);
    store.applyDevices(codes, devices, start + 2);
    store.applyPlantRealtime(codes, energies, start + 3);
    store.applyDeviceRealtime(38, inverters.devices, inverters, start + 4);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestInventoryCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void roundTrip();
    void absentIsNoError();
    void ofAnotherAccount();
    void damagedAnywhere();
    void newerVersion();
    void unwritable();
};

void TestInventoryCache::roundTrip()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sub/inventory.cbor"_s);
    ManualClock clock(start + 10);
    PlantStore store(clock);
    fill(store, 7);
    const InventoryCache cache(file, u"host/user"_s);
    QCOMPARE(cache.save(store), ApiError());

    PlantStore copy(clock);
    QSignalSpy changed(&copy, &PlantStore::readingsChanged);
    QCOMPARE(cache.restore(copy), ApiError());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(copy.plantCodes(), store.plantCodes());
    QCOMPARE(copy.plantListAt(), start + 1);
    QCOMPARE(copy.deviceListAt(), start + 2);
    for (const PlantCode &code : store.plantCodes()) {
        QVERIFY(*copy.plant(code) == *store.plant(code));
        QCOMPARE(copy.plant(code)->gridConnection.offsetFromUtc(),
                 store.plant(code)->gridConnection.offsetFromUtc());
        QCOMPARE(copy.deviceIds(code), store.deviceIds(code));
        QCOMPARE(copy.plantReading(code, u"day_power"_s), store.plantReading(code, u"day_power"_s));
        QCOMPARE(copy.plantReadingAt(code), start + 3);
        QCOMPARE(copy.power(code), store.power(code));
        for (DeviceId id : store.deviceIds(code)) {
            QVERIFY(*copy.device(id) == *store.device(id));
            QCOMPARE(copy.deviceReading(id, u"odd"_s), store.deviceReading(id, u"odd"_s));
            QCOMPARE(copy.deviceReadingAt(id), start + 4);
        }
    }
    // An empty store is kept and restored as well.
    PlantStore empty(clock);
    QCOMPARE(cache.save(empty), ApiError());
    QCOMPARE(cache.restore(empty), ApiError());
    QCOMPARE(empty.plantCount(), 0);
}

void TestInventoryCache::absentIsNoError()
{
    QTemporaryDir folder;
    ManualClock clock(start);
    PlantStore store(clock);
    QCOMPARE(InventoryCache(folder.filePath(u"none"_s), u"a"_s).restore(store), ApiError());
    QCOMPARE(store.plantCount(), 0);
}

void TestInventoryCache::ofAnotherAccount()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"inventory.cbor"_s);
    ManualClock clock(start);
    PlantStore store(clock);
    fill(store, 1);
    QCOMPARE(InventoryCache(file, u"a"_s).save(store), ApiError());
    PlantStore copy(clock);
    QCOMPARE(InventoryCache(file, u"b"_s).restore(copy).kind, ApiError::Kind::Storage);
    QCOMPARE(copy.plantCount(), 0);
    QVERIFY(QFile::exists(file));
}

void TestInventoryCache::damagedAnywhere()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"inventory.cbor"_s);
    ManualClock clock(start);
    PlantStore store(clock);
    fill(store, 2);
    const InventoryCache cache(file, u"a"_s);
    QCOMPARE(cache.save(store), ApiError());
    const QByteArray whole = contentOf(file);
    // Cut at every place: always an error, nothing loaded, the file kept aside.
    for (qsizetype length = 0; length < whole.size(); ++length) {
        write(file, whole.left(length));
        PlantStore copy(clock);
        const ApiError error = cache.restore(copy);
        QVERIFY2(error.kind == ApiError::Kind::Storage, qPrintable(QString::number(length)));
        QCOMPARE(copy.plantCount(), 0);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(contentOf(file + u".unreadable"_s).size(), length);
    }
    // A flipped byte may change a value, but must not crash or exhaust memory.
    for (qsizetype place = 0; place < whole.size(); ++place) {
        for (const char bits : {'\x01', '\x80', '\xff', '\x1f'}) {
            QByteArray changed = whole;
            changed[place] = char(changed.at(place) ^ bits);
            write(file, changed);
            PlantStore copy(clock);
            cache.restore(copy);
            QCOMPARE_LE(copy.plantCount(), 2);
        }
    }
}

void TestInventoryCache::newerVersion()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"inventory.cbor"_s);
    ManualClock clock(start);
    PlantStore store(clock);
    const InventoryCache cache(file, u"a"_s);
    QCOMPARE(cache.save(store), ApiError());
    QByteArray content = contentOf(file);
    const qsizetype version = content.indexOf("heliodesk-inventory") + qstrlen("heliodesk-inventory");
    QCOMPARE(content.at(version), '\x01');
    content[version] = '\x02';
    write(file, content);
    QCOMPARE(cache.restore(store).kind, ApiError::Kind::Storage);
    QCOMPARE(contentOf(file + u".unreadable"_s), content);
}

void TestInventoryCache::unwritable()
{
    QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    ManualClock clock(start);
    PlantStore store(clock);
    // A file stands where the folder should be.
    QCOMPARE(InventoryCache(folder.filePath(u"file/inventory"_s), u"a"_s).save(store).kind,
             ApiError::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestInventoryCache)
#include "test_inventorycache.moc"
