// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/realtimedecoders.h"
#include "core/control/controlsites.h"
#include "core/domain/device.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'782'043'200'000;
const PlantCode lake {u"NE=1"_s};

struct House
{
    House()
    {
        Plant plant;
        plant.code = lake;
        plant.name = u"Lakeside home"_s;
        store.applyPlants({plant}, start);
    }
    Device device(qint64 id, int typeId, const QString &model = {}, const QString &name = u"device"_s)
    {
        Device device;
        device.id = {id};
        device.dn = {u"NE=%1"_s.arg(id)};
        device.plant = lake;
        device.typeId = typeId;
        device.model = model;
        device.name = name;
        return device;
    }
    ControlSite site(const QList<Device> &devices)
    {
        store.applyDevices({lake}, devices, start);
        return controlSite(store, lake);
    }
    void tell(int typeId, qint64 id, const QByteArray &items)
    {
        const auto answer = decodeDeviceRealtime("{\"data\":[{\"devId\":" + QByteArray::number(id)
                                                 + ",\"dataItemMap\":{" + items + "}}]}");
        QVERIFY(answer);
        store.applyDeviceRealtime(typeId, {{id}}, *answer, start);
    }

    ManualClock clock {start};
    PlantStore store {clock};
};

} // namespace

//! What about a plant decides which commands it takes.
class TestControlSites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unknownPlant();
    void controllers_data();
    void controllers();
    void severalControllers();
    void batteries();
    void foreignBatteries_data();
    void foreignBatteries();
    void ratedPower_data();
    void ratedPower();
    void residential_data();
    void residential();
};

void TestControlSites::unknownPlant()
{
    House house;
    ControlSite expected;
    expected.plant = {u"NE=99"_s};
    QCOMPARE(controlSite(house.store, expected.plant), expected);
}

void TestControlSites::controllers_data()
{
    QTest::addColumn<int>("typeId");
    QTest::addColumn<ControllerKind>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("direct") << 47 << ControllerKind::Direct << 0;
    QTest::newRow("Dongle") << 62 << ControllerKind::Dongle << 1;
    QTest::newRow("EMMA") << 23070 << ControllerKind::Emma << 1;
    QTest::newRow("SmartLogger") << 2 << ControllerKind::SmartLogger << 1;
    QTest::newRow("distributed SmartLogger") << 63 << ControllerKind::DistributedSmartLogger << 1;
}

void TestControlSites::controllers()
{
    QFETCH(int, typeId);
    QFETCH(ControllerKind, kind);
    QFETCH(int, count);
    House house;
    const ControlSite site = house.site({house.device(1, 38), house.device(2, typeId)});
    QCOMPARE(site.plantName, u"Lakeside home"_s);
    QCOMPARE(site.controller, kind);
    QCOMPARE(site.controllerCount, count);
    QVERIFY(site.isControllerOnline);
    if (typeId == DeviceType::DistributedSmartLogger || typeId == DeviceType::Emma) {
        house.tell(typeId, 2, "\"run_state\":0");
        QVERIFY(!controlSite(house.store, lake).isControllerOnline);
        house.tell(typeId, 2, "\"run_state\":1");
        QVERIFY(controlSite(house.store, lake).isControllerOnline);
    }
}

void TestControlSites::severalControllers()
{
    House house;
    QCOMPARE(house.site({house.device(2, 62), house.device(3, 62), house.device(4, 23070)}).controllerCount,
             3);
}

