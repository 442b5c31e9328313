// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

constexpr int home = 0; // Dongle, 10 kW, battery of 5 kW, self-consumption, no feed-in limit

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        qFatal("%s in %s", qPrintable(problem.errorString()), json.constData());
    return document.object();
}

void columns()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("refusal"); // empty: accepted
}

QByteArray window(const char *start, const char *end, const char *days = "[1]", const char *what = "charge")
{
    return QByteArray(R"({"startTime":")") + start + R"(","endTime":")" + end + R"(","chargeOrDischarge":")"
        + what + R"(","repeat":)" + days + '}';
}

QByteArray tou(const QByteArray &windows, const QByteArray &more = {})
{
    return R"({"operationMode":"TOU","chargingAndDischargingTimeWindow":[)" + windows + ']' + more + '}';
}

QByteArray windows(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i) {
        const QByteArray hour = QByteArray::number(i + 1).rightJustified(2, '0');
        list += (i > 0 ? "," : "") + window((hour + ":00").constData(), (hour + ":30").constData());
    }
    return list;
}

QByteArray gridCharge(const char *power)
{
    return tou(window("01:00", "02:00"), QByteArray(R"(,"allowedAcChargePower":)") + power);
}

QByteArray feedIn(const char *power)
{
    return QByteArray(R"({"controlMode":"6","controlInfo":{"limitationMode":"0","maxGridFeedInPower":)")
        + power + "}}";
}

QByteArray parameter(const char *name, const char *value)
{
    return QByteArray(R"({"batteryConfigurationInfo":{")") + name + "\":" + value + "}}";
}

QByteArray forced(const char *members)
{
    return QByteArray(R"({"dispatchSwitch":1,)") + members + '}';
}

constexpr char several[] = "The networking of the plant is not supported: several controllers.";
constexpr char offline[] = "The device is offline.";
constexpr char notOffered[] = "The device does not support the setting.";
constexpr char noDevice[] = "The plant has no such device.";
constexpr char notResidential[] = "The plant is not a residential plant.";
constexpr char foreign[] = "LG batteries do not support the setting.";

} // namespace

//! Which values of which commands a plant takes (`control-endpoints.md` §4 to §8): every boundary, every
//! reason.
class TestControlRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void modes_data();
    void modes();
    void parameters_data();
    void parameters();
    void activePower_data();
    void activePower();
    void forcedTasks_data();
    void forcedTasks();
    void dispatch_data();
    void dispatch();

private:
    void check(EndpointId endpoint, const char *textMember);

    ControlBench m_bench;
};

void TestControlRules::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench.reset();
}

//! Sends the row's order for the one plant and compares what its row of the answer says.
void TestControlRules::check(EndpointId endpoint, const char *textMember)
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, order);
    QFETCH(QString, refusal);
    m_bench.setProfile(home, parsed(profile.isEmpty() ? "{}" : profile));
    QJsonObject task = parsed(order);
    task.insert("plantCode"_L1, m_bench.code(home));
    const ControlBench::Answer answer = m_bench.post(endpoint, {{"tasks"_L1, QJsonArray {task}}});
    QCOMPARE(answer.status, 200);
    const QJsonValue row = answer.data()["result"_L1][0];
    QCOMPARE(row[QLatin1StringView(textMember)].toString(), refusal);
    QCOMPARE(answer.failCode(), refusal.isEmpty() ? 0 : 2);
    QCOMPARE(answer.json["success"_L1].toBool(), refusal.isEmpty());
    const QJsonObject log = m_bench.atBackdoor(u"commands"_s);
    QCOMPARE(log["received"_L1].toInt(), 1);
    QCOMPARE(log["accepted"_L1].toInt(), refusal.isEmpty() ? 1 : 0);
}

