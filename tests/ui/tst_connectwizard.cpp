// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/urlopener.h"
#include "core/util/clock.h"
#include "tests/ui/fakeconnect.h"
#include "ui/dialogs/connectpresenter.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/views/noticestrip.h"
#include "ui/views/stepindicator.h"
#include "ui/views/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class FakeUrlOpener final : public UrlOpener
{
public:
    bool open(const QUrl &url) override
    {
        opened << url;
        return works;
    }
    QList<QUrl> opened;
    bool works = true;
};

} // namespace

//! The way to an account by an owner's consent, driven by keyboard and mouse.
class ConnectWizardTest : public QObject
{
    Q_OBJECT

    struct Form
    {
        ManualClock clock {1'782'036'000'000};
        FakeConnect service;
        FakeUrlOpener opener;
        ConnectPresenter presenter;
        ConnectWizard wizard;

        explicit Form(const Profile &renewed = {})
            : presenter(service, clock, {})
            , wizard(prepared(presenter, renewed), opener)
        {
            wizard.open();
        }
        static ConnectPresenter &prepared(ConnectPresenter &presenter, const Profile &renewed)
        {
            if (!renewed.id.value.isEmpty())
                presenter.setProfile(renewed);
            return presenter;
        }
        template <typename Widget>
        Widget *find(const QString &name) const
        {
            auto *widget = wizard.findChild<Widget *>(name);
            if (!widget)
                qFatal("no widget of the name %s", qPrintable(name));
            return widget;
        }
        QString page() const
        {
            return find<QStackedWidget>(u"connectPagesStackedWidget"_s)->currentWidget()->objectName();
        }
        QString strip(const QString &name) const { return find<NoticeStrip>(name)->sentence(); }
        QPushButton *next() const { return find<QPushButton>(u"connectNextButton"_s); }
        QString focus() const
        {
            return wizard.focusWidget() ? wizard.focusWidget()->objectName() : QString();
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
        {
            QWidget *target = wizard.focusWidget();
            QTest::keyClick(target ? target : const_cast<ConnectWizard *>(&wizard), key, modifiers);
        }
        void type(const QString &text) const { QTest::keyClicks(wizard.focusWidget(), text); }
        void reachWaiting()
        {
            wizard.showForm();
            QTest::keyClicks(find<QLineEdit>(u"clientIdLineEdit"_s), u"700123456"_s);
            QTest::keyClicks(find<QLineEdit>(u"clientSecretLineEdit"_s), u"s3cret"_s);
            QTest::keyClicks(find<QLineEdit>(u"redirectLineEdit"_s), u"https://relay.example.org/cb"_s);
            QTest::mouseClick(next(), Qt::LeftButton);
            service.wait(clock.now() + 10 * 60'000, false);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void leadsToAnAccountByKeyboardAlone()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.wizard));
        QCOMPARE(form.page(), u"connectNeedsPage"_s);
        QCOMPARE(form.focus(), u"connectNextButton"_s);
        form.press(Qt::Key_Return);
        QCOMPARE(form.page(), u"connectClientPage"_s);
        QCOMPARE(form.focus(), u"clientIdLineEdit"_s);
        QVERIFY(!form.next()->isEnabled());
        form.type(u"700123456"_s);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"clientSecretLineEdit"_s);
        QCOMPARE(form.find<QLineEdit>(u"clientSecretLineEdit"_s)->echoMode(), QLineEdit::Password);
        form.type(u"s3cret"_s);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"redirectLineEdit"_s);
        form.type(u"http://127.0.0.1:53682/back"_s);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"listenLineEdit"_s);
        form.press(Qt::Key_Tab);
        form.press(Qt::Key_Tab);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"connectTitleLineEdit"_s);
        form.type(u"Lakeside"_s);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"controlCheckBox"_s);
        form.press(Qt::Key_Space);
        form.press(Qt::Key_Return);
        QCOMPARE(form.page(), u"connectConsentPage"_s);
        QCOMPARE(form.service.tries, 1);
        QCOMPARE(form.service.lastProfile.title, u"Lakeside"_s);
        QVERIFY(form.service.lastProfile.oauth.wantsControl);
        QVERIFY(form.opener.opened.isEmpty());
        form.service.wait(form.clock.now() + 10 * 60'000);
        QCOMPARE(form.opener.opened.size(), 1);
        QVERIFY(form.find<QLabel>(u"countdownLabel"_s)->text().contains(u"10:00"_s));
        Q_EMIT form.service.exchanging(form.clock.now() + 5 * 60'000);
        form.service.grant(true, true);
        QVERIFY(form.wizard.isVisible()); // what was granted is worth seeing
        QVERIFY(form.strip(u"grantedStrip"_s).contains(u"reading and control"_s));
        Q_EMIT form.service.plantsCounted(3);
        QVERIFY(form.strip(u"connectPlantsStrip"_s).contains(u"3"_s));
        QCOMPARE(form.focus(), u"connectNextButton"_s);
        QSignalSpy accepted(&form.wizard, &QDialog::accepted);
        form.press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    void saysWhatIsWrongWhileItIsTyped()
    {
        Form form;
        form.wizard.showForm();
        QLineEdit *redirect = form.find<QLineEdit>(u"redirectLineEdit"_s);
        auto *hint = form.find<QLabel>(u"redirectHintLabel"_s);
        QTest::keyClicks(redirect, u"https://relay.example.org/cb"_s);
        QCOMPARE(hint->property("tone").toByteArray(), QByteArray("muted"));
        QTest::keyClicks(redirect, u"#"_s);
        QCOMPARE(hint->property("tone").toByteArray(), QByteArray("bad"));
        QVERIFY(hint->text().contains(u'#'));
        QTest::keyClick(redirect, Qt::Key_Backspace);
        QCOMPARE(hint->property("tone").toByteArray(), QByteArray("muted"));
        QTest::keyClicks(form.find<QComboBox>(u"apiHostComboBox"_s)->lineEdit(), u" !"_s);
        QCOMPARE(form.find<QLabel>(u"apiHostHintLabel"_s)->property("tone").toByteArray(), QByteArray("bad"));
    }

    void takesAPastedAddress()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.wizard));
        form.reachWaiting();
        QCOMPARE(form.focus(), u"pasteLineEdit"_s);
        auto *use = form.find<QPushButton>(u"usePasteButton"_s);
        QVERIFY(!use->isEnabled());
        form.service.pasteResult = OAuthFlow::Paste::NothingInIt;
        form.type(u"https://relay.example.org/cb"_s);
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(!form.strip(u"pasteStrip"_s).isEmpty());
        form.service.pasteResult = OAuthFlow::Paste::Taken;
        form.find<QLineEdit>(u"pasteLineEdit"_s)->setFocus();
        form.type(u"?code=abc&state=abc"_s);
        form.press(Qt::Key_Return);
        QCOMPARE(form.service.pasted.constLast(), u"https://relay.example.org/cb?code=abc&state=abc"_s);
        Q_EMIT form.service.exchanging(form.clock.now() + 5 * 60'000);
        QVERIFY(form.find<QLineEdit>(u"pasteLineEdit"_s)->text().isEmpty()); // a code is no decoration
        QVERIFY(form.wizard.isVisible());
    }

    void givesTheAddressToCopy()
    {
        Form form;
        form.opener.works = false;
        form.reachWaiting();
        QVERIFY(form.strip(u"connectOutcomeStrip"_s).contains(u"browser"_s));
        QTest::mouseClick(form.find<QPushButton>(u"copyAddressButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), form.opener.opened.constLast().toString());
        form.opener.works = true;
        QTest::mouseClick(form.find<QPushButton>(u"openBrowserButton"_s), Qt::LeftButton);
        QVERIFY(form.strip(u"connectOutcomeStrip"_s).isEmpty());
        QCOMPARE(form.opener.opened.size(), 2);
    }

    void stopsFirstAndClosesThen()
    {
        Form form;
        form.reachWaiting();
        form.press(Qt::Key_Escape);
        QVERIFY(form.wizard.isVisible());
        QCOMPARE(form.service.cancels, 1);
        QVERIFY(form.next()->isVisible()); // asks again
        QTest::mouseClick(form.next(), Qt::LeftButton);
        QCOMPARE(form.service.tries, 2);
        form.press(Qt::Key_Escape);
        form.press(Qt::Key_Escape);
        QVERIFY(!form.wizard.isVisible());
    }

    void leadsBackToTheFieldAtFault()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.wizard));
        form.reachWaiting();
        Q_EMIT form.service.failed(OAuthFlow::Ending::ClientInvalid, {});
        const QString reason = form.strip(u"connectOutcomeStrip"_s);
        QVERIFY(!reason.isEmpty());
        QCOMPARE(form.focus(), u"connectNextButton"_s);
        form.press(Qt::Key_Return);
        QCOMPARE(form.page(), u"connectClientPage"_s);
        QCOMPARE(form.focus(), u"clientIdLineEdit"_s);
        QCOMPARE(form.strip(u"connectClientStrip"_s), reason);
        form.type(u"700999999"_s);
        QVERIFY(form.strip(u"connectClientStrip"_s).isEmpty());
    }

    void goesBackToTheOtherWays()
    {
        Form form;
        QSignalSpy back(&form.wizard, &ConnectWizard::backRequested);
        form.wizard.showForm();
        QTest::mouseClick(form.find<QPushButton>(u"connectBackButton"_s), Qt::LeftButton);
        QCOMPARE(form.page(), u"connectNeedsPage"_s);
        QTest::mouseClick(form.find<QPushButton>(u"connectBackButton"_s), Qt::LeftButton);
        QCOMPARE(back.count(), 1);
        QVERIFY(!form.wizard.isVisible());
    }

    void renewsWithFixedSettings()
    {
        Profile profile;
        profile.id = {u"kept"_s};
        profile.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
        profile.way = SignInWay::OAuth;
        profile.oauth.clientId = u"700123456"_s;
        profile.oauth.redirectUri = u"https://relay.example.org/cb"_s;
        Form form(profile);
        QCOMPARE(form.page(), u"connectClientPage"_s);
        QVERIFY(!form.find<QLineEdit>(u"clientIdLineEdit"_s)->isEnabled());
        QVERIFY(form.find<QLineEdit>(u"clientSecretLineEdit"_s)->isEnabled());
        auto *control = form.find<QCheckBox>(u"controlCheckBox"_s);
        QTest::mouseClick(control, Qt::LeftButton, {}, {Grid::unit, control->height() / 2});
        QTest::mouseClick(form.next(), Qt::LeftButton);
        QCOMPARE(form.service.tries, 1);
        QVERIFY(form.service.lastProfile.oauth.wantsControl);
    }
};

QTEST_MAIN(ConnectWizardTest)
#include "tst_connectwizard.moc"
