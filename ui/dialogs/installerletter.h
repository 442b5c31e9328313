// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUrl>

//! The letter with which an owner asks the installer for an API account, in the language of the moment. Holds
//! nothing about the user.
class InstallerLetter
{
    Q_DECLARE_TR_FUNCTIONS(InstallerLetter)
public:
    static QString subject();
    static QString text();
    //! A mailto: address with the whole letter; empty if it would be longer than mail programs take.
    static QUrl mail();
    //! The same without the letter, which lies on the clipboard then.
    static QUrl shortMail();
};
