// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/device.h"
#include "core/insight/plantpower.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

PowerPart inverter(int id, double ac, double dc, double state = 512, double run = 1, qint64 at = 1000)
{
    PowerPart part;
    part.typeId = id % 2 ? DeviceType::StringInverter : DeviceType::ResidentialInverter;
    part.deviceId = id;
    part.at = at;
    part.activePower = ac;
    part.mpptPower = dc;
    part.inverterState = state;
    part.runState = run;
    return part;
}

PowerPart meter(int typeId, int id, double power, double run = 1, qint64 at = 900)
{
    PowerPart part;
    part.typeId = typeId;
    part.deviceId = id;
    part.at = at;
    part.activePower = power;
    part.runState = typeId == DeviceType::GridMeter ? none : run;
    return part;
}

PowerPart battery(int typeId, int id, double watts, double soc = none, double capacity = none, double run = 1)
{
    PowerPart part;
    part.typeId = typeId;
    part.deviceId = id;
    part.at = 800;
    part.batteryPower = watts;
    part.stateOfCharge = soc;
    part.ratedCapacity = capacity;
    part.runState = run;
    return part;
}

PowerPart reversed(PowerPart part)
{
    part.isReversed = true;
    return part;
}

QString word(const PowerFigure &figure)
{
    const QString value = figure.kilowatts ? QString::number(*figure.kilowatts, 'f', 3) : u"?"_s;
    return u"%1 %2/%3"_s.arg(value).arg(figure.partsKnown).arg(figure.partsExpected);
}

QString word(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'f', 3) : u"?"_s;
}

using Parts = QList<PowerPart>;

} // namespace

class TestPlantPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void compose_data();
    void compose();
    void ageIsThatOfTheOldestPart();
    void partTypes();
};

