// SPDX-License-Identifier: GPL-3.0-or-later
#include "archetype.h"

#include "numbers.h"

namespace Simulation {

namespace {

constexpr int firstYear = 2000; // no site is older: sitefile.cpp
constexpr size_t keptTraces = 6;
constexpr size_t keptTotals = 400; // a day of samples, a month of days

int leapYearsBefore(int year)
{
    const int y = year - 1;
    return y / 4 - y / 100 + y / 400;
}

} // namespace

Archetype::Archetype(Site site, quint64 seed)
    : m_seed(seed)
    , m_site(std::move(site))
    , m_model(m_site)
    , m_weather(mix(seed, 1), m_site.latitude, m_site.longitude, m_site.climate)
    , m_load(m_site, mix(seed, 2, quint64(qHash(m_site.name))))
{
}

Archetype::Archetype(const Archetype &before, Site site, qint64 from)
    : Archetype(std::move(site), before.m_seed)
{
    m_before = &before;
    m_from = from;
    m_toldMs = (from - 1) * slotMs;
}

//! On the day of the change the earlier slots are the predecessor's. The sums stay: nobody asks for those of
//! earlier slots, and differences of later ones are right.
void Archetype::takeMorning(DayTrace &trace) const
{
    const auto old = m_before->trace(m_from);
    const auto slots = size_t(yearSlot(m_from).slotOfDay);
    const auto take = [slots](auto &to, const auto &from, size_t width) {
        std::copy_n(from.begin(), qsizetype(slots * width), to.begin());
    };
    take(trace.powers, old->powers, size_t(m_model.channelCount()));
    take(trace.flags, old->flags, size_t(m_model.inverterCount()));
    take(trace.energy, old->energy, 1);
}

void Archetype::simulateDay(int modelDay, double &batteryKwh, double *sums, DayTrace *trace,
                            const SlotRule *rules, size_t first) const
{
    const auto channels = size_t(m_model.channelCount());
    const auto inverters = size_t(m_model.inverterCount());
    Sky skies[slotsPerDay];
    double load[slotsPerDay];
    m_weather.skiesOf(modelDay, skies);
    m_load.loadOf(modelDay, load);
    Row row(channels);
    std::vector<unsigned char> flags(inverters);
    std::fill_n(sums, channels, 0.0);
    if (trace) {
        trace->skies.assign(skies, skies + slotsPerDay);
        trace->powers.assign(first * channels, 0.0);
        trace->sums.assign((first + 1) * channels, 0.0);
        trace->energy.assign(first + 1, batteryKwh);
        trace->flags.assign(first * inverters, 0);
    }
    for (size_t i = first; i < size_t(slotsPerDay); ++i) {
        m_model.step(skies[i], load[i], batteryKwh, row.data(), flags.data(), rules ? rules + i : nullptr);
        for (size_t c = 0; c < channels; ++c)
            sums[c] += row[c];
        if (trace) {
            trace->powers.insert(trace->powers.end(), row.begin(), row.end());
            trace->sums.insert(trace->sums.end(), sums, sums + channels);
            trace->energy.push_back(batteryKwh);
            trace->flags.insert(trace->flags.end(), flags.begin(), flags.end());
        }
    }
}

Archetype::YearBook Archetype::makeYear() const
{
    const auto channels = size_t(m_model.channelCount());
    YearBook book;
    double battery = m_model.minEnergy();
    // The second round starts from the first one's end, and stops where both agree; the third is for a
    // battery so large that it is neither full nor empty all year.
    for (int round = 0; round < 3; ++round) {
        Row daySums(channels);
        std::vector<double> energy;
        Row sums(channels);
        for (int day = 0; day < modelDays; ++day) {
            if (round > 0 && battery == book.energy[size_t(day)]) {
                if (day == 0)
                    return book;
                // From here the year is the one known: shift its sums by what the first days changed.
                energy.insert(energy.end(), book.energy.begin() + day, book.energy.end());
                for (int rest = day; rest < modelDays; ++rest) {
                    for (size_t c = 0; c < channels; ++c) {
                        const size_t at = size_t(rest) * channels + c;
                        sums.push_back(sums[at] + (book.sums[at + channels] - book.sums[at]));
                    }
                }
                return {std::move(energy), std::move(sums)};
            }
            energy.push_back(battery);
            simulateDay(day, battery, daySums.data(), nullptr);
            const size_t from = sums.size() - channels;
            for (size_t c = 0; c < channels; ++c)
                sums.push_back(sums[from + c] + daySums[c]);
        }
        energy.push_back(battery);
        book = {std::move(energy), std::move(sums)};
    }
    return book;
}

Archetype::YearBook Archetype::makeLeapYear(const YearBook &normal) const
{
    const auto channels = size_t(m_model.channelCount());
    constexpr int leapDays = modelDays + 1;
    YearBook book;
    Row daySums(channels);
    double battery = normal.energy.front();
    book.sums.assign(channels, 0.0);
    for (int day = 0; day < leapDays; ++day) {
        const int modelDay = modelDayOf(day, true);
        book.energy.push_back(battery);
        const size_t known = size_t(modelDay) * channels;
        const size_t from = book.sums.size() - channels;
        if (battery == normal.energy[size_t(modelDay)]) {
            battery = normal.energy[size_t(modelDay) + 1];
            for (size_t c = 0; c < channels; ++c)
                daySums[c] = normal.sums[known + channels + c] - normal.sums[known + c];
        } else {
            simulateDay(modelDay, battery, daySums.data(), nullptr);
        }
        for (size_t c = 0; c < channels; ++c)
            book.sums.push_back(book.sums[from + c] + daySums[c]);
    }
    book.energy.push_back(battery);
    return book;
}

const Archetype::YearBook &Archetype::yearBook(bool leap) const
{
    if (!m_year)
        m_year = std::make_unique<YearBook>(makeYear());
    if (leap && !m_leapYear)
        m_leapYear = std::make_unique<YearBook>(makeLeapYear(*m_year));
    return leap ? *m_leapYear : *m_year;
}

std::shared_ptr<const DayTrace> Archetype::trace(qint64 slot) const
{
    const YearSlot at = yearSlot(slot);
    const qint64 day = (slot - at.slotOfDay) / slotsPerDay;
    if (m_before && day < firstDay())
        return m_before->trace(slot);
    for (auto it = m_traces.begin(); it != m_traces.end(); ++it) {
        if ((*it)->day == day) {
            m_traces.splice(m_traces.begin(), m_traces, it);
            return m_traces.front();
        }
    }
    auto made = std::make_shared<DayTrace>();
    made->day = day;
    Row sums(size_t(m_model.channelCount()));
    if (m_regime) {
        runUntil(day);
        double battery = m_dayEnergy[size_t(day - firstDay())];
        simulateRuledDay(day, battery, sums.data(), made.get());
    } else {
        double battery = yearBook(at.leap).energy[size_t(at.dayOfYear)];
        simulateDay(at.modelDay, battery, sums.data(), made.get());
    }
    if (m_before && day == firstDay())
        takeMorning(*made);
    m_traces.push_front(std::move(made));
    if (m_traces.size() > keptTraces)
        m_traces.pop_back();
    return m_traces.front();
}

Row Archetype::makeTotals(qint64 slot) const
{
    const auto channels = size_t(m_model.channelCount());
    const YearSlot at = yearSlot(slot);
    const auto day = trace(slot);
    if (m_regime) {
        Row row = m_before->totals(m_from);
        const double *days = &m_daySums[size_t(day->day - firstDay()) * channels];
        for (size_t c = 0; c < channels; ++c)
            row[c] += days[c] + day->sums[size_t(at.slotOfDay) * channels + c];
        return row;
    }
    const Row &normal = yearBook(false).sums;
    const Row &leap = yearBook(true).sums;
    const Row &book = at.leap ? leap : normal;
    const int leaps = leapYearsBefore(at.year) - leapYearsBefore(firstYear);
    const int normals = at.year - firstYear - leaps;
    Row row(channels);
    for (size_t c = 0; c < channels; ++c) {
        row[c] = normals * normal[size_t(modelDays) * channels + c]
            + leaps * leap[size_t(modelDays + 1) * channels + c] + book[size_t(at.dayOfYear) * channels + c]
            + day->sums[size_t(at.slotOfDay) * channels + c];
    }
    return row;
}

const Row &Archetype::totals(qint64 slot) const
{
    const auto known = m_totals.find(slot);
    if (known != m_totals.end())
        return known->second;
    if (m_before && slot <= m_from)
        return m_before->totals(slot);
    if (m_totals.size() >= keptTotals)
        m_totals.clear();
    Row row = makeTotals(slot);
    if (m_before && !m_regime) {
        const Row mine = makeTotals(m_from);
        const Row &theirs = m_before->totals(m_from);
        for (size_t c = 0; c < row.size(); ++c)
            row[c] += theirs[c] - mine[c];
    }
    return m_totals.emplace(slot, std::move(row)).first->second;
}

double Archetype::energy(int channel, qint64 from, qint64 to) const
{
    // One after the other: a miss may drop the rows kept so far.
    const double end = totals(to)[size_t(channel)];
    // No channel is ever negative; the difference of two large sums may be, by a rounding error.
    return std::max(0.0, end - totals(from)[size_t(channel)]) * slotHours;
}

Row Archetype::energies(qint64 from, qint64 to) const
{
    if (from >= to) // also of the far future, which nobody has simulated
        return Row(size_t(m_model.channelCount()));
    Row row = totals(to);
    const Row &start = totals(from);
    for (size_t c = 0; c < row.size(); ++c)
        row[c] = std::max(0.0, row[c] - start[c]) * slotHours;
    return row;
}

double Archetype::batteryEnergy(qint64 slot) const
{
    return trace(slot)->energy[size_t(yearSlot(slot).slotOfDay)];
}

Archetype::ProductionTimes Archetype::productionTimes(int inverter, qint64 slot) const
{
    m_productionTimes.resize(size_t(m_model.inverterCount()), {-1, {}});
    auto &[knownSlot, times] = m_productionTimes[size_t(inverter)];
    if (knownSlot != slot) {
        times = findProductionTimes(inverter, slot);
        knownSlot = slot;
    }
    return times;
}

Archetype::ProductionTimes Archetype::findProductionTimes(int inverter, qint64 slot) const
{
    ProductionTimes times;
    const auto inverters = size_t(m_model.inverterCount());
    qint64 at = slot;
    bool later = false;
    for (int days = 0; days < 3; ++days) {
        const auto day = trace(at);
        for (; at >= day->day * slotsPerDay; --at) {
            const auto row = size_t(at - day->day * slotsPerDay) * inverters;
            const bool producing = day->flags[row + size_t(inverter)] & Producing;
            if (!producing && later && times.start < 0)
                times.start = at + 1;
            if (producing && !later && at != slot && times.stop < 0)
                times.stop = at + 1;
            later = producing;
            if (times.start >= 0 && times.stop >= 0)
                return times;
        }
    }
    return times;
}

const LocalPeriods &Archetype::periods(qint64 slot) const
{
    if (slot < m_periods.day || slot >= m_periods.nextDay)
        m_periods = localPeriods(m_site.zone, slot);
    return m_periods;
}

} // namespace Simulation
