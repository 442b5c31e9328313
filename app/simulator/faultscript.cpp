// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultscript.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedAction
{
    QLatin1StringView name;
    Fault::Action action;
};

constexpr NamedAction actions[] = {
    {"failCode"_L1, Fault::Action::FailCode},
    {"httpStatus"_L1, Fault::Action::HttpStatus},
    {"exception"_L1, Fault::Action::Exception},
    {"gateway"_L1, Fault::Action::Gateway},
    {"html"_L1, Fault::Action::Html},
    {"tooMany"_L1, Fault::Action::TooMany},
    {"stealSession"_L1, Fault::Action::StealSession},
    {"expireToken"_L1, Fault::Action::ExpireToken},
    {"wrongType"_L1, Fault::Action::WrongType},
    {"truncate"_L1, Fault::Action::Truncate},
    {"huge"_L1, Fault::Action::Huge},
    {"cut"_L1, Fault::Action::Cut},
    {"slow"_L1, Fault::Action::Slow},
    {"stall"_L1, Fault::Action::Stall},
};

constexpr QLatin1StringView knownMembers[] = {
    "endpoint"_L1,    "call"_L1,   "from"_L1,  "to"_L1,          "every"_L1,    "probability"_L1, "seed"_L1,
    "once"_L1,        "after"_L1,  "until"_L1, "action"_L1,      "failCode"_L1, "message"_L1,     "data"_L1,
    "shape"_L1,       "status"_L1, "body"_L1,  "contentType"_L1, "text"_L1,     "field"_L1,       "as"_L1,
    "exceptionId"_L1, "member"_L1, "value"_L1, "at"_L1,          "ms"_L1,       "megabytes"_L1};

std::optional<Fault> parseFault(const QJsonObject &json)
{
    const QString name = json["action"_L1].toString();
    const auto known = std::find_if(std::begin(actions), std::end(actions),
                                    [&](const NamedAction &a) { return a.name == name; });
    if (known == std::end(actions))
        return std::nullopt;
    Fault fault;
    fault.action = known->action;
    fault.failCode = json["failCode"_L1].toInt(20004);
    fault.status = json["status"_L1].toInt(fault.action == Fault::Action::HttpStatus ? 503 : 400);
    fault.ms = json["ms"_L1].toInt(1000);
    fault.megabytes = json["megabytes"_L1].toInt(8);
    fault.at = json["at"_L1].toString();
    fault.shape = json[fault.action == Fault::Action::TooMany ? "as"_L1 : "shape"_L1].toString();
    fault.member = json["member"_L1].toString(u"data"_s);
    fault.text = json[fault.action == Fault::Action::HttpStatus ? "body"_L1 : "text"_L1].toString();
    fault.field = json["field"_L1].toString(u"plantCode"_s);
    fault.exceptionId = json["exceptionId"_L1].toString();
    fault.contentType = json["contentType"_L1].toString();
    fault.value = json.contains("value"_L1) ? json["value"_L1] : QJsonValue(u"text"_s);
    if (json.contains("message"_L1))
        fault.message = json["message"_L1];
    if (json.contains("data"_L1))
        fault.data = json["data"_L1];
    return fault;
}

} // namespace

std::optional<OAuthEndpoint> oauthEndpointNamed(const QString &name)
{
    constexpr QLatin1StringView names[] = {"authorize"_L1, "login-page"_L1, "token"_L1, "revoke-token"_L1};
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found != std::end(names) ? std::optional(OAuthEndpoint(found - std::begin(names))) : std::nullopt;
}

bool FaultScript::parseTarget(const QString &target, Rule *rule)
{
    if (target == "*"_L1)
        return true;
    rule->oauthEndpoint = oauthEndpointNamed(target);
    rule->isOAuth = rule->oauthEndpoint || target == "oauth"_L1;
    if (rule->isOAuth)
        return true;
    const Endpoint *known = endpointNamed(target);
    if (known)
        rule->endpoint = known->id;
    return known;
}

