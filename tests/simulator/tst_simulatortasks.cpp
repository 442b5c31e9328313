// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbench.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

constexpr int home = 0; // Dongle, battery of 5 kW, self-consumption
constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute;

QJsonObject touNow()
{
    return {{"operationMode"_L1, u"TOU"_s},
            {"redundantPVEnergyPriority"_L1, u"chargePreference"_s},
            {"allowedAcChargePower"_L1, 4},
            {"chargingAndDischargingTimeWindow"_L1,
             QJsonArray {QJsonObject {{"startTime"_L1, u"21:00"_s},
                                      {"endTime"_L1, u"23:59"_s},
                                      {"chargeOrDischarge"_L1, u"charge"_s},
                                      {"repeat"_L1, QJsonArray {7}}}}}}; // a Sunday
}

QJsonObject mode(const QString &name)
{
    return {{"operationMode"_L1, name}};
}

QJsonObject feedIn(double power)
{
    return {
        {"controlMode"_L1, u"6"_s},
        {"controlInfo"_L1, QJsonObject {{"maxGridFeedInPower"_L1, power}, {"limitationMode"_L1, u"0"_s}}}};
}

QJsonObject forced(bool isCharge, int minutes, int watts)
{
    return {{"dispatchSwitch"_L1, isCharge ? 1 : 2},
            {"controlType"_L1, 2},
            {"dispatchTime"_L1, minutes},
            {"powerDispatch"_L1, isCharge ? watts : -watts}};
}

} // namespace

//! Tasks from delivery to their end, and what they do to the plant (`control-endpoints.md` §3.3, §4.3, §8).
class TestSimulatorTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void statesShowAtTheTick();
    void aWindowReallyCharges();
    void oneTaskOfAFamilyAtATime();
    void outcomes_data();
    void outcomes();
    void outcomesFollowTheRules();
    void neverEnding_data();
    void neverEnding();
    void feedInLimitsClip();
    void parametersAreCutToTheDevice();
    void forcedForATime();
    void forcedUntilACharge();
    void aSecondForcedTaskClosesTheFirst();
    void aFailedForcedTaskClosesNothing();
    void dispatchOnlyInItsMode();
    void dispatchStaysInForce();
    void timesOfAFarPlant();

private:
    ControlBench::Answer deliver(EndpointId endpoint, const QJsonObject &order, int plant = home);
    QString begun(EndpointId endpoint, const QJsonObject &order, int plant = home);
    QJsonValue told(EndpointId query, const QString &id);
    QJsonValue forcedRow(const QString &id);
    QString dispatched(int watts);
    void carryOut(EndpointId endpoint, const QJsonObject &order);
    PowerBooks books() const { return m_bench->world.books(home, m_bench->now); }

    std::unique_ptr<ControlBench> m_bench;
};

void TestSimulatorTasks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<ControlBench>("2026-06-21T18:00:30Z"); // 20:00:30 at the plant
}

ControlBench::Answer TestSimulatorTasks::deliver(EndpointId endpoint, const QJsonObject &order, int plant)
{
    QJsonObject task = order;
    task.insert("plantCode"_L1, m_bench->code(plant));
    return m_bench->post(endpoint, {{"tasks"_L1, QJsonArray {task}}});
}

//! Delivers; the id of the task, which must have begun.
QString TestSimulatorTasks::begun(EndpointId endpoint, const QJsonObject &order, int plant)
{
    const ControlBench::Answer answer = deliver(endpoint, order, plant);
    if (answer.failCode() != 0)
        QTest::qFail(qPrintable(answer.text()), __FILE__, __LINE__);
    return endpoint == EndpointId::ForcedChargeDeliver
        ? QString::number(answer.data()["requestID"_L1].toInteger())
        : answer.data()["taskId"_L1].toString();
}

//! `data` of the query.
QJsonValue TestSimulatorTasks::told(EndpointId query, const QString &id)
{
    return m_bench->post(query, {{"taskId"_L1, id}}).data();
}

QJsonValue TestSimulatorTasks::forcedRow(const QString &id)
{
    return m_bench->post(EndpointId::ForcedChargeQuery, {{"requestID"_L1, id.toLongLong()}}).data()[0];
}

