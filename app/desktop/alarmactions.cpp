// SPDX-License-Identifier: GPL-3.0-or-later
// What Application does about alarms: who hears how asking for them stands, in which language, and asking anew.
#include "app/desktop/application.h"
#include "core/account/accountsession.h"
#include "core/polling/alarmpoller.h"
#include "core/settings/appsettings.h"
#include "ui/format/language.h"
#include "ui/views/mainwindow.h"

#include <algorithm>

void Application::connectAlarms(AccountSession &session)
{
    const ProfileId id = session.profile().id;
    const auto show = [this, id, &session] {
        const AlarmPoller &poller = session.alarmPoller();
        AlarmPollStatus status;
        status.isAsking = poller.isPolling();
        status.nextAt = poller.nextPollAt();
        status.error = poller.lastError();
        m_window->showAlarmPoll(id, status);
    };
    connect(&session.alarmPoller(), &AlarmPoller::pollStarted, this, show);
    connect(&session.alarmPoller(), &AlarmPoller::pollFinished, this, show);
    connect(&session.alarmPoller(), &AlarmPoller::callFailed, this, show);
}

//! The chosen language, else that of the program, in the codes of the service.
void Application::applyAlarmLanguage(AccountSession &session)
{
    const QString chosen = m_settings->text(AppSettings::Key::AlarmLanguage);
    session.alarmPoller().setLanguage(
        chosen.isEmpty() ? AlarmPoller::languageFor(QLocale(m_language->code())) : chosen);
}

//! \a profile empty: of all accounts.
void Application::refreshAlarms(const ProfileId &profile)
{
    bool isAsked = false;
    qint64 possibleAt = 0;
    for (const auto &[id, session] : m_sessions) {
        if (!profile.isEmpty() && id != profile)
            continue;
        AlarmPoller &poller = session->alarmPoller();
        isAsked = poller.isPolling() || poller.refreshNow() || isAsked;
        const qint64 at = poller.refreshPossibleAt();
        possibleAt = possibleAt == 0 ? at : std::min(possibleAt, at);
    }
    const QString time = m_window->formatter().time(possibleAt, QTimeZone::systemTimeZone());
    m_window->showHint(isAsked ? tr("Asking for the alarms.")
                               : tr("The service allows asking for alarms again about %1.").arg(time));
}
