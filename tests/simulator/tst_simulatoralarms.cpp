// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/simulator/simulatorserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

const QString alarmList = u"/thirdData/getAlarmList"_s;
const QString batteryMode = u"/rest/openapi/pvms/nbi/v1/configuration/battery-mode"_s;
const QString activePowerMode = u"/rest/openapi/pvms/nbi/v1/configuration/active-power-control-mode"_s;
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

QByteArray body(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

double number(const DataItems &items, const char *key)
{
    for (const DataItem &item : items) {
        if (qstrcmp(item.key, key) == 0)
            return item.kind == DataItem::Kind::Number ? item.number : -1;
    }
    return -1;
}

} // namespace

//! Active alarms and configuration queries over a real socket (`query-endpoints.md` §7, §10).
class TestSimulatorAlarms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusals_data();
    void refusals();
    void theFaultySiteTellsItsFaults();
    void filters();
    void languages_data();
    void languages();
    void timesSentAsText();
    void faultsComeAndGo();
    void aClearedStringGivesPowerAgain();
    void faultsCanBeRaised();
    void theBackdoorSaysWhatIsWrong();
    void fleetsHaveAFewAlarms();
    void manyAlarms();
    void configurationOfProfiles_data();
    void configurationOfProfiles();
    void timeOfUse();
    void feedInLimits();
    void argumentsOfConfiguration();

private:
    void startServer(SimulatorOptions options);
    const SimulatedWorld &world() const { return m_server->world(); }
    QString codeOf(int plant) const { return world().plants().at(plant).code; }
    QJsonArray ask(QJsonObject question);
    ApiAnswer atBackdoor(const QString &what, const QJsonObject &wish);

    qint64 m_now = 0;
    std::unique_ptr<SimulatorServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void TestSimulatorAlarms::startServer(SimulatorOptions options)
{
    m_now = QDateTime(QDate(2026, 6, 21), QTime(10, 2), Qt::UTC).toMSecsSinceEpoch();
    options.now = [this] { return m_now; };
    options.quotas.oldAccounts = true; // several calls a minute
    m_client.reset();
    m_server = std::make_unique<SimulatorServer>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_client = std::make_unique<ApiClient>(m_server->baseUrl());
    QCOMPARE(m_client->logIn(m_server->userName(), m_server->systemCode()).failCode(), 0);
}

void TestSimulatorAlarms::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    startServer({});
}

void TestSimulatorAlarms::cleanup()
{
    m_client.reset();
    m_server.reset();
}

//! The alarms of the question, completed by a window of 4 years and the language.
QJsonArray TestSimulatorAlarms::ask(QJsonObject question)
{
    if (!question.contains("stationCodes"_L1) && !question.contains("sns"_L1))
        question.insert("stationCodes"_L1, codeOf(3));
    if (!question.contains("beginTime"_L1))
        question.insert("beginTime"_L1, m_now - 4 * 365 * day);
    if (!question.contains("endTime"_L1))
        question.insert("endTime"_L1, m_now);
    if (!question.contains("language"_L1))
        question.insert("language"_L1, u"en_US"_s);
    m_now += 10'000;
    const ApiAnswer answer = m_client->post(alarmList, body(question));
    if (answer.failCode() != 0)
        QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
    return answer.value("data").toArray();
}

ApiAnswer TestSimulatorAlarms::atBackdoor(const QString &what, const QJsonObject &wish)
{
    return m_client->post(u"/simulator/"_s + what, body(wish));
}

