// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/powerchart.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/systemreport.h"
#include "ui/views/mainwindow.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

class HelpDialogsTest : public QObject
{
    Q_OBJECT

    static QString flat(const QList<ShortcutGroup> &groups)
    {
        QString text;
        for (const ShortcutGroup &group : groups) {
            for (const Shortcut &shortcut : group.shortcuts)
                text += u"%1|%2|%3\n"_s.arg(group.title, shortcut.words, shortcut.keys);
        }
        return text;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void showsEveryLicence()
    {
        AboutDialog dialog;
        dialog.show();
        auto *works = dialog.findChild<QListWidget *>(u"worksListWidget"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"licencePlainTextEdit"_s);
        auto *note = dialog.findChild<QLabel *>(u"workNoteLabel"_s);
        QVERIFY(works->count() >= 5);
        for (int row = 0; row < works->count(); ++row) {
            works->setCurrentRow(row);
            QVERIFY2(text->toPlainText().size() > 1000, qPrintable(works->item(row)->text()));
            QVERIFY(note->text().contains(works->item(row)->text()));
        }
        works->setCurrentRow(0);
        QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        QVERIFY(text->toPlainText().contains(u"END OF TERMS AND CONDITIONS"_s));
    }

    void copiesTheSystem()
    {
        AboutDialog dialog;
        dialog.findChild<QPushButton *>(u"copySystemButton"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, SystemReport::now().text());
        QVERIFY(copied.contains(QString::fromLatin1(qVersion())));
        QVERIFY(copied.contains(QSysInfo::prettyProductName()));
        QVERIFY(!copied.contains(QSysInfo::machineHostName()) || QSysInfo::machineHostName().size() < 4);
    }

    void listsEveryKeyOfTheMenus()
    {
        FilledAccount account;
        Theme theme(*qApp);
        MainWindow window(account.clock, theme);
        window.addAccount(account.profile, account.data());
        const QString listed = flat(shortcutsOf(window));
        int count = 0;
        const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions) {
                if (action->shortcut().isEmpty())
                    continue;
                ++count;
                const QString keys = action->shortcut().toString(QKeySequence::NativeText);
                QString words = action->text();
                words.remove(u'&').remove(u'…');
                QVERIFY2(listed.contains(words + u'|' + keys), qPrintable(words + keys));
            }
        }
        QVERIFY(count > 5);
        QVERIFY(listed.contains(u"Copy|Ctrl+C"_s));
        // What is not there any more is not listed.
        QAction *quit = window.findChild<QAction *>(u"quitAction"_s);
        quit->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
        QVERIFY(flat(shortcutsOf(window)).contains(u"Quit|Ctrl+Shift+Q"_s));
    }

    void tellsTheTruthAboutTheChart()
    {
        PowerChart chart;
        QList<PowerSample> samples;
        for (int i = 0; i < 40; ++i)
            samples << PowerSample {TreeFixture::Noon + i * 300'000, float(i), 1, 0, 0, 50};
        chart.setSamples(samples);
        const QList<QKeyCombination> keys {Qt::Key_Left,
                                           Qt::Key_Right,
                                           Qt::CTRL | Qt::Key_Left,
                                           Qt::CTRL | Qt::Key_Right,
                                           QKeyCombination(Qt::Key_Home),
                                           QKeyCombination(Qt::Key_End),
                                           QKeyCombination(Qt::Key_Escape)};
        FilledAccount account;
        Theme theme(*qApp);
        const MainWindow window(account.clock, theme);
        const QString listed = flat(shortcutsOf(window));
        for (const QKeyCombination &key : keys) {
            chart.setCrosshairIndex(20);
            QTest::keyClick(&chart, key.key(), key.keyboardModifiers());
            const QString text = QKeySequence(key).toString(QKeySequence::NativeText);
            QVERIFY2(chart.crosshairIndex() != 20, qPrintable(text));
            QVERIFY2(listed.contains(text), qPrintable(text));
        }
    }

    void findsKeys()
    {
        ShortcutsDialog dialog([] {
            return QList<ShortcutGroup> {{u"File"_s, {{u"Quit"_s, u"Ctrl+Q"_s}, {u"Print"_s, u"Ctrl+P"_s}}},
                                         {u"View"_s, {{u"Full screen"_s, u"F11"_s}}}};
        });
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>(u"shortcutSearchLineEdit"_s);
        const auto *tree = dialog.findChild<QTreeView *>(u"shortcutsTreeView"_s);
        const auto *nothing = dialog.findChild<QLabel *>(u"noShortcutLabel"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        QTest::keyClicks(search, u"ctrl+p"_s);
        QCOMPARE(tree->model()->rowCount(), 1);
        const QModelIndex file = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->rowCount(file), 1);
        QCOMPARE(tree->model()->index(0, 0, file).data().toString(), u"Print"_s);
        QVERIFY(tree->isExpanded(file));
        search->clear();
        QTest::keyClicks(search, u"view"_s); // all of a group
        QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
        search->setText(u"teleport"_s);
        QVERIFY(!tree->isVisible());
        QVERIFY(nothing->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(HelpDialogsTest)
#include "tst_helpdialogs.moc"
