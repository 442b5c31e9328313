// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/envelope.h"
#include "core/catalog/errorcatalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

HttpResponse answer(int status, const QByteArray &body,
                    const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    return response;
}

HttpResponse failed(Kind kind)
{
    HttpResponse response;
    response.error.kind = kind;
    return response;
}

//! Repeat, log in again or stop, as the catalogue's entry says.
bool kindAgrees(Kind kind, const ErrorAdvice &advice)
{
    if (advice.needsRelogin)
        return kind == Kind::Session;
    if (!advice.isRetryable) {
        return QList {Kind::None,        Kind::Parameter, Kind::Permission,   Kind::Refused,
                      Kind::Credentials, Kind::Tls,       Kind::NotAnApiHost, Kind::AccountClosed}
            .contains(kind);
    }
    switch (advice.category) {
    case ErrorCategory::RateLimit:
        return kind == Kind::Quota || kind == Kind::Overload;
    case ErrorCategory::Server:
        return kind == Kind::ServerBusy || kind == Kind::DeviceOffline;
    case ErrorCategory::Auth: // locked, or too many sessions: after a pause, on the user's request
        return kind == Kind::AccountLocked;
    case ErrorCategory::Task: // of commands: never repeated without the user (flow-control.md §11)
    case ErrorCategory::Device:
        return kind == Kind::Refused;
    default:
        return ApiError {kind, 0, 0, {}, {}, {}, {}}.isNetwork() || kind == Kind::Malformed;
    }
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCatalogueEntry_data();
    void everyCatalogueEntry();
    void judge_data();
    void judge();
    void login_data();
    void login();
    void retryAfter_data();
    void retryAfter();
    void cutAnywhereIsNeverFine();
    void bigBodyIsOnlyLookedAt();
    void transportFailurePassesThrough();
};

void TestEnvelope::everyCatalogueEntry_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<bool>("isLogin");
    QTest::addColumn<QString>("code");

    const QByteArray token = "x-0123456789";
    for (const ErrorAdvice &entry : ErrorCatalog::shared().entries()) {
        const QByteArray code = entry.code.toUtf8();
        const QByteArray name = "signal " + QByteArray::number(int(entry.signal)) + " " + code;
        const auto row = [&](const HttpResponse &response, bool isLogin = false,
                             const QString &expected = {}) {
            QTest::newRow(name.constData())
                << response << isLogin << (expected.isEmpty() ? entry.code : expected);
        };
        switch (entry.signal) {
        case SignalKind::FailCode:
            row(answer(200,
                       QByteArray("{\"success\":") + (code == "0" ? "true" : "false")
                           + ",\"failCode\":" + code + ",\"message\":null,\"data\":null}"),
                false, code == "20400" ? u"20400#credentials"_s : QString());
            break;
        case SignalKind::Message: {
            // The text comes with the failCode it belongs to.
            const QByteArray body = "{\"success\":false,\"message\":\"" + code + "\",\"failCode\":";
            if (code == "USER_MUST_RELOGIN" || code == "INVALID_CREDENTIAL")
                row(answer(200, body + "305}"), false, u"305"_s);
            else if (code == "ACCESS_FREQUENCY_IS_TOO_HIGH")
                row(answer(200, body + "407}"), false, u"407"_s);
            else if (code.startsWith("Invalid access"))
                row(answer(200, body + "401}"), false, u"401"_s);
            else if (code.contains("lock"))
                row(answer(200, body + "20400}"), true, u"20400#locked"_s);
            else if (code.contains("online_limit"))
                row(answer(200, body + "20400}"), true, u"20400#sessions"_s);
            else if (code.contains("expired"))
                row(answer(200, body + "20400}"), true, u"20400#password-expired"_s);
            else if (code.contains("stop"))
                row(answer(200, body + "20400}"), true);
            else
                row(answer(200, body + "20400}"), true, u"20400#credentials"_s);
            break;
        }
        case SignalKind::Condition:
            if (code == "407#login")
                row(answer(200, R"({"success":false,"failCode":407,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH"})"),
                    true);
            else if (code == "20001#login")
                row(answer(200, R"({"success":false,"failCode":20001,"data":null})"), true);
            else if (code == "login#empty-body")
                row(answer(200, "{}"), true);
            else if (code == "login#no-token")
                row(answer(200, R"({"success":true,"failCode":0,"data":null,"params":{}})"), true);
            break; // 20400#…: by text, above; a misspelt field name looks like wrong credentials
        case SignalKind::Http:
            if (code == "HTTP 3xx")
                row(answer(302, "<html>moved</html>"));
            else if (code == "HTTP 200 non-JSON")
                row(answer(200, "<!DOCTYPE html><html></html>"));
            else
                row(answer(code.mid(5).toInt(), "<html>" + code + "</html>"));
            break;
        case SignalKind::Gateway:
            row(answer(
                403, "{\"errorCode\":\"" + code + "\",\"exceptionInfo\":\"rejected by api quotaControl\"}"));
            break;
        case SignalKind::ExceptionId:
            row(answer(
                code.endsWith("SystemError") ? 500 : 400,
                "{\"exceptionId\":\"" + code
                    + "\",\"exceptionType\":\"ROA_EXFRAME_EXCEPTION\",\"descArgs\":null,\"reasonArgs\":"
                      "[\"plantCode\"],\"detailArgs\":[\"plantCode can not be "
                      "empty\"],\"adviceArgs\":null}"));
            break;
        case SignalKind::Transport: {
            const QMap<QByteArray, Kind> kinds {{"transport#dns", Kind::NameNotFound},
                                                {"transport#connect", Kind::Connection},
                                                {"transport#timeout", Kind::Timeout},
                                                {"transport#tls", Kind::Tls},
                                                {"transport#protocol", Kind::Malformed}};
            QVERIFY(kinds.contains(code));
            row(failed(kinds.value(code)));
            break;
        }
        case SignalKind::OAuth:
            break; // answers of the OAuth endpoints have a decoder of their own
        }
    }
}

