// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mainwindow.h"

#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/budgetwords.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/accountview.h"
#include "ui/views/alarmview.h"
#include "ui/views/connectionbanner.h"
#include "ui/views/devicepages.h"
#include "ui/views/deviceview.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/plantpages.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/plantview.h"
#include "ui/views/readingpanel.h"
#include "ui/views/retranslation.h"
#include "ui/views/statusline.h"
#include "ui/views/tablelayouts.h"
#include "ui/views/taskview.h"
#include "ui/views/welcomeview.h"

#include <QAction>
#include <QCloseEvent>
#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int ageTickMs = 1000;
constexpr qint64 treeAgesEveryMs = 60 * 1000;
constexpr qint32 layoutVersion = 2;
} // namespace

MainWindow::MainWindow(const Clock &clock, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_model(new PlantTreeModel(clock, this))
    , m_tree(new PlantTreePanel(*m_model, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
    , m_banner(new ConnectionBanner(clock, this))
    , m_statusLine(new StatusLine(this))
    , m_tableLayouts(new TableLayouts(this))
    , m_ageTimer(new QTimer(this))
    , m_treeAgesAt(clock.now())
{
    setObjectName(u"mainWindow"_s);
    buildPages();
    buildMenus();
    refreshActions();
    whenTranslated(this, [this] { retranslate(); });
    resize(1440, 900);
    connect(m_tree, &PlantTreePanel::currentChanged, this, &MainWindow::showPageOf);
    // A row that is current already leads back from a page that is not in the tree.
    connect(&m_tree->tree(), &QAbstractItemView::clicked, this, &MainWindow::leaveAlarms);
    connect(&m_tree->tree(), &QAbstractItemView::activated, this, &MainWindow::leaveAlarms);
    connect(m_tree, &PlantTreePanel::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_ageTimer, &QTimer::timeout, this, &MainWindow::refreshAges);
    m_ageTimer->start(ageTickMs);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    auto *right = new QWidget(m_splitter);
    auto *bannerRoom = new QVBoxLayout;
    bannerRoom->setContentsMargins(Grid::twice, 0, Grid::twice, 0);
    bannerRoom->addWidget(m_banner);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, Grid::unit, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bannerRoom);
    layout->addWidget(m_pages, 1);
    m_pages->setObjectName(u"pagesStackedWidget"_s);

    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(right);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({628, 812});
    m_tree->setMinimumWidth(300);
    m_tree->hide();
    setCentralWidget(m_splitter);
    statusBar()->addWidget(m_statusLine, 1);
    buildTaskButton();
    buildAlarmButton();
    statusBar()->setSizeGripEnabled(false);

    connect(m_banner, &ConnectionBanner::enterPasswordRequested, this,
            [this] { Q_EMIT passwordRequested(m_current); });
    connect(m_banner, &ConnectionBanner::authoriseRequested, this,
            [this] { Q_EMIT authoriseRequested(m_current); });
    connect(m_banner, &ConnectionBanner::resumeRequested, this, [this] { Q_EMIT pauseRequested(false); });
    connect(m_banner, &ConnectionBanner::retryRequested, this, [this] { Q_EMIT retryRequested(m_current); });
}

void MainWindow::setAwaitingAccounts(bool isAwaiting)
{
    m_isAwaitingAccounts = isAwaiting;
    if (isAwaiting)
        showTree();
    else if (m_accounts.isEmpty())
        showWelcome();
    refreshStatusBar();
}

void MainWindow::addAccount(const Profile &profile, const AccountData &sources)
{
    m_accounts.insert(profile.id, {profile, sources, {}, 0, {}, {}});
    m_model->addAccount(profile, *sources.plants);
    showTree();
    if (m_awaited.profile == profile.id && tryShow(m_awaited))
        m_awaited = {};
    else if (m_current.isEmpty())
        select(profile.id);
    // A lone plant is what its owner wants to see; somebody with many starts at the sums.
    const ProfileId id = profile.id;
    connect(sources.plants, &PlantStore::plantsAdded, this, [this, id] {
        const Account account = m_accounts.value(id);
        const bool isUntouched =
            m_accountView && m_pages->currentWidget() == m_accountView && m_current == id;
        if (!isUntouched || !account.data.plants)
            return;
        if (m_awaited.profile == id && tryShow(m_awaited))
            m_awaited = {};
        else if (account.data.plants->plantCount() == 1)
            select(id, account.data.plants->plantCodes().constFirst());
    });
    connectAlarms(m_accounts[id]);
    connectTasks(m_accounts[id]);
    if (sources.control)
        m_model->addControl(id, *sources.control);
    refreshActions();
}

void MainWindow::removeAccount(const ProfileId &profile)
{
    const Account account = m_accounts.take(profile);
    if (!account.data.plants)
        return;
    disconnect(account.data.plants, nullptr, this, nullptr);
    if (account.data.alarms)
        disconnect(account.data.alarms, nullptr, this, nullptr);
    if (m_alarmView)
        m_alarmView->removeAccount(profile);
    disconnectTasks(account);
    if (m_current == profile) {
        if (m_devicePages)
            m_devicePages->clear();
        if (m_plantPages)
            m_plantPages->clear();
        if (m_accountView)
            m_accountView->clear();
        m_current = {};
        m_visiblePlant = {};
    }
    m_history.forget(profile);
    m_model->removeAccount(profile);
    if (m_accounts.isEmpty()) {
        showWelcome();
    } else if (m_current.isEmpty()) {
        select(m_accounts.cbegin()->profile.id);
    }
    refreshAlarms();
    refreshBanner();
    refreshActions();
    refreshStatusBar();
}

void MainWindow::showStatus(const ProfileId &profile, const LinkStatus &status)
{
    const auto account = m_accounts.find(profile);
    if (account == m_accounts.end())
        return;
    account->status = status;
    m_model->setLinkStatus(profile, status);
    if (m_accountView && m_accountView->profileId() == profile)
        m_accountView->setStatus(status);
    refreshBanner();
    refreshStatusBar();
}

void MainWindow::showNextDataAt(const ProfileId &profile, qint64 at)
{
    const auto account = m_accounts.find(profile);
    if (account == m_accounts.end())
        return;
    account->nextDataAt = at;
    refreshStatusBar();
}

void MainWindow::showBudgets(const ProfileId &profile, const QList<BudgetReport> &budgets)
{
    const auto account = m_accounts.find(profile);
    if (account == m_accounts.end())
        return;
    account->budgets = budgets;
    if (m_accountView && m_accountView->profileId() == profile)
        m_accountView->setBudgets(budgets);
    refreshStatusBar();
}

void MainWindow::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_pause->setChecked(isPaused);
    refreshBanner();
    refreshStatusBar();
}

void MainWindow::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_model->setFormatter(formatter);
    m_banner->setFormatter(formatter);
    if (m_accountView)
        m_accountView->setFormatter(formatter);
    if (m_devicePages)
        m_devicePages->setFormatter(formatter);
    if (m_plantPages)
        m_plantPages->setFormatter(formatter);
    if (m_alarmView)
        m_alarmView->setFormatter(formatter);
    if (m_taskView)
        m_taskView->setFormatter(formatter);
    refreshAlarms();
    refreshStatusBar();
}

