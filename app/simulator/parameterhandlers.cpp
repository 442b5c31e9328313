// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlcall.h"

#include <algorithm>
#include <cmath>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Member members[] = {{"plantCode", QJsonValue::String, true},
                              {"batteryConfigurationInfo", QJsonValue::Object, true}};
constexpr Member infoMembers[] = {{"endOfChargeSoc", QJsonValue::Double},
                                  {"endOfDischargeSoc", QJsonValue::Double},
                                  {"maximumChargePower", QJsonValue::Double},
                                  {"maximumDischargePower", QJsonValue::Double}};
constexpr double leastPower = 200; // W, since 25.2.0

std::optional<HttpReply> infoShape(const ApiState &state, const QJsonObject &task)
{
    return wrongMember(state, task["batteryConfigurationInfo"_L1].toObject(), infoMembers);
}

std::optional<Refusal> readSoc(const QJsonObject &info, const char *name, double least, double most,
                               std::optional<double> *soc)
{
    const QJsonValue value = info.value(QLatin1StringView(name));
    if (value.isUndefined())
        return std::nullopt;
    *soc = value.toDouble();
    if (**soc < least || **soc > most)
        return outOfRange(name, least, most);
    if (!hasDecimals(**soc, 1))
        return wrongValue(u"%1 has more than 1 decimal."_s.arg(QLatin1StringView(name)));
    return std::nullopt;
}

//! Above the limit of the device it is cut, not refused.
std::optional<Refusal> readPower(const QJsonObject &info, const char *name, double limitKw,
                                 std::optional<double> *powerKw)
{
    const QJsonValue value = info.value(QLatin1StringView(name));
    if (value.isUndefined())
        return std::nullopt;
    const double watts = value.toDouble();
    if (watts < leastPower)
        return wrongValue(u"%1 must be 200 W or more."_s.arg(QLatin1StringView(name)));
    if (!hasDecimals(watts, 0))
        return wrongValue(u"%1 must be an integer."_s.arg(QLatin1StringView(name)));
    *powerKw = limitKw > 0 ? std::min(watts / 1000, limitKw) : watts / 1000;
    return std::nullopt;
}

bool isSame(const std::optional<double> &wish, double current)
{
    return !wish || std::abs(*wish - current) < 1e-6;
}

std::optional<Refusal> check(const PlantCheck &plant, const QJsonObject &task, TaskRow &row)
{
    if (auto refusal = plant.networking())
        return refusal;
    if (auto refusal = plant.support(true))
        return refusal;
    if (auto refusal = plant.reach(false, true))
        return refusal;
    const QJsonObject info = task["batteryConfigurationInfo"_L1].toObject();
    WorldOrder &effect = row.effect;
    effect.kind = WorldOrder::Kind::Parameters;
    if (auto refusal = readSoc(info, "endOfChargeSoc", 90, 100, &effect.endOfChargeSoc))
        return refusal;
    if (auto refusal = readSoc(info, "endOfDischargeSoc", 0, 20, &effect.endOfDischargeSoc))
        return refusal;
    if (auto refusal = readPower(info, "maximumChargePower", plant.battery.maxChargeKw, &effect.maxChargeKw))
        return refusal;
    if (auto refusal =
            readPower(info, "maximumDischargePower", plant.battery.maxDischargeKw, &effect.maxDischargeKw))
        return refusal;
    QJsonObject carried;
    if (effect.endOfChargeSoc)
        carried.insert("endOfChargeSoc"_L1, *effect.endOfChargeSoc);
    if (effect.endOfDischargeSoc)
        carried.insert("endOfDischargeSoc"_L1, *effect.endOfDischargeSoc);
    if (effect.maxChargeKw)
        carried.insert("maximumChargePower"_L1, std::round(*effect.maxChargeKw * 1000));
    if (effect.maxDischargeKw)
        carried.insert("maximumDischargePower"_L1, std::round(*effect.maxDischargeKw * 1000));
    if (carried.isEmpty())
        return wrongValue(u"batteryConfigurationInfo sets nothing."_s);
    row.order = {{"batteryConfigurationInfo"_L1, carried}};
    if (auto refusal = plant.noTaskOf(TaskFamily::BatteryParameters))
        return refusal;
    if (plant.battery.isThere && isSame(effect.endOfChargeSoc, plant.battery.endOfChargeSoc)
        && isSame(effect.endOfDischargeSoc, plant.battery.endOfDischargeSoc)
        && isSame(effect.maxChargeKw, plant.battery.chargeLimitKw)
        && isSame(effect.maxDischargeKw, plant.battery.dischargeLimitKw))
        return sameValue();
    return std::nullopt;
}

void writeOrder(JsonWriter &json, const QJsonObject &order)
{
    json.key("batteryConfigurationInfo");
    json.value(order.value("batteryConfigurationInfo"_L1));
}

constexpr ListFamily family {TaskFamily::BatteryParameters, members, check, writeOrder, infoShape};

} // namespace

HttpReply answerParametersDelivery(ApiState &state, const ApiCall &call)
{
    return deliverList(state, call, family);
}

HttpReply answerParametersQuery(ApiState &state, const ApiCall &call)
{
    return queryList(state, call, family);
}

} // namespace Simulation
