// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wallcycle.h"

#include "core/store/plantstore.h"

#include <algorithm>

void WallCycle::addAccount(const ProfileId &profile, const QString &title, const PlantStore &store)
{
    m_accounts.append({profile, title, &store});
    refresh();
}

void WallCycle::removeAccount(const ProfileId &profile)
{
    m_accounts.removeIf([&profile](const Account &account) { return account.profile == profile; });
    refresh();
}

void WallCycle::refresh()
{
    const WallStop before = current();
    const int oldIndex = m_index;
    m_stops.clear();
    m_waiting = 0;
    for (const Account &account : std::as_const(m_accounts)) {
        const QList<PlantCode> plants = account.store->plantCodes();
        for (const PlantCode &plant : plants) {
            const bool hasSomething = account.store->plantReadingAt(plant) != 0
                || account.store->plantState(plant) == DataState::Lost;
            if (hasSomething)
                m_stops.append({account.profile, plant});
            else
                ++m_waiting;
        }
    }
    // If the plant that is shown went away, its follower stands in its place now.
    m_index = int(m_stops.indexOf(before));
    if (m_index < 0)
        m_index = std::clamp(oldIndex, 0, count()) % std::max(1, count());
    if (m_stops.isEmpty())
        m_index = -1;
    if (current() != before)
        Q_EMIT currentChanged();
}

void WallCycle::step(int by)
{
    refresh();
    if (count() < 2)
        return;
    m_index = (m_index + by + count()) % count();
    Q_EMIT currentChanged();
}

void WallCycle::goTo(const WallStop &stop)
{
    const int index = int(m_stops.indexOf(stop));
    if (index < 0 || index == m_index)
        return;
    m_index = index;
    Q_EMIT currentChanged();
}

const PlantStore *WallCycle::store(const ProfileId &profile) const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                     [&profile](const Account &account) { return account.profile == profile; });
    return found == m_accounts.cend() ? nullptr : found->store;
}

QString WallCycle::accountTitle(const ProfileId &profile) const
{
    if (m_accounts.size() < 2)
        return {};
    for (const Account &account : m_accounts) {
        if (account.profile == profile)
            return account.title;
    }
    return {};
}
