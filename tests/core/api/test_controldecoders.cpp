// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/controldecoders.h"
#include "core/api/envelope.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QByteArray capture(const QString &name)
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR) + u"/tests/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpResponse answer(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

QString word(TaskState state)
{
    switch (state) {
    case TaskState::Running:
        return u"running"_s;
    case TaskState::Succeeded:
        return u"succeeded"_s;
    case TaskState::Failed:
        return u"failed"_s;
    case TaskState::Closed:
        return u"closed"_s;
    case TaskState::TimedOut:
        return u"timed out"_s;
    default:
        return u"?"_s;
    }
}

QString word(TaskReason reason)
{
    static const QStringList words {u""_s,        u"failure"_s,   u"timeout"_s, u"busy"_s,
                                    u"invalid"_s, u"exception"_s, u"other"_s};
    return words.at(int(reason));
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? QString() : u"'%1'"_s.arg(text);
}

QString line(QStringList words)
{
    words.removeAll(QString());
    return words.join(u' ');
}

QString time(const QString &head, qint64 at)
{
    return at ? head + QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate) : QString();
}

QString printed(const ApiError &error)
{
    return error.kind == Kind::Malformed
        ? u"malformed %1"_s.arg(error.path)
        : line({u"error Refused"_s, QString::number(error.failCode), quoted(error.text)});
}

QString printed(const DeliveryAnswer &delivery)
{
    QStringList lines {
        line({u"id %1 failCode %2"_s.arg(delivery.serviceId.isEmpty() ? u"-"_s : delivery.serviceId)
                  .arg(delivery.failCode),
              quoted(delivery.text)})};
    for (const DeliveryRow &row : delivery.rows) {
        const QString state = row.isAccepted ? u"accepted"_s : row.isNoChange ? u"no change"_s : u"refused"_s;
        lines << line({row.plant.value, state, row.serial, row.subTaskId, quoted(row.text)});
    }
    for (const QString &oddity : delivery.oddities)
        lines << u"odd "_s + oddity;
    return lines.join(u'\n');
}

QString printed(const TaskStatusAnswer &status)
{
    QStringList lines;
    for (const TaskStatusRow &row : status.rows) {
        const QString energy = row.energyKwh
            ? QString::number(*row.energyKwh, 'g', QLocale::FloatingPointShortest) + u" kWh"_s
            : QString();
        lines << line({row.plant.value, row.battery.isEmpty() ? QString() : u"battery "_s + row.battery.value,
                       row.subTaskId, word(row.state), word(row.reason), energy,
                       row.deliveredW ? u"%1 W"_s.arg(*row.deliveredW) : QString(), quoted(row.text),
                       time(u"from "_s, row.startedAt), time(u"to "_s, row.endedAt)});
    }
    for (const QString &oddity : status.oddities)
        lines << u"odd "_s + oddity;
    return lines.join(u'\n');
}

//! As the client does it: judged first, then decoded.
QString readDelivery(ControlFamily family, const QByteArray &body)
{
    const ApiError error = judgeDeliveryAnswer(answer(200, body));
    if (error.kind != Kind::None)
        return printed(error);
    const auto delivery = decodeDelivery(family, body);
    return delivery ? printed(*delivery) : printed(delivery.error());
}

QString readStatus(ControlFamily family, const QByteArray &body)
{
    const ApiError error = judgeAnswer(answer(200, body));
    if (error.kind != Kind::None)
        return printed(error);
    const auto status = decodeTaskStatus(family, body);
    return status ? printed(*status) : printed(status.error());
}

} // namespace

//! Answers of the ten control interfaces (`control-endpoints.md` §3-§8, §13).
class TestControlDecoders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void captures_data();
    void captures();
    void deliveries_data();
    void deliveries();
    void states_data();
    void states();
    void judgesDeliveries_data();
    void judgesDeliveries();
    void cutAnywhere_data() { captures_data(); }
    void cutAnywhere();
    void wrongTypeAnywhere_data() { captures_data(); }
    void wrongTypeAnywhere();
};

void TestControlDecoders::captures_data()
{
    using enum ControlFamily;
    QTest::addColumn<ControlFamily>("family");
    QTest::addColumn<bool>("isDelivery");
    QTest::addColumn<QString>("name");
    const auto row = [](ControlFamily family, bool isDelivery, const char *name) {
        QTest::newRow(name) << family << isDelivery << u"control-"_s + QString::fromLatin1(name);
    };
    row(ForcedCharge, true, "forced-delivered");
    row(ForcedCharge, true, "forced-refused");
    row(ForcedCharge, true, "forced-empty");
    row(ForcedCharge, false, "forced-status");
    row(BatteryMode, true, "mode-delivered");
    row(BatteryMode, true, "mode-no-permission");
    row(BatteryMode, false, "mode-status");
    row(BatteryParameters, true, "parameters-delivered");
    row(BatteryParameters, false, "parameters-status");
    row(ActivePower, true, "active-power-delivered");
    row(ActivePower, true, "active-power-same");
    row(ActivePower, false, "active-power-status");
    row(BatteryDispatch, true, "dispatch-delivered");
    row(BatteryDispatch, true, "dispatch-other-mode");
    row(BatteryDispatch, false, "dispatch-status");
}