void TestControlRules::modes_data()
{
    columns();
    const QByteArray good = tou(window("01:15", "04:45", "[1,2,3,4,5]"));
    const QByteArray thirdParty = R"({"operationMode":"thirdPartyDispatch"})";
    const QByteArray dongle = R"({"controller":"dongle"})", emma = R"({"controller":"emma"})";
    const QByteArray logger = R"({"controller":"smartLogger"})",
                     distributed = R"({"controller":"distributedSmartLogger"})",
                     direct = R"({"controller":"direct"})";
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &order,
                        const char *refusal = "") {
        QTest::newRow(name) << profile << order << QString::fromLatin1(refusal);
    };
    row("time of use", {}, good);
    row("third party", {}, thirdParty);
    row("the same", {}, R"({"operationMode":"maximumSelfConsumption"})",
        "The value is the same as the current value.");
    row("fully fed to grid", {}, R"({"operationMode":"fullyFidToGrid"})",
        "operationMode is unknown or cannot be set.");
    row("case matters", {}, R"({"operationMode":"tou"})", "operationMode is unknown or cannot be set.");
    row("other fields are ignored", {},
        R"({"operationMode":"thirdPartyDispatch","allowedAcChargePower":-3,"redundantPVEnergyPriority":"x"})");

    for (const auto &[name, profile] :
         {std::pair {"dongle", dongle}, std::pair {"emma", emma}, std::pair {"logger", logger},
          std::pair {"distributed", distributed}, std::pair {"direct", direct}}) {
        QTest::addRow("time of use, %s", name) << profile << good << QString();
        const bool isServed = profile != logger && profile != distributed;
        QTest::addRow("third party, %s", name)
            << profile << thirdParty
            << (isServed ? QString() : u"The networking of the plant is not supported by this mode."_s);
    }
    row("several controllers", R"({"controllers":2})", good, several);
    row("offline", R"({"online":false})", good, offline);
    row("the battery offline alone", R"({"batteryOnline":false})", good);
    row("not offered", R"({"settingsOffered":false})", good, notOffered);
    row("LG", R"({"foreignBattery":true})", good, foreign);
    row("no battery", R"({"battery":false})", good, noDevice);
    row("not residential", R"({"residential":false})", good, notResidential);
    row("networking comes before offline", R"({"controllers":2,"online":false})", good, several);
    row("support comes before offline", R"({"foreignBattery":true,"online":false})", good, foreign);

    const char *range = "allowedAcChargePower is out of range (0 to %1).";
    const auto power = [&](const char *name, const QByteArray &profile, const char *most, const char *inside,
                           const char *outside) {
        QTest::addRow("%s, most", name) << profile << gridCharge(inside) << QString();
        QTest::addRow("%s, more", name)
            << profile << gridCharge(outside) << QString::fromLatin1(range).arg(QLatin1StringView(most));
        QTest::addRow("%s, nothing", name) << profile << gridCharge("0") << QString();
        QTest::addRow("%s, negative", name)
            << profile << gridCharge("-0.001") << QString::fromLatin1(range).arg(QLatin1StringView(most));
    };
    power("dongle", dongle, "50", "50", "50.001");
    power("emma", emma, "50", "50", "50.001");
    power("logger", logger, "50000", "50000", "50000.001");
    power("distributed", distributed, "50000", "50000", "50000.001");
    power("direct", direct, "10", "10", "10.001");
    row("three decimals", {}, gridCharge("2.125"));
    row("four decimals", {}, gridCharge("2.1251"), "allowedAcChargePower has more than 3 decimals.");

    row("surplus", {},
        tou(window("01:00", "02:00"), R"(,"redundantPVEnergyPriority":"fedToGridPreference")"));
    row("unknown surplus", {}, tou(window("01:00", "02:00"), R"(,"redundantPVEnergyPriority":"sell")"),
        "redundantPVEnergyPriority is unknown.");
    row("no windows", {}, R"({"operationMode":"TOU"})",
        "chargingAndDischargingTimeWindow must be present for TOU.");
    row("empty windows", {}, tou({}), "chargingAndDischargingTimeWindow must be present for TOU.");
    row("14 windows", {}, tou(windows(14)));
    row("15 windows", {}, tou(windows(15)), "chargingAndDischargingTimeWindow has more than 14 entries.");

    constexpr char badTime[] = "startTime and endTime must be HH:MM from 00:00 to 23:59.";
    constexpr char badOrder[] = "endTime must be later than startTime.";
    constexpr char badDays[] = "repeat must be different days from 1 to 7.";
    row("whole day", {}, tou(window("00:00", "23:59", "[1,2,3,4,5,6,7]")));
    row("24:00", {}, tou(window("20:00", "24:00")), badTime);
    row("60 minutes", {}, tou(window("20:00", "20:60")), badTime);
    row("short", {}, tou(window("1:00", "2:00")), badTime);
    row("seconds", {}, tou(window("01:00:00", "02:00:00")), badTime);
    row("words", {}, tou(window("aa:bb", "02:00")), badTime);
    row("nothing long", {}, tou(window("02:00", "02:00")), badOrder);
    row("over midnight", {}, tou(window("22:00", "06:00")), badOrder);
    row("neither charge nor discharge", {}, tou(window("01:00", "02:00", "[1]", "hold")),
        "chargeOrDischarge must be charge or discharge.");
    row("day 0", {}, tou(window("01:00", "02:00", "[0]")), badDays);
    row("day 8", {}, tou(window("01:00", "02:00", "[8]")), badDays);
    row("no day", {}, tou(window("01:00", "02:00", "[]")), badDays);
    row("a day twice", {}, tou(window("01:00", "02:00", "[3,3]")), badDays);
    row("overlap", {}, tou(window("01:00", "03:00", "[1,2]") + ',' + window("02:59", "04:00", "[2,3]")),
        "The time windows overlap.");
    row("one inside the other", {},
        tou(window("01:00", "06:00") + ',' + window("02:00", "03:00", "[1]", "discharge")),
        "The time windows overlap.");
    row("one after the other", {}, tou(window("01:00", "03:00") + ',' + window("03:00", "04:00")));
    row("on other days", {}, tou(window("01:00", "03:00", "[1]") + ',' + window("01:00", "03:00", "[2]")));
}

