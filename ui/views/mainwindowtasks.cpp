// SPDX-License-Identifier: GPL-3.0-or-later
// The page of commands in the main window and the ways to it; the other pages are in mainwindow.cpp.
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/store/plantstore.h"
#include "ui/views/icons.h"
#include "ui/views/mainwindow.h"
#include "ui/views/statusline.h"
#include "ui/views/taskview.h"

#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void MainWindow::buildTaskButton()
{
    m_taskButton = new QToolButton(this);
    m_taskButton->setObjectName(u"tasksButton"_s);
    m_taskButton->setIcon(themedIcon(u"command"_s));
    m_taskButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_taskButton->setFocusPolicy(Qt::StrongFocus);
    statusBar()->addPermanentWidget(m_taskButton);
    connect(m_taskButton, &QAbstractButton::clicked, this, [this] { showTasks(); });
}

TaskView &MainWindow::taskPage()
{
    if (m_taskView)
        return *m_taskView;
    m_taskView = new TaskView(m_clock, m_pages);
    m_taskView->setFormatter(m_formatter);
    m_pages->addWidget(m_taskView);
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.data.control)
            m_taskView->addAccount(account.profile, *account.data.control, *account.data.plants);
    }
    connect(m_taskView, &TaskView::plantRequested, this,
            [this](const ProfileId &profile, const PlantCode &plant) { select(profile, plant); });
    connect(m_taskView, &TaskView::commandRequested, this, &MainWindow::commandRequested);
    connect(m_taskView, &TaskView::exportRequested, this, &MainWindow::exportRequested);
    connect(m_taskView, &TaskView::placeChanged, this, [this] {
        if (showsTasks())
            settleOnTasks();
    });
    return *m_taskView;
}

void MainWindow::connectTasks(const Account &account)
{
    if (ControlDesk *desk = account.data.control) {
        if (m_taskView)
            m_taskView->addAccount(account.profile, *desk, *account.data.plants);
        connect(desk, &ControlDesk::taskChanged, this, &MainWindow::refreshTasks);
    }
    refreshTasks();
}

void MainWindow::disconnectTasks(const Account &account)
{
    if (account.data.control)
        disconnect(account.data.control, nullptr, this, nullptr);
    if (m_taskView)
        m_taskView->removeAccount(account.profile.id);
    refreshTasks();
}

bool MainWindow::showsTasks() const
{
    return m_taskView && m_pages->currentWidget() == m_taskView;
}

void MainWindow::showTasks(const ProfileId &profile, const PlantCode &plant)
{
    if (m_accounts.isEmpty())
        return;
    taskPage().showPlace(profile, plant);
    m_pages->setCurrentWidget(m_taskView);
    settleOnTasks();
}

void MainWindow::showTask(const ProfileId &profile, const QString &id)
{
    const auto account = m_accounts.constFind(profile);
    if (account == m_accounts.cend() || !account->data.control)
        return;
    m_pages->setCurrentWidget(&taskPage());
    m_taskView->showTask(profile, id);
    settleOnTasks();
}

void MainWindow::settleOnTasks()
{
    m_history.visit({m_taskView->filter().profile, m_taskView->filter().plant, {}, Place::Page::Tasks});
    refreshActions();
    refreshTitle();
    refreshStatusBar();
}

//! The button says how many have not ended; it is there once there is anything to be seen.
void MainWindow::refreshTasks()
{
    int open = 0;
    bool isWorthIt = false;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.data.control)
            continue;
        const QList<ControlTask> &tasks = account.data.control->journal().tasks();
        open += int(std::count_if(tasks.cbegin(), tasks.cend(),
                                  [](const ControlTask &task) { return task.isOpen(); }));
        isWorthIt = isWorthIt || account.profile.way == SignInWay::OAuth || !tasks.isEmpty();
    }
    m_taskButton->setVisible(isWorthIt);
    m_taskButton->setText(open == 0 ? tr("No command") : tr("%n commands", nullptr, open));
    const QString words =
        open == 0 ? tr("No command is running") : tr("%n commands have not ended", nullptr, open);
    m_taskButton->setAccessibleName(words);
    m_taskButton->setToolTip(words);
}
