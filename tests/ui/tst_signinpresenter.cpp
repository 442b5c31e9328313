// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"
#include "tests/ui/fakesignin.h"
#include "ui/dialogs/signinpresenter.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

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
        const ManualClock clock(noon);
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
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("failCode");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("hasAdvice");
        const int needsUser = int(LinkStatus::State::NeedsUser);
        const int offline = int(LinkStatus::State::Offline);
        const int pause = int(LinkStatus::State::QuotaPause);
        using Kind = ApiError::Kind;
        QTest::newRow("wrong password")
            << int(Kind::Credentials) << 20400 << qint64(0) << needsUser << u"wrong"_s << true;
        QTest::newRow("locked until") << int(Kind::AccountLocked) << 20400 << noon + 30 * 60'000 << needsUser
                                      << u"locked until %1"_s << true;
        QTest::newRow("expired") << int(Kind::AccountClosed) << 20003 << qint64(0) << needsUser
                                 << u"expired"_s << true;
        QTest::newRow("disabled") << int(Kind::AccountClosed) << 20002 << qint64(0) << needsUser
                                  << u"disabled"_s << true;
        QTest::newRow("wrong host") << int(Kind::NotAnApiHost) << 0 << qint64(0) << offline
                                    << u"no FusionSolar"_s << true;
        QTest::newRow("no such name")
            << int(Kind::NameNotFound) << 0 << qint64(0) << offline << u"name was not found"_s << true;
        QTest::newRow("certificate") << int(Kind::Tls) << 0 << qint64(0) << offline << u"secure connection"_s
                                     << true;
        QTest::newRow("no permission")
            << int(Kind::Permission) << 401 << qint64(0) << needsUser << u"permission"_s << true;
        QTest::newRow("keychain locked")
            << int(Kind::Secret) << 0 << qint64(0) << needsUser << u"keychain"_s << true;
        QTest::newRow("too many logins")
            << int(Kind::Quota) << 407 << noon + 15 * 60'000 << pause << u"%1"_s << true;
        QTest::newRow("refused") << int(Kind::Refused) << 99999 << qint64(0) << needsUser << u"99999"_s
                                 << false;
    }

    void saysExactlyWhyItFailed()
    {
        QFETCH(int, kind);
        QFETCH(int, failCode);
        QFETCH(qint64, until);
        QFETCH(int, state);
        QFETCH(QString, message);
        QFETCH(bool, hasAdvice);
        if (until > 0)
            message = message.arg(Formatter().time(until, QTimeZone::systemTimeZone()));
        const ManualClock clock(noon);
        FakeSignIn service;
        SignInPresenter presenter(service, clock, {});
        presenter.setUserName(u"api"_s);
        presenter.setSystemCode(u"secret"_s);
        presenter.submit();
        service.refuse(ApiError::Kind(kind), until, failCode, LinkStatus::State(state));
        QCOMPARE(presenter.state(), SignInPresenter::State::Failed);
        QVERIFY2(presenter.message().contains(message, Qt::CaseInsensitive), qPrintable(presenter.message()));
        QVERIFY(!presenter.message().contains(u"secret"_s));
        QCOMPARE(!presenter.advice().isEmpty(), hasAdvice);
        // The reason goes as soon as something is changed about it, and a second try is a person's decision.
        QCOMPARE(service.tries, 1);
        presenter.setSystemCode(u"better"_s);
        QVERIFY(presenter.message().isEmpty());
        QVERIFY(presenter.canSubmit());
    }

    void endsWithTheProfile()
    {
        const ManualClock clock(noon);
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
        const ManualClock clock(noon);
        FakeSignIn service;
        {
            SignInPresenter presenter(service, clock, {});
            presenter.setUserName(u"api"_s);
            presenter.setSystemCode(u"secret"_s);
            presenter.submit();
            presenter.cancel();
            QCOMPARE(service.cancels, 1);
            QCOMPARE(presenter.state(), SignInPresenter::State::Editing);
            service.refuse(ApiError::Kind::Credentials); // too late: nobody waits for it
            QVERIFY(presenter.message().isEmpty());
            presenter.submit();
        }
        QCOMPARE(service.cancels, 2);
    }

    void renewsOnlyThePassword()
    {
        const ManualClock clock(noon);
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
