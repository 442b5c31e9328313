// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlcall.h"

#include <algorithm>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Member members[] = {{"plantCode", QJsonValue::String, true},
                              {"operationMode", QJsonValue::String, true},
                              {"redundantPVEnergyPriority", QJsonValue::String},
                              {"allowedAcChargePower", QJsonValue::Double},
                              {"chargingAndDischargingTimeWindow", QJsonValue::Array}};
constexpr Member windowMembers[] = {{"startTime", QJsonValue::String, true},
                                    {"endTime", QJsonValue::String, true},
                                    {"chargeOrDischarge", QJsonValue::String, true},
                                    {"repeat", QJsonValue::Array, true}};
constexpr int mostWindows = 14;

std::optional<HttpReply> windowShape(const ApiState &state, const QJsonObject &task)
{
    const QJsonArray windows = task["chargingAndDischargingTimeWindow"_L1].toArray();
    for (const QJsonValue &window : windows) {
        if (!window.isObject())
            return parameterFault(u"chargingAndDischargingTimeWindow"_s,
                                  u"chargingAndDischargingTimeWindow has a wrong type"_s);
        if (std::optional<HttpReply> wrong = wrongMember(state, window.toObject(), windowMembers))
            return wrong;
        const QJsonArray days = window["repeat"_L1].toArray();
        for (const QJsonValue &day : days) {
            if (!day.isDouble())
                return parameterFault(u"repeat"_s, u"repeat has a wrong type"_s);
        }
    }
    return std::nullopt;
}

//! Minutes since midnight, -1 for a text that is no time from 00:00 to 23:59.
int minuteOf(const QString &text)
{
    if (text.size() != 5 || text[2] != u':')
        return -1;
    for (const int i : {0, 1, 3, 4}) {
        if (text[i] < u'0' || text[i] > u'9')
            return -1;
    }
    const int hour = text.left(2).toInt(), minute = text.mid(3).toInt();
    return hour <= 23 && minute <= 59 ? hour * 60 + minute : -1;
}

std::optional<Refusal> readWindow(const QJsonValue &json, TariffWindow *window)
{
    window->start = json["startTime"_L1].toString();
    window->end = json["endTime"_L1].toString();
    const int start = minuteOf(window->start), end = minuteOf(window->end);
    if (start < 0 || end < 0)
        return wrongValue(u"startTime and endTime must be HH:MM from 00:00 to 23:59."_s);
    if (end <= start)
        return wrongValue(u"endTime must be later than startTime."_s);
    const QString what = json["chargeOrDischarge"_L1].toString();
    if (what != "charge"_L1 && what != "discharge"_L1)
        return wrongValue(u"chargeOrDischarge must be charge or discharge."_s);
    window->isCharge = what == "charge"_L1;
    const QJsonArray days = json["repeat"_L1].toArray();
    for (const QJsonValue &value : days) {
        const int day = value.toInt(0);
        if (day < 1 || day > 7 || window->weekdays.contains(day))
            return wrongValue(u"repeat must be different days from 1 to 7."_s);
        window->weekdays.append(day);
    }
    if (window->weekdays.isEmpty())
        return wrongValue(u"repeat must be different days from 1 to 7."_s);
    return std::nullopt;
}

bool overlap(const TariffWindow &a, const TariffWindow &b)
{
    const bool shareDay =
        std::any_of(a.weekdays.begin(), a.weekdays.end(), [&](int day) { return b.weekdays.contains(day); });
    return shareDay && a.start < b.end && b.start < a.end;
}

//! Windows in an order of their own, to compare.
QStringList sortedWindows(const QList<TariffWindow> &windows)
{
    QStringList texts;
    for (const TariffWindow &window : windows) {
        QList<int> days = window.weekdays;
        std::sort(days.begin(), days.end());
        QString text = window.start + window.end + (window.isCharge ? u'c' : u'd');
        for (const int day : days)
            text += QString::number(day);
        texts.append(text);
    }
    texts.sort();
    return texts;
}

double mostGridCharge(const PlantProfile &profile)
{
    switch (profile.controller) {
    case Controller::Dongle: // raised in 25.2.0
    case Controller::Emma:
        return 50;
    case Controller::SmartLogger:
    case Controller::DistributedSmartLogger:
        return 50'000;
    case Controller::Direct:
        return profile.ratedKw;
    }
    return 0;
}