void TestControlSites::batteries()
{
    House house;
    ControlSite site = house.site(
        {house.device(5, 39, u"LUNA2000-10-S0"_s, u"Cellar"_s), house.device(6, 39), house.device(7, 41)});
    QCOMPARE(site.batteries.size(), 2); // type 41 takes no commands
    QCOMPARE(site.batteries.at(0).name, u"Cellar"_s);
    QCOMPARE(site.batteries.at(0).dn.value, u"NE=5"_s);
    QVERIFY(!site.batteries.at(0).maxChargeW && !site.batteries.at(0).soc);
    QVERIFY(site.batteries.at(0).isOnline); // nobody has said otherwise

    house.tell(
        39, 5,
        "\"max_charge_power\":5000,\"max_discharge_power\":\"4500\",\"battery_soc\":63.5,\"run_state\":1");
    house.tell(39, 6, "\"max_charge_power\":0,\"max_discharge_power\":null,\"battery_status\":0");
    site = controlSite(house.store, lake);
    QCOMPARE(site.batteries.at(0).maxChargeW, std::optional(5000.0));
    QCOMPARE(site.batteries.at(0).maxDischargeW, std::optional(4500.0));
    QCOMPARE(site.batteries.at(0).soc, std::optional(63.5));
    QVERIFY(site.batteries.at(0).isOnline);
    QVERIFY(!site.batteries.at(1).maxChargeW && !site.batteries.at(1).maxDischargeW);
    QVERIFY(!site.batteries.at(1).isOnline);
}

void TestControlSites::foreignBatteries_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("LUNA") << u"LUNA2000-10-S0"_s << u"Battery-1"_s << false;
    QTest::newRow("no model") << QString() << u"Battery-1"_s << false;
    QTest::newRow("RESU") << u"RESU10H"_s << u"Battery-1"_s << true;
    QTest::newRow("LG") << u"LG-RESU"_s << u"Battery-1"_s << true;
    QTest::newRow("name") << QString() << u"LG Chem 10"_s << true;
    QTest::newRow("letters inside a word") << QString() << u"Algarve"_s << false;
    QTest::newRow("result") << QString() << u"Presult"_s << false;
}

void TestControlSites::foreignBatteries()
{
    QFETCH(QString, model);
    QFETCH(QString, name);
    QFETCH(bool, isForeign);
    House house;
    QCOMPARE(house.site({house.device(5, 39, model, name)}).batteries.constFirst().isForeign, isForeign);
}

void TestControlSites::ratedPower_data()
{
    QTest::addColumn<QStringList>("models");
    QTest::addColumn<double>("kilowatts");
    QTest::newRow("L1") << QStringList {u"SUN2000-5KTL-L1"_s} << 5.0;
    QTest::newRow("with decimals") << QStringList {u"SUN2000-4.95KTL-M1"_s} << 4.95;
    QTest::newRow("MB0") << QStringList {u"SUN5000-17K-MB0"_s} << 17.0;
    QTest::newRow("two") << QStringList {u"SUN2000-5KTL-L1"_s, u"SUN2000-3.68KTL-L1"_s} << 8.68;
    QTest::newRow("one unknown") << QStringList {u"SUN2000-5KTL-L1"_s, u"SUN2000"_s} << -1.0;
    QTest::newRow("none") << QStringList {} << -1.0;
}

void TestControlSites::ratedPower()
{
    QFETCH(QStringList, models);
    QFETCH(double, kilowatts);
    House house;
    QList<Device> devices;
    for (const QString &model : models)
        devices << house.device(devices.size() + 1, 38, model);
    const ControlSite site = house.site(devices);
    QCOMPARE(site.hasInverter, !models.isEmpty());
    QCOMPARE(site.ratedKw.value_or(-1), kilowatts);
}

void TestControlSites::residential_data()
{
    QTest::addColumn<int>("typeId");
    QTest::addColumn<bool>("isResidential");
    QTest::newRow("residential inverter") << 38 << true;
    QTest::newRow("battery") << 39 << true;
    QTest::newRow("EMMA") << 23070 << true;
    QTest::newRow("string inverter") << 1 << false;
    QTest::newRow("storage") << 41 << false;
    QTest::newRow("SmartLogger") << 2 << false;
}

void TestControlSites::residential()
{
    QFETCH(int, typeId);
    QFETCH(bool, isResidential);
    House house;
    QCOMPARE(house.site({house.device(1, typeId)}).isResidential, isResidential);
}

QTEST_GUILESS_MAIN(TestControlSites)
#include "tst_controlsites.moc"
