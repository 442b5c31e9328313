// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/answers.h"
#include "core/insight/energybalance.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;
using Row = QMap<QString, double>;

namespace {

//! NaN stands for null.
constexpr double null = std::numeric_limits<double>::quiet_NaN();

EnergyBalance balanceOf(const Row &row, const BalanceTraits &traits = {})
{
    ReadingTable table;
    table.addRow();
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        const int column = table.addColumn(it.key());
        if (std::isnan(it.value()))
            table.setPresence(0, column, Presence::Null);
        else
            table.setNumber(0, column, it.value());
    }
    return EnergyBalance::fromReport(table, 0, traits);
}

//! The rows of `query-endpoints.md` §8.3.
const Row day {{u"installed_capacity"_s, 9.9}, {u"radiation_intensity"_s, null},
               {u"performance_ratio"_s, null}, {u"inverter_power"_s, 31.4},
               {u"PVYield"_s, 31.4},           {u"inverterYield"_s, 30.1},
               {u"ongrid_power"_s, 12.65},     {u"buyPower"_s, 2.35},
               {u"use_power"_s, 19.8},         {u"selfUsePower"_s, 18.75},
               {u"selfProvide"_s, 17.45},      {u"chargeCap"_s, 7.2},
               {u"dischargeCap"_s, 5.9},       {u"perpower_ratio"_s, 3.172}};
const Row hour {{u"radiation_intensity"_s, null},
                {u"inverter_power"_s, 2.84},
                {u"ongrid_power"_s, 1.02},
                {u"PVYield"_s, 2.84},
                {u"inverterYield"_s, 1.74},
                {u"selfProvide"_s, 0.72},
                {u"chargeCap"_s, 1.1},
                {u"dischargeCap"_s, 0.0}};

Row with(Row row, const Row &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        row[it.key()] = it.value();
    return row;
}

} // namespace