void MainWindow::showHint(const QString &sentence)
{
    constexpr int readableMs = 10'000;
    statusBar()->showMessage(sentence, readableMs);
}

void MainWindow::retranslate()
{
    m_model->retranslate();
    refreshAlarms();
    refreshTasks();
    refreshBanner();
    refreshTitle();
    refreshStatusBar();
}

void MainWindow::showContextMenu(const QModelIndex &sourceIndex, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"treeContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_tree->addRowActions(*menu, sourceIndex);
    addControlActions(*menu, sourceIndex);
    menu->addSeparator();
    menu->addAction(m_refresh);
    if (PlantTreeModel::nodeKind(sourceIndex) == PlantTreeModel::NodeKind::Account)
        menu->addActions({m_password, m_authorise, m_removeAccount});
    menu->popup(globalPosition);
}

void MainWindow::refreshAges()
{
    const qint64 now = m_clock.now();
    if (qAbs(now - m_treeAgesAt) >= treeAgesEveryMs) {
        m_treeAgesAt = now;
        m_model->refreshAges();
    }
    if (!isVisible() || isMinimized())
        return;
    const QWidget *page = m_pages->currentWidget();
    if (!page)
        return;
    if (page == m_plantPages)
        m_plantPages->refreshAges();
    else if (page == m_devicePages)
        m_devicePages->refreshAges();
    else if (page == m_accountView)
        m_accountView->refreshAges();
    else if (page == m_alarmView)
        m_alarmView->refreshAges();
    else if (page == m_taskView)
        m_taskView->refreshAges();
    refreshStatusBar();
}

void MainWindow::refreshBanner()
{
    const auto account = m_accounts.constFind(m_current);
    if (account == m_accounts.cend())
        m_banner->clear();
    else if (m_isPaused && account->status.state != LinkStatus::State::NeedsUser)
        m_banner->showPaused();
    else
        m_banner->showStatus(account->status, m_accounts.size() > 1 ? account->profile.title : QString());
    if (account != m_accounts.cend() && account->status.state == LinkStatus::State::Online)
        m_banner->noteAccountEnd(account->profile.expiresOn);
    refreshControlConsent();
}