void TestControlRules::modes()
{
    check(EndpointId::BatteryModeDeliver, "message");
}

void TestControlRules::parameters_data()
{
    columns();
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &order,
                        const char *refusal = "") {
        QTest::newRow(name) << profile << order << QString::fromLatin1(refusal);
    };
    row("charge least", {}, parameter("endOfChargeSoc", "90.0"));
    row("charge less", {}, parameter("endOfChargeSoc", "89.9"),
        "endOfChargeSoc is out of range (90 to 100).");
    row("charge more", {}, parameter("endOfChargeSoc", "100.1"),
        "endOfChargeSoc is out of range (90 to 100).");
    row("charge decimals", {}, parameter("endOfChargeSoc", "95.25"),
        "endOfChargeSoc has more than 1 decimal.");
    row("discharge least", {}, parameter("endOfDischargeSoc", "0"));
    row("discharge most", {}, parameter("endOfDischargeSoc", "20.0"));
    row("discharge less", {}, parameter("endOfDischargeSoc", "-0.1"),
        "endOfDischargeSoc is out of range (0 to 20).");
    row("discharge more", {}, parameter("endOfDischargeSoc", "20.1"),
        "endOfDischargeSoc is out of range (0 to 20).");
    row("discharge decimals", {}, parameter("endOfDischargeSoc", "7.55"),
        "endOfDischargeSoc has more than 1 decimal.");
    for (const char *name : {"maximumChargePower", "maximumDischargePower"}) {
        const QString member = QString::fromLatin1(name);
        QTest::addRow("%s least", name) << QByteArray() << parameter(name, "200") << QString();
        QTest::addRow("%s less", name)
            << QByteArray() << parameter(name, "199") << member + u" must be 200 W or more."_s;
        QTest::addRow("%s above the device", name) << QByteArray() << parameter(name, "4999") << QString();
        QTest::addRow("%s decimals", name)
            << QByteArray() << parameter(name, "300.5") << member + u" must be an integer."_s;
    }
    row("nothing", {}, R"({"batteryConfigurationInfo":{}})", "batteryConfigurationInfo sets nothing.");
    row("unknown members only", {}, parameter("endOfChargeSOC", "95"),
        "batteryConfigurationInfo sets nothing.");
    const QByteArray good = parameter("endOfChargeSoc", "97.5");
    for (const char *kind : {"dongle", "emma", "smartLogger", "distributedSmartLogger", "direct"})
        QTest::addRow("%s", kind) << QByteArray(R"({"controller":")") + kind + "\"}" << good << QString();
    row("several controllers", R"({"controllers":2})", good, several);
    row("battery offline", R"({"batteryOnline":false})", good, offline);
    row("LG", R"({"foreignBattery":true})", good, foreign);
    row("no battery", R"({"battery":false})", good, noDevice);
    row("not residential", R"({"residential":false})", good, notResidential);
    row("not offered", R"({"settingsOffered":false})", good, notOffered);
}

void TestControlRules::parameters()
{
    check(EndpointId::BatteryParametersDeliver, "message");
}

