// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/controlbodies.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const PlantCode lake {u"NE=41200317"_s};
const PlantCode mill {u"NE=41200988"_s};

TouWindow window(QTime start, QTime end, bool isCharge, const QList<int> &days)
{
    TouWindow w;
    w.start = start;
    w.end = end;
    w.isCharge = isCharge;
    w.weekdays = days;
    return w;
}

} // namespace

//! What goes over the wire (`control-endpoints.md` §4-§8), compared with the examples of the contract.
class TestControlBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deliveries_data();
    void deliveries();
    void questions();
    void endpointsAndBatches();
};

using Commands = QList<ControlCommand>;
Q_DECLARE_METATYPE(Commands)

void TestControlBodies::deliveries_data()
{
    QTest::addColumn<Commands>("commands");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Commands &commands, const QByteArray &expected) {
        QTest::newRow(name) << commands << expected;
    };
    using Forced = ForcedCharge;
    Forced charge {Forced::Direction::Charge, Forced::Until::TargetSoc, 85, 0, 2800};
    Forced discharge {Forced::Direction::Discharge, Forced::Until::Duration, 0, 45, 1500};
    row("forced, example of §4.4", {{lake, charge}, {mill, discharge}},
        R"({"tasks":[
          {"plantCode":"NE=41200317","dispatchSwitch":1,"controlType":1,"targetSOC":85.0,"powerDispatch":2800},
          {"plantCode":"NE=41200988","dispatchSwitch":2,"controlType":2,"dispatchTime":45,"powerDispatch":-1500}]})");
    row("forced, stop", {{lake, Forced {}}}, R"({"tasks":[{"plantCode":"NE=41200317","dispatchSwitch":0}]})");
    charge.powerW.reset();
    charge.targetSoc = 72.5;
    row("forced, power of the device", {{lake, charge}},
        R"({"tasks":[{"plantCode":"NE=41200317","dispatchSwitch":1,"controlType":1,"targetSOC":72.5}]})");
    discharge.until = Forced::Until::TargetSoc;
    discharge.targetSoc = 30;
    row("forced, discharge to a SOC", {{lake, discharge}},
        R"({"tasks":[{"plantCode":"NE=41200317","dispatchSwitch":2,"controlType":1,"targetSOC":30,"powerDispatch":-1500}]})");

    BatteryModeOrder tou;
    tou.mode = BatteryMode::Mode::TimeOfUse;
    tou.surplus = BatteryMode::SurplusPriority::Charge;
    tou.allowedGridChargeKw = 2.5;
    tou.windows = {window({1, 15}, {4, 45}, true, {1, 2, 3, 4, 5}),
                   window({18, 0}, {21, 30}, false, {1, 2, 3, 4, 5, 6, 7})};
    BatteryModeOrder self;
    row("mode, example of §5.5", {{lake, tou}, {mill, self}},
        R"({"tasks":[
          {"plantCode":"NE=41200317","operationMode":"TOU",
           "redundantPVEnergyPriority":"chargePreference","allowedAcChargePower":2.500,
           "chargingAndDischargingTimeWindow":[
             {"startTime":"01:15","endTime":"04:45","chargeOrDischarge":"charge","repeat":[1,2,3,4,5]},
             {"startTime":"18:00","endTime":"21:30","chargeOrDischarge":"discharge","repeat":[1,2,3,4,5,6,7]}]},
          {"plantCode":"NE=41200988","operationMode":"maximumSelfConsumption"}]})");
    BatteryModeOrder bare = tou;
    bare.surplus = BatteryMode::SurplusPriority::Unknown;
    bare.allowedGridChargeKw.reset();
    bare.windows = {window({22, 0}, {}, true, {7})};
    bare.windows.first().endsAtMidnight = true;
    row("mode, only the windows, 24:00 is 23:59", {{lake, bare}},
        R"({"tasks":[{"plantCode":"NE=41200317","operationMode":"TOU","chargingAndDischargingTimeWindow":[
             {"startTime":"22:00","endTime":"23:59","chargeOrDischarge":"charge","repeat":[7]}]}]})");
    tou.surplus = BatteryMode::SurplusPriority::FeedIn;
    tou.windows = {};
    tou.allowedGridChargeKw = 0.1 + 0.2;
    row("mode, feed-in first, three decimals", {{lake, tou}},
        R"({"tasks":[{"plantCode":"NE=41200317","operationMode":"TOU","redundantPVEnergyPriority":"fedToGridPreference",
             "allowedAcChargePower":0.3,"chargingAndDischargingTimeWindow":[]}]})");
    self.mode = BatteryMode::Mode::ThirdPartyDispatch;
    self.allowedGridChargeKw = 3; // only TOU has it
    row("mode, third party", {{lake, self}},
        R"({"tasks":[{"plantCode":"NE=41200317","operationMode":"thirdPartyDispatch"}]})");

    BatteryParametersOrder parameters;
    parameters.endOfChargeSoc = 97;
    parameters.maximumChargeW = 3600;
    row("parameters, example of §6.3", {{lake, parameters}},
        R"({"tasks":[{"plantCode":"NE=41200317",
             "batteryConfigurationInfo":{"endOfChargeSoc":97.0,"maximumChargePower":3600}}]})");
    parameters = {};
    parameters.endOfDischargeSoc = 0; // zero is a value
    parameters.maximumDischargeW = 200;
    row("parameters, the other two", {{lake, parameters}},
        R"({"tasks":[{"plantCode":"NE=41200317",
             "batteryConfigurationInfo":{"endOfDischargeSoc":0,"maximumDischargePower":200}}]})");

    ActivePowerOrder limit {true, 3.25, ActivePowerMode::Limitation::TotalPower};
    row("feed-in, example of §7.4", {{lake, limit}},
        R"({"tasks":[{"plantCode":"NE=41200317","controlMode":"6",
             "controlInfo":{"maxGridFeedInPower":3.250,"limitationMode":"0"}}]})");
    row("feed-in, no limit", {{lake, ActivePowerOrder {}}},
        R"({"tasks":[{"plantCode":"NE=41200317","controlMode":"0"}]})");
    limit = {true, -0.5, ActivePowerMode::Limitation::SinglePhasePower};
    row("feed-in, import on each phase", {{lake, limit}},
        R"({"tasks":[{"plantCode":"NE=41200317","controlMode":"6",
             "controlInfo":{"maxGridFeedInPower":-0.5,"limitationMode":"1"}}]})");

    using Dispatch = BatteryDispatchOrder;
    const DeviceDn battery {u"NE=41200402"_s};
    row("dispatch, example of §8.3", {{lake, Dispatch {battery, Dispatch::Direction::Discharge, 1200}}},
        R"({"plantCode":"NE=41200317","batteryDn":"NE=41200402","dispatchPower":-1200})");
    row("dispatch, charge", {{lake, Dispatch {battery, Dispatch::Direction::Charge, 800}}},
        R"({"plantCode":"NE=41200317","batteryDn":"NE=41200402","dispatchPower":800})");
    row("dispatch, idle whatever the power", {{lake, Dispatch {battery, Dispatch::Direction::Idle, 800}}},
        R"({"plantCode":"NE=41200317","batteryDn":"NE=41200402","dispatchPower":0})");
}

