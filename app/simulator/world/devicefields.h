// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archetype.h"
#include "fleet.h"
#include "numbers.h"

namespace Simulation {

//! One plant at one slot: the archetype's rows, times the plant's factor.
class Moment
{
public:
    Moment(const Archetype &a, const PlantUnit &p, qint64 atSlot)
        : archetype(a.at(atSlot))
        , plant(p)
        , slot(atSlot)
        , m_trace(a.trace(atSlot))
        , m_slotOfDay(size_t(yearSlot(atSlot).slotOfDay))
    {
    }

    double power(int channel) const //!< kW
    {
        return plant.scale
            * m_trace->powers[m_slotOfDay * size_t(archetype.model().channelCount()) + size_t(channel)];
    }
    double energyFrom(qint64 from, int channel) const //!< kWh up to this mark
    {
        return plant.scale * archetype.energy(channel, from, slot);
    }
    double energyToday(int channel) const { return energyFrom(startOfDay(), channel); }
    //! Since the plant was connected; 0 before.
    double energyEver(int channel) const
    {
        return slot <= plant.connectedSlot ? 0 : energyFrom(plant.connectedSlot, channel);
    }
    qint64 startOfDay() const
    {
        return std::min(slot, std::max(archetype.periods(slot).day, plant.connectedSlot));
    }
    qint64 startOfMonth() const
    {
        return std::min(slot, std::max(archetype.periods(slot).month, plant.connectedSlot));
    }
    const Sky &sky() const { return m_trace->skies[m_slotOfDay]; }
    unsigned flags(int inverter) const
    {
        return m_trace->flags[m_slotOfDay * size_t(archetype.model().inverterCount()) + size_t(inverter)];
    }
    double socPercent() const; //!< -1 without a battery
    bool lost() const { return plant.lostSlot >= 0 && slot >= plant.lostSlot; } //!< no link to the platform
    //! A small, slowly moving disturbance −1…1 of this plant.
    double wobble(quint64 what) const
    {
        return 2 * yearNoise(mix(plant.seed, what), yearSlot(slot).slotOfYear(), 4) - 1;
    }
    double phaseVolts(int phase) const; //!< phase 0…2 to neutral
    double hertz() const { return archetype.site().gridHz + 0.03 * wobble(50); }

    const Archetype &archetype;
    const PlantUnit &plant;
    const qint64 slot;

private:
    std::shared_ptr<const DayTrace> m_trace;
    size_t m_slotOfDay;
};

//! What the items are for: the latest values, or a sample of the history, which has fewer keys and says null
//! where there is no hardware.
enum class ItemUse { Realtime, History };

// The dataItemMap of each device type: every key that device-fields.json gives it in 25.3.0 for real-time.
DataItems inverterItems(const Moment &m, int inverter, ItemUse use = ItemUse::Realtime); //!< 1, 38
DataItems batteryItems(const Moment &m, quint64 serial); //!< 39
DataItems storageItems(const Moment &m); //!< 41
DataItems meterItems(const Moment &m, int type); //!< 17, 47
DataItems emmaItems(const Moment &m); //!< 23070
DataItems environmentItems(const Moment &m); //!< 10
DataItems loggerItems(const Moment &m); //!< 63, history only
//! Takes out what the history of a type lacks (query-endpoints.md §6.1).
void keepHistoryKeys(DataItems &items, int type);
DataItems plantItems(const Moment &m); //!< query-endpoints.md §5.1

} // namespace Simulation