void TestControlRules::activePower_data()
{
    columns();
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &order,
                        const char *refusal = "") {
        QTest::newRow(name) << profile << order << QString::fromLatin1(refusal);
    };
    const auto range = [&](const char *kind, const char *most, const char *more) {
        const QByteArray profile = QByteArray(R"({"controller":")") + kind + "\"}";
        const QString refusal =
            u"maxGridFeedInPower is out of range (-1000 to %1)."_s.arg(QLatin1StringView(most));
        QTest::addRow("%s, least", kind) << profile << feedIn("-1000") << QString();
        QTest::addRow("%s, less", kind) << profile << feedIn("-1000.001") << refusal;
        QTest::addRow("%s, most", kind) << profile << feedIn(most) << QString();
        QTest::addRow("%s, more", kind) << profile << feedIn(more) << refusal;
    };
    range("dongle", "5000", "5000.001");
    range("emma", "10", "10.001"); // rated power of the inverter
    range("smartLogger", "5000", "5000.001");
    range("distributedSmartLogger", "50000", "50000.001");
    range("direct", "5000", "5000.001");
    row("zero export", {}, feedIn("0"));
    row("three decimals", {}, feedIn("3.255"));
    row("four decimals", {}, feedIn("3.2555"), "maxGridFeedInPower has more than 3 decimals.");
    row("each phase", {},
        R"({"controlMode":"6","controlInfo":{"maxGridFeedInPower":3,"limitationMode":"1"}})");
    row("mode as a number", {},
        R"({"controlMode":"6","controlInfo":{"maxGridFeedInPower":3,"limitationMode":1}})");
    row("without a mode", {}, R"({"controlMode":"6","controlInfo":{"maxGridFeedInPower":3}})");
    row("unknown mode", {},
        R"({"controlMode":"6","controlInfo":{"maxGridFeedInPower":3,"limitationMode":"2"}})",
        "limitationMode must be 0 or 1.");
    row("no power", {}, R"({"controlMode":"6","controlInfo":{"limitationMode":"0"}})",
        "maxGridFeedInPower must be present.");
    row("no info", {}, R"({"controlMode":"6"})", "maxGridFeedInPower must be present.");
    row("percent", {}, R"({"controlMode":"7"})", "controlMode must be 0 or 6.");
    row("the same", {}, R"({"controlMode":"0"})", "The value is the same as the current value.");
    row("several controllers", R"({"controllers":2})", feedIn("3"), several);
    row("offline", R"({"online":false})", feedIn("3"), offline);
    row("not offered", R"({"settingsOffered":false})", feedIn("3"), notOffered);
    row("not residential", R"({"residential":false})", feedIn("3"), notResidential);
    row("no battery", R"({"battery":false})", feedIn("3"));
    row("LG", R"({"foreignBattery":true})", feedIn("3"));
    constexpr char scheduled[] = "Scheduled tasks are switched on for the plant.";
    for (const char *kind : {"dongle", "emma", "smartLogger", "direct"}) {
        QTest::addRow("scheduled tasks, %s", kind)
            << QByteArray(R"({"scheduledTasks":true,"controller":")") + kind + "\"}" << feedIn("3")
            << QString::fromLatin1(qstrcmp(kind, "emma") == 0 ? "" : scheduled);
    }
}

void TestControlRules::activePower()
{
    check(EndpointId::ActivePowerDeliver, "message");
}