void TestSimulatorAlarms::refusals_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("switches");
    QTest::addColumn<int>("code");
    const QByteArray window = R"("beginTime":1,"endTime":2)";
    const QByteArray plant = R"("stationCodes":"NE=40000301")";
    const QByteArray english = R"("language":"en_US")";
    const QByteArray good = plant + ',' + window + ',' + english;
    const QByteArray none;
    QTest::newRow("good") << '{' + good + '}' << none << 0;
    QTest::newRow("nothing") << QByteArray("{}") << none << 20055;
    QTest::newRow("empty list") << R"({"stationCodes":"",)" + window + ',' + english + '}' << none << 20055;
    QTest::newRow("times") << '{' + plant + ',' + english + '}' << none << 20012;
    QTest::newRow("negative") << '{' + plant + R"(,"beginTime":-1,"endTime":2,"language":"en_US"})" << none
                              << 20012;
    const QByteArray turned = '{' + plant + R"(,"beginTime":3,"endTime":2,"language":"en_US"})";
    QTest::newRow("end before begin") << turned << none << 20604;
    QTest::newRow("end before begin, old") << turned << QByteArray(R"({"oldAlarmWindowCode":true})") << 20023;
    QTest::newRow("no language") << '{' + plant + ',' + window + '}' << none << 0;
    QTest::newRow("no language, strict")
        << '{' + plant + ',' + window + '}' << QByteArray(R"({"alarmLanguageRequired":true})") << 20024;
    QTest::newRow("empty language") << '{' + plant + ',' + window + R"(,"language":""})" << none << 20024;
    QTest::newRow("unknown language")
        << '{' + plant + ',' + window + R"(,"language":"xx_XX"})" << none << 20025;
    QTest::newRow("level") << '{' + good + R"(,"levels":"1,5"})" << none << 30030;
    QTest::newRow("type") << '{' + good + R"(,"devTypes":"a"})" << none << 30030;
    QByteArray many;
    for (int i = 0; i < 101; ++i)
        many += QByteArray::number(i) + (i < 100 ? "," : "");
    QTest::newRow("101 plants") << R"({"stationCodes":")" + many + "\"," + window + '}' << none << 20015;
    QTest::newRow("101 serials") << R"({"sns":")" + many + "\"," + window + '}' << none << 20017;
    QTest::newRow("foreign") << R"({"stationCodes":"NE=1",)" + window + '}' << none << 0;
    const QByteArray strict = R"({"refuseForeignIds":true})";
    QTest::newRow("foreign refused") << R"({"stationCodes":"NE=1",)" + window + '}' << strict << 20045;
    QTest::newRow("foreign serial refused") << R"({"sns":"X",)" + window + '}' << strict << 20046;
}

void TestSimulatorAlarms::refusals()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, switches);
    QString error;
    QVERIFY(m_server->setSwitches(QJsonDocument::fromJson(switches).object(), &error));
    const ApiAnswer answer = m_client->post(alarmList, question);
    QCOMPARE(answer.status, 200);
    QTEST(answer.failCode(), "code");
    // What was sent comes back, on failure as well.
    QCOMPARE(answer.value("params").toObject().value("currentTime"_L1).toInteger(), m_now);
    QCOMPARE(answer.value("params")["stationCodes"_L1], QJsonDocument::fromJson(question)["stationCodes"_L1]);
    QCOMPARE(answer.value("data").isArray(), answer.failCode() == 0);
}

