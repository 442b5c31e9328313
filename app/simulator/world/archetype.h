// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loadprofile.h"
#include "modelcalendar.h"
#include "plantmodel.h"
#include "regime.h"

#include <list>
#include <map>
#include <memory>
#include <vector>

namespace Simulation {

using Row = std::vector<double>;

//! One UTC day in 5-minute slots.
struct DayTrace
{
    qint64 day = 0; //!< UTC days since 1970
    std::vector<Sky> skies; //!< 288
    Row powers; //!< 288 rows of channels
    Row sums; //!< 289 rows: Σ of powers before the slot, from the day's start
    Row energy; //!< 289: battery kWh at the slot's start
    std::vector<unsigned char> flags; //!< 288 rows of inverters
};

//! A site under its sky. Several plants of a fleet may share one, each with its own factor: everything in the
//! model is proportional to the plant's size.
//!
//! The past is never replayed: since the model year repeats, so does the battery. A battery that was once
//! full or empty has forgotten what was before, so the year is simulated until its end meets its beginning
//! (in practice once, and a few days more). After that any day starts from its known energy, and a lifetime
//! counter is whole years, whole days and the slots of one day.
//!
//! Under orders no year is like another: a tariff's weekdays move through the calendar, and what the battery
//! holds must not jump. Such a stretch is run forward day by day from its first slot on, as far as somebody
//! asks, and each day's start is kept: some ten microseconds a day, once.
class Archetype
{
public:
    Archetype(Site site, quint64 seed);
    //! What becomes of a site that changes at a slot (a string repaired): before it everything is as it was.
    //! `before` must live on. A battery may jump at the change.
    Archetype(const Archetype &before, Site site, qint64 from);
    //! The same under orders, which were given at `toldMs`: the battery goes on from what it holds.
    Archetype(const Archetype &before, Site site, qint64 from, const Control &control, qint64 toldMs);

    //! The one whose site and model hold at the slot.
    const Archetype &at(qint64 slot) const { return m_before && slot < m_from ? m_before->at(slot) : *this; }
    //! The one whose settings are known at the instant: orders are told before they act.
    const Archetype &told(qint64 utcMs) const
    {
        return m_before && utcMs < m_toldMs ? m_before->told(utcMs) : *this;
    }
    const Archetype &origin() const { return m_before ? m_before->origin() : *this; }
    qint64 from() const { return m_from; } //!< first slot; 0 = always
    //! What orders have set; null before the first one.
    const Control *control() const { return m_regime ? &m_control : nullptr; }
    //! Code of `ch_discharge_model` at a slot of this one.
    int batteryModeCode(qint64 slot) const;

    const Site &site() const { return m_site; }
    const PlantModel &model() const { return m_model; }
    const Weather &weather() const { return m_weather; }

    //! The UTC day that contains the slot.
    std::shared_ptr<const DayTrace> trace(qint64 slot) const;
    //! Energy of a channel over the slots from `from` to before `to`, kWh (irradiance: Wh/m²).
    double energy(int channel, qint64 from, qint64 to) const;
    //! The same for all channels at once.
    Row energies(qint64 from, qint64 to) const;
    //! Battery at the slot's start, kWh.
    double batteryEnergy(qint64 slot) const;
    //! The plant's day and month around the slot.
    const LocalPeriods &periods(qint64 slot) const;

    //! When an inverter last began and ended to produce, as slots; -1 = not within the last two days.
    struct ProductionTimes
    {
        qint64 start = -1, stop = -1;
    };
    ProductionTimes productionTimes(int inverter, qint64 slot) const;

private:
    struct YearBook
    {
        std::vector<double> energy; // battery kWh at each day's start, and at the end
        Row sums; // rows: Σ before each day, and of the whole year
    };
    const YearBook &yearBook(bool leap) const;
    const Row &totals(qint64 slot) const;
    Row makeTotals(qint64 slot) const;
    ProductionTimes findProductionTimes(int inverter, qint64 slot) const;
    YearBook makeYear() const;
    YearBook makeLeapYear(const YearBook &normal) const;
    void takeMorning(DayTrace &trace) const;
    //! From the slot `first` on; the trace has nothing before it.
    void simulateDay(int modelDay, double &batteryKwh, double *sums, DayTrace *trace,
                     const SlotRule *rules = nullptr, size_t first = 0) const;
    qint64 firstDay() const;
    size_t firstSlotOf(qint64 day) const { return day == firstDay() ? firstSlotOfDay() : 0; }
    size_t firstSlotOfDay() const;
    qint64 findForcedEnd();
    void runUntil(qint64 day) const;
    void simulateRuledDay(qint64 day, double &batteryKwh, double *sums, DayTrace *trace) const;

    const Archetype *m_before = nullptr;
    qint64 m_from = 0; // first slot of this one
    qint64 m_toldMs = 0;
    Control m_control;
    std::unique_ptr<Regime> m_regime; // under orders
    quint64 m_seed;
    Site m_site;
    PlantModel m_model;
    Weather m_weather;
    LoadProfile m_load;
    mutable std::unique_ptr<YearBook> m_year, m_leapYear;
    // Under orders, by days since the first: battery kWh at the day's start, Σ since the first slot.
    mutable std::vector<double> m_dayEnergy;
    mutable Row m_daySums;
    mutable std::list<std::shared_ptr<const DayTrace>> m_traces; // latest used first
    mutable std::map<qint64, Row> m_totals;
    mutable LocalPeriods m_periods;
    mutable std::vector<std::pair<qint64, ProductionTimes>> m_productionTimes;
};

} // namespace Simulation
