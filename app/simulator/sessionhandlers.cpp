// SPDX-License-Identifier: GPL-3.0-or-later
#include "apihandlers.h"

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply loginFailure(int failCode, const char *message, qint64 now)
{
    return failure(failCode, echo({}, {}, now), message);
}

HttpReply loginSuccess(const QByteArray &token)
{
    HttpReply reply;
    reply.body = "{\"success\":true,\"failCode\":0,\"message\":\"The guide of this interface is on the "
                 "support site.\","
                 "\"params\":{},\"data\":null}";
    reply.headerLines = "xsrf-token: " + token + "\r\nSet-Cookie: XSRF-TOKEN=" + token + "; Path=/\r\n";
    return reply;
}

} // namespace

HttpReply answerLogin(ApiState &state, const ApiCall &call)
{
    constexpr const char *invalid = "user.login.user_or_value_invalid";
    if (state.switches.addressLocked)
        return loginFailure(413, "The address of the caller is locked.", call.now);
    const QJsonValue userName = call.arguments["userName"_L1];
    const QJsonValue systemCode = call.arguments["systemCode"_L1];
    if (!userName.isString() || !systemCode.isString())
        return loginFailure(20400, invalid, call.now);
    const int index = state.sessions.accountNamed(userName.toString());
    if (index < 0)
        return loginFailure(20400, invalid, call.now);
    if (const int refusal = state.quotas.take(index, call.endpoint, call.now))
        return quotaAnswer(refusal);
    const Account &account = state.sessions.accounts().at(index);
    if (account.disabled || state.switches.accountDisabled)
        return loginFailure(20002, "user.user.policy_violation_stop", call.now);
    if (account.expired || state.switches.accountExpired)
        return loginFailure(20003, nullptr, call.now);
    if (state.switches.passwordExpired)
        return loginFailure(20400, "user.pwd.expired", call.now);
    switch (state.sessions.logIn(index, systemCode.toString(), call.now)) {
    case SessionBook::Login::Accepted:
        return loginSuccess(state.sessions.token(index));
    case SessionBook::Login::WrongPassword:
        break;
    case SessionBook::Login::LockedNow:
        return loginFailure(20400, "user.login.user_or_value_invalid_lock", call.now);
    case SessionBook::Login::Locked:
        return loginFailure(20400, "user.user.policy_violation_lock", call.now);
    }
    return loginFailure(20400, invalid, call.now);
}

HttpReply answerLogout(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echo({}, {}, call.now);
    if (call.arguments["xsrfToken"_L1].toString().toLatin1() != call.token)
        return failure(20004, params);
    state.sessions.endSession(call.account);
    HttpReply reply;
    reply.body = successHead(params) + "null}";
    return reply;
}

} // namespace Simulation