//! Task id or, as text, the failCode.
QString TestSimulatorTasks::dispatched(int watts)
{
    const ControlBench::Answer answer = m_bench->post(EndpointId::BatteryDispatchDeliver,
                                                      {{"plantCode"_L1, m_bench->code(home)},
                                                       {"batteryDn"_L1, m_bench->batteryDn(home)},
                                                       {"dispatchPower"_L1, watts}});
    return answer.failCode() == 0 ? answer.data()["taskId"_L1].toString()
                                  : QString::number(answer.failCode());
}

//! Until everybody has heard of it and it acts.
void TestSimulatorTasks::carryOut(EndpointId endpoint, const QJsonObject &order)
{
    begun(endpoint, order);
    m_bench->pass(10 * minute);
}

void TestSimulatorTasks::statesShowAtTheTick()
{
    const QString id = begun(EndpointId::BatteryModeDeliver, touNow()); // reaches the plant at 18:01:30
    m_bench->pass(2 * minute + 29 * second);
    QJsonValue data = told(EndpointId::BatteryModeQuery, id);
    QCOMPARE(data["dispatchResult"_L1][0]["status"_L1].toString(), u"RUNNING"_s);
    QVERIFY(data["endTime"_L1].isNull());
    // The plant has it already, only the service has not heard of it.
    QCOMPARE(m_bench->atBackdoor(u"tasks"_s)["tasks"_L1][0]["state"_L1].toString(), u"succeeded"_s);
    m_bench->pass(second); // 18:03:00
    data = told(EndpointId::BatteryModeQuery, id);
    const QJsonValue row = data["dispatchResult"_L1][0];
    QCOMPARE(row["status"_L1].toString(), u"SUCCESS"_s);
    QVERIFY(row["message"_L1].isNull());
    QCOMPARE(row["allowedAcChargePower"_L1].toDouble(), 4.0);
    QCOMPARE(row["chargingAndDischargingTimeWindow"_L1][0]["endTime"_L1].toString(), u"23:59"_s);
    QCOMPARE(data["startTime"_L1].toString(), u"2026-06-21T20:00:30+02:00"_s);
    QCOMPARE(data["endTime"_L1].toString(), u"2026-06-21T20:01:30+02:00"_s);
    m_bench->pass(10 * minute);
    QCOMPARE(told(EndpointId::BatteryModeQuery, id)["endTime"_L1], data["endTime"_L1]);
}

void TestSimulatorTasks::aWindowReallyCharges()
{
    carryOut(EndpointId::ForcedChargeDeliver, forced(false, 40, 4000)); // makes room
    carryOut(EndpointId::BatteryModeDeliver, touNow());
    const QJsonValue config =
        m_bench->post(EndpointId::BatteryModeConfig, {{"plantCode"_L1, m_bench->code(home)}}).data();
    QCOMPARE(config["operationMode"_L1].toString(), u"TOU"_s);
    QCOMPARE(config["touOperationModeParamDetail"_L1]["allowedAcChargePower"_L1].toDouble(), 4.0);
    m_bench->now = QDateTime(QDate(2026, 6, 21), QTime(19, 12), Qt::UTC).toMSecsSinceEpoch();
    // At 21:12 there is no sun to charge from.
    QVERIFY(books().socPercent < 99);
    QVERIFY2(books().charge > 1 && books().import > 1, "nothing is charged from the grid");
}

void TestSimulatorTasks::oneTaskOfAFamilyAtATime()
{
    begun(EndpointId::ActivePowerDeliver, feedIn(3.25));
    begun(EndpointId::BatteryModeDeliver, touNow()); // another family
    const auto refusal = [this](const QJsonObject &order) {
        return deliver(EndpointId::ActivePowerDeliver, order).data()["result"_L1][0]["message"_L1].toString();
    };
    QCOMPARE(refusal(feedIn(4)), u"The same task is already running for the plant."_s);
    m_bench->pass(3 * minute);
    QCOMPARE(refusal(feedIn(3.25)), u"The value is the same as the current value."_s);
    QCOMPARE(refusal(feedIn(4)), QString());
}

