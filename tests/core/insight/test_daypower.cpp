// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/device.h"
#include "core/insight/daypower.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 step = 300'000;
constexpr qint64 begin = 1'782'036'000'000; // 0 would be "never"

using Values = QMap<QString, double>;

//! Samples at 0, 5, 10 … minutes; an empty one is left out.
DayPowerPart part(int typeId, qint64 id, const QList<Values> &samples, bool isReversed = false)
{
    auto day = std::make_shared<DeviceDay>();
    for (int i = 0; i < samples.size(); ++i) {
        if (samples.at(i).isEmpty())
            continue;
        day->times.append(begin + i * step);
        const int row = day->values.addRow();
        for (auto it = samples.at(i).cbegin(); it != samples.at(i).cend(); ++it)
            day->values.setNumber(row, day->values.addColumn(it.key()), it.value());
    }
    return {typeId, {id}, isReversed, day};
}

Values inverter(double dc, double ac)
{
    return {{u"mppt_power"_s, dc}, {u"active_power"_s, ac}, {u"inverter_state"_s, 512}};
}

bool isNear(float value, double expected)
{
    return std::abs(double(value) - expected) < 1e-4;
}

} // namespace

//! The live formulas over a past day.
class DayPowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void composesEverySample()
    {
        const QList<PowerSample> samples = composeDayPower(
            {part(DeviceType::ResidentialInverter, 1, {inverter(5, 3.5), inverter(4, 2.5)}),
             part(DeviceType::ResidentialBattery, 2,
                  {{{u"ch_discharge_power"_s, 1400}, {u"battery_soc"_s, 50}},
                   {{u"ch_discharge_power"_s, 1400}, {u"battery_soc"_s, 51}}}),
             part(DeviceType::PowerSensor, 3, {{{u"active_power"_s, 2000}}, {{u"active_power"_s, -500}}})});
        QCOMPARE(samples.size(), 2);
        QCOMPARE(samples.at(1).at, begin + step);
        QVERIFY(isNear(samples.at(0).pv, 5) && isNear(samples.at(0).grid, 2));
        QVERIFY(isNear(samples.at(0).battery, 1.4) && isNear(samples.at(0).load, 1.5));
        QVERIFY(isNear(samples.at(1).grid, -0.5) && isNear(samples.at(1).load, 3.0));
        QVERIFY(isNear(samples.at(1).socPercent, 51));
    }

    void leavesGapsOpen()
    {
        const QList<PowerSample> samples =
            composeDayPower({part(DeviceType::StringInverter, 1, {inverter(5, 5), inverter(5, 5), {}}),
                             part(DeviceType::StringInverter, 2, {inverter(2, 2), {}, {}})});
        QCOMPARE(samples.size(), 1); // half of the inverters is not the plant
        QVERIFY(isNear(samples.at(0).pv, 7));
        QVERIFY(std::isnan(samples.at(0).grid)); // there is no meter
        QVERIFY(composeDayPower({}).isEmpty());
        QVERIFY(composeDayPower({{DeviceType::StringInverter, {1}, false, nullptr}}).isEmpty());
    }

    void turnsAMeterRound()
    {
        const QList<PowerSample> samples =
            composeDayPower({part(DeviceType::PowerSensor, 3, {{{u"active_power"_s, 2000}}}, true)});
        QVERIFY(isNear(samples.at(0).grid, -2));
    }
};

QTEST_GUILESS_MAIN(DayPowerTest)
#include "test_daypower.moc"
