// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectrules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

bool isInvalid(const QString &text, const QUrl &url)
{
    const bool hasOddLetter = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isSpace() || !letter.isPrint() || letter == u'\\';
    });
    return hasOddLetter || !url.isValid() || url.scheme().isEmpty() || !url.userInfo().isEmpty()
        || (isHttp(url) && url.host().isEmpty()) || url.port(1) < 1;
}

} // namespace

RedirectProblem redirectProblem(const QString &redirectUri)
{
    if (redirectUri.trimmed().isEmpty())
        return RedirectProblem::Empty;
    const QUrl url(redirectUri, QUrl::StrictMode);
    if (isInvalid(redirectUri, url))
        return RedirectProblem::Invalid;
    if (redirectUri.size() > longestRedirectUri)
        return RedirectProblem::TooLong;
    const QString plain = QUrl::fromPercentEncoding(redirectUri.toUtf8()).toLower();
    if (plain.contains(".."_L1))
        return RedirectProblem::DoubleDot;
    if (plain.contains("redirect="_L1))
        return RedirectProblem::RedirectWord;
    if (redirectUri.contains(u'#'))
        return RedirectProblem::Fragment;
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return RedirectProblem::Localhost;
    return isHttp(url) ? RedirectProblem::None : RedirectProblem::NotHttp;
}

ListenProblem listenProblem(const QUrl &listenUrl)
{
    if (listenUrl.isEmpty() || !listenUrl.isValid() || !listenUrl.userInfo().isEmpty() || listenUrl.hasQuery()
        || listenUrl.hasFragment())
        return ListenProblem::Invalid;
    if (listenUrl.scheme() != "http"_L1)
        return ListenProblem::NotHttp;
    if (listenUrl.host() != "127.0.0.1"_L1)
        return ListenProblem::NotLoopback;
    return listenUrl.port(0) < 1 ? ListenProblem::NoPort : ListenProblem::None;
}