void TestSimulatorTasks::outcomes_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"FAILURE", "TIMEOUT", "BUSY", "INVALID", "EXCEPTION"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestSimulatorTasks::outcomes()
{
    QFETCH(QString, word);
    m_bench->setProfile(home, {{"modesSet"_L1, QJsonArray {u"thirdPartyDispatch"_s}}});
    carryOut(EndpointId::BatteryModeDeliver, mode(u"thirdPartyDispatch"_s));
    m_bench->atBackdoor(u"task-outcome"_s, {{"outcome"_L1, word}, {"seconds"_L1, 90}});
    const QString power = begun(EndpointId::ActivePowerDeliver, feedIn(3));
    const QString charge = begun(EndpointId::ForcedChargeDeliver, forced(true, 60, 2000));
    const QString point = dispatched(1000);
    const qint64 start = m_bench->now;
    m_bench->now = start - start % (3 * minute) + 6 * minute;
    const QJsonValue row = told(EndpointId::ActivePowerQuery, power)["dispatchResult"_L1][0];
    QCOMPARE(row["status"_L1].toString(), u"FAIL"_s);
    QCOMPARE(row["message"_L1].toString(), word);
    const QJsonValue chargeRow = forcedRow(charge);
    QCOMPARE(chargeRow["status"_L1].toInt(-1), 2);
    QCOMPARE(chargeRow["message"_L1].toString(), word);
    QCOMPARE(chargeRow["execEndTime"_L1].toString(), u"2026-06-21T20:12:00+02:00"_s);
    const QJsonValue pointRow = told(EndpointId::BatteryDispatchQuery, point);
    QCOMPARE(pointRow["status"_L1].toString(), u"FAIL"_s);
    QCOMPARE(pointRow["message"_L1].toString(), word);
    // Nothing of it happened.
    m_bench->pass(10 * minute);
    QCOMPARE(m_bench->world.settings(home, m_bench->now).activePowerMode, u"noLimit"_s);
    const BatteryState battery = m_bench->world.battery(home, m_bench->now);
    QVERIFY(!battery.forced && !battery.dispatchKw.has_value());
}

void TestSimulatorTasks::outcomesFollowTheRules()
{
    const QJsonArray rules {QJsonObject {{"plantCode"_L1, m_bench->code(1)}, {"outcome"_L1, u"BUSY"_s}},
                            QJsonObject {{"family"_L1, u"active-power"_s},
                                         {"outcome"_L1, u"FAILURE"_s},
                                         {"carriedOut"_L1, true},
                                         {"times"_L1, 1}}};
    QCOMPARE(m_bench->atBackdoor(u"task-outcome"_s, {{"rules"_L1, rules}})["rules"_L1].toArray().size(), 2);
    const QString first = begun(EndpointId::ActivePowerDeliver, feedIn(3));
    const QString other = begun(EndpointId::ActivePowerDeliver, feedIn(3), 1);
    m_bench->pass(10 * minute);
    const auto message = [this](const QString &id) {
        return told(EndpointId::ActivePowerQuery, id)["dispatchResult"_L1][0]["message"_L1].toString();
    };
    QCOMPARE(message(first), u"FAILURE"_s);
    QCOMPARE(message(other), u"BUSY"_s);
    QCOMPARE(m_bench->world.settings(home, m_bench->now).limit, 3.0); // failed, they say, and yet it is set
    const QString second = begun(EndpointId::ActivePowerDeliver, feedIn(4));
    m_bench->pass(10 * minute);
    QCOMPARE(message(second), QString());
}

void TestSimulatorTasks::neverEnding_data()
{
    QTest::addColumn<bool>("isCarriedOut");
    QTest::newRow("not carried out") << false;
    QTest::newRow("carried out") << true;
}

