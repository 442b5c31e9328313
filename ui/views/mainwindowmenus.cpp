// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar of the main window; what the window shows is in mainwindow.cpp.
#include "ui/views/icons.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(u"mainMenuBar"_s);
    buildFileMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->setObjectName(u"fileMenu"_s);
    QAction *add =
        menu->addAction(themedIcon(u"add"_s), tr("&Add account…"), this, &MainWindow::addAccountRequested);
    add->setObjectName(u"addAccountAction"_s);
    add->setShortcut(QKeySequence::New);
    QAction *demo = menu->addAction(themedIcon(u"plant"_s), tr("Open the &demo plants"), this,
                                    &MainWindow::demoRequested);
    demo->setObjectName(u"openDemoAction"_s);
    menu->addSeparator();
    m_removeAccount = menu->addAction(themedIcon(u"remove"_s), tr("&Remove account…"), this,
                                      [this] { Q_EMIT removeAccountRequested(m_current); });
    m_removeAccount->setObjectName(u"removeAccountAction"_s);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setObjectName(u"quitAction"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit is empty on some platforms
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->setObjectName(u"viewMenu"_s);
    QAction *find = menu->addAction(themedIcon(u"search"_s), tr("&Find plant or device"), m_tree,
                                    &PlantTreePanel::focusSearch);
    find->setObjectName(u"findAction"_s);
    find->setShortcut(QKeySequence::Find);
    m_refresh = menu->addAction(themedIcon(u"syncing"_s), tr("&Refresh lists"), this,
                                [this] { Q_EMIT refreshRequested(m_current); });
    m_refresh->setObjectName(u"refreshAction"_s);
    m_refresh->setShortcut(QKeySequence::Refresh);
    menu->addSeparator();
    menu->addAction(tr("&Expand all"), m_tree, &PlantTreePanel::expandAll)
        ->setObjectName(u"expandAllAction"_s);
    menu->addAction(tr("&Collapse all"), m_tree, &PlantTreePanel::collapseAll)
        ->setObjectName(u"collapseAllAction"_s);
    menu->addSeparator();

    QMenu *themes = menu->addMenu(tr("&Theme"));
    themes->setObjectName(u"themeMenu"_s);
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &system")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = themes->addAction(text, this, [this, chosen = choice] {
            m_theme.setChoice(chosen);
            Q_EMIT themeChosen(chosen);
        });
        action->setObjectName(Theme::keyOf(choice) + u"ThemeAction"_s);
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
    }
    connect(&m_theme, &Theme::changed, group, [this, group] {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->objectName() == Theme::keyOf(m_theme.choice()) + u"ThemeAction"_s);
    });
    m_fullScreen = menu->addAction(tr("F&ull screen"));
    m_fullScreen->setObjectName(u"fullScreenAction"_s);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcut(QKeySequence::FullScreen);
    connect(m_fullScreen, &QAction::toggled, this, &MainWindow::toggleFullScreen);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(u"helpMenu"_s);
    QAction *about =
        menu->addAction(themedIcon(u"info"_s), tr("&About Heliodesk"), this, &MainWindow::aboutRequested);
    about->setObjectName(u"aboutAction"_s);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::toggleFullScreen(bool on)
{
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}
