// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/valuehelp.h"

#include "core/api/endpoints.h"
#include "ui/format/labels.h"
#include "ui/format/valuenotes.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(Endpoint endpoint)
{
    return endpointSpec(endpoint).path;
}

QString leftOut()
{
    return ValueHelp::tr("Plants without a value are left out; how many have one is said beside the sum.");
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

QString ValueHelp::kind(const Field &field)
{
    if (!field.isKnown)
        return {};
    switch (field.kind) {
    case FieldKind::Instantaneous:
        return tr("Value of the moment");
    case FieldKind::Counter:
        return tr("Counter since commissioning");
    case FieldKind::DailyCounter:
        return tr("Counter of today: starts at 0 at the plant's midnight");
    case FieldKind::State:
        return field.type == FieldType::Object || field.type == FieldType::Array
            ? tr("Nested value")
            : tr("State, sent as a code");
    case FieldKind::Timestamp:
        return tr("Point in time, shown in the plant's time zone");
    case FieldKind::PeriodTotal:
        return tr("Total of the period");
    }
    return {};
}

QString ValueHelp::unit(const Field &field, const Formatter &formatter)
{
    if (!field.isKnown)
        return tr("Unit: not documented");
    const QString sent = unitSpec(field.unit).catalogueName;
    if (field.unit == Unit::Currency)
        return tr("Unit: money, currency not named");
    if (sent.isEmpty())
        return tr("Unit: none");
    if (field.kind == FieldKind::Timestamp)
        return tr("Unit: %1 since the start of 1970").arg(sent);
    const QString shown = Formatter::unitText(formatter.tableUnit(field.unit));
    return shown == sent ? tr("Unit: %1").arg(sent) : tr("Unit: %1, shown as %2").arg(sent, shown);
}

QString ValueHelp::explain(const Field &field, const QString &path, int typeId, const Formatter &formatter)
{
    //: %1 a path of the service's interface, %2 a key in its answer
    QStringList parts {Labels::field(field), tr("Source: %1, field %2").arg(path, field.key),
                       unit(field, formatter)};
    if (!field.isKnown) {
        parts << tr("The service's documentation does not have this field; the value is shown as it came.");
        return lines(parts);
    }
    if (const QString words = kind(field); !words.isEmpty())
        parts << tr("Kind: %1").arg(words);
    parts << ValueNotes::noteOf(field, typeId);
    if (field.isRetired)
        parts << tr("The service documents this field as always empty by now.");
    else if (field.scope == "newer"_L1)
        parts << tr("Only newer versions of the service send it.");
    else if (field.scope == "legacy"_L1)
        parts << tr("Only old versions of the service send it.");
    return lines(parts);
}

QString ValueHelp::deviceField(const Field &field, int typeId, const Formatter &formatter)
{
    return explain(field, pathOf(Endpoint::DeviceRealtime), typeId, formatter);
}

QString ValueHelp::plantField(const QString &key, const Formatter &formatter)
{
    return explain(FieldCatalog::shared().plantField(FieldApi::Realtime, key),
                   pathOf(Endpoint::PlantRealtime), 0, formatter);
}

QString ValueHelp::plantSum(const QString &key)
{
    const Field field = FieldCatalog::shared().plantField(FieldApi::Realtime, key);
    //: %1 the name of a value: "Yield today"
    return lines(
        {tr("%1, all plants").arg(Labels::field(field)),
         //: %1 a key in the service's answer
         tr("Σ %1 of the plants of this account").arg(key),
         field.kind == FieldKind::DailyCounter ? tr("Each plant counts from its own midnight.") : QString(),
         leftOut(), tr("Source: %1, field %2").arg(pathOf(Endpoint::PlantRealtime), key),
         unit(field, Formatter())});
}

QString ValueHelp::listedPlant(const QString &key)
{
    const Field field = FieldCatalog::shared().plantField(FieldApi::List, key);
    return lines({Labels::field(field), tr("Source: %1, field %2").arg(pathOf(Endpoint::PlantList), key),
                  field.unit == Unit::None ? QString() : unit(field, Formatter()),
                  ValueNotes::noteOf(field, 0)});
}

QString ValueHelp::listedDevice(const QString &label, const QString &key)
{
    return lines({label, tr("Source: %1, field %2").arg(pathOf(Endpoint::DeviceList), key)});
}

QString ValueHelp::figure(Figure figure)
{
    const QString live = pathOf(Endpoint::DeviceRealtime);
    const QString source = tr("Source: %1, in kW").arg(live);
    const QString overPlants =
        tr("Plants without a value are left out of the sum and named below the figure.");
    switch (figure) {
    case Figure::Pv:
        return lines(
            {tr("PV power now"), tr("P(PV) = Σ mppt_power of all inverters"),
             tr("An inverter that does not send mppt_power counts with its output (active_power), unless a "
                "battery stands behind an inverter. A sleeping inverter counts as 0."),
             source});
    case Figure::House:
        return lines(
            {tr("Consumption now"), tr("P(house) = Σ active_power of the inverters − P(grid) − P(storage)"),
             tr("P(grid): feeding in is positive. P(storage): charging of storage beside the inverters; a "
                "battery behind an inverter is within its output already."),
             tr("Without a meter at the grid connection nobody can say."), source});
    case Figure::Grid:
        return lines({tr("Exchange with the grid now"),
                      tr("P(grid) = active_power of the meter; feeding in is positive"),
                      tr("An EMMA counts the other way round: P(grid) = −active_power. Where there are "
                         "several meters, "
                         "an EMMA comes first, then the grid meter with the lowest device id, then the sum "
                         "of the power "
                         "sensors."),
                      tr("A meter whose direction you have turned round counts with the opposite sign."),
                      source});
    case Figure::Battery:
        return lines({tr("Battery power now"),
                      tr("P(battery) = Σ ch_discharge_power of all batteries; charging is positive"),
                      source});
    case Figure::StateOfCharge:
        return lines({tr("State of charge"), tr("SOC = Σ (battery_soc × rated_capacity) ÷ Σ rated_capacity"),
                      tr("The plain mean of battery_soc if the capacity of a battery is not known."),
                      //: %1 a path of the service's interface; the value is in per cent
                      tr("Source: %1, in per cent").arg(live)});
    case Figure::Remainder:
        return lines({tr("What is left over"), tr("P(rest) = P(PV) − P(house) − P(grid) − P(battery)"),
                      tr("A small positive rest is the loss of the conversion. More means values of "
                         "different moments, "
                         "or a source or load that nobody measures. Shown only if every part is known."),
                      source});
    case Figure::StringPower:
        return lines(
            {tr("Power of a string"), tr("P = U × I"),
             tr("The median is that of the strings that produce. A string is called without current if it "
                "has "
                "voltage but less than 2 % of the median current, while the median is at least 1 A."),
             tr("Source: %1, fields %2 (V) and %3 (A)").arg(live, u"pvN_u"_s, u"pvN_i"_s)});
    case Figure::FleetPv:
        return lines({tr("PV power of all plants now"), tr("Σ P(PV) of the plants of this account"),
                      tr("P(PV) = Σ mppt_power of all inverters"), overPlants, source});
    case Figure::FleetHouse:
        return lines({tr("Consumption of all plants now"), tr("Σ P(house) of the plants of this account"),
                      tr("P(house) = Σ active_power of the inverters − P(grid) − P(storage)"), overPlants,
                      source});
    case Figure::FleetGrid:
        return lines({tr("Exchange of all plants with the grid now"),
                      tr("Σ P(grid) of the plants of this account; feeding in is positive"),
                      tr("One plant's import and another's export cancel out here."), overPlants, source});
    case Figure::FleetBattery:
        return lines({tr("Battery power of all plants now"),
                      tr("Σ P(battery) of the plants of this account; charging is positive"), overPlants,
                      source});
    }
    return {};
}
