// SPDX-License-Identifier: GPL-3.0-or-later
#include "switches.h"

#include <QTimeZone>

#include <algorithm>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Flag
{
    QLatin1StringView name;
    bool Switches::*member;
};

constexpr Flag flags[] = {
    {"quotedNumbers"_L1, &Switches::quotedNumbers},
    {"notAvailable"_L1, &Switches::notAvailable},
    {"missingKeys"_L1, &Switches::missingKeys},
    {"coordinatesAsNumbers"_L1, &Switches::coordinatesAsNumbers},
    {"refuseForeignIds"_L1, &Switches::refuseForeignIds},
    {"shortRelogin"_L1, &Switches::shortRelogin},
    {"batterySerialText"_L1, &Switches::batterySerialText},
    {"addressLocked"_L1, &Switches::addressLocked},
    {"accountDisabled"_L1, &Switches::accountDisabled},
    {"accountExpired"_L1, &Switches::accountExpired},
    {"passwordExpired"_L1, &Switches::passwordExpired},
    {"withoutBasicClass"_L1, &Switches::withoutBasicClass},
};

} // namespace

bool Switches::apply(const QJsonObject &changes, QString *error)
{
    Switches next = *this;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QString name = change.key();
        const QJsonValue value = change.value();
        const auto flag =
            std::find_if(std::begin(flags), std::end(flags), [&](const Flag &f) { return f.name == name; });
        if (flag != std::end(flags) && value.isBool()) {
            next.*flag->member = value.toBool();
        } else if (name == "idleMinutes"_L1 && value.toInt() > 0) {
            next.idleMinutes = value.toInt();
        } else if (name == "gridFilterZone"_L1 && value.isString()
                   && (value.toString().isEmpty() || QTimeZone(value.toString().toLatin1()).isValid())) {
            next.gridFilterZone = value.toString();
        } else {
            *error = u"unknown switch or wrong value: %1"_s.arg(name);
            return false;
        }
    }
    *this = next;
    return true;
}

QJsonObject Switches::toJson() const
{
    QJsonObject json;
    for (const Flag &flag : flags)
        json.insert(flag.name, this->*flag.member);
    json.insert("idleMinutes"_L1, idleMinutes);
    json.insert("gridFilterZone"_L1, gridFilterZone);
    return json;
}

} // namespace Simulation
