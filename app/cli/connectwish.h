// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/settings/profile.h"

#include <QCommandLineOption>
#include <QCoreApplication>

#include <variant>

class QCommandLineParser;

//! What `connect` was asked for. Holds no secret.
class ConnectWish
{
    Q_DECLARE_TR_FUNCTIONS(ConnectWish)
public:
    static QList<QCommandLineOption> options();
    //! The mistake in the options, or nothing.
    QString take(const QCommandLineParser &parser, const Options &common);

    bool isRevoke() const { return m_isRevoke; }
    //! The account to link: one that exists with what was given changed, or a new one. Farewell if it is not
    //! clear which, or if something is missing or against the rules of the service (`oauth.md` §2.1).
    std::variant<Profile, Farewell> profileOf(const Options &common, const QList<Profile> &profiles) const;

private:
    std::variant<Profile, Farewell> existing(const Options &common, const QList<Profile> &profiles) const;

    bool m_isRevoke = false;
    bool m_wantsControl = false;
    QUrl m_baseUrl; // empty: not given
    QUrl m_serverUrl; // empty: not given
    QString m_clientId;
    QString m_redirectUri;
    QUrl m_listenUrl;
};
