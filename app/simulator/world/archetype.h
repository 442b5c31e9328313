// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loadprofile.h"
#include "modelcalendar.h"
#include "plantmodel.h"

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
class Archetype
{
public:
    Archetype(Site site, quint64 seed);
    //! What becomes of a site that changes at a slot (a string repaired): before it everything is as it was.
    //! `before` must live on. A battery may jump at the change.
    Archetype(const Archetype &before, Site site, qint64 from);

    //! The one whose site and model hold at the slot.
    const Archetype &at(qint64 slot) const { return m_before && slot < m_from ? m_before->at(slot) : *this; }

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
    void simulateDay(int modelDay, double &batteryKwh, double *sums, DayTrace *trace) const;

    const Archetype *m_before = nullptr;
    qint64 m_from = 0; // first slot of this one
    quint64 m_seed;
    Site m_site;
    PlantModel m_model;
    Weather m_weather;
    LoadProfile m_load;
    mutable std::unique_ptr<YearBook> m_year, m_leapYear;
    mutable std::list<std::shared_ptr<const DayTrace>> m_traces; // latest used first
    mutable std::map<qint64, Row> m_totals;
    mutable LocalPeriods m_periods;
    mutable std::vector<std::pair<qint64, ProductionTimes>> m_productionTimes;
};

} // namespace Simulation
