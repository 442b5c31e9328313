// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected and which page shows it.
#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/dialogs/quickjump.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/accountview.h"
#include "ui/views/alarmview.h"
#include "ui/views/devicepages.h"
#include "ui/views/deviceview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/plantpages.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/plantview.h"
#include "ui/views/readingpanel.h"
#include "ui/views/tablelayouts.h"
#include "ui/views/welcomeview.h"

#include <QAction>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

template <typename Page>
Page &MainWindow::made(Page *&page)
{
    if (!page) {
        page = new Page(m_clock, m_pages);
        page->setFormatter(m_formatter);
        m_pages->addWidget(page);
    }
    return *page;
}

void MainWindow::showTree()
{
    if (!m_tree->isHidden())
        return;
    m_tree->show();
    m_tree->tree().setFocus();
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomeView(m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomeView::accountChosen, this, &MainWindow::accountFormRequested);
        connect(m_welcome, &WelcomeView::consentChosen, this, &MainWindow::consentFormRequested);
        connect(m_welcome, &WelcomeView::helpChosen, this, &MainWindow::accountHelpRequested);
        connect(m_welcome, &WelcomeView::demoChosen, this, &MainWindow::demoRequested);
    }
    m_tree->hide();
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::select(const ProfileId &profile)
{
    m_tree->select(m_model->indexOf(profile));
    leaveAlarms();
}

void MainWindow::select(const ProfileId &profile, const PlantCode &plant)
{
    m_tree->select(m_model->indexOf(profile, plant));
    leaveAlarms();
}

void MainWindow::select(const ProfileId &profile, DeviceId device)
{
    m_tree->select(m_model->indexOf(profile, device));
    leaveAlarms();
}

ProfileId MainWindow::currentProfile() const
{
    return m_current;
}

void MainWindow::showPageOf(const QModelIndex &sourceIndex)
{
    const ProfileId profile = PlantTreeModel::profileId(sourceIndex);
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend())
        return;
    m_current = profile;
    PlantCode visible = PlantTreeModel::plantCode(sourceIndex);
    switch (PlantTreeModel::nodeKind(sourceIndex)) {
    case PlantTreeModel::NodeKind::Account:
        if (!m_accountView) {
            connect(&made(m_accountView), &AccountView::plantActivated, this,
                    [this](const PlantCode &plant) { select(m_current, plant); });
            connect(m_accountView, &AccountView::controlRequested, this,
                    [this](const QList<PlantCode> &plants, ControlFamily family) {
                        Q_EMIT controlRequested(m_current, plants, family);
                    });
        }
        m_pages->setCurrentWidget(m_accountView);
        m_accountView->setBudgets(account->budgets);
        m_accountView->showAccount(account->profile, account->data, account->status);
        break;
    case PlantTreeModel::NodeKind::Plant:
        preparePlantPages();
        m_plantPages->showPlant(account->data, visible);
        m_pages->setCurrentWidget(m_plantPages);
        refreshAlarms();
        break;
    case PlantTreeModel::NodeKind::Device:
        showDevicePage(account->data, PlantTreeModel::deviceId(sourceIndex));
        break;
    case PlantTreeModel::NodeKind::None:
        return;
    }
    if (visible != m_visiblePlant) {
        m_visiblePlant = visible;
        Q_EMIT visiblePlantChanged(profile, visible);
    }
    m_history.visit({profile, visible, PlantTreeModel::deviceId(sourceIndex)});
    refreshBanner();
    refreshActions();
    refreshTitle();
    refreshStatusBar();
}

//! Shows a place of the history; one that has gone meanwhile shows what is left of it.
void MainWindow::showPlace(const Place &place)
{
    if (place.page == Place::Page::Alarms)
        showAlarms(place.profile, place.plant);
    else if (place.page == Place::Page::Tasks)
        showTasks(place.profile, place.plant);
    else if (!place.isNowhere() && !tryShow(place))
        select(place.profile);
    refreshActions();
}

//! False if the tree does not have it (yet).
bool MainWindow::tryShow(const Place &place)
{
    QModelIndex index = m_model->indexOf(place.profile, place.device);
    if (!index.isValid() && !place.plant.isEmpty())
        index = m_model->indexOf(place.profile, place.plant);
    else if (!index.isValid())
        index = m_model->indexOf(place.profile);
    if (!index.isValid())
        return false;
    m_tree->select(index);
    leaveAlarms();
    return true;
}

