// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/trafficlog.h"

#include "core/api/endpoints.h"
#include "core/net/httptransport.h"
#include "core/net/netlogging.h"
#include "core/util/clock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t ringSize = 200;

// Compared in lower case. Positions of plants are a person's address too.
constexpr std::array secretKeys {
    "username"_L1,      "systemcode"_L1,    "password"_L1,      "value"_L1,         "xsrftoken"_L1,
    "xsrf-token"_L1,    "token"_L1,         "access_token"_L1,  "refresh_token"_L1, "code"_L1,
    "client_secret"_L1, "contactperson"_L1, "contactmethod"_L1, "linkman"_L1,       "linkmanpho"_L1,
    "plantaddress"_L1,  "stationaddr"_L1,   "latitude"_L1,      "longitude"_L1,     "email"_L1,
    "phone"_L1,         "authorization"_L1, "error_description"_L1,
};
constexpr std::array safeHeaders {"content-type"_L1, "content-length"_L1, "content-encoding"_L1,
                                  "retry-after"_L1, "date"_L1};

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &item : value.toArray())
            result.append(redacted(item));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key().toLower();
        const bool isSecret = std::find(secretKeys.begin(), secretKeys.end(), key) != secretKeys.end();
        result.insert(it.key(),
                      isSecret && !it.value().isNull() ? QJsonValue(u"(removed)"_s) : redacted(it.value()));
    }
    return result;
}

//! The number after the first "failCode" of a body, without parsing all of it.
int failCodeOf(const QByteArray &body)
{
    qsizetype position = body.indexOf("\"failCode\"");
    if (position < 0)
        return 0;
    position = body.indexOf(':', position + 10) + 1;
    qsizetype end = position;
    while (end < body.size()
           && (body.at(end) == ' ' || body.at(end) == '-' || (body.at(end) >= '0' && body.at(end) <= '9')))
        ++end;
    return body.mid(position, end - position).trimmed().toInt();
}

QString endpointIdOf(const QString &path)
{
    for (const EndpointSpec &spec : allEndpoints()) {
        if (spec.path == path)
            return spec.id;
    }
    return path;
}

QJsonObject headersOf(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QJsonObject object;
    for (const auto &[name, value] : headers) {
        const QString key = QString::fromLatin1(name).toLower();
        if (std::find(safeHeaders.begin(), safeHeaders.end(), key) != safeHeaders.end())
            object.insert(key, QString::fromLatin1(value));
    }
    return object;
}

} // namespace

QByteArray redactedBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return QJsonDocument(redacted(document.object()).toObject()).toJson(QJsonDocument::Compact);
    if (document.isArray())
        return QJsonDocument(redacted(document.array()).toArray()).toJson(QJsonDocument::Compact);
    return "(" + QByteArray::number(body.size()) + " bytes)";
}

TrafficLog::TrafficLog(HttpTransport &transport, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&transport, &HttpTransport::exchanged, this, &TrafficLog::record);
}

void TrafficLog::record(const HttpRequest &request, const HttpResponse &response)
{
    TrafficEntry entry;
    entry.at = m_clock.now();
    entry.endpointId = endpointIdOf(request.path);
    entry.status = response.status;
    entry.failCode = failCodeOf(response.body);
    entry.failure = response.error.kind;
    entry.sentBytes = request.body.size();
    entry.receivedBytes = response.body.size();
    entry.durationMs = response.durationMs;
    m_entries.push_back(entry);
    if (m_entries.size() > ringSize)
        m_entries.pop_front();
    qCDebug(lcNet, "%s: HTTP %d, failCode %d, %lld bytes in %lld ms", qPrintable(entry.endpointId),
            entry.status, entry.failCode, static_cast<long long>(entry.receivedBytes),
            static_cast<long long>(entry.durationMs));
    if (!m_captureFolder.isEmpty())
        capture(entry, request, response);
    Q_EMIT added(entry);
}

void TrafficLog::capture(const TrafficEntry &entry, const HttpRequest &request, const HttpResponse &response)
{
    const QJsonObject root {
        {"at"_L1, entry.at},
        {"path"_L1, request.path},
        {"request"_L1, QString::fromUtf8(redactedBody(request.body))},
        {"status"_L1, entry.status},
        {"headers"_L1, headersOf(response.headers)},
        {"answer"_L1, QString::fromUtf8(redactedBody(response.body))},
        {"durationMs"_L1, entry.durationMs},
    };
    QDir().mkpath(m_captureFolder);
    const QString number = QString::number(++m_captureCount).rightJustified(4, u'0');
    const QString subject = QString(entry.endpointId).replace(u'/', u'_');
    const QString name = u"%1-%2-%3.json"_s.arg(QString::number(entry.at), number, subject);
    QFile file(QDir(m_captureFolder).filePath(name));
    const QByteArray bytes = QJsonDocument(root).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return;
    m_captureFolder.clear();
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.text = file.errorString();
    error.path = file.fileName();
    Q_EMIT captureFailed(error);
}
