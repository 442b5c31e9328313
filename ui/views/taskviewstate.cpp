// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of commands says about itself: how many, how many calls are left, why there is nothing.
#include "core/control/controldesk.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/pageheader.h"
#include "ui/views/taskdetails.h"
#include "ui/views/taskfilterbar.h"
#include "ui/views/taskview.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

QString TaskView::placeName() const
{
    const auto account = m_accounts.constFind(filter().profile);
    if (account == m_accounts.cend())
        return {};
    if (filter().plant.isEmpty())
        return account->profile.title;
    const Plant *plant = account->plants->plant(filter().plant);
    return plant && !plant->name.isEmpty() ? plant->name : filter().plant.value;
}

void TaskView::refresh()
{
    m_bar->setExportEnabled(m_shown->rowCount() > 0);
    refreshHeader();
    refreshNotice();
    refreshEmptyState();
    refreshDetails();
}

void TaskView::refreshHeader()
{
    const int open = m_model->openCount();
    QStringList facts {placeName()};
    facts << (open == 0 ? tr("No command is running") : tr("%n not ended", "commands", open));
    // Each account has its own calls; of several only that of the filter is told.
    const Account account =
        m_accounts.size() == 1 ? *m_accounts.cbegin() : m_accounts.value(filter().profile);
    if (account.desk && account.profile.way == SignInWay::OAuth) {
        const int left = account.desk->callsLeft();
        const int kept = qMin(left, account.desk->callsReserved());
        facts << tr("%n calls left today", nullptr, left)
              << (kept > 0 ? tr("%n of them kept for a stop", nullptr, kept) : QString());
    }
    m_header->setFacts(facts,
                       tr("Giving a command takes one call of the day, and so does each question how it "
                          "stands."));
}

//! Accounts whose calls are used up, as far as that keeps questions from being asked.
void TaskView::refreshNotice()
{
    QStringList names;
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.profile.way == SignInWay::OAuth
            && account.desk->callsLeft() <= account.desk->callsReserved())
            names << account.profile.title;
    }
    if (names.isEmpty() || m_model->openCount() == 0)
        m_notice->clear();
    else
        m_notice->show(
            NoticeStrip::Tone::Warning, u"pause"_s,
            //: %1 names of accounts
            tr("The day's calls for commands are used up: %1.").arg(names.join(u", "_s)),
            tr("Commands that are running go on, but nobody can ask how they stand. The rest is kept for "
               "a stop."));
}

QString TaskView::emptyText(QString &action) const
{
    if (m_model->rowCount() > 0) {
        action = tr("Show all commands");
        return filter().text.isEmpty() && !filter().profile.isEmpty()
            ? tr("No command was given to %1, or the filter hides it.").arg(placeName())
            : tr("No command matches the filter.");
    }
    if (m_accounts.isEmpty())
        return tr("There is no account yet.");
    const bool canControl = std::any_of(m_accounts.cbegin(), m_accounts.cend(), [](const Account &account) {
        return account.profile.way == SignInWay::OAuth;
    });
    return canControl ? tr("No command was given yet. Commands are given on the page of a plant.")
                      : tr("No command was given yet. The service takes commands only from an account that "
                           "its owner has connected "
                           "in the browser.");
}

void TaskView::refreshEmptyState()
{
    const bool isEmpty = m_shown->rowCount() == 0;
    const bool hadFocus = m_table->hasFocus();
    QString action;
    if (isEmpty)
        m_emptyLabel->setText(emptyText(action));
    setButtonText(m_emptyButton, action);
    m_emptyButton->setVisible(!action.isEmpty());
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_details->setVisible(!isEmpty);
    if (isEmpty && hadFocus)
        m_bar->focusSearch();
}

void TaskView::refreshDetails()
{
    const TaskTableModel::Ref ref = chosen();
    const auto account = m_accounts.constFind(ref.profile);
    if (!ref.task || account == m_accounts.cend()) {
        m_details->clear(
            tr("Choose a command to see how it stands, what was set before, and what can be done."));
        return;
    }
    TaskDetails::Surroundings around;
    around.batteryName = m_model->batteryName(ref);
    around.zone = m_model->zoneOf(ref.profile, ref.task->command.plant);
    around.now = m_clock.now();
    around.nextQuestionAt = m_model->nextQuestionAt(ref);
    if (account->desk->callsLeft() <= account->desk->callsReserved())
        around.askHint = tr("The day's calls are used up; the rest is kept for a stop.");
    around.canRevert = ControlDesk::revertOf(*ref.task).has_value();
    around.hasPlant = account->plants->plant(ref.task->command.plant) != nullptr;
    m_details->showTask(*ref.task, around);
}
