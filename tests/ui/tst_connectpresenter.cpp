// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeconnect.h"
#include "ui/dialogs/connectpresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Ending = OAuthFlow::Ending;
using Field = ConnectPresenter::Field;
using State = ConnectPresenter::State;

Q_DECLARE_METATYPE(OAuthFlow::Ending)

//! What the dialog knows about an owner's consent, without a widget.
class ConnectPresenterTest : public QObject
{
    Q_OBJECT

    struct Subject
    {
        ManualClock clock {1'782'036'000'000};
        FakeConnect service;
        ConnectPresenter presenter {service, clock, {}};

        void fill()
        {
            presenter.setText(Field::ClientId, u" 700123456 "_s);
            presenter.setText(Field::ClientSecret, u" s3cret"_s);
            presenter.setText(Field::RedirectUri, u"https://relay.example.org/cb"_s);
            presenter.setWantsControl(true);
        }
        void submit()
        {
            fill();
            presenter.submit();
            service.wait(clock.now() + 10 * 60'000);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void checksWhileItIsTyped_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("says"); // part of the hint
        const auto row = [](const char *title, Field field, const QString &text, bool isRefused,
                            const QString &says) {
            QTest::newRow(title) << int(field) << text << isRefused << says;
        };
        row("id", Field::ClientId, u"700123456"_s, false, {});
        row("id, letters", Field::ClientId, u"abcDEF123"_s, false, {});
        row("id too short", Field::ClientId, u"70012345"_s, true, u"9 characters"_s);
        row("id too long", Field::ClientId, u"7001234567"_s, true, u"9 characters"_s);
        row("redirect empty", Field::RedirectUri, {}, false, u"To the letter"_s);
        row("redirect relay", Field::RedirectUri, u"https://relay.example.org/cb?a=1"_s, false, u"paste"_s);
        row("redirect here", Field::RedirectUri, u"http://127.0.0.1:53682/cb"_s, false, u"by itself"_s);
        row("redirect localhost", Field::RedirectUri, u"http://localhost:53682/cb"_s, true, u"localhost"_s);
        row("redirect dots", Field::RedirectUri, u"https://a.example.org/../cb"_s, true, u"two dots"_s);
        row("redirect word", Field::RedirectUri, u"https://a.example.org/cb?redirect=1"_s, true,
            u"redirect="_s);
        row("redirect fragment", Field::RedirectUri, u"https://a.example.org/cb#x"_s, true, u"#"_s);
        row("redirect long", Field::RedirectUri, u"https://a.example.org/"_s + QString(255, u'a'), true,
            u"255"_s);
        row("redirect nonsense", Field::RedirectUri, u"nonsense"_s, true, {});
        row("listen empty", Field::ListenAddress, {}, false, u"paste"_s);
        row("listen", Field::ListenAddress, u"http://127.0.0.1:53682/heliodesk"_s, false, u"nowhere else"_s);
        row("listen without port", Field::ListenAddress, u"http://127.0.0.1/heliodesk"_s, true, u"port"_s);
        row("listen elsewhere", Field::ListenAddress, u"http://192.168.1.4:53682/"_s, true, u"127.0.0.1"_s);
        row("listen https", Field::ListenAddress, u"https://127.0.0.1:53682/"_s, true, u"http://"_s);
        row("server", Field::OAuthServer, u"oauth2.fusionsolar.huawei.com"_s, false, {});
        row("server plain", Field::OAuthServer, u"http://oauth2.fusionsolar.huawei.com"_s, true, u"https"_s);
        row("portal", Field::ApiHost, u"https://uni001eu5.fusionsolar.huawei.com"_s, false, u"web portal"_s);
        row("host", Field::ApiHost, u"not an address"_s, true, {});
    }

    void checksWhileItIsTyped()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(bool, isRefused);
        QFETCH(QString, says);
        Subject subject;
        subject.fill();
        QVERIFY(subject.presenter.canSubmit());
        subject.presenter.setText(Field(field), text);
        QCOMPARE(subject.presenter.isRefused(Field(field)), isRefused);
        const QString hint = subject.presenter.hint(Field(field));
        QVERIFY2(hint.contains(says), qPrintable(hint));
        QVERIFY(!isRefused || !hint.isEmpty());
        QCOMPARE(subject.presenter.canSubmit(),
                 !isRefused && (!text.isEmpty() || Field(field) == Field::ListenAddress));
    }

