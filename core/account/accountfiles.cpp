// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountfiles.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

AccountFiles::AccountFiles(const Profile &profile, const QString &dataFolder)
    : m_folder(dataFolder)
{
    const QByteArray identity =
        profile.baseUrl.toEncoded(QUrl::StripTrailingSlash) + '\n' + ownerOf(profile).toUtf8();
    m_stem =
        QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(16));
    QDir().mkpath(dataFolder);
}

QString AccountFiles::path(const QString &kind, const QString &suffix) const
{
    return u"%1/%2-%3.%4"_s.arg(m_folder, kind, m_stem, suffix);
}

QString AccountFiles::ownerOf(const Profile &profile)
{
    return profile.way == SignInWay::OAuth ? u"oauth\n"_s + profile.id.value : profile.userName;
}
