// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profilestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr QLatin1StringView oauthWay {"oauth"};

ApiError storageError(const QString &path, const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.path = path;
    error.text = text;
    return error;
}

QJsonObject toJson(const OAuthSettings &oauth)
{
    return {{"serverUrl"_L1, oauth.serverUrl.toString()},
            {"clientId"_L1, oauth.clientId},
            {"redirectUri"_L1, oauth.redirectUri},
            {"listenUrl"_L1, oauth.listenUrl.toString()},
            {"wantsControl"_L1, oauth.wantsControl},
            {"grantedScopes"_L1, QJsonArray::fromStringList(oauth.grantedScopes)}};
}

OAuthSettings oauthFromJson(const QJsonObject &object)
{
    OAuthSettings oauth;
    if (const QString server = object.value("serverUrl"_L1).toString(); !server.isEmpty())
        oauth.serverUrl = QUrl(server, QUrl::StrictMode);
    oauth.clientId = object.value("clientId"_L1).toString();
    oauth.redirectUri = object.value("redirectUri"_L1).toString();
    oauth.listenUrl = QUrl(object.value("listenUrl"_L1).toString(), QUrl::StrictMode);
    oauth.wantsControl = object.value("wantsControl"_L1).toBool();
    for (const QJsonValue &scope : object.value("grantedScopes"_L1).toArray())
        oauth.grantedScopes.append(scope.toString());
    return oauth;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject meters;
    for (auto it = profile.reversedMeters.cbegin(); it != profile.reversedMeters.cend(); ++it)
        meters.insert(QString::number(it.key()), it.value());
    QJsonObject object {{"id"_L1, profile.id.value},
                        {"title"_L1, profile.title},
                        {"baseUrl"_L1, profile.baseUrl.toString()},
                        {"userName"_L1, profile.userName},
                        {"isDemo"_L1, profile.isDemo},
                        {"reversedMeters"_L1, meters}};
    if (profile.expiresOn.isValid())
        object.insert("expiresOn"_L1, profile.expiresOn.toString(Qt::ISODate));
    if (profile.way == SignInWay::OAuth) {
        object.insert("way"_L1, oauthWay);
        object.insert("oauth"_L1, toJson(profile.oauth));
    }
    QJsonArray controlled;
    for (const PlantCode &plant : profile.controlledPlants)
        controlled.append(plant.value);
    if (!controlled.isEmpty())
        object.insert("controlledPlants"_L1, controlled);
    return object;
}

Profile fromJson(const QJsonObject &object)
{
    Profile profile;
    profile.id = {object.value("id"_L1).toString()};
    profile.title = object.value("title"_L1).toString();
    profile.baseUrl = QUrl(object.value("baseUrl"_L1).toString(), QUrl::StrictMode);
    profile.userName = object.value("userName"_L1).toString();
    profile.isDemo = object.value("isDemo"_L1).toBool();
    profile.expiresOn = QDate::fromString(object.value("expiresOn"_L1).toString(), Qt::ISODate);
    const QJsonObject meters = object.value("reversedMeters"_L1).toObject();
    for (auto it = meters.constBegin(); it != meters.constEnd(); ++it)
        profile.reversedMeters.insert(it.key().toLongLong(), it.value().toBool());
    if (object.value("way"_L1).toString() == oauthWay) {
        profile.way = SignInWay::OAuth;
        profile.oauth = oauthFromJson(object.value("oauth"_L1).toObject());
    }
    for (const QJsonValue &plant : object.value("controlledPlants"_L1).toArray())
        profile.controlledPlants.append(PlantCode {plant.toString()});
    return profile;
}

} // namespace

ProfileStore::ProfileStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    load();
}

const Profile *ProfileStore::find(const ProfileId &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found != m_profiles.end() ? &*found : nullptr;
}

bool ProfileStore::save(const Profile &profile)
{
    QList<Profile> profiles = m_profiles;
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&profile](const Profile &other) { return other.id == profile.id; });
    if (found == profiles.end())
        profiles.append(profile);
    else if (*found == profile)
        return true;
    else
        *found = profile;
    return replace(profiles);
}

bool ProfileStore::remove(const ProfileId &id)
{
    QList<Profile> profiles = m_profiles;
    if (profiles.removeIf([&id](const Profile &profile) { return profile.id == id; }) == 0)
        return false;
    return replace(profiles);
}

ProfileId ProfileStore::newId()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

void ProfileStore::load()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_lastError =
            storageError(m_path, tr("The list of accounts cannot be read: %1").arg(file.errorString()));
        return;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (root.value("version"_L1).toInt() < 1 || !root.value("profiles"_L1).isArray()) {
        const QString aside = m_path + ".corrupt"_L1;
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        m_lastError = storageError(
            m_path,
            tr("The list of accounts was damaged. It has been set aside as %1; add the accounts again.")
                .arg(QDir::toNativeSeparators(aside)));
        return;
    }
    for (const QJsonValue &value : root.value("profiles"_L1).toArray()) {
        const Profile profile = fromJson(value.toObject());
        if (!profile.id.isEmpty() && !find(profile.id))
            m_profiles.append(profile);
    }
}

bool ProfileStore::replace(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(toJson(profile));
    const QByteArray bytes =
        QJsonDocument(QJsonObject {{"version"_L1, formatVersion}, {"profiles"_L1, array}}).toJson();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_lastError =
            storageError(m_path, tr("The list of accounts cannot be written: %1").arg(file.errorString()));
        return false;
    }
    m_profiles = profiles;
    m_lastError = {};
    Q_EMIT changed();
    return true;
}
