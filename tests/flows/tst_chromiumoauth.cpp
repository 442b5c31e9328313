// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/oauthflow.h"
#include "core/auth/oauthscopes.h"
#include "core/control/controldesk.h"
#include "core/control/livefacts.h"
#include "core/polling/datafetcher.h"
#include "core/store/plantstore.h"
#include "tests/core/net/scriptedserver.h"
#include "tests/simulator/apiclient.h"
#include "tests/support/chromiumdriver.h"
#include "tests/support/oauthaccount.h"
#include "tests/support/simulatedaccount.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using Ending = OAuthFlow::Ending;
using State = OAuthFlow::State;

// Says what the browser has to complain about.
#define BROWSE(step) QVERIFY2(step, qPrintable(m_browser->error()))

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

//! An address that nobody listens at yet, with a port that is not given to those who want any free one.
QUrl freeAddress()
{
    QTcpServer server;
    for (int i = 0; i < 100 && !server.isListening(); ++i)
        server.listen(QHostAddress::LocalHost, quint16(QRandomGenerator::global()->bounded(20'000, 32'000)));
    return QUrl(u"http://127.0.0.1:%1/heliodesk/back"_s.arg(server.serverPort()));
}

//! A simulator whose client has our listener's address registered, and a try for a consent.
struct Try
{
    explicit Try(SimulatedAccount &given, QUrl listenUrl = freeAddress())
        : account(given)
    {
        profile = OAuthAccount::profileOf(*account.server);
        secret = account.server->clients().first().secret;
        profile.oauth.listenUrl = listenUrl;
        QString error;
        if (!listenUrl.isEmpty()) {
            profile.oauth.redirectUri = listenUrl.toString();
            if (!account.server->registerRedirect(profile.oauth.redirectUri, &error))
                qWarning("%s", qPrintable(error));
        }
    }

    QUrl begin()
    {
        flow = std::make_unique<OAuthFlow>(profile, secret, account.clock);
        QObject::connect(flow.get(), &OAuthFlow::ended, flow.get(),
                         [this](Ending how) { endings.append(how); });
        return flow->start();
    }

    SimulatedAccount &account;
    Profile profile;
    QString secret;
    std::unique_ptr<OAuthFlow> flow;
    QList<Ending> endings;
};

} // namespace

//! The owner's consent in a real browser (issue 5 §5): the pages of the simulator's OAuth host in chromium,
//! our listener and our exchange behind them.
class TestChromiumOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void acceptedIsToldAfterTheExchange();
    void narrowerConsent();
    void refused();
    void anInstallerCannotConsent();
    void wrongPasswordFirst();
    void anotherAccountThanTheOneSignedIn();
    void wrongClientMeetsAnErrorPage();
    void wrongSecretIsToldInTheBrowser();
    void pastedFromTheAddressBar();
    void aStrangersPageCannotEndTheTry();
    void browserFindsThePath_data();
    void browserFindsThePath();
    void consentInChromiumThenTouModeShowsInLiveData();

private:
    Simulation::SimulatorServer &server() { return *m_account->server; }
    const Simulation::OAuthOwner &owner() { return server().owners().first(); }
    bool signIn(const QUrl &url, const QString &userName, const QString &password);
    bool signIn(const QUrl &url) { return signIn(url, owner().userName, owner().password); }

    std::unique_ptr<ChromiumDriver> m_browser;
    std::unique_ptr<SimulatedAccount> m_account;
};

void TestChromiumOAuth::initTestCase()
{
    if (ChromiumDriver::program().isEmpty())
        QSKIP("There is no chromium on this computer.");
    m_browser = std::make_unique<ChromiumDriver>();
    BROWSE(m_browser->start());
    Simulation::SimulatorOptions options;
    Simulation::Account first {u"first"_s, u"Right#1"_s};
    first.plantCount = 1;
    Simulation::Account second {u"second"_s, u"Right#2"_s};
    second.firstPlant = 1;
    options.accounts = {first, second};
    m_account = std::make_unique<SimulatedAccount>(2, options);
    QVERIFY(m_account->startServer());
}

