// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/settings/profilestore.h"
#include "core/store/plantstore.h"
#include "tests/core/net/scriptedserver.h"
#include "tests/flows/signindriver.h"
#include "ui/format/formatter.h"
#include "ui/views/connectionbanner.h"

#include <QJsonObject>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using Simulation::EndpointId;
using Simulation::SimulatorServer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
const QByteArray worked = "The account works";
const QByteArray failed = "The sign-in failed";
const QString wrongCode = u"not-the-code"_s;

qint64 loginsOf(const SimulatorServer &service)
{
    return service.acceptedCalls(EndpointId::Login) + service.spoiltCalls();
}

QString clockTime(qint64 at)
{
    return Formatter().time(at, QTimeZone::systemTimeZone());
}

//! Pauses are lengthened by chance, up to a fifth.
bool namesTimeAfter(const QString &words, const QString &pattern, qint64 now, int minutes)
{
    for (int second = minutes * 60; second <= minutes * 72; ++second) {
        if (words.contains(pattern.arg(clockTime(now + qint64(second) * 1000))))
            return true;
    }
    return false;
}

QString dataFile(const QString &name)
{
    return QStringLiteral(HELIODESK_SOURCE_DIR "/tests/data/tls/") + name;
}

//! Trusts the authority of the test certificates while it lives.
class TrustedAuthority
{
public:
    TrustedAuthority()
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(QSslCertificate::fromPath(dataFile(u"authority.crt"_s)));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustedAuthority() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before;
};

} // namespace

//! Every way a sign-in can end, with the program as it ships, its wizard and real sockets.
class SignInFlowsTest : public QObject
{
    Q_OBJECT

    static qsizetype keptAccounts(const Program &program)
    {
        return ProfileStore(program.folder() + u"/profiles.json"_s).profiles().size();
    }
    //! Nothing of a refused account stays, and its password can be read nowhere.
    static void verifyNothingIsLeft(Program &program, const SignInDriver &driver, const QString &secret)
    {
        QCOMPARE(keptAccounts(program), 0);
        QVERIFY(program.application().sessions().isEmpty());
        QCOMPARE(driver.placesOf(secret), QStringList());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Where no name service answers, the resolver should say so before our own patience ends.
        qputenv("RES_OPTIONS", "timeout:1 attempts:1");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void goodAccountShowsItsPlants()
    {
        const LogWatch log;
        Program program;
        SimulatorServer *service = program.addService(12);
        QVERIFY(service && program.start());
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        QCOMPARE(driver.focus(), "regionComboBox");
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked);
        QCOMPARE(driver.next()->text(), u"&Finish"_s);
        program.followNewAccounts();
        QVERIFY(program.runUntilTrue([&driver] { return driver.plants() == u"12 plants found"_s; }, minute));
        QVERIFY(driver.strip("passwordStrip").isEmpty());
        QVERIFY(driver.strip("plantsStrip").isEmpty());
        QCOMPARE(loginsOf(*service), 1);
        QCOMPARE(keptAccounts(program), 1);
        QCOMPARE(driver.placesOf(service->systemCode()), QStringList());
        QSignalSpy closed(driver.wizard(), &QDialog::accepted);
        driver.press(Qt::Key_Return);
        QCOMPARE(closed.count(), 1);
        // The next start needs neither password nor login.
        program.end();
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QCOMPARE(program.application().sessions().constFirst()->store().plantCount(), 12);
        QCOMPARE(loginsOf(*service), 1);
    }