//! The next or previous plant of the tree as it is sorted and filtered, across accounts, round the ends.
void MainWindow::stepPlant(int direction)
{
    const QAbstractItemModel &rows = *m_tree->tree().model();
    QModelIndexList plants;
    for (int account = 0; account < rows.rowCount(); ++account) {
        const QModelIndex parent = rows.index(account, 0);
        for (int row = 0; row < rows.rowCount(parent); ++row)
            plants << rows.index(row, 0, parent);
    }
    if (plants.isEmpty())
        return;
    QModelIndex current = m_tree->tree().currentIndex().siblingAtColumn(0);
    if (PlantTreeModel::nodeKind(current) == PlantTreeModel::NodeKind::Device)
        current = current.parent();
    const qsizetype at = plants.indexOf(current);
    const qsizetype next =
        at < 0 ? (direction > 0 ? 0 : plants.size() - 1) : (at + direction + plants.size()) % plants.size();
    m_tree->tree().setCurrentIndex(plants.at(next));
    m_tree->tree().scrollTo(plants.at(next));
}

//! Tree and page in turn; the page takes the keyboard with its first control.
void MainWindow::focusNextPane()
{
    if (!m_tree->isVisible() || m_tree->isAncestorOf(focusWidget())) {
        QWidget *page = m_pages->currentWidget();
        for (QWidget *next = page->nextInFocusChain(); next && next != page;
             next = next->nextInFocusChain()) {
            if (page->isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus)) {
                next->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    m_tree->tree().setFocus(Qt::TabFocusReason);
}

void MainWindow::openQuickJump()
{
    if (m_quickJump && m_quickJump->isVisible())
        return;
    m_quickJump = new QuickJump(this);
    m_quickJump->setAttribute(Qt::WA_DeleteOnClose);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Account account = m_accounts.value(PlantTreeModel::profileId(m_model->index(row, 0)));
        if (account.data.plants)
            m_quickJump->addAccount(account.profile, *account.data.plants);
    }
    m_quickJump->addCommands(*menuBar(), findChild<QAction *>(u"quickJumpAction"_s));
    connect(m_quickJump, &QuickJump::accountChosen, this,
            [this](const ProfileId &profile) { select(profile); });
    connect(m_quickJump, &QuickJump::plantChosen, this,
            [this](const ProfileId &profile, const PlantCode &plant) { select(profile, plant); });
    connect(m_quickJump, &QuickJump::deviceChosen, this,
            [this](const ProfileId &profile, DeviceId device) { select(profile, device); });
    connect(m_quickJump, &QuickJump::actionChosen, this, [](QAction *action) { action->trigger(); });
    constexpr qsizetype mostRecent = 8;
    QList<Place> recent = m_history.recent();
    recent.removeIf(
        [](const Place &place) { return place.page != Place::Page::Tree; }); // it has commands for these
    m_quickJump->popUp(recent.mid(0, mostRecent));
}

void MainWindow::showDevicePage(const AccountData &sources, DeviceId device)
{
    const bool isFirst = !m_devicePages;
    made(m_devicePages).showDevice(sources, device);
    if (isFirst) {
        connect(m_devicePages, &DevicePages::pageChanged, this, &MainWindow::refreshActions);
        connect(m_devicePages, &DevicePages::exportRequested, this, &MainWindow::exportRequested);
        restoreReadings();
    }
    m_pages->setCurrentWidget(m_devicePages);
}

void MainWindow::preparePlantPages()
{
    if (m_plantPages)
        return;
    connect(&made(m_plantPages), &PlantPages::chartAsTableChanged, m_chartAsTable, &QAction::setChecked);
    connect(m_plantPages, &PlantPages::pageChanged, this, &MainWindow::refreshActions);
    connect(m_plantPages, &PlantPages::exportRequested, this, &MainWindow::exportRequested);
    connect(&m_plantPages->now(), &PlantView::alarmsRequested, this,
            [this](const PlantCode &plant) { showAlarms(m_current, plant); });
    connectControl();
    m_plantPages->showChartAsTable(m_chartAsTable->isChecked());
    m_plantPages->restoreLayoutState(m_pageLayouts.value(QString(plantLayoutKey)).toMap());
}

//! Now or the past, of what is on the page.
void MainWindow::choosePage(bool isHistory)
{
    if (m_plantPages && m_pages->currentWidget() == m_plantPages)
        m_plantPages->setPage(isHistory ? PlantPages::History : PlantPages::Now);
    else if (m_devicePages && m_pages->currentWidget() == m_devicePages)
        m_devicePages->setPage(isHistory ? DevicePages::History : DevicePages::Now);
    refreshActions();
}

void MainWindow::restoreReadings()
{
    m_devicePages->now().readings().restoreHeaderState(m_readingColumns);
    m_devicePages->now().readings().setShowsFieldsWithoutValue(m_showsFieldsWithoutValue);
}

void MainWindow::showChartAsTable(bool on)
{
    if (m_plantPages)
        m_plantPages->showChartAsTable(on);
}
