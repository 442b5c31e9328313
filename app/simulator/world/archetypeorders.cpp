// SPDX-License-Identifier: GPL-3.0-or-later
#include "archetype.h"

#include "numbers.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

Archetype::Archetype(const Archetype &before, Site site, qint64 from, const Control &control, qint64 toldMs)
    : Archetype(before, std::move(site), from)
{
    m_toldMs = toldMs;
    m_control = control;
    m_dayEnergy.assign(1, before.batteryEnergy(from));
    m_daySums.assign(size_t(m_model.channelCount()), 0.0);
    if (m_control.forced && m_control.forced->end > from) {
        m_control.forced->end = m_control.forced->deadline;
        m_regime = std::make_unique<Regime>(m_site, m_control);
        m_control.forced->end = findForcedEnd();
    }
    m_regime = std::make_unique<Regime>(m_site, m_control);
}

qint64 Archetype::firstDay() const
{
    return (m_from - yearSlot(m_from).slotOfDay) / slotsPerDay;
}

size_t Archetype::firstSlotOfDay() const
{
    return size_t(yearSlot(m_from).slotOfDay);
}

void Archetype::simulateRuledDay(qint64 day, double &batteryKwh, double *sums, DayTrace *trace) const
{
    const std::vector<SlotRule> rules = m_regime->rulesOf(day);
    simulateDay(yearSlot(day * slotsPerDay).modelDay, batteryKwh, sums, trace, rules.data(),
                firstSlotOf(day));
}

void Archetype::runUntil(qint64 day) const
{
    const auto channels = size_t(m_model.channelCount());
    Row sums(channels);
    for (qint64 next = firstDay() + qint64(m_dayEnergy.size()) - 1; next < day; ++next) {
        double battery = m_dayEnergy.back();
        simulateRuledDay(next, battery, sums.data(), nullptr);
        m_dayEnergy.push_back(battery);
        const size_t known = m_daySums.size() - channels;
        for (size_t c = 0; c < channels; ++c)
            m_daySums.push_back(m_daySums[known + c] + sums[c]);
    }
}

//! The slot before which a forced run reaches its target, or the battery its own end on the way there. One
//! that goes by the clock ends at its deadline, full or not.
qint64 Archetype::findForcedEnd()
{
    const ForcedRun &forced = *m_control.forced;
    if (forced.targetKwh < 0)
        return forced.deadline;
    constexpr double nothing = 1e-9;
    const auto isReached = [&](double kwh) {
        return forced.isCharge ? kwh >= std::min(forced.targetKwh, m_model.maxEnergy()) - nothing
                               : kwh <= std::max(forced.targetKwh, m_model.minEnergy()) + nothing;
    };
    double battery = m_dayEnergy.front();
    Row sums(size_t(m_model.channelCount()));
    for (qint64 day = firstDay(); day * slotsPerDay < forced.deadline; ++day) {
        DayTrace trace;
        simulateRuledDay(day, battery, sums.data(), &trace);
        for (size_t i = firstSlotOf(day); i <= size_t(slotsPerDay); ++i) {
            const qint64 slot = day * slotsPerDay + qint64(i);
            if (slot >= forced.since && isReached(trace.energy[i]))
                return std::min(slot, forced.deadline);
        }
    }
    return forced.deadline;
}

int Archetype::batteryModeCode(qint64 slot) const
{
    const auto &forced = m_control.forced;
    if (forced && slot >= forced->since && slot < forced->end)
        return 1;
    const QString &mode = m_site.settings.batteryMode;
    return mode == "maximumSelfConsumption"_L1 ? 4
        : mode.startsWith("fullyF"_L1)         ? 5
        : mode == "TOU"_L1                     ? 6
        : mode == "thirdPartyDispatch"_L1      ? 12
                                               : 0;
}

} // namespace Simulation