void TestPlantPower::compose_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("pv");
    QTest::addColumn<QString>("inverters");
    QTest::addColumn<QString>("load");
    QTest::addColumn<QString>("grid");
    QTest::addColumn<QString>("battery");
    QTest::addColumn<QString>("soc");
    QTest::addColumn<QString>("remainder");
    const auto row = [](const char *name, const Parts &parts, const QString &pv, const QString &inverters,
                        const QString &load, const QString &grid, const QString &battery, const QString &soc,
                        const QString &remainder) {
        QTest::newRow(name) << parts << pv << inverters << load << grid << battery << soc << remainder;
    };
    using namespace DeviceType;
    const QString nothing = u"? 0/0"_s;

    row("empty plant", {}, nothing, nothing, nothing, nothing, nothing, u"?"_s, u"?"_s);
    // Meters count in W, + is export (device-fields.md, sign conventions).
    row("home, exporting", {inverter(2, 5.0, 5.1), meter(PowerSensor, 9, 3200)}, u"5.100 1/1"_s,
        u"5.000 1/1"_s, u"1.800 2/2"_s, u"3.200 1/1"_s, nothing, u"?"_s, u"0.100"_s);
    row("home, importing", {inverter(2, 0.5, 0.6), meter(PowerSensor, 9, -1500)}, u"0.600 1/1"_s,
        u"0.500 1/1"_s, u"2.000 2/2"_s, u"-1.500 1/1"_s, nothing, u"?"_s, u"0.100"_s);
    row("sign turned round", {inverter(2, 5.0, 5.1), reversed(meter(PowerSensor, 9, -3200))}, u"5.100 1/1"_s,
        u"5.000 1/1"_s, u"1.800 2/2"_s, u"3.200 1/1"_s, nothing, u"?"_s, u"0.100"_s);
    // A hybrid's AC power includes its battery: 39 is not subtracted again.
    row("hybrid, charging",
        {inverter(2, 3.0, 5.1), battery(ResidentialBattery, 5, 2000, 60, 10), meter(PowerSensor, 9, 1000)},
        u"5.100 1/1"_s, u"3.000 1/1"_s, u"2.000 2/2"_s, u"1.000 1/1"_s, u"2.000 1/1"_s, u"60.000"_s,
        u"0.100"_s);
    row("hybrid, discharging at night",
        {inverter(2, 2.0, 0.0), battery(ResidentialBattery, 5, -2100, 40, 10), meter(PowerSensor, 9, 0)},
        u"0.000 1/1"_s, u"2.000 1/1"_s, u"2.000 2/2"_s, u"0.000 1/1"_s, u"-2.100 1/1"_s, u"40.000"_s,
        u"0.100"_s);
    // EMMA counts in kW, + is import; a 47 beside it is not used.
    row("EMMA importing", {inverter(2, 1.0, 1.1), meter(Emma, 8, 2.5), meter(PowerSensor, 9, 9999)},
        u"1.100 1/1"_s, u"1.000 1/1"_s, u"3.500 2/2"_s, u"-2.500 1/1"_s, nothing, u"?"_s, u"0.100"_s);
    row("EMMA reversed", {inverter(2, 5.0, 5.1), reversed(meter(Emma, 8, 2.5))}, u"5.100 1/1"_s,
        u"5.000 1/1"_s, u"2.500 2/2"_s, u"2.500 1/1"_s, nothing, u"?"_s, u"0.100"_s);
    // C&I: AC-coupled storage stands beside the inverters; one gate meter, however many meters of type 17.
    row("roof with ESS",
        {inverter(1, 40, 41), inverter(3, 50, 51), battery(EnergyStorage, 5, 20000, 50),
         meter(GridMeter, 9, 10000)},
        u"92.000 2/2"_s, u"90.000 2/2"_s, u"60.000 4/4"_s, u"10.000 1/1"_s, u"20.000 1/1"_s, u"50.000"_s,
        u"2.000"_s);
    row("ESS reversed",
        {inverter(1, 40, 41), reversed(battery(EnergyStorage, 5, 20000)), meter(GridMeter, 9, 0)},
        u"41.000 1/1"_s, u"40.000 1/1"_s, u"60.000 3/3"_s, u"0.000 1/1"_s, u"-20.000 1/1"_s, u"?"_s,
        u"1.000"_s);
    row("second meter of type 17",
        {inverter(1, 40, 41), meter(GridMeter, 12, 77000), meter(GridMeter, 9, 10000)}, u"41.000 1/1"_s,
        u"40.000 1/1"_s, u"30.000 2/2"_s, u"10.000 1/1"_s, nothing, u"?"_s, u"1.000"_s);
    row("gate meter before a sensor",
        {inverter(1, 40, 41), meter(PowerSensor, 3, 77000), meter(GridMeter, 9, 10000)}, u"41.000 1/1"_s,
        u"40.000 1/1"_s, u"30.000 2/2"_s, u"10.000 1/1"_s, nothing, u"?"_s, u"1.000"_s);
    row("two grid connections", {inverter(2, 5, 5), meter(PowerSensor, 3, 1000), meter(PowerSensor, 4, 500)},
        u"5.000 1/1"_s, u"5.000 1/1"_s, u"3.500 3/3"_s, u"1.500 2/2"_s, nothing, u"?"_s, u"0.000"_s);
    row("all-in-one",
        {[] {
             PowerPart part = inverter(2, 3.0, 5.1);
             part.typeId = AllInOne;
             part.batteryPower = 2000;
             part.stateOfCharge = 70;
             return part;
         }(),
         meter(PowerSensor, 9, 1000)},
        u"5.100 1/1"_s, u"3.000 1/1"_s, u"2.000 2/2"_s, u"1.000 1/1"_s, u"2.000 1/1"_s, u"70.000"_s,
        u"0.100"_s);
    // Completeness.
    row("two of three inverters",
        {inverter(1, 10, 10.2), inverter(3, 10, 10.2), inverter(5, 8, 8.2, 512, 0),
         meter(GridMeter, 9, 5000)},
        u"20.400 2/3"_s, u"20.000 2/3"_s, u"15.000 3/4"_s, u"5.000 1/1"_s, nothing, u"?"_s, u"?"_s);
    row("null power by day", {inverter(1, 10, 10.2), inverter(3, none, none), meter(GridMeter, 9, 5000)},
        u"10.200 1/2"_s, u"10.000 1/2"_s, u"5.000 2/3"_s, u"5.000 1/1"_s, nothing, u"?"_s, u"?"_s);
    row("no answer yet", {inverter(1, 10, 10, 512, 1, 0)}, u"? 0/1"_s, u"? 0/1"_s, nothing, nothing, nothing,
        u"?"_s, u"?"_s);
    row("communication lost", {inverter(1, 10, 10, 45056), meter(GridMeter, 9, 0)}, u"? 0/1"_s, u"? 0/1"_s,
        u"? 1/2"_s, u"0.000 1/1"_s, nothing, u"?"_s, u"?"_s);
    row("asleep: null is a known zero",
        {inverter(1, none, none, 40960), inverter(3, 0, none, 40960), meter(GridMeter, 9, -2000)},
        u"0.000 2/2"_s, u"0.000 2/2"_s, u"2.000 3/3"_s, u"-2.000 1/1"_s, nothing, u"?"_s, u"0.000"_s);
    row("asleep but disconnected", {inverter(1, none, none, 40960, 0)}, u"? 0/1"_s, u"? 0/1"_s, nothing,
        nothing, nothing, u"?"_s, u"?"_s);
    row("meter null", {inverter(2, 5, 5.1), meter(PowerSensor, 9, none)}, u"5.100 1/1"_s, u"5.000 1/1"_s,
        u"? 1/2"_s, u"? 0/1"_s, nothing, u"?"_s, u"?"_s);
    row("meter offline", {inverter(2, 5, 5.1), meter(PowerSensor, 9, 100, 0)}, u"5.100 1/1"_s, u"5.000 1/1"_s,
        u"? 1/2"_s, u"? 0/1"_s, nothing, u"?"_s, u"?"_s);
    row("only a meter", {meter(PowerSensor, 9, -700)}, nothing, nothing, u"0.700 1/1"_s, u"-0.700 1/1"_s,
        nothing, u"?"_s, u"?"_s);
    // PV without mppt_power: AC power stands in, unless a battery hides behind it.
    row("no mppt", {inverter(2, 5, none)}, u"5.000 1/1"_s, u"5.000 1/1"_s, nothing, nothing, nothing, u"?"_s,
        u"?"_s);
    row("no mppt, DC battery", {inverter(2, 5, none), battery(ResidentialBattery, 5, 0)}, u"? 0/1"_s,
        u"5.000 1/1"_s, nothing, nothing, u"0.000 1/1"_s, u"?"_s, u"?"_s);
    row("no mppt, AC battery", {inverter(2, 5, none), battery(EnergyStorage, 5, 0)}, u"5.000 1/1"_s,
        u"5.000 1/1"_s, nothing, nothing, u"0.000 1/1"_s, u"?"_s, u"?"_s);
    // Books that do not close stay visible.
    row("negative load is kept", {inverter(2, 1.0, 1.1), meter(PowerSensor, 9, 4000)}, u"1.100 1/1"_s,
        u"1.000 1/1"_s, u"-3.000 2/2"_s, u"4.000 1/1"_s, nothing, u"?"_s, u"0.100"_s);
    // State of charge.
    row("SOC weighted by capacity",
        {battery(ResidentialBattery, 5, 0, 20, 5), battery(ResidentialBattery, 6, 0, 80, 15)}, nothing,
        nothing, nothing, nothing, u"0.000 2/2"_s, u"65.000"_s, u"?"_s);
    row("SOC, a capacity unknown",
        {battery(ResidentialBattery, 5, 0, 20, 5), battery(EnergyStorage, 6, 0, 80)}, nothing, nothing,
        nothing, nothing, u"0.000 2/2"_s, u"50.000"_s, u"?"_s);
    row("SOC, one offline",
        {battery(ResidentialBattery, 5, 500, 20, 5, 0), battery(ResidentialBattery, 6, 1500, 80, 15)},
        nothing, nothing, nothing, nothing, u"1.500 1/2"_s, u"80.000"_s, u"?"_s);
    row("types we know nothing of", {meter(60014, 3, 5), meter(62, 4, 5), meter(4711, 5, 5)}, nothing,
        nothing, nothing, nothing, nothing, u"?"_s, u"?"_s);
}