void TestSimulatorAlarms::theFaultySiteTellsItsFaults()
{
    const QJsonArray alarms = ask({});
    QHash<int, QJsonObject> byId;
    static const QStringList keys {u"alarmCause"_s,  u"alarmId"_s,   u"alarmName"_s,        u"alarmType"_s,
                                   u"causeId"_s,     u"devName"_s,   u"devTypeId"_s,        u"esnCode"_s,
                                   u"lev"_s,         u"raiseTime"_s, u"repairSuggestion"_s, u"stationCode"_s,
                                   u"stationName"_s, u"status"_s};
    for (const QJsonValue entry : alarms) {
        QCOMPARE(entry.toObject().keys(), keys);
        QCOMPARE(entry["status"_L1].toInt(), 1);
        QVERIFY(entry["raiseTime"_L1].toInteger() < m_now);
        byId.insert(entry["alarmId"_L1].toInt(), entry.toObject());
    }
    QVERIFY(byId.contains(2064)); // shut down
    QVERIFY(byId.contains(1124)); // offline
    QVERIFY(byId.contains(2013)); // weak string
    const QJsonObject dead = byId.value(2015);
    QCOMPARE(dead.value("stationName"_L1), u"Old mill, awaiting service"_s);
    QCOMPARE(dead.value("devName"_L1), u"Inverter-1"_s);
    QCOMPARE(dead.value("devTypeId"_L1), 1);
    QCOMPARE(dead.value("causeId"_L1), 2); // the second string
    QCOMPARE(dead.value("lev"_L1), 2);
    QCOMPARE(dead.value("raiseTime"_L1).toInteger(),
             QDateTime(QDate(2026, 4, 7), QTime(7, 40), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(!dead.value("alarmCause"_L1).toString().isEmpty());
    QVERIFY(dead.value("repairSuggestion"_L1).toString().contains(u'\n'));
    QCOMPARE(ask({{"stationCodes"_L1, codeOf(2)}}).size(), 0); // too early for a hot inverter
}

void TestSimulatorAlarms::filters()
{
    const qsizetype all = ask({}).size();
    QVERIFY(all >= 4);
    for (const QJsonValue entry : ask({{"levels"_L1, u"1,4"_s}}))
        QVERIFY(entry["lev"_L1].toInt() == 1 || entry["lev"_L1].toInt() == 4);
    QCOMPARE(ask({{"levels"_L1, u"1"_s}}).size(), 1);
    QCOMPARE(ask({{"levels"_L1, u""_s}}).size(), all);
    QCOMPARE(ask({{"devTypes"_L1, u"38,62"_s}}).size(), 0);
    QCOMPARE(ask({{"devTypes"_L1, u"1"_s}}).size(), all);
    const QString serial = world().devices().at(world().plants().at(3).firstDevice).serial;
    QCOMPARE(ask({{"stationCodes"_L1, u""_s}, {"sns"_L1, serial}}).size(), 2);
    const qint64 raisedAt = QDateTime(QDate(2026, 4, 7), QTime(7, 40), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(ask({{"beginTime"_L1, raisedAt}, {"endTime"_L1, raisedAt}}).size(), 1);
    QCOMPARE(ask({{"beginTime"_L1, raisedAt + 1}}).size(), all - 1);
    QCOMPARE(ask({{"stationCodes"_L1, u"NE=1"_s}}).size(), 0);
    QString error;
    QVERIFY(m_server->setSwitches({{"alarmsOfOneWeek"_L1, true}}, &error));
    m_now += minute;
    QCOMPARE(ask({}).size(), 0);
}

void TestSimulatorAlarms::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"en_US"_s << u"String lost"_s;
    QTest::newRow("German") << u"de_DE"_s << u"String ausgefallen"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"组串丢失"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"Chaîne perdue"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"Cadena perdida"_s;
    QTest::newRow("short") << u"de"_s << u"String ausgefallen"_s;
    for (const char *code : {"ja_JP", "it_IT", "nl_NL", "pt_BR", "pl_PL", "ro_RO", "cs_CZ", "hu_HU", "vi_VN",
                             "tr_TR", "uk_UA", "ko_KR"})
        QTest::newRow(code) << QString::fromLatin1(code) << u"String lost"_s;
}

void TestSimulatorAlarms::languages()
{
    QFETCH(QString, language);
    QStringList names;
    for (const QJsonValue entry : ask({{"language"_L1, language}}))
        names.append(entry["alarmName"_L1].toString());
    QFETCH(QString, name);
    QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
}

void TestSimulatorAlarms::timesSentAsText()
{
    const ApiAnswer answer = m_client->post(
        alarmList,
        R"({"stationCodes":"NE=40000301","beginTime":"1000","endTime":"2000","language":"en_US","levels":""})");
    QCOMPARE(answer.failCode(), 0);
    const QJsonObject params = answer.value("params").toObject();
    QCOMPARE(params.value("beginTime"_L1), QJsonValue(1000));
    QCOMPARE(params.value("endTime"_L1), QJsonValue(2000));
    QCOMPARE(params.value("levels"_L1), QJsonValue(u""_s));
    QVERIFY(!params.contains("sns"_L1));
}

void TestSimulatorAlarms::faultsComeAndGo()
{
    // The old mill's fourth inverter has low insulation on each third morning, 06:20 to 09:00 in Vienna.
    const qint64 midnight =
        QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone("Europe/Vienna")).toMSecsSinceEpoch();
    int mornings = 0;
    for (int d = 0; d < 9; ++d) {
        const auto lowAt = [&](int minutes) -> qint64 {
            for (const ActiveFault &fault : world().faults(3, midnight + d * day + minutes * minute)) {
                if (fault.kind == FaultKind::LowInsulation)
                    return fault.raisedAt;
            }
            return 0;
        };
        QCOMPARE(lowAt(379), 0);
        QCOMPARE(lowAt(540), 0);
        if (lowAt(381) == 0)
            continue;
        ++mornings;
        QCOMPARE(lowAt(381), midnight + d * day + 380 * minute);
        QCOMPARE(lowAt(539), lowAt(381));
    }
    QCOMPARE(mornings, 3);
    // A pure function of the instant, before the fault began too.
    const auto deadAt = [&](const QDateTime &instant) {
        const std::vector<ActiveFault> faults = world().faults(3, instant.toMSecsSinceEpoch());
        return std::any_of(faults.begin(), faults.end(),
                           [](const ActiveFault &fault) { return fault.kind == FaultKind::DeadString; });
    };
    QVERIFY(!deadAt(QDateTime(QDate(2026, 4, 7), QTime(7, 39), Qt::UTC)));
    QVERIFY(deadAt(QDateTime(QDate(2026, 4, 7), QTime(7, 40), Qt::UTC)));
    QVERIFY(deadAt(QDateTime(QDate(2027, 4, 7), QTime(7, 40), Qt::UTC)));
}

void TestSimulatorAlarms::aClearedStringGivesPowerAgain()
{
    const SimulatedPlant mill = world().plants().at(3);
    const int inverter = mill.firstDevice;
    const qint64 noon = m_now;
    QCOMPARE(number(world().deviceRealtime(inverter, noon), "pv2_i"), 0.0);
    const double before = number(world().deviceRealtime(inverter, noon), "total_cap");
    const double lastYear = number(world().deviceRealtime(inverter, noon - 365 * day), "total_cap");
    const qsizetype all = ask({}).size();

    const ApiAnswer cleared = atBackdoor(
        u"clear-fault"_s,
        {{"plantCode"_L1, mill.code}, {"device"_L1, u"Inverter-1"_s}, {"fault"_L1, u"dead-string"_s}});
    QCOMPARE(cleared.value("cleared").toInt(), 1);
    QCOMPARE(ask({}).size(), all - 1);
    // The past stays as it was, the string works from the next mark on, counters go on from where they were.
    QCOMPARE(number(world().deviceRealtime(inverter, noon), "pv2_i"), 0.0);
    QCOMPARE(number(world().deviceRealtime(inverter, noon), "total_cap"), before);
    QCOMPARE(number(world().deviceRealtime(inverter, noon - 365 * day), "total_cap"), lastYear);
    const qint64 next = noon + 10 * minute;
    QVERIFY(number(world().deviceRealtime(inverter, next), "pv2_i") > 0);
    const double after = number(world().deviceRealtime(inverter, next), "total_cap");
    QVERIFY(after >= before && after < before + 20);
    const double later = number(world().deviceRealtime(inverter, noon + 365 * day), "total_cap");
    QVERIFY(later - before > 1.2 * (before - lastYear)); // a third of the strings more
    double sum = 0; // what the powers of the day of the change say, the counter says too
    const qint64 morning = noon - noon % day;
    for (qint64 at = morning; at < morning + day; at += 5 * minute)
        sum += number(world().deviceRealtime(inverter, at), "active_power") / 12;
    const double counted = number(world().deviceRealtime(inverter, morning + day), "total_cap")
        - number(world().deviceRealtime(inverter, morning), "total_cap");
    QVERIFY2(std::abs(counted - sum) < 0.05, qPrintable(u"%1 and %2"_s.arg(counted).arg(sum)));

    QCOMPARE(atBackdoor(u"clear-fault"_s, {{"plantCode"_L1, mill.code}, {"fault"_L1, u"dead-string"_s}})
                 .value("cleared")
                 .toInt(),
             0);
    // Everything that is left.
    QVERIFY(atBackdoor(u"clear-fault"_s, {{"plantCode"_L1, mill.code}}).value("cleared").toInt() > 0);
    QCOMPARE(ask({}).size(), 0);
}

void TestSimulatorAlarms::faultsCanBeRaised()
{
    const QString home = codeOf(0);
    const QJsonObject wish {{"plantCode"_L1, home},
                            {"device"_L1, u"Inverter-1"_s},
                            {"fault"_L1, u"dead-string"_s},
                            {"string"_L1, 1}};
    QCOMPARE(atBackdoor(u"raise-fault"_s, wish).value("raised").toInt(), 1);
    const qint64 raisedAt = m_now;
    QJsonArray alarms = ask({{"stationCodes"_L1, home}});
    QCOMPARE(alarms.size(), 1);
    QCOMPARE(alarms.at(0)["raiseTime"_L1].toInteger(), raisedAt);
    m_now += 10 * minute; // now the world's own fault
    alarms = ask({{"stationCodes"_L1, home}});
    qsizetype dead = 0;
    for (const QJsonValue entry : std::as_const(alarms)) {
        if (entry["alarmId"_L1].toInt() == 2015) {
            ++dead;
            QCOMPARE(entry["raiseTime"_L1].toInteger(), raisedAt);
        }
    }
    QCOMPARE(dead, 1);
    QCOMPARE(number(world().deviceRealtime(0, m_now), "pv1_i"), 0.0);
    QCOMPARE(atBackdoor(u"clear-fault"_s, wish).value("cleared").toInt(), 1);
    QCOMPARE(atBackdoor(u"raise-fault"_s, wish).value("raised").toInt(), 1);
    QVERIFY(m_now > raisedAt);
    for (const QJsonValue entry : ask({{"stationCodes"_L1, home}, {"levels"_L1, u"2"_s}})) {
        if (entry["alarmId"_L1].toInt() == 2015)
            QVERIFY(entry["raiseTime"_L1].toInteger() > raisedAt + minute);
    }

    QCOMPARE(atBackdoor(u"raise-fault"_s, {{"plantCode"_L1, home}, {"fault"_L1, u"communication-lost"_s}})
                 .value("raised")
                 .toInt(),
             1);
    m_now += 10 * minute;
    bool isLost = false;
    for (const QJsonValue entry : ask({{"stationCodes"_L1, home}})) {
        if (entry["alarmId"_L1].toInt() != 999999999)
            continue;
        isLost = true;
        QCOMPARE(entry["alarmName"_L1].toString(), u"Network Connection Error"_s);
        QCOMPARE(entry["devTypeId"_L1].toInt(), 62);
        QCOMPARE(entry["alarmType"_L1].toInt(-1), 0);
        QCOMPARE(entry["causeId"_L1].toInt(), -1);
        QCOMPARE(entry["lev"_L1].toInt(), 2);
        QVERIFY(entry["alarmCause"_L1].isNull());
    }
    QVERIFY(isLost);
    QCOMPARE(m_client->post(batteryMode, body({{"plantCode"_L1, home}})).failCode(), 20614);

    for (const QJsonObject &bad :
         {QJsonObject {{"plantCode"_L1, u"NE=1"_s}, {"fault"_L1, u"shutdown"_s}},
          QJsonObject {{"plantCode"_L1, home}, {"fault"_L1, u"hunger"_s}},
          QJsonObject {{"plantCode"_L1, home}, {"fault"_L1, u"dead-string"_s}, {"string"_L1, 9}}})
        QCOMPARE(atBackdoor(u"raise-fault"_s, bad).status, 400);
}

void TestSimulatorAlarms::theBackdoorSaysWhatIsWrong()
{
    const ApiAnswer answer = m_client->send("GET", u"/simulator/alarms?plantCode="_s + codeOf(3));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.value("alarms").toArray().size() >= 4);
    QCOMPARE(m_client->send("GET", u"/simulator/alarms?plantCode=NE=1"_s).status, 400);
}

