// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefields.h"
#include "itemwriter.h"

#include <array>

namespace Simulation {

namespace {

// Of 17 and 47: documented as always null today.
constexpr std::array retiredOfBoth = {
    "reactive_power_a",        "reactive_power_b",         "reactive_power_c",     "reverse_active_peak",
    "reverse_active_power",    "reverse_active_valley",    "reverse_active_top",   "positive_active_peak",
    "positive_active_power",   "positive_active_valley",   "positive_active_top",  "reverse_reactive_peak",
    "reverse_reactive_power",  "reverse_reactive_valley",  "reverse_reactive_top", "positive_reactive_peak",
    "positive_reactive_power", "positive_reactive_valley", "positive_reactive_top"};

struct Phases
{
    double kw[3], volts[3], amperes[3];
};

// A three-phase house is never quite even; the parts sum to the whole.
Phases split(const Moment &m, double kw, int phases)
{
    Phases p {};
    const double first = phases == 1 ? 1 : 1 / 3.0 + 0.1 * m.wobble(80);
    const double second = phases == 1 ? 0 : 1 / 3.0 + 0.1 * m.wobble(81);
    const double shares[3] = {first, second, phases == 1 ? 0 : 1 - first - second};
    for (int i = 0; i < phases; ++i) {
        p.kw[i] = kw * shares[i];
        p.volts[i] = m.phaseVolts(i);
        p.amperes[i] = std::abs(p.kw[i]) * 1000 / p.volts[i];
    }
    return p;
}

double lineVolts(double a, double b)
{
    return std::sqrt(a * a + b * b + a * b);
}

double reactiveKvar(const Moment &m)
{
    return 0.12 * m.power(Load) + 0.01 * m.power(Load) * m.wobble(82);
}

double powerFactor(double kw, double kvar)
{
    const double apparent = std::hypot(kw, kvar);
    return apparent > 0 ? kw / apparent : 1;
}

void writeLost(ItemWriter &w, int type)
{
    for (const char *key :
         {"ab_u", "bc_u", "ca_u", "b_u", "c_u", "b_i", "c_i", "active_power", "reactive_power",
          "power_factor", "active_cap", "reverse_active_cap", "forward_reactive_cap", "reverse_reactive_cap",
          "active_power_a", "active_power_b", "active_power_c", "total_apparent_power", "grid_frequency"})
        w.null(key);
    for (const char *key : retiredOfBoth)
        w.null(key);
    if (type == 17) {
        w.null("a_u");
        w.null("a_i");
        return;
    }
    w.null("meter_u");
    w.null("meter_i");
    w.number("meter_status", 0, 1);
    w.integer("run_state", 0);
}

} // namespace

DataItems meterItems(const Moment &m, int type)
{
    ItemWriter w(42);
    if (m.lost()) {
        writeLost(w, type);
        return w.take();
    }
    const int phases = m.archetype.site().meter->phases;
    const double kw = m.power(Export) - m.power(Import); // positive = export
    const double kvar = reactiveKvar(m);
    const Phases p = split(m, kw, phases);
    const auto threePhase = [&](const char *key, double value, int decimals) {
        if (phases == 3)
            w.number(key, value, decimals);
        else
            w.notAvailable(key);
    };
    threePhase("ab_u", lineVolts(p.volts[0], p.volts[1]), 1);
    threePhase("bc_u", lineVolts(p.volts[1], p.volts[2]), 1);
    threePhase("ca_u", lineVolts(p.volts[2], p.volts[0]), 1);
    w.number(type == 17 ? "a_u" : "meter_u", p.volts[0], 1);
    w.number(type == 17 ? "a_i" : "meter_i", p.amperes[0], 2);
    threePhase("b_u", p.volts[1], 1);
    threePhase("c_u", p.volts[2], 1);
    threePhase("b_i", p.amperes[1], 2);
    threePhase("c_i", p.amperes[2], 2);
    w.number("active_power", 1000 * kw, 1);
    w.number("reactive_power", 1000 * kvar, 1);
    w.number("power_factor", powerFactor(kw, kvar), 3);
    w.number("active_cap", m.energyEver(Export), 2);
    w.number("reverse_active_cap", m.energyEver(Import), 2);
    w.number("active_power_a", 1000 * p.kw[0], 1);
    threePhase("active_power_b", 1000 * p.kw[1], 1);
    threePhase("active_power_c", 1000 * p.kw[2], 1);
    for (const char *key : retiredOfBoth)
        w.null(key);
    if (type == 17) {
        w.number("forward_reactive_cap", 0.12 * m.energyEver(Load), 2);
        w.number("reverse_reactive_cap", 0, 2);
        w.number("total_apparent_power", std::hypot(kw, kvar), 3); // kVA beside W
        w.null("grid_frequency");
    } else {
        w.null("forward_reactive_cap");
        w.null("reverse_reactive_cap");
        w.null("total_apparent_power");
        w.number("grid_frequency", m.hertz(), 2);
        w.number("meter_status", 1, 1);
        w.integer("run_state", 1);
    }
    return w.take();
}

DataItems emmaItems(const Moment &m)
{
    ItemWriter w(32);
    constexpr const char *noThreeWireNorCt[] = {"ab_u",
                                                "bc_u",
                                                "ca_u",
                                                "ex_a_i",
                                                "ex_b_i",
                                                "ex_c_i",
                                                "ex_a_u",
                                                "ex_b_u",
                                                "ex_c_u",
                                                "ex_active_power_a",
                                                "ex_active_power_b",
                                                "ex_active_power_c",
                                                "ex_active_power",
                                                "ex_reactive_power",
                                                "ex_power_factor",
                                                "ex_active_cap",
                                                "ex_reverse_active_cap"};
    if (m.lost()) {
        w.integer("run_state", 0);
        for (const char *key :
             {"a_i", "b_i", "c_i", "a_u", "b_u", "c_u", "active_power_a", "active_power_b", "active_power_c",
              "active_power", "reactive_power", "power_factor", "active_cap", "reverse_active_cap"})
            w.null(key);
        for (const char *key : noThreeWireNorCt)
            w.null(key);
        return w.take();
    }
    const double kw = m.power(Import) - m.power(Export); // positive = import: the reverse of the meters
    const double kvar = reactiveKvar(m);
    const Phases p = split(m, kw, m.archetype.site().meter->phases);
    w.integer("run_state", 1);
    w.number("a_i", p.amperes[0], 2);
    w.number("b_i", p.amperes[1], 2);
    w.number("c_i", p.amperes[2], 2);
    w.number("a_u", p.volts[0], 1);
    w.number("b_u", p.volts[1], 1);
    w.number("c_u", p.volts[2], 1);
    w.number("active_power_a", p.kw[0]);
    w.number("active_power_b", p.kw[1]);
    w.number("active_power_c", p.kw[2]);
    w.number("active_power", kw);
    w.number("reactive_power", kvar);
    w.number("power_factor", powerFactor(kw, kvar));
    w.number("active_cap", m.energyEver(Import), 2);
    w.number("reverse_active_cap", m.energyEver(Export), 2);
    for (const char *key : noThreeWireNorCt)
        w.number(key, 0, 1);
    return w.take();
}

} // namespace Simulation
