// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthanswers.h"

#include "core/api/envelope.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthError)
};

constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype longestText = 200;
constexpr double longestLife = 10.0 * 365 * 86'400; // seconds; more is nonsense

struct KnownError
{
    QLatin1StringView number;
    QLatin1StringView word; // may be empty
};
// The order is that of precedence, should an answer match several.
constexpr std::array knownErrors {
    KnownError {{}, "invalid_client"_L1},
    KnownError {"1110"_L1, "invalid_grant"_L1},
    KnownError {"1106"_L1, "invalid_token"_L1},
    KnownError {"1107"_L1, "server_error"_L1},
    KnownError {"1111"_L1, "unsupported_grant_type"_L1},
    KnownError {"1114"_L1, "unsupported_request_type"_L1},
    KnownError {"1100"_L1, {}},
};

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().trimmed();
}

//! Number, or word if it has none, of a documented error; empty if the body is none.
QString knownErrorOf(const QJsonObject &body)
{
    const std::array members {textOf(body.value("error"_L1)), textOf(body.value("error_description"_L1))};
    for (const KnownError &known : knownErrors) {
        for (const QString &member : members) {
            const bool isNumber = !known.number.isEmpty() && member == known.number;
            const bool isWord = !known.word.isEmpty() && member.compare(known.word, Qt::CaseInsensitive) == 0;
            if (isNumber || isWord)
                return known.number.isEmpty() ? QString(known.word) : QString(known.number);
        }
    }
    return {};
}

//! What the service said, shortened, on one line and without what we sent.
QString scrubbed(QString text, const QList<QByteArray> &sent)
{
    for (const QByteArray &secret : sent) {
        if (secret.size() < 4)
            continue;
        text.replace(QString::fromUtf8(secret), u"…"_s);
        text.replace(QString::fromLatin1(secret.toPercentEncoding()), u"…"_s);
    }
    text = text.simplified();
    text.removeIf([](QChar letter) { return !letter.isPrint(); });
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

bool isTokenText(const QByteArray &token)
{
    // Visible ASCII only: it goes into a header line.
    return !token.isEmpty() && token.size() <= longestToken
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

//! Seconds; nothing if not told or nonsense.
std::optional<qint64> lifeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0.0 || seconds > longestLife)
        return std::nullopt;
    return qint64(seconds);
}

QStringList scopesOf(const QJsonValue &value)
{
    QString text = value.toString();
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        text += u' ' + item.toString();
    QStringList scopes = text.simplified().split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

//! The object with the tokens: the body itself, or the `data` of an envelope as one server sends it.
QJsonObject tokenObject(const QJsonObject &body)
{
    const QJsonObject data = body.value("data"_L1).toObject();
    return !body.contains("access_token"_L1) && data.contains("access_token"_L1) ? data : body;
}

TokenAnswer granted(const QJsonObject &object, qint64 sentAt)
{
    TokenAnswer answer;
    const auto malformed = [&answer](QLatin1StringView path) {
        answer.error = ApiError::malformed(path, Words::tr("The answer with the tokens cannot be used."));
        return answer;
    };
    answer.tokens.accessToken = object.value("access_token"_L1).toString().toUtf8();
    answer.tokens.refreshToken = object.value("refresh_token"_L1).toString().toUtf8();
    if (!isTokenText(answer.tokens.accessToken)) {
        answer.tokens = {};
        return malformed("access_token"_L1);
    }
    if (!answer.tokens.refreshToken.isEmpty() && !isTokenText(answer.tokens.refreshToken)) {
        answer.tokens = {};
        return malformed("refresh_token"_L1);
    }
    const QString type = object.value("token_type"_L1).toString().trimmed();
    if (!type.isEmpty() && type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        answer.tokens = {};
        return malformed("token_type"_L1);
    }
    if (const auto life = lifeOf(object.value("expires_in"_L1)))
        answer.tokens.expiresAt = sentAt + *life * 1000;
    answer.tokens.scopes = scopesOf(object.value("scope"_L1));
    answer.verdict = TokenVerdict::Granted;
    return answer;
}

bool isTransientStatus(int status)
{
    return status == 408 || status == 429 || status >= 500 || status < 400;
}

//! Kind and text of an answer that is no success, before the documented errors are looked for.
ApiError plainError(const HttpResponse &response, const QJsonObject &body, const QList<QByteArray> &sent)
{
    ApiError error = judgeAnswer(response);
    error.httpStatus = response.error.kind != ApiError::Kind::None ? error.httpStatus : response.status;
    if (error.kind == ApiError::Kind::None)
        error = ApiError::malformed({}, Words::tr("The answer of the authorisation service cannot be used."));
    const QString said = textOf(body.value("error_description"_L1));
    error.text = scrubbed(said.isEmpty() ? error.text : said, sent);
    error.exceptionId = scrubbed(error.exceptionId, sent);
    error.path = scrubbed(error.path, sent);
    return error;
}

} // namespace

