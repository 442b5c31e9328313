// SPDX-License-Identifier: GPL-3.0-or-later
#include "switches.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <optional>

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
    {"reportsNotConfigured"_L1, &Switches::reportsNotConfigured},
    {"nullEcho"_L1, &Switches::nullEcho},
    {"repeatedRows"_L1, &Switches::repeatedRows},
    {"rowsByPlant"_L1, &Switches::rowsByPlant},
    {"ratioInAllPeriods"_L1, &Switches::ratioInAllPeriods},
    {"quotedTimes"_L1, &Switches::quotedTimes},
    {"deviceDnsMember"_L1, &Switches::deviceDnsMember},
    {"samplesDescend"_L1, &Switches::samplesDescend},
    {"samplesAtNight"_L1, &Switches::samplesAtNight},
    {"legacyInterfaces"_L1, &Switches::legacyInterfaces},
    {"pagedLegacyList"_L1, &Switches::pagedLegacyList},
    {"clippedLegacyHistory"_L1, &Switches::clippedLegacyHistory},
    {"alarmLanguageRequired"_L1, &Switches::alarmLanguageRequired},
    {"oldAlarmWindowCode"_L1, &Switches::oldAlarmWindowCode},
    {"alarmsOfOneWeek"_L1, &Switches::alarmsOfOneWeek},
    {"rotateRefreshToken"_L1, &Switches::rotateRefreshToken},
    {"oldRefreshTokenLives"_L1, &Switches::oldRefreshTokenLives},
    {"omitRefreshToken"_L1, &Switches::omitRefreshToken},
    {"expiresInAsText"_L1, &Switches::expiresInAsText},
    {"grantBasicOnly"_L1, &Switches::grantBasicOnly},
    {"controlNotOpened"_L1, &Switches::controlNotOpened},
    {"httpsRedirectsOnly"_L1, &Switches::httpsRedirectsOnly},
    {"noLoopbackRedirects"_L1, &Switches::noLoopbackRedirects},
    {"wrongRegion"_L1, &Switches::wrongRegion},
    {"invalidTokenAs401"_L1, &Switches::invalidTokenAs401},
    {"bothHeadersTaken"_L1, &Switches::bothHeadersTaken},
    {"scopesAtRefresh"_L1, &Switches::scopesAtRefresh},
    {"revokeFails"_L1, &Switches::revokeFails},
    {"nullMessages"_L1, &Switches::nullMessages},
    {"rowsWithoutMessage"_L1, &Switches::rowsWithoutMessage},
    {"permissionInRows"_L1, &Switches::permissionInRows},
    {"shortTaskTimes"_L1, &Switches::shortTaskTimes},
    {"statusAsObject"_L1, &Switches::statusAsObject},
    {"allInOne"_L1, &Switches::allInOne},
};

struct Number
{
    QLatin1StringView name;
    int Switches::*member;
    int least;
};

constexpr Number numbers[] = {
    {"idleMinutes"_L1, &Switches::idleMinutes, 1},
    {"reportLagMinutes"_L1, &Switches::reportLagMinutes, 0},
    {"historyDays"_L1, &Switches::historyDays, 0},
    {"codeSeconds"_L1, &Switches::codeSeconds, 1},
    {"accessTokenSeconds"_L1, &Switches::accessTokenSeconds, 1},
    {"refreshTokenSeconds"_L1, &Switches::refreshTokenSeconds, 0},
    {"taskSeconds"_L1, &Switches::taskSeconds, 0},
};

constexpr QLatin1StringView emptyRowNames[] = {"nullBefore"_L1, "omit"_L1, "nullAll"_L1};

std::optional<EmptyRows> readEmptyRows(const QJsonValue &value)
{
    const auto name = std::find(std::begin(emptyRowNames), std::end(emptyRowNames), value.toString());
    return name != std::end(emptyRowNames) ? std::optional(EmptyRows(name - std::begin(emptyRowNames)))
                                           : std::nullopt;
}

bool applyPlants(Switches &switches, const QJsonValue &value)
{
    QStringList codes = value.toString().split(u',', Qt::SkipEmptyParts);
    const QJsonArray list = value.toArray();
    for (const QJsonValue &code : list) {
        if (!code.isString())
            return false;
        codes.append(code.toString());
    }
    switches.plantsOff = codes;
    return value.isString() || value.isArray();
}

bool applyEmptyRows(Switches &switches, const QJsonValue &value)
{
    if (const auto rows = readEmptyRows(value)) {
        switches.emptyRows = *rows;
        switches.emptyRowsOf.clear();
        return true;
    }
    const QJsonObject byPlant = value.toObject();
    for (auto entry = byPlant.begin(); entry != byPlant.end(); ++entry) {
        const auto rows = readEmptyRows(entry.value());
        if (!rows)
            return false;
        if (entry.key() == "*"_L1)
            switches.emptyRows = *rows;
        else
            switches.emptyRowsOf.insert(entry.key(), *rows);
    }
    return value.isObject();
}

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
        } else if (const auto number = std::find_if(std::begin(numbers), std::end(numbers),
                                                    [&](const Number &n) { return n.name == name; });
                   number != std::end(numbers) && value.toInt(-1) >= number->least) {
            next.*number->member = value.toInt();
        } else if (name == "emptyRows"_L1 && applyEmptyRows(next, value)) {
            continue;
        } else if (name == "plantsOff"_L1 && applyPlants(next, value)) {
            continue;
        } else if (name == "autoConsent"_L1 && value.isString()) {
            next.autoConsent = value.toString();
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
    for (const Number &number : numbers)
        json.insert(number.name, this->*number.member);
    QJsonObject rows {{"*"_L1, emptyRowNames[int(emptyRows)]}};
    for (auto plant = emptyRowsOf.begin(); plant != emptyRowsOf.end(); ++plant)
        rows.insert(plant.key(), emptyRowNames[int(plant.value())]);
    json.insert("emptyRows"_L1, rows);
    json.insert("gridFilterZone"_L1, gridFilterZone);
    json.insert("autoConsent"_L1, autoConsent);
    json.insert("plantsOff"_L1, QJsonArray::fromStringList(plantsOff));
    return json;
}

} // namespace Simulation
