// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/simulator/authorizerequest.h"
#include "oauthfixture.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

//! The OAuth host from outside: pages, redirects, tokens, revocation (`oauth.md` §2.1, §3 to §7, §12).
class TestSimulatorOAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void registration_data();
    void registration();
    void registeredClients();
    void errorPages_data();
    void errorPages();
    void redirectErrors_data();
    void redirectErrors();
    void acceptAndRefuse();
    void ticks_data();
    void ticks();
    void loginPage();
    void formsOfOtherSites();
    void notAnOwner();
    void autoConsent();
    void goodAnswer();
    void tokenErrors_data();
    void tokenErrors();
    void codeLivesFiveMinutesAndOnce();
    void codeBelongsToItsAddress();
    void refreshTokens_data();
    void refreshTokens();
    void rotatedTokenAlive();
    void secondConsent();
    void switchesOfTheHost();
    void revocation_data();
    void revocation();
    void faults();
    void foreignPaths();

private:
    std::unique_ptr<OAuthFixture> f;
};

void TestSimulatorOAuth::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    f = std::make_unique<OAuthFixture>();
    QVERIFY(f->start());
}

void TestSimulatorOAuth::registration_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://relay.example.org/cb"_s << true;
    QTest::newRow("query") << u"https://relay.example.org/cb?a=1&b=%20"_s << true;
    QTest::newRow("port") << u"https://relay.example.org:8123/cb"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:53123/cb"_s << true;
    QTest::newRow("dots") << u"https://relay.example.org/a/../cb"_s << false;
    QTest::newRow("redirect word") << u"https://relay.example.org/cb?redirect=1"_s << false;
    QTest::newRow("other word with it") << u"https://relay.example.org/cb?postredirect=1"_s << false;
    QTest::newRow("fragment") << u"https://relay.example.org/cb#top"_s << false;
    QTest::newRow("localhost") << u"http://localhost:53123/cb"_s << false;
    QTest::newRow("LocalHost") << u"http://LocalHost/cb"_s << false;
    QTest::newRow("name that contains it") << u"https://localhost.example.org/cb"_s << true;
    const QString start = u"https://relay.example.org/"_s;
    QTest::newRow("255") << start + QString(255 - start.size(), u'a') << true;
    QTest::newRow("256") << start + QString(256 - start.size(), u'a') << false;
    QTest::newRow("relative") << u"/cb"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSimulatorOAuth::registration()
{
    QFETCH(QString, uri);
    QFETCH(bool, good);
    QCOMPARE(registrationProblem(uri).isEmpty(), good);
    QString error;
    QCOMPARE(f->server->registerRedirect(uri, &error), good);
    QCOMPARE(error.isEmpty(), good);
    auto request = OAuthFixture::goodRequest();
    request["redirect_uri"] = uri.toUtf8();
    QCOMPARE(f->anna->accept(f->authorizeUrl(request)).isEmpty(), !good);
}

void TestSimulatorOAuth::registeredClients()
{
    SimulatorOptions options = OAuthFixture::options();
    options.clients[0].redirectUris = {u"http://localhost/cb"_s};
    SimulatorServer bad(options);
    QString error;
    QVERIFY(!bad.start(&error));
    QVERIFY(error.contains("localhost"_L1));
    options = OAuthFixture::options();
    options.clients[0].id = u"70012345"_s;
    QVERIFY(!SimulatorServer(options).start(&error));
    options.clients[0] = defaultClient(7);
    QVERIFY2(SimulatorServer(options).start(&error), qPrintable(error));
    QCOMPARE(defaultClient(7).secret, defaultClient(7).secret);
    QVERIFY(defaultClient(7).secret != defaultClient(8).secret);
    const QList<OAuthOwner> owners = defaultOwners(options.accounts);
    QCOMPARE(owners.size(), 3);
    QCOMPARE(owners.at(1).userName, u"owner_second"_s);
    QVERIFY(!owners.last().isOwner);
}

