// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

//! Where the files of one account lie in the data folder. Holds no secret.
class AccountFiles
{
public:
    //! Makes the folder; a failure shows when the first file is written, with its reason.
    AccountFiles(const Profile &profile, const QString &dataFolder);

    //! Names the account in its files, whatever profile it is used through: all profiles of one API account
    //! share books. With OAuth the owner is not told, so that each profile counts as an owner of its own.
    const QString &stem() const { return m_stem; }
    //! E.g. "<folder>/books-<stem>.json".
    QString path(const QString &kind, const QString &suffix) const;

    //! Owner of the call books.
    static QString ownerOf(const Profile &profile);

private:
    QString m_folder;
    QString m_stem;
};
