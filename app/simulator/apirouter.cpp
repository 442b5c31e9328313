// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirouter.h"

#include "faultanswers.h"

#include <QJsonDocument>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Null where the account's API class does not reach (control) or nothing answers yet.
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

} // namespace

HttpReply ApiRouter::answer(const HttpRequest &request, qint64 now)
{
    const Endpoint *endpoint = endpointAt(request.path);
    if (!endpoint)
        return htmlPage(404, "404 Not Found");
    if (request.method != "POST")
        return htmlPage(405, "405 Method Not Allowed");
    const std::optional<Fault> fault = m_faults.next(endpoint->id, now);
    if (!fault)
        return work(request, *endpoint, now);

    if (std::optional<HttpReply> replacement = replacementFor(*fault, *endpoint))
        return *replacement;
    const int account = m_state.sessions.accountOf(request.xsrfToken, now, m_state.switches.idleMinutes);
    if (fault->action == Fault::Action::StealSession && account >= 0)
        m_state.sessions.startSession(account, now);
    if (fault->action == Fault::Action::ExpireToken && account >= 0)
        m_state.sessions.endSession(account);
    HttpReply reply = work(request, *endpoint, now);
    spoil(reply, *fault);
    return reply;
}

HttpReply ApiRouter::work(const HttpRequest &request, const Endpoint &endpoint, qint64 now)
{
    const std::optional<QJsonObject> arguments = argumentsOf(request.body);
    if (endpoint.id == EndpointId::Login)
        return answerLogin(m_state, {endpoint, -1, {}, arguments.value_or(QJsonObject()), now});

    if (!request.authorization.isEmpty()) // with a token besides it is refused as well
        return invalidCredentialAnswer();
    const int account = m_state.sessions.accountOf(request.xsrfToken, now, m_state.switches.idleMinutes);
    if (account < 0)
        return reloginAnswer(m_state.switches.shortRelogin);
    const bool closed = endpoint.kind == EndpointKind::Legacy && !m_state.switches.legacyInterfaces;
    const ApiHandler handler = endpoint.forAccount && !closed ? handlerOf(endpoint.id) : nullptr;
    if (!handler || (endpoint.kind != EndpointKind::Auth && m_state.switches.withoutBasicClass))
        return noRightAnswer();
    if (const int refusal = m_state.quotas.take(account, endpoint, now))
        return quotaAnswer(refusal);
    if (!arguments) {
        if (endpoint.isRest())
            return exceptionAnswer(400, u"framwork.remote.Paramerror"_s, u"body"_s,
                                   u"body is not a JSON object"_s);
        return failure(30030, echo({}, {}, now));
    }
    return handler(m_state, {endpoint, account, request.xsrfToken, *arguments, now});
}

} // namespace Simulation