void TestSimulatorOAuth::errorPages_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("client") << QByteArray("client_id") << QByteArray("700123457");
    QTest::newRow("no client") << QByteArray("client_id") << QByteArray();
    QTest::newRow("redirect") << QByteArray("redirect_uri")
                              << QByteArray("https://relay.example.org/solar/cb");
    QTest::newRow("redirect, letter")
        << QByteArray("redirect_uri") << QByteArray("https://Relay.example.org/solar/cb?app=a%20b&x=1");
    QTest::newRow("redirect, decoded")
        << QByteArray("redirect_uri") << QByteArray("https://relay.example.org/solar/cb?app=a b&x=1");
    QTest::newRow("redirect of another client")
        << QByteArray("redirect_uri") << QByteArray("https://basic.example.org/cb");
    QTest::newRow("no redirect") << QByteArray("redirect_uri") << QByteArray();
    QTest::newRow("response type") << QByteArray("response_type") << QByteArray("token");
    QTest::newRow("no response type") << QByteArray("response_type") << QByteArray();
    QTest::newRow("long state") << QByteArray("state") << QByteArray(181, 'a');
    QTest::newRow("state with a dash") << QByteArray("state") << QByteArray("abc-def");
    QTest::newRow("state with a dot") << QByteArray("state") << QByteArray("eyJ.eyJ.sig");
    QTest::newRow("state with a blank") << QByteArray("state") << QByteArray("a b");
    QTest::newRow("state with a line") << QByteArray("state") << QByteArray("abc\n");
    QTest::newRow("state with an umlaut") << QByteArray("state") << QByteArray("\xc3\xa4");
}

void TestSimulatorOAuth::errorPages()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    auto request = OAuthFixture::goodRequest();
    if (value.isEmpty())
        request.erase(name);
    else
        request[name] = value;
    for (const char *endpoint : {"authorize", "login-page"}) {
        const auto page = f->program.get(f->authorizeUrl(request, endpoint));
        QCOMPARE(page.status, 400);
        QVERIFY(page.location.isEmpty());
        QVERIFY(page.contentType.startsWith("text/html"));
        QVERIFY(page.body.contains("id=\"error-reason\""));
        QVERIFY2(page.body.contains(name), page.body.constData());
    }
}

void TestSimulatorOAuth::redirectErrors_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<bool>("basicClient");
    QTest::newRow("value") << QByteArray("pvms.openapi.admin") << false;
    QTest::newRow("separator") << QByteArray("pvms.openapi.basic,pvms.openapi.control") << false;
    QTest::newRow("two blanks") << QByteArray("pvms.openapi.basic  pvms.openapi.control") << false;
    QTest::newRow("encoded twice") << QByteArray("pvms.openapi.basic%20pvms.openapi.control") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("not opened") << QByteArray("pvms.openapi.basic pvms.openapi.control") << true;
}

void TestSimulatorOAuth::redirectErrors()
{
    QFETCH(QByteArray, scope);
    QFETCH(bool, basicClient);
    auto request = OAuthFixture::goodRequest();
    request["scope"] = scope;
    if (basicClient) {
        request["client_id"] = "700999999";
        request["redirect_uri"] = "https://basic.example.org/cb";
    }
    const auto page = f->program.get(f->authorizeUrl(request));
    QCOMPARE(page.status, 302);
    QVERIFY(page.location.toEncoded().startsWith(request["redirect_uri"]));
    QCOMPARE(f->parameter(page.location, "error"), QByteArray("invalid_scope"));
    QVERIFY(f->parameter(page.location, "error_description").contains("scope"));
    QVERIFY(!QUrlQuery(page.location).hasQueryItem(u"state"_s));
}

void TestSimulatorOAuth::acceptAndRefuse()
{
    const QUrl accepted = f->anna->accept(f->authorizeUrl());
    QVERIFY(accepted.toEncoded().startsWith("https://relay.example.org/solar/cb?app=a%20b&x=1&code="));
    QCOMPARE(f->parameter(accepted, "state"), QByteArray("k3Vd81QpZt0aYw7M"));
    QVERIFY(!QUrlQuery(accepted).hasQueryItem(u"error"_s));

    auto request = OAuthFixture::goodRequest();
    request["redirect_uri"] = OAuthFixture::loopback;
    request.erase("state");
    const QUrl stateless = f->anna->accept(f->authorizeUrl(request));
    QVERIFY(stateless.toEncoded().startsWith("http://127.0.0.1:53123/back?code="));
    QVERIFY(!QUrlQuery(stateless).hasQueryItem(u"state"_s));
    request["state"] = QByteArray(180, 'z');
    QCOMPARE(f->parameter(f->anna->accept(f->authorizeUrl(request)), "state"), request["state"]);

    QCOMPARE(f->anna->refuse(f->authorizeUrl(request)),
             QUrl(u"http://127.0.0.1:53123/back?error=10002&error_description=access_is_denied"_s));
}

