// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"
#include "tests/ui/fakesignin.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/signinpresenter.h"
#include "ui/views/noticestrip.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The short form for another password, driven by keyboard and mouse.
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
            , dialog((presenter.setProfile(profile()), presenter))
        {
            dialog.open();
        }
        static Profile profile()
        {
            Profile known;
            known.id = {u"known"_s};
            known.baseUrl = QUrl(u"https://eu5.fusionsolar.huawei.com"_s);
            known.userName = u"sunroof_api"_s;
            return known;
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

    void renewsByKeyboardAlone()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form.dialog));
        auto *submit = form.find<QPushButton>(u"signInButton"_s);
        QVERIFY(!submit->isEnabled());
        auto *code = form.find<QLineEdit>(u"systemCodeLineEdit"_s);
        QTest::keyClicks(code, u"secret"_s);
        QVERIFY(submit->isEnabled());
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(form.service.tries, 1);
        QCOMPARE(form.service.lastProfile, Form::profile());
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
        QTest::keyClicks(form.find<QLineEdit>(u"systemCodeLineEdit"_s), u"secret"_s);
        QTest::mouseClick(form.find<QPushButton>(u"signInButton"_s), Qt::LeftButton);
        form.service.refuse(ApiError::Kind::Credentials, 20400);
        QVERIFY(form.find<NoticeStrip>(u"signInStrip"_s)->isVisible());
        QVERIFY(form.strip().contains(u"wrong"_s));
        QVERIFY(form.dialog.isVisible());
        QCOMPARE(form.find<QLineEdit>(u"systemCodeLineEdit"_s)->selectedText().size(), 6);
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
        QTest::keyClicks(form.find<QLineEdit>(u"systemCodeLineEdit"_s), u"secret"_s);
        QTest::mouseClick(form.find<QPushButton>(u"signInButton"_s), Qt::LeftButton);
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QCOMPARE(form.service.cancels, 1);
        QVERIFY(form.dialog.isVisible());
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
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
            if (!qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QPushButton *>(widget))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            if (widget->isVisibleTo(&form.dialog))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(SignInDialogTest)
#include "tst_signindialog.moc"
