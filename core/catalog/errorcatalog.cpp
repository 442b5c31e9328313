// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/errorcatalog.h"

#include "core/catalog/catalogresource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace {

const QMap<QString, SignalKind> &signalNames()
{
    static const QMap<QString, SignalKind> names {
        {u"failCode"_s, SignalKind::FailCode}, {u"condition"_s, SignalKind::Condition},
        {u"message"_s, SignalKind::Message},   {u"http"_s, SignalKind::Http},
        {u"gateway"_s, SignalKind::Gateway},   {u"exceptionId"_s, SignalKind::ExceptionId},
        {u"oauth"_s, SignalKind::OAuth},       {u"transport"_s, SignalKind::Transport},
    };
    return names;
}

const QMap<QString, ErrorCategory> &categoryNames()
{
    static const QMap<QString, ErrorCategory> names {
        {u"parameter"_s, ErrorCategory::Parameter},   {u"auth"_s, ErrorCategory::Auth},
        {u"permission"_s, ErrorCategory::Permission}, {u"task"_s, ErrorCategory::Task},
        {u"device"_s, ErrorCategory::Device},         {u"server"_s, ErrorCategory::Server},
        {u"rate-limit"_s, ErrorCategory::RateLimit},  {u"licence/contract"_s, ErrorCategory::Licence},
        {u"other"_s, ErrorCategory::Other},
    };
    return names;
}

QString transportCode(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NameNotFound:
        return u"transport#dns"_s;
    case ApiError::Kind::Connection:
        return u"transport#connect"_s;
    case ApiError::Kind::Timeout:
        return u"transport#timeout"_s;
    case ApiError::Kind::Tls:
        return u"transport#tls"_s;
    case ApiError::Kind::Malformed:
    case ApiError::Kind::TooLarge:
        return u"transport#protocol"_s;
    default:
        return {};
    }
}

} // namespace

ErrorCatalog::ErrorCatalog()
{
    const QJsonArray entries = readCatalogue("error-codes.json"_L1).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject object = value.toObject();
        ErrorAdvice entry;
        const QJsonValue code = object.value("code"_L1);
        entry.code = code.isString() ? code.toString() : QString::number(code.toInt());
        entry.meaning = object.value("meaning"_L1).toString();
        entry.cause = object.value("cause"_L1).toString();
        entry.advice = object.value("advice"_L1).toString();
        entry.confidence = object.value("confidence"_L1).toString();
        entry.isRetryable = object.value("retryable"_L1).toBool();
        entry.needsRelogin = object.value("relogin"_L1).toBool();
        if (object.value("retryAfterSeconds"_L1).isDouble())
            entry.retryAfterSeconds = object.value("retryAfterSeconds"_L1).toInt();
        const auto signal = signalNames().constFind(object.value("kind"_L1).toString());
        const auto category = categoryNames().constFind(object.value("category"_L1).toString());
        if (signal == signalNames().constEnd() || category == categoryNames().constEnd()) {
            m_problems << entry.code;
            continue;
        }
        entry.signal = *signal;
        entry.category = *category;
        const QPair<int, QString> key {int(entry.signal), entry.code};
        if (m_index.contains(key))
            m_problems << entry.code + u" twice"_s;
        m_index.insert(key, int(m_entries.size()));
        m_entries.append(entry);
    }
}

const ErrorCatalog &ErrorCatalog::shared()
{
    static const ErrorCatalog catalog;
    return catalog;
}

const ErrorAdvice *ErrorCatalog::find(SignalKind signal, const QString &code) const
{
    const auto it = m_index.constFind({int(signal), code});
    return it == m_index.constEnd() ? nullptr : &m_entries.at(*it);
}

const ErrorAdvice *ErrorCatalog::findFailCode(int failCode) const
{
    return find(SignalKind::FailCode, QString::number(failCode));
}

const ErrorAdvice *ErrorCatalog::lookUp(const ApiError &error) const
{
    // The most exact signal first: condition, exception or gateway code; then text, failCode, HTTP status.
    if (!error.exceptionId.isEmpty()) {
        for (SignalKind signal : {SignalKind::Condition, SignalKind::ExceptionId, SignalKind::Gateway}) {
            if (const ErrorAdvice *entry = find(signal, error.exceptionId))
                return entry;
        }
    }
    if (error.failCode == 20400 || error.failCode == 0) {
        if (const ErrorAdvice *entry = find(SignalKind::Message, error.text))
            return entry;
    }
    if (error.failCode != 0)
        return findFailCode(error.failCode);
    if (const QString transport = transportCode(error); !transport.isEmpty())
        return find(SignalKind::Transport, transport);
    if (error.httpStatus >= 300 && error.httpStatus < 400)
        return find(SignalKind::Http, u"HTTP 3xx"_s);
    if (const auto *entry = find(SignalKind::Http, u"HTTP %1"_s.arg(error.httpStatus)))
        return entry;
    if (error.kind == ApiError::Kind::NotAnApiHost)
        return find(SignalKind::Http, u"HTTP 200 non-JSON"_s);
    if (error.kind == ApiError::Kind::ServerBusy)
        return find(SignalKind::Http, u"HTTP 500"_s);
    return nullptr;
}

ErrorAdvice ErrorCatalog::adviceFor(const ApiError &error) const
{
    if (const ErrorAdvice *entry = lookUp(error))
        return *entry;
    ErrorAdvice unknown;
    unknown.isDocumented = false;
    if (error.failCode != 0) {
        unknown.code = QString::number(error.failCode);
        unknown.meaning =
            u"The service refused the call with the undocumented code %1."_s.arg(error.failCode);
    } else if (!error.exceptionId.isEmpty()) {
        unknown.signal = SignalKind::ExceptionId;
        unknown.code = error.exceptionId;
        unknown.meaning =
            u"The service refused the call with the undocumented signal %1."_s.arg(error.exceptionId);
    } else if (error.httpStatus >= 200 && error.httpStatus < 300) {
        unknown.meaning = u"The service refused the call without giving a code."_s;
    } else if (error.httpStatus != 0) {
        unknown.signal = SignalKind::Http;
        unknown.code = u"HTTP %1"_s.arg(error.httpStatus);
        unknown.meaning = u"The service answered with HTTP status %1."_s.arg(error.httpStatus);
    } else {
        unknown.meaning = u"The call did not succeed."_s;
    }
    unknown.advice = u"Do not repeat the call automatically; report the code."_s;
    return unknown;
}

ApiError::Kind ErrorCatalog::kindOfFailCode(int failCode) const
{
    using Kind = ApiError::Kind;
    switch (failCode) {
    case 0:
        return Kind::None;
    case 20400:
        return Kind::Credentials;
    case 20002:
    case 20003:
    case 20403:
        return Kind::AccountClosed;
    case 413: // the calling address is locked: everybody behind it has to wait
    case 429:
        return Kind::Overload;
    case 20614:
        return Kind::DeviceOffline;
    default:
        break;
    }
    const ErrorAdvice *entry = findFailCode(failCode);
    if (!entry)
        return Kind::Refused;
    if (entry->needsRelogin)
        return Kind::Session;
    switch (entry->category) {
    case ErrorCategory::Parameter:
        return Kind::Parameter;
    case ErrorCategory::Auth: // a user or company the platform does not know: a login would not cure it
    case ErrorCategory::Permission:
        return Kind::Permission;
    case ErrorCategory::RateLimit:
        return Kind::Quota;
    case ErrorCategory::Server:
        return Kind::ServerBusy;
    default:
        return Kind::Refused;
    }
}