void TestEnvelope::everyCatalogueEntry()
{
    QFETCH(HttpResponse, response);
    QFETCH(bool, isLogin);
    const ApiError error = isLogin ? judgeLoginAnswer(response) : judgeAnswer(response);
    if (error.kind == Kind::None) {
        QTEST(u"0"_s, "code"); // failCode 0 is the one entry that is no error
        return;
    }
    const ErrorAdvice advice = ErrorCatalog::shared().adviceFor(error);
    QTEST(advice.code, "code");
    QVERIFY(advice.isDocumented);
    // The catalogue has one entry for HTTP 403: with the quota code it is a pause, without it "must not be
    // retried" (flow-control.md §4.3).
    if (advice.code == "HTTP 403"_L1)
        QCOMPARE(error.kind, Kind::Permission);
    else
        QVERIFY2(kindAgrees(error.kind, advice), qPrintable(u"kind %1"_s.arg(int(error.kind))));
}

void TestEnvelope::judge_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("failCode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, int failCode = 0,
                        const QString &text = {}, const QString &path = {}) {
        QTest::newRow(name) << status << body << kind << failCode << text << path;
    };
    row("fine", 200, R"({"success":true,"failCode":0,"message":null,"params":{"currentTime":1},"data":[]})",
        Kind::None);
    row("fine without failCode", 200, R"({"success":true,"data":null})", Kind::None);
    row("fine without success", 200, R"({"failCode":0,"data":{}})", Kind::None);
    row("fine, null failCode", 200, R"({"success":true,"failCode":null})", Kind::None);
    row("fine, key order and strangers", 200,
        R"({"buildCode":"2","data":{"failCode":407},"failCode":0,"success":true})", Kind::None);
    row("fine, leading blanks", 200, " \r\n\t{\"success\":true,\"failCode\":0}\n", Kind::None);
    row("success although failCode", 200,
        R"({"success":true,"failCode":407,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH"})", Kind::Quota, 407,
        u"ACCESS_FREQUENCY_IS_TOO_HIGH"_s);
    row("failCode as text", 200, R"({"success":false,"failCode":"407","message":"m"})", Kind::Quota, 407,
        u"m"_s);
    row("failCode as float", 200, R"({"success":false,"failCode":305.0})", Kind::Session, 305);
    row("407, text in message", 200,
        R"({"success":false,"failCode":407,"message":"ACCESS_FREQUENCY_IS_TOO_HIGH"})", Kind::Quota, 407,
        u"ACCESS_FREQUENCY_IS_TOO_HIGH"_s);
    row("short 305", 200, R"({"failCode":305,"immediately":true,"message":"USER_MUST_RELOGIN"})",
        Kind::Session, 305, u"USER_MUST_RELOGIN"_s);
    row("305 with an object in data", 200,
        R"({"success":false,"failCode":305,"data":{"a":[1,{"b":2}]},"message":null})", Kind::Session, 305);
    row("305 OAuth", 200, R"({"success":false,"failCode":305,"message":"INVALID_CREDENTIAL"})", Kind::Session,
        305, u"INVALID_CREDENTIAL"_s);
    row("401", 200,
        R"({"success":false,"failCode":401,"message":"Invalid access to current interface!","params":{}})",
        Kind::Permission, 401, u"Invalid access to current interface!"_s);
    row("429 body", 200, R"({"success":false,"failCode":429})", Kind::Overload, 429);
    row("429 HTTP", 429, "", Kind::Overload);
    row("413 locks the address", 200, R"({"success":false,"failCode":413})", Kind::Overload, 413);
    row("20618", 200, R"({"success":false,"failCode":20618})", Kind::Quota, 20618);
    row("20614", 200, R"({"success":false,"failCode":20614})", Kind::DeviceOffline, 20614);
    row("20200", 200, R"({"success":false,"failCode":20200})", Kind::ServerBusy, 20200);
    row("20002", 200, R"({"success":false,"failCode":20002})", Kind::AccountClosed, 20002);
    row("20006", 200, R"({"success":false,"failCode":20006})", Kind::Parameter, 20006);
    row("unknown code", 200, R"({"success":false,"failCode":54321,"message":"new"})", Kind::Refused, 54321,
        u"new"_s);
    row("refused without code", 200, R"({"success":false,"failCode":0,"message":"why"})", Kind::Refused, 0,
        u"why"_s);
    row("failCode beats HTTP status", 500, R"({"success":false,"failCode":305})", Kind::Session, 305);
    row("envelope with success but HTTP 500", 500, R"({"success":true,"failCode":0})", Kind::ServerBusy);
    row("gateway quota", 403, R"({"errorCode":"49401021002","exceptionInfo":"Request is rejected"})",
        Kind::Overload, 0, u"Request is rejected"_s);
    row("gateway, other code", 403, R"({"errorCode":"49401026001"})", Kind::NotAnApiHost);
    row("403 without code", 403, "{}", Kind::Permission);
    row("exception, argument", 400,
        R"({"exceptionId":"framwork.remote.Paramerror","reasonArgs":["plantCode"],"detailArgs":["can not be empty"]})",
        Kind::Parameter, 0, u"can not be empty"_s, u"plantCode"_s);
    row("exception, unknown id 400", 400, R"({"exceptionId":"a.b","reasonArgs":null,"detailArgs":null})",
        Kind::Parameter);
    row("exception, unknown id 500", 500, R"({"exceptionId":"a.b","reasonArgs":"x"})", Kind::ServerBusy, 0,
        {}, u"x"_s);
    row("HTML", 200, "<!DOCTYPE html><html>portal</html>", Kind::NotAnApiHost);
    row("HTML 404", 404, "<html>not found</html>", Kind::NotAnApiHost);
    row("HTML 502", 502, "<html>bad gateway</html>", Kind::ServerBusy);
    row("HTTP 401", 401, "", Kind::Session);
    row("HTTP 418", 418, "", Kind::HttpStatus);
    row("plain text", 200, "ok", Kind::NotAnApiHost);
    row("array", 200, "[1,2]", Kind::NotAnApiHost);
    row("empty", 200, "", Kind::Malformed, 0, u"the answer is empty"_s);
    row("blanks", 200, "  \n", Kind::Malformed, 0, u"the answer is empty"_s);
    row("empty object", 200, "{}", Kind::Malformed, 0, u"the answer says neither success nor failCode"_s,
        u"failCode"_s);
    row("wrong type of failCode", 200, R"({"success":true,"failCode":{"a":1}})", Kind::Malformed, 0,
        u"an integer was expected"_s, u"failCode"_s);
    row("failCode no number", 200, R"({"success":true,"failCode":"abc"})", Kind::Malformed, 0,
        u"an integer was expected"_s, u"failCode"_s);
    row("failCode huge", 200, R"({"success":true,"failCode":1e300})", Kind::Malformed, 0,
        u"an integer was expected"_s, u"failCode"_s);
    row("wrong type of success", 200, R"({"success":[],"failCode":0})", Kind::Malformed, 0,
        u"true or false was expected"_s, u"success"_s);
}

