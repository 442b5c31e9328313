// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historypresets.h"

#include "ui/models/historyframe.h"

using namespace Qt::Literals::StringLiterals;

namespace {

//! Power that flows (not a limit), today's energy, and how full a battery is.
bool isPowerOrEnergy(const Field &field)
{
    if (!isPlottable(field))
        return false;
    const Dimension dimension = unitSpec(field.unit).dimension;
    if (dimension == Dimension::Power && field.kind == FieldKind::Instantaneous)
        return !field.key.startsWith("max_"_L1) && !field.key.startsWith("active_power_"_L1)
            && !field.key.startsWith("rated_"_L1);
    if (field.kind == FieldKind::DailyCounter && dimension == Dimension::Energy)
        return true;
    return field.group == FieldGroup::Battery && dimension == Dimension::Ratio
        && field.key.contains("soc"_L1);
}

bool isOf(HistoryPreset preset, const Field &field)
{
    switch (preset) {
    case HistoryPreset::PowerAndEnergy:
        return isPowerOrEnergy(field);
    case HistoryPreset::StringCurrents:
        return field.seriesKey == "pv{n}_i"_L1;
    case HistoryPreset::StringVoltages:
        return field.seriesKey == "pv{n}_u"_L1;
    case HistoryPreset::TemperatureAndState:
        return (field.group == FieldGroup::Temperature && isPlottable(field))
            || field.kind == FieldKind::State;
    }
    return false;
}

} // namespace

QStringList historyPresetKeys(HistoryPreset preset, const QList<Field> &fields)
{
    QStringList keys;
    for (const Field &field : fields) {
        if (isOf(preset, field))
            keys.append(field.key);
    }
    return keys;
}
