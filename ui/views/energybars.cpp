// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/energybars.h"

#include "ui/format/balancewords.h"
#include "ui/format/periodwords.h"
#include "ui/models/balancetablemodel.h"

#include <cmath>

using F = BalanceFigure;

namespace {

void setPart(EnergyBar &bar, EnergyPart part, const std::optional<double> &value)
{
    if (value)
        bar.parts[size_t(part)] = std::max(0.0, *value);
}

//! Above the axis: the PV yield, split if it can be.
void setParts(EnergyBar &bar, const EnergyBalance &balance)
{
    const auto direct = balance.value(F::DirectlyUsed), fedIn = balance.value(F::FedIn),
               charged = balance.value(F::ChargedFromPv);
    if (direct && fedIn && charged) {
        setPart(bar, EnergyPart::DirectlyUsed, direct);
        setPart(bar, EnergyPart::ToBattery, charged);
        setPart(bar, EnergyPart::FedIn, fedIn);
    } else {
        setPart(bar, EnergyPart::PvYield, balance.value(F::PvYield));
    }
    setPart(bar, EnergyPart::FromBattery, balance.value(F::Discharged));
    setPart(bar, EnergyPart::Bought, balance.value(F::Bought));
}

QList<EnergyBar::Fact> factsOf(const EnergyBalance &balance, const BalanceWords &words,
                               const ChartColors &colors)
{
    const std::pair<F, QColor> figures[] = {{F::PvYield, colors.pv},
                                            {F::DirectlyUsed, colors.load},
                                            {F::ChargedFromPv, colors.battery},
                                            {F::FedIn, colors.gridExport},
                                            {F::Discharged, colors.battery},
                                            {F::Bought, colors.gridImport},
                                            {F::ChargedFromGrid, {}},
                                            {F::Consumption, {}},
                                            {F::SelfSufficiency, {}},
                                            {F::SelfConsumption, {}}};
    QList<EnergyBar::Fact> facts;
    for (const auto &[figure, color] : figures) {
        const auto value = balance.value(figure);
        const bool isNothing = figure == F::ChargedFromGrid && value.value_or(0) == 0;
        if (value && !isNothing)
            facts.append({BalanceWords::name(figure), words.text(figure, value), color});
    }
    return facts;
}

} // namespace

QList<EnergyBar> energyBars(const PeriodPicture &picture, const Formatter &formatter,
                            const ChartColors &colors)
{
    const PeriodWords periods(formatter);
    const BalanceWords words(formatter);
    QList<EnergyBar> bars;
    for (const PeriodRow &row : picture.rows) {
        EnergyBar bar;
        bar.label = periods.rowLabel(picture.period.kind, row.slot.start, picture.zone);
        bar.title = periods.rowTitle(picture.period.kind, row.slot.start, row.slot.end, picture.zone);
        bar.mark = BalanceTableModel::markOf(row);
        if (row.hasValues()) {
            setParts(bar, row.balance);
            bar.facts = factsOf(row.balance, words, colors);
            bar.isProvisional = row.slot.isProvisional;
            bar.isDoubtful = !row.doubts.isEmpty();
        }
        if (row.other) {
            if (const auto yield = row.other->value(F::PvYield))
                bar.ghostAbove = *yield;
            const auto bought = row.other->value(F::Bought), discharged = row.other->value(F::Discharged);
            if (bought || discharged)
                bar.ghostBelow = bought.value_or(0) + discharged.value_or(0);
        }
        bars.append(bar);
    }
    return bars;
}