void TestSimulatorTasks::neverEnding()
{
    QFETCH(bool, isCarriedOut);
    m_bench->atBackdoor(u"task-outcome"_s, {{"outcome"_L1, u"NEVER"_s}, {"carriedOut"_L1, isCarriedOut}});
    const QString power = begun(EndpointId::ActivePowerDeliver, feedIn(3));
    const QString charge = begun(EndpointId::ForcedChargeDeliver, forced(true, 60, 2000));
    m_bench->pass(24 * hour - minute);
    QCOMPARE(told(EndpointId::ActivePowerQuery, power)["dispatchResult"_L1][0]["status"_L1].toString(),
             u"RUNNING"_s);
    QCOMPARE(forcedRow(charge)["status"_L1].toInt(-1), 1);
    QCOMPARE(m_bench->world.settings(home, m_bench->now).activePowerMode,
             isCarriedOut ? u"limitedPowerGridKW"_s : u"noLimit"_s);
    m_bench->pass(4 * minute);
    const QJsonValue data = told(EndpointId::ActivePowerQuery, power);
    QCOMPARE(data["dispatchResult"_L1][0]["status"_L1].toString(), u"FAIL"_s);
    QCOMPARE(data["dispatchResult"_L1][0]["message"_L1].toString(), u"TIMEOUT"_s);
    QCOMPARE(data["endTime"_L1].toString(), u"2026-06-22T20:00:30+02:00"_s);
    const QJsonValue row = forcedRow(charge);
    QCOMPARE(row["status"_L1].toInt(-1), 2);
    QCOMPARE(row["message"_L1].toString(), u"TIMEOUT"_s);
}

void TestSimulatorTasks::feedInLimitsClip()
{
    m_bench = std::make_unique<ControlBench>("2026-06-21T08:30:30Z"); // plenty of sun, the battery fills
    m_bench->pass(4 * hour);
    const double before = books().export_;
    QVERIFY2(before > 1, "no surplus: choose another day");
    carryOut(EndpointId::ActivePowerDeliver, feedIn(0.5));
    QVERIFY(books().export_ <= 0.501);
    const QJsonValue config =
        m_bench->post(EndpointId::ActivePowerModeConfig, {{"plantCode"_L1, m_bench->code(home)}}).data();
    QCOMPARE(config["limitedPowerGridValueParam"_L1]["maxGridFeedInPowerValue"_L1].toDouble(), 0.5);
    const QString id = begun(EndpointId::ActivePowerDeliver, {{"controlMode"_L1, u"0"_s}});
    m_bench->pass(10 * minute);
    const QJsonValue row = told(EndpointId::ActivePowerQuery, id)["dispatchResult"_L1][0];
    QCOMPARE(row["status"_L1].toString(), u"SUCCESS"_s);
    QVERIFY(!row.toObject().contains("controlInfo"_L1)); // only with a limit
    QVERIFY(books().export_ > 0.6);
}

void TestSimulatorTasks::parametersAreCutToTheDevice()
{
    const QJsonObject wish {{"batteryConfigurationInfo"_L1,
                             QJsonObject {{"maximumChargePower"_L1, 9000}, {"endOfDischargeSoc"_L1, 12.5}}}};
    const QString id = begun(EndpointId::BatteryParametersDeliver, wish);
    m_bench->pass(10 * minute);
    const QJsonValue row = told(EndpointId::BatteryParametersQuery, id)["dispatchResult"_L1][0];
    QCOMPARE(row["status"_L1].toString(), u"SUCCESS"_s);
    QCOMPARE(row["batteryConfigurationInfo"_L1].toObject(),
             QJsonObject({{"maximumChargePower"_L1, 5000}, {"endOfDischargeSoc"_L1, 12.5}}));
    const BatteryState battery = m_bench->world.battery(home, m_bench->now);
    QCOMPARE(battery.chargeLimitKw, 5.0);
    QCOMPARE(battery.endOfDischargeSoc, 12.5);
    QCOMPARE(
        deliver(EndpointId::BatteryParametersDeliver, wish).data()["result"_L1][0]["message"_L1].toString(),
        u"The value is the same as the current value."_s);
}