void TestControlDecoders::captures()
{
    QFETCH(ControlFamily, family);
    QFETCH(bool, isDelivery);
    QFETCH(QString, name);
    const QByteArray body = capture(name + u".json"_s);
    QVERIFY(!body.isEmpty());
    const QString got = (isDelivery ? readDelivery(family, body) : readStatus(family, body)) + u'\n';
    QCOMPARE(got, QString::fromUtf8(capture(name + u".expected"_s)));
}

void TestControlDecoders::deliveries_data()
{
    using enum ControlFamily;
    QTest::addColumn<ControlFamily>("family");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ControlFamily family, const QByteArray &data, const char *expected,
                        int failCode = 0) {
        const QByteArray body = R"({"success":true,"failCode":)" + QByteArray::number(failCode)
            + R"(,"message":null,"data":)" + data + '}';
        QTest::newRow(name) << family << body << QString::fromUtf8(expected);
    };
    row("largest request ID", ForcedCharge,
        R"({"requestID":9007199254740993,"result":[{"plantCode":"NE=1","dispatchResult":0}]})",
        "id 9007199254740993 failCode 0\nNE=1 accepted");
    row("request ID as text", ForcedCharge,
        R"({"requestID":"9007199254740993","result":[{"plantCode":"NE=1","dispatchResult":"0"}]})",
        "id 9007199254740993 failCode 0\nNE=1 accepted");
    row("request ID with a fraction", ForcedCharge,
        R"({"requestID":1.5,"result":[{"plantCode":"NE=1","dispatchResult":0}]})",
        "id - failCode 0\nNE=1 accepted\nodd data.requestID\nodd data.requestID");
    row("one row for each inverter", ForcedCharge,
        R"({"requestID":1,"result":[{"plantCode":"NE=1","sn":"A","dispatchResult":0,"subTaskId":17},
            {"plantCode":"NE=1","sn":"B","dispatchResult":1,"description":"null"}]})",
        "id 1 failCode 1\nNE=1 accepted A 17\nNE=1 refused B", 1);
    row("result without its number", ForcedCharge,
        R"({"requestID":1,"result":[{"plantCode":"NE=1","subTaskId":"17"},{"plantCode":"NE=2"}]})",
        "id 1 failCode 0\nNE=1 accepted 17\nNE=2 refused\nodd data.result[0].dispatchResult\n"
        "odd data.result[1].dispatchResult");
    row("a single row", BatteryMode,
        R"({"taskId":"8830417722605914","result":{"plantCode":"NE=1","status":"running"}})",
        "id 8830417722605914 failCode 0\nNE=1 accepted");
    row("task ID that looks like a number", BatteryMode,
        R"({"taskId":8830417722605914,"result":[{"plantCode":"NE=1","status":"RUNNING"}]})",
        "id 8830417722605914 failCode 0\nNE=1 accepted");
    row("unknown state with an id", ActivePower,
        R"({"taskId":"A","result":[{"plantCode":"NE=1","status":"QUEUED"}]})",
        "id A failCode 0\nNE=1 accepted\nodd data.result[0].status");
    row("unknown state without an id", ActivePower, R"({"result":[{"plantCode":"NE=1","status":"QUEUED"}]})",
        "id - failCode 0\nNE=1 refused\nodd data.result[0].status");
    row("accepted without an id", ActivePower, R"({"result":[{"plantCode":"NE=1","status":"RUNNING"}]})",
        "id - failCode 0\nNE=1 accepted\nodd data.taskId");
    row("an id and no rows", BatteryParameters, R"({"taskId":"A","result":null})",
        "id A failCode 0\nodd data.result");
    row("a row that is none", BatteryParameters,
        R"({"taskId":"A","result":[7,{"plantCode":"NE=1","status":"FAIL"}]})",
        "id A failCode 1\nNE=1 refused\nodd data.result[0]", 1);
    row("nothing in it", BatteryMode, "{}", "malformed data.result");
    row("no data", BatteryMode, "null", "malformed data.result");
    row("refused with nothing in it", BatteryMode, R"({"taskId":null,"result":[]})", "error Refused 2", 2);
    row("refused without data", BatteryMode, "null", "error Refused 2", 2);
    row("accepted in part without data", ForcedCharge, "null", "error Refused 1", 1);
    row("dispatch refused at once", BatteryDispatch,
        R"({"plantCode":"NE=1","status":"FAIL","message":"too hot"})",
        "id - failCode 0\nNE=1 refused 'too hot'");
    row("dispatch without data", BatteryDispatch, "null", "malformed data");
}