void TestEnvelope::judge()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const ApiError error = judgeAnswer(answer(status, body));
    QTEST(error.kind, "kind");
    QTEST(error.failCode, "failCode");
    QTEST(error.text, "text");
    QTEST(error.path, "path");
    if (error.kind != Kind::None)
        QCOMPARE(error.httpStatus, status);
}

void TestEnvelope::login_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QByteArray>("token");
    const QByteArray fine = R"({"success":true,"failCode":0,"message":"guide","params":{},"data":null})";
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &header,
                        const QByteArray &value, Kind kind, const QString &condition = {},
                        const QByteArray &token = {}) {
        QTest::newRow(name) << body << header << value << kind << condition << token;
    };
    const auto refused = [](const char *text) {
        return QByteArray(R"({"success":false,"failCode":20400,"params":{"currentTime":1},"message":")")
            + text + "\"}";
    };
    row("token in header", fine, "XSRF-Token", "x-abc", Kind::None, {}, "x-abc");
    row("token in cookie", fine, "Set-Cookie", "a=b; path=/\nXSRF-TOKEN=n-123; Path=/; Secure", Kind::None,
        {}, "n-123");
    row("no token", fine, "Server", "s", Kind::NotAnApiHost, u"login#no-token"_s);
    row("empty body", "", "Server", "s", Kind::Credentials, u"login#empty-body"_s);
    row("empty object", "{ }", "Server", "s", Kind::Credentials, u"login#empty-body"_s);
    row("wrong", refused("user.login.user_or_value_invalid"), "Server", "s", Kind::Credentials,
        u"20400#credentials"_s);
    row("locked", refused("user.login.user_or_value_invalid_lock"), "Server", "s", Kind::AccountLocked,
        u"20400#locked"_s);
    row("locked by policy", refused("user.user.policy_violation_lock_default"), "Server", "s",
        Kind::AccountLocked, u"20400#locked"_s);
    row("expired", refused("user.pwd.expired"), "Server", "s", Kind::AccountClosed,
        u"20400#password-expired"_s);
    row("stopped", refused("user.user.policy_violation_stop"), "Server", "s", Kind::AccountClosed);
    row("sessions", refused("user.login.touch_online_limit"), "Server", "s", Kind::AccountLocked,
        u"20400#sessions"_s);
    row("unknown account (2022)", R"({"success":false,"failCode":20001})", "Server", "s", Kind::Credentials,
        u"20001#login"_s);
    row("too often", R"({"success":false,"failCode":407})", "Server", "s", Kind::Quota, u"407#login"_s);
    row("portal", "<html></html>", "Server", "s", Kind::NotAnApiHost);
    row("broken", "{\"success\":tr", "Server", "s", Kind::Malformed);
}

