// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar of the main window; what the window shows is in mainwindow.cpp.
#include "ui/views/icons.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/retranslation.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace {

//! What "Copy" means for the widget with the keyboard: its own action of that
//! name, or its text.
void copyFrom(QWidget *widget, QLatin1StringView actionName)
{
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        edit->copy();
        return;
    }
    for (; widget; widget = widget->parentWidget()) {
        if (auto *action = widget->findChild<QAction *>(QString(actionName), Qt::FindDirectChildrenOnly)) {
            action->trigger();
            return;
        }
    }
}

} // namespace

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(u"mainMenuBar"_s);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildAccountMenu();
    buildHelpMenu();
    whenTranslated(this, [this] {
        for (const auto &[action, source] : std::as_const(m_actionWords))
            action->setText(tr(source));
    });
}

QMenu *MainWindow::addMenu(const QString &name, const char *title)
{
    QMenu *menu = menuBar()->addMenu(QString());
    menu->setObjectName(name);
    m_actionWords.append({menu->menuAction(), title});
    return menu;
}

QMenu *MainWindow::addSubmenu(QMenu *menu, const QString &name, const char *title)
{
    QMenu *submenu = menu->addMenu(QString());
    submenu->setObjectName(name);
    m_actionWords.append({submenu->menuAction(), title});
    return submenu;
}