//! The ranges of the time-of-use mode (§5.2).
std::optional<Refusal> readTou(const PlantCheck &plant, const QJsonObject &task, PlantSettings &wish)
{
    const bool isTouNow = plant.settings.batteryMode == "TOU"_L1;
    const QString surplus = task["redundantPVEnergyPriority"_L1].toString(isTouNow ? plant.settings.surplus
                                                                                   : u"chargePreference"_s);
    if (surplus != "fedToGridPreference"_L1 && surplus != "chargePreference"_L1)
        return wrongValue(u"redundantPVEnergyPriority is unknown."_s);
    wish.surplus = surplus;
    wish.gridChargeKw = task["allowedAcChargePower"_L1].toDouble(isTouNow ? plant.settings.gridChargeKw : 0);
    if (const double most = mostGridCharge(plant.profile);
        task.contains("allowedAcChargePower"_L1) && (wish.gridChargeKw < 0 || wish.gridChargeKw > most))
        return outOfRange("allowedAcChargePower", 0, most);
    if (task.contains("allowedAcChargePower"_L1) && !hasDecimals(wish.gridChargeKw, 3))
        return wrongValue(u"allowedAcChargePower has more than 3 decimals."_s);
    const QJsonArray windows = task["chargingAndDischargingTimeWindow"_L1].toArray();
    if (windows.isEmpty())
        return wrongValue(u"chargingAndDischargingTimeWindow must be present for TOU."_s);
    if (windows.size() > mostWindows)
        return wrongValue(u"chargingAndDischargingTimeWindow has more than 14 entries."_s);
    wish.windows.clear();
    for (const QJsonValue &json : windows) {
        TariffWindow window;
        if (std::optional<Refusal> refusal = readWindow(json, &window))
            return refusal;
        wish.windows.append(window);
    }
    for (int i = 0; i < wish.windows.size(); ++i) {
        for (int j = i + 1; j < wish.windows.size(); ++j) {
            if (overlap(wish.windows.at(i), wish.windows.at(j)))
                return wrongValue(u"The time windows overlap."_s);
        }
    }
    return std::nullopt;
}

std::optional<Refusal> check(const PlantCheck &plant, const QJsonObject &task, TaskRow &row)
{
    const QString mode = task["operationMode"_L1].toString();
    if (auto refusal = plant.networking(mode == "thirdPartyDispatch"_L1))
        return refusal;
    if (auto refusal = plant.support(true))
        return refusal;
    if (auto refusal = plant.reach(true, false))
        return refusal;
    if (mode != "maximumSelfConsumption"_L1 && mode != "TOU"_L1 && mode != "thirdPartyDispatch"_L1)
        return wrongValue(u"operationMode is unknown or cannot be set."_s);
    PlantSettings wish = plant.settings;
    wish.batteryMode = mode;
    row.order = {{"operationMode"_L1, mode}};
    if (mode == "TOU"_L1) {
        if (auto refusal = readTou(plant, task, wish))
            return refusal;
        row.order.insert("redundantPVEnergyPriority"_L1, wish.surplus);
        row.order.insert("allowedAcChargePower"_L1, wish.gridChargeKw);
        row.order.insert("chargingAndDischargingTimeWindow"_L1, task["chargingAndDischargingTimeWindow"_L1]);
    }
    // Leaving third-party dispatch only for a mode that was set through the API before (§5.1).
    if (plant.settings.batteryMode == "thirdPartyDispatch"_L1 && mode != "thirdPartyDispatch"_L1
        && !plant.state.tasks.modesSet(plant.plant).contains(mode))
        return Refusal {20627, u"The mode has never been set through the API."_s};
    if (auto refusal = plant.noTaskOf(TaskFamily::BatteryMode))
        return refusal;
    const bool isSame = plant.settings.batteryMode == mode
        && (mode != "TOU"_L1
            || (plant.settings.surplus == wish.surplus && plant.settings.gridChargeKw == wish.gridChargeKw
                && sortedWindows(plant.settings.windows) == sortedWindows(wish.windows)));
    if (isSame)
        return sameValue();
    row.effect.kind = WorldOrder::Kind::Mode;
    row.effect.settings = wish;
    return std::nullopt;
}

void writeOrder(JsonWriter &json, const QJsonObject &order)
{
    for (const Member &member : members) {
        if (qstrcmp(member.name, "plantCode") == 0)
            continue;
        json.key(member.name);
        const QJsonValue value = order.value(QLatin1StringView(member.name));
        json.value(value.isUndefined() ? QJsonValue() : value);
    }
}

constexpr ListFamily family {TaskFamily::BatteryMode, members, check, writeOrder, windowShape};

} // namespace

HttpReply answerModeDelivery(ApiState &state, const ApiCall &call)
{
    return deliverList(state, call, family);
}

HttpReply answerModeQuery(ApiState &state, const ApiCall &call)
{
    return queryList(state, call, family);
}

} // namespace Simulation
