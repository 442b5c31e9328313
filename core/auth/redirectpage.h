// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

//! The page that the browser shows after the redirect: a heading and a sentence, light or dark as the system
//! is. Holds nothing that came with the request, no script, no address.
struct RedirectPage
{
    enum class Tone { Good, Bad, Neutral };

    Tone tone = Tone::Neutral;
    QString title;
    QString text;

    QByteArray html() const;
    //! Header lines that keep everything else out of it.
    static QByteArray policy();
};