    void makesTheProfile()
    {
        Subject subject;
        QVERIFY(!subject.presenter.canSubmit());
        subject.submit();
        QCOMPARE(subject.presenter.state(), State::Waiting);
        const Profile &profile = subject.service.lastProfile;
        QVERIFY(profile.way == SignInWay::OAuth);
        QCOMPARE(profile.oauth.clientId, u"700123456"_s);
        QCOMPARE(subject.service.lastSecret, u" s3cret"_s); // a blank may belong to it
        QCOMPARE(profile.oauth.redirectUri, u"https://relay.example.org/cb"_s);
        QVERIFY(profile.oauth.listenUrl.isEmpty());
        QCOMPARE(profile.oauth.serverUrl, QUrl(u"https://oauth2.fusionsolar.huawei.com"_s));
        QCOMPARE(profile.baseUrl, QUrl(u"https://eu5.fusionsolar.huawei.com"_s));
        QVERIFY(profile.oauth.wantsControl);
        QVERIFY(profile.title.contains("eu5"_L1));
    }

    void listensAtTheRedirectAddressOfThisComputer()
    {
        Subject subject;
        subject.fill();
        subject.presenter.setText(Field::RedirectUri, u"http://127.0.0.1:53682/cb"_s);
        QCOMPARE(subject.presenter.listenUrl(), QUrl(u"http://127.0.0.1:53682/cb"_s));
        subject.presenter.setText(Field::ListenAddress, u"http://127.0.0.1:1024/"_s);
        subject.presenter.submit();
        QCOMPARE(subject.service.lastProfile.oauth.listenUrl, QUrl(u"http://127.0.0.1:1024/"_s));
    }