void TestSimulatorOAuth::ticks_data()
{
    QTest::addColumn<QByteArray>("asked"); // "-": no scope parameter
    QTest::addColumn<bool>("basic");
    QTest::addColumn<bool>("control");
    QTest::addColumn<QByteArray>("granted"); // empty: the page again
    const QByteArray both = "pvms.openapi.basic pvms.openapi.control";
    QTest::newRow("all") << both << true << true << both;
    QTest::newRow("narrower") << both << true << false << QByteArray("pvms.openapi.basic");
    QTest::newRow("control alone") << both << false << true << QByteArray("pvms.openapi.control");
    QTest::newRow("none") << both << false << false << QByteArray();
    QTest::newRow("left out") << QByteArray("-") << true << true << both;
    QTest::newRow("more than asked") << QByteArray("pvms.openapi.basic") << true << true
                                     << QByteArray("pvms.openapi.basic");
}

void TestSimulatorOAuth::ticks()
{
    QFETCH(QByteArray, asked);
    QFETCH(bool, basic);
    QFETCH(bool, control);
    QFETCH(QByteArray, granted);
    auto request = OAuthFixture::goodRequest();
    request["scope"] = asked;
    if (asked == "-")
        request.erase("scope");
    QVERIFY(f->anna->openConsentPage(f->authorizeUrl(request)));
    QCOMPARE(f->anna->lastPage().body.contains("id=\"scope-control\""), asked != "pvms.openapi.basic");
    const QUrl back = f->anna->accept(f->authorizeUrl(request), {basic, control});
    QCOMPARE(back.isEmpty(), granted.isEmpty());
    if (granted.isEmpty()) {
        QVERIFY(f->anna->lastPage().body.contains("id=\"consent-problem\""));
        return;
    }
    const QJsonObject answer = f->json(f->token(f->exchangeFields(f->parameter(back, "code"))));
    QCOMPARE(answer["scope"_L1].toString().toLatin1(), granted);
}