void TestPlantPower::compose()
{
    QFETCH(Parts, parts);
    const PlantPower power = composePlantPower(parts);
    QTEST(word(power.pv), "pv");
    QTEST(word(power.inverters), "inverters");
    QTEST(word(power.load), "load");
    QTEST(word(power.grid), "grid");
    QTEST(word(power.battery), "battery");
    QTEST(word(power.stateOfChargePercent), "soc");
    QTEST(word(power.remainderKilowatts), "remainder");
    // The order of the devices means nothing.
    Parts turned(parts.crbegin(), parts.crend());
    const PlantPower again = composePlantPower(turned);
    QCOMPARE(word(again.load), word(power.load));
    QCOMPARE(word(again.grid), word(power.grid));
}

void TestPlantPower::ageIsThatOfTheOldestPart()
{
    const Parts parts {inverter(1, 10, 10, 512, 1, 5000), inverter(3, 10, 10, 512, 1, 3000),
                       inverter(5, none, none, 512, 1, 10), meter(DeviceType::GridMeter, 9, 0, 1, 4000)};
    const PlantPower power = composePlantPower(parts);
    QCOMPARE(power.inverters.oldestMs, 3000); // the part without a value does not contribute
    QCOMPARE(power.grid.oldestMs, 4000);
    QCOMPARE(power.load.oldestMs, 3000);
    QVERIFY(!power.load.isComplete());
    QVERIFY(power.grid.isComplete());
}

void TestPlantPower::partTypes()
{
    for (int type : {1, 17, 38, 39, 41, 47, 23070, 23093})
        QVERIFY(isPowerPart(type));
    for (int type : {2, 10, 62, 63, 60014, 4711})
        QVERIFY(!isPowerPart(type));
}

QTEST_GUILESS_MAIN(TestPlantPower)
#include "test_plantpower.moc"
