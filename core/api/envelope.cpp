// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/envelope.h"

#include "core/api/jsonreader.h"
#include "core/api/simdjsonbody.h"
#include "core/catalog/errorcatalog.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int maxTextLength = 300;
const auto gatewayQuota = "49401021002"_L1;

//! The top level of a body; data and params are skipped unless they are texts.
struct Look
{
    bool hasSuccess = false;
    bool isSuccess = false;
    bool hasFailCode = false;
    qint64 failCode = 0;
    QString message;
    QString dataText;
    QString exceptionId;
    QString errorCode;
    QString exceptionInfo;
    QString reason; // first of reasonArgs: the argument at fault
    QString detail; // detailArgs, joined
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).left(maxTextLength);
}

simdjson::error_code readText(ondemand::value value, QString &text)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::string) {
        std::string_view view;
        if (const auto error = value.get_string().get(view))
            return error;
        text = toText(view);
        if (text == "null"_L1)
            text.clear();
    } else if (type == ondemand::json_type::number) {
        text = toText(value.raw_json_token()).trimmed();
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readTexts(ondemand::value value, QStringList &texts)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type != ondemand::json_type::array) {
        QString text;
        const auto error = readText(value, text);
        if (!text.isEmpty())
            texts << text;
        return error;
    }
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    for (auto element : array) {
        ondemand::value inner;
        QString text;
        if (const auto error = element.get(inner))
            return error;
        if (const auto error = readText(inner, text))
            return error;
        if (!text.isEmpty())
            texts << text;
    }
    return simdjson::SUCCESS;
}

//! Path of the member that has a wrong type, if any.
struct Misfit
{
    QString path;
    QString expected;
};

simdjson::error_code readFailCode(ondemand::value value, Look &look, Misfit &misfit)
{
    // An integer, 407.0, "407" or null: all of them occur (`query-endpoints.md` §2.4).
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::null)
        return simdjson::SUCCESS;
    double number = std::nan("");
    if (type == ondemand::json_type::number) {
        if (value.get_double().get(number) != simdjson::SUCCESS)
            number = std::nan("");
    } else if (type == ondemand::json_type::string) {
        std::string_view text;
        if (const auto error = value.get_string().get(text))
            return error;
        const Presence presence = classifyText(text, number);
        if (presence == Presence::Null)
            return simdjson::SUCCESS;
        if (presence != Presence::Number)
            number = std::nan("");
    }
    if (!(std::abs(number) <= 1e9) || number != std::floor(number)) {
        misfit = {u"failCode"_s, u"an integer was expected"_s};
        return simdjson::SUCCESS;
    }
    look.hasFailCode = true;
    look.failCode = qint64(number);
    return simdjson::SUCCESS;
}

simdjson::error_code readSuccess(ondemand::value value, Look &look, Misfit &misfit)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    QString text;
    if (type == ondemand::json_type::null)
        return simdjson::SUCCESS;
    if (type == ondemand::json_type::boolean) {
        if (const auto error = value.get_bool().get(look.isSuccess))
            return error;
        look.hasSuccess = true;
        return simdjson::SUCCESS;
    }
    if (const auto error = readText(value, text))
        return error;
    look.hasSuccess = text == "true"_L1 || text == "false"_L1;
    look.isSuccess = text == "true"_L1;
    if (!look.hasSuccess)
        misfit = {u"success"_s, u"true or false was expected"_s};
    return simdjson::SUCCESS;
}