void TestSimulatorAlarms::fleetsHaveAFewAlarms()
{
    SimulatorOptions options;
    options.world.plantCount = 600;
    startServer(options);
    int plants = 0;
    int lost = 0;
    for (int plant = 5; plant < 600; ++plant) {
        const std::vector<ActiveFault> faults = world().faults(plant, m_now);
        plants += faults.empty() ? 0 : 1;
        for (const ActiveFault &fault : faults)
            lost += fault.kind == FaultKind::CommunicationLost ? 1 : 0;
    }
    QVERIFY2(plants > 12 && plants < 90, qPrintable(QString::number(plants)));
    QVERIFY(lost > 0);
}

void TestSimulatorAlarms::manyAlarms()
{
    SimulatorOptions options;
    options.world.plantCount = 100;
    options.world.extraAlarms = 5001;
    startServer(options);
    QStringList codes;
    for (int plant = 0; plant < 100; ++plant)
        codes.append(codeOf(plant));
    const QJsonArray alarms = ask({{"stationCodes"_L1, codes.join(u',')}});
    QVERIFY2(alarms.size() >= 5001 && alarms.size() < 5200, qPrintable(QString::number(alarms.size())));
    QSet<QString> keys;
    for (const QJsonValue entry : alarms) {
        keys.insert(entry["esnCode"_L1].toString() + u' ' + QString::number(entry["alarmId"_L1].toInt())
                    + u' ' + QString::number(entry["causeId"_L1].toInt()) + u' '
                    + QString::number(entry["raiseTime"_L1].toInteger()));
    }
    QCOMPARE(keys.size(), alarms.size());
}