std::optional<FaultScript::Rule> FaultScript::parseRule(const QJsonObject &json, QString *error)
{
    for (const QString &name : json.keys()) {
        if (std::find(std::begin(knownMembers), std::end(knownMembers), name) == std::end(knownMembers)) {
            *error = u"unknown member: %1"_s.arg(name);
            return std::nullopt;
        }
    }
    Rule rule;
    const QString target = json["endpoint"_L1].toString(u"*"_s);
    if (!parseTarget(target, &rule)) {
        *error = u"unknown endpoint: %1"_s.arg(target);
        return std::nullopt;
    }
    const std::optional<Fault> fault = parseFault(json);
    if (!fault) {
        *error = u"unknown action: %1"_s.arg(json["action"_L1].toString());
        return std::nullopt;
    }
    rule.fault = *fault;
    rule.from = json["from"_L1].toInt(1);
    rule.to = json["to"_L1].toInt(0);
    if (json.contains("call"_L1))
        rule.from = rule.to = json["call"_L1].toInt();
    rule.every = std::max(1, json["every"_L1].toInt(1));
    rule.probability = json["probability"_L1].toDouble(1);
    rule.random.seed(static_cast<quint32>(json["seed"_L1].toInt(1)));
    rule.once = json["once"_L1].toBool();
    for (const auto &[name, target_] :
         {std::pair {"after"_L1, &rule.after}, std::pair {"until"_L1, &rule.until}}) {
        if (!json.contains(name))
            continue;
        const QDateTime instant = QDateTime::fromString(json[name].toString(), Qt::ISODateWithMs);
        if (!instant.isValid()) {
            *error = u"not an ISO 8601 instant: %1"_s.arg(name);
            return std::nullopt;
        }
        *target_ = instant.toMSecsSinceEpoch();
    }
    return rule;
}

bool FaultScript::load(const QByteArray &json, QString *error)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        *error = problem.errorString();
        return false;
    }
    const QJsonValue rules = document.isArray() ? QJsonValue(document.array()) : document["rules"_L1];
    if (!rules.isArray()) {
        *error = u"no list of rules"_s;
        return false;
    }
    std::vector<Rule> parsed;
    const QJsonArray list = rules.toArray();
    for (const QJsonValue &entry : list) {
        std::optional<Rule> rule = parseRule(entry.toObject(), error);
        if (!rule)
            return false;
        parsed.push_back(std::move(*rule));
    }
    m_rules = std::move(parsed);
    m_source = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return true;
}

std::optional<Fault> FaultScript::next(EndpointId endpoint, qint64 now)
{
    return nextOf(
        [endpoint](const Rule &rule) {
            return !rule.isOAuth && (!rule.endpoint || *rule.endpoint == endpoint);
        },
        now);
}

std::optional<Fault> FaultScript::next(OAuthEndpoint endpoint, qint64 now)
{
    return nextOf(
        [endpoint](const Rule &rule) {
            return rule.isOAuth && (!rule.oauthEndpoint || *rule.oauthEndpoint == endpoint);
        },
        now);
}

template <typename Fits>
std::optional<Fault> FaultScript::nextOf(Fits fits, qint64 now)
{
    std::optional<Fault> chosen;
    for (Rule &rule : m_rules) {
        if (!fits(rule) || (rule.after && now < *rule.after) || (rule.until && now >= *rule.until))
            continue;
        ++rule.seen;
        const bool inRange = rule.seen >= rule.from && (rule.to == 0 || rule.seen <= rule.to);
        if (!inRange || (rule.seen - rule.from + 1) % rule.every != 0 || (rule.once && rule.fired > 0))
            continue;
        if (rule.probability < 1 && rule.random.generateDouble() >= rule.probability)
            continue;
        if (!chosen) {
            ++rule.fired;
            chosen = rule.fault;
        }
    }
    if (chosen)
        ++m_spoilt;
    return chosen;
}

} // namespace Simulation
