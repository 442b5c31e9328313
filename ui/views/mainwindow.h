// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/account/accountsession.h"
#include "core/domain/controlcommand.h"
#include "core/net/ratelimiter.h"
#include "ui/format/formatter.h"
#include "ui/models/alarmpollstatus.h"
#include "ui/models/pageexport.h"
#include "ui/models/pagehistory.h"
#include "ui/views/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QModelIndex>
#include <QPointer>
#include <QVariantMap>

class AccountView;
class AlarmView;
class Clock;
class ConnectionBanner;
class DevicePages;
class PlantTreeModel;
class PlantTreePanel;
class PlantPages;
class QAction;
class QKeySequence;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;
class QuickJump;
class StatusLine;
class TableLayouts;
class TaskView;
class WelcomeView;

//! The window: tree on the left, the page of what is selected on the right. It shows and forwards; it knows
//! no client. Pages are made when they are first shown: a start pays for the one that is seen.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Clock &clock, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Accounts will follow by addAccount(): no welcome meanwhile.
    void setAwaitingAccounts(bool isAwaiting);
    //! What \a sources points to must outlive the account in the window.
    void addAccount(const Profile &profile, const AccountData &sources);
    void removeAccount(const ProfileId &profile);
    void showAlarmPoll(const ProfileId &profile, const AlarmPollStatus &status);
    void showStatus(const ProfileId &profile, const LinkStatus &status);
    //! When new data can arrive at the earliest (UTC ms), for the status bar.
    void showNextDataAt(const ProfileId &profile, qint64 at);
    //! Calls made and allowed, for the status bar.
    void showBudgets(const ProfileId &profile, const QList<BudgetReport> &budgets);
    void setFormatter(const Formatter &formatter);
    //! The user has stopped the updates of all accounts.
    void setPaused(bool isPaused);
    const Formatter &formatter() const { return m_formatter; }
    //! A sentence in the status bar for some seconds: answers a key without getting in the way.
    void showHint(const QString &sentence);

    //! Selects the row and shows its page. Nothing happens if there is none.
    void select(const ProfileId &profile);
    void select(const ProfileId &profile, const PlantCode &plant);
    void select(const ProfileId &profile, DeviceId device);
    //! Shows the page of alarms: of all accounts, of one, or of one plant.
    void showAlarms(const ProfileId &profile = {}, const PlantCode &plant = {});
    //! The same with one alarm chosen.
    void showAlarm(const ProfileId &profile, quint64 id);
    //! Shows the page of commands: of all accounts, of one, or of one plant.
    void showTasks(const ProfileId &profile = {}, const PlantCode &plant = {});
    //! The same with one command chosen.
    void showTask(const ProfileId &profile, const QString &id);
    ProfileId currentProfile() const;
    PlantTreePanel &treePanel() { return *m_tree; }
    PlantTreeModel &treeModel() { return *m_model; }
    //! What the tables of all pages and dialogs look like.
    TableLayouts &tableLayouts() { return *m_tableLayouts; }

    //! Size, place, splitter, columns, the page and what is expanded; an empty or foreign one changes
    //! nothing.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    //! The window is on the screen for the first time; emitted once, from the event loop.
    void firstPainted();
    void addAccountRequested();
    //! The same, but the person has an account at hand, or wants to know how to get one.
    void accountFormRequested();
    void accountHelpRequested();
    void consentFormRequested();
    void demoRequested();
    void removeAccountRequested(const ProfileId &profile);
    void passwordRequested(const ProfileId &profile);
    //! The owner is to consent (again), or to another scope.
    void authoriseRequested(const ProfileId &profile);
    void retryRequested(const ProfileId &profile);
    void refreshRequested(const ProfileId &profile);
    //! The alarms on the page: of one account, or of all if it is empty.
    void alarmRefreshRequested(const ProfileId &profile);
    //! A person wants this as a new command, again or to undo one: the receiver shows it, nothing is sent yet.
    //! One of the ids is empty.
    void commandRequested(const ProfileId &profile, const ControlCommand &command, const QString &retryOf,
                          const QString &revertOf);
    //! Updates of all accounts are to stop, or to go on.
    void pauseRequested(bool isPaused);
    void printRequested();
    //! A page has something to write; the receiver asks where.
    void exportRequested(const PageExport &wanted);
    void printPdfRequested();
    void settingsRequested();
    void wallDisplayRequested();
    void shortcutsRequested();
    void notificationsRequested();
    void aboutRequested();
    //! The user wants the program to end, not only the window to go.
    void quitRequested();
    //! The plant on the page (or of the device on it) changed: what is on screen is asked for first.
    void visiblePlantChanged(const ProfileId &profile, const PlantCode &plant);
    //! A person wants to give a command to these plants; the receiver asks for the rest.
    void controlRequested(const ProfileId &profile, const QList<PlantCode> &plants, ControlFamily family);
    //! A person wants to switch control on or off; nothing has changed yet.
    void controlModeRequested(const ProfileId &profile, const PlantCode &plant, bool isOn);
    void themeChosen(ThemeChoice choice);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Account
    {
        Profile profile;
        AccountData data;
        LinkStatus status;
        qint64 nextDataAt = 0;
        QList<BudgetReport> budgets;
        AlarmPollStatus alarmPoll;
    };

    static constexpr QLatin1StringView plantLayoutKey {"plant"};

    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildTreeMenus(QMenu *menu);
    void buildPageMenu(QMenu *menu);
    void buildThemeMenu(QMenu *menu);
    void buildAccountMenu();
    void buildHelpMenu();
    // Texts are marked with QT_TR_NOOP and set again when the language changes.
    QMenu *addMenu(const QString &name, const char *title);
    QMenu *addSubmenu(QMenu *menu, const QString &name, const char *title);
    QAction *addItem(QMenu *menu, const QString &name, const char *text, const QKeySequence &shortcut = {});
    template <typename Page>
    Page &made(Page *&page);
    void showTree();
    void showWelcome();
    void showPageOf(const QModelIndex &sourceIndex);
    void showPlace(const Place &place);
    bool tryShow(const Place &place);
    void stepPlant(int direction);
    void focusNextPane();
    void openQuickJump();
    // The page of alarms: mainwindowalarms.cpp.
    void buildAlarmButton();
    void connectAlarms(const Account &account);
    AlarmView &alarmPage();
    bool showsAlarms() const;
    void settleOnAlarms();
    void leaveAlarms();
    void refreshAlarms();
    void refreshAlarmStatus();
    void restoreAlarmLayout(const QByteArray &state, bool isShown);
    QByteArray alarmLayout() const;
    // Control: mainwindowcontrol.cpp.
    void buildControlMenu(QMenu *menu);
    static bool mayControl(const Account &account);
    void connectControl();
    void refreshControlActions();
    void refreshControlConsent();
    void addControlActions(QMenu &menu, const QModelIndex &sourceIndex);
    QList<PlantCode> selectedPlants(const ProfileId &profile) const;
    void requestRefresh();
    // The page of commands: mainwindowtasks.cpp.
    void buildTaskButton();
    void connectTasks(const Account &account);
    void disconnectTasks(const Account &account);
    TaskView &taskPage();
    bool showsTasks() const;
    void settleOnTasks();
    void refreshTasks();
    void showChartAsTable(bool on);
    void showDevicePage(const AccountData &sources, DeviceId device);
    void choosePage(bool isHistory);
    void preparePlantPages();
    void restoreReadings();
    void retranslate();
    void showContextMenu(const QModelIndex &sourceIndex, const QPoint &globalPosition);
    void refreshAges();
    void refreshBanner();
    void refreshStatusBar();
    void refreshActions();
    void refreshTitle();
    void toggleFullScreen(bool on);

    const Clock &m_clock;
    Theme &m_theme;
    Formatter m_formatter;
    PlantTreeModel *m_model;
    PlantTreePanel *m_tree;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    ConnectionBanner *m_banner;
    WelcomeView *m_welcome = nullptr; // the pages are null until first shown
    AccountView *m_accountView = nullptr;
    DevicePages *m_devicePages = nullptr;
    PlantPages *m_plantPages = nullptr;
    AlarmView *m_alarmView = nullptr;
    QToolButton *m_alarmButton = nullptr;
    TaskView *m_taskView = nullptr;
    QToolButton *m_taskButton = nullptr;
    StatusLine *m_statusLine;
    TableLayouts *m_tableLayouts;
    QList<std::pair<QAction *, const char *>> m_actionWords;
    QAction *m_removeAccount = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_password = nullptr;
    QAction *m_authorise = nullptr;
    QMenu *m_controlMenu = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_print = nullptr;
    QAction *m_printPdf = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_chartAsTable = nullptr;
    QAction *m_nowPage = nullptr;
    QAction *m_historyPage = nullptr;
    QAction *m_fullScreen = nullptr;
    QPointer<QuickJump> m_quickJump; //!< while it is open
    QTimer *m_ageTimer;
    qint64 m_treeAgesAt;
    bool m_isAwaitingAccounts = false;
    bool m_isPaused = false;
    bool m_isPainted = false;
    QHash<ProfileId, Account> m_accounts;
    ProfileId m_current;
    PlantCode m_visiblePlant;
    PageHistory m_history;
    QByteArray m_readingColumns; //!< of the device page, until it is made
    bool m_showsFieldsWithoutValue = false;
    QByteArray m_alarmLayout; //!< of the alarm page, until it is made
    bool m_awaitsAlarms = false; //!< the alarm page was the last one
    QVariantMap m_pageLayouts; //!< by page, until it is made
    Place m_awaited; //!< page of the last run, shown as soon as its plant is there
};