void TestSimulatorAlarms::configurationOfProfiles_data()
{
    QTest::addColumn<QByteArray>("change"); // of home.json's shape
    QTest::addColumn<int>("battery");
    QTest::addColumn<int>("power");
    const QByteArray battery = R"("battery":{},)";
    const QByteArray dongle = R"({"type":62,"name":"Dongle-1"})";
    QTest::newRow("one Dongle") << battery + R"("others":[)" + dongle + ']' << 0 << 0;
    QTest::newRow("no battery") << R"("others":[)" + dongle + ']' << 20631 << 0;
    QTest::newRow("direct") << battery + R"("others":[])" << 20609 << 0;
    QTest::newRow("two Dongles") << battery + R"("others":[)" + dongle + ',' + dongle + ']' << 20609 << 20609;
    QTest::newRow("not offered") << battery + R"("settingsOffered":0,"others":[)" + dongle + ']' << 20629
                                 << 20629;
}

void TestSimulatorAlarms::configurationOfProfiles()
{
    QFETCH(QByteArray, change);
    SimulatorOptions options;
    options.world.siteFiles = {R"({"inverters":[{"name":"I","strings":[{}]}],)" + change + '}'};
    startServer(options);
    const QByteArray question = body({{"plantCode"_L1, codeOf(0)}});
    for (const auto &[path, column] :
         {std::pair(batteryMode, "battery"), std::pair(activePowerMode, "power")}) {
        const ApiAnswer answer = m_client->post(path, question);
        QCOMPARE(answer.status, 200);
        QTest::qCompare(answer.failCode(), *static_cast<int *>(QTest::qData(column, qMetaTypeId<int>())),
                        qPrintable(path), column, __FILE__, __LINE__);
        QVERIFY(!answer.json().contains("params"_L1));
        QVERIFY(!answer.value("message").toString().isEmpty());
        QCOMPARE(answer.value("data").isObject(), answer.failCode() == 0);
        // Once a minute, whatever the account.
        QCOMPARE(m_client->post(path, question).failCode(), 407);
    }
}

