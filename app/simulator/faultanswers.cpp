// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultanswers.h"

#include "envelope.h"
#include "jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray failureBody(const Fault &fault)
{
    QByteArray body;
    JsonWriter json(body);
    json.raw(fault.shape == "short"_L1 ? "{\"failCode\":" : "{\"success\":false,\"failCode\":");
    json.integer(fault.failCode);
    if (fault.shape == "short"_L1)
        json.raw(",\"immediately\":true");
    json.key("message");
    json.value(fault.message);
    if (fault.shape != "short"_L1) {
        json.raw(",\"params\":null,\"data\":");
        json.value(fault.data);
    }
    json.raw('}');
    return body;
}

HttpReply gatewayAnswer(const QByteArray &path)
{
    HttpReply reply;
    reply.status = 403;
    reply.body =
        "{\"errorCode\":\"49401021002\",\"exceptionInfo\":\"Request is rejected by api quotaControl. api:"
        + path + ", key:" + path.mid(path.lastIndexOf('/')) + "_POST\"}";
    return reply;
}

QJsonValue replaced(const QJsonValue &tree, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (tree.isArray()) {
        QJsonArray list = tree.toArray();
        const int position = path.first().toInt();
        if (position < list.size())
            list[position] = replaced(list.at(position), path.mid(1), value);
        return list;
    }
    QJsonObject object = tree.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), path.mid(1), value));
    return object;
}

} // namespace

std::optional<HttpReply> replacementFor(const Fault &fault, const QByteArray &path)
{
    HttpReply reply;
    switch (fault.action) {
    case Fault::Action::FailCode:
        reply.body = failureBody(fault);
        return reply;
    case Fault::Action::HttpStatus:
        if (fault.text.isEmpty())
            return htmlPage(fault.status, "Status " + QByteArray::number(fault.status));
        reply.status = fault.status;
        reply.body = fault.text.toUtf8();
        if (!fault.contentType.isEmpty())
            reply.contentType = fault.contentType.toLatin1();
        return reply;
    case Fault::Action::Exception: {
        const QString id = !fault.exceptionId.isEmpty() ? fault.exceptionId
            : fault.status >= 500                       ? u"framwork.remote.SystemError"_s
                                                        : u"framwork.remote.Paramerror"_s;
        return exceptionAnswer(fault.status, id, fault.field, fault.text);
    }
    case Fault::Action::Gateway:
        return gatewayAnswer(path);
    case Fault::Action::Cut: // a call that never arrived; elsewhere it is the answer that is lost
        if (fault.at != "before-work"_L1)
            return std::nullopt;
        reply.delivery.kind = Delivery::Kind::CutBeforeHeaders;
        return reply;
    case Fault::Action::Html:
        return htmlPage(200, "Sign in");
    case Fault::Action::TooMany:
        reply.status = fault.shape == "http"_L1 ? 429 : 200;
        reply.body = "{\"success\":false,\"failCode\":429,\"message\":\"Too many "
                     "requests\",\"params\":null,\"data\":null}";
        return reply;
    default:
        return std::nullopt;
    }
}

void spoil(HttpReply &reply, const Fault &fault)
{
    switch (fault.action) {
    case Fault::Action::WrongType: {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        const QJsonValue tree = replaced(document.object(), fault.member.split(u'.'), fault.value);
        reply.body = QJsonDocument(tree.toObject()).toJson(QJsonDocument::Compact);
        break;
    }
    case Fault::Action::Truncate:
        reply.body.truncate(reply.body.size() / 2);
        break;
    case Fault::Action::Huge:
        reply.body.insert(1, "\"padding\":\"" + QByteArray(fault.megabytes * 1024 * 1024, 'x') + "\",");
        break;
    case Fault::Action::Cut:
        reply.delivery.kind = fault.at == "before-headers"_L1 ? Delivery::Kind::CutBeforeHeaders
            : fault.at == "after-headers"_L1                  ? Delivery::Kind::CutAfterHeaders
                                                              : Delivery::Kind::CutInBody;
        break;
    case Fault::Action::Slow:
        reply.delivery.delayMs = fault.ms;
        break;
    case Fault::Action::Stall:
        reply.delivery.kind =
            fault.at == "in-body"_L1 ? Delivery::Kind::StallInBody : Delivery::Kind::StallBeforeHeaders;
        break;
    default:
        break;
    }
}

} // namespace Simulation