void TestControlDecoders::deliveries()
{
    QFETCH(ControlFamily, family);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readDelivery(family, body), expected);
}

void TestControlDecoders::states_data()
{
    using enum ControlFamily;
    QTest::addColumn<ControlFamily>("family");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ControlFamily family, const QByteArray &data,
                        const char *expected) {
        QTest::newRow(name) << family << data << QString::fromUtf8(expected);
    };
    row("forced: one object", ForcedCharge, R"({"plantCode":"NE=1","status":"1"})", "NE=1 running");
    row("forced: no rows", ForcedCharge, "[]", "odd data");
    row("forced: null", ForcedCharge, "null", "malformed data");
    row("forced: 0 with praise", ForcedCharge, R"([{"plantCode":"NE=1","status":0,"message":"Success"}])",
        "NE=1 succeeded 'Success'");
    row("forced: 0 with doubt", ForcedCharge,
        R"([{"plantCode":"NE=1","status":0,"message":"Not successful"}])", "NE=1 closed 'Not successful'");
    row("forced: 2 in time", ForcedCharge,
        R"([{"plantCode":"NE=1","status":2,"execStartTime":"2026-03-14T02:00:00Z","execEndTime":"2026-03-15T01:59:59Z"}])",
        "NE=1 failed from 2026-03-14T02:00:00Z to 2026-03-15T01:59:59Z");
    row("forced: 2 says time-out", ForcedCharge,
        R"([{"plantCode":"NE=1","status":2,"message":"task timed out"}])",
        "NE=1 timed out other 'task timed out'");
    row("forced: 2 with the word of the device", ForcedCharge,
        R"([{"plantCode":"NE=1","status":2,"message":"TIMEOUT"}])", "NE=1 failed timeout 'TIMEOUT'");
    row("forced: status unknown", ForcedCharge, R"([{"plantCode":"NE=1","status":9}])",
        "NE=1 running\nodd data[0].status");
    row("forced: numbers as text", ForcedCharge,
        R"([{"plantCode":"NE=1","status":"0","chargedCapacity":"1.25","message":"null"}])",
        "NE=1 succeeded 1.25 kWh");
    row("forced: N/A is no energy", ForcedCharge,
        R"([{"plantCode":"NE=1","status":1,"chargedCapacity":"N/A"}])", "NE=1 running");
    row("forced: time without a zone", ForcedCharge,
        R"([{"plantCode":"NE=1","status":1,"execStartTime":"2026-03-14T02:00:00"}])",
        "NE=1 running\nodd data[0].execStartTime");
    row("forced: other zone", ForcedCharge,
        R"([{"plantCode":"NE=1","status":1,"startTime":"2026-03-14T02:00:00-03:30"}])",
        "NE=1 running from 2026-03-14T05:30:00Z");
    for (const auto &[code, reason] :
         std::initializer_list<std::pair<const char *, const char *>> {{"FAILURE", "failure"},
                                                                       {"TIMEOUT", "timeout"},
                                                                       {"BUSY", "busy"},
                                                                       {"INVALID", "invalid"},
                                                                       {"EXCEPTION", "exception"},
                                                                       {"MELTED", "other"}}) {
        const QByteArray data =
            QByteArray(R"({"dispatchResult":[{"plantCode":"NE=1","status":"FAIL","message":")") + code
            + R"("}]})";
        const QByteArray expected = QByteArray("NE=1 failed ") + reason + " '" + code + '\'';
        row(code, BatteryMode, data, expected.constData());
    }
    row("failed without a word", BatteryMode, R"({"dispatchResult":[{"plantCode":"NE=1","status":"FAIL"}]})",
        "NE=1 failed");
    row("one row", BatteryMode, R"({"dispatchResult":{"plantCode":"NE=1","status":"success"}})",
        "NE=1 succeeded");
    row("unknown word", BatteryMode, R"({"dispatchResult":[{"plantCode":"NE=1","status":"PAUSED"}]})",
        "NE=1 running\nodd data.dispatchResult[0].status");
    row("no rows", BatteryMode, R"({"startTime":null})", "odd data.dispatchResult");
    row("array", BatteryMode, "[]", "malformed data");
    row("dispatch: cut by the device", BatteryDispatch,
        R"({"plantCode":"NE=1","batteryDn":"NE=2","status":"SUCCESS","dispatchPower":"2500"})",
        "NE=1 battery NE=2 succeeded 2500 W");
    row("dispatch: idle", BatteryDispatch,
        R"({"plantCode":"NE=1","batteryDn":"NE=2","status":"RUNNING","dispatchPower":0})",
        "NE=1 battery NE=2 running 0 W");
    row("dispatch: power not told", BatteryDispatch,
        R"({"plantCode":"NE=1","status":"RUNNING","dispatchPower":null})", "NE=1 running");
}