void TestSimulatorAlarms::timeOfUse()
{
    const ApiAnswer answer = m_client->post(batteryMode, body({{"plantCode"_L1, codeOf(1)}}));
    QCOMPARE(answer.failCode(), 0);
    const QJsonObject data = answer.value("data").toObject();
    QCOMPARE(data.keys(),
             QStringList({u"operationMode"_s, u"plantCode"_s, u"touOperationModeParamDetail"_s}));
    QCOMPARE(data.value("operationMode"_L1), u"TOU"_s);
    const QJsonObject detail = data.value("touOperationModeParamDetail"_L1).toObject();
    QCOMPARE(detail.value("redundantPVEnergyPriority"_L1), u"chargePreference"_s);
    QCOMPARE(detail.value("allowedAcChargePower"_L1), 2.5);
    const QJsonArray windows = detail.value("chargingAndDischargingTimeWindow"_L1).toArray();
    QCOMPARE(windows.size(), 3);
    QCOMPARE(windows.at(2).toObject(),
             QJsonObject({{"startTime"_L1, u"18:30"_s},
                          {"endTime"_L1, u"24:00"_s},
                          {"chargeOrDischarge"_L1, u"discharge"_s},
                          {"repeat"_L1, QJsonArray {7, 6}}}));
    m_now += 61'000;
    const QJsonObject home =
        m_client->post(batteryMode, body({{"plantCode"_L1, codeOf(0)}})).value("data").toObject();
    QCOMPARE(home.value("operationMode"_L1), u"maximumSelfConsumption"_s);
    QVERIFY(home.value("touOperationModeParamDetail"_L1).isNull());
}

