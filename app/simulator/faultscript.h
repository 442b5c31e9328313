// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"

#include <QJsonValue>
#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace Simulation {

//! Of the OAuth host (`oauth.md` §12); in scripts "authorize", "login-page", "token", "revoke-token".
enum class OAuthEndpoint { Authorize, LoginPage, Token, RevokeToken };
std::optional<OAuthEndpoint> oauthEndpointNamed(const QString &name);

//! What a fault does to one call.
struct Fault
{
    enum class Action {
        // instead of an answer; the call reaches no session, no quota, no data:
        FailCode, //!< HTTP 200 with "failCode"; "message", "data" (any JSON), "shape": "short" for three
        //!< members
        HttpStatus, //!< "status" and "body" (text; a page without it), "contentType"
        Exception, //!< exception body with "status" 400 (default) or 500; "exceptionId", "field", "text"
        Gateway, //!< HTTP 403 of the gateway's own quota
        Html, //!< a web page with HTTP 200
        TooMany, //!< 429; "as": "body" (default) or "http"
        // before the answer:
        StealSession, //!< a second client logs in, so this call meets 305
        ExpireToken, //!< the session ends as if unused for 30 minutes
        // to the real answer, after everything was counted:
        WrongType, //!< "member" (path with dots, list positions as numbers) becomes "value" (any JSON)
        Truncate, //!< proper HTTP, but only half of the JSON
        Huge, //!< "megabytes" of an unknown member are added
        Cut, //!< the connection breaks; "at": "before-headers", "after-headers", "in-body" (default), or
        //!< "before-work": then the call did nothing and was not counted
        Slow, //!< "ms" of real time later
        Stall, //!< never ends; "at": "before-headers" (default) or "in-body"
    };
    Action action = Action::FailCode;
    int failCode = 0;
    int status = 0;
    int ms = 0;
    int megabytes = 0;
    QString at, shape, member, text, field, exceptionId, contentType;
    QJsonValue message = QJsonValue::Null;
    QJsonValue data = QJsonValue::Null;
    QJsonValue value;
};

//! Rules that spoil calls on purpose. JSON, an object {"rules": [...]} or the list alone; the first rule that
//! fits a call wins. A rule:
//!   "endpoint"    id of endpoints.json, or "*" (default), which is all of these; "oauth" or the name of an
//!                 OAuthEndpoint
//!   "call"        only this call (from 1, counted over the calls the rule looks at), or "from" and "to"
//!   "every"       each n-th of them
//!   "probability" 0 to 1, drawn from "seed"
//!   "once"        true: at most one time
//!   "after", "until"  ISO 8601 with offset, on the simulator's clock
//!   "action"      "failCode", "httpStatus", "exception", "gateway", "html", "tooMany", "stealSession",
//!                 "expireToken", "wrongType", "truncate", "huge", "cut", "slow" or "stall"
//! and the members that Fault names for its action, for example
//!   {"endpoint": "device-realtime", "call": 3, "action": "failCode", "failCode": 407, "data": "…"}
class FaultScript
{
public:
    //! Replaces all rules; false and *error (not null) when one is not understood, nothing changed then.
    bool load(const QByteArray &json, QString *error);
    //! The rules as loaded.
    QByteArray source() const { return m_source; }
    //! What to do to this call, counting it; UTC ms of the simulator's clock.
    std::optional<Fault> next(EndpointId endpoint, qint64 now);
    std::optional<Fault> next(OAuthEndpoint endpoint, qint64 now);
    //! How many calls were spoilt since the start.
    qint64 spoilt() const { return m_spoilt; }

private:
    struct Rule
    {
        std::optional<EndpointId> endpoint;
        bool isOAuth = false; //!< looks at the OAuth host, else at the API
        std::optional<OAuthEndpoint> oauthEndpoint;
        int from = 1;
        int to = 0; //!< 0 = no end
        int every = 1;
        double probability = 1;
        bool once = false;
        std::optional<qint64> after, until;
        Fault fault;
        QRandomGenerator random;
        int seen = 0;
        int fired = 0;
    };
    static std::optional<Rule> parseRule(const QJsonObject &json, QString *error);
    static bool parseTarget(const QString &target, Rule *rule);
    template <typename Fits>
    std::optional<Fault> nextOf(Fits fits, qint64 now);

    QByteArray m_source = "[]";
    std::vector<Rule> m_rules;
    qint64 m_spoilt = 0;
};

} // namespace Simulation
