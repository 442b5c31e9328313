// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldstate.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 slotMinutes = slotMs / 60'000;
constexpr qint64 longestForced = slotsPerDay; // control-endpoints.md §4.3: 24 h

//! Carries an order into a site (in the archetype's size) and what is in force there.
class OrderDesk
{
public:
    OrderDesk(Site &site, Control &control, const Site &device, double scale, qint64 from)
        : m_site(site)
        , m_control(control)
        , m_device(device)
        , m_scale(scale)
        , m_from(from)
    {
    }

    //! False if there is nothing to carry it out, or in another mode.
    bool take(const WorldOrder &order)
    {
        if (order.kind == WorldOrder::Kind::ActivePower)
            return limit(order.settings);
        if (!m_site.battery || m_site.battery->type != 39)
            return false;
        switch (order.kind) {
        case WorldOrder::Kind::ForcedCharge:
        case WorldOrder::Kind::ForcedDischarge:
            force(order);
            return true;
        case WorldOrder::Kind::StopForced:
            stop();
            return true;
        case WorldOrder::Kind::Mode:
            return setMode(order.settings);
        case WorldOrder::Kind::Parameters:
            setParameters(order);
            return true;
        case WorldOrder::Kind::Dispatch:
            return dispatch(order.powerKw);
        case WorldOrder::Kind::ActivePower:
            break;
        }
        return false;
    }

private:
    void force(const WorldOrder &order)
    {
        ForcedRun run;
        run.isCharge = order.kind == WorldOrder::Kind::ForcedCharge;
        const BatterySpec &device = *m_device.battery;
        const double most = run.isCharge ? device.maxChargeKw : device.maxDischargeKw;
        run.powerKw = order.powerKw > 0 ? std::min(order.powerKw / m_scale, most) : most;
        if (order.targetSoc)
            run.targetKwh = device.capacityKwh * std::clamp(*order.targetSoc, 0.0, 100.0) / 100;
        const qint64 length = (order.minutes + slotMinutes - 1) / slotMinutes;
        run.since = m_from;
        run.deadline = m_from
            + (order.targetSoc && order.minutes == 0 ? longestForced : std::min(length, longestForced));
        run.end = run.deadline;
        m_control.forced = run;
    }

    void stop()
    {
        if (auto &forced = m_control.forced; forced && forced->end > m_from) {
            forced->deadline = forced->end = m_from;
            forced->isStopped = true;
        }
    }

    bool setMode(const PlantSettings &wish)
    {
        if (wish.batteryMode.isEmpty())
            return false;
        PlantSettings &settings = m_site.settings;
        settings.batteryMode = wish.batteryMode;
        if (wish.batteryMode == "TOU"_L1) {
            if (!wish.surplus.isEmpty())
                settings.surplus = wish.surplus;
            settings.gridChargeKw = wish.gridChargeKw / m_scale;
            settings.windows = wish.windows;
        }
        m_control.modeActs = true;
        m_control.dispatchKw.reset();
        return true;
    }

    void setParameters(const WorldOrder &order)
    {
        BatterySpec &battery = *m_site.battery;
        const BatterySpec &device = *m_device.battery;
        battery.maxSoc = std::clamp(order.endOfChargeSoc.value_or(battery.maxSoc), 0.0, 100.0);
        battery.minSoc = std::clamp(order.endOfDischargeSoc.value_or(battery.minSoc), 0.0, battery.maxSoc);
        if (order.maxChargeKw)
            battery.maxChargeKw = std::min(*order.maxChargeKw / m_scale, device.maxChargeKw);
        if (order.maxDischargeKw)
            battery.maxDischargeKw = std::min(*order.maxDischargeKw / m_scale, device.maxDischargeKw);
    }

    bool limit(const PlantSettings &wish)
    {
        if (wish.activePowerMode.isEmpty())
            return false;
        PlantSettings &settings = m_site.settings;
        settings.activePowerMode = wish.activePowerMode;
        settings.limitation = wish.limitation.isEmpty() ? u"totalPower"_s : wish.limitation;
        settings.limit = wish.activePowerMode == "limitedPowerGridKW"_L1 ? wish.limit / m_scale : wish.limit;
        for (InverterSpec &inverter : m_site.inverters)
            inverter.limitKw = 0; // that was the plant's limit so far: sitefile.cpp
        m_control.limitActs = true;
        return true;
    }

    bool dispatch(double kw)
    {
        if (m_site.settings.batteryMode != "thirdPartyDispatch"_L1)
            return false;
        const BatterySpec &device = *m_device.battery;
        m_control.dispatchKw = std::clamp(kw / m_scale, -device.maxDischargeKw, device.maxChargeKw);
        m_control.modeActs = true;
        return true;
    }

    Site &m_site;
    Control &m_control;
    const Site &m_device; // as it was built
    double m_scale;
    qint64 m_from;
};

} // namespace

bool SimulatedWorld::give(int plant, const WorldOrder &order, qint64 utcMs)
{
    PlantUnit &unit = d->fleet.plantUnits[size_t(plant)];
    const Archetype &before = *d->fleet.archetypes[size_t(unit.archetype)];
    // Orders come in the order of time; what would be earlier joins the last.
    const qint64 from = std::max(slotAt(utcMs) + 1, before.from());
    Site site = before.site();
    Control control = before.control() ? *before.control() : Control();
    OrderDesk desk(site, control, before.origin().site(), unit.scale, from);
    if (!desk.take(order))
        return false;
    d->fleet.archetypes.push_back(std::make_unique<Archetype>(before, std::move(site), from, control, utcMs));
    unit.archetype = int(d->fleet.archetypes.size()) - 1;
    return true;
}

BatteryState SimulatedWorld::battery(int plant, qint64 utcMs) const
{
    BatteryState state;
    const PlantUnit &unit = d->fleet.plantUnits[size_t(plant)];
    const Archetype &latest = *d->fleet.archetypes[size_t(unit.archetype)];
    const Archetype &told = latest.told(utcMs);
    if (!told.site().battery || told.site().battery->type != 39)
        return state;
    const BatterySpec &device = *latest.origin().site().battery;
    const BatterySpec &inForce = *told.site().battery;
    const Moment now = d->moment(plant, utcMs);
    state.isThere = true;
    state.socPercent = now.socPercent();
    state.maxChargeKw = device.maxChargeKw * unit.scale;
    state.maxDischargeKw = device.maxDischargeKw * unit.scale;
    state.endOfChargeSoc = inForce.maxSoc;
    state.endOfDischargeSoc = inForce.minSoc;
    state.chargeLimitKw = inForce.maxChargeKw * unit.scale;
    state.dischargeLimitKw = inForce.maxDischargeKw * unit.scale;
    state.powerKw = now.power(Charge) - now.power(Discharge);
    const Control *control = told.control();
    if (!control)
        return state;
    if (control->dispatchKw)
        state.dispatchKw = *control->dispatchKw * unit.scale;
    if (const auto &forced = control->forced) {
        BatteryState::Forced run;
        run.isCharge = forced->isCharge;
        run.since = forced->since * slotMs;
        run.isRunning = !forced->isStopped && utcMs < forced->end * slotMs;
        run.until = run.isRunning && forced->targetKwh >= 0 ? 0 : forced->end * slotMs;
        const qint64 until = std::min(slotAt(utcMs), forced->end);
        if (until > forced->since) {
            run.energyKwh =
                unit.scale * latest.energy(run.isCharge ? Charge : Discharge, forced->since, until);
        }
        state.forced = run;
    }
    return state;
}

} // namespace Simulation