void TestChromiumOAuth::cleanupTestCase()
{
    m_browser.reset();
    m_account.reset();
}

void TestChromiumOAuth::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    BROWSE(m_browser->openPrivateWindow());
}

//! Up to the page that asks for the consent.
bool TestChromiumOAuth::signIn(const QUrl &url, const QString &userName, const QString &password)
{
    return m_browser->navigate(url) && m_browser->fill(u"#user-name"_s, userName)
        && m_browser->fill(u"#password"_s, password) && m_browser->clickThrough(u"#sign-in-button"_s);
}

void TestChromiumOAuth::acceptedIsToldAfterTheExchange()
{
    Try consent(*m_account);
    BROWSE(signIn(consent.begin()));
    QVERIFY(consent.flow->isListening());
    QCOMPARE(m_browser->title(), u"Allow access?"_s);
    QCOMPARE(m_browser->textOf(u"#client-name"_s), server().clients().first().name);
    QCOMPARE(m_browser->textOf(u"#owner-name"_s), owner().userName);
    BROWSE(m_browser->clickThrough(u"#accept-button"_s));

    // The page came after the exchange, so nothing is left to wait for.
    QCOMPARE(consent.endings, QList {Ending::Linked});
    QCOMPARE(consent.flow->tokens().scopes, QStringList({OAuthScope::basic, OAuthScope::control}));
    QVERIFY(!consent.flow->tokens().accessToken.isEmpty());
    QVERIFY(!consent.flow->tokens().refreshToken.isEmpty());
    const QUrl where = m_browser->currentUrl();
    QCOMPARE(where.adjusted(QUrl::RemoveQuery), consent.profile.oauth.listenUrl);
    QVERIFY(m_browser->pageText().contains(u"Heliodesk is linked"));
    QVERIFY(m_browser->pageText().contains(u"The owner's consent has arrived."));
    // Its own style is applied: the policy of the page lets it through.
    QCOMPARE(m_browser->evaluate(u"getComputedStyle(document.body).display"_s).value_or(QJsonValue()),
             QJsonValue(u"grid"_s));
    QVERIFY(!consent.flow->isListening());

    // Loading the page again finds nobody, and the code is good for nothing.
    BROWSE(m_browser->navigate(where));
    QVERIFY(m_browser->isErrorPage());
    QCOMPARE(consent.endings.size(), 1);
}

void TestChromiumOAuth::narrowerConsent()
{
    Try consent(*m_account);
    BROWSE(signIn(consent.begin()));
    BROWSE(m_browser->setChecked(u"#scope-basic"_s, false)
           && m_browser->setChecked(u"#scope-control"_s, false)
           && m_browser->clickThrough(u"#accept-button"_s));
    QVERIFY(!m_browser->textOf(u"#consent-problem"_s).isEmpty()); // none at all is no consent
    QCOMPARE(consent.flow->state(), State::Waiting);
    BROWSE(m_browser->setChecked(u"#scope-basic"_s, true) && m_browser->setChecked(u"#scope-control"_s, false)
           && m_browser->clickThrough(u"#accept-button"_s));
    QCOMPARE(consent.endings, QList {Ending::Linked});
    QCOMPARE(consent.flow->tokens().scopes, QStringList {OAuthScope::basic});
    QVERIFY(m_browser->pageText().contains(u"Heliodesk is linked"));
}

void TestChromiumOAuth::refused()
{
    Try consent(*m_account);
    BROWSE(signIn(consent.begin()));
    BROWSE(m_browser->clickThrough(u"#refuse-button"_s));
    QCOMPARE(consent.endings, QList {Ending::Refused});
    QCOMPARE(consent.flow->error().exceptionId, u"oauth#10002"_s);
    QVERIFY(m_browser->pageText().contains(u"The consent was refused"));
    QVERIFY(!m_browser->pageText().contains(u"linked in"));
    QVERIFY(consent.flow->tokens().accessToken.isEmpty());
}

