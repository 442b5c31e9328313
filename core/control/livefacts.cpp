// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/livefacts.h"

#include "core/domain/device.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

//! A sum that is only known if every part is.
class WholeSum
{
public:
    void add(const std::optional<double> &part)
    {
        m_isWhole = m_isWhole && part;
        m_sum += part.value_or(0);
        ++m_parts;
    }
    std::optional<double> sum() const
    {
        return m_isWhole && m_parts > 0 ? std::optional(m_sum) : std::nullopt;
    }
    std::optional<double> mean() const
    {
        return m_isWhole && m_parts > 0 ? std::optional(m_sum / m_parts) : std::nullopt;
    }

private:
    double m_sum = 0;
    int m_parts = 0;
    bool m_isWhole = true;
};

void addBatteries(LiveFacts &facts, const PlantStore &plants, const PlantCode &plant, const DeviceDn &wanted)
{
    WholeSum power, soc, maxCharge, maxDischarge;
    std::optional<double> mode;
    bool isFirst = true;
    const QList<DeviceId> devices = plants.deviceIds(plant);
    for (const DeviceId id : devices) {
        const Device *device = plants.device(id);
        if (device->typeId != DeviceType::ResidentialBattery || (!wanted.isEmpty() && device->dn != wanted))
            continue;
        power.add(plants.deviceReading(id, u"ch_discharge_power"_s).value());
        soc.add(plants.deviceReading(id, u"battery_soc"_s).value());
        maxCharge.add(plants.deviceReading(id, u"max_charge_power"_s).value());
        maxDischarge.add(plants.deviceReading(id, u"max_discharge_power"_s).value());
        const std::optional<double> own = plants.deviceReading(id, u"ch_discharge_model"_s).value();
        mode = isFirst || mode == own ? own : std::nullopt;
        const qint64 at = plants.deviceReadingAt(id);
        facts.batteryAt = isFirst ? at : std::min(facts.batteryAt, at);
        isFirst = false;
    }
    facts.batteryW = power.sum();
    facts.soc = soc.mean();
    facts.maxChargeW = maxCharge.sum();
    facts.maxDischargeW = maxDischarge.sum();
    if (mode)
        facts.workingMode = int(std::lround(*mode));
}

} // namespace

LiveFacts liveFacts(const PlantStore &plants, const ConfigStore &configs, const PlantCode &plant,
                    const DeviceDn &battery)
{
    LiveFacts facts;
    addBatteries(facts, plants, plant, battery);
    const PowerFigure &grid = plants.power(plant).grid;
    if (grid.isComplete()) {
        facts.exportKw = grid.kilowatts;
        facts.gridAt = grid.oldestMs;
    }
    const ConfigEntry<BatteryMode> &mode = configs.batteryMode(plant);
    facts.batteryMode = mode.mode;
    facts.batteryModeAt = mode.knownAt;
    const ConfigEntry<ActivePowerMode> &power = configs.activePowerMode(plant);
    facts.activePower = power.mode;
    facts.activePowerAt = power.knownAt;
    return facts;
}

DeviceDn batteryOf(const ControlCommand &command)
{
    const auto *dispatch = std::get_if<BatteryDispatchOrder>(&command.order);
    return dispatch ? dispatch->battery : DeviceDn();
}
