// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirouter.h"

#include "faultanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Null where nothing answers.
ApiHandler handlerOf(EndpointId id)
{
    switch (id) {
    case EndpointId::Login:
        return answerLogin;
    case EndpointId::Logout:
        return answerLogout;
    case EndpointId::PlantList:
        return answerPlantList;
    case EndpointId::DeviceList:
        return answerDeviceList;
    case EndpointId::PlantRealtime:
        return answerPlantRealtime;
    case EndpointId::DeviceRealtime:
        return answerDeviceRealtime;
    case EndpointId::DeviceHistory:
        return answerDeviceHistory;
    case EndpointId::PlantHour:
    case EndpointId::PlantDay:
    case EndpointId::PlantMonth:
    case EndpointId::PlantYear:
        return answerPlantReport;
    case EndpointId::DeviceDay:
    case EndpointId::DeviceMonth:
    case EndpointId::DeviceYear:
        return answerDeviceReport;
    case EndpointId::LegacyPlantList:
        return answerLegacyPlantList;
    case EndpointId::LegacyDeviceHistory:
        return answerLegacyHistory;
    case EndpointId::LegacyDeviceFiveMinutes:
        return answerLegacyFiveMinutes;
    case EndpointId::ActiveAlarms:
        return answerActiveAlarms;
    case EndpointId::BatteryModeConfig:
        return answerBatteryMode;
    case EndpointId::ActivePowerModeConfig:
        return answerActivePowerMode;
    case EndpointId::ForcedChargeDeliver:
        return answerForcedDelivery;
    case EndpointId::ForcedChargeQuery:
        return answerForcedQuery;
    case EndpointId::BatteryModeDeliver:
        return answerModeDelivery;
    case EndpointId::BatteryModeQuery:
        return answerModeQuery;
    case EndpointId::BatteryParametersDeliver:
        return answerParametersDelivery;
    case EndpointId::BatteryParametersQuery:
        return answerParametersQuery;
    case EndpointId::ActivePowerDeliver:
        return answerPowerDelivery;
    case EndpointId::ActivePowerQuery:
        return answerPowerQuery;
    case EndpointId::BatteryDispatchDeliver:
        return answerDispatchDelivery;
    case EndpointId::BatteryDispatchQuery:
        return answerDispatchQuery;
    default:
        return nullptr;
    }
}

//! An empty body counts as an empty object; nothing for anything else that is no object.
std::optional<QJsonObject> argumentsOf(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

//! The token of `Authorization: Bearer <token>`, one blank; empty for anything else.
QByteArray bearerToken(const QByteArray &authorization)
{
    return authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray();
}

HttpReply invalidToken(const Switches &switches)
{
    HttpReply reply = invalidCredentialAnswer();
    if (switches.invalidTokenAs401)
        reply.status = 401;
    return reply;
}

//! Every plant that a call names, itself or by a device, in whatever member the interface has for it.
QStringList namedPlants(const Portfolio &portfolio, const Account &account, const QJsonObject &arguments)
{
    QStringList plants;
    for (const auto name : {"stationCodes"_L1, "plantCodes"_L1, "plantCode"_L1})
        plants += arguments[name].toString().split(u',', Qt::SkipEmptyParts);
    const QJsonArray tasks = arguments["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks)
        plants += task["plantCode"_L1].toString();
    const auto addPlantOf = [&](int device) {
        if (device >= 0)
            plants += portfolio.world().plants().at(portfolio.world().devices().at(device).plant).code;
    };
    for (const auto name : {"devIds"_L1, "devDn"_L1, "batteryDn"_L1, "inverterDn"_L1}) {
        const QStringList ids = arguments[name].toVariant().toString().split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            addPlantOf(portfolio.deviceById(account, id));
    }
    const QStringList serials = arguments["sns"_L1].toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &serial : serials)
        addPlantOf(portfolio.deviceBySerial(account, serial));
    return plants;
}

} // namespace