void TestSimulatorOAuth::loginPage()
{
    auto page = f->program.get(f->authorizeUrl());
    QCOMPARE(page.status, 302);
    QCOMPARE(page.location.path(), u"/rest/dp/uidm/oauth2/v1/login-page"_s);
    page = f->program.get(QUrl::fromEncoded(page.location.toEncoded() + "&locale=de-de"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Sun_App"));
    QVERIFY(page.headers.contains("httponly; samesite=lax")
            || page.headers.contains("HttpOnly; SameSite=Lax"));
    for (const char *header : {"x-frame-options: DENY", "cache-control: no-store", "default-src 'none'"})
        QVERIFY2(page.headers.contains(header), header);
    OwnerStandIn stranger(u"<b>"_s, u"wrong"_s);
    QVERIFY(stranger.accept(f->authorizeUrl()).isEmpty());
    QVERIFY(stranger.lastPage().body.contains("id=\"sign-in-problem\""));
    QVERIFY(stranger.lastPage().body.contains("value=\"&lt;b&gt;\"")); // what was typed, as text
    // Signed in once, the consent page comes at once.
    f->anna->accept(f->authorizeUrl());
    QVERIFY(f->anna->get(f->authorizeUrl()).body.contains("id=\"owner-name\">anna<"));
    f->now += 31 * 60'000;
    QCOMPARE(f->anna->get(f->authorizeUrl()).status, 302);
}

void TestSimulatorOAuth::formsOfOtherSites()
{
    QVERIFY(f->anna->openConsentPage(f->authorizeUrl()));
    const QByteArray good = f->anna->formToken();
    QVERIFY(good.size() >= 32);
    for (const QByteArray &token : {QByteArray(), QByteArray("0123"), good.toUpper() + 'x'}) {
        const auto page = f->anna->post(
            f->authorizeUrl(), {{"formToken", token}, {"answer", "accept"}, {"scope", "pvms.openapi.basic"}});
        QCOMPARE(page.status, 403);
    }
    // Without the cookie nothing but the login page.
    const auto page = f->program.post(f->authorizeUrl(), {{"formToken", good}, {"answer", "accept"}});
    QVERIFY(page.location.path().endsWith("/login-page"_L1));
    QCOMPARE(f->program
                 .post(f->authorizeUrl(OAuthFixture::goodRequest(), "login-page"),
                       {{"userName", "anna"}, {"password", "Anna's pw"}})
                 .status,
             403);
    // Another account can be chosen.
    f->anna->openConsentPage(f->authorizeUrl());
    f->anna->post(f->authorizeUrl(), {{"formToken", f->anna->formToken()}, {"answer", "switch"}});
    QCOMPARE(f->anna->get(f->authorizeUrl()).status, 302);
}

void TestSimulatorOAuth::notAnOwner()
{
    OwnerStandIn fitter(u"fitter"_s, u"Fitter's pw"_s);
    const QUrl back = fitter.accept(f->authorizeUrl());
    QCOMPARE(f->parameter(back, "error"), QByteArray("10007"));
    QCOMPARE(f->parameter(back, "error_description"),
             QByteArray("only_owner_role_is_supported_for_authorizing_third_party_app"));
    QVERIFY(!QUrlQuery(back).hasQueryItem(u"state"_s));
    QVERIFY(!QUrlQuery(back).hasQueryItem(u"code"_s));
}

void TestSimulatorOAuth::autoConsent()
{
    QVERIFY(f->switchTo({{"autoConsent"_L1, u"*"_s}}));
    auto page = f->program.get(f->authorizeUrl());
    QCOMPARE(f->json(f->token(f->exchangeFields(f->parameter(page.location, "code"))))["scope"_L1].toString(),
             u"pvms.openapi.basic pvms.openapi.control"_s);
    QVERIFY(f->switchTo({{"autoConsent"_L1, u"fitter"_s}}));
    page = f->program.get(f->authorizeUrl());
    QCOMPARE(f->parameter(page.location, "error"), QByteArray("10007"));
    QVERIFY(f->switchTo({{"autoConsent"_L1, u"nobody"_s}}));
    QCOMPARE(f->program.get(f->authorizeUrl()).status, 400);
}

void TestSimulatorOAuth::goodAnswer()
{
    const auto page = f->token(f->exchangeFields(f->code()));
    QCOMPARE(page.status, 200);
    QVERIFY(page.contentType.startsWith("application/json"));
    QVERIFY(page.headers.contains("cache-control: no-store"));
    const QJsonObject answer = f->json(page);
    QCOMPARE(
        answer.keys(),
        QStringList({u"access_token"_s, u"expires_in"_s, u"refresh_token"_s, u"scope"_s, u"token_type"_s}));
    QCOMPARE(answer["expires_in"_L1], QJsonValue(3600));
    QCOMPARE(answer["token_type"_L1], QJsonValue(u"Bearer"_s));
    QVERIFY(f->text(answer, "access_token") != f->text(answer, "refresh_token"));
}

void TestSimulatorOAuth::tokenErrors_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // null: left out
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray invalidGrant = R"({"error_description":"invalid_grant","error":"1110"})";
    const QByteArray wrongType = R"({"error_description":"unsupported_grant_type","error":"1111"})";
    const QByteArray noCode = R"({"error_description":"code must not be null","error":"1100"})";
    const QByteArray invalidClient = R"({"error":"invalid_client"})";
    const auto row = [](const char *title, const char *name, const QByteArray &value, int status,
                        const QByteArray &body) {
        QTest::newRow(title) << QByteArray(name) << value << status << body;
    };
    row("no code", "code", {}, 400, noCode);
    row("wrong code", "code", "oc123", 400, invalidGrant);
    row("another address", "redirect_uri", OAuthFixture::loopback, 400, invalidGrant);
    row("no address", "redirect_uri", {}, 400, invalidGrant);
    row("no grant type", "grant_type", {}, 400, wrongType);
    row("client credentials", "grant_type", "client_credentials", 400, wrongType);
    row("password", "grant_type", "password", 400, wrongType);
    row("no refresh token", "grant_type", "refresh_token", 400, invalidGrant);
    row("client", "client_id", "700123457", 401, invalidClient);
    row("no client", "client_id", {}, 401, invalidClient);
    row("secret", "client_secret", "s3cret /=", 401, invalidClient);
    row("no secret", "client_secret", {}, 401, invalidClient);
}

void TestSimulatorOAuth::tokenErrors()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QByteArray code = f->code();
    auto fields = f->exchangeFields(code);
    if (value.isNull())
        fields.erase(name);
    else
        fields[name] = value;
    const auto page = f->token(fields);
    QCOMPARE(page.status, status);
    QCOMPARE(page.body, body);
    QCOMPARE(f->token(f->exchangeFields(code)).status, 200); // nothing was used up
}

