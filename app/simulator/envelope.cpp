// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope.h"

#include "jsonwriter.h"

namespace Simulation {
namespace {

void textOrNull(JsonWriter &json, const char *text)
{
    if (text)
        json.string(QString::fromUtf8(text));
    else
        json.raw("null");
}

} // namespace

QByteArray echo(const QJsonObject &arguments, std::initializer_list<const char *> names, qint64 now,
                bool withNulls)
{
    QByteArray params = "{";
    JsonWriter json(params);
    for (const char *name : names) {
        const auto argument = arguments.constFind(QLatin1StringView(name));
        const bool wasSent = argument != arguments.constEnd();
        if (!wasSent && !withNulls)
            continue;
        json.key(name);
        json.value(wasSent ? QJsonValue(argument.value()) : QJsonValue());
    }
    json.key("currentTime");
    json.integer(now);
    json.raw('}');
    return params;
}

QByteArray successHead(const QByteArray &params, const char *message)
{
    QByteArray body = "{\"success\":true,\"failCode\":0";
    JsonWriter json(body);
    json.key("message");
    textOrNull(json, message);
    if (!params.isEmpty()) {
        json.key("params");
        json.raw(params);
    }
    json.key("data");
    return body;
}

HttpReply failure(int failCode, const QByteArray &params, const char *message, const char *data)
{
    HttpReply reply;
    reply.body = "{\"success\":false,\"failCode\":" + QByteArray::number(failCode);
    JsonWriter json(reply.body);
    json.key("message");
    textOrNull(json, message);
    if (!params.isEmpty()) {
        json.key("params");
        json.raw(params);
    }
    json.key("data");
    textOrNull(json, data);
    json.raw('}');
    return reply;
}

HttpReply bareFailure(int failCode, const char *message)
{
    HttpReply reply;
    reply.body = "{\"success\":false,\"failCode\":" + QByteArray::number(failCode);
    JsonWriter json(reply.body);
    json.key("message");
    textOrNull(json, message);
    json.raw('}');
    return reply;
}

HttpReply exceptionAnswer(int status, const QString &exceptionId, const QString &field, const QString &text)
{
    HttpReply reply;
    reply.status = status;
    JsonWriter json(reply.body);
    json.raw("{\"exceptionId\":");
    json.string(exceptionId);
    json.raw(",\"exceptionType\":\"ROA_EXFRAME_EXCEPTION\",\"descArgs\":null,\"reasonArgs\":[");
    json.string(field);
    json.raw("],\"detailArgs\":[");
    json.string(text);
    json.raw("],\"adviceArgs\":null}");
    return reply;
}

HttpReply reloginAnswer(bool shortShape)
{
    if (!shortShape)
        return failure(305, "null", nullptr, "USER_MUST_RELOGIN");
    HttpReply reply;
    reply.body = "{\"failCode\":305,\"immediately\":true,\"message\":\"USER_MUST_RELOGIN\"}";
    return reply;
}

HttpReply invalidCredentialAnswer()
{
    HttpReply reply;
    reply.body = "{\"success\":false,\"failCode\":305,\"message\":\"INVALID_CREDENTIAL\"}";
    return reply;
}

HttpReply noRightAnswer()
{
    return failure(401, "{}", "Invalid access to current interface!");
}

HttpReply quotaAnswer(int failCode)
{
    return failure(failCode, "null", nullptr, "ACCESS_FREQUENCY_IS_TOO_HIGH");
}

} // namespace Simulation
