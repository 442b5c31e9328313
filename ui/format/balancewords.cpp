// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/balancewords.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {

bool isShare(F figure)
{
    return BalanceWords::unit(figure) == Unit::Percent;
}

bool isSpecific(F figure)
{
    return figure == F::SpecificYield || figure == F::ServiceSpecificYield;
}

} // namespace

QString BalanceWords::name(F figure)
{
    switch (figure) {
    case F::PvYield:
        return tr("PV yield");
    case F::InverterYield:
        return tr("Inverter yield (AC)");
    case F::SelfUsed:
        return tr("PV energy used on site");
    case F::DirectlyUsed:
        return tr("Used directly");
    case F::FedIn:
        return tr("Fed into the grid");
    case F::Bought:
        return tr("Bought from the grid");
    case F::Consumption:
        return tr("Consumption");
    case F::SelfSupplied:
        return tr("Supplied by PV and battery");
    case F::Charged:
        return tr("Into the battery");
    case F::ChargedFromPv:
        return tr("Into the battery from PV");
    case F::ChargedFromGrid:
        return tr("Into the battery from the grid");
    case F::Discharged:
        return tr("Out of the battery");
    case F::NotAccountedFor:
        return tr("Not accounted for");
    case F::SelfConsumption:
        return tr("Self-consumption");
    case F::SelfSufficiency:
        return tr("Self-sufficiency");
    case F::BatteryShare:
        return tr("Share of the battery");
    case F::Capacity:
        return tr("Installed capacity");
    case F::Irradiation:
        return tr("Irradiation");
    case F::SpecificYield:
        return tr("Specific yield");
    case F::PerformanceRatio:
        return tr("Performance ratio");
    case F::ServiceSelfUsed:
        return tr("PV energy used on site, by the service");
    case F::ServiceSelfSupplied:
        return tr("Supplied by PV and battery, by the service");
    case F::ServiceSpecificYield:
        return tr("Specific yield, by the service");
    case F::ServicePerformanceRatio:
        return tr("Performance ratio, by the service");
    }
    return {};
}

Unit BalanceWords::unit(F figure)
{
    switch (figure) {
    case F::SelfConsumption:
    case F::SelfSufficiency:
    case F::BatteryShare:
    case F::PerformanceRatio:
    case F::ServicePerformanceRatio:
        return Unit::Percent;
    case F::Capacity:
        return Unit::KilowattPeak;
    case F::Irradiation:
        return Unit::KilowattHourPerSquareMetre;
    default:
        return Unit::KilowattHour;
    }
}

QString BalanceWords::unitText(F figure) const
{
    if (isSpecific(figure))
        return u"kWh/kWp"_s;
    return isShare(figure) ? m_formatter.locale().percent()
                           : Formatter::unitText(m_formatter.tableUnit(unit(figure)));
}

QString BalanceWords::help(F figure)
{
    const auto lines = [figure](const QStringList &more) {
        return (QStringList {name(figure)} + more).join(u'\n');
    };
    //: %1 a key in the service's answer
    const auto key = [](const QString &name) { return tr("Field %1 of the report").arg(name); };
    switch (figure) {
    case F::PvYield:
        return lines({key(u"PVYield"_s), tr("Where it is missing: inverter_power, which is the same."),
                      tr("Energy of the modules. With a battery it differs from the inverter yield.")});
    case F::InverterYield:
        return lines({key(u"inverterYield"_s),
                      tr("Energy at the output of the inverters: what goes into the battery is not in it, "
                         "what comes out of it is. Never mixed with the PV yield.")});
    case F::SelfUsed:
        return lines({tr("PV yield − fed into the grid"),
                      tr("What charged the battery is in it. At least 0: a battery may sell, too.")});
    case F::DirectlyUsed:
        return lines({tr("PV energy used on site − into the battery from PV")});
    case F::FedIn:
        return lines({key(u"ongrid_power"_s), tr("Only with a meter at the grid connection.")});
    case F::Bought:
        return lines({key(u"buyPower"_s), tr("Reports by the hour do not have it.")});
    case F::Consumption:
        return lines({key(u"use_power"_s), tr("Reports by the hour do not have it.")});
    case F::SelfSupplied:
        return lines({tr("Used directly + out of the battery")});
    case F::Charged:
        return lines({key(u"chargeCap"_s)});
    case F::ChargedFromPv:
        return lines({tr("Into the battery − into the battery from the grid")});
    case F::ChargedFromGrid:
        return lines({tr("Into the battery − PV energy used on site, if that is more than 0"),
                      tr("More than PV could give, so at least this much came from the grid. Worked out by "
                         "the hour where the hours are known.")});
    case F::Discharged:
        return lines({key(u"dischargeCap"_s)});
    case F::NotAccountedFor:
        return lines(
            {tr("PV yield + bought + out of the battery − consumption − fed in − into the battery"),
             tr("Losses, and differences between the meters. Nothing is spread over other figures.")});
    case F::SelfConsumption:
        return lines({tr("PV energy used on site ÷ PV yield")});
    case F::SelfSufficiency:
        return lines({tr("(Consumption − bought from the grid) ÷ consumption"),
                      tr("What is bought to charge the battery counts as bought.")});
    case F::BatteryShare:
        return lines({tr("Out of the battery ÷ consumption")});
    case F::Capacity:
        return lines({key(u"installed_capacity"_s), tr("Where it is missing: the list of plants.")});
    case F::Irradiation:
        return lines({key(u"radiation_intensity"_s), tr("Only with a weather station (EMI).")});
    case F::SpecificYield:
        return lines({tr("PV yield ÷ installed capacity")});
    case F::PerformanceRatio:
        return lines({tr("PV yield ÷ (installed capacity × irradiation ÷ 1 kW/m²)"),
                      tr("Only with a weather station (EMI).")});
    case F::ServiceSelfUsed:
        return lines({key(u"selfUsePower"_s)});
    case F::ServiceSelfSupplied:
        return lines({key(u"selfProvide"_s)});
    case F::ServiceSpecificYield:
        return lines({key(u"perpower_ratio"_s)});
    case F::ServicePerformanceRatio:
        return lines({key(u"performance_ratio"_s)});
    }
    return {};
}