HttpReply ApiRouter::answer(const HttpRequest &request, qint64 now)
{
    const Endpoint *endpoint = endpointAt(request.path);
    if (!endpoint)
        return htmlPage(404, "404 Not Found");
    if (request.method != "POST")
        return htmlPage(405, "405 Method Not Allowed");
    m_state.tasks.settle(m_state.world, now); // before anything is read of the world
    if (endpoint->kind == EndpointKind::ControlDeliver)
        m_state.tasks.log().received(endpoint->id, request.body, now);
    const std::optional<Fault> fault = m_faults.next(endpoint->id, now);
    if (!fault)
        return work(request, *endpoint, now);

    if (std::optional<HttpReply> replacement = replacementFor(*fault, endpoint->path))
        return *replacement;
    endSignIn(request, fault->action, now);
    HttpReply reply = work(request, *endpoint, now);
    spoil(reply, *fault);
    return reply;
}

void ApiRouter::endSignIn(const HttpRequest &request, Fault::Action action, qint64 now)
{
    if (action != Fault::Action::StealSession && action != Fault::Action::ExpireToken)
        return;
    m_state.tokens.kill(bearerToken(request.authorization));
    const int account = m_state.sessions.accountOf(request.xsrfToken, now, m_state.switches.idleMinutes);
    if (account < 0)
        return;
    if (action == Fault::Action::StealSession)
        m_state.sessions.startSession(account, now);
    else
        m_state.sessions.endSession(account);
}

ApiRouter::Admission ApiRouter::admitSession(const HttpRequest &request, const Endpoint &endpoint, qint64 now)
{
    const int account = m_state.sessions.accountOf(request.xsrfToken, now, m_state.switches.idleMinutes);
    if (account < 0)
        return {reloginAnswer(m_state.switches.shortRelogin)};
    const bool closed = endpoint.kind == EndpointKind::Legacy && !m_state.switches.legacyInterfaces;
    const ApiHandler handler = endpoint.forAccount && !closed ? handlerOf(endpoint.id) : nullptr;
    if (!handler || (endpoint.kind != EndpointKind::Auth && m_state.switches.withoutBasicClass))
        return {noRightAnswer()};
    if (const int refusal = m_state.quotas.take(account, endpoint, now))
        return {quotaAnswer(refusal)};
    return {std::nullopt, handler, account};
}

ApiRouter::Admission ApiRouter::admitBearer(const HttpRequest &request, const Endpoint &endpoint, qint64 now)
{
    const Switches &switches = m_state.switches;
    const std::optional<TokenBook::Grant> grant =
        m_state.tokens.grantOf(bearerToken(request.authorization), now);
    const bool hasBoth = !request.xsrfToken.isEmpty() && !switches.bothHeadersTaken;
    if (!grant || hasBoth || switches.wrongRegion)
        return {invalidToken(switches)};
    const bool closed = endpoint.kind == EndpointKind::Legacy && !switches.legacyInterfaces;
    const ApiHandler handler = endpoint.forOAuth && !closed ? handlerOf(endpoint.id) : nullptr;
    if (!handler || !(endpoint.isControl() ? grant->hasControl : grant->hasBasic))
        return {noRightAnswer()};
    if (const int refusal = m_state.quotas.takeForOwner(grant->owner, endpoint, now))
        return {quotaAnswer(refusal)};
    return {std::nullopt, handler, m_state.tokens.owners().at(grant->owner).account, grant->owner};
}

HttpReply ApiRouter::work(const HttpRequest &request, const Endpoint &endpoint, qint64 now)
{
    const std::optional<QJsonObject> arguments = argumentsOf(request.body);
    if (endpoint.id == EndpointId::Login)
        return answerLogin(m_state, {endpoint, -1, {}, arguments.value_or(QJsonObject()), now});

    const Admission admission = request.authorization.isEmpty() ? admitSession(request, endpoint, now)
                                                                : admitBearer(request, endpoint, now);
    if (admission.refusal)
        return *admission.refusal;
    if (!arguments) {
        if (endpoint.isRest())
            return exceptionAnswer(400, u"framwork.remote.Paramerror"_s, u"body"_s,
                                   u"body is not a JSON object"_s);
        return failure(30030, echo({}, {}, now));
    }
    if (admission.owner >= 0 && !m_state.switches.plantsOff.isEmpty()) {
        const Account &account = m_state.sessions.accounts().at(admission.account);
        const QStringList plants = namedPlants(m_state.portfolio, account, *arguments);
        for (const QString &plant : plants) {
            if (m_state.switches.plantsOff.contains(plant))
                return failure(20056, "{}", "The owner has not authorized the resource.");
        }
    }
    return admission.handler(
        m_state, {endpoint, admission.account, request.xsrfToken, *arguments, now, admission.owner});
}

} // namespace Simulation
