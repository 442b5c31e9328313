// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"
#include "tests/ui/fakesignin.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/views/noticestrip.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The real form, driven by keyboard and mouse.
class SignInDialogTest : public QObject
{
    Q_OBJECT

    struct Form
    {
        ManualClock clock {1'782'036'000'000};
        FakeSignIn service;
        SignInPresenter presenter;
        SignInDialog dialog;

        explicit Form(bool keepsPasswords = true)
            : presenter((service.isPersistent = keepsPasswords, service), clock, {})
            , dialog(presenter)
        {
            dialog.open();
        }
        template <typename Widget>
        Widget *find(const QString &name) const
        {
            auto *widget = dialog.findChild<Widget *>(name);
            if (!widget)
                qFatal("no widget of that name");
            return widget;
        }
        QString strip() const { return find<NoticeStrip>(u"signInStrip"_s)->sentence(); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void signsInByKeyboardAlone()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form.dialog));
        auto *submit = form.find<QPushButton>(u"signInButton"_s);
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(form.find<QLineEdit>(u"userNameLineEdit"_s), u"sunroof_api"_s);
        QVERIFY(!submit->isEnabled());
        auto *code = form.find<QLineEdit>(u"systemCodeLineEdit"_s);
        QTest::keyClicks(code, u"secret"_s);
        QVERIFY(submit->isEnabled());
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(form.service.tries, 1);
        QVERIFY(!submit->isEnabled());
        QVERIFY(!code->isEnabled());
        QSignalSpy accepted(&form.dialog, &QDialog::accepted);
        Q_EMIT form.service.succeeded(form.service.lastProfile);
        QCOMPARE(accepted.count(), 1);
        QVERIFY(!form.dialog.isVisible());
    }

    void showsTheReasonAndWaitsForAnother()
    {
        Form form;
        QTest::keyClicks(form.find<QLineEdit>(u"userNameLineEdit"_s), u"sunroof_api"_s);
        QTest::keyClicks(form.find<QLineEdit>(u"systemCodeLineEdit"_s), u"secret"_s);
        QTest::mouseClick(form.find<QPushButton>(u"signInButton"_s), Qt::LeftButton);
        form.service.refuse(ApiError::Kind::Credentials, 0, 20400);
        QVERIFY(form.find<NoticeStrip>(u"signInStrip"_s)->isVisible());
        QVERIFY(form.strip().contains(u"wrong"_s));
        QVERIFY(form.dialog.isVisible());
        QCOMPARE(form.find<QLineEdit>(u"systemCodeLineEdit"_s)->selectedText().size(), 6);
    }

    void understandsAPastedAddress()
    {
        Form form;
        auto *region = form.find<QComboBox>(u"regionComboBox"_s);
        auto *address = form.find<QLineEdit>(u"addressLineEdit"_s);
        auto *hint = form.find<QLabel>(u"addressHintLabel"_s);
        QVERIFY(!address->isVisible());
        QTest::keyClick(region, Qt::Key_End);
        QVERIFY(address->isVisible());
        QTest::keyClicks(address, u"https://uni001eu5.fusionsolar.huawei.com/login"_s);
        QVERIFY2(hint->text().contains(u"eu5.fusionsolar.huawei.com"_s), qPrintable(hint->text()));
        QCOMPARE(hint->property("tone").toString(), u"muted"_s);
        address->clear();
        QTest::keyClicks(address, u"http://example.com"_s);
        QCOMPARE(hint->property("tone").toString(), u"bad"_s);
    }

    void showsAndHidesTheSystemCode()
    {
        Form form;
        auto *code = form.find<QLineEdit>(u"systemCodeLineEdit"_s);
        QCOMPARE(code->echoMode(), QLineEdit::Password);
        auto *show = form.find<QAction>(u"showSystemCodeAction"_s);
        show->trigger();
        QCOMPARE(code->echoMode(), QLineEdit::Normal);
        show->trigger();
        QCOMPARE(code->echoMode(), QLineEdit::Password);
    }

    void firstCancelStopsTheTry()
    {
        Form form;
        QTest::keyClicks(form.find<QLineEdit>(u"userNameLineEdit"_s), u"sunroof_api"_s);
        QTest::keyClicks(form.find<QLineEdit>(u"systemCodeLineEdit"_s), u"secret"_s);
        QTest::mouseClick(form.find<QPushButton>(u"signInButton"_s), Qt::LeftButton);
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QCOMPARE(form.service.cancels, 1);
        QVERIFY(form.dialog.isVisible());
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QVERIFY(!form.dialog.isVisible());
    }

    void offersTheDemo()
    {
        Form form;
        QSignalSpy demo(&form.dialog, &SignInDialog::demoRequested);
        QTest::mouseClick(form.find<QPushButton>(u"demoButton"_s), Qt::LeftButton);
        QCOMPARE(demo.count(), 1);
        QVERIFY(!form.dialog.isVisible());
    }

    void saysWhenNoKeychainKeepsThePassword()
    {
        const Form form(false);
        QVERIFY(form.strip().contains(u"keychain"_s));
    }

    void namesEveryWidget()
    {
        const Form form;
        const QList<QWidget *> widgets = form.dialog.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isInteractive = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPushButton *>(widget);
            if (!isInteractive)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            if (widget->isVisibleTo(&form.dialog))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(SignInDialogTest)
#include "tst_signindialog.moc"