    void saysWhyAndAsksOnce_data()
    {
        QTest::addColumn<QByteArray>("fault"); // for the login
        QTest::addColumn<QString>("switchName");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("advice");
        QTest::addColumn<QByteArray>("field"); // that has the keyboard after Enter; empty: nothing to mend
        QTest::addColumn<int>("untilMinutes"); // of the time in the reason; 0: none
        const auto fault = [](const char *name, const QByteArray &action, const QString &reason,
                              const QString &advice, const QByteArray &field = {}, int until = 0) {
            QTest::newRow(name) << action << QString() << reason << advice << field << until;
        };
        const auto state = [](const char *name, const QString &switchName, const QString &reason,
                              const QString &advice, const QByteArray &field = {}, int until = 0) {
            QTest::newRow(name) << QByteArray() << switchName << reason << advice << field << until;
        };
        fault("wrong password", {}, u"The account name or the system code is wrong."_s,
              u"4 more wrong tries within ten minutes lock the account"_s, "systemCodeLineEdit");
        fault("unknown account", R"("action":"failCode","failCode":20001)",
              u"The service knows no API account of the name “demo_api”."_s, u"not the login"_s,
              "userNameLineEdit");
        state("disabled", u"accountDisabled"_s, u"The account is disabled."_s, u"switch it on again"_s);
        state("expired", u"accountExpired"_s, u"The account has expired."_s, u"move the date"_s);
        state("password expired", u"passwordExpired"_s, u"The password of the account has expired."_s,
              u"sets a new one"_s, "systemCodeLineEdit");
        fault("restricted", R"("action":"failCode","failCode":20403)", u"A rule of the account forbids"_s,
              u"allow this computer's address"_s);
        fault("sessions", R"("action":"failCode","failCode":20400,"message":"user.login.touch_online_limit")",
              u"as many sessions open as it may have. Try again at %1."_s, u"Close the other program"_s, {},
              30);
        fault("no permission",
              R"("action":"failCode","failCode":401,"message":"Invalid access to current interface!")",
              u"The account has no permission to use this interface."_s, u"basic APIs"_s);
        fault("too many sign-ins",
              R"("action":"failCode","failCode":407,"data":"ACCESS_FREQUENCY_IS_TOO_HIGH")",
              u"The service takes no more sign-ins of this account until %1."_s,
              u"five sign-ins in ten minutes"_s, {}, 15);
        fault("overload", R"("action":"tooMany")",
              u"The service is overloaded and takes no sign-ins until %1."_s, u"Too many programs"_s, {}, 1);
        state("address locked", u"addressLocked"_s,
              u"The service has locked out the address of this computer until %1."_s, u"this network"_s, {},
              30);
        fault("busy", R"("action":"failCode","failCode":20200)", u"The service has trouble of its own."_s,
              u"Nothing is wrong on your side"_s);
        fault("HTTP 503", R"("action":"httpStatus","status":503)", u"The service has trouble of its own."_s,
              u"Nothing is wrong on your side"_s);
        fault("web page", R"("action":"html")", u"answers, but it is no FusionSolar API server."_s,
              u"paste that address"_s, "addressLineEdit");
        fault("HTTP 404", R"("action":"httpStatus","status":404)",
              u"answers, but it is no FusionSolar API server."_s, u"paste that address"_s, "addressLineEdit");
        fault("redirect", R"("action":"httpStatus","status":302)", u"sends everybody to another page"_s,
              u"paste that address"_s, "addressLineEdit");
        // moc cannot read a raw string with backslashes
        fault("no token",
              "\"action\":\"httpStatus\",\"status\":200,\"contentType\":\"application/json\","
              "\"body\":\"{\\\"success\\\":true,\\\"failCode\\\":0,\\\"data\\\":null}\"",
              u"accepted the sign-in but sent no session token."_s, u"may take headers"_s);
        fault("half an answer", R"("action":"truncate")", u"could not be read"_s, {});
        fault("broken off", R"("action":"cut","at":"before-headers")", u"The connection to 127.0.0.1:"_s,
              u"firewall"_s);
        fault("no answer", R"("action":"stall")", u"was reached, but did not answer in time."_s,
              u"firewall"_s);
        fault("unknown code", R"("action":"failCode","failCode":98765)", u"98765"_s, {});
    }

