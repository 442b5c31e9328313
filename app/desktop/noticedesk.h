// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/noticelistmodel.h"
#include "ui/models/notifier.h"
#include "ui/models/quiethours.h"
#include "ui/tray/notificationsink.h"

#include <memory>
#include <vector>

class AccountSession;

//! Which notices become messages of the desktop; the list keeps all.
struct NoticeChoices
{
    bool connection = true;
    bool plants = true;
    bool faults = true;
    bool commands = true; //!< how commands have ended
    //! Alarms up to this severity, as the number of AlarmSeverity: 0 none, 2 critical and major, 4 all.
    int alarms = int(AlarmSeverity::Major);
    QuietHours quiet = {};

    //! \a at: UTC ms; the quiet hours are those of \a zone.
    bool wants(const Notice &notice, qint64 at, const QTimeZone &zone) const;
};

//! Takes what the notifier says to the desktop and into the list of the last ones.
class NoticeDesk : public QObject
{
    Q_OBJECT
public:
    explicit NoticeDesk(Clock &clock, QObject *parent = nullptr);
    ~NoticeDesk() override;

    //! Tried after those that are there already, if they refuse.
    void addSink(std::unique_ptr<NotificationSink> sink);
    //! \a session must outlive its account here.
    void addAccount(AccountSession &session);
    void removeAccount(const ProfileId &profile);
    void setPaused(bool isPaused) { m_notifier.setPaused(isPaused); }
    void setChoices(const NoticeChoices &choices) { m_choices = choices; }
    void setFormatter(const Formatter &formatter);
    //! The list; again if it is closed.
    void showList(QWidget *parent);

Q_SIGNALS:
    //! The user wants to see what a notice is about.
    void subjectRequested(const Notice::Subject &subject);
    void alarmRequested(const Notice::AlarmItem &alarm);
    void taskRequested(const ProfileId &profile, const QString &id);

private:
    void take(const Notice &notice);
    void show(const NativeMessage &message, size_t sink);
    void open(int id);

    const Clock &m_clock;
    Formatter m_formatter;
    NoticeChoices m_choices;
    Notifier m_notifier;
    NoticeListModel m_list;
    std::vector<std::unique_ptr<NotificationSink>> m_sinks;
};
