// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"
#include "core/settings/profile.h"

#include <QList>
#include <QObject>

//! The accounts of the user in one JSON file, written atomically. Never holds a secret.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    //! Reads \a path; a missing file is an empty list, a corrupt one is set aside as *.corrupt and told by
    //! lastError().
    explicit ProfileStore(const QString &path, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_profiles; }
    //! Null if there is none; valid until the next change.
    const Profile *find(const ProfileId &id) const;

    //! Adds or replaces (same id). False if it could not be written; the list is as before then.
    bool save(const Profile &profile);
    //! False if it could not be written or is unknown; the list is as before then.
    bool remove(const ProfileId &id);

    //! Why reading or the last change failed (kind Storage); kind None if all is well.
    const ApiError &lastError() const { return m_lastError; }
    //! A new id.
    static ProfileId newId();

Q_SIGNALS:
    void changed();

private:
    void load();
    bool replace(const QList<Profile> &profiles);

    QString m_path;
    QList<Profile> m_profiles;
    ApiError m_lastError;
};