//! Where the energy came from and went to: the formulas, what is missing, and sums.
class EnergyBalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsTheFormulas_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<F>("figure");
        QTest::addColumn<double>("expected");
        QTest::newRow("PV") << day << F::PvYield << 31.4;
        QTest::newRow("PV of older servers") << Row {{u"inverter_power"_s, 3.0}} << F::PvYield << 3.0;
        QTest::newRow("inverter yield apart") << day << F::InverterYield << 30.1;
        QTest::newRow("no PV from the inverter") << Row {{u"inverterYield"_s, 3.0}} << F::PvYield << null;
        QTest::newRow("self used") << day << F::SelfUsed << 18.75;
        QTest::newRow("directly used") << day << F::DirectlyUsed << 11.55;
        QTest::newRow("self supplied") << day << F::SelfSupplied << 17.45;
        QTest::newRow("charged from PV") << day << F::ChargedFromPv << 7.2;
        QTest::newRow("nothing from the grid") << day << F::ChargedFromGrid << 0.0;
        QTest::newRow("books close") << day << F::NotAccountedFor << 0.0;
        QTest::newRow("losses") << with(day, {{u"PVYield"_s, 32.0}}) << F::NotAccountedFor << 0.6;
        QTest::newRow("self-consumption") << day << F::SelfConsumption << 18.75 / 31.4 * 100;
        QTest::newRow("self-sufficiency") << day << F::SelfSufficiency << 17.45 / 19.8 * 100;
        QTest::newRow("battery share") << day << F::BatteryShare << 5.9 / 19.8 * 100;
        QTest::newRow("specific yield") << day << F::SpecificYield << 31.4 / 9.9;
        QTest::newRow("service's specific yield") << day << F::ServiceSpecificYield << 3.172;
        QTest::newRow("no irradiation, no ratio") << day << F::PerformanceRatio << null;
        QTest::newRow("performance ratio") << with(day, {{u"radiation_intensity"_s, 4.0}})
                                           << F::PerformanceRatio << 31.4 / (9.9 * 4.0) * 100;
        QTest::newRow("an hour's direct use") << hour << F::DirectlyUsed << 0.72;
        QTest::newRow("an hour's supply") << hour << F::SelfSupplied << 0.72;
        QTest::newRow("an hour's purchase") << hour << F::Bought << null;
        // A night on a cheap tariff: 6 kWh into the battery without any sun.
        const Row night {{u"PVYield"_s, 0.0},   {u"ongrid_power"_s, 0.0}, {u"buyPower"_s, 8.0},
                         {u"use_power"_s, 2.0}, {u"chargeCap"_s, 6.0},    {u"dischargeCap"_s, 0.0}};
        QTest::newRow("grid charges") << night << F::ChargedFromGrid << 6.0;
        QTest::newRow("then PV does not") << night << F::ChargedFromPv << 0.0;
        QTest::newRow("bought for the battery is bought") << night << F::SelfSufficiency << 0.0;
        QTest::newRow("no share of nothing") << night << F::SelfConsumption << null;
        QTest::newRow("rounding is no charge")
            << Row {{u"PVYield"_s, 1.0}, {u"ongrid_power"_s, 0.0}, {u"chargeCap"_s, 1.01}}
            << F::ChargedFromGrid << 0.0;
        QTest::newRow("from the balance")
            << with(night, {{u"ongrid_power"_s, null}}) << F::ChargedFromGrid << 6.0;
        QTest::newRow("battery sells") << with(day, {{u"ongrid_power"_s, 33.0}}) << F::SelfUsed << 0.0;
    }

    void followsTheFormulas()
    {
        QFETCH(Row, row);
        QFETCH(F, figure);
        QFETCH(double, expected);
        const std::optional<double> value = balanceOf(row).value(figure);
        QCOMPARE(value.has_value(), !std::isnan(expected));
        if (value)
            QVERIFY2(std::abs(*value - expected) < 1e-9, qPrintable(QString::number(*value)));
    }

    void saysWhyThereIsNone()
    {
        const EnergyBalance balance = balanceOf(with(hour, {{u"ongrid_power"_s, null}}));
        QCOMPARE(balance.at(F::Bought).lack, BalanceLack::NotInReport);
        QCOMPARE(balance.at(F::FedIn).lack, BalanceLack::NoValue);
        QCOMPARE(balance.at(F::SelfUsed).lack, BalanceLack::NotComputable);
        QCOMPARE(balance.at(F::PvYield).lack, BalanceLack::None);
        const EnergyBalance dark = balanceOf(with(day, {{u"PVYield"_s, 0.0}}));
        QCOMPARE(dark.at(F::SelfConsumption).lack, BalanceLack::NothingToDivide);
        QVERIFY(EnergyBalance().isEmpty());
    }

    void marksTheSecondBestSource()
    {
        QVERIFY(balanceOf({{u"inverter_power"_s, 3.0}}).at(F::PvYield).isFallback);
        QVERIFY(!balanceOf(day).at(F::PvYield).isFallback);
        BalanceTraits traits;
        traits.capacityKwp = 10;
        const EnergyBalance balance = balanceOf(hour, traits);
        QCOMPARE(balance.value(F::SpecificYield), std::optional(0.284));
        QVERIFY(balance.at(F::SpecificYield).isFallback);
        QCOMPARE(balanceOf(with(day, {{u"installed_capacity"_s, 0.0}})).at(F::SpecificYield).lack,
                 BalanceLack::NotComputable);
    }

    void knowsAPlantWithoutBattery()
    {
        const Row bare = with(hour, {{u"chargeCap"_s, null}, {u"dischargeCap"_s, null}});
        QVERIFY(!balanceOf(bare).value(F::DirectlyUsed)); // it has one and does not say
        BalanceTraits traits;
        traits.hasBattery = false;
        const EnergyBalance balance = balanceOf(bare, traits);
        QCOMPARE(balance.value(F::Charged), std::optional(0.0));
        QCOMPARE(balance.value(F::DirectlyUsed), std::optional(2.84 - 1.02));
        Row mute = bare;
        for (double &value : mute)
            value = null;
        QVERIFY(balanceOf(mute, traits).isEmpty()); // a row of nulls stays one
    }

    void addsPartsAndDividesSums()
    {
        const EnergyBalance one = balanceOf(day);
        const EnergyBalance other = balanceOf(with(
            day,
            {{u"PVYield"_s, 10.0}, {u"ongrid_power"_s, 0.0}, {u"use_power"_s, 30.0}, {u"buyPower"_s, null}}));
        const EnergyBalance sum = EnergyBalance::sum({one, other}, 3);
        QCOMPARE(sum.value(F::PvYield), std::optional(41.4));
        QCOMPARE(sum.at(F::PvYield).partsKnown, 2);
        QCOMPARE(sum.at(F::PvYield).partsExpected, 3);
        QVERIFY(!sum.at(F::PvYield).isComplete());
        QCOMPARE(sum.value(F::Bought), std::optional(2.35));
        QCOMPARE(sum.at(F::Bought).partsKnown, 1);
        QVERIFY(std::abs(*sum.value(F::SelfConsumption) - (18.75 + 10) / 41.4 * 100) < 1e-9);
        // Only the part that has both sides: not the consumption of one day over that of two.
        QVERIFY(std::abs(*sum.value(F::SelfSufficiency) - 17.45 / 19.8 * 100) < 1e-9);
        QCOMPARE(sum.at(F::SelfSufficiency).partsKnown, 1);
        QCOMPARE(sum.value(F::Capacity), std::optional(9.9));
        QVERIFY(!sum.value(F::ServicePerformanceRatio));
        QVERIFY(EnergyBalance::sum({}, 24).isEmpty());
        QCOMPARE(EnergyBalance::sum({}, 24).at(F::PvYield).partsExpected, 24);
    }

    //! Over a day, evening sun hides that the night charged the battery; the hours know.
    void learnsFromTheParts()
    {
        const EnergyBalance nightHour = balanceOf(
            {{u"PVYield"_s, 0.0}, {u"ongrid_power"_s, 0.0}, {u"chargeCap"_s, 3.0}, {u"dischargeCap"_s, 0.0}});
        const EnergyBalance whole = balanceOf(day);
        QCOMPARE(whole.value(F::ChargedFromGrid), std::optional(0.0));
        const EnergyBalance better = whole.refinedBy(EnergyBalance::sum({nightHour}, 24));
        QCOMPARE(better.value(F::ChargedFromGrid), std::optional(3.0));
        QCOMPARE(better.value(F::ChargedFromPv), std::optional(7.2 - 3.0));
        QCOMPARE(better.value(F::DirectlyUsed), std::optional(18.75 - 4.2));
        QCOMPARE(better.value(F::PvYield), whole.value(F::PvYield));
    }

    //! Whatever a world does, what came in is what went out, and every share lies between 0 and 100 %.
    void closesInEveryWorld()
    {
        QRandomGenerator random(20'260'621);
        const auto upTo = [&random](double most) { return random.generateDouble() * most; };
        for (int world = 0; world < 2000; ++world) {
            const double pvToLoad = upTo(20), pvToBattery = upTo(10), pvToGrid = upTo(30);
            const double gridToLoad = upTo(15), gridToBattery = world % 3 ? 0 : upTo(10);
            const double batteryToLoad = upTo(10);
            const EnergyBalance balance = balanceOf({{u"PVYield"_s, pvToLoad + pvToBattery + pvToGrid},
                                                     {u"ongrid_power"_s, pvToGrid},
                                                     {u"buyPower"_s, gridToLoad + gridToBattery},
                                                     {u"use_power"_s, pvToLoad + gridToLoad + batteryToLoad},
                                                     {u"chargeCap"_s, pvToBattery + gridToBattery},
                                                     {u"dischargeCap"_s, batteryToLoad}});
            const auto get = [&balance](F figure) { return *balance.value(figure); };
            QVERIFY(std::abs(get(F::NotAccountedFor)) < 1e-9);
            QVERIFY(std::abs(get(F::DirectlyUsed) + get(F::ChargedFromPv) + get(F::FedIn) - get(F::PvYield))
                    < 1e-9 + EnergyBalance::Rounding);
            QVERIFY(get(F::ChargedFromGrid) <= gridToBattery + 1e-9); // never claims more than there was
            for (const F share : {F::SelfConsumption, F::SelfSufficiency, F::BatteryShare})
                QVERIFY(get(share) >= 0 && get(share) <= 100 + 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(EnergyBalanceTest)
#include "test_energybalance.moc"