QAction *MainWindow::addItem(QMenu *menu, const QString &name, const char *text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcut(shortcut);
    m_actionWords.append({action, text});
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = addMenu(u"fileMenu"_s, QT_TR_NOOP("&File"));
    QAction *add = addItem(menu, u"addAccountAction"_s, QT_TR_NOOP("&Add account…"), QKeySequence::New);
    add->setIcon(themedIcon(u"add"_s));
    connect(add, &QAction::triggered, this, &MainWindow::addAccountRequested);
    QAction *demo = addItem(menu, u"openDemoAction"_s, QT_TR_NOOP("Open the &demo plants"));
    demo->setIcon(themedIcon(u"plant"_s));
    connect(demo, &QAction::triggered, this, &MainWindow::demoRequested);
    menu->addSeparator();
    m_print = addItem(menu, u"printAction"_s, QT_TR_NOOP("&Print plant page…"), QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &MainWindow::printRequested);
    m_printPdf = addItem(menu, u"printPdfAction"_s, QT_TR_NOOP("Save plant page as PD&F…"));
    connect(m_printPdf, &QAction::triggered, this, &MainWindow::printPdfRequested);
    menu->addSeparator();
    QAction *settings =
        addItem(menu, u"settingsAction"_s, QT_TR_NOOP("&Settings…"), Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    menu->addSeparator();
    // QKeySequence::Quit is empty on some platforms.
    QAction *quit = addItem(menu, u"quitAction"_s, QT_TR_NOOP("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainWindow::quitRequested);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = addMenu(u"editMenu"_s, QT_TR_NOOP("&Edit"));
    // Tables listen to these keys themselves: here they are only shown, or each
    // would be there twice.
    QAction *copy = addItem(menu, u"editCopyAction"_s, QT_TR_NOOP("&Copy\tCtrl+C"));
    copy->setIcon(themedIcon(u"copy"_s));
    connect(copy, &QAction::triggered, this, [] { copyFrom(QApplication::focusWidget(), "copyAction"_L1); });
    QAction *headings =
        addItem(menu, u"editCopyWithHeadingsAction"_s, QT_TR_NOOP("Copy with &headings\tCtrl+Shift+C"));
    connect(headings, &QAction::triggered, this,
            [] { copyFrom(QApplication::focusWidget(), "copyWithHeadingsAction"_L1); });
    menu->addSeparator();
    QAction *find = addItem(menu, u"findAction"_s, QT_TR_NOOP("&Find plant or device"), QKeySequence::Find);
    find->setIcon(themedIcon(u"search"_s));
    connect(find, &QAction::triggered, m_tree, &PlantTreePanel::focusSearch);
    QAction *jump = addItem(menu, u"quickJumpAction"_s, QT_TR_NOOP("Quick &jump…"), Qt::CTRL | Qt::Key_K);
    connect(jump, &QAction::triggered, this, &MainWindow::openQuickJump);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = addMenu(u"viewMenu"_s, QT_TR_NOOP("&View"));
    m_back = addItem(menu, u"backAction"_s, QT_TR_NOOP("&Back"), Qt::ALT | Qt::Key_Left);
    connect(m_back, &QAction::triggered, this, [this] { showPlace(m_history.back()); });
    m_forward = addItem(menu, u"forwardAction"_s, QT_TR_NOOP("&Forward"), Qt::ALT | Qt::Key_Right);
    connect(m_forward, &QAction::triggered, this, [this] { showPlace(m_history.forward()); });
    QAction *previous =
        addItem(menu, u"previousPlantAction"_s, QT_TR_NOOP("&Previous plant"), Qt::CTRL | Qt::Key_PageUp);
    connect(previous, &QAction::triggered, this, [this] { stepPlant(-1); });
    QAction *following =
        addItem(menu, u"nextPlantAction"_s, QT_TR_NOOP("&Next plant"), Qt::CTRL | Qt::Key_PageDown);
    connect(following, &QAction::triggered, this, [this] { stepPlant(1); });
    QAction *alarms =
        addItem(menu, u"alarmsAction"_s, QT_TR_NOOP("Pa&ge of alarms"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    alarms->setIcon(themedIcon(u"bell"_s));
    connect(alarms, &QAction::triggered, this, [this] { showAlarms(); });
    QAction *tasks =
        addItem(menu, u"tasksAction"_s, QT_TR_NOOP("Page of comman&ds"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    tasks->setIcon(themedIcon(u"command"_s));
    connect(tasks, &QAction::triggered, this, [this] { showTasks(); });
    QAction *pane = addItem(menu, u"nextPaneAction"_s, QT_TR_NOOP("Next p&ane"), Qt::Key_F6);
    connect(pane, &QAction::triggered, this, &MainWindow::focusNextPane);
    menu->addSeparator();
    connect(addItem(menu, u"expandAllAction"_s, QT_TR_NOOP("E&xpand all")), &QAction::triggered, m_tree,
            &PlantTreePanel::expandAll);
    connect(addItem(menu, u"collapseAllAction"_s, QT_TR_NOOP("&Collapse all")), &QAction::triggered, m_tree,
            &PlantTreePanel::collapseAll);
    buildTreeMenus(menu);
    menu->addSeparator();
    m_chartAsTable =
        addItem(menu, u"chartAsTableAction"_s, QT_TR_NOOP("Chart as tab&le"), Qt::CTRL | Qt::Key_T);
    m_chartAsTable->setCheckable(true);
    connect(m_chartAsTable, &QAction::toggled, this, &MainWindow::showChartAsTable);
    buildPageMenu(menu);
    buildThemeMenu(menu);
    menu->addSeparator();
    m_fullScreen = addItem(menu, u"fullScreenAction"_s, QT_TR_NOOP("F&ull screen"), QKeySequence::FullScreen);
    if (m_fullScreen->shortcut().isEmpty())
        m_fullScreen->setShortcut(Qt::Key_F11);
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::toggled, this, &MainWindow::toggleFullScreen);
    QAction *wall =
        addItem(menu, u"wallDisplayAction"_s, QT_TR_NOOP("&Wall display"), Qt::SHIFT | Qt::Key_F11);
    connect(wall, &QAction::triggered, this, &MainWindow::wallDisplayRequested);
}

//! The pages of what is selected.
void MainWindow::buildPageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    m_nowPage = addItem(menu, u"nowPageAction"_s, QT_TR_NOOP("N&ow"), Qt::CTRL | Qt::Key_1);
    m_historyPage = addItem(menu, u"historyPageAction"_s, QT_TR_NOOP("H&istory"), Qt::CTRL | Qt::Key_2);
    for (QAction *action : {m_nowPage, m_historyPage}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(m_nowPage, &QAction::triggered, this, [this] { choosePage(false); });
    connect(m_historyPage, &QAction::triggered, this, [this] { choosePage(true); });
}

//! What the tree shows, in which columns and in which order; the tree knows.
void MainWindow::buildTreeMenus(QMenu *menu)
{
    QMenu *filters = addSubmenu(menu, u"filterMenu"_s, QT_TR_NOOP("&Show only"));
    filters->addActions(m_tree->filterActions());
    filters->insertSeparator(m_tree->filterActions().constLast());
    QMenu *columns = m_tree->columnMenu(this);
    m_actionWords.append({menu->addMenu(columns), QT_TR_NOOP("Colu&mns")});
    QMenu *sorting = m_tree->sortMenu(this);
    m_actionWords.append({menu->addMenu(sorting), QT_TR_NOOP("So&rt by")});
}

void MainWindow::buildThemeMenu(QMenu *menu)
{
    QMenu *themes = addSubmenu(menu, u"themeMenu"_s, QT_TR_NOOP("&Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, const char *> choices[] = {
        {ThemeChoice::System, QT_TR_NOOP("As the &system")},
        {ThemeChoice::Light, QT_TR_NOOP("&Light")},
        {ThemeChoice::Dark, QT_TR_NOOP("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = addItem(themes, Theme::keyOf(choice) + u"ThemeAction"_s, text);
        connect(action, &QAction::triggered, this, [this, chosen = choice] {
            m_theme.setChoice(chosen);
            Q_EMIT themeChosen(chosen);
        });
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
    }
    connect(&m_theme, &Theme::changed, group, [this, group] {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->objectName() == Theme::keyOf(m_theme.choice()) + u"ThemeAction"_s);
    });
}

void MainWindow::buildAccountMenu()
{
    QMenu *menu = addMenu(u"accountMenu"_s, QT_TR_NOOP("&Account"));
    m_refresh = addItem(menu, u"refreshAction"_s, QT_TR_NOOP("&Refresh lists"), QKeySequence::Refresh);
    m_refresh->setIcon(themedIcon(u"syncing"_s));
    connect(m_refresh, &QAction::triggered, this, &MainWindow::requestRefresh);
    m_password = addItem(menu, u"enterPasswordAction"_s, QT_TR_NOOP("Enter &password…"));
    m_password->setIcon(themedIcon(u"key"_s));
    connect(m_password, &QAction::triggered, this, [this] { Q_EMIT passwordRequested(m_current); });
    m_authorise = addItem(menu, u"authoriseAction"_s, QT_TR_NOOP("Authorise &again…"));
    m_authorise->setIcon(themedIcon(u"key"_s));
    m_authorise->setVisible(false);
    connect(m_authorise, &QAction::triggered, this, [this] { Q_EMIT authoriseRequested(m_current); });
    buildControlMenu(menu);
    m_pause = addItem(menu, u"pauseUpdatesAction"_s, QT_TR_NOOP("Pause &updates"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &MainWindow::pauseRequested);
    menu->addSeparator();
    m_removeAccount = addItem(menu, u"removeAccountAction"_s, QT_TR_NOOP("Re&move account…"));
    m_removeAccount->setIcon(themedIcon(u"remove"_s));
    connect(m_removeAccount, &QAction::triggered, this, [this] { Q_EMIT removeAccountRequested(m_current); });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = addMenu(u"helpMenu"_s, QT_TR_NOOP("&Help"));
    connect(addItem(menu, u"shortcutsAction"_s, QT_TR_NOOP("&Keyboard shortcuts"), Qt::Key_F1),
            &QAction::triggered, this, &MainWindow::shortcutsRequested);
    connect(addItem(menu, u"notificationsAction"_s, QT_TR_NOOP("&Notifications")), &QAction::triggered, this,
            &MainWindow::notificationsRequested);
    menu->addSeparator();
    QAction *about = addItem(menu, u"aboutAction"_s, QT_TR_NOOP("&About Heliodesk"));
    about->setIcon(themedIcon(u"info"_s));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::aboutRequested);
}

void MainWindow::toggleFullScreen(bool on)
{
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}
