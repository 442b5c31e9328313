// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "envelope.h"
#include "portfolio.h"
#include "taskbook.h"
#include "tokenbook.h"

#include <QJsonObject>

namespace Simulation {

//! What handlers work on; one for the life of the server.
struct ApiState
{
    const Portfolio &portfolio;
    SessionBook &sessions;
    QuotaBooks &quotas;
    const Switches &switches;
    TokenBook &tokens; //!< OAuth
    SimulatedWorld &world; //!< takes orders
    TaskBook &tasks;
};

//! One call that passed session, permission and quota (login: nothing yet).
struct ApiCall
{
    const Endpoint &endpoint;
    int account = -1; //!< whose plants; -1 for login only
    QByteArray token;
    QJsonObject arguments;
    qint64 now = 0;
    int owner = -1; //!< whose consent it is (OAuth), `account` being the owner's; -1 with a session
};

using ApiHandler = HttpReply (*)(ApiState &, const ApiCall &);

// sessionhandlers.cpp, `query-endpoints.md` §3
HttpReply answerLogin(ApiState &state, const ApiCall &call);
HttpReply answerLogout(ApiState &state, const ApiCall &call);
// inventoryhandlers.cpp, §4
HttpReply answerPlantList(ApiState &state, const ApiCall &call);
HttpReply answerDeviceList(ApiState &state, const ApiCall &call);
// realtimehandlers.cpp, §5
HttpReply answerPlantRealtime(ApiState &state, const ApiCall &call);
HttpReply answerDeviceRealtime(ApiState &state, const ApiCall &call);
// historyhandlers.cpp, §6
HttpReply answerDeviceHistory(ApiState &state, const ApiCall &call);
// reporthandlers.cpp, §8 and §9: the endpoint tells the period
HttpReply answerPlantReport(ApiState &state, const ApiCall &call);
HttpReply answerDeviceReport(ApiState &state, const ApiCall &call);
// legacyhandlers.cpp, §11
HttpReply answerLegacyPlantList(ApiState &state, const ApiCall &call);
HttpReply answerLegacyHistory(ApiState &state, const ApiCall &call);
HttpReply answerLegacyFiveMinutes(ApiState &state, const ApiCall &call);
// alarmhandlers.cpp, §7
HttpReply answerActiveAlarms(ApiState &state, const ApiCall &call);
// confighandlers.cpp, §10
HttpReply answerBatteryMode(ApiState &state, const ApiCall &call);
HttpReply answerActivePowerMode(ApiState &state, const ApiCall &call);
// forcedhandlers.cpp, `control-endpoints.md` §4
HttpReply answerForcedDelivery(ApiState &state, const ApiCall &call);
HttpReply answerForcedQuery(ApiState &state, const ApiCall &call);
// modehandlers.cpp, §5
HttpReply answerModeDelivery(ApiState &state, const ApiCall &call);
HttpReply answerModeQuery(ApiState &state, const ApiCall &call);
// parameterhandlers.cpp, §6
HttpReply answerParametersDelivery(ApiState &state, const ApiCall &call);
HttpReply answerParametersQuery(ApiState &state, const ApiCall &call);
// powerhandlers.cpp, §7
HttpReply answerPowerDelivery(ApiState &state, const ApiCall &call);
HttpReply answerPowerQuery(ApiState &state, const ApiCall &call);
// dispatchhandlers.cpp, §8
HttpReply answerDispatchDelivery(ApiState &state, const ApiCall &call);
HttpReply answerDispatchQuery(ApiState &state, const ApiCall &call);

} // namespace Simulation
