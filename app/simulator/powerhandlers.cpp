// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlcall.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Member members[] = {{"plantCode", QJsonValue::String, true},
                              {"controlMode", QJsonValue::String, true},
                              {"controlInfo", QJsonValue::Object}};
// limitationMode as a number works in the field (§7.1).
constexpr Member infoMembers[] = {{"maxGridFeedInPower", QJsonValue::Double},
                                  {"limitationMode", QJsonValue::String, false, true}};
constexpr double leastFeedIn = -1000; // kW: presumably a forced import

std::optional<HttpReply> infoShape(const ApiState &state, const QJsonObject &task)
{
    return wrongMember(state, task["controlInfo"_L1].toObject(), infoMembers);
}

double mostFeedIn(const PlantProfile &profile)
{
    switch (profile.controller) {
    case Controller::Emma:
        return profile.ratedKw;
    case Controller::DistributedSmartLogger:
        return 50'000;
    case Controller::Direct:
    case Controller::Dongle:
    case Controller::SmartLogger:
        return 5000;
    }
    return 0;
}

std::optional<Refusal> readLimit(const PlantCheck &plant, const QJsonObject &task, PlantSettings &wish)
{
    const QJsonObject info = task["controlInfo"_L1].toObject();
    const QJsonValue limit = info["maxGridFeedInPower"_L1];
    if (limit.isUndefined())
        return wrongValue(u"maxGridFeedInPower must be present."_s);
    wish.limit = limit.toDouble();
    if (const double most = mostFeedIn(plant.profile); wish.limit < leastFeedIn || wish.limit > most)
        return outOfRange("maxGridFeedInPower", leastFeedIn, most);
    if (!hasDecimals(wish.limit, 3))
        return wrongValue(u"maxGridFeedInPower has more than 3 decimals."_s);
    const QString limitation = info["limitationMode"_L1].toVariant().toString();
    if (!limitation.isEmpty() && limitation != "0"_L1 && limitation != "1"_L1)
        return wrongValue(u"limitationMode must be 0 or 1."_s);
    wish.limitation = limitation == "1"_L1 ? u"singlePhasePower"_s : u"totalPower"_s;
    wish.activePowerMode = u"limitedPowerGridKW"_s;
    return std::nullopt;
}

std::optional<Refusal> check(const PlantCheck &plant, const QJsonObject &task, TaskRow &row)
{
    if (auto refusal = plant.networking())
        return refusal;
    if (auto refusal = plant.support(false))
        return refusal;
    if (plant.profile.hasScheduledTasks && plant.profile.controller != Controller::Emma)
        return Refusal {20629, u"Scheduled tasks are switched on for the plant."_s}; // since 25.1.0
    if (auto refusal = plant.reach(true, false))
        return refusal;
    const QString mode = task["controlMode"_L1].toString();
    PlantSettings wish = plant.settings;
    row.order = {{"controlMode"_L1, mode}};
    if (mode == "0"_L1) {
        wish.activePowerMode = u"noLimit"_s;
        wish.limit = 0;
    } else if (mode == "6"_L1) {
        if (auto refusal = readLimit(plant, task, wish))
            return refusal;
        row.order.insert(
            "controlInfo"_L1,
            QJsonObject {{"maxGridFeedInPower"_L1, wish.limit},
                         {"limitationMode"_L1, wish.limitation == "singlePhasePower"_L1 ? u"1"_s : u"0"_s}});
    } else {
        return wrongValue(u"controlMode must be 0 or 6."_s);
    }
    if (auto refusal = plant.noTaskOf(TaskFamily::ActivePower))
        return refusal;
    const PlantSettings &now = plant.settings;
    if (now.activePowerMode == wish.activePowerMode
        && (mode == "0"_L1 || (now.limit == wish.limit && now.limitation == wish.limitation)))
        return sameValue();
    row.effect.kind = WorldOrder::Kind::ActivePower;
    row.effect.settings = wish;
    return std::nullopt;
}

void writeOrder(JsonWriter &json, const QJsonObject &order)
{
    json.key("controlMode");
    json.value(order.value("controlMode"_L1));
    if (!order.contains("controlInfo"_L1)) // only with a limit
        return;
    json.key("controlInfo");
    json.value(order.value("controlInfo"_L1));
}

constexpr ListFamily family {TaskFamily::ActivePower, members, check, writeOrder, infoShape};

} // namespace

HttpReply answerPowerDelivery(ApiState &state, const ApiCall &call)
{
    return deliverList(state, call, family);
}

HttpReply answerPowerQuery(ApiState &state, const ApiCall &call)
{
    return queryList(state, call, family);
}

} // namespace Simulation