void TestSimulatorOAuth::codeLivesFiveMinutesAndOnce()
{
    QByteArray code = f->code();
    f->now += 5 * 60'000 - 1;
    QCOMPARE(f->token(f->exchangeFields(code)).status, 200);
    QCOMPARE(f->token(f->exchangeFields(code)).status, 400);
    code = f->code();
    f->now += 5 * 60'000;
    QCOMPARE(f->token(f->exchangeFields(code)).status, 400);
}

void TestSimulatorOAuth::codeBelongsToItsAddress()
{
    auto request = OAuthFixture::goodRequest();
    request["redirect_uri"] = OAuthFixture::loopback;
    const QByteArray code = f->parameter(f->anna->accept(f->authorizeUrl(request)), "code");
    QCOMPARE(f->token(f->exchangeFields(code)).status, 400);
    auto fields = f->exchangeFields(code);
    fields["redirect_uri"] = OAuthFixture::loopback;
    // In the address, or not as a form: refused before anything is looked at.
    QUrl withQuery = f->oauth("token");
    withQuery.setQuery(u"grant_type=refresh_token"_s);
    const QByteArray unsupported = R"({"error_description":"unsupported_request_type","error":"1114"})";
    QCOMPARE(f->program.post(withQuery, {{"grant_type", "authorization_code"}}).body, unsupported);
    QCOMPARE(
        f->program.post(f->oauth("token"), {{"grant_type", "authorization_code"}}, "application/json").body,
        unsupported);
    QCOMPARE(f->program.get(f->oauth("token")).status, 405);
    fields["client_id"] = "700999999";
    fields["client_secret"] = "other";
    QCOMPARE(f->token(fields).status, 400); // of another client
    fields["client_id"] = "700123456";
    fields["client_secret"] = "s3cret+/=";
    QCOMPARE(f->token(fields).status, 200);
}

void TestSimulatorOAuth::refreshTokens_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QByteArray>("second"); // refresh token of the second answer: "same", "new", "none"
    QTest::addColumn<bool>("firstStillGood");
    QTest::newRow("as documented") << QJsonObject() << QByteArray("same") << true;
    QTest::newRow("rotated") << QJsonObject {{"rotateRefreshToken"_L1, true}} << QByteArray("new") << false;
    QTest::newRow("omitted") << QJsonObject {{"omitRefreshToken"_L1, true}} << QByteArray("none") << true;
    QTest::newRow("omitted and rotated")
        << QJsonObject {{"omitRefreshToken"_L1, true}, {"rotateRefreshToken"_L1, true}} << QByteArray("none")
        << true;
}

void TestSimulatorOAuth::refreshTokens()
{
    QFETCH(QJsonObject, switches);
    QFETCH(QByteArray, second);
    QFETCH(bool, firstStillGood);
    QVERIFY(f->switchTo(switches));
    const QJsonObject linked = f->link();
    const QByteArray first = f->text(linked, "refresh_token");
    const QJsonObject answer = f->json(f->refresh(first));
    const QByteArray next = f->text(answer, "refresh_token");
    QCOMPARE(next == first ? "same" : next.isEmpty() ? "none" : "new", second);
    QVERIFY(f->text(answer, "access_token") != f->text(linked, "access_token"));
    f->now += 60'000;
    QCOMPARE(f->refresh(first).status, firstStillGood ? 200 : 400);
    QCOMPARE(f->refresh("rt-unknown").body,
             QByteArray(R"({"error_description":"invalid_grant","error":"1110"})"));
}