void TestSimulatorAlarms::feedInLimits()
{
    const QStringList modes {u"noLimit"_s, u"noLimit"_s, u"limitedPowerGridPercent"_s, u"noLimit"_s,
                             u"limitedPowerGridKW"_s};
    for (int plant = 0; plant < 5; ++plant) {
        m_now += 61'000;
        const QJsonObject data =
            m_client->post(activePowerMode, body({{"plantCode"_L1, codeOf(plant)}})).value("data").toObject();
        QCOMPARE(
            data.keys(),
            QStringList({u"controlMode"_s, u"limitedPowerGridPercentParam"_s, u"limitedPowerGridValueParam"_s,
                         u"plantCode"_s, u"zeroExportLimitationParam"_s}));
        QCOMPARE(data.value("controlMode"_L1).toString(), modes.at(plant));
        QVERIFY(data.value("zeroExportLimitationParam"_L1).isNull());
        QCOMPARE(data.value("limitedPowerGridValueParam"_L1).isObject(), plant == 4);
        QCOMPARE(data.value("limitedPowerGridPercentParam"_L1).isObject(), plant == 2);
        if (plant == 4) {
            QCOMPARE(
                data.value("limitedPowerGridValueParam"_L1).toObject(),
                QJsonObject({{"limitationMode"_L1, u"totalPower"_s}, {"maxGridFeedInPowerValue"_L1, 5.0}}));
        }
    }
}

void TestSimulatorAlarms::argumentsOfConfiguration()
{
    for (const QByteArray question : {"{}", R"({"plantCode":""})", R"({"plantCode":5})", "[]"}) {
        m_now += 61'000;
        const ApiAnswer answer = m_client->post(batteryMode, question);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.value("exceptionId").toString(), u"framwork.remote.Paramerror"_s);
    }
    m_now += 61'000;
    QCOMPARE(m_client->post(batteryMode, R"({"plantCode":null})").failCode(), 20612);
    m_now += 61'000;
    QCOMPARE(m_client->post(batteryMode, R"({"plantCode":"NE=1"})").failCode(), 20622);
}

QTEST_GUILESS_MAIN(TestSimulatorAlarms)
#include "tst_simulatoralarms.moc"
