// SPDX-License-Identifier: GPL-3.0-or-later
// The page of alarms in the main window and the ways to it; the other pages are in mainwindow.cpp.
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/alarmwords.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/alarmview.h"
#include "ui/views/icons.h"
#include "ui/views/mainwindow.h"
#include "ui/views/plantpages.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/plantview.h"
#include "ui/views/statusline.h"

#include <QAction>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

void MainWindow::buildAlarmButton()
{
    m_alarmButton = new QToolButton(this);
    m_alarmButton->setObjectName(u"alarmsButton"_s);
    m_alarmButton->setIcon(themedIcon(u"bell"_s));
    m_alarmButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_alarmButton->setFocusPolicy(Qt::StrongFocus);
    statusBar()->addPermanentWidget(m_alarmButton);
    connect(m_alarmButton, &QAbstractButton::clicked, this, [this] { showAlarms(); });
}

AlarmView &MainWindow::alarmPage()
{
    if (m_alarmView)
        return *m_alarmView;
    m_alarmView = new AlarmView(m_clock, m_pages);
    m_alarmView->setFormatter(m_formatter);
    m_pages->addWidget(m_alarmView);
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.data.alarms)
            continue;
        m_alarmView->addAccount(account.profile, *account.data.alarms, *account.data.plants);
        m_alarmView->setPollStatus(account.profile.id, account.alarmPoll);
    }
    m_alarmView->restoreLayout(m_alarmLayout);
    connect(m_alarmView, &AlarmView::plantRequested, this,
            [this](const ProfileId &profile, const PlantCode &plant) { select(profile, plant); });
    connect(m_alarmView, &AlarmView::deviceRequested, this,
            [this](const ProfileId &profile, DeviceId device) { select(profile, device); });
    connect(m_alarmView, &AlarmView::placeChanged, this, [this] {
        if (showsAlarms())
            settleOnAlarms();
    });
    return *m_alarmView;
}

void MainWindow::connectAlarms(const Account &account)
{
    if (const AlarmStore *alarms = account.data.alarms) {
        m_model->addAlarms(account.profile.id, *account.data.alarms);
        if (m_alarmView)
            m_alarmView->addAccount(account.profile, *account.data.alarms, *account.data.plants);
        connect(alarms, &AlarmStore::polled, this, &MainWindow::refreshAlarms);
        connect(alarms, &AlarmStore::reset, this, &MainWindow::refreshAlarms);
    }
    refreshAlarms();
    if (std::exchange(m_awaitsAlarms, false))
        showAlarms();
}

void MainWindow::showAlarmPoll(const ProfileId &profile, const AlarmPollStatus &status)
{
    const auto account = m_accounts.find(profile);
    if (account == m_accounts.end())
        return;
    account->alarmPoll = status;
    if (m_alarmView)
        m_alarmView->setPollStatus(profile, status);
    if (showsAlarms())
        refreshStatusBar();
}

bool MainWindow::showsAlarms() const
{
    return m_alarmView && m_pages->currentWidget() == m_alarmView;
}

void MainWindow::showAlarms(const ProfileId &profile, const PlantCode &plant)
{
    if (m_accounts.isEmpty())
        return;
    alarmPage().showPlace(profile, plant);
    m_pages->setCurrentWidget(m_alarmView);
    settleOnAlarms();
}

void MainWindow::showAlarm(const ProfileId &profile, quint64 id)
{
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend() || !account->data.alarms)
        return;
    m_pages->setCurrentWidget(&alarmPage());
    m_alarmView->showAlarm(profile, id);
    settleOnAlarms();
}

void MainWindow::settleOnAlarms()
{
    m_history.visit({m_alarmView->filter().profile, m_alarmView->filter().plant, {}, Place::Page::Alarms});
    refreshActions();
    refreshTitle();
    refreshStatusBar();
}

//! Back from the pages of alarms and of commands to that of the row in the tree.
void MainWindow::leaveAlarms()
{
    const QModelIndex current = m_tree->currentSourceIndex();
    if ((showsAlarms() || showsTasks()) && current.isValid())
        showPageOf(current);
}

//! The button says how many there are and how bad it is.
void MainWindow::refreshAlarms()
{
    int active = 0;
    AlarmSeverity worst = AlarmSeverity::Unknown;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.data.alarms)
            continue;
        active += account.data.alarms->activeCount();
        const AlarmSeverity its = account.data.alarms->worstActive();
        if (its != AlarmSeverity::Unknown && (worst == AlarmSeverity::Unknown || its < worst))
            worst = its;
    }
    const AlarmStore *here = m_accounts.value(m_current).data.alarms;
    if (m_plantPages && here) {
        PlantView &plantNow = m_plantPages->now();
        plantNow.showAlarms(here->activeCount(plantNow.plant()), here->worstActive(plantNow.plant()));
    }
    m_alarmButton->setVisible(!m_accounts.isEmpty());
    m_alarmButton->setText(active == 0 ? tr("No alarm") : tr("%n alarms", nullptr, active));
    m_alarmButton->setAccessibleName(AlarmWords::summary(active, worst));
    m_alarmButton->setToolTip(AlarmWords::summary(active, worst));
}

void MainWindow::refreshAlarmStatus()
{
    const qint64 now = m_clock.now();
    const QTimeZone here = QTimeZone::systemTimeZone();
    const qint64 at = m_alarmView->askedAt();
    m_statusLine->setData(
        at == 0
            ? tr("Alarms not asked for yet")
            : tr("Alarms from %1 (%2)").arg(m_formatter.timeOrDate(at, now, here), m_formatter.age(at, now)));
    qint64 next = 0;
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.alarmPoll.nextAt > now)
            next = next == 0 ? account.alarmPoll.nextAt : qMin(next, account.alarmPoll.nextAt);
    }
    m_statusLine->setNext(m_isPaused || next == 0
                              ? QString()
                              : tr("Next alarms about %1").arg(m_formatter.timeOrDate(next, now, here)));
}

void MainWindow::restoreAlarmLayout(const QByteArray &state, bool isShown)
{
    m_alarmLayout = state;
    if (m_alarmView)
        m_alarmView->restoreLayout(state);
    m_awaitsAlarms = isShown;
}

QByteArray MainWindow::alarmLayout() const
{
    return m_alarmView ? m_alarmView->layoutState() : m_alarmLayout;
}

//! What can be asked anew for the page that is shown.
void MainWindow::requestRefresh()
{
    if (showsAlarms())
        Q_EMIT alarmRefreshRequested(m_alarmView->filter().profile);
    else
        Q_EMIT refreshRequested(m_current);
}