void TestControlRules::forcedTasks_data()
{
    columns();
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &order,
                        const char *refusal = "") {
        QTest::newRow(name) << profile << order << QString::fromLatin1(refusal);
    };
    row("until a charge", {}, forced(R"("controlType":1,"targetSOC":85.0,"powerDispatch":2800)"));
    row("for a time", {}, forced(R"("controlType":2,"dispatchTime":45,"powerDispatch":2800)"));
    row("default power", {}, forced(R"("controlType":2,"dispatchTime":45)"));
    row("stop", {}, R"({"dispatchSwitch":0})");
    row("unknown switch", {}, R"({"dispatchSwitch":3})", "dispatchSwitch must be 0, 1 or 2.");
    row("no switch", {}, R"({"controlType":2,"dispatchTime":45})", "dispatchSwitch must be 0, 1 or 2.");
    row("no type", {}, forced(R"("dispatchTime":45)"), "controlType must be 1 or 2.");
    row("unknown type", {}, forced(R"("controlType":3,"dispatchTime":45)"), "controlType must be 1 or 2.");
    row("empty", {}, forced(R"("controlType":1,"targetSOC":0)"));
    row("full", {}, forced(R"("controlType":1,"targetSOC":100)"));
    row("less than empty", {}, forced(R"("controlType":1,"targetSOC":-0.1)"),
        "targetSOC is out of range (0 to 100).");
    row("more than full", {}, forced(R"("controlType":1,"targetSOC":100.1)"),
        "targetSOC is out of range (0 to 100).");
    row("lower-case Soc", {}, forced(R"("controlType":1,"targetSoc":80)"), "targetSOC must be present.");
    row("no minute", {}, forced(R"("controlType":2,"dispatchTime":0)"));
    row("a day", {}, forced(R"("controlType":2,"dispatchTime":1440)"));
    row("negative time", {}, forced(R"("controlType":2,"dispatchTime":-1)"),
        "dispatchTime is out of range (0 to 1440).");
    row("more than a day", {}, forced(R"("controlType":2,"dispatchTime":1441)"),
        "dispatchTime is out of range (0 to 1440).");
    row("half minutes", {}, forced(R"("controlType":2,"dispatchTime":4.5)"),
        "dispatchTime must be an integer.");
    row("no time", {}, forced(R"("controlType":2)"), "dispatchTime must be present.");
    constexpr char sign[] = "powerDispatch has the wrong sign.";
    row("charge with the sign of discharge", {},
        forced(R"("controlType":2,"dispatchTime":45,"powerDispatch":-1)"), sign);
    row("charge with nothing", {}, forced(R"("controlType":2,"dispatchTime":45,"powerDispatch":0)"), sign);
    row("a watt", {}, forced(R"("controlType":2,"dispatchTime":45,"powerDispatch":1)"));
    row("half a watt", {}, forced(R"("controlType":2,"dispatchTime":45,"powerDispatch":10.5)"),
        "powerDispatch must be an integer.");
    row("more than the device can", {},
        forced(R"("controlType":2,"dispatchTime":45,"powerDispatch":900000)"));
    row("discharge", {}, R"({"dispatchSwitch":2,"controlType":2,"dispatchTime":45,"powerDispatch":-1500})");
    row("discharge with the sign of charge", {},
        R"({"dispatchSwitch":2,"controlType":2,"dispatchTime":45,"powerDispatch":1500})", sign);
    row("LG until a charge", R"({"foreignBattery":true})", forced(R"("controlType":1,"targetSOC":85)"),
        "LG batteries do not support controlType 1.");
    row("LG for a time", R"({"foreignBattery":true})", forced(R"("controlType":2,"dispatchTime":45)"));
    row("several controllers", R"({"controllers":3})", forced(R"("controlType":2,"dispatchTime":45)"));
    row("battery offline", R"({"batteryOnline":false})", forced(R"("controlType":2,"dispatchTime":45)"),
        offline);
    row("no battery", R"({"battery":false})", forced(R"("controlType":2,"dispatchTime":45)"), noDevice);
    row("not residential", R"({"residential":false})", forced(R"("controlType":2,"dispatchTime":45)"),
        notResidential);
}

void TestControlRules::forcedTasks()
{
    check(EndpointId::ForcedChargeDeliver, "description");
}

void TestControlRules::dispatch_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<int>("failCode");
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &order, int failCode) {
        QTest::newRow(name) << profile << order << failCode;
    };
    const QByteArray good = R"({"dispatchPower":-1200})";
    row("third party never set", {}, good, 20627);
    row("another mode", R"({"modesSet":["thirdPartyDispatch"]})", good, 20628);
    row("several controllers", R"({"controllers":2})", good, 20609);
    row("logger", R"({"controller":"smartLogger"})", good, 20609);
    row("distributed logger", R"({"controller":"distributedSmartLogger"})", good, 20609);
    row("emma", R"({"controller":"emma"})", good, 20627);
    row("direct", R"({"controller":"direct"})", good, 20627);
    row("LG", R"({"foreignBattery":true})", good, 20629);
    row("not offered", R"({"settingsOffered":false})", good, 20629);
    row("not residential", R"({"residential":false})", good, 20629);
    row("no battery", R"({"battery":false})", good, 20631);
    row("another battery", {}, R"({"dispatchPower":5,"batteryDn":"NE=1"})", 20631);
    row("controller offline", R"({"online":false})", good, 20614);
    row("battery offline", R"({"batteryOnline":false})", good, 20614);
    row("half a watt", {}, R"({"dispatchPower":0.5})", 20611);
    row("another plant", {}, R"({"dispatchPower":5,"plantCode":"NE=1"})", 20622);
    row("null", {}, R"({"dispatchPower":null})", 20612);
}

void TestControlRules::dispatch()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, order);
    QFETCH(int, failCode);
    m_bench.setProfile(home, parsed(profile.isEmpty() ? "{}" : profile));
    QJsonObject request {{"plantCode"_L1, m_bench.code(home)}, {"batteryDn"_L1, m_bench.batteryDn(home)}};
    const QJsonObject more = parsed(order);
    for (auto member = more.begin(); member != more.end(); ++member)
        request.insert(member.key(), member.value());
    const ControlBench::Answer answer = m_bench.post(EndpointId::BatteryDispatchDeliver, request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.failCode(), failCode);
    QVERIFY(answer.json.contains("data"_L1) && answer.data().isNull());
    QVERIFY(!answer.json["success"_L1].toBool());
}

QTEST_GUILESS_MAIN(TestControlRules)
#include "tst_controlrules.moc"
