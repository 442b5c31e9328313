// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/daypower.h"

#include "core/insight/plantpower.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

//! The columns of one device's day that matter, and how far we have got in it.
class Reader
{
public:
    explicit Reader(const DayPowerPart &part)
        : m_part(part)
    {
        if (!part.day)
            return;
        const ReadingTable &values = part.day->values;
        m_activePower = values.columnOf(u"active_power"_s);
        m_mpptPower = values.columnOf(u"mppt_power"_s);
        m_batteryPower = values.columnOf(u"ch_discharge_power"_s);
        m_stateOfCharge = values.columnOf(u"battery_soc"_s);
        m_inverterState = values.columnOf(u"inverter_state"_s);
    }

    //! Times must be asked for in ascending order.
    PowerPart at(qint64 time)
    {
        PowerPart power;
        power.typeId = m_part.typeId;
        power.deviceId = m_part.device.value;
        power.isReversed = m_part.isReversed;
        if (!m_part.day)
            return power;
        const QList<qint64> &times = m_part.day->times;
        while (m_row < times.size() && times.at(m_row) < time)
            ++m_row;
        if (m_row == times.size() || times.at(m_row) != time)
            return power;
        power.at = time;
        power.activePower = cell(m_activePower);
        power.mpptPower = cell(m_mpptPower);
        power.batteryPower = cell(m_batteryPower);
        power.stateOfCharge = cell(m_stateOfCharge);
        power.inverterState = cell(m_inverterState);
        return power;
    }

private:
    double cell(int column) const
    {
        return column < 0 ? CodedValue::encode(Presence::Missing)
                          : m_part.day->values.cell(int(m_row), column);
    }

    const DayPowerPart &m_part;
    qsizetype m_row = 0;
    int m_activePower = -1, m_mpptPower = -1, m_batteryPower = -1, m_stateOfCharge = -1, m_inverterState = -1;
};

float valueOf(const std::optional<double> &value)
{
    return value ? float(*value) : std::numeric_limits<float>::quiet_NaN();
}

} // namespace

QList<PowerSample> composeDayPower(const QList<DayPowerPart> &parts)
{
    QList<qint64> times;
    std::vector<Reader> readers;
    for (const DayPowerPart &part : parts) {
        if (!isPowerPart(part.typeId))
            continue;
        readers.emplace_back(part);
        if (part.day)
            times += part.day->times;
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    QList<PowerSample> samples;
    std::vector<PowerPart> present(readers.size());
    for (const qint64 time : std::as_const(times)) {
        for (size_t i = 0; i < readers.size(); ++i)
            present[i] = readers[i].at(time);
        const PlantPower power = composePlantPower(present);
        const auto whole = [](const PowerFigure &figure) {
            return figure.partsKnown == figure.partsExpected ? figure.kilowatts : std::nullopt;
        };
        PowerSample sample;
        sample.at = time;
        sample.pv = valueOf(whole(power.pv));
        sample.load = valueOf(whole(power.load));
        sample.grid = valueOf(whole(power.grid));
        sample.battery = valueOf(whole(power.battery));
        sample.socPercent = valueOf(power.stateOfChargePercent);
        if (!std::isnan(sample.pv) || !std::isnan(sample.load) || !std::isnan(sample.grid)
            || !std::isnan(sample.battery))
            samples.append(sample);
    }
    return samples;
}