void TestChromiumOAuth::anInstallerCannotConsent()
{
    Try consent(*m_account);
    const Simulation::OAuthOwner &installer = server().owners().last();
    QVERIFY(!installer.isOwner);
    BROWSE(signIn(consent.begin(), installer.userName, installer.password));
    QCOMPARE(consent.endings, QList {Ending::NotOwner});
    QCOMPARE(consent.flow->error().exceptionId, u"oauth#10007"_s);
    QVERIFY(m_browser->pageText().contains(u"This account is not an owner"));
}

void TestChromiumOAuth::wrongPasswordFirst()
{
    Try consent(*m_account);
    BROWSE(signIn(consent.begin(), owner().userName, u"not it"_s));
    QVERIFY(!m_browser->textOf(u"#sign-in-problem"_s).isEmpty());
    QVERIFY(!m_browser->has(u"#accept-button"_s));
    QCOMPARE(consent.flow->state(), State::Waiting);
    BROWSE(m_browser->fill(u"#password"_s, owner().password)
           && m_browser->clickThrough(u"#sign-in-button"_s));
    BROWSE(m_browser->clickThrough(u"#accept-button"_s));
    QCOMPARE(consent.endings, QList {Ending::Linked});
}

//! `oauth.md` §3.1: a browser that is signed in already, with the wrong account.
void TestChromiumOAuth::anotherAccountThanTheOneSignedIn()
{
    const Simulation::OAuthOwner &neighbour = server().owners().at(1);
    Try first(*m_account);
    BROWSE(signIn(first.begin(), neighbour.userName, neighbour.password));
    first.flow->cancel();

    Try second(*m_account);
    BROWSE(m_browser->navigate(second.begin())); // no log-in page: the cookie is still there
    QCOMPARE(m_browser->textOf(u"#owner-name"_s), neighbour.userName);
    BROWSE(m_browser->clickThrough(u"#switch-account-button"_s));
    BROWSE(m_browser->fill(u"#user-name"_s, owner().userName)
           && m_browser->fill(u"#password"_s, owner().password)
           && m_browser->clickThrough(u"#sign-in-button"_s));
    QCOMPARE(m_browser->textOf(u"#owner-name"_s), owner().userName);
    BROWSE(m_browser->clickThrough(u"#accept-button"_s));
    QCOMPARE(first.endings, QList {Ending::Cancelled});
    QCOMPARE(second.endings, QList {Ending::Linked});
}

void TestChromiumOAuth::wrongClientMeetsAnErrorPage()
{
    Try consent(*m_account);
    consent.profile.oauth.clientId = u"999999999"_s;
    BROWSE(m_browser->navigate(consent.begin()));
    QVERIFY(m_browser->textOf(u"#error-reason"_s).contains(u"client_id"));
    QVERIFY(!m_browser->has(u"#user-name"_s));
    QCOMPARE(m_browser->currentUrl().port(), server().oauthUrl().port()); // no way back to us
    QCOMPARE(consent.flow->state(), State::Waiting);
    QVERIFY(consent.flow->isListening());
    consent.flow->cancel();
    QCOMPARE(consent.endings, QList {Ending::Cancelled});
    QVERIFY(!consent.flow->isListening());
}

void TestChromiumOAuth::wrongSecretIsToldInTheBrowser()
{
    Try consent(*m_account);
    consent.secret = u"an older one"_s;
    BROWSE(signIn(consent.begin()));
    BROWSE(m_browser->clickThrough(u"#accept-button"_s));
    QCOMPARE(consent.endings, QList {Ending::ClientInvalid});
    QVERIFY(m_browser->pageText().contains(u"Client ID or client secret is wrong"));
    QVERIFY(!m_browser->pageText().contains(u"is linked"));
}