void TestEnvelope::login()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    QFETCH(QString, condition);
    const HttpResponse response = answer(200, body, {{headerName, headerValue}});
    const ApiError error = judgeLoginAnswer(response);
    QTEST(error.kind, "kind");
    QTEST(error.exceptionId, "condition");
    QTEST(loginToken(response), "token");
    if (condition == "20400#locked"_L1)
        QCOMPARE(error.retryAfterMs, 1'800'000);
    if (condition == "20400#sessions"_L1)
        QCOMPARE(error.retryAfterMs, 600'000);
}

void TestEnvelope::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("expected"); // -1 = none
    const QByteArray noon = "Sun, 21 Jun 2026 12:00:00 GMT";
    QTest::newRow("seconds") << QByteArray("90") << QByteArray() << qint64(0) << qint64(90'000);
    QTest::newRow("a week is cut to a day")
        << QByteArray("604800") << QByteArray() << qint64(0) << qint64(86'400'000);
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << qint64(0) << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << qint64(0) << qint64(-1);
    QTest::newRow("date") << QByteArray("Sun, 21 Jun 2026 12:05:00 GMT") << noon << qint64(0)
                          << qint64(300'000);
    QTest::newRow("date, our clock") << QByteArray("Sun, 21 Jun 2026 12:05:00 GMT") << QByteArray()
                                     << qint64(1'782'043'200'000) << qint64(300'000);
    QTest::newRow("date without a clock")
        << QByteArray("Sun, 21 Jun 2026 12:05:00 GMT") << QByteArray() << qint64(0) << qint64(-1);
    QTest::newRow("past date") << QByteArray("Sun, 21 Jun 2026 11:00:00 GMT") << noon << qint64(0)
                               << qint64(0);
    QTest::newRow("far date") << QByteArray("Sun, 21 Jun 2027 12:00:00 GMT") << noon << qint64(0)
                              << qint64(86'400'000);
}

void TestEnvelope::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(qint64, now);
    QList<QPair<QByteArray, QByteArray>> headers {{"Retry-After", value}};
    if (!date.isEmpty())
        headers.append({"Date", date});
    const ApiError error = judgeAnswer(answer(429, "", headers), now);
    QTEST(error.retryAfterMs.value_or(-1), "expected");
}

void TestEnvelope::cutAnywhereIsNeverFine()
{
    const QByteArray whole =
        R"({"success":true,"failCode":0,"message":"\u00e4\"x","params":{"currentTime":1760445425000},)"
        R"("data":[{"devId":-1000000040000011,"dataItemMap":{"a":null,"b":"N/A","c":-1.5e3}}]})";
    QCOMPARE(judgeAnswer(answer(200, whole)).kind, Kind::None);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const ApiError error = judgeAnswer(answer(200, whole.left(length)));
        QVERIFY2(error.kind == Kind::Malformed, qPrintable(QString::number(length)));
    }
    QCOMPARE(judgeAnswer(answer(200, whole + "}")).kind, Kind::Malformed);
    QCOMPARE(judgeAnswer(answer(200, whole + whole)).kind, Kind::Malformed);
}

void TestEnvelope::bigBodyIsOnlyLookedAt()
{
    QByteArray body = R"({"data":[)";
    for (int i = 0; i < 50'000; ++i)
        body += R"({"stationCode":"NE=1","dataItemMap":{"day_power":1.25,"x":"}]\"failCode\":7"}},)";
    body.chop(1);
    body += R"(],"failCode":0,"success":true})";
    QCOMPARE(judgeAnswer(answer(200, body)).kind, Kind::None);
    // Deep nesting must neither crash nor pass as fine.
    const QByteArray deep = R"({"success":true,"failCode":0,"data":)" + QByteArray(200'000, '[');
    QCOMPARE(judgeAnswer(answer(200, deep)).kind, Kind::Malformed);
}

void TestEnvelope::transportFailurePassesThrough()
{
    HttpResponse response = failed(Kind::Timeout);
    response.error.text = u"no answer"_s;
    QCOMPARE(judgeAnswer(response), response.error);
    QCOMPARE(judgeLoginAnswer(response), response.error);
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "test_envelope.moc"
