// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

//! How an account gets in (`oauth.md` §1). Only OAuth can give commands.
enum class SignInWay { ApiAccount, OAuth };

//! What OAuth Connect needs besides the secrets (`oauth.md` §2, §8).
struct OAuthSettings
{
    QUrl serverUrl {QStringLiteral("https://oauth2.fusionsolar.huawei.com")};
    QString clientId;
    QString redirectUri; //!< what the service sees, to the letter as registered
    QUrl listenUrl; //!< http://127.0.0.1:port/path that we bind; empty: paste only
    bool wantsControl = false; //!< ask for the control scope as well
    QStringList grantedScopes; //!< by the last token answer

    friend bool operator==(const OAuthSettings &, const OAuthSettings &) = default;
};

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
    SignInWay way = SignInWay::ApiAccount;
    OAuthSettings oauth {}; //!< only for SignInWay::OAuth; userName is then a title the user chose
    //! Plants whose control a person has switched on.
    QList<PlantCode> controlledPlants {};

    friend bool operator==(const Profile &, const Profile &) = default;
};
