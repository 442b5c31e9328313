// SPDX-License-Identifier: GPL-3.0-or-later
#include "regime.h"

#include "numbers.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minutesPerDay = 1440;
constexpr qint64 slotMinutes = slotMs / 60'000;
// Of its even third of the load the least loaded phase has so much; inverters feed all phases alike.
constexpr double leastPhase = 0.8;

int minuteOf(const QString &clock)
{
    return clock.section(u':', 0, 0).toInt() * 60 + clock.section(u':', 1, 1).toInt();
}

} // namespace

Regime::Regime(const Site &site, const Control &control)
    : m_control(control)
    , m_settings(site.settings)
    , m_zone(site.zone)
    , m_isSinglePhase(site.inverters.front().phases == 1)
{
    for (const InverterSpec &inverter : site.inverters)
        m_ratedKw += inverter.ratedKw;
    if (!control.modeActs || m_settings.batteryMode != "TOU"_L1)
        return;
    for (const TariffWindow &window : m_settings.windows) {
        unsigned days = 0;
        for (const int day : window.weekdays)
            days |= 1u << day;
        m_windows.push_back({minuteOf(window.start), minuteOf(window.end), window.isCharge, days});
    }
}

const Regime::Window *Regime::windowAt(int minute, int weekday) const
{
    for (const Window &window : m_windows) {
        if (minute >= window.from && minute < window.to && (window.weekdays >> weekday & 1))
            return &window;
    }
    return nullptr;
}

SlotRule Regime::modeRule(const Window *window) const
{
    SlotRule rule;
    const QString &mode = m_settings.batteryMode;
    if (!m_control.modeActs)
        return rule;
    if (mode == "thirdPartyDispatch"_L1) {
        rule.battery = SlotRule::Battery::Fixed; // stand-by until told otherwise
        rule.powerKw = m_control.dispatchKw.value_or(0);
    } else if (mode == "fullyFidToGrid"_L1 || mode == "fullyFedToGrid"_L1) {
        rule.storesSurplus = false;
    } else if (mode == "TOU"_L1) {
        const bool gridFirst = m_settings.surplus == "fedToGridPreference"_L1;
        if (window && window->isCharge) {
            rule.battery = SlotRule::Battery::FromGrid;
            rule.gridKw = gridFirst ? 0 : m_settings.gridChargeKw;
        } else {
            rule.storesSurplus = !gridFirst;
            rule.discharges = window != nullptr;
        }
    }
    return rule;
}

void Regime::setLimit(SlotRule &rule) const
{
    if (!m_control.limitActs)
        return;
    const QString &mode = m_settings.activePowerMode;
    if (mode == "zeroExportLimitation"_L1)
        rule.exportLimitKw = 0;
    else if (mode == "limitedPowerGridKW"_L1)
        rule.exportLimitKw = m_settings.limit;
    else if (mode == "limitedPowerGridPercent"_L1)
        rule.exportLimitKw = m_settings.limit / 100 * m_ratedKw;
    else
        return;
    if (m_settings.limitation == "singlePhasePower"_L1 && !m_isSinglePhase)
        rule.loadShare = leastPhase;
}

std::vector<SlotRule> Regime::rulesOf(qint64 day) const
{
    SlotRule idle = modeRule(nullptr);
    setLimit(idle);
    std::vector<SlotRule> rules(size_t(slotsPerDay), idle);
    const qint64 first = day * slotsPerDay;
    if (!m_windows.empty()) {
        const auto offsetAt = [this](qint64 slot) { // minutes
            return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(slot * slotMs, QTimeZone::utc())) / 60;
        };
        const int morning = offsetAt(first);
        const bool changes = offsetAt(first + slotsPerDay - 1) != morning;
        for (int i = 0; i < slotsPerDay; ++i) {
            // A day more, so that it is never negative.
            const int local =
                int(i * slotMinutes) + (changes ? offsetAt(first + i) : morning) + minutesPerDay;
            const int weekday =
                int((day - 1 + local / minutesPerDay + 3) % 7) + 1; // 1970 began on a Thursday
            if (const Window *window = windowAt(local % minutesPerDay, weekday)) {
                rules[size_t(i)] = modeRule(window);
                setLimit(rules[size_t(i)]);
            }
        }
    }
    if (const auto &forced = m_control.forced) {
        for (qint64 slot = std::max(first, forced->since); slot < std::min(first + slotsPerDay, forced->end);
             ++slot) {
            SlotRule &rule = rules[size_t(slot - first)];
            rule.battery = SlotRule::Battery::Fixed;
            rule.powerKw = forced->isCharge ? forced->powerKw : -forced->powerKw;
            rule.targetKwh = forced->targetKwh;
        }
    }
    return rules;
}

} // namespace Simulation
