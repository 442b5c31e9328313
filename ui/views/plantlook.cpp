// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/plantlook.h"

#include "ui/views/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace PlantLook {

QString icon(PlantFacts::Role role)
{
    switch (role) {
    case PlantFacts::Role::Pv:
        return u"pv"_s;
    case PlantFacts::Role::House:
        return u"house"_s;
    case PlantFacts::Role::Battery:
        return u"battery"_s;
    case PlantFacts::Role::Grid:
        break;
    }
    return u"grid"_s;
}

QColor color(const PlantFacts::Power &power, const ThemeColors &colors)
{
    switch (power.role) {
    case PlantFacts::Role::Pv:
        return colors.pv;
    case PlantFacts::Role::House:
        return colors.house;
    case PlantFacts::Role::Battery:
        return colors.battery;
    case PlantFacts::Role::Grid:
        break;
    }
    return power.isImport ? colors.gridImport : colors.gridExport;
}

StateLook state(const PlantFacts &facts, const ThemeColors &colors)
{
    // After a loss of contact a fault may be over.
    if (facts.isFaulty && facts.state != DataState::Lost)
        return faultLook(colors);
    if (facts.at == 0 && facts.state == DataState::Old)
        return waitingLook(colors);
    return stateLook(facts.state, colors);
}

} // namespace PlantLook