void TestSimulatorTasks::forcedForATime()
{
    const QString id = begun(EndpointId::ForcedChargeDeliver, forced(false, 30, 2000));
    QCOMPARE(forcedRow(id)["dischargedCapacity"_L1].toDouble(-1), 0.0);
    m_bench->pass(18 * minute); // it began at 18:05
    QJsonValue row = forcedRow(id);
    QCOMPARE(row["status"_L1].toInt(-1), 1);
    QVERIFY(row["execEndTime"_L1].isNull() && row["chargedCapacity"_L1].isNull());
    const double soFar = row["dischargedCapacity"_L1].toDouble();
    QVERIFY2(soFar > 0.2 && soFar < 0.6, qPrintable(QString::number(soFar)));
    QVERIFY(books().discharge > 1.8 && books().discharge < 2.2);
    m_bench->pass(30 * minute);
    row = forcedRow(id);
    QCOMPARE(row["status"_L1].toInt(-1), 0);
    QVERIFY(row["message"_L1].isNull());
    const QDateTime end = QDateTime::fromString(row["execEndTime"_L1].toString(), Qt::ISODate);
    QCOMPARE(end, QDateTime(QDate(2026, 6, 21), QTime(18, 35), Qt::UTC));
    QCOMPARE(row["execStartTime"_L1].toString(), u"2026-06-21T20:00:30+02:00"_s);
    QVERIFY(std::abs(row["dischargedCapacity"_L1].toDouble() - 1) < 0.1);
}

void TestSimulatorTasks::forcedUntilACharge()
{
    carryOut(EndpointId::ForcedChargeDeliver, forced(false, 60, 3000)); // makes room
    m_bench->pass(70 * minute);
    const double soc = m_bench->world.battery(home, m_bench->now).socPercent;
    const QString id =
        begun(EndpointId::ForcedChargeDeliver,
              {{"dispatchSwitch"_L1, 1}, {"controlType"_L1, 1}, {"targetSOC"_L1, std::floor(soc) + 10}});
    m_bench->pass(12 * minute);
    QCOMPARE(forcedRow(id)["status"_L1].toInt(-1), 1);
    m_bench->pass(2 * hour);
    const QJsonValue row = forcedRow(id);
    QCOMPARE(row["status"_L1].toInt(-1), 0);
    QVERIFY(row["chargedCapacity"_L1].toDouble() > 0.5);
    const qint64 end =
        QDateTime::fromString(row["execEndTime"_L1].toString(), Qt::ISODate).toMSecsSinceEpoch();
    QVERIFY(m_bench->world.battery(home, end).socPercent >= std::floor(soc) + 9.9);
}

void TestSimulatorTasks::aSecondForcedTaskClosesTheFirst()
{
    const QString first = begun(EndpointId::ForcedChargeDeliver, forced(false, 600, 1000));
    m_bench->pass(20 * minute);
    ControlBench::Answer same = deliver(EndpointId::ForcedChargeDeliver, forced(false, 600, 1000));
    QCOMPARE(same.failCode(), 2);
    QCOMPARE(same.data()["result"_L1][0]["description"_L1].toString(),
             u"The same task is already running for the plant."_s);
    const qint64 delivered = m_bench->now;
    const QString secondTask = begun(EndpointId::ForcedChargeDeliver, forced(true, 600, 1500));
    m_bench->pass(10 * minute);
    QJsonValue row = forcedRow(first);
    QCOMPARE(row["status"_L1].toInt(-1), 0);
    QVERIFY(row["message"_L1].toString().contains(u"replaced"));
    QCOMPARE(QDateTime::fromString(row["execEndTime"_L1].toString(), Qt::ISODate).toMSecsSinceEpoch(),
             delivered + minute);
    QVERIFY(row["dischargedCapacity"_L1].toDouble() > 0.1);
    QCOMPARE(forcedRow(secondTask)["status"_L1].toInt(-1), 1);
    QVERIFY(books().charge > 1.2);
    const QString stop = begun(EndpointId::ForcedChargeDeliver, {{"dispatchSwitch"_L1, 0}});
    QVERIFY(stop != secondTask);
    m_bench->pass(10 * minute);
    row = forcedRow(stop);
    QCOMPARE(row["status"_L1].toInt(-1), 0);
    QVERIFY(row["chargedCapacity"_L1].isNull() && row["dischargedCapacity"_L1].isNull());
    row = forcedRow(secondTask);
    QCOMPARE(row["status"_L1].toInt(-1), 0);
    QVERIFY(!row["message"_L1].toString().isEmpty());
    QVERIFY(!m_bench->world.battery(home, m_bench->now).forced->isRunning);
    // A stop with nothing to stop is taken as well.
    begun(EndpointId::ForcedChargeDeliver, {{"dispatchSwitch"_L1, 0}});
}