    void countsDown()
    {
        Subject subject;
        QSignalSpy ready(&subject.presenter, &ConnectPresenter::addressReady);
        subject.submit();
        QCOMPARE(ready.count(), 1);
        QVERIFY(subject.presenter.countdown().contains(u"10:00"_s));
        subject.clock.advanceBy(61'000);
        QVERIFY2(subject.presenter.countdown().contains(u"8:59"_s),
                 qPrintable(subject.presenter.countdown()));
        Q_EMIT subject.service.exchanging(subject.clock.now() + 5 * 60'000);
        QVERIFY(subject.presenter.countdown().isEmpty());
        QCOMPARE(subject.presenter.state(), State::Exchanging);
        Q_EMIT subject.service.retryPossible({}, subject.clock.now() + 90'000);
        QVERIFY(subject.presenter.countdown().contains(u"1:30"_s));
        QVERIFY(subject.presenter.isBad());
        subject.presenter.retryExchange();
        subject.presenter.retryExchange();
        QCOMPARE(subject.service.retries, 1);
    }

    void wordsEveryEnding_data()
    {
        QTest::addColumn<OAuthFlow::Ending>("ending");
        QTest::addColumn<bool>("isBad");
        QTest::addColumn<bool>("hasAdvice");
        QTest::addColumn<int>("field");
        QTest::newRow("refused") << Ending::Refused << false << true << int(Field::None);
        QTest::newRow("no owner") << Ending::NotOwner << true << true << int(Field::None);
        QTest::newRow("scope") << Ending::ScopeInvalid << true << true << int(Field::None);
        QTest::newRow("service") << Ending::ServiceError << true << true << int(Field::None);
        QTest::newRow("code") << Ending::CodeInvalid << true << true << int(Field::None);
        QTest::newRow("client") << Ending::ClientInvalid << true << true << int(Field::ClientId);
        QTest::newRow("exchange") << Ending::ExchangeFailed << true << true << int(Field::None);
        QTest::newRow("time") << Ending::TimedOut << true << true << int(Field::None);
        QTest::newRow("cancelled") << Ending::Cancelled << false << false << int(Field::None);
        QTest::newRow("secret") << Ending::None << true << true << int(Field::ClientSecret);
    }

    void wordsEveryEnding()
    {
        QFETCH(OAuthFlow::Ending, ending);
        QFETCH(bool, isBad);
        QFETCH(bool, hasAdvice);
        QFETCH(int, field);
        Subject subject;
        subject.submit();
        ApiError error;
        error.text = u"what the service said"_s;
        Q_EMIT subject.service.failed(ending, error);
        QCOMPARE(subject.presenter.state(), State::Failed);
        QVERIFY(!subject.presenter.outcome().sentence.isEmpty());
        QCOMPARE(!subject.presenter.outcome().advice.isEmpty(), hasAdvice);
        QCOMPARE(subject.presenter.isBad(), isBad);
        QCOMPARE(int(subject.presenter.fieldAtFault()), field);
        if (ending == Ending::ServiceError)
            QVERIFY(subject.presenter.outcome().sentence.contains(error.text));
        subject.presenter.setText(Field::Title, u"x"_s); // something was changed about it
        QVERIFY(subject.presenter.outcome().sentence.isEmpty());
        QVERIFY(subject.presenter.canSubmit());
    }

    void tellsWhatWasGranted_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("basic");
        QTest::addColumn<bool>("control");
        QTest::addColumn<bool>("isNarrower");
        QTest::addColumn<QString>("says");
        QTest::newRow("all") << true << true << true << false << u"reading and control"_s;
        QTest::newRow("narrower") << true << true << false << true << u"reading only"_s;
        QTest::newRow("as asked") << false << true << false << false << u"granted reading."_s;
        QTest::newRow("control alone") << true << false << true << true << u"not reading"_s;
        QTest::newRow("nothing") << true << false << false << true << u"nothing"_s;
    }

    void tellsWhatWasGranted()
    {
        QFETCH(bool, wanted);
        QFETCH(bool, basic);
        QFETCH(bool, control);
        QFETCH(bool, isNarrower);
        QFETCH(QString, says);
        Subject subject;
        subject.fill();
        subject.presenter.setWantsControl(wanted);
        subject.presenter.submit();
        QSignalSpy accepted(&subject.presenter, &ConnectPresenter::accepted);
        subject.service.grant(basic, control);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(subject.presenter.isNarrower(), isNarrower);
        QVERIFY2(subject.presenter.granted().sentence.contains(says),
                 qPrintable(subject.presenter.granted().sentence));
        QCOMPARE(!subject.presenter.granted().advice.isEmpty(), isNarrower);
        QVERIFY(!subject.presenter.plantsNote().sentence.isEmpty());
        Q_EMIT subject.service.plantsCounted(0);
        QVERIFY(subject.presenter.plantsNote().advice.contains(u"API host"_s));
        Q_EMIT subject.service.failed(Ending::TimedOut, {}); // too late to matter
        QCOMPARE(subject.presenter.state(), State::Done);
    }

    void pastes()
    {
        Subject subject;
        subject.presenter.paste(u"early"_s);
        subject.submit();
        for (const auto result :
             {OAuthFlow::Paste::NoAddress, OAuthFlow::Paste::NothingInIt, OAuthFlow::Paste::WrongState}) {
            subject.service.pasteResult = result;
            subject.presenter.paste(u"something"_s);
            QVERIFY(!subject.presenter.pasteNote().sentence.isEmpty());
        }
        subject.service.pasteResult = OAuthFlow::Paste::Taken;
        subject.presenter.paste(u"good"_s);
        QVERIFY(subject.presenter.pasteNote().sentence.isEmpty());
        QCOMPARE(subject.service.pasted.size(), 4);
    }

    void givesUp()
    {
        Subject subject;
        subject.submit();
        subject.presenter.cancel();
        QCOMPARE(subject.service.cancels, 1);
        QCOMPARE(subject.presenter.state(), State::Failed);
        QVERIFY(!subject.presenter.isBad());
        FakeConnect service;
        {
            ConnectPresenter presenter(service, subject.clock, {});
            presenter.setText(Field::ClientId, u"700123456"_s);
            presenter.setText(Field::ClientSecret, u"s"_s);
            presenter.setText(Field::RedirectUri, u"https://relay.example.org/cb"_s);
            presenter.submit();
        }
        QCOMPARE(service.cancels, 1);
    }

    void renews()
    {
        Subject subject;
        Profile profile;
        profile.id = {u"kept"_s};
        profile.title = u"Roof"_s;
        profile.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
        profile.way = SignInWay::OAuth;
        profile.oauth.clientId = u"700123456"_s;
        profile.oauth.redirectUri = u"https://relay.example.org/cb"_s;
        subject.presenter.setProfile(profile);
        QVERIFY(subject.presenter.canSubmit()); // with the secret that is kept
        subject.presenter.setWantsControl(true);
        subject.presenter.submit();
        QCOMPARE(subject.service.lastProfile.id, profile.id);
        QCOMPARE(subject.service.lastProfile.title, u"Roof"_s);
        QVERIFY(subject.service.lastProfile.oauth.wantsControl);
        QVERIFY(subject.service.lastSecret.isEmpty());
        Q_EMIT subject.service.failed(Ending::ClientInvalid, {});
        QCOMPARE(subject.presenter.fieldAtFault(), Field::ClientSecret);
    }

    void warnsOfASecondConsent()
    {
        Subject subject;
        subject.submit();
        ConnectPresenter second(subject.service, subject.clock, {subject.service.lastProfile});
        second.setText(Field::ClientId, u"700123456"_s);
        QVERIFY(second.hint(Field::ClientId).contains(u"already"_s));
    }

    void tellsWhenNoKeychainKeepsIt()
    {
        Subject subject;
        subject.submit();
        QVERIFY(subject.presenter.secretsNote().sentence.isEmpty());
        ApiError error;
        error.kind = ApiError::Kind::Secret;
        error.secretProblem = ApiError::SecretProblem::Locked;
        Q_EMIT subject.service.secretsNotKept(error);
        QVERIFY(subject.presenter.secretsNote().sentence.contains(u"locked"_s));
        subject.service.isPersistent = false;
        Q_EMIT subject.service.secretsNotKept({});
        QVERIFY(subject.presenter.secretsNote().advice.contains(u"this run only"_s));
    }
};

QTEST_GUILESS_MAIN(ConnectPresenterTest)
#include "tst_connectpresenter.moc"
