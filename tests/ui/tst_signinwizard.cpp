// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/urlopener.h"
#include "core/util/clock.h"
#include "tests/ui/fakesignin.h"
#include "ui/dialogs/installerletter.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/dialogs/signinwizard.h"
#include "ui/views/noticestrip.h"
#include "ui/views/stepindicator.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>
#include <QUrlQuery>

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

//! Puts every text into brackets, as another language would change it.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"[%1]"_s.arg(QString::fromUtf8(text));
    }
};

} // namespace

//! The way to a new account, driven by keyboard and mouse, with a sign-in that answers by hand.
class SignInWizardTest : public QObject
{
    Q_OBJECT

    struct Form
    {
        ManualClock clock {1'782'036'000'000};
        FakeSignIn service;
        FakeUrlOpener opener;
        SignInPresenter presenter {service, clock, {}};
        SignInWizard wizard {presenter, opener};

        Form() { wizard.open(); }
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
            return find<QStackedWidget>(u"signInPagesStackedWidget"_s)->currentWidget()->objectName();
        }
        QString strip(const QString &name) const { return find<NoticeStrip>(name)->sentence(); }
        QPushButton *next() const { return find<QPushButton>(u"nextButton"_s); }
        QString focus() const
        {
            return wizard.focusWidget() ? wizard.focusWidget()->objectName() : QString();
        }
        //! Where the keyboard is, as a person types.
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
        {
            QWidget *target = wizard.focusWidget();
            QTest::keyClick(target ? target : const_cast<SignInWizard *>(&wizard), key, modifiers);
        }
        void type(const QString &text) const { QTest::keyClicks(wizard.focusWidget(), text); }
        void reachForm() const { press(Qt::Key_Return); }
        void fillForm() const
        {
            QTest::keyClicks(find<QLineEdit>(u"userNameLineEdit"_s), u"sunroof_api"_s);
            QTest::keyClicks(find<QLineEdit>(u"systemCodeLineEdit"_s), u"secret"_s);
        }
        void submit() const
        {
            reachForm();
            fillForm();
            QTest::keyClick(find<QLineEdit>(u"systemCodeLineEdit"_s), Qt::Key_Return);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void leadsToAnAccountByKeyboardAlone()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.wizard));
        auto *steps = form.find<StepIndicator>(u"stepIndicator"_s);
        QCOMPARE(form.page(), u"signInStartPage"_s);
        QCOMPARE(form.focus(), u"signInAccountCard"_s);
        QVERIFY(steps->spokenValue().startsWith(u"Step 1 of 3"_s));
        form.press(Qt::Key_Return);
        QCOMPARE(form.page(), u"signInAccountPage"_s);
        QVERIFY(steps->spokenValue().startsWith(u"Step 2 of 3"_s));
        QCOMPARE(form.focus(), u"regionComboBox"_s);
        QVERIFY(!form.next()->isEnabled());
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"userNameLineEdit"_s);
        form.type(u"sunroof_api"_s);
        QVERIFY(!form.next()->isEnabled());
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"systemCodeLineEdit"_s);
        form.type(u"secret"_s);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"expiryLineEdit"_s);
        form.type(u"2027-12-31"_s);
        form.press(Qt::Key_Tab);
        QCOMPARE(form.focus(), u"titleLineEdit"_s);
        form.type(u"Roofs"_s);
        form.press(Qt::Key_Return);
        QCOMPARE(form.page(), u"signInTestPage"_s);
        QCOMPARE(form.service.tries, 1);
        QCOMPARE(form.service.lastProfile.title, u"Roofs"_s);
        QCOMPARE(form.service.lastProfile.expiresOn, QDate(2027, 12, 31));
        QVERIFY(!form.next()->isEnabled());
        Q_EMIT form.service.reached();
        Q_EMIT form.service.succeeded(form.service.lastProfile);
        QVERIFY(form.wizard.isVisible()); // what was found is worth seeing
        QVERIFY(form.next()->isEnabled()); // but nobody has to wait for it
        Q_EMIT form.service.plantsCounted(12);
        QVERIFY(form.find<QLabel>(u"plantsStepLabel"_s)->text().contains(u"12"_s));
        QCOMPARE(form.focus(), u"nextButton"_s);
        QSignalSpy accepted(&form.wizard, &QDialog::accepted);
        form.press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QVERIFY(!form.wizard.isVisible());
    }

    void leadsBackToTheFieldAtFault_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("failCode");
        QTest::addColumn<QString>("field");
        using Kind = ApiError::Kind;
        QTest::newRow("password") << int(Kind::Credentials) << 20400 << u"systemCodeLineEdit"_s;
        QTest::newRow("name") << int(Kind::Credentials) << 20001 << u"userNameLineEdit"_s;
        QTest::newRow("region") << int(Kind::NotAnApiHost) << 0 << u"regionComboBox"_s;
    }

    void leadsBackToTheFieldAtFault()
    {
        QFETCH(int, kind);
        QFETCH(int, failCode);
        QFETCH(QString, field);
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.wizard));
        form.submit();
        form.service.refuse(ApiError::Kind(kind), failCode);
        QCOMPARE(form.page(), u"signInTestPage"_s);
        const QString reason = form.strip(u"outcomeStrip"_s);
        QVERIFY(!reason.isEmpty());
        QCOMPARE(form.focus(), u"nextButton"_s);
        form.press(Qt::Key_Return);
        QCOMPARE(form.page(), u"signInAccountPage"_s);
        QCOMPARE(form.focus(), field);
        QCOMPARE(form.strip(u"accountStrip"_s), reason); // until something is changed about it
        QTest::keyClicks(form.find<QLineEdit>(u"systemCodeLineEdit"_s), u"!"_s);
        QVERIFY(form.strip(u"accountStrip"_s).isEmpty());
        QCOMPARE(form.service.tries, 1);
    }

    void waitsForTheEndOfALock()
    {
        Form form;
        form.submit();
        form.service.refuse(ApiError::Kind::AccountLocked, 20400, form.clock.now() + 30 * 60'000);
        QVERIFY(form.strip(u"outcomeStrip"_s).contains(u"locked until"_s));
        QVERIFY(!form.next()->isEnabled());
        form.clock.advanceBy(30 * 60'000);
        QVERIFY(form.next()->isEnabled());
        QTest::mouseClick(form.next(), Qt::LeftButton);
        QCOMPARE(form.service.tries, 2);
    }

    void firstEscapeStopsTheTry()
    {
        Form form;
        form.submit();
        form.press(Qt::Key_Escape);
        QCOMPARE(form.service.cancels, 1);
        QVERIFY(form.wizard.isVisible());
        QVERIFY(form.strip(u"outcomeStrip"_s).contains(u"cancelled"_s));
        QVERIFY(form.next()->isEnabled()); // and may try again
        form.press(Qt::Key_Escape);
        QVERIFY(!form.wizard.isVisible());
    }

    void explainsAndWritesALetter()
    {
        Form form;
        QTest::mouseClick(form.find<QAbstractButton>(u"signInHelpCard"_s), Qt::LeftButton);
        QCOMPARE(form.page(), u"signInLetterPage"_s);
        const QString letter = form.find<QPlainTextEdit>(u"letterTextEdit"_s)->toPlainText();
        for (const QString &word : {u"Northbound"_s, u"Basic APIs"_s, u"expiry"_s, u"session"_s})
            QVERIFY2(letter.contains(word), qPrintable(word));
        QTest::mouseClick(form.find<QPushButton>(u"copyLetterButton"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), letter);
        QTest::mouseClick(form.find<QPushButton>(u"sendLetterButton"_s), Qt::LeftButton);
        QCOMPARE(form.opener.opened.size(), 1);
        const QUrl mail = form.opener.opened.constFirst();
        QCOMPARE(mail.scheme(), u"mailto"_s);
        const QString body = QUrlQuery(mail).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QCOMPARE(QString(body).remove(u'\r'), letter);
        // Without a mail program the clipboard has it, and that is said.
        form.opener.works = false;
        QApplication::clipboard()->clear();
        QTest::mouseClick(form.find<QPushButton>(u"sendLetterButton"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), letter);
        QVERIFY(form.strip(u"letterStrip"_s).contains(u"no mail program"_s));
        // On to the form, and back to where it came from.
        QTest::mouseClick(form.next(), Qt::LeftButton);
        QCOMPARE(form.page(), u"signInAccountPage"_s);
        auto *back = form.find<QPushButton>(u"backButton"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(form.page(), u"signInLetterPage"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(form.page(), u"signInStartPage"_s);
        QVERIFY(!back->isVisible());
    }

    void offersTheDemo()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.wizard));
        QSignalSpy demo(&form.wizard, &SignInWizard::demoRequested);
        QTest::keyClick(&form.wizard, Qt::Key_D, Qt::AltModifier);
        QTRY_COMPARE(demo.count(), 1);
        QVERIFY(!form.wizard.isVisible());
        QCOMPARE(form.service.tries, 0);
    }

    void understandsAPastedAddress()
    {
        Form form;
        form.reachForm();
        auto *region = form.find<QComboBox>(u"regionComboBox"_s);
        auto *address = form.find<QLineEdit>(u"addressLineEdit"_s);
        auto *hint = form.find<QLabel>(u"addressHintLabel"_s);
        QVERIFY(!address->isVisible());
        QTest::keyClick(region, Qt::Key_End);
        QVERIFY(address->isVisible());
        QTest::keyClicks(address, u"https://uni001eu5.fusionsolar.huawei.com/login"_s);
        QVERIFY2(hint->text().contains(u" eu5.fusionsolar.huawei.com"_s), qPrintable(hint->text()));
        QCOMPARE(hint->property("tone").toString(), u"muted"_s);
        form.fillForm();
        QVERIFY(form.next()->isEnabled());
        address->clear();
        QTest::keyClicks(address, u"http://example.com"_s);
        QCOMPARE(hint->property("tone").toString(), u"bad"_s);
        QVERIFY(!form.next()->isEnabled());
    }

    void speaksTheLanguageOfTheMoment()
    {
        Form form;
        form.submit();
        form.service.refuse(ApiError::Kind::Credentials, 20400);
        Brackets brackets;
        QVERIFY(qApp->installTranslator(&brackets));
        QTRY_VERIFY(form.strip(u"outcomeStrip"_s).startsWith(u'['));
        QVERIFY(form.wizard.windowTitle().startsWith(u'['));
        QStringList untouched;
        const QList<QLabel *> labels = form.wizard.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->text().isEmpty() && !label->text().startsWith(u'['))
                untouched << label->text();
        }
        const QList<QAbstractButton *> buttons = form.wizard.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->text().isEmpty() && !button->text().startsWith(u'['))
                untouched << button->text();
        }
        QCOMPARE(untouched, QStringList());
        qApp->removeTranslator(&brackets);
        QTRY_VERIFY(!form.strip(u"outcomeStrip"_s).startsWith(u'['));
    }

    void namesEveryWidget()
    {
        Form form;
        form.submit();
        const QList<QWidget *> widgets = form.wizard.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isInteractive = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPushButton *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget);
            if (!isInteractive || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            if (!widget->objectName().endsWith(u"StripButton"_s)) // has words only while it is shown
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(SignInWizardTest)
#include "tst_signinwizard.moc"
