// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"
#include "tests/ui/fakesignin.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/format/formatter.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 noon = 1'782'036'000'000; // 2026-06-21T10:00:00Z
}

//! The presenter without a widget: what may be submitted, and how every failure is worded.
class SignInPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void submitsOnlyWhatIsComplete_data()
    {
        QTest::addColumn<int>("region");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("userName");
        QTest::addColumn<QString>("systemCode");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("canSubmit");
        QTest::newRow("nothing") << 0 << u""_s << u""_s << u""_s << u"intl.fusionsolar.huawei.com"_s << false;
        QTest::newRow("region") << 1 << u""_s << u"api"_s << u"secret"_s << u"eu5.fusionsolar.huawei.com"_s
                                << true;
        QTest::newRow("no code") << 1 << u""_s << u"api"_s << u""_s << u"eu5.fusionsolar.huawei.com"_s
                                 << false;
        QTest::newRow("blank name") << 1 << u""_s << u"  "_s << u"secret"_s << u"eu5.fusionsolar.huawei.com"_s
                                    << false;
        QTest::newRow("web portal pasted")
            << -1 << u"https://uni001eu5.fusionsolar.huawei.com/pvmswebsite/x#/home"_s << u"api"_s
            << u"secret"_s << u"eu5.fusionsolar.huawei.com"_s << true;
        QTest::newRow("simulator pasted")
            << -1 << u"http://127.0.0.1:8080"_s << u"api"_s << u"secret"_s << u"127.0.0.1:8080"_s << true;
        QTest::newRow("plain http") << -1 << u"http://eu5.fusionsolar.huawei.com"_s << u"api"_s << u"secret"_s
                                    << u""_s << false;
        QTest::newRow("no address") << -1 << u" "_s << u"api"_s << u"secret"_s << u""_s << false;
        QTest::newRow("taken") << 1 << u""_s << u"taken_api"_s << u"secret"_s
                               << u"eu5.fusionsolar.huawei.com"_s << false;
    }

    void submitsOnlyWhatIsComplete()
    {
        QFETCH(int, region);
        QFETCH(QString, address);
        QFETCH(QString, userName);
        QFETCH(QString, systemCode);
        QFETCH(QString, host);
        QFETCH(bool, canSubmit);
        Profile taken;
        taken.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
        taken.userName = u"taken_api"_s;
        ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {taken});
        presenter.setRegion(region);
        presenter.setAddress(address);
        presenter.setUserName(userName);
        presenter.setSystemCode(systemCode);
        QCOMPARE(presenter.host(), host);
        QCOMPARE(presenter.canSubmit(), canSubmit);
        presenter.submit();
        QCOMPARE(service.tries, canSubmit ? 1 : 0);
        if (canSubmit) {
            QCOMPARE(service.lastProfile.userName, userName);
            QCOMPARE(service.lastCode, systemCode);
            QVERIFY(!service.lastProfile.id.isEmpty());
            QVERIFY(!service.lastProfile.title.isEmpty());
            QCOMPARE(presenter.state(), SignInPresenter::State::Trying);
        }
    }

    void saysExactlyWhyItFailed_data()
    {
        using Kind = ApiError::Kind;
        QTest::addColumn<SignInFailure>("failure");
        QTest::addColumn<bool>("isKnownRegion");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("advice");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, SignInField field, const QString &message,
                            const QString &advice, const std::function<void(SignInFailure &)> &change,
                            bool isKnownRegion = false) {
            SignInFailure failure;
            failure.wasReached = true;
            change(failure);
            QTest::newRow(name) << failure << isKnownRegion << message << advice << int(field);
        };
        const auto answered = [](Kind kind, int failCode, const QString &condition = {}) {
            return [=](SignInFailure &f) {
                f.error.kind = kind;
                f.error.failCode = failCode;
                f.error.exceptionId = condition;
                f.error.httpStatus = 200;
            };
        };
        const auto until = [](Kind kind, int failCode, const QString &condition, bool isHeldBack = false) {
            return [=](SignInFailure &f) {
                f.error.kind = kind;
                f.error.failCode = failCode;
                f.error.exceptionId = condition;
                f.isHeldBack = isHeldBack;
                f.until = noon + qint64(30) * 60'000;
            };
        };
        const auto unreached = [](Kind kind, bool neverArrived, bool isAtProxy = false, int status = 0) {
            return [=](SignInFailure &f) {
                f.error.kind = kind;
                f.error.neverArrived = neverArrived;
                f.error.isAtProxy = isAtProxy;
                f.error.httpStatus = status;
                f.wasReached = false;
            };
        };
        const SignInField none = SignInField::None;
        const SignInField address = SignInField::Address;
        const SignInField code = SignInField::SystemCode;

        row("wrong password", code, u"system code is wrong"_s, u"not the login"_s,
            answered(Kind::Credentials, 20400, u"20400#credentials"_s));
        row("four tries left", code, u"system code is wrong"_s, u"4 more wrong tries"_s,
            [](SignInFailure &f) {
                f.error.kind = Kind::Credentials;
                f.wrongPasswords = 1;
            });
        row("one try left", code, u"system code is wrong"_s, u"The next wrong try"_s, [](SignInFailure &f) {
            f.error.kind = Kind::Credentials;
            f.wrongPasswords = 4;
        });
        row("unknown account", SignInField::UserName, u"no API account of the name “api”"_s,
            u"not the login"_s, answered(Kind::Credentials, 20001, u"20001#login"_s));
        row("locked", none, u"locked until %1"_s, u"lock is over"_s,
            until(Kind::AccountLocked, 20400, u"20400#locked"_s));
        row("still locked", none, u"locked until %1"_s, u"lock is over"_s,
            until(Kind::AccountLocked, 20400, {}, true));
        row("sessions", none, u"as many sessions"_s, u"other program"_s,
            until(Kind::AccountLocked, 20400, u"20400#sessions"_s));
        row("expired", none, u"account has expired"_s, u"move the date"_s,
            answered(Kind::AccountClosed, 20003));
        row("disabled", none, u"account is disabled"_s, u"switch it on"_s,
            answered(Kind::AccountClosed, 20002));
        row("restricted", none, u"rule of the account"_s, u"address"_s, answered(Kind::AccountClosed, 20403));
        row("password expired", code, u"password of the account has expired"_s, u"enter it here"_s,
            answered(Kind::AccountClosed, 20400, u"20400#password-expired"_s));
        row("stopped", none, u"stopped"_s, u"see why"_s, answered(Kind::AccountClosed, 20400));
        row("no permission", none, u"no permission"_s, u"basic APIs"_s, answered(Kind::Permission, 401));
        row("no such name", address, u"no server of the name here.example"_s, u"paste that address"_s,
            unreached(Kind::NameNotFound, true));
        row("no name service", none, u"no server of the name eu5"_s, u"the network"_s,
            unreached(Kind::NameNotFound, true), true);
        row("nobody listens", address, u"here.example refuses"_s, u"firewall"_s,
            unreached(Kind::Connection, true));
        row("broke off", none, u"broke off"_s, u"firewall"_s, answered(Kind::Connection, 0));
        row("broke off early", address, u"before it was secure"_s, u"firewall"_s,
            unreached(Kind::Connection, false));
        row("web page", address, u"no FusionSolar API server"_s, u"paste that address"_s,
            answered(Kind::NotAnApiHost, 0));
        row("redirect", address, u"another page"_s, u"paste that address"_s, [](SignInFailure &f) {
            f.error.kind = Kind::NotAnApiHost;
            f.error.httpStatus = 302;
        });
        row("no token", none, u"no session token"_s, u"take headers"_s,
            answered(Kind::NotAnApiHost, 0, u"login#no-token"_s));
        for (const auto &[name, problem, words] :
             std::initializer_list<std::tuple<const char *, ApiError::TlsProblem, QString>> {
                 {"self-signed", ApiError::TlsProblem::SelfSigned, u"self-signed"_s},
                 {"certificate expired", ApiError::TlsProblem::Expired, u"certificate has expired"_s},
                 {"other name", ApiError::TlsProblem::WrongName, u"another name"_s}}) {
            row(name, address, words, u"sends no password"_s, [problem = problem](SignInFailure &f) {
                f.error.kind = Kind::Tls;
                f.error.tlsProblem = problem;
                f.wasReached = false;
            });
        }
        row("proxy away", none, u"proxy cannot be reached"_s, u"Check the proxy"_s,
            unreached(Kind::Connection, true, true));
        row("proxy's password", none, u"proxy asks"_s, u"Check the proxy"_s,
            unreached(Kind::Connection, true, true, 407));
        row("proxy's name", none, u"name of the proxy"_s, u"Check the proxy"_s,
            unreached(Kind::NameNotFound, true, true));
        row("timeout", none, u"eu5.fusionsolar.huawei.com did not answer"_s, u"firewall"_s,
            unreached(Kind::Timeout, false), true);
        row("timeout later", none, u"was reached, but"_s, u"firewall"_s, answered(Kind::Timeout, 0));
        row("busy", none, u"trouble of its own"_s, u"Nothing is wrong on your side"_s,
            answered(Kind::ServerBusy, 20200));
        row("too many logins", none, u"no more sign-ins of this account until %1"_s, u"five sign-ins"_s,
            until(Kind::Quota, 407, u"407#login"_s));
        row("overload", none, u"overloaded and takes no sign-ins until %1"_s, u"Too many programs"_s,
            until(Kind::Overload, 429, {}));
        row("address locked", none, u"address of this computer until %1"_s, u"this network"_s,
            until(Kind::Overload, 413, {}));
        row("held back", none, u"The next one is possible at %1"_s, u"Five in ten minutes"_s,
            until(Kind::None, 0, {}, true));
        row("held back after a refusal", none, u"was refused. The next one is possible at %1"_s, u"wrong"_s,
            until(Kind::Credentials, 20400, {}, true));
        row("session", none, u"Another program is using this account. The next sign-in is possible at %1"_s,
            {}, until(Kind::Session, 305, {}));
        row("keychain locked", none, u"keychain is locked"_s, u"Unlock"_s, [](SignInFailure &f) {
            f.error.kind = Kind::Secret;
            f.error.secretProblem = ApiError::SecretProblem::Locked;
            f.error.text = u"The keychain is locked."_s;
        });
        row("cancelled", none, u"was cancelled"_s, {}, answered(Kind::Cancelled, 0));
        row("refused", none, u"99999"_s, {}, answered(Kind::Refused, 99999));
    }

    void saysExactlyWhyItFailed()
    {
        QFETCH(SignInFailure, failure);
        QFETCH(bool, isKnownRegion);
        QFETCH(QString, message);
        QFETCH(QString, advice);
        if (message.contains(u"%1"_s))
            message = message.arg(Formatter().time(failure.until, QTimeZone::systemTimeZone()));
        ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {});
        presenter.setRegion(isKnownRegion ? 1 : -1);
        presenter.setAddress(u"https://here.example"_s);
        presenter.setUserName(u"api"_s);
        presenter.setSystemCode(u"secret"_s);
        presenter.submit();
        Q_EMIT service.failed(failure);
        QCOMPARE(presenter.state(), SignInPresenter::State::Failed);
        const SignInPresenter::Note outcome = presenter.outcome();
        QVERIFY2(outcome.sentence.contains(message), qPrintable(outcome.sentence));
        QVERIFY2(outcome.advice.contains(advice) && advice.isEmpty() == outcome.advice.isEmpty(),
                 qPrintable(outcome.advice));
        QVERIFY(!outcome.sentence.contains(u"secret"_s) && !outcome.advice.contains(u"secret"_s));
        QTEST(int(presenter.fieldAtFault()), "field");
        // What is of no use before a time can be tried again at that time.
        QCOMPARE(presenter.canRetry(), failure.until == 0);
        clock.advanceTo(qMax(noon, failure.until));
        QVERIFY(presenter.canRetry());
        // The reason goes as soon as something is changed about it, and a second try is a person's decision.
        QCOMPARE(service.tries, 1);
        presenter.setSystemCode(u"better"_s);
        QVERIFY(presenter.outcome().sentence.isEmpty());
        QVERIFY(presenter.canSubmit());
    }

    void tellsHowFarItIs()
    {
        using Step = SignInPresenter::Step;
        using Progress = SignInPresenter::Progress;
        ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {});
        const auto steps = [&presenter] {
            return QList<Progress> {presenter.progress(Step::Reach), presenter.progress(Step::SignIn),
                                    presenter.progress(Step::Plants)};
        };
        presenter.setUserName(u"api"_s);
        presenter.setSystemCode(u"secret"_s);
        QCOMPARE(steps(), QList<Progress>({Progress::Ahead, Progress::Ahead, Progress::Ahead}));
        presenter.submit();
        QCOMPARE(steps(), QList<Progress>({Progress::Running, Progress::Ahead, Progress::Ahead}));
        // The guard holds it back for a moment, and the seconds are counted down.
        Q_EMIT service.waiting(noon + 42'000);
        QCOMPARE(steps(), QList<Progress>({Progress::Ahead, Progress::Ahead, Progress::Ahead}));
        QVERIFY2(presenter.outcome().sentence.contains(u"42"_s), qPrintable(presenter.outcome().sentence));
        QSignalSpy changed(&presenter, &SignInPresenter::changed);
        clock.advanceBy(2000);
        QVERIFY(changed.count() >= 2);
        QVERIFY2(presenter.outcome().sentence.contains(u"40"_s), qPrintable(presenter.outcome().sentence));
        clock.advanceBy(40'000);
        QCOMPARE(steps(), QList<Progress>({Progress::Running, Progress::Ahead, Progress::Ahead}));
        Q_EMIT service.reached();
        QCOMPARE(steps(), QList<Progress>({Progress::Done, Progress::Running, Progress::Ahead}));
        Q_EMIT service.succeeded(service.lastProfile);
        QCOMPARE(steps(), QList<Progress>({Progress::Done, Progress::Done, Progress::Running}));
        Q_EMIT service.plantsCounted(12);
        QCOMPARE(steps(), QList<Progress>({Progress::Done, Progress::Done, Progress::Done}));
        QVERIFY(presenter.stepWords(Step::Plants).contains(u"12"_s));
        QVERIFY(presenter.plantsNote().sentence.isEmpty());
        QVERIFY(presenter.passwordNote().sentence.isEmpty());
    }

    void tellsWhatIsWrongAfterTheSignIn_data()
    {
        using Kind = ApiError::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("no plant") << int(Kind::None) << u"no plant is assigned"_s;
        QTest::newRow("no permission") << int(Kind::Permission) << u"no permission to read plants"_s;
        QTest::newRow("busy") << int(Kind::ServerBusy) << u"did not come"_s;
    }

    void tellsWhatIsWrongAfterTheSignIn()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {});
        presenter.setUserName(u"api"_s);
        presenter.setSystemCode(u"secret"_s);
        presenter.submit();
        Q_EMIT service.succeeded(service.lastProfile);
        ApiError error;
        error.kind = ApiError::Kind(kind);
        if (error.kind == ApiError::Kind::None)
            Q_EMIT service.plantsCounted(0);
        else
            Q_EMIT service.plantsRefused(error);
        QCOMPARE(presenter.progress(SignInPresenter::Step::Plants), SignInPresenter::Progress::Doubtful);
        QVERIFY2(presenter.plantsNote().sentence.contains(words),
                 qPrintable(presenter.plantsNote().sentence));
        QVERIFY(!presenter.plantsNote().advice.isEmpty());
        QCOMPARE(presenter.state(), SignInPresenter::State::Done); // it works all the same
    }

    void tellsWhatBecomesOfThePassword_data()
    {
        QTest::addColumn<bool>("isPersistent");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("words");
        using Problem = ApiError::SecretProblem;
        QTest::newRow("no keychain") << false << int(Problem::None) << u"No keychain"_s;
        QTest::newRow("locked") << true << int(Problem::Locked) << u"keychain is locked"_s;
        QTest::newRow("gone") << true << int(Problem::Unavailable) << u"No keychain"_s;
        QTest::newRow("broken") << true << int(Problem::Failed) << u"did not take"_s;
    }

    void tellsWhatBecomesOfThePassword()
    {
        QFETCH(bool, isPersistent);
        QFETCH(int, problem);
        QFETCH(QString, words);
        ManualClock clock(noon);
        FakeSignIn service;
        service.isPersistent = isPersistent;
        SignInPresenter presenter(service, clock, {});
        if (problem != 0) {
            ApiError error;
            error.kind = ApiError::Kind::Secret;
            error.secretProblem = ApiError::SecretProblem(problem);
            Q_EMIT service.passwordNotKept(error);
        }
        QVERIFY2(presenter.passwordNote().sentence.contains(words),
                 qPrintable(presenter.passwordNote().sentence));
    }

    void understandsDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("isRefused");
        const QDate end(2027, 12, 31);
        QTest::newRow("nothing") << u""_s << QDate() << false;
        QTest::newRow("ISO") << u"2027-12-31"_s << end << false;
        QTest::newRow("locale") << QLocale().toString(end, QLocale::ShortFormat) << end << false;
        QTest::newRow("long") << QLocale().toString(end, QLocale::LongFormat) << end << false;
        QTest::newRow("dots") << u"31.12.2027"_s << end << false;
        QTest::newRow("nonsense") << u"next summer"_s << QDate() << true;
        QTest::newRow("no such day") << u"2027-02-30"_s << QDate() << true;
    }

    void understandsDates()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QFETCH(bool, isRefused);
        ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {});
        presenter.setUserName(u"api"_s);
        presenter.setSystemCode(u"secret"_s);
        presenter.setTitle(u" My roofs "_s);
        presenter.setExpiry(typed);
        QCOMPARE(presenter.isExpiryRefused(), isRefused);
        QCOMPARE(presenter.expiryHint().isEmpty(), typed.isEmpty());
        QCOMPARE(presenter.canSubmit(), !isRefused);
        presenter.submit();
        if (isRefused)
            return;
        QCOMPARE(service.lastProfile.expiresOn, date);
        QCOMPARE(service.lastProfile.title, u"My roofs"_s);
    }

    void endsWithTheProfile()
    {
        ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {});
        QSignalSpy accepted(&presenter, &SignInPresenter::accepted);
        presenter.setUserName(u"api"_s);
        presenter.setSystemCode(u"secret"_s);
        presenter.submit();
        presenter.submit(); // a second click costs no second login
        QCOMPARE(service.tries, 1);
        Q_EMIT service.succeeded(service.lastProfile);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(presenter.profile().userName, u"api"_s);
        QCOMPARE(presenter.state(), SignInPresenter::State::Done);
    }

    void givesUpARunningTry()
    {
        ManualClock clock(noon);
        FakeSignIn service;
        {
            SignInPresenter presenter(service, clock, {});
            presenter.setUserName(u"api"_s);
            presenter.setSystemCode(u"secret"_s);
            presenter.submit();
            presenter.cancel();
            QCOMPARE(service.cancels, 1);
            QCOMPARE(presenter.state(), SignInPresenter::State::Failed);
            QVERIFY(!presenter.isBad()); // it is what the person wanted
            service.refuse(ApiError::Kind::Credentials); // too late: nobody waits for it
            QVERIFY(presenter.outcome().sentence.contains(u"cancelled"_s));
            presenter.submit();
        }
        QCOMPARE(service.cancels, 2);
    }

    void renewsOnlyThePassword()
    {
        ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {});
        Profile profile;
        profile.id = {u"kept"_s};
        profile.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
        profile.userName = u"api"_s;
        profile.title = u"My roof"_s;
        presenter.setProfile(profile);
        QVERIFY(!presenter.canSubmit());
        presenter.setSystemCode(u"renewed"_s);
        presenter.submit();
        QCOMPARE(service.lastProfile, profile);
        QCOMPARE(service.lastCode, u"renewed"_s);
    }
};

QTEST_GUILESS_MAIN(SignInPresenterTest)
#include "tst_signinpresenter.moc"
