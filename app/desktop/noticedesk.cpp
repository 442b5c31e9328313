// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/noticedesk.h"

#include "core/account/accountsession.h"
#include "ui/dialogs/notificationsdialog.h"
#include "ui/models/noticewords.h"

namespace {

bool isUpTo(AlarmSeverity severity, int least)
{
    // A level that nobody knows counts for the least.
    return severity == AlarmSeverity::Unknown ? least >= int(AlarmSeverity::Warning) : int(severity) <= least;
}

bool isChosen(const NoticeChoices &choices, const Notice &notice)
{
    switch (notice.kind()) {
    case Notice::Kind::Connection:
        return choices.connection;
    case Notice::Kind::Plants:
        return choices.plants;
    case Notice::Kind::Faults:
        return choices.faults;
    case Notice::Kind::Commands:
        return choices.commands;
    case Notice::Kind::Alarms:
        break;
    }
    // That one is over is worth a line in the list, but no message.
    return notice.event == Notice::Event::AlarmsRaised && isUpTo(notice.worst(), choices.alarms);
}

} // namespace

bool NoticeChoices::wants(const Notice &notice, qint64 at, const QTimeZone &zone) const
{
    if (!isChosen(*this, notice))
        return false;
    if (!quiet.contains(at, zone))
        return true;
    return quiet.criticalPasses && notice.worst() == AlarmSeverity::Critical;
}

NoticeDesk::NoticeDesk(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_notifier(clock)
    , m_list(clock)
{
    connect(&m_notifier, &Notifier::noticed, this, &NoticeDesk::take);
}

NoticeDesk::~NoticeDesk() = default;

void NoticeDesk::addSink(std::unique_ptr<NotificationSink> sink)
{
    const size_t following = m_sinks.size() + 1;
    connect(sink.get(), &NotificationSink::activated, this, &NoticeDesk::open);
    connect(sink.get(), &NotificationSink::refused, this,
            [this, following](const NativeMessage &message) { show(message, following); });
    m_sinks.push_back(std::move(sink));
}

void NoticeDesk::addAccount(AccountSession &session)
{
    const ProfileId id = session.profile().id;
    m_notifier.addAccount(id, session.profile().title, session.store(), &session.alarms(), &session.control());
    connect(&session, &AccountSession::statusChanged, this,
            [this, id](const LinkStatus &status) { m_notifier.setStatus(id, status); });
    m_notifier.setStatus(id, session.status());
}

void NoticeDesk::removeAccount(const ProfileId &profile)
{
    m_notifier.removeAccount(profile);
}

void NoticeDesk::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_list.setFormatter(formatter);
}

void NoticeDesk::showList(QWidget *parent)
{
    auto *dialog = new NotificationsDialog(m_list, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NotificationsDialog::subjectRequested, this, &NoticeDesk::subjectRequested);
    connect(dialog, &NotificationsDialog::alarmRequested, this, &NoticeDesk::alarmRequested);
    connect(dialog, &NotificationsDialog::taskRequested, this, &NoticeDesk::taskRequested);
    dialog->open();
}

void NoticeDesk::take(const Notice &notice)
{
    m_list.add(notice);
    if (!m_choices.wants(notice, m_clock.now(), QTimeZone::systemTimeZone()))
        return;
    const NoticeWords words(m_formatter);
    show({notice.id, words.title(notice), words.text(notice, QTimeZone::systemTimeZone()),
          !notice.isRecovery()},
         0);
}

void NoticeDesk::show(const NativeMessage &message, size_t sink)
{
    if (sink < m_sinks.size())
        m_sinks.at(sink)->show(message);
}

void NoticeDesk::open(int id)
{
    const Notice *notice = m_list.noticeById(id);
    if (notice && notice->task)
        Q_EMIT taskRequested(notice->subjects.constFirst().profile, notice->task->id);
    else if (notice && !notice->alarms.isEmpty())
        Q_EMIT alarmRequested(notice->alarms.constFirst());
    else if (notice && !notice->subjects.isEmpty())
        Q_EMIT subjectRequested(notice->subjects.constFirst());
}
