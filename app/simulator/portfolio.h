// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotabooks.h"
#include "sessionbook.h"
#include "simulatedworld.h"
#include "switches.h"

#include <QHash>

namespace Simulation {

//! The world as accounts see it: look-up by the ids of the API, and which plants belong to whom.
class Portfolio
{
public:
    Portfolio(const SimulatedWorld &world, ApiProfile profile);

    const SimulatedWorld &world() const { return m_world; }
    ApiProfile profile() const { return m_profile; }

    //! Indices into the world's lists; -1 if unknown, not the account's or hidden by the profile.
    int plant(const Account &account, const QString &code) const;
    int deviceById(const Account &account, const QString &idOrDn) const;
    int deviceBySerial(const Account &account, const QString &serial) const;
    bool shows(int device) const;

    //! The account's plants are neighbours: first and one past the last.
    std::pair<int, int> plantRange(const Account &account) const;
    AccountSize sizeOf(const Account &account) const;

private:
    int owned(const Account &account, int device) const;

    const SimulatedWorld &m_world;
    ApiProfile m_profile;
    QHash<QString, int> m_plants;
    QHash<QString, int> m_devices; //!< by id and by DN
    QHash<QString, int> m_serials;
};

} // namespace Simulation