void TestSimulatorTasks::aFailedForcedTaskClosesNothing()
{
    const QString first = begun(EndpointId::ForcedChargeDeliver, forced(false, 600, 1000));
    m_bench->pass(10 * minute);
    m_bench->atBackdoor(u"task-outcome"_s, {{"outcome"_L1, u"BUSY"_s}});
    const QString other = begun(EndpointId::ForcedChargeDeliver, forced(true, 600, 1500));
    m_bench->pass(10 * minute);
    QCOMPARE(forcedRow(other)["status"_L1].toInt(-1), 2);
    QCOMPARE(forcedRow(first)["status"_L1].toInt(-1), 1);
}

// §5.1 and §8.1: 20627, 20628, and the way out of third-party dispatch.
void TestSimulatorTasks::dispatchOnlyInItsMode()
{
    QCOMPARE(dispatched(500), u"20627"_s);
    carryOut(EndpointId::BatteryModeDeliver, mode(u"thirdPartyDispatch"_s));
    QCOMPARE(dispatched(500).size(), 16);
    QCOMPARE(dispatched(600), u"20615"_s);
    m_bench->pass(10 * minute);
    const auto refusal = [this](const QJsonObject &order) {
        return deliver(EndpointId::BatteryModeDeliver, order).data()["result"_L1][0]["message"_L1].toString();
    };
    QCOMPARE(refusal(mode(u"maximumSelfConsumption"_s)), u"The mode has never been set through the API."_s);
    m_bench->setProfile(home, {{"modesSet"_L1, QJsonArray {u"TOU"_s, u"thirdPartyDispatch"_s}}});
    QCOMPARE(refusal(mode(u"maximumSelfConsumption"_s)), u"The mode has never been set through the API."_s);
    carryOut(EndpointId::BatteryModeDeliver, touNow());
    QCOMPARE(dispatched(500), u"20628"_s);
    carryOut(EndpointId::BatteryModeDeliver, mode(u"maximumSelfConsumption"_s)); // from TOU at any time
    carryOut(EndpointId::BatteryModeDeliver, mode(u"thirdPartyDispatch"_s));
    QCOMPARE(refusal(mode(u"maximumSelfConsumption"_s)), QString()); // set through the API by now
}

void TestSimulatorTasks::dispatchStaysInForce()
{
    carryOut(EndpointId::BatteryModeDeliver, mode(u"thirdPartyDispatch"_s));
    QString id = dispatched(-1200);
    m_bench->pass(10 * minute);
    QJsonValue row = told(EndpointId::BatteryDispatchQuery, id);
    QCOMPARE(row["status"_L1].toString(), u"SUCCESS"_s);
    QCOMPARE(row["dispatchPower"_L1].toInt(), -1200);
    QCOMPARE(row["batteryDn"_L1].toString(), m_bench->batteryDn(home));
    QVERIFY(row.toObject().contains("message"_L1) && row["message"_L1].isNull());
    QVERIFY(!row.toObject().contains("startTime"_L1));
    QVERIFY(std::abs(books().discharge - 1.2) < 0.1);
    m_bench->pass(hour);
    QVERIFY(std::abs(books().discharge - 1.2) < 0.1); // no end of its own
    id = dispatched(-90'000); // cut
    m_bench->pass(10 * minute);
    row = told(EndpointId::BatteryDispatchQuery, id);
    QCOMPARE(row["dispatchPower"_L1].toInt(), -5000);
    QCOMPARE(m_bench->world.battery(home, m_bench->now).dispatchKw.value_or(0), -5.0);
    dispatched(0);
    m_bench->pass(10 * minute);
    QVERIFY(books().discharge < 0.01 && books().charge < 0.01);
}

void TestSimulatorTasks::timesOfAFarPlant()
{
    const int far = m_bench->plantNamed(u"Fernhill homestead"_s);
    const QString id = begun(EndpointId::ActivePowerDeliver, feedIn(3), far);
    m_bench->pass(3 * minute);
    const QJsonValue data = told(EndpointId::ActivePowerQuery, id);
    QCOMPARE(data["startTime"_L1].toString(), u"2026-06-22T06:00:30+12:00"_s);
    QCOMPARE(data["endTime"_L1].toString(), u"2026-06-22T06:01:30+12:00"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorTasks)
#include "tst_simulatortasks.moc"