//! `oauth.md` §2.1, first way: the page cannot be loaded, the address bar has all that is needed.
void TestChromiumOAuth::pastedFromTheAddressBar()
{
    Try consent(*m_account, {});
    BROWSE(signIn(consent.begin()));
    QVERIFY(!consent.flow->isListening());
    BROWSE(m_browser->clickThrough(u"#accept-button"_s));
    QVERIFY(m_browser->isErrorPage());
    const QString address = m_browser->currentUrl().toString(QUrl::FullyEncoded);
    QVERIFY(address.startsWith(consent.profile.oauth.redirectUri + u'?'));
    QCOMPARE(consent.flow->state(), State::Waiting);
    QCOMPARE(consent.flow->paste(address), OAuthFlow::Paste::Taken);
    QTRY_COMPARE(consent.endings, QList {Ending::Linked});
    QCOMPARE(consent.flow->tokens().scopes, QStringList({OAuthScope::basic, OAuthScope::control}));
}

//! Any page can make a browser knock at our door: with pictures, frames, scripts and forms.
void TestChromiumOAuth::aStrangersPageCannotEndTheTry()
{
    Try consent(*m_account);
    const QUrl start = consent.begin();
    const QByteArray door = consent.profile.oauth.redirectUri.toLatin1();
    ScriptedServer stranger([&](const ScriptedServer::Request &request) {
        const QByteArray page = "<!DOCTYPE html><title>trying</title>"
                                "<img src='"
            + door
            + "?error=10002&n=1'>"
              "<iframe src='"
            + door
            + "?error=10002&n=2'></iframe>"
              "<iframe name=f></iframe><form target=f method=post action='"
            + door
            + "?error=10002&n=3'></form><script>document.forms[0].submit();"
              "Promise.allSettled([fetch('"
            + door + "?error=10002&n=4', {mode: 'no-cors'}), fetch('" + door
            + "?code=guessed&state=AAAAAAAAAAAAAAAA')]).then(() => document.title = 'tried');</script>";
        return ScriptedServer::Answer {"HTTP/1.1 " + QByteArray(request.path == "/" ? "200 OK" : "404 No")
                                           + "\r\nContent-Type: text/html\r\nContent-Length: "
                                           + QByteArray::number(page.size()) + "\r\n\r\n" + page,
                                       false};
    });
    BROWSE(m_browser->navigate(stranger.url()));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->title(), u"tried"_s, 30'000);
    QCOMPARE(consent.flow->state(), State::Waiting);
    QVERIFY(consent.endings.isEmpty());

    BROWSE(signIn(start));
    BROWSE(m_browser->clickThrough(u"#accept-button"_s));
    QCOMPARE(consent.endings, QList {Ending::Linked});
    QVERIFY(m_browser->pageText().contains(u"Heliodesk is linked"));
}

void TestChromiumOAuth::browserFindsThePath_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : {u""_s, u"/a//b/"_s, u"/./a"_s, u"/%7Eme"_s, u"/b%61ck"_s, u"/a%2fb%20c"_s,
                                u"/a'b(c)!$*,;:@=&+"_s, u"/{a}|^[b]\"<c>`"_s, u"/\u00fcber"_s})
        QTest::newRow(qPrintable(u'x' + path)) << path;
}

//! Addresses are spelt in many ways: what is registered goes through the browser as it stands, and we know
//! it.
void TestChromiumOAuth::browserFindsThePath()
{
    QFETCH(QString, path);
    const QString address = freeAddress().adjusted(QUrl::RemovePath).toString() + path;
    Try consent(*m_account, {});
    consent.profile.oauth.listenUrl = QUrl(address);
    consent.profile.oauth.redirectUri = address;
    consent.begin();
    QVERIFY(consent.flow->isListening());
    BROWSE(m_browser->evaluate(u"void (location.href = decodeURIComponent('%1'))"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(address + u"?error=10002"_s, {}, "'")))));
    BROWSE(m_browser->waitForPage());
    QCOMPARE(consent.endings, QList {Ending::Refused});
}