void TestControlDecoders::states()
{
    QFETCH(ControlFamily, family);
    QFETCH(QByteArray, data);
    QFETCH(QString, expected);
    QCOMPARE(readStatus(family, R"({"success":true,"failCode":0,"message":"","data":)" + data + '}'),
             expected);
}

void TestControlDecoders::judgesDeliveries_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("failCode");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, int failCode) {
        QTest::newRow(name) << status << body << int(kind) << failCode;
    };
    const QByteArray rows = R"({"requestID":1,"result":[{"plantCode":"NE=1","dispatchResult":1}]})";
    const auto body = [](const char *success, int code, const QByteArray &data) {
        return QByteArray(R"({"success":)") + success + R"(,"failCode":)" + QByteArray::number(code)
            + R"(,"message":"m","data":)" + data + '}';
    };
    row("accepted", 200, body("true", 0, rows), Kind::None, 0);
    row("in part", 200, body("true", 1, rows), Kind::None, 0);
    row("all refused with rows", 200, body("false", 2, rows), Kind::None, 0);
    row("all refused with rows, other status", 400, body("false", 2, rows), Kind::None, 0);
    row("all refused as a whole", 200, body("false", 2, "null"), Kind::Refused, 2);
    row("all refused, empty data", 200, body("false", 2, "{}"), Kind::Refused, 2);
    row("all refused, data is a text", 200, body("false", 2, "\"no\""), Kind::Refused, 2);
    row("another code keeps being an error", 200, body("false", 20628, rows), Kind::Refused, 20628);
    row("quota", 200, body("false", 407, rows), Kind::Quota, 407);
    row("token", 200, body("false", 305, rows), Kind::Session, 305);
    row("scope", 200, body("false", 401, rows), Kind::Permission, 401);
    row("offline", 200, body("false", 20614, "null"), Kind::DeviceOffline, 20614);
    row("exception", 400,
        R"({"exceptionId":"framwork.remote.Paramerror","exceptionType":"ROA_EXFRAME_EXCEPTION","descArgs":null,
            "reasonArgs":["batteryDn"],"detailArgs":["batteryDn must be present"],"adviceArgs":null})",
        Kind::Parameter, 0);
    row("system fault", 500, R"({"exceptionId":"framwork.remote.SystemError","detailArgs":["down"]})",
        Kind::ServerBusy, 0);
    row("gateway page", 502, "<html>", Kind::ServerBusy, 0);
    row("cut in the middle", 200, R"({"success":true,"failCode":1,"data":{"requestID":1,"res)",
        Kind::Malformed, 0);
}

void TestControlDecoders::judgesDeliveries()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(int, failCode);
    const ApiError error = judgeDeliveryAnswer(answer(status, body));
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.failCode, failCode);
}

void TestControlDecoders::cutAnywhere()
{
    QFETCH(ControlFamily, family);
    QFETCH(bool, isDelivery);
    QFETCH(QString, name);
    const QByteArray body = capture(name + u".json"_s).trimmed();
    for (qsizetype size = 0; size < body.size(); ++size) {
        const QByteArray part = body.left(size);
        // Half an answer is never taken for one.
        if (isDelivery)
            QVERIFY(!decodeDelivery(family, part));
        else
            QVERIFY(!decodeTaskStatus(family, part));
    }
}

void TestControlDecoders::wrongTypeAnywhere()
{
    QFETCH(ControlFamily, family);
    QFETCH(bool, isDelivery);
    QFETCH(QString, name);
    const QByteArray body = capture(name + u".json"_s);
    static const QRegularExpression value(uR"((?<=:)("[^"]*"|-?\d[\d.]*|null|true|false))"_s);
    auto matches = value.globalMatch(QString::fromUtf8(body));
    int count = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const char *other : {"[]", "{}", "null", "7", "\"x\"", "true", "1e99"}) {
            QString changed = QString::fromUtf8(body);
            changed.replace(match.capturedStart(), match.capturedLength(), QString::fromLatin1(other));
            // Must neither crash nor warn.
            if (isDelivery)
                decodeDelivery(family, changed.toUtf8());
            else
                decodeTaskStatus(family, changed.toUtf8());
            ++count;
        }
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestControlDecoders)
#include "test_controldecoders.moc"
