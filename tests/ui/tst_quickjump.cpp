// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/quickjump.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

//! Ctrl+K over the real window, by keyboard.
class QuickJumpTest : public QObject
{
    Q_OBJECT

    struct World
    {
        FilledAccount account {30};
        Theme theme {*qApp};
        MainWindow window {account.clock, theme};

        World()
        {
            theme.setChoice(ThemeChoice::Light);
            account.poll();
            window.addAccount(account.profile, account.data());
            window.resize(1100, 700);
            window.show();
            window.activateWindow();
        }
        QuickJump *palette() const { return window.findChild<QuickJump *>(); }
        QLineEdit *field() const { return palette()->findChild<QLineEdit *>(u"quickJumpLineEdit"_s); }
        QListView *list() const { return palette()->findChild<QListView *>(u"quickJumpListView"_s); }
        QString current() const { return list()->currentIndex().data().toString(); }
        QString shownName()
        {
            return window.treePanel().currentSourceIndex().siblingAtColumn(0).data().toString();
        }
        bool open()
        {
            window.activateWindow(); // no window manager does it here when the palette closes
            if (!QTest::qWaitFor([this] { return window.isActiveWindow(); }))
                return false;
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
            return palette() && QTest::qWaitFor([this] { return field()->hasFocus(); });
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void jumpsToADeviceByItsSerial()
    {
        World world;
        QVERIFY(world.open());
        QTest::keyClicks(world.field(), u"inv17"_s);
        QCOMPARE(world.current(), u"Inverter"_s);
        QVERIFY(world.field()->accessibleDescription().contains(u"Plant 017"_s));
        QTest::keyClick(world.field(), Qt::Key_Return);
        QCOMPARE(PlantTreeModel::deviceId(world.window.treePanel().currentSourceIndex()), DeviceId {171});
        QTRY_VERIFY(!world.palette()); // it is gone, and nothing of it stays
    }

    void walksTheListWhileTyping()
    {
        World world;
        QVERIFY(world.open());
        QTest::keyClicks(world.field(), u"plant 01"_s);
        const int last = world.list()->model()->rowCount() - 1;
        QVERIFY(last >= 9);
        QCOMPARE(world.current(), u"Plant 010"_s);
        QTest::keyClick(world.field(), Qt::Key_Down);
        QCOMPARE(world.current(), u"Plant 011"_s);
        QTest::keyClick(world.field(), Qt::Key_Up);
        QTest::keyClick(world.field(), Qt::Key_Up);
        QCOMPARE(world.list()->currentIndex().row(), last); // round the end
        QTest::keyClick(world.field(), Qt::Key_PageUp);
        QVERIFY(world.list()->currentIndex().row() < last - 1);
        QTest::keyClick(world.field(), Qt::Key_PageDown);
        QTest::keyClick(world.field(), Qt::Key_PageDown);
        QCOMPARE(world.list()->currentIndex().row(), last);
        QTest::keyClicks(world.field(), u"5"_s);
        QCOMPARE(world.current(), u"Plant 015"_s);
        QCOMPARE(world.field()->text(), u"plant 015"_s);
        QTest::keyClick(world.field(), Qt::Key_Enter);
        QCOMPARE(world.shownName(), u"Plant 015"_s);
    }

    void revealsWhatTheTreeHides()
    {
        World world;
        auto *search = world.window.findChild<QLineEdit *>(u"plantSearchLineEdit"_s);
        search->setText(u"Plant 003"_s);
        QVERIFY(world.open());
        QTest::keyClicks(world.field(), u"NE=22"_s);
        QTest::keyClick(world.field(), Qt::Key_Return);
        QCOMPARE(world.shownName(), u"Plant 022"_s);
        QVERIFY(search->text().isEmpty());
    }

    void runsCommands()
    {
        World world;
        QVERIFY(world.open());
        QTest::keyClicks(world.field(), u"dark"_s);
        QCOMPARE(world.current(), u"Dark"_s);
        QTest::keyClick(world.field(), Qt::Key_Return);
        QVERIFY(world.theme.isDark());
        QTRY_VERIFY(!world.palette());
        QVERIFY(world.open());
        QSignalSpy settings(&world.window, &MainWindow::settingsRequested);
        QTest::keyClicks(world.field(), u"settings"_s);
        QTest::keyClick(world.field(), Qt::Key_Return);
        QCOMPARE(settings.size(), 1);
        // What cannot be used now is not offered, nor is the palette itself.
        QTRY_VERIFY(!world.palette());
        QVERIFY(world.open());
        QTest::keyClicks(world.field(), u"quick jump"_s);
        QVERIFY(world.palette()->findChild<QLabel *>(u"quickJumpNothingLabel"_s)->isVisible());
        QVERIFY(!world.list()->isVisible());
        QTest::keyClick(world.field(), Qt::Key_Return); // nothing to choose
        QVERIFY(world.palette()->isVisible());
    }

    void closesOnEscapeAndWhenLeft()
    {
        World world;
        QVERIFY(world.open());
        QTest::keyClicks(world.field(), u"plant"_s);
        QTest::keyClick(world.field(), Qt::Key_Escape);
        QTRY_VERIFY(!world.palette());
        const QString before = world.shownName();
        QVERIFY(world.open());
        world.window.activateWindow();
        QTRY_VERIFY(!world.palette());
        QCOMPARE(world.shownName(), before);
    }

    void offersWhereTheUserWas()
    {
        World world;
        world.window.select(world.account.profile.id, FilledAccount::code(20));
        world.window.select(world.account.profile.id, DeviceId {71});
        world.window.select(world.account.profile.id, FilledAccount::code(5));
        QVERIFY(world.open());
        QCOMPARE(world.current(), u"Inverter"_s); // the last one but this
        QTest::keyClick(world.field(), Qt::Key_Return);
        QCOMPARE(PlantTreeModel::deviceId(world.window.treePanel().currentSourceIndex()), DeviceId {71});
    }

    void worksByMouse()
    {
        World world;
        QVERIFY(world.open());
        QTest::keyClicks(world.field(), u"plant 02"_s);
        const QModelIndex third = world.list()->model()->index(2, 0);
        QTest::mouseClick(world.list()->viewport(), Qt::LeftButton, {},
                          world.list()->visualRect(third).center());
        QCOMPARE(world.shownName(), u"Plant 022"_s);
    }
};

QTEST_MAIN(QuickJumpTest)
#include "tst_quickjump.moc"
