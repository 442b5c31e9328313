// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"
#include "jsonwriter.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply argumentFault(const QString &complaint)
{
    return exceptionAnswer(400, u"framwork.remote.Paramerror"_s, u"plantCode"_s, complaint);
}

HttpReply refusal(int code)
{
    const char *text = code == 20609 ? "The networking of the plant is not served."
        : code == 20612              ? "An argument is null."
        : code == 20614              ? "The device is offline."
        : code == 20622              ? "The plant is not valid or there is no permission."
        : code == 20629              ? "The device does not support the setting."
                                     : "The plant has no such device.";
    return failure(code, {}, text);
}

//! The plant and what is set there, or why it cannot be told.
std::optional<HttpReply> readPlant(const ApiState &state, const ApiCall &call, PlantSettings *settings)
{
    const QJsonValue code = call.arguments.value("plantCode"_L1);
    if (code.isNull())
        return refusal(20612);
    if (!code.isUndefined() && !code.isString())
        return argumentFault(u"plantCode is not a text"_s);
    if (code.toString().isEmpty())
        return argumentFault(u"plantCode can not be empty"_s);
    const int plant = state.portfolio.plant(state.sessions.accounts().at(call.account), code.toString());
    if (plant < 0)
        return refusal(20622);
    *settings = state.portfolio.world().settings(plant, call.now);
    const PlantProfile profile =
        state.tasks.profile(state.portfolio, plant, call.now, state.switches.allInOne);
    settings->controllers = profile.controllers;
    if (profile.controllers > 1)
        return refusal(20609);
    if (!profile.isOnline)
        return refusal(20614);
    if (!profile.isOffered)
        return refusal(20629);
    return std::nullopt;
}

void writeWindow(JsonWriter &json, const TariffWindow &window)
{
    json.separate();
    json.raw("{\"startTime\":");
    json.string(window.start);
    json.raw(",\"endTime\":");
    json.string(window.end);
    json.raw(window.isCharge ? ",\"chargeOrDischarge\":\"charge\"" : ",\"chargeOrDischarge\":\"discharge\"");
    json.raw(",\"repeat\":[");
    for (const int weekday : window.weekdays) {
        json.separate();
        json.integer(weekday);
    }
    json.raw("]}");
}

} // namespace

HttpReply answerBatteryMode(ApiState &state, const ApiCall &call)
{
    PlantSettings settings;
    if (std::optional<HttpReply> refused = readPlant(state, call, &settings))
        return *refused;
    if (settings.batteryMode.isEmpty())
        return refusal(20631);
    if (settings.controllers == 0)
        return refusal(20609);
    HttpReply reply;
    reply.body = successHead({}, "mode read");
    JsonWriter json(reply.body);
    json.raw("{\"plantCode\":");
    json.value(call.arguments.value("plantCode"_L1));
    json.raw(",\"operationMode\":");
    json.string(settings.batteryMode);
    json.raw(",\"touOperationModeParamDetail\":");
    if (settings.batteryMode == "TOU"_L1) {
        json.raw("{\"redundantPVEnergyPriority\":");
        json.string(settings.surplus);
        json.raw(",\"allowedAcChargePower\":");
        json.number(settings.gridChargeKw, 3);
        json.raw(",\"chargingAndDischargingTimeWindow\":[");
        for (const TariffWindow &window : std::as_const(settings.windows))
            writeWindow(json, window);
        json.raw("]}");
    } else {
        json.raw("null");
    }
    json.raw("}}");
    return reply;
}

HttpReply answerActivePowerMode(ApiState &state, const ApiCall &call)
{
    PlantSettings settings;
    if (std::optional<HttpReply> refused = readPlant(state, call, &settings))
        return *refused;
    HttpReply reply;
    reply.body = successHead({}, "mode read");
    JsonWriter json(reply.body);
    json.raw("{\"plantCode\":");
    json.value(call.arguments.value("plantCode"_L1));
    json.raw(",\"controlMode\":");
    json.string(settings.activePowerMode);
    const auto object = [&](const char *name, const char *mode, const char *figure) {
        json.key(name);
        if (settings.activePowerMode != QLatin1StringView(mode)) {
            json.raw("null");
            return;
        }
        json.raw("{\"limitationMode\":");
        json.string(settings.limitation);
        if (figure) {
            json.key(figure);
            json.number(settings.limit, 3);
        }
        json.raw('}');
    };
    object("zeroExportLimitationParam", "zeroExportLimitation", nullptr);
    object("limitedPowerGridPercentParam", "limitedPowerGridPercent", "maxGridFeedInPowerPercent");
    object("limitedPowerGridValueParam", "limitedPowerGridKW", "maxGridFeedInPowerValue");
    json.raw("}}");
    return reply;
}

} // namespace Simulation
