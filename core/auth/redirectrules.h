// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

inline constexpr int clientIdLength = 9; //!< `oauth.md` §2
inline constexpr int longestRedirectUri = 255; //!< §2.1

//! What is wrong with a redirect address (`oauth.md` §2.1), in the order of the rules.
enum class RedirectProblem {
    None,
    Empty,
    Invalid,
    TooLong, //!< more than longestRedirectUri
    DoubleDot,
    RedirectWord, //!< "redirect="
    Fragment, //!< "#"
    Localhost, //!< the name; 127.0.0.1 may do
    NotHttp
};
//! Pure. \a redirectUri as typed; blanks around it are a mistake too, because it is compared to the letter.
RedirectProblem redirectProblem(const QString &redirectUri);

//! The address to listen on: loopback host 127.0.0.1, a port, plain http.
enum class ListenProblem { None, Invalid, NotLoopback, NoPort, NotHttp };
ListenProblem listenProblem(const QUrl &listenUrl);