simdjson::error_code lookAt(const QByteArray &body, Look &look, Misfit &misfit)
{
    SimdjsonBody text(body);
    ondemand::document document;
    ondemand::object object;
    if (const auto error = text.start().get(document))
        return error;
    if (const auto error = document.get_object().get(object))
        return error;
    for (auto member : object) {
        std::string_view key;
        ondemand::value value;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        if (const auto error = member.value().get(value))
            return error;
        simdjson::error_code error = simdjson::SUCCESS;
        QStringList texts;
        if (key == "failCode") {
            error = readFailCode(value, look, misfit);
        } else if (key == "success") {
            error = readSuccess(value, look, misfit);
        } else if (key == "message") {
            error = readText(value, look.message);
        } else if (key == "data") {
            error = readText(value, look.dataText);
        } else if (key == "exceptionId") {
            error = readText(value, look.exceptionId);
        } else if (key == "errorCode") {
            error = readText(value, look.errorCode);
        } else if (key == "exceptionInfo") {
            error = readText(value, look.exceptionInfo);
        } else if (key == "reasonArgs") {
            error = readTexts(value, texts);
            look.reason = texts.value(0);
        } else if (key == "detailArgs") {
            error = readTexts(value, texts);
            look.detail = texts.join(u", "_s);
        }
        if (error)
            return error;
    }
    return isAtEnd(document) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

qint64 httpDate(const QByteArray &header)
{
    // The weekday says nothing that the date does not say.
    const QString text = QString::fromLatin1(header.mid(header.indexOf(',') + 1)).trimmed();
    QDateTime date = QLocale::c().toDateTime(text, u"dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

//! Retry-After as seconds or date, never more than a day (`flow-control.md` §4.1).
std::optional<qint64> retryAfter(const HttpResponse &response, qint64 now)
{
    const QByteArray header = response.header("retry-after").trimmed();
    if (header.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = header.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::min(seconds, dayMs / 1000) * 1000);
    const qint64 date = httpDate(header);
    const qint64 sent = httpDate(response.header("date").trimmed());
    const qint64 reference = sent ? sent : now;
    if (date == 0 || reference == 0)
        return std::nullopt;
    return std::clamp<qint64>(date - reference, 0, dayMs);
}

//! The reading of a refused login by its text (`error-codes.json`, 20400#…).
void refineCredentials(ApiError &error)
{
    const QString text = error.text.toLower();
    using Kind = ApiError::Kind;
    if (text.contains("lock"_L1)) {
        error.kind = Kind::AccountLocked;
        error.exceptionId = u"20400#locked"_s;
    } else if (text.contains("online_limit"_L1)) {
        error.kind = Kind::AccountLocked;
        error.exceptionId = u"20400#sessions"_s;
    } else if (text.contains("expire"_L1)) {
        error.kind = Kind::AccountClosed;
        error.exceptionId = u"20400#password-expired"_s;
    } else if (text.contains("violation_stop"_L1)) {
        error.kind = Kind::AccountClosed; // the message entry of the catalogue explains it
    } else {
        error.kind = Kind::Credentials;
        error.exceptionId = u"20400#credentials"_s;
    }
    // The first pause of the catalogue: 30 minutes for a lock, 10 for the session limit.
    const ErrorAdvice *advice = ErrorCatalog::shared().find(SignalKind::Condition, error.exceptionId);
    if (advice && advice->retryAfterSeconds && !error.retryAfterMs)
        error.retryAfterMs = qint64(*advice->retryAfterSeconds) * 1000;
}

ApiError::Kind kindOfHttpStatus(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 400:
    case 405:
    case 413:
    case 415:
        return Kind::Parameter;
    case 401: // not documented for data calls: treated as a lost session
        return Kind::Session;
    case 403: // without the gateway's quota code it is a matter of permission or address
        return Kind::Permission;
    case 404:
        return Kind::NotAnApiHost;
    case 408:
        return Kind::ServerBusy;
    case 429:
        return Kind::Overload;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Kind::NotAnApiHost; // a portal's redirect to its login page
    return status >= 500 && status < 600 ? Kind::ServerBusy : Kind::HttpStatus;
}

ApiError::Kind kindOfException(const QString &exceptionId, int status)
{
    const ErrorAdvice *entry = ErrorCatalog::shared().find(SignalKind::ExceptionId, exceptionId);
    if (entry)
        return entry->category == ErrorCategory::Server ? ApiError::Kind::ServerBusy
                                                        : ApiError::Kind::Parameter;
    if (status >= 500)
        return ApiError::Kind::ServerBusy;
    return status == 200 ? ApiError::Kind::Refused : kindOfHttpStatus(status);
}

bool isSuccessStatus(int status)
{
    return status >= 200 && status < 300;
}

void judgeFailCode(ApiError &error, const Look &look)
{
    error.failCode = int(look.failCode);
    error.kind = ErrorCatalog::shared().kindOfFailCode(error.failCode);
    error.text = look.message.isEmpty() ? look.dataText : look.message;
    if (error.failCode == 20400)
        refineCredentials(error);
    else if (error.failCode == 413 && !error.retryAfterMs)
        error.retryAfterMs = 1'800'000; // the calling address is locked: half an hour of silence
}

} // namespace

ApiError judgeAnswer(const HttpResponse &response, qint64 now)
{
    if (response.error.kind != ApiError::Kind::None)
        return response.error;
    ApiError error;
    error.httpStatus = response.status;
    error.retryAfterMs = retryAfter(response, now);

    const QByteArray &body = response.body;
    qsizetype first = 0;
    while (first < body.size()
           && (body.at(first) == ' ' || (body.at(first) >= '\t' && body.at(first) <= '\r')))
        ++first;
    Look look;
    Misfit misfit;
    const bool isObject = first < body.size() && body.at(first) == '{';
    const auto parseError = isObject ? lookAt(body, look, misfit) : simdjson::INCORRECT_TYPE;
    if (!parseError && look.hasFailCode && look.failCode != 0) {
        judgeFailCode(error, look);
    } else if (!parseError && !look.exceptionId.isEmpty()) {
        error.exceptionId = look.exceptionId;
        error.kind = kindOfException(look.exceptionId, response.status);
        error.text = look.detail.isEmpty() ? look.message : look.detail;
        error.path = look.reason;
    } else if (!parseError && !look.errorCode.isEmpty()) {
        error.exceptionId = look.errorCode;
        error.kind = look.errorCode == gatewayQuota ? ApiError::Kind::Overload : ApiError::Kind::NotAnApiHost;
        error.text = look.exceptionInfo.isEmpty() ? look.message : look.exceptionInfo;
    } else if (!isSuccessStatus(response.status)) {
        error.kind = kindOfHttpStatus(response.status);
        error.text = look.message;
    } else if (!isObject && first < body.size()) {
        error.kind =
            ApiError::Kind::NotAnApiHost; // HTML, or JSON that is no envelope (`query-endpoints.md` §2.1)
    } else if (!isObject) {
        error.kind = ApiError::Kind::Malformed;
        error.text = u"the answer is empty"_s;
    } else if (parseError) {
        error.kind = ApiError::Kind::Malformed;
        error.text = QString::fromUtf8(simdjson::error_message(parseError));
    } else if (!misfit.path.isEmpty()) {
        error.kind = ApiError::Kind::Malformed;
        error.path = misfit.path;
        error.text = misfit.expected;
    } else if (!look.hasSuccess && !look.hasFailCode) {
        error.kind = ApiError::Kind::Malformed;
        error.path = u"failCode"_s;
        error.text = u"the answer says neither success nor failCode"_s;
    } else if (look.hasSuccess && !look.isSuccess) {
        error.kind = ApiError::Kind::Refused;
        error.text = look.message.isEmpty() ? look.dataText : look.message;
    } else {
        return {};
    }
    return error;
}

QByteArray loginToken(const HttpResponse &response)
{
    const QByteArray header = response.header("xsrf-token").trimmed();
    if (!header.isEmpty())
        return header;
    for (const auto &pair : response.headers) {
        if (pair.first.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        // Several cookies may have been joined by line breaks.
        const QList<QByteArray> cookies = pair.second.split('\n');
        for (const QByteArray &cookie : cookies) {
            const QByteArray value = cookie.trimmed();
            if (value.toUpper().startsWith("XSRF-TOKEN="))
                return value.mid(11).split(';').constFirst().trimmed();
        }
    }
    return {};
}

ApiError judgeDeliveryAnswer(const HttpResponse &response, qint64 now)
{
    ApiError error = judgeAnswer(response, now);
    if (error.failCode != 1 && error.failCode != 2)
        return error;
    const Result<QJsonObject> envelope = JsonReader::parse(response.body);
    if (envelope && !envelope->value("data"_L1).toObject().isEmpty())
        return {};
    error.kind = ApiError::Kind::Refused;
    return error;
}

ApiError judgeLoginAnswer(const HttpResponse &response, qint64 now)
{
    ApiError error = judgeAnswer(response, now);
    using Kind = ApiError::Kind;
    if (error.failCode == 407) {
        error.exceptionId = u"407#login"_s;
    } else if (error.failCode == 20001) { // 2022: an unknown account
        error.kind = Kind::Credentials;
        error.exceptionId = u"20001#login"_s;
    } else if (error.kind == Kind::Malformed && error.failCode == 0) {
        const QByteArray body = response.body.simplified();
        if (body.isEmpty() || body == "{}" || body == "{ }") { // seen for unknown users
            error.kind = Kind::Credentials;
            error.exceptionId = u"login#empty-body"_s;
        }
    } else if (error.kind == Kind::None && loginToken(response).isEmpty()) {
        error.kind = Kind::NotAnApiHost;
        error.httpStatus = response.status;
        error.exceptionId = u"login#no-token"_s;
    }
    return error;
}
