// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectanswer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 8 * 1024;
constexpr qsizetype longestText = 200;
constexpr qsizetype longestPaste = 16 * 1024;

bool isVisibleAscii(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

//! For people: one line, no control letters.
QString wordsOf(QByteArray value)
{
    value.replace('+', ' ');
    QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(value));
    text.removeIf([](QChar letter) { return !letter.isPrint() && !letter.isSpace(); });
    return text.simplified().left(longestText);
}

bool isLeftOut(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Other_Format
        || letter.category() == QChar::Other_Control;
}

} // namespace

RedirectAnswer parseRedirectQuery(const QByteArray &query)
{
    RedirectAnswer answer;
    QSet<QByteArray> seen;
    // Split before decoding, or an encoded "&" would part a value.
    const QList<QByteArray> parts = query.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = part.left(sign < 0 ? part.size() : sign);
        const QByteArray raw = sign < 0 ? QByteArray() : part.mid(sign + 1);
        if (name != "code" && name != "state" && name != "error" && name != "error_description")
            continue;
        if (seen.contains(name) || raw.size() > longestValue)
            answer.isOdd = true;
        seen.insert(name);
        const QByteArray value = QByteArray::fromPercentEncoding(raw);
        if (name == "code" || name == "state") {
            answer.isOdd = answer.isOdd || !isVisibleAscii(value);
            (name == "code" ? answer.code : answer.state) = value;
            answer.hasState = answer.hasState || name == "state";
        } else {
            (name == "error" ? answer.error : answer.description) = wordsOf(raw);
        }
    }
    if (answer.isOdd)
        answer.code.clear();
    return answer;
}

std::optional<PastedRedirect> parsePasted(const QString &text)
{
    QString address = text;
    if (address.size() > longestPaste)
        return std::nullopt;
    address.removeIf(isLeftOut); // a mail program or a terminal has wrapped it
    const auto isQuote = [](QChar letter) { return u"<>\"'`()[]„“”‚‘’«»"_s.contains(letter); };
    while (!address.isEmpty() && isQuote(address.front()))
        address.remove(0, 1);
    while (!address.isEmpty() && isQuote(address.back()))
        address.chop(1);
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.scheme().isEmpty() || (url.host().isEmpty() && !url.hasQuery()))
        return std::nullopt;
    return PastedRedirect {url, parseRedirectQuery(url.query(QUrl::FullyEncoded).toLatin1())};
}

bool isSamePlace(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    const auto pathOf = [](const QUrl &url) {
        const QString path = url.path(QUrl::FullyEncoded);
        return path.isEmpty() ? u"/"_s : path;
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other)
        && pathOf(one) == pathOf(other);
}
