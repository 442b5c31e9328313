// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthanswers.h"
#include "core/auth/oauthrequests.h"
#include "core/auth/tokenage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 now = 1'782'000'000'000;

HttpResponse answerOf(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

//! A body of one member; moc of Qt 6.4 stumbles over raw strings that are put together.
QByteArray member(const QByteArray &name, const QByteArray &value)
{
    return "{\"" + name + "\":\"" + value + "\"}";
}

OAuthSettings someSettings()
{
    OAuthSettings settings;
    settings.clientId = u"700123456"_s;
    settings.redirectUri = u"https://relay.example.org/solar/cb?a=1&b=ü"_s;
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(TokenVerdict)
Q_DECLARE_METATYPE(RevokeVerdict)

//! What goes to the OAuth server and what comes back, without a network.
class TestOAuthAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<TokenVerdict>("verdict");
        QTest::addColumn<QString>("exceptionId");
        using enum TokenVerdict;
        const auto row = [](const char *name, int status, const char *body, TokenVerdict verdict,
                            const QString &id) {
            QTest::newRow(name) << status << QByteArray(body) << verdict << id;
        };
        row("number and word", 400, R"({"error_description":"invalid_grant","error":"1110"})", GrantRefused,
            u"oauth#1110"_s);
        row("number only", 400, R"({"error":"1110"})", GrantRefused, u"oauth#1110"_s);
        row("number as number", 400, R"({"error":1110})", GrantRefused, u"oauth#1110"_s);
        row("word in error", 400, R"({"error":"invalid_grant"})", GrantRefused, u"oauth#1110"_s);
        row("word in capitals", 400, R"({"error":" Invalid_Grant "})", GrantRefused, u"oauth#1110"_s);
        row("swapped members", 400, R"({"error":"invalid_grant","error_description":"1110"})", GrantRefused,
            u"oauth#1110"_s);
        row("whatever the status", 500, R"({"error":"1110"})", GrantRefused, u"oauth#1110"_s);
        row("200 with an error", 200, R"({"error":"1110"})", GrantRefused, u"oauth#1110"_s);
        row("client", 401, R"({"error":"invalid_client"})", ClientRefused, u"oauth#invalid_client"_s);
        row("client in the other member", 400, R"({"error":"1","error_description":"invalid_client"})",
            ClientRefused, u"oauth#invalid_client"_s);
        row("code missing", 400, R"({"error":"1100","error_description":"code must not be null"})", Defect,
            u"oauth#1100"_s);
        row("grant type", 400, R"({"error":"1111","error_description":"unsupported_grant_type"})", Defect,
            u"oauth#1111"_s);
        row("in the address", 400, R"({"error":"1114"})", Defect, u"oauth#1114"_s);
        row("unknown 4xx", 418, R"({"error":"9999"})", Defect, {});
        row("1107", 500, R"({"error":"1107","error_description":"server_error"})", Transient,
            u"oauth#1107"_s);
        row("408", 408, R"({"error":"x"})", Transient, {});
        row("429", 429, R"({"error":"x"})", Transient, {});
        row("503", 503, "{}", Transient, {});
        row("page with 400", 400, "<html>1110 invalid_grant</html>", Transient, {});
        row("page with 200", 200, "<html>Welcome to the hotel</html>", Transient, {});
        row("redirect", 302, "", Transient, {});
        row("empty 200", 200, "", Transient, {});
        row("nothing in it", 200, "{}", Transient, {});
        row("a number inside a text is no code", 503, R"({"error_description":"code 1110 of 5"})", Transient,
            {});
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const TokenAnswer answer = decodeTokenAnswer(answerOf(status, body), now, {});
        QTEST(answer.verdict, "verdict");
        QVERIFY(answer.error.kind != Kind::None);
        QVERIFY(answer.tokens.accessToken.isEmpty());
        QFETCH(QString, exceptionId);
        if (!exceptionId.isEmpty())
            QCOMPARE(answer.error.exceptionId, exceptionId);
        else
            QVERIFY(!answer.error.exceptionId.startsWith(u"oauth#"));
    }

    void transportFailures()
    {
        HttpResponse response;
        response.error.kind = Kind::Tls;
        QCOMPARE(decodeTokenAnswer(response, now, {}).verdict, TokenVerdict::Untrusted);
        // Half an answer is none, whatever can be read in it.
        response = answerOf(200, R"({"access_token":"at","refresh_token":"rt"})");
        response.error.kind = Kind::Connection;
        QCOMPARE(decodeTokenAnswer(response, now, {}).verdict, TokenVerdict::Transient);
        QCOMPARE(decodeTokenAnswer(response, now, {}).error.kind, Kind::Connection);
    }

    void lives_data()
    {
        QTest::addColumn<QByteArray>("expiresIn");
        QTest::addColumn<qint64>("expiresAt");
        QTest::newRow("number") << QByteArray("3600") << now + 3'600'000;
        QTest::newRow("text") << QByteArray("\"3600\"") << now + 3'600'000;
        QTest::newRow("text with blanks") << QByteArray("\" 120 \"") << now + 120'000;
        QTest::newRow("less than an hour") << QByteArray("17") << now + 17'000;
        QTest::newRow("zero") << QByteArray("0") << now;
        QTest::newRow("null") << QByteArray("null") << qint64(0);
        QTest::newRow("words") << QByteArray("\"soon\"") << qint64(0);
        QTest::newRow("negative") << QByteArray("-1") << qint64(0);
        QTest::newRow("absurd") << QByteArray("1e300") << qint64(0);
        QTest::newRow("nan") << QByteArray("\"nan\"") << qint64(0);
    }

    void lives()
    {
        QFETCH(QByteArray, expiresIn);
        const TokenAnswer answer = decodeTokenAnswer(
            answerOf(200, R"({"access_token":"at","expires_in":)" + expiresIn + "}"), now, {});
        QCOMPARE(answer.verdict, TokenVerdict::Granted);
        QTEST(answer.tokens.expiresAt, "expiresAt");
    }

    void grants_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QByteArray>("refresh");
        QTest::addColumn<QStringList>("scopes");
        const QStringList both {u"pvms.openapi.basic"_s, u"pvms.openapi.control"_s};
        QTest::newRow("as documented")
            << 200
            << QByteArray(R"({"access_token":"at-1","refresh_token":"rt-1","expires_in":3600,)"
                          R"("scope":"pvms.openapi.basic pvms.openapi.control","token_type":"Bearer"})")
            << QByteArray("at-1") << QByteArray("rt-1") << both;
        QTest::newRow("tokens before status")
            << 500 << QByteArray(R"({"access_token":"a","token_type":"bearer","error":"1110"})")
            << QByteArray("a") << QByteArray() << QStringList();
        QTest::newRow("envelope")
            << 200 << QByteArray(R"({"success":true,"data":{"access_token":"a","refresh_token":"r"}})")
            << QByteArray("a") << QByteArray("r") << QStringList();
        QTest::newRow("scope list, doubled blanks")
            << 200
            << QByteArray(R"({"access_token":"a","scope":" pvms.openapi.basic  pvms.openapi.control "})")
            << QByteArray("a") << QByteArray() << both;
        QTest::newRow("scope array")
            << 200
            << QByteArray(R"({"access_token":"a","scope":["pvms.openapi.basic","pvms.openapi.control"]})")
            << QByteArray("a") << QByteArray() << both;
        QTest::newRow("large") << 200 << member("access_token", QByteArray(8000, 'x'))
                               << QByteArray(8000, 'x') << QByteArray() << QStringList();
        // Not usable: must never reach a header line.
        QTest::newRow("line break") << 200 << member("access_token", "a\\r\\nX: y") << QByteArray()
                                    << QByteArray() << QStringList();
        QTest::newRow("no text") << 200 << QByteArray(R"({"access_token":7})") << QByteArray() << QByteArray()
                                 << QStringList();
        QTest::newRow("endless") << 200 << member("access_token", QByteArray(20'000, 'x')) << QByteArray()
                                 << QByteArray() << QStringList();
        QTest::newRow("odd refresh token") << 200 << QByteArray(R"({"access_token":"a","refresh_token":"ü"})")
                                           << QByteArray() << QByteArray() << QStringList();
        QTest::newRow("another type") << 200 << QByteArray(R"({"access_token":"a","token_type":"mac"})")
                                      << QByteArray() << QByteArray() << QStringList();
    }

    void grants()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, access);
        const TokenAnswer answer = decodeTokenAnswer(answerOf(status, body), now, {});
        QCOMPARE(answer.verdict, access.isEmpty() ? TokenVerdict::Transient : TokenVerdict::Granted);
        QCOMPARE(answer.error.kind, access.isEmpty() ? Kind::Malformed : Kind::None);
        QCOMPARE(answer.tokens.accessToken, access);
        QTEST(answer.tokens.refreshToken, "refresh");
        QTEST(answer.tokens.scopes, "scopes");
    }

    void errorsNeverRepeatWhatWasSent()
    {
        const QList<QByteArray> sent {"demo-secret", "co/de+1="};
        const QByteArray body =
            member("error_description", "bad demo-secret for co/de+1= or co%2Fde%2B1%3D\u202e\nline");
        const ApiError error = decodeTokenAnswer(answerOf(400, body), now, sent).error;
        QVERIFY2(!error.text.contains(u"demo-secret"), qPrintable(error.text));
        QVERIFY2(!error.text.contains(u"co/de") && !error.text.contains(u"co%2F"), qPrintable(error.text));
        QVERIFY(error.text.startsWith(u"bad"));
        QVERIFY(!error.text.contains(u'\n') && !error.text.contains(QChar(0x202e)));
        const QByteArray longBody = member("error_description", QByteArray(5000, 'x'));
        QVERIFY(decodeTokenAnswer(answerOf(400, longBody), now, sent).error.text.size() < 300);
    }

    void revocations_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<RevokeVerdict>("verdict");
        using enum RevokeVerdict;
        QTest::newRow("good") << 200 << QByteArray() << Revoked;
        QTest::newRow("blanks") << 200 << QByteArray("\r\n") << Revoked;
        QTest::newRow("1106 with 400") << 400 << QByteArray(R"({"error":"1106"})") << WasInvalid;
        QTest::newRow("1106 with 401")
            << 401 << QByteArray(R"({"error":"1106","error_description":"invalid_token"})") << WasInvalid;
        QTest::newRow("1107") << 500 << QByteArray(R"({"error":"1107","error_description":"server_error"})")
                              << Failed;
        QTest::newRow("hotel page") << 200 << QByteArray("<html></html>") << Failed;
        QTest::newRow("200 with an error") << 200 << QByteArray(R"({"error":"1"})") << Failed;
        QTest::newRow("refused envelope") << 200 << QByteArray(R"({"success":false})") << Failed;
        QTest::newRow("404") << 404 << QByteArray() << Failed;
    }

    void revocations()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const RevokeAnswer answer = decodeRevokeAnswer(answerOf(status, body), {});
        QTEST(answer.verdict, "verdict");
        QCOMPARE(answer.error.kind == Kind::None, answer.verdict == RevokeVerdict::Revoked);
    }

    void stateIsRandomLettersAndDigits()
    {
        QSet<QByteArray> seen;
        QSet<char> letters;
        for (int i = 0; i < 500; ++i) {
            const QByteArray state = randomState();
            QVERIFY(
                QRegularExpression(u"\\A[A-Za-z0-9]{16}\\z"_s).match(QString::fromLatin1(state)).hasMatch());
            seen.insert(state);
            for (char letter : state)
                letters.insert(letter);
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(letters.size(), 62); // 8000 draws miss one with a chance of 1 in 10^54
    }

    void browserAddress()
    {
        OAuthSettings settings = someSettings();
        QCOMPARE(authorizationUrl(settings, "k3Vd81QpZt0aYw7M").toString(QUrl::FullyEncoded),
                 u"https://oauth2.fusionsolar.huawei.com/rest/dp/uidm/oauth2/v1/authorize?response_type=code"
                 "&client_id=700123456&redirect_uri=https%3A%2F%2Frelay.example.org%2Fsolar%2Fcb%3Fa%3D1%26b"
                 "%3D%C3%BC&scope=pvms.openapi.basic&state=k3Vd81QpZt0aYw7M"_s);
        settings.wantsControl = true;
        settings.serverUrl = QUrl(u"http://127.0.0.1:4711/"_s);
        const QString address = authorizationUrl(settings, "s").toString(QUrl::FullyEncoded);
        QVERIFY(address.contains(u"&scope=pvms.openapi.basic%20pvms.openapi.control&"));
        QVERIFY(address.startsWith(u"http://127.0.0.1:4711/rest/dp"));
    }

    void bodies()
    {
        OAuthSettings settings = someSettings();
        const HttpRequest exchange = codeExchangeRequest(settings, "Zm9v+/=", "se&cr et+ü");
        QCOMPARE(exchange.path, u"/rest/dp/uidm/oauth2/v1/token"_s);
        QCOMPARE(exchange.body,
                 "grant_type=authorization_code&code=Zm9v%2B%2F%3D&client_id=700123456&client_secret="
                 "se%26cr%20et%2B%C3%BC&redirect_uri=https%3A%2F%2Frelay.example.org%2Fsolar%2Fcb%3Fa%3D1%26b"
                 "%3D%C3%BC");
        QCOMPARE(exchange.headers.constFirst(),
                 qMakePair("Content-Type"_ba, "application/x-www-form-urlencoded"_ba));
        QCOMPARE(refreshRequest(settings, "rt-1", "s").body,
                 "grant_type=refresh_token&refresh_token=rt-1&client_id=700123456&client_secret=s");
        QCOMPARE(revokeRequest(settings, "rt-1").path, u"/rest/dp/uidm/oauth2/v1/revoke-token"_s);
        QCOMPARE(revokeRequest(settings, "rt-1").body, "client_id=700123456&token=rt-1");
    }

    void ages()
    {
        qint64 steady = 0;
        TokenAge age;
        age.setSteadySource([&steady] { return steady; });
        age.start(now + 3'600'000, now);
        QCOMPARE(*age.refreshAt(), now + 57 * 60'000);
        QVERIFY(!age.isPastEnd(now + 3'599'999));
        QVERIFY(age.isPastEnd(now + 3'600'000)); // it slept: the steady clock stood still
        steady = 3'600'000;
        QVERIFY(age.isPastEnd(now)); // the clock was set back an hour
        age.start(now + 60'000, now);
        QCOMPARE(*age.refreshAt(), now + 45'000);
        age.start(0, now);
        QVERIFY(!age.refreshAt());
        QVERIFY(!age.isPastEnd(now + 1'000'000'000));
        QVERIFY(TokenAge::isYoung(now + 181'000, now));
        QVERIFY(!TokenAge::isYoung(now + 180'000, now));
        QVERIFY(!TokenAge::isYoung(now + 90'000'000, now)); // written by a clock that was a day ahead
        QVERIFY(TokenAge::isYoung(0, now));
    }
};

QTEST_GUILESS_MAIN(TestOAuthAnswers)
#include "tst_oauthanswers.moc"