    void saysWhyAndAsksOnce()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, switchName);
        QFETCH(QString, reason);
        QFETCH(QString, advice);
        QFETCH(QByteArray, field);
        QFETCH(int, untilMinutes);
        const LogWatch log;
        Program program;
        SimulatorServer *service = program.addService(12);
        QString error;
        if (!fault.isEmpty())
            QVERIFY2(service->setFaults(R"([{"endpoint":"login",)" + fault + "}]", &error),
                     qPrintable(error));
        if (!switchName.isEmpty())
            QVERIFY(service->setSwitches({{switchName, true}}, &error));
        QVERIFY(program.start());
        const bool isPasswordWrong = fault.isEmpty() && switchName.isEmpty();
        const QString code = isPasswordWrong ? wrongCode : service->systemCode();
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), code);
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), failed);
        if (untilMinutes > 0) {
            QVERIFY2(namesTimeAfter(driver.reason(), reason, program.clock().now(), untilMinutes),
                     qPrintable(driver.reason()));
            QVERIFY(!driver.next()->isEnabled());
        } else {
            QVERIFY2(driver.reason().contains(reason), qPrintable(driver.reason()));
            QVERIFY(driver.next()->isEnabled());
        }
        QVERIFY2(driver.advice().contains(advice), qPrintable(driver.advice()));
        verifyNothingIsLeft(program, driver, code);

        // Time alone sends nothing again.
        program.clock().advanceBy(24 * 60 * minute);
        // A fault may take the place of the call, or meet it after it was counted; a locked address is not
        // heard.
        const qint64 logins = qMax(service->acceptedCalls(EndpointId::Login), service->spoiltCalls());
        QCOMPARE(logins, switchName == u"addressLocked"_s ? 0 : 1);
        if (!field.isEmpty()) {
            QCOMPARE(driver.next()->text(), u"&Correct the entry"_s);
            driver.press(Qt::Key_Return);
            QCOMPARE(driver.page(), "signInAccountPage");
            QCOMPARE(driver.focus(), field);
            QVERIFY(driver.strip("accountStrip").contains(driver.reason()));
        } else {
            QCOMPARE(driver.next()->text(), u"Try &again"_s);
            QVERIFY(driver.next()->isEnabled());
        }
        driver.press(Qt::Key_Escape);
        QVERIFY(!driver.wizard()->isVisible());
        QCOMPARE(driver.placesOf(code), QStringList());
    }

    void correctedPasswordNeedsAMinute()
    {
        const LogWatch log;
        Program program;
        SimulatorServer *service = program.addService(3);
        QVERIFY(service && program.start());
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), wrongCode);
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        driver.press(Qt::Key_Return);
        driver.retype(service->systemCode());
        driver.press(Qt::Key_Return);
        // The guard's minute is counted down, and then it goes on by itself.
        QTRY_VERIFY2(driver.reason().contains(u"goes out in 60 seconds"_s), qPrintable(driver.reason()));
        program.clock().advanceBy(20'000);
        QVERIFY2(driver.reason().contains(u"in 40 seconds"_s), qPrintable(driver.reason()));
        QCOMPARE(loginsOf(*service), 1);
        program.clock().advanceBy(40'000);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked);
        QCOMPARE(loginsOf(*service), 2);
        QCOMPARE(driver.placesOf(service->systemCode()), QStringList());
        QCOMPARE(driver.placesOf(wrongCode), QStringList());
    }

    void stubbornPersonIsHeldBack()
    {
        Program program;
        SimulatorServer *service = program.addService(3);
        QVERIFY(service && program.start());
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), wrongCode);
        for (const QString &left : {u"4 more"_s, u"3 more"_s, u"2 more"_s}) {
            driver.press(Qt::Key_Return);
            program.clock().advanceBy(minute);
            QVERIFY(driver.waitForEnd());
            QVERIFY2(driver.advice().contains(left), qPrintable(driver.advice()));
            driver.press(Qt::Key_Return);
            QCOMPARE(driver.focus(), "systemCodeLineEdit");
        }
        QCOMPARE(loginsOf(*service), 3);
        // The third refusal costs five minutes; whatever is typed, the account is not locked.
        const qint64 refusedAt = program.clock().now();
        driver.retype(service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QVERIFY2(
            namesTimeAfter(driver.reason(), u"was refused. The next one is possible at %1."_s, refusedAt, 5),
            qPrintable(driver.reason()));
        QVERIFY(!driver.next()->isEnabled());
        QCOMPARE(loginsOf(*service), 3);
        program.clock().advanceBy(6 * minute);
        QVERIFY(driver.next()->isEnabled());
        QTest::mouseClick(driver.next(), Qt::LeftButton);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked);
        QCOMPARE(loginsOf(*service), 4);
    }

    //! Somebody else has locked it. The time is known to the next try as well, even of another wizard.
    void lockedAccountSaysUntilWhen()
    {
        const LogWatch log;
        Program program;
        SimulatorServer *service = program.addService(3);
        QVERIFY(service && program.start());
        QString error;
        QVERIFY(service->setFaults(R"([{"endpoint":"login","once":true,"action":"failCode","failCode":20400,
                                        "message":"user.login.user_or_value_invalid_lock"}])",
                                   &error));
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        const QString reason = u"The account is locked until %1 after too many wrong passwords."_s.arg(
            clockTime(program.clock().now() + 30 * minute));
        QCOMPARE(driver.reason(), reason);
        QVERIFY(!driver.next()->isEnabled());
        verifyNothingIsLeft(program, driver, service->systemCode());
        driver.press(Qt::Key_Escape);
        QVERIFY(!driver.wizard()->isVisible());

        program.clock().advanceBy(10 * minute);
        QVERIFY(QTest::qWaitFor([&program] { return !program.window().findChild<SignInWizard *>(); }));
        QVERIFY(driver.openAgain());
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.reason(), reason);
        QCOMPARE(loginsOf(*service), 1);
        program.clock().advanceBy(20 * minute);
        QVERIFY(driver.next()->isEnabled());
        QTest::mouseClick(driver.next(), Qt::LeftButton);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked);
        QCOMPARE(loginsOf(*service), 2);
    }

    void wrongHostIsSaidToBeOne_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nobody listens")
            << QUrl(u"http://127.0.0.1:1"_s) << u"127.0.0.1:1 refuses the connection."_s;
        QTest::newRow("no such name") << QUrl(u"https://no-such-host.invalid"_s)
                                      << u"There is no server of the name no-such-host.invalid."_s;
    }

    void wrongHostIsSaidToBeOne()
    {
        QFETCH(QUrl, address);
        QFETCH(QString, reason);
        const LogWatch log;
        Program program;
        SimulatorServer *service = program.addService(3);
        QVERIFY(service && program.start());
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(address, service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.reason(), reason);
        verifyNothingIsLeft(program, driver, service->systemCode());
        // The right address, typed over it, needs no wait.
        driver.press(Qt::Key_Return);
        QCOMPARE(driver.focus(), "addressLineEdit");
        driver.retype(service->baseUrl().toString());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked);
        QCOMPARE(loginsOf(*service), 1);
    }

    void badCertificateIsNamed_data()
    {
        QTest::addColumn<QString>("certificate"); // empty: self-made
        QTest::addColumn<QString>("reason");
        QTest::newRow("self-signed") << QString() << u"certificate is self-signed."_s;
        QTest::newRow("expired") << u"expired.crt"_s << u"certificate has expired."_s;
        QTest::newRow("early") << u"notyet.crt"_s << u"certificate is not valid yet."_s;
        QTest::newRow("other name") << u"othername.crt"_s
                                    << u"certificate is made out for “portal.example”."_s;
        QTest::newRow("good") << u"good.crt"_s << QString();
    }

    void badCertificateIsNamed()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, reason);
        const TrustedAuthority authority;
        const LogWatch log;
        Program program;
        Simulation::SimulatorOptions options;
        options.tls = true;
        if (!certificate.isEmpty()) {
            options.certificateFile = dataFile(certificate);
            options.keyFile = dataFile(u"server.key"_s);
        }
        SimulatorServer *service = program.addService(3, options);
        QVERIFY(service && program.start());
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        if (reason.isEmpty()) {
            QCOMPARE(driver.title(), worked);
            QCOMPARE(loginsOf(*service), 1);
            return;
        }
        QVERIFY2(driver.reason().contains(reason), qPrintable(driver.reason()));
        QVERIFY2(driver.advice().contains(u"sends no password"_s), qPrintable(driver.advice()));
        QCOMPARE(loginsOf(*service), 0);
        verifyNothingIsLeft(program, driver, service->systemCode());
    }

    void serverWithoutTlsIsNamed()
    {
        Program program;
        SimulatorServer *service = program.addService(3);
        QVERIFY(service && program.start());
        QUrl address = service->baseUrl();
        address.setScheme(u"https"_s);
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(address, service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QVERIFY2(driver.reason().contains(u"ended the connection before it was secure."_s),
                 qPrintable(driver.reason()));
        QCOMPARE(loginsOf(*service), 0);
    }

    void proxyIsSaidToBeAtFault_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: nobody there
        QTest::addColumn<QString>("reason");
        QTest::newRow("nobody there") << QByteArray() << u"The proxy cannot be reached"_s;
        QTest::newRow("wants a password")
            << "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
            << u"The proxy asks for a name and a password."_s;
    }

    void proxyIsSaidToBeAtFault()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, reason);
        ScriptedServer proxy([&answer](const auto &) { return ScriptedServer::Answer {answer, true}; });
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                                                         answer.isEmpty() ? 1 : quint16(proxy.url().port())));
        const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
        Program program;
        QVERIFY(program.start());
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(QUrl(u"https://service.invalid"_s), u"sunroof_api"_s, wrongCode);
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QVERIFY2(driver.reason().startsWith(reason), qPrintable(driver.reason()));
        QVERIFY2(driver.advice().contains(u"Check the proxy"_s), qPrintable(driver.advice()));
        QCOMPARE(driver.next()->text(), u"Try &again"_s);
    }

    void signsInWithoutAKeychain_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("note");
        QTest::newRow("locked") << int(SecretOutcome::Locked) << u"The keychain is locked"_s;
        QTest::newRow("unavailable") << int(SecretOutcome::Unavailable) << u"No keychain is available"_s;
        QTest::newRow("broken") << int(SecretOutcome::Failed)
                                << u"The keychain did not take the system code"_s;
    }

    void signsInWithoutAKeychain()
    {
        QFETCH(int, trouble);
        QFETCH(QString, note);
        const LogWatch log;
        Program program;
        SimulatorServer *service = program.addService(3);
        QVERIFY(service && program.start());
        program.secrets().setTrouble(SecretOutcome(trouble));
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked);
        QTRY_VERIFY2(driver.strip("passwordStrip").startsWith(note),
                     qPrintable(driver.strip("passwordStrip")));
        QCOMPARE(loginsOf(*service), 1);
        QCOMPARE(driver.placesOf(service->systemCode()), QStringList());
        driver.press(Qt::Key_Return);
        const auto *banner = program.window().findChild<ConnectionBanner *>();
        QVERIFY2(banner->sentence().contains(u"kept for this run only"_s), qPrintable(banner->sentence()));
    }

    void saysThatThereIsNothingToSee_data()
    {
        QTest::addColumn<QString>("switchName");
        QTest::addColumn<int>("plants");
        QTest::addColumn<QString>("note");
        QTest::newRow("no permission") << u"withoutBasicClass"_s << 3
                                       << u"The account works, but it has no permission to read plants."_s;
        QTest::newRow("no plant") << QString() << 0
                                  << u"The account works, but no plant is assigned to it."_s;
    }

    void saysThatThereIsNothingToSee()
    {
        QFETCH(QString, switchName);
        QFETCH(int, plants);
        QFETCH(QString, note);
        Program program;
        Simulation::SimulatorOptions options;
        Simulation::Account account {u"sunroof_api"_s, u"Right#1"_s};
        account.plantCount = plants;
        options.accounts = {account};
        SimulatorServer *service = program.addService(3, options);
        QVERIFY(service && program.start());
        QString error;
        if (!switchName.isEmpty())
            QVERIFY(service->setSwitches({{switchName, true}}, &error));
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked); // it may be finished without waiting for the list
        QVERIFY(driver.next()->isEnabled());
        program.followNewAccounts();
        QVERIFY(
            program.runUntilTrue([&driver] { return !driver.strip("plantsStrip").isEmpty(); }, 10 * minute));
        QCOMPARE(driver.strip("plantsStrip"), note);
        QCOMPARE(loginsOf(*service), 1);
    }

    void cancelledTryLeavesNothing()
    {
        const LogWatch log;
        Program program;
        SimulatorServer *service = program.addService(3);
        QString error;
        QVERIFY(service->setFaults(R"([{"endpoint":"login","once":true,"action":"stall"}])", &error));
        QVERIFY(program.start());
        SignInDriver driver(program);
        QVERIFY(driver.openForm());
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        driver.press(Qt::Key_Return);
        QTRY_COMPARE(loginsOf(*service), 2); // spoilt, after it was counted
        driver.press(Qt::Key_Escape);
        QVERIFY(driver.wizard()->isVisible());
        QCOMPARE(driver.title(), "No sign-in yet");
        QCOMPARE(driver.reason(), u"The sign-in was cancelled."_s);
        verifyNothingIsLeft(program, driver, service->systemCode());
        // The next one waits for its minute like any other.
        driver.press(Qt::Key_Return);
        QTRY_VERIFY(driver.reason().contains(u"seconds"_s));
        program.clock().advanceBy(minute);
        QVERIFY(driver.waitForEnd());
        QCOMPARE(driver.title(), worked);
    }

    void oneAccountIsNotAddedTwice()
    {
        Program program;
        SimulatorServer *service = program.addAccount(u"roofs"_s, 3);
        QVERIFY(service && program.start());
        QVERIFY(program.reachFirstData());
        SignInDriver driver(program);
        QVERIFY(driver.openAgain());
        driver.enter(service->baseUrl(), service->userName(), service->systemCode());
        QCOMPARE(driver.strip("accountStrip"), u"This account is in the list already."_s);
        QVERIFY(!driver.next()->isEnabled());
        driver.press(Qt::Key_Return);
        QCOMPARE(driver.page(), "signInAccountPage");
        QCOMPARE(loginsOf(*service), 1);
    }
};

QTEST_MAIN(SignInFlowsTest)
#include "tst_signinflows.moc"