void TestSimulatorOAuth::rotatedTokenAlive()
{
    QVERIFY(f->switchTo({{"rotateRefreshToken"_L1, true}, {"oldRefreshTokenLives"_L1, true}}));
    const QByteArray first = f->text(f->link(), "refresh_token");
    QCOMPARE(f->refresh(first).status, 200);
    QCOMPARE(f->refresh(first).status, 200);
}

void TestSimulatorOAuth::secondConsent()
{
    const QByteArray first = f->text(f->link(), "refresh_token");
    const QByteArray code = f->code();
    QCOMPARE(f->refresh(first).status, 200); // the new tokens are not fetched yet
    QCOMPARE(f->token(f->exchangeFields(code)).status, 200);
    QCOMPARE(f->refresh(first).status, 400);
}

void TestSimulatorOAuth::switchesOfTheHost()
{
    QVERIFY(f->switchTo({{"expiresInAsText"_L1, true}, {"accessTokenSeconds"_L1, 90}}));
    QCOMPARE(f->link()["expires_in"_L1], QJsonValue(u"90"_s));
    QVERIFY(f->switchTo({{"grantBasicOnly"_L1, true}, {"codeSeconds"_L1, 2}}));
    QCOMPARE(f->link()["scope"_L1].toString(), u"pvms.openapi.basic"_s);
    const QByteArray code = f->code();
    f->now += 2000;
    QCOMPARE(f->token(f->exchangeFields(code)).status, 400);
    QVERIFY(f->switchTo({{"refreshTokenSeconds"_L1, 10}, {"grantBasicOnly"_L1, false}}));
    const QByteArray refreshToken = f->text(f->link(), "refresh_token");
    f->now += 10'000;
    QCOMPARE(f->refresh(refreshToken).status, 400);

    QVERIFY(f->switchTo({{"controlNotOpened"_L1, true}}));
    QCOMPARE(f->parameter(f->program.get(f->authorizeUrl()).location, "error"), QByteArray("invalid_scope"));
    QVERIFY(f->switchTo({{"controlNotOpened"_L1, false}, {"noLoopbackRedirects"_L1, true}}));
    auto request = OAuthFixture::goodRequest();
    request["redirect_uri"] = OAuthFixture::loopback;
    QCOMPARE(f->program.get(f->authorizeUrl(request)).status, 400);
    QVERIFY(f->switchTo({{"noLoopbackRedirects"_L1, false}, {"httpsRedirectsOnly"_L1, true}}));
    QCOMPARE(f->program.get(f->authorizeUrl(request)).status, 400);
    QCOMPARE(f->program.get(f->authorizeUrl()).status, 302);
    QVERIFY(f->switchTo({{"wrongRegion"_L1, true}}));
    QCOMPARE(f->refresh(refreshToken).body, QByteArray(R"({"error":"invalid_client"})"));
}

void TestSimulatorOAuth::revocation_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("token"); // "access", "refresh", or itself; null: left out
    QTest::addColumn<int>("laterSeconds");
    QTest::addColumn<int>("status");
    QTest::newRow("refresh") << QByteArray("700123456") << QByteArray("refresh") << 0 << 200;
    QTest::newRow("access") << QByteArray("700123456") << QByteArray("access") << 3599 << 200;
    QTest::newRow("old access") << QByteArray("700123456") << QByteArray("access") << 3600 << 401;
    QTest::newRow("refresh, later") << QByteArray("700123456") << QByteArray("refresh") << 36'000 << 200;
    QTest::newRow("unknown") << QByteArray("700123456") << QByteArray("rt") << 0 << 401;
    QTest::newRow("other client") << QByteArray("700999999") << QByteArray("refresh") << 0 << 401;
    QTest::newRow("unknown client") << QByteArray("7") << QByteArray("refresh") << 0 << 401;
    QTest::newRow("no client") << QByteArray() << QByteArray("refresh") << 0 << 400;
    QTest::newRow("no token") << QByteArray("700123456") << QByteArray() << 0 << 400;
}