QString BalanceWords::text(F figure, const std::optional<double> &value) const
{
    if (!value)
        return Formatter::absent();
    if (isShare(figure))
        return m_formatter.percent(value, 1);
    if (isSpecific(figure)) {
        //: %1 a number: energy by capacity
        return tr("%1 kWh/kWp").arg(m_formatter.number(value, 2));
    }
    if (unit(figure) != Unit::KilowattHour)
        return m_formatter.quantity(value, unit(figure), 2);
    if (figure == F::ChargedFromGrid && *value > 0) {
        //: %1 an energy
        return tr("at least %1").arg(m_formatter.energy(value));
    }
    return m_formatter.energy(value);
}

QString BalanceWords::cell(F figure, const std::optional<double> &value) const
{
    if (!value)
        return Formatter::absent();
    const Unit shown = m_formatter.tableUnit(unit(figure));
    if (unit(figure) == Unit::KilowattHour && !isSpecific(figure) && shown != Unit::KilowattHour)
        return m_formatter.number(convert(*value, Unit::KilowattHour, shown), 5);
    return m_formatter.number(value, isShare(figure) ? 1 : 2);
}

QString BalanceWords::note(const BalanceValue &value)
{
    if (!value.value) {
        switch (value.lack) {
        case BalanceLack::NotInReport:
            return tr("This report does not have it.");
        case BalanceLack::NoValue:
            return tr("The service sent no value.");
        case BalanceLack::NotComputable:
            return tr("Something it is worked out from is missing.");
        case BalanceLack::NothingToDivide:
            return tr("A share of nothing.");
        case BalanceLack::None:
            break;
        }
        return {};
    }
    QStringList notes;
    if (!value.isComplete() && value.partsExpected > 1)
        notes << tr("%1 of %n parts have a value.", nullptr, value.partsExpected).arg(value.partsKnown);
    if (value.isFallback)
        notes << tr("Taken from the second-best source.");
    return notes.join(u' ');
}

QString BalanceWords::difference(F figure, const std::optional<double> &value,
                                 const std::optional<double> &other) const
{
    if (!value || !other)
        return Formatter::absent();
    const double change = *value - *other;
    if (isShare(figure)) {
        if (std::abs(change) < 0.05)
            return tr("the same");
        const QString points = m_formatter.number(std::abs(change), 1);
        //: %1 a number: the difference of two percentages
        return change > 0 ? tr("%1 percentage points more").arg(points)
                          : tr("%1 percentage points less").arg(points);
    }
    if (std::abs(change) < 0.005)
        return tr("the same");
    const QString amount =
        figure == F::ChargedFromGrid ? m_formatter.energy(std::abs(change)) : text(figure, std::abs(change));
    QString words = change > 0 ? tr("%1 more").arg(amount) : tr("%1 less").arg(amount);
    if (*other > 0) {
        const double percent = change / *other * 100;
        const QString sign = percent > 0 ? u"+"_s : u"−"_s;
        //: %1 "2.30 kWh more", %2 "+12 %"
        words = tr("%1 (%2)").arg(
            words, sign + m_formatter.percent(std::abs(percent), std::abs(percent) < 10 ? 1 : 0));
    }
    return words;
}

std::optional<F> BalanceWords::serviceFigure(F figure)
{
    switch (figure) {
    case F::SelfUsed:
        return F::ServiceSelfUsed;
    case F::SelfSupplied:
        return F::ServiceSelfSupplied;
    case F::SpecificYield:
        return F::ServiceSpecificYield;
    case F::PerformanceRatio:
        return F::ServicePerformanceRatio;
    default:
        return std::nullopt;
    }
}

QList<F> BalanceWords::listed()
{
    return {F::PvYield,         F::DirectlyUsed,    F::ChargedFromPv, F::FedIn,
            F::Consumption,     F::SelfSupplied,    F::Discharged,    F::Bought,
            F::ChargedFromGrid, F::NotAccountedFor, F::SelfUsed,      F::SelfConsumption,
            F::SelfSufficiency, F::BatteryShare,    F::SpecificYield, F::PerformanceRatio,
            F::Irradiation,     F::InverterYield};
}
