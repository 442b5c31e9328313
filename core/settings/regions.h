// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QUrl>

//! A management-system host of the service (`oauth.md` §8). The list is a help, not a limit: others can be
//! pasted.
struct Region
{
    QLatin1StringView id; //!< prefix of the host, e.g. "eu5"
    bool isConfirmed = true; //!< met by several clients; false: seen once or by name only
    const char *nameForTr; //!< translate with QCoreApplication::translate("Region", …)

    QUrl baseUrl() const;
    QString name() const;
};

const QList<Region> &knownRegions();

//! What was made of a pasted address.
struct PastedAddress
{
    Q_DECLARE_TR_FUNCTIONS(PastedAddress)
public:
    enum class Problem {
        None,
        Empty,
        NoHost, //!< cannot be understood as an address
        NotHttps, //!< plain http is for this computer only (simulator)
        HasUserInfo, //!< name or password in the address
        BadScheme
    };
    Problem problem = Problem::None;
    QUrl baseUrl; //!< scheme, host and port only; empty if there is a problem
    QString regionId; //!< of knownRegions(); empty for another host
    bool isMapped = false; //!< a web host was pasted and its API host taken instead
    bool isForeign = false; //!< not a FusionSolar host (simulator, proxy, a new domain)
    QString text; //!< the reason of the refusal, or the hint, for people; may be empty
};

//! Understands any FusionSolar address as people copy it: web host or API host, with or without scheme, path,
//! port, capitals and blanks. Pure.
PastedAddress parseAddress(const QString &pasted);