void MainWindow::refreshStatusBar()
{
    const auto account = m_accounts.constFind(m_current);
    if (account == m_accounts.cend()) {
        m_statusLine->setData(m_isAwaitingAccounts ? tr("Opening the accounts…") : tr("No account yet"));
        m_statusLine->setNext({});
        m_statusLine->setCalls({}, {});
        return;
    }
    if (showsAlarms()) {
        refreshAlarmStatus();
        return;
    }
    const qint64 now = m_clock.now();
    QTimeZone here = QTimeZone::systemTimeZone();
    qint64 newest = 0;
    if (!m_visiblePlant.isEmpty()) {
        // One page, one zone: the header shows the plant's local time.
        if (const Plant *plant = account->data.plants->plant(m_visiblePlant))
            here = plantZone(*plant);
        newest = account->data.plants->plantReadingAt(m_visiblePlant);
    } else {
        const QList<PlantCode> plants = account->data.plants->plantCodes();
        for (const PlantCode &plant : plants)
            newest = qMax(newest, account->data.plants->plantReadingAt(plant));
    }
    m_statusLine->setData(
        newest == 0 ? tr("No data yet")
                    : tr("Data from %1 (%2)")
                          .arg(m_formatter.timeOrDate(newest, now, here), m_formatter.age(newest, now)));
    m_statusLine->setNext(
        m_isPaused || account->nextDataAt <= now || account->status.state != LinkStatus::State::Online
            ? QString()
            : tr("Next data about %1").arg(m_formatter.timeOrDate(account->nextDataAt, now, here)));
    const BudgetWords budgets(m_formatter);
    m_statusLine->setCalls(account->budgets.isEmpty() ? QString() : budgets.summary(account->budgets),
                           budgets.details(account->budgets));
}

void MainWindow::refreshActions()
{
    const bool hasAccount = m_accounts.contains(m_current);
    for (QAction *action : {m_removeAccount, m_refresh, m_password, m_authorise})
        action->setEnabled(hasAccount);
    const bool isOAuth = hasAccount && m_accounts.value(m_current).profile.way == SignInWay::OAuth;
    m_password->setVisible(!isOAuth);
    m_authorise->setVisible(isOAuth);
    const bool showsPlant = hasAccount && m_plantPages && m_pages->currentWidget() == m_plantPages;
    for (QAction *action : {m_print, m_printPdf, m_chartAsTable})
        action->setEnabled(showsPlant);
    const bool showsDevice = hasAccount && m_devicePages && m_pages->currentWidget() == m_devicePages;
    for (QAction *action : {m_nowPage, m_historyPage})
        action->setEnabled(showsPlant || showsDevice);
    const bool isPast = (showsPlant && m_plantPages->page() == PlantPages::History)
        || (showsDevice && m_devicePages->page() == DevicePages::History);
    (isPast ? m_historyPage : m_nowPage)->setChecked(true);
    refreshControlActions();
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

//! What the page shows; the platform adds the name of the program.
void MainWindow::refreshTitle()
{
    const QModelIndex shown = m_tree->currentSourceIndex();
    const QString name =
        showsAlarms()  ? tr("Alarms")
        : showsTasks() ? tr("Commands")
                       : shown.siblingAtColumn(PlantTreeModel::Name).data().toString();
    setWindowTitle(m_accounts.contains(m_current) && !name.isEmpty() ? name : tr("Heliodesk"));
}

QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << layoutVersion << saveGeometry() << m_splitter->saveState() << m_tree->headerState();
    const QModelIndex shown = m_tree->currentSourceIndex();
    stream << m_current.value << PlantTreeModel::plantCode(shown).value
           << PlantTreeModel::deviceId(shown).value << m_chartAsTable->isChecked();
    const ReadingPanel *readings = m_devicePages ? &m_devicePages->now().readings() : nullptr;
    stream << (readings ? readings->headerState() : m_readingColumns)
           << (readings ? readings->showsFieldsWithoutValue() : m_showsFieldsWithoutValue);
    stream << alarmLayout() << showsAlarms();
    QVariantMap pages = m_pageLayouts;
    if (m_plantPages)
        pages[QString(plantLayoutKey)] = m_plantPages->layoutState();
    stream << pages;
    return state;
}

void MainWindow::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray geometry, splitter, header;
    stream >> version >> geometry >> splitter >> header;
    Place place;
    bool isTable = false;
    stream >> place.profile.value >> place.plant.value >> place.device.value >> isTable;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
    m_tree->restoreHeaderState(header);
    m_chartAsTable->setChecked(isTable);
    QByteArray columns;
    bool showsFieldsWithoutValue = false;
    stream >> columns >> showsFieldsWithoutValue;
    if (stream.status() == QDataStream::Ok) { // layouts of earlier versions end before
        m_readingColumns = columns;
        m_showsFieldsWithoutValue = showsFieldsWithoutValue;
        if (m_devicePages)
            restoreReadings();
    }
    QByteArray alarms;
    bool areAlarmsShown = false;
    stream >> alarms >> areAlarmsShown;
    const bool hasAlarms = stream.status() == QDataStream::Ok;
    QVariantMap pages;
    stream >> pages;
    if (stream.status() == QDataStream::Ok) {
        m_pageLayouts = pages;
        if (m_plantPages)
            m_plantPages->restoreLayoutState(pages.value(QString(plantLayoutKey)).toMap());
    }
    m_awaited = place;
    if (m_accounts.contains(place.profile) && tryShow(place))
        m_awaited = {};
    if (hasAlarms)
        restoreAlarmLayout(alarms, areAlarmsShown);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (m_accounts.isEmpty() && !m_isAwaitingAccounts)
        showWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    // Queued: the children paint after their window, and all of it is flushed before the loop turns again.
    QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}
