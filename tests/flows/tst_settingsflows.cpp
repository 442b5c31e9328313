// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/polling/poller.h"
#include "core/settings/profilestore.h"
#include "core/settings/proxysettings.h"
#include "core/store/plantstore.h"
#include "tests/support/program.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/settingspresenter.h"
#include "ui/format/language.h"
#include "ui/views/connectionbanner.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using Key = AppSettings::Key;

//! Settings in the program as it ships: what they change, at once and after a restart.
class SettingsFlowsTest : public QObject
{
    Q_OBJECT

    static SettingsDialog *open(Program &program)
    {
        program.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&program.window()))
            return nullptr;
        QTest::keyClick(&program.window(), Qt::Key_Comma, Qt::ControlModifier);
        return program.window().findChild<SettingsDialog *>();
    }
    static SettingsPresenter &presenter(SettingsDialog &dialog)
    {
        return *dialog.findChild<SettingsPresenter *>();
    }
    static void click(SettingsDialog &dialog, const QString &button)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    }
    static AccountSession &session(Program &program)
    {
        return *program.application().sessions().constFirst();
    }
    //! All words of the rows that are open.
    static QString rows(Program &program)
    {
        const QAbstractItemModel &model = *program.window().treePanel().tree().model();
        QStringList words;
        for (int row = 0; row < model.rowCount(model.index(0, 0)); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                words << model.index(row, column, model.index(0, 0)).data().toString();
        }
        return words.join(u'|');
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its file");
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void takeEffectAtOnceAndAfterARestart()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 3));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QVERIFY(!rows(program).contains(u" W"_s) || rows(program).contains(u" kW"_s));
        const qreal textSize = QApplication::font().pointSizeF();

        SettingsDialog *dialog = open(program);
        QVERIFY(dialog);
        QTest::keyClick(&program.window(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(program.window().findChildren<SettingsDialog *>().size(), 1); // one is enough
        SettingsPresenter &copy = presenter(*dialog);
        copy.setValue(Key::Theme, u"dark"_s);
        copy.setValue(Key::Language, u"de"_s);
        copy.setValue(Key::TextSize, 130);
        copy.setValue(Key::NumberFormat, u"de_CH"_s);
        copy.setValue(Key::PowerUnit, u"W"_s);
        copy.setValue(Key::PollMinutes, 30);
        QVERIFY(!program.application().theme().isDark());
        click(*dialog, u"applyButton"_s);

        const auto verify = [&] {
            QVERIFY(program.application().theme().isDark());
            QCOMPARE(program.application().language().code(), u"de"_s);
            QCOMPARE(QApplication::font().pointSizeF(), textSize * 1.3);
            QCOMPARE(QLocale().name(), u"de_CH"_s);
            QVERIFY2(rows(program).contains(u" W"_s) && !rows(program).contains(u" kW|"_s),
                     qPrintable(rows(program)));
            QCOMPARE(session(program).poller().realtimeInterval(), 1'800'000);
        };
        verify();
        click(*dialog, u"okButton"_s);
        QVERIFY(program.runFor(25 * 60'000));
        const QList<PlantCode> plants = session(program).store().plantCodes();
        for (const PlantCode &plant : plants)
            QCOMPARE(session(program).store().plantState(plant), DataState::Live); // that is the chosen pace
        program.end();
        QVERIFY(program.start());
        verify();
        QTRY_COMPARE(session(program).status().state, LinkStatus::State::Online);

        dialog = open(program);
        QVERIFY(dialog);
        for (int page = 0; page < settingsPageCount; ++page)
            presenter(*dialog).reset(SettingsPageId(page));
        click(*dialog, u"okButton"_s);
        QVERIFY(!program.application().theme().isDark());
        QCOMPARE(QApplication::font().pointSizeF(), textSize);
        QCOMPARE(session(program).poller().realtimeInterval(), 315'000);
    }

    void theCommandLineRulesUntilTheUserChooses()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 1));
        CommandLine line;
        line.theme = ThemeChoice::Dark;
        line.language = u"de"_s;
        QVERIFY(program.start(line));
        QVERIFY(program.application().theme().isDark());
        SettingsDialog *dialog = open(program);
        QVERIFY(dialog);
        presenter(*dialog).setValue(Key::PollMinutes, 10);
        click(*dialog, u"applyButton"_s);
        QVERIFY(program.application().theme().isDark());
        QCOMPARE(program.application().language().code(), u"de"_s);
        presenter(*dialog).setValue(Key::Theme, u"light"_s);
        presenter(*dialog).setValue(Key::Language, u"en"_s);
        click(*dialog, u"applyButton"_s);
        QVERIFY(!program.application().theme().isDark());
        QCOMPARE(program.application().language().code(), u"en"_s);
    }

    void aWrongProxyIsSaidAndMended()
    {
        QTcpServer dead;
        QVERIFY(dead.listen(QHostAddress::LocalHost));
        const int nobody = dead.serverPort();
        dead.close();
        Program program;
        Profile profile;
        profile.id = {u"far"_s};
        profile.title = u"far"_s;
        profile.baseUrl = QUrl(u"https://plants.invalid"_s);
        profile.userName = u"roof"_s;
        QVERIFY(ProfileStore(program.folder() + u"/profiles.json"_s).save(profile));
        program.secrets().write(u"heliodesk/far/password"_s, "secret", nullptr, nullptr);
        program.secrets().write(ProxySettings::passwordName(), "proxy-secret", nullptr, nullptr);
        write(program.folder() + u"/settings.ini"_s,
              "[proxy]\nmode=http\nhost=127.0.0.1\nuser=sun\nport=" + QByteArray::number(nobody) + '\n');
        QVERIFY(program.start());
        QTRY_COMPARE(session(program).status().state, LinkStatus::State::Offline);
        QVERIFY(session(program).status().error.isAtProxy);
        const auto *banner = program.window().findChild<ConnectionBanner *>();
        const auto heard = [banner] { return banner->sentence() + banner->accessibleDescription(); };
        QTRY_VERIFY2(heard().contains(u"proxy"_s), qPrintable(heard()));

        // A tunnel that works is tried at once, with the password from the secret store.
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QByteArray seen;
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket *socket = proxy.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, &seen] {
                    seen += socket->readAll();
                    socket->write("HTTP/1.1 407 X\r\nProxy-Authenticate: Basic "
                                  "realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
                });
            }
        });
        SettingsDialog *dialog = open(program);
        QVERIFY(dialog);
        presenter(*dialog).setValue(Key::ProxyPort, proxy.serverPort());
        click(*dialog, u"okButton"_s);
        QTRY_VERIFY2(seen.contains("CONNECT plants.invalid:443"), seen.constData());
        QTRY_VERIFY(seen.contains(QByteArray("sun:proxy-secret").toBase64()));
        QTRY_COMPARE(session(program).status().error.httpStatus, 407);
        program.end();
        QFile file(program.folder() + u"/settings.ini"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("proxy-secret"));
    }

    void damagedSettingsAreSaid()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 1));
        write(program.folder() + u"/settings.ini"_s, "[look]\ntheme=dark\nthis is no entry\n");
        QVERIFY(program.start());
        QVERIFY(program.application().theme().isDark());
        QCOMPARE(program.prompter().messages.size(), 1);
        QVERIFY(program.prompter().messages.constFirst().contains(u".corrupt"_s));
        QVERIFY(QFile::exists(program.folder() + u"/settings.ini.corrupt"_s));
    }

    void unwritableSettingsAreSaid()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 1));
        QVERIFY(QDir(program.folder()).mkpath(u"settings.ini/in the way"_s));
        QVERIFY(program.start());
        program.prompter().messages.clear();
        SettingsDialog *dialog = open(program);
        QVERIFY(dialog);
        presenter(*dialog).setValue(Key::Theme, u"dark"_s);
        click(*dialog, u"okButton"_s);
        QTRY_COMPARE(program.prompter().messages.size(), 1);
        QVERIFY(program.prompter().messages.constFirst().contains(u"cannot be written"_s));
        QVERIFY(program.application().theme().isDark()); // for this run
    }
};

QTEST_MAIN(SettingsFlowsTest)
#include "tst_settingsflows.moc"
