// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plantfinder.h"

#include "core/store/plantstore.h"

#include <algorithm>
#include <utility>

void PlantFinder::addAccount(const ProfileId &profile, PlantStore &store)
{
    m_stores.insert(profile, &store);
    connect(&store, &PlantStore::plantsAdded, this, &PlantFinder::look);
    connect(&store, &PlantStore::polled, this, &PlantFinder::look); // a list without anything new
    look();
}

void PlantFinder::removeAccount(const ProfileId &profile)
{
    if (PlantStore *store = m_stores.take(profile))
        disconnect(store, nullptr, this, nullptr);
    look();
}

void PlantFinder::setAwaitingAccounts(bool isAwaiting)
{
    m_isAwaitingAccounts = isAwaiting;
    look();
}

void PlantFinder::find(const PlantCode &plant)
{
    m_wanted = plant;
    look();
}

void PlantFinder::look()
{
    if (m_wanted.isEmpty())
        return;
    for (const auto &[profile, store] : m_stores.asKeyValueRange()) {
        if (!store->plant(m_wanted))
            continue;
        const ProfileId owner = profile;
        Q_EMIT found(owner, std::exchange(m_wanted, {}));
        return;
    }
    const bool isComplete = std::all_of(m_stores.cbegin(), m_stores.cend(),
                                        [](const PlantStore *store) { return store->plantListAt() != 0; });
    if (isComplete && !m_isAwaitingAccounts)
        Q_EMIT missing(std::exchange(m_wanted, {}));
}
