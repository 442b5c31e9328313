// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"
#include "ui/dialogs/signinwizard.h"
#include "ui/views/mainwindow.h"
#include "ui/views/noticestrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

//! Keeps what the program logs, for a search for secrets.
class LogWatch
{
public:
    LogWatch()
    {
        s_lines.clear();
        s_before = qInstallMessageHandler(keep);
    }
    ~LogWatch() { qInstallMessageHandler(s_before); }
    static QStringList lines() { return s_lines; }

private:
    static void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        s_lines << text;
        s_before(type, context, text);
    }
    static inline QStringList s_lines;
    static inline QtMessageHandler s_before = nullptr;
};

//! Goes through the wizard of the running program as a person does: keys and clicks only.
class SignInDriver
{
public:
    explicit SignInDriver(Program &program)
        : m_program(program)
    {
    }

    //! From the welcome page to the form.
    bool openForm()
    {
        MainWindow &window = m_program.window();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("welcomeAccountCard")),
                          Qt::LeftButton);
        m_wizard = window.findChild<SignInWizard *>();
        return m_wizard && QTest::qWaitForWindowActive(m_wizard);
    }
    //! From the File menu's key to the form.
    bool openAgain()
    {
        m_program.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_program.window()))
            return false;
        QTest::keyClick(&m_program.window(), Qt::Key_N, Qt::ControlModifier);
        m_wizard = m_program.window().findChild<SignInWizard *>();
        if (!m_wizard || !QTest::qWaitForWindowActive(m_wizard))
            return false;
        press(Qt::Key_Return);
        return true;
    }
    void enter(const QUrl &address, const QString &userName, const QString &systemCode)
    {
        QTest::keyClick(find<QComboBox>("regionComboBox"), Qt::Key_End);
        QTest::keyClicks(find<QLineEdit>("addressLineEdit"), address.toString());
        QTest::keyClicks(find<QLineEdit>("userNameLineEdit"), userName);
        QTest::keyClicks(find<QLineEdit>("systemCodeLineEdit"), systemCode);
    }
    //! Replaces what is in the field that has the keyboard.
    void retype(const QString &text)
    {
        QTest::keyClick(focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focusWidget(), text);
    }
    void press(Qt::Key key) { QTest::keyClick(focusWidget(), key); }
    //! False if the test does not end within half a minute of real time.
    bool waitForEnd()
    {
        return QTest::qWaitFor(
            [this] { return page() == "signInTestPage" && title() != "Testing the connection"; }, 30'000);
    }

    SignInWizard *wizard() const { return m_wizard; }
    QByteArray page() const
    {
        return find<QStackedWidget>("signInPagesStackedWidget")->currentWidget()->objectName().toUtf8();
    }
    QByteArray title() const { return find<QLabel>("testTitleLabel")->text().toUtf8(); }
    QString reason() const { return find<NoticeStrip>("outcomeStrip")->sentence(); }
    QString advice() const { return find<NoticeStrip>("outcomeStrip")->accessibleDescription(); }
    QString strip(const char *name) const { return find<NoticeStrip>(name)->sentence(); }
    QString plants() const { return find<QLabel>("plantsStepLabel")->text(); }
    QPushButton *next() const { return find<QPushButton>("nextButton"); }
    QByteArray focus() const { return focusWidget()->objectName().toUtf8(); }

    //! Where this text can be read: in a widget, in a file of the program, in its log. Empty if nowhere.
    QStringList placesOf(const QString &secret) const
    {
        QStringList places;
        const QWidgetList widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets) {
            if (wordsOf(widget).contains(secret))
                places << widget->objectName();
        }
        QDirIterator files(m_program.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toUtf8()))
                places << file.fileName();
        }
        if (!LogWatch::lines().filter(secret).isEmpty())
            places << QStringLiteral("log");
        return places;
    }

private:
    static QString wordsOf(const QWidget *widget)
    {
        QStringList words {widget->windowTitle(), widget->toolTip(), widget->statusTip(),
                           widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            words << edit->displayText() << edit->placeholderText();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            words << text->toPlainText();
        return words.join(QLatin1Char('\n'));
    }
    QWidget *focusWidget() const
    {
        QWidget *widget = m_wizard->focusWidget();
        return widget ? widget : static_cast<QWidget *>(m_wizard);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_wizard->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget of the name %s", name);
        return widget;
    }

    Program &m_program;
    SignInWizard *m_wizard = nullptr;
};