TokenAnswer decodeTokenAnswer(const HttpResponse &response, qint64 sentAt, const QList<QByteArray> &sent)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonObject body = document.object();
    const bool isWhole = response.error.kind == ApiError::Kind::None;
    const QJsonObject object = tokenObject(body);
    if (isWhole && object.contains("access_token"_L1))
        return granted(object, sentAt);

    TokenAnswer answer;
    answer.error = plainError(response, body, sent);
    if (!isWhole) {
        if (response.error.kind == ApiError::Kind::Tls)
            answer.verdict = TokenVerdict::Untrusted;
        return answer;
    }
    const QString known = knownErrorOf(body);
    if (!known.isEmpty())
        answer.error.exceptionId = u"oauth#"_s + known;
    if (known == "1110"_L1) {
        answer.verdict = TokenVerdict::GrantRefused;
        answer.error.kind = ApiError::Kind::Credentials;
        answer.error.text =
            Words::tr("FusionSolar does not accept this authorisation (any more). The owner has "
                      "to authorise Heliodesk again.");
    } else if (known == "invalid_client"_L1) {
        answer.verdict = TokenVerdict::ClientRefused;
        answer.error.kind = ApiError::Kind::Credentials;
        answer.error.text =
            Words::tr("Client ID or client secret is wrong, or this is the authorisation server "
                      "of another region.");
    } else if (!document.isNull() && known != "1107"_L1
               && (!known.isEmpty() || !isTransientStatus(response.status))) {
        answer.verdict = TokenVerdict::Defect;
        answer.error.kind = ApiError::Kind::Refused;
        if (answer.error.text.isEmpty())
            answer.error.text = Words::tr("The authorisation service refuses the request (error %1).")
                                    .arg(known.isEmpty() ? QString::number(response.status) : known);
    }
    return answer;
}

RevokeAnswer decodeRevokeAnswer(const HttpResponse &response, const QList<QByteArray> &sent)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const bool isWhole = response.error.kind == ApiError::Kind::None;
    const bool saysNothing = response.body.trimmed().isEmpty()
        || (!body.isEmpty() && !body.contains("error"_L1) && body.value("success"_L1).toBool(true));
    // A page with status 200 comes from a hotel or a proxy: nothing has been revoked.
    if (isWhole && response.status == 200 && saysNothing)
        return {RevokeVerdict::Revoked, {}};

    RevokeAnswer answer {RevokeVerdict::Failed, plainError(response, body, sent)};
    const QString known = isWhole ? knownErrorOf(body) : QString();
    if (!known.isEmpty())
        answer.error.exceptionId = u"oauth#"_s + known;
    if (known == "1106"_L1) {
        answer.verdict = RevokeVerdict::WasInvalid;
        answer.error.kind = ApiError::Kind::Credentials;
        answer.error.text = Words::tr("The authorisation was no longer valid.");
    } else if (known == "1107"_L1) {
        answer.error.kind = ApiError::Kind::ServerBusy;
    }
    return answer;
}