void TestControlBodies::deliveries()
{
    QFETCH(Commands, commands);
    QFETCH(QByteArray, expected);
    const QJsonDocument document = QJsonDocument::fromJson(expected);
    const QString preview = ControlBodies::preview(commands);
    QVERIFY(preview.startsWith(u"POST /rest/openapi/pvms/nbi/"_s));
    QCOMPARE(QJsonDocument::fromJson(preview.mid(preview.indexOf(u'\n')).toUtf8()), document);
    QVERIFY(!document.isNull());
    // Both are sorted by key when they are written: the comparison is of the very bytes.
    QCOMPARE(ControlBodies::deliver(commands), document.toJson(QJsonDocument::Compact));
}

void TestControlBodies::questions()
{
    using enum ControlFamily;
    QCOMPARE(ControlBodies::query(ForcedCharge, u"2046113870045521"_s),
             R"({"requestID":2046113870045521})"_ba);
    // Beyond what a double can tell apart (§13).
    QCOMPARE(ControlBodies::query(ForcedCharge, u"9007199254740993"_s),
             R"({"requestID":9007199254740993})"_ba);
    for (const ControlFamily family : {BatteryMode, BatteryParameters, ActivePower, BatteryDispatch})
        QCOMPARE(ControlBodies::query(family, u"0030417722605914"_s), R"({"taskId":"0030417722605914"})"_ba);
}

void TestControlBodies::endpointsAndBatches()
{
    using enum ControlFamily;
    const QList<QPair<ControlFamily, int>> batches {{ForcedCharge, 100},
                                                    {BatteryMode, 10},
                                                    {BatteryParameters, 10},
                                                    {ActivePower, 10},
                                                    {BatteryDispatch, 1}};
    QStringList paths;
    for (const auto &[family, batch] : batches) {
        QCOMPARE(ControlBodies::batchMax(family), batch);
        const EndpointSpec &deliver = endpointSpec(ControlBodies::deliverEndpoint(family));
        const EndpointSpec &query = endpointSpec(ControlBodies::queryEndpoint(family));
        QVERIFY(deliver.isMutating && deliver.isControl);
        QVERIFY(!query.isMutating && query.isControl);
        paths << deliver.path.toString() << query.path.toString();
    }
    const QString root = u"/rest/openapi/pvms/"_s;
    QCOMPARE(paths,
             (QStringList {root + u"nbi/v2/control/charge-and-discharge/async-task"_s,
                           root + u"v1/vpp/chargeAndDischargeStatus"_s,
                           root + u"nbi/v1/control/battery/mode/async-task"_s,
                           root + u"nbi/v1/control/battery/mode/task-info"_s,
                           root + u"nbi/v1/control/battery/configuration/async-task"_s,
                           root + u"nbi/v1/control/battery/configuration/task-info"_s,
                           root + u"nbi/v2/control/active-power-control/async-task"_s,
                           root + u"nbi/v2/control/active-power-control/task-info"_s,
                           root + u"nbi/v1/control/battery/battery-dispatch/async-task"_s,
                           root + u"nbi/v1/control/battery/battery-dispatch/task-info"_s}));
}

QTEST_GUILESS_MAIN(TestControlBodies)
#include "test_controlbodies.moc"
