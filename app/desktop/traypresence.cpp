// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/traypresence.h"

#include "core/account/accountsession.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"

namespace {

constexpr int soonMs = 1000;
constexpr int agesMs = 60'000;
constexpr int retryMs = 2000;
constexpr int mostTries = 60;

} // namespace

TrayPresence::TrayPresence(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_ages.setInterval(agesMs);
    m_retry.setInterval(retryMs);
    connect(&m_soon, &QTimer::timeout, this, &TrayPresence::refresh);
    connect(&m_ages, &QTimer::timeout, this, &TrayPresence::refresh);
    connect(&m_retry, &QTimer::timeout, this, &TrayPresence::tryToShow);
}

TrayPresence::~TrayPresence() = default;

void TrayPresence::setWanted(bool isWanted)
{
    m_tries = 0;
    if (isWanted) {
        tryToShow();
        return;
    }
    m_retry.stop();
    m_ages.stop();
    m_icon.reset();
}

void TrayPresence::tryToShow()
{
    if (!TrayIcon::isAvailable() && !m_icon) {
        if (++m_tries > mostTries)
            m_retry.stop();
        else if (!m_retry.isActive())
            m_retry.start();
        return;
    }
    m_retry.stop();
    if (m_icon)
        return;
    m_icon = std::make_unique<TrayIcon>();
    refresh();
    m_icon->show();
    m_ages.start();
    Q_EMIT iconMade(*m_icon);
}

bool TrayPresence::isShown() const
{
    return m_icon && m_icon->icon().isVisible() && TrayIcon::isAvailable();
}

void TrayPresence::addAccount(AccountSession &session)
{
    m_sessions.insert(session.profile().id, &session);
    connect(&session, &AccountSession::statusChanged, this, &TrayPresence::refreshSoon);
    connect(&session.store(), &PlantStore::polled, this, &TrayPresence::refreshSoon);
    connect(&session.store(), &PlantStore::plantsAdded, this, &TrayPresence::refreshSoon);
    connect(&session.store(), &PlantStore::plantRemoved, this, &TrayPresence::refreshSoon);
    connect(&session.alarms(), &AlarmStore::polled, this, &TrayPresence::refreshSoon);
    connect(&session.alarms(), &AlarmStore::reset, this, &TrayPresence::refreshSoon);
    refreshSoon();
}

void TrayPresence::removeAccount(const ProfileId &profile)
{
    if (AccountSession *session = m_sessions.take(profile)) {
        disconnect(session, nullptr, this, nullptr);
        disconnect(&session->store(), nullptr, this, nullptr);
        disconnect(&session->alarms(), nullptr, this, nullptr);
    }
    refreshSoon();
}

void TrayPresence::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    refresh();
}

void TrayPresence::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void TrayPresence::refreshSoon()
{
    if (m_icon && !m_soon.isActive())
        m_soon.start();
}

void TrayPresence::refresh()
{
    if (m_icon)
        m_icon->setSummary(summary(), m_formatter);
}

TraySummary TrayPresence::summary() const
{
    QList<TraySummary::Source> sources;
    for (AccountSession *session : m_sessions)
        sources.append({&session->store(), session->status(), &session->alarms()});
    return TraySummary::of(sources, m_isPaused);
}
