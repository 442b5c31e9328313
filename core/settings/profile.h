// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QMap>
#include <QUrl>

//! One account of the service. Holds no secret: passwords and tokens are in the SecretStore under names
//! derived from the id.
struct Profile
{
    ProfileId id;
    QString title;    //!< shown in the tree, e.g. "intl – sunroof_api"
    QUrl baseUrl;     //!< https://<region>.fusionsolar.huawei.com, or http://127.0.0.1:port of the simulator
    QString userName; //!< name of the API account
    bool isDemo = false;
    //! Meters (DeviceId::value) whose sign the user has turned round (`device-fields.md`, sign conventions).
    QMap<qint64, bool> reversedMeters;
    //! Last day of the account as the user knows it; the service never tells. Invalid if unknown.
    QDate expiresOn {};

    friend bool operator==(const Profile &, const Profile &) = default;
};
