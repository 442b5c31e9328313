// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

//! Hands an address to the program of the system that is for it (browser, mail), so that a test can look at it
//! instead.
class UrlOpener
{
public:
    virtual ~UrlOpener() = default;
    //! False if the system knows no program for it.
    virtual bool open(const QUrl &url) = 0;
};
