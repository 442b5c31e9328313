// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

//! What FusionSolar puts into the redirect (`oauth.md` §3.2). Everything in it comes from outside.
struct RedirectAnswer
{
    QByteArray code; //!< a secret; visible ASCII, or empty
    QByteArray state;
    QString error; //!< a number or a word; printable, at most 200 letters
    QString description; //!< likewise
    bool hasState = false;
    bool isOdd = false; //!< something stands twice in it, or is too long or no text: not to be trusted

    friend bool operator==(const RedirectAnswer &, const RedirectAnswer &) = default;
};

//! \a query without the question mark, still encoded. Unknown parameters are ignored. Pure.
RedirectAnswer parseRedirectQuery(const QByteArray &query);

//! An address that a person has pasted: with blanks, line breaks, quotes and a fragment, as it happens.
struct PastedRedirect
{
    QUrl url;
    RedirectAnswer answer;
};
//! Nothing if it is no address at all.
std::optional<PastedRedirect> parsePasted(const QString &text);
//! The same scheme, host, port and path.
bool isSamePlace(const QUrl &one, const QUrl &other);
