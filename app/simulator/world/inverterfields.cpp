// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefields.h"
#include "itemwriter.h"

#include <array>
#include <cstdio>

namespace Simulation {

namespace {

constexpr int maxInputs = 36;
constexpr int maxMppts = 10;

struct InputKeys
{
    char volts[24], amperes[24];
};

const std::array<InputKeys, maxInputs> &inputKeys()
{
    static const auto table = [] {
        std::array<InputKeys, maxInputs> t;
        for (int i = 0; i < maxInputs; ++i) {
            std::snprintf(t[size_t(i)].volts, sizeof t[0].volts, "pv%d_u", i + 1);
            std::snprintf(t[size_t(i)].amperes, sizeof t[0].amperes, "pv%d_i", i + 1);
        }
        return t;
    }();
    return table;
}

const char *mpptKey(int mppt)
{
    static constexpr const char *keys[maxMppts] = {"mppt_1_cap", "mppt_2_cap", "mppt_3_cap", "mppt_4_cap",
                                                   "mppt_5_cap", "mppt_6_cap", "mppt_7_cap", "mppt_8_cap",
                                                   "mppt_9_cap", "mppt_10_cap"};
    return keys[mppt];
}

int inputsOf(const InverterSpec &spec)
{
    return spec.type == 1 ? maxInputs : 8;
}
int mpptsOf(const InverterSpec &spec)
{
    return spec.type == 1 ? maxMppts : 4;
}

// Codes of enums.json inverterStates that version 25.3.0 knows.
double stateOf(const Moment &m, int inverter, const InverterSpec &spec)
{
    if (spec.fault == InverterFault::Shutdown)
        return 768;
    const unsigned flags = m.flags(inverter);
    const unsigned before = Moment(m.archetype, m.plant, m.slot - 1).flags(inverter);
    if (flags & Limited)
        return 513;
    if (flags & Clipped)
        return 514;
    if (flags & OnGrid)
        return (flags & Producing) && !(before & OnGrid) ? 256 : 512;
    if (flags & Lit)
        return before & Lit ? 2 : 0;
    return 40960; // no irradiation: an ordinary night
}

void writeOffline(ItemWriter &w, const InverterSpec &spec, bool hasLogger)
{
    // A logger writes 45056 in the inverter's place; without one there is nobody to say so.
    if (hasLogger)
        w.number("inverter_state", 45056, 1);
    else
        w.null("inverter_state");
    for (const char *key : {"ab_u",        "bc_u",         "ca_u",      "a_u",          "b_u",
                            "c_u",         "a_i",          "b_i",       "c_i",          "efficiency",
                            "temperature", "power_factor", "elec_freq", "active_power", "reactive_power",
                            "day_cap",     "mppt_power",   "total_cap", "open_time",    "close_time"})
        w.null(key);
    w.integer("run_state", 0);
    for (int i = 0; i < inputsOf(spec); ++i) {
        w.null(inputKeys()[size_t(i)].volts);
        w.null(inputKeys()[size_t(i)].amperes);
    }
    if (spec.type == 1)
        w.null("mppt_total_cap");
    for (int i = 0; i < mpptsOf(spec); ++i)
        w.null(mpptKey(i));
}

// Grid side. An inverter that stands by measures nothing.
void writeGrid(ItemWriter &w, const Moment &m, int phases, bool running, double acKw)
{
    const double a = running ? m.phaseVolts(0) : 0;
    const double b = running && phases == 3 ? m.phaseVolts(1) : 0;
    const double c = running && phases == 3 ? m.phaseVolts(2) : 0;
    const auto between = [](double x, double y) {
        return x > 0 && y > 0 ? std::sqrt(x * x + y * y + x * y) : 0;
    };
    w.number("ab_u", phases == 3 ? between(a, b) : a, 1);
    w.number("bc_u", between(b, c), 1);
    w.number("ca_u", between(c, a), 1);
    w.number("a_u", a, 1);
    w.number("b_u", b, 1);
    w.number("c_u", c, 1);
    const auto amperes = [&](double volts) { return volts > 0 ? std::abs(acKw) * 1000 / phases / volts : 0; };
    w.number("a_i", amperes(a), 3);
    w.number("b_i", amperes(b), 3);
    w.number("c_i", amperes(c), 3);
}

void writeStrings(ItemWriter &w, const Moment &m, int inverter, const InverterSpec &spec, bool awake,
                  ItemUse use)
{
    const PlantModel &model = m.archetype.model();
    const InverterChannels &channels = model.channels(inverter);
    const size_t strings = spec.strings.size();
    std::array<double, maxInputs> share {};
    std::array<double, maxMppts> sum {};
    const bool producing = m.flags(inverter) & Producing;
    for (size_t s = 0; producing && s < strings; ++s) {
        // Each plant's modules differ a little; inside an MPPT that only moves power between its strings.
        const double mismatch = 1 + 0.03 * (2 * unit(mix(m.plant.seed, quint64(inverter) * 100 + s)) - 1);
        share[s] = model.stringKw(inverter, int(s), m.sky()) * mismatch;
        sum[size_t(spec.strings[s].mppt)] += share[s];
    }
    for (size_t s = 0; s < size_t(inputsOf(spec)); ++s) {
        if (use == ItemUse::History && s >= strings) {
            w.null(inputKeys()[s].volts);
            w.null(inputKeys()[s].amperes);
            continue;
        }
        double volts = 0;
        double amperes = 0;
        if ((producing || awake) && s < strings) {
            const auto mppt = spec.strings[s].mppt;
            const double kw =
                sum[size_t(mppt)] > 0 ? m.power(channels.firstMppt + mppt) * share[s] / sum[size_t(mppt)] : 0;
            const double perModule =
                37.5 * (1 - 0.0028 * (model.cellTemperature(inverter, int(s), m.sky()) - 25));
            const double modules =
                std::clamp(std::round(spec.strings[s].kwp * m.plant.scale / 0.41), 6.0, 22.0);
            volts = perModule * modules * (0.96 + 0.04 * std::min(1.0, m.sky().horizontal / 300.0));
            amperes = kw * 1000 / volts;
        }
        w.number(inputKeys()[s].volts, volts, 1);
        w.number(inputKeys()[s].amperes, amperes, 2);
    }
}

void writeTimes(ItemWriter &w, const Moment &m, int inverter, ItemUse use)
{
    if (use == ItemUse::History) {
        w.null("open_time");
        w.null("close_time");
        return;
    }
    const auto times = m.archetype.productionTimes(inverter, m.slot);
    if (times.start >= 0)
        w.integer("open_time", times.start * slotMs);
    else
        w.null("open_time");
    // Seen live: no good value while it runs, so the text "N/A".
    if ((m.flags(inverter) & Producing) || times.stop < 0)
        w.notAvailable("close_time");
    else
        w.integer("close_time", times.stop * slotMs);
}

} // namespace

DataItems inverterItems(const Moment &m, int inverter, ItemUse use)
{
    const Site &site = m.archetype.site();
    const InverterSpec &spec = site.inverters[size_t(inverter)];
    ItemWriter w(spec.type == 1 ? 105 : 42);
    if (m.lost() || spec.fault == InverterFault::Offline) {
        const bool logger = std::any_of(site.others.begin(), site.others.end(),
                                        [](const OtherSpec &other) { return other.type == 2; });
        writeOffline(w, spec, logger && !m.lost());
        return w.take();
    }
    const InverterChannels &channels = m.archetype.model().channels(inverter);
    const bool hybrid = inverter == 0 && site.battery && site.battery->type == 39;
    const double ac = m.power(channels.ac) - (hybrid ? m.power(InverterInput) : 0); // negative: it draws
    const double dc = m.power(channels.dc);
    const bool running = m.flags(inverter) & OnGrid;
    // One that shut down with a fault is awake and measures; it only does not feed.
    const bool awake = running || (spec.fault == InverterFault::Shutdown && m.sky().horizontal > 0);
    const double rated = spec.ratedKw * m.plant.scale;
    w.number("inverter_state", stateOf(m, inverter, spec), 1);
    writeGrid(w, m, spec.phases, awake, ac);
    const double input = dc + (hybrid ? m.power(Discharge) - m.power(Charge) : 0);
    const double efficiency = ac < 0 ? input / ac : input > 0 ? ac / input : 0;
    w.number("efficiency", std::clamp(100 * efficiency, 0.0, 100.0), 2);
    w.number("temperature", awake ? m.sky().temperature + 8 + 24 * std::abs(ac) / rated : 0, 1);
    w.number("power_factor", ac != 0 ? 1 : 0, 3);
    w.number("elec_freq", awake ? m.hertz() : 0, 2);
    w.number("active_power", ac);
    w.number("reactive_power", running ? 0.004 * rated * m.wobble(60 + quint64(inverter)) : 0);
    w.number("day_cap", m.energyToday(channels.ac), 2);
    w.number("mppt_power", dc);
    const double before = spec.yieldBefore * m.plant.scale;
    w.number("total_cap", before + m.energyEver(channels.ac), 2);
    writeTimes(w, m, inverter, use);
    w.integer("run_state", 1);
    writeStrings(w, m, inverter, spec, awake && m.sky().horizontal > 0, use);
    if (spec.type == 1)
        w.number("mppt_total_cap", before * 1.02 + m.energyEver(channels.dc), 2);
    for (int i = 0; i < mpptsOf(spec); ++i)
        w.number(mpptKey(i), i < channels.mppts ? m.energyEver(channels.firstMppt + i) : 0, 2);
    return w.take();
}

} // namespace Simulation
