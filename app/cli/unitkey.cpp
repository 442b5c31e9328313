// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unitkey.h"

using namespace Qt::Literals::StringLiterals;

QString UnitKey::suffix(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::Currency:
        return {};
    case Unit::Percent:
        return u"_percent"_s;
    case Unit::Celsius:
        return u"_degc"_s;
    case Unit::Degree:
        return u"_deg"_s;
    case Unit::MetrePerSecond:
        return u"_m_per_s"_s;
    case Unit::WattPerSquareMetre:
        return u"_w_per_m2"_s;
    case Unit::MegajoulePerSquareMetre:
        return u"_mj_per_m2"_s;
    case Unit::KilowattHourPerSquareMetre:
        return u"_kwh_per_m2"_s;
    case Unit::Trees:
        return u"_trees"_s;
    case Unit::Times:
        return u"_times"_s;
    case Unit::Megawatt:
        return u"_megawatt"_s; // "mw" could be thousandths
    case Unit::MegawattHour:
        return u"_megawatthour"_s;
    case Unit::Watt:
    case Unit::Kilowatt:
    case Unit::WattHour:
    case Unit::KilowattHour:
    case Unit::Var:
    case Unit::Kilovar:
    case Unit::KilovoltAmpere:
    case Unit::KilovarHour:
    case Unit::Volt:
    case Unit::Ampere:
    case Unit::Hertz:
    case Unit::Hour:
    case Unit::Millisecond:
    case Unit::KilowattPeak:
    case Unit::Tonne:
        break;
    }
    return u'_' + unitSpec(unit).symbol.toLower();
}
