// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/configstore.h"

#include <QSet>

namespace {

template <typename Mode>
const ConfigEntry<Mode> &entryOf(const QHash<PlantCode, ConfigEntry<Mode>> &entries, const PlantCode &plant)
{
    static const ConfigEntry<Mode> never;
    const auto known = entries.constFind(plant);
    return known == entries.cend() ? never : *known;
}

} // namespace

const ConfigEntry<BatteryMode> &ConfigStore::batteryMode(const PlantCode &plant) const
{
    return entryOf(m_batteryModes, plant);
}

const ConfigEntry<ActivePowerMode> &ConfigStore::activePowerMode(const PlantCode &plant) const
{
    return entryOf(m_activePowerModes, plant);
}

void ConfigStore::setBatteryMode(const PlantCode &plant, const ConfigEntry<BatteryMode> &entry)
{
    m_batteryModes.insert(plant, entry);
    Q_EMIT changed(plant);
}

void ConfigStore::setActivePowerMode(const PlantCode &plant, const ConfigEntry<ActivePowerMode> &entry)
{
    m_activePowerModes.insert(plant, entry);
    Q_EMIT changed(plant);
}

void ConfigStore::clear()
{
    QSet<PlantCode> known(m_batteryModes.keyBegin(), m_batteryModes.keyEnd());
    known.unite(QSet<PlantCode>(m_activePowerModes.keyBegin(), m_activePowerModes.keyEnd()));
    m_batteryModes.clear();
    m_activePowerModes.clear();
    for (const PlantCode &plant : std::as_const(known))
        Q_EMIT changed(plant);
}
