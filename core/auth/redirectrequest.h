// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

//! The head of an HTTP request to the redirect listener, as far as it matters there.
struct RedirectRequest
{
    QByteArray method;
    QByteArray path; //!< still encoded
    QByteArray query; //!< still encoded, without the question mark
    QByteArray host; //!< of the Host header; empty if there is none
    //! False if the browser says that this is no page a person goes to, but a picture, a frame, a script or
    //! something fetched ahead.
    bool isNavigation = true;
};

//! \a head up to and without the empty line. Nothing if it is no clean HTTP/1 head: control characters, bare
//! line ends, folded lines, two Host headers, a target that is no path. Pure.
std::optional<RedirectRequest> parseRequestHead(const QByteArray &head);