//! Issue 5, "Show" 1: from the click on "Accept" to a battery that charges because a window of a plan says
//! so.
void TestChromiumOAuth::consentInChromiumThenTouModeShowsInLiveData()
{
    SimulatedAccount house(2, {}, 1'782'072'000'000); // 2026-06-21T20:00Z: at night the battery gives
    QVERIFY(house.startServer());
    const Simulation::SimulatorServer &service = *house.server;
    Try consent(house);
    BROWSE(signIn(consent.begin(), service.owners().first().userName, service.owners().first().password));
    BROWSE(m_browser->clickThrough(u"#accept-button"_s));
    QCOMPARE(consent.endings, QList {Ending::Linked});
    QVERIFY(m_browser->pageText().contains(u"Heliodesk is linked"));

    // The account takes the tokens, and lives on them after a new start.
    house.profile = consent.profile;
    OAuthAuthenticator &authenticator = *house.openSession().oauth();
    QSignalSpy signedIn(&authenticator, &Authenticator::signedIn);
    authenticator.setClientSecret(consent.secret);
    authenticator.accept(consent.flow->tokens());
    QVERIFY(signedIn.count() > 0 || signedIn.wait());
    QVERIFY(authenticator.hasControl());
    house.closeSession();
    AccountSession &session = house.openSession();
    session.setAlarmsPolled(false);
    session.setReportsPolled(false);
    session.start();
    const PlantCode home {service.world().plants().front().code};
    const auto facts = [&] { return liveFacts(session.store(), session.configs(), home); };
    QVERIFY(house.driver.runUntilTrue([&] { return facts().batteryW.has_value(); }, hour));
    QVERIFY(*facts().batteryW <= 0);
    QVERIFY(facts().workingMode && *facts().workingMode != WorkingMode::timeOfUse);

    ControlDesk &desk = session.control();
    QVERIFY(desk.site(home).isResidential);
    QCOMPARE(desk.availability(ControlFamily::BatteryMode, home).obstacle, ControlObstacle::ControlModeOff);
    session.setControlledPlants({home});
    QCOMPARE(desk.availability(ControlFamily::BatteryMode, home).obstacle, ControlObstacle::None);

    const QDateTime here = QDateTime::fromMSecsSinceEpoch(house.clock.now(), session.fetcher().zoneOf(home));
    TouWindow window;
    window.start = QTime(here.time().hour(), 0);
    window.end = QTime(23, 59);
    window.weekdays = {here.date().dayOfWeek()};
    QVERIFY(here.time().secsTo(window.end) > 3600);
    BatteryModeOrder order;
    order.mode = BatteryMode::Mode::TimeOfUse;
    order.surplus = BatteryMode::SurplusPriority::Charge;
    order.allowedGridChargeKw = 2.5;
    order.windows = {window};
    const Result<QStringList> ids = desk.submit({ControlCommand {home, order}}, u"tester (window)"_s);
    QVERIFY(ids);
    const auto task = [&] { return *desk.task(ids->first()); };
    QVERIFY(house.driver.runUntilTrue([&] { return task().state == TaskState::Running; }, minute));
    QVERIFY(house.driver.runUntilTrue([&] { return !task().isOpen(); }, hour));
    QCOMPARE(task().state, TaskState::Succeeded);
    const QJsonObject commands = ApiClient(service.baseUrl()).send("GET", u"/simulator/commands"_s).json();
    QCOMPARE(commands["received"_L1].toInt(), 1);

    // Live data come with the sweeps (`flow-control.md` §7.8), with nobody looking at the plant.
    const auto isSeen = [&] { return facts().workingMode == WorkingMode::timeOfUse; };
    QVERIFY(house.driver.runUntilTrue(isSeen, hour));
    QVERIFY2(*facts().batteryW > 500, qPrintable(QString::number(*facts().batteryW))); // it charges
    const DeviceId battery = desk.site(home).batteries.first().id;
    QCOMPARE(session.store().deviceReading(battery, u"ch_discharge_model"_s).value(), 6.0);
    const auto isChecked = [&] { return task().telemetry.verdict == FollowVerdict::Followed; };
    QVERIFY(house.driver.runUntilTrue(isChecked, hour));
    QCOMPARE(service.refusedCount(), 0);
}

QTEST_GUILESS_MAIN(TestChromiumOAuth)
#include "tst_chromiumoauth.moc"
