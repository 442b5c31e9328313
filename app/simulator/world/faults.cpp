// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include "numbers.h"

#include <array>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 springMs = 1'772'323'200'000; // 1 March 2026

constexpr std::array<QLatin1StringView, FaultKindCount> names {
    "dead-string"_L1,   "weak-string"_L1, "low-insulation"_L1, "grid-overvoltage"_L1,  "over-temperature"_L1,
    "battery-fault"_L1, "shutdown"_L1,    "offline"_L1,        "communication-lost"_L1};

//! The device that speaks for the plant: Dongle or EMMA, else a logger, else the first inverter.
int speakerOf(const Site &site)
{
    int offset = int(site.inverters.size()) + (site.battery ? 1 : 0);
    if (site.meter && site.meter->type == 23070)
        return offset;
    offset += site.meter ? 1 : 0;
    int logger = 0;
    for (const OtherSpec &other : site.others) {
        if (other.type == 62)
            return offset;
        if (other.type == 2)
            logger = offset;
        ++offset;
    }
    return logger;
}

int deviceCountOf(const Site &site)
{
    return int(site.inverters.size() + site.others.size()) + (site.battery ? 1 : 0) + (site.meter ? 1 : 0);
}

class Collector
{
public:
    Collector(const Site &site, const PlantUnit &unit)
        : m_site(site)
        , m_unit(unit)
    {
    }

    void addLost()
    {
        if (m_unit.lostSlot >= 0)
            add(FaultKind::CommunicationLost, speakerOf(m_site), 0, m_unit.lostSlot * slotMs);
    }

    void addBroken()
    {
        for (size_t i = 0; i < m_site.inverters.size(); ++i) {
            const InverterSpec &spec = m_site.inverters[i];
            if (spec.fault == InverterFault::Offline) {
                add(FaultKind::Offline, int(i), 0, begin(spec.since, i));
                continue; // and says nothing about its strings
            }
            if (spec.fault == InverterFault::Shutdown)
                add(FaultKind::Shutdown, int(i), 0, begin(spec.since, i));
            for (size_t s = 0; s < spec.strings.size(); ++s) {
                if (spec.strings[s].dead)
                    add(FaultKind::DeadString, int(i), int(s) + 1, begin(spec.strings[s].since, 40 + s));
                else if (spec.strings[s].factor < 0.85)
                    add(FaultKind::WeakString, int(i), int(s) + 1, begin(spec.strings[s].since, 40 + s));
            }
        }
    }

    void addPlanned()
    {
        for (const FaultSpec &spec : m_site.faults) {
            PlantFault fault {spec.kind, spec.device, spec.part, spec.since, spec.everyDays};
            fault.fromMinute = spec.fromMinute;
            fault.minutes = spec.minutes;
            fault.months = spec.months;
            m_faults.push_back(fault);
        }
    }

    //! A few per cent of the plants of a fleet have something, some again and again.
    void addByChance()
    {
        const double chance = unit(mix(m_unit.seed, 200));
        const qint64 since = springMs + qint64(mix(m_unit.seed, 201) % 100) * dayMs
            + qint64(mix(m_unit.seed, 202) % 540 + 400) * minuteMs;
        if (chance < 0.010)
            add(FaultKind::LowInsulation, 0, 0, since);
        else if (chance < 0.016 && m_site.battery)
            add(FaultKind::BatteryFault, int(m_site.inverters.size()), 0, since);
        else if (chance < 0.024)
            addWindow(FaultKind::OverTemperature, 1 + int(mix(m_unit.seed, 203) % 3), 13 * 60, 130);
        else if (chance < 0.034)
            add(FaultKind::WeakString, 0, 1, since);
        else if (chance < 0.050) {
            addWindow(FaultKind::GridOvervoltage, 1, 11 * 60 + 40, 35);
            addWindow(FaultKind::GridOvervoltage, 2, 13 * 60 + 10, 55);
        }
    }