void TestSimulatorOAuth::revocation()
{
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, token);
    QFETCH(int, laterSeconds);
    QFETCH(int, status);
    const QJsonObject linked = f->link();
    if (token == "access" || token == "refresh")
        token = f->text(linked, token == "access" ? "access_token" : "refresh_token");
    QList<std::pair<QByteArray, QByteArray>> fields;
    if (!client.isNull())
        fields.emplaceBack("client_id", client);
    if (!token.isNull())
        fields.emplaceBack("token", token);
    f->now += laterSeconds * 1000LL;
    QVERIFY(f->switchTo({{"revokeFails"_L1, true}}));
    if (status != 400) {
        const auto page = f->program.post(f->oauth("revoke-token"), fields);
        QCOMPARE(page.status, 500);
        QCOMPARE(page.body, QByteArray(R"({"error_description":"server_error","error":"1107"})"));
    }
    QVERIFY(f->switchTo({{"revokeFails"_L1, false}}));
    const auto page = f->program.post(f->oauth("revoke-token"), fields);
    QCOMPARE(page.status, status);
    QCOMPARE(page.body,
             status == 200 ? QByteArray()
                           : QByteArray(R"({"error_description":"invalid_token","error":"1106"})"));
    QCOMPARE(f->refresh(f->text(linked, "refresh_token")).status, status == 200 ? 400 : 200);
}

void TestSimulatorOAuth::faults()
{
    const QByteArray refreshToken = f->text(f->link(), "refresh_token");
    QString error;
    QVERIFY2(f->server->setFaults(R"([
        {"endpoint": "token", "call": 1, "action": "cut", "at": "in-body"},
        {"endpoint": "token", "call": 2, "action": "httpStatus", "status": 502},
        {"endpoint": "token", "call": 3, "action": "html"},
        {"endpoint": "revoke-token", "action": "httpStatus", "status": 503},
        {"endpoint": "*", "action": "html"}])",
                                  &error),
             qPrintable(error));
    ApiClient api(f->server->baseUrl());
    const QByteArray counts = api.send("GET", u"/simulator/tokens"_s).body;
    QVERIFY(!counts.contains(refreshToken));
    QVERIFY(!f->json(f->refresh(refreshToken)).contains("access_token"_L1)); // carried out, but not told
    QVERIFY(api.send("GET", u"/simulator/tokens"_s).body.contains("\"refreshes\":1"));
    QCOMPARE(f->refresh(refreshToken).status, 502);
    QVERIFY(f->refresh(refreshToken).contentType.startsWith("text/html"));
    QVERIFY(api.send("GET", u"/simulator/tokens"_s).body.contains("\"refreshes\":1")); // these were not
    QCOMPARE(f->refresh(refreshToken).status, 200);
    QCOMPARE(f->program.post(f->oauth("revoke-token"), {}).status, 503);
    QVERIFY(f->anna->get(f->authorizeUrl()).body.contains("accept-button")); // "*" is the API
    QVERIFY(f->server->setFaults(R"([{"endpoint": "oauth", "action": "tooMany", "as": "http"}])", &error));
    QCOMPARE(f->anna->get(f->authorizeUrl()).status, 429);
    QCOMPARE(f->refresh(refreshToken).status, 429);
    QVERIFY(!f->server->setFaults(R"([{"endpoint": "tokens", "action": "html"}])", &error));
}

void TestSimulatorOAuth::foreignPaths()
{
    // Code that confuses the two hosts is to fail.
    for (const auto path :
         {"/thirdData/stations"_L1, "/simulator/books"_L1, "/"_L1, "/rest/dp/uidm/oauth2/v1/"_L1}) {
        QUrl url = f->server->oauthUrl();
        url.setPath(path);
        QCOMPARE(f->program.post(url, {}).status, 404);
    }
    QUrl url = f->oauth("token");
    url.setPort(f->server->baseUrl().port());
    QCOMPARE(f->program.post(url, {}).status, 404);
}

QTEST_GUILESS_MAIN(TestSimulatorOAuth)
#include "tst_simulatoroauth.moc"
