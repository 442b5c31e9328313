// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activepowermode.h"
#include "core/domain/batterymode.h"
#include "core/net/apierror.h"

#include <QHash>
#include <QObject>

#include <optional>

//! What is set at a plant, as far as it was asked (`query-endpoints.md` §10). Kept for the run.
template <typename Mode>
struct ConfigEntry
{
    std::optional<Mode> mode; //!< the last answer; nothing if there never was one
    qint64 askedAt = 0; //!< UTC ms of the last answer or refusal; 0 if never
    qint64 knownAt = 0; //!< UTC ms of the answer behind `mode`
    ApiError error; //!< why the last question got no answer; kind None if it did
    bool isAsking = false;
};

//! Present battery mode and active-power mode of the plants of one account.
class ConfigStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const ConfigEntry<BatteryMode> &batteryMode(const PlantCode &plant) const;
    const ConfigEntry<ActivePowerMode> &activePowerMode(const PlantCode &plant) const;

    // For the fetcher.
    void setBatteryMode(const PlantCode &plant, const ConfigEntry<BatteryMode> &entry);
    void setActivePowerMode(const PlantCode &plant, const ConfigEntry<ActivePowerMode> &entry);
    void clear(); //!< emits changed for every plant that was known

Q_SIGNALS:
    void changed(const PlantCode &plant);

private:
    QHash<PlantCode, ConfigEntry<BatteryMode>> m_batteryModes;
    QHash<PlantCode, ConfigEntry<ActivePowerMode>> m_activePowerModes;
};