    void addExtra(int count)
    {
        static constexpr FaultKind inverterKinds[] = {FaultKind::WeakString, FaultKind::LowInsulation,
                                                      FaultKind::GridOvervoltage, FaultKind::OverTemperature};
        const int devices = deviceCountOf(m_site);
        for (int k = 0; k < count; ++k) {
            const int device = k % devices;
            const bool isInverter = device < int(m_site.inverters.size());
            const quint64 chance = mix(m_unit.seed, 300, quint64(k));
            const FaultKind kind = isInverter ? inverterKinds[chance % 4] : FaultKind::BatteryFault;
            add(kind, device, 1 + k / devices, springMs + qint64(mix(chance) % (100 * 24 * 60)) * minuteMs);
        }
    }

    std::vector<PlantFault> take() { return std::move(m_faults); }

private:
    void add(FaultKind kind, int device, int part, qint64 since)
    {
        m_faults.push_back({kind, device, part, since});
    }
    void addWindow(FaultKind kind, int everyDays, int fromMinute, int minutes)
    {
        PlantFault fault {kind, 0, 0, 0, everyDays};
        fault.phase = int(mix(m_unit.seed, 204) % quint64(everyDays));
        fault.fromMinute = fromMinute + int(mix(m_unit.seed, 205) % 40);
        fault.minutes = minutes;
        m_faults.push_back(fault);
    }
    //! Drawn plants share a site, but not the day on which a fuse blew.
    qint64 begin(qint64 since, size_t what) const
    {
        if (since == 0)
            return m_unit.connectedSlot * slotMs;
        return m_unit.isDrawn ? since - qint64(mix(m_unit.seed, 210 + what) % (50 * 24 * 60)) * minuteMs
                              : since;
    }

    const Site &m_site;
    const PlantUnit &m_unit;
    std::vector<PlantFault> m_faults;
};

} // namespace

QLatin1StringView nameOf(FaultKind kind)
{
    return names[size_t(kind)];
}

std::optional<FaultKind> faultNamed(const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(FaultKind(found - names.begin()));
}

std::optional<qint64> PlantFault::activeSince(qint64 utcMs, const QTimeZone &zone) const
{
    if (utcMs < since)
        return std::nullopt;
    if (everyDays == 0)
        return since;
    const QDate today = QDateTime::fromMSecsSinceEpoch(utcMs, zone).date();
    for (const QDate &day : {today, today.addDays(-1)}) { // a window may pass midnight
        if ((day.toJulianDay() + phase) % everyDays != 0 || (months && !(months >> day.month() & 1)))
            continue;
        const qint64 start =
            QDateTime(day, QTime(fromMinute / 60, fromMinute % 60), zone).toMSecsSinceEpoch();
        if (start >= since && utcMs >= start && utcMs < start + minutes * minuteMs)
            return start;
    }
    return std::nullopt;
}

std::vector<PlantFault> faultsOf(const Site &site, const PlantUnit &unit, int extra)
{
    Collector collector(site, unit);
    collector.addLost();
    collector.addBroken();
    collector.addPlanned();
    if (unit.isDrawn)
        collector.addByChance();
    collector.addExtra(extra);
    return collector.take();
}

bool Interventions::isCleared(int device, FaultKind kind, int part, qint64 from, qint64 to) const
{
    return std::any_of(m_list.begin(), m_list.end(), [&](const Entry &entry) {
        return !entry.raised && entry.device == device && entry.kind == kind && entry.part == part
            && entry.at >= from && entry.at <= to;
    });
}

std::vector<ActiveFault> Interventions::raised(int first, int last, qint64 utcMs) const
{
    std::vector<ActiveFault> active;
    for (const Entry &entry : m_list) {
        if (entry.raised && entry.device >= first && entry.device < last && entry.at <= utcMs
            && !isCleared(entry.device, entry.kind, entry.part, entry.at, utcMs))
            active.push_back({entry.kind, entry.device, entry.part, entry.at});
    }
    return active;
}

} // namespace Simulation
