// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultscript.h"
#include "quotabooks.h"
#include "sessionbook.h"
#include "simulatedworld.h"
#include "switches.h"
#include "tokenbook.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace Simulation {

struct SimulatorOptions
{
    WorldOptions world;
    quint16 port = 0; //!< 0 = a free one; the address is always the loopback one
    bool tls = false;
    QString certificateFile, keyFile; //!< PEM; both empty = a self-made certificate
    std::function<qint64()> now; //!< UTC ms, called in the server's thread; empty = the system's clock
    QList<Account> accounts; //!< empty = one for all plants, its name and password made from the seed
    quint16 oauthPort = 0; //!< of the OAuth host; 0 = a free one
    QList<OAuthClient> clients; //!< empty = defaultClient()
    QList<OAuthOwner> owners; //!< empty = defaultOwners()
    QuotaOptions quotas;
    ApiProfile profile = ApiProfile::V25_3_0;
    Switches switches;
    QByteArray faults; //!< text for FaultScript, empty = none
};

//! The account that is made when the options name none; the password follows from the seed.
Account defaultAccount(quint64 seed);

//! The client that is registered when the options name none: id and secret follow from the seed, the address
//! is a relay page nobody has; more by registerRedirect().
OAuthClient defaultClient(quint64 seed);
//! An owner of each account's plants, "owner_<account's name>" with the account's password, and last an
//! installer, who cannot consent.
QList<OAuthOwner> defaultOwners(const QList<Account> &accounts);

//! The stand-in for the service: the API and, under /simulator/, a back door for tests (see backdoor.h).
//! Lives in any thread with an event loop; every function is to be called in that thread.
class SimulatorServer : public QObject
{
    Q_OBJECT
public:
    explicit SimulatorServer(SimulatorOptions options, QObject *parent = nullptr);
    ~SimulatorServer() override;

    //! Builds the world and listens. False and *error (not null) if the port, certificate or fault script is
    //! no good.
    bool start(QString *error);

    QUrl baseUrl() const; //!< empty before start()
    QUrl oauthUrl() const; //!< base of the OAuth host; empty before start()
    const QList<OAuthClient> &clients() const;
    const QList<OAuthOwner> &owners() const;
    //! A further redirect address of the first client; false and *error (not null) if the rules forbid it.
    bool registerRedirect(const QString &redirectUri, QString *error);
    QString userName() const; //!< of the first account
    QString systemCode() const; //!< its password
    const SimulatedWorld &world() const; //!< only after start()

    QList<QuotaEntry> quotaReport() const;
    //! Calls refused for quota; scripted refusals do not count.
    qint64 refusedCount() const;
    //! Calls the quota let pass, of all accounts.
    qint64 acceptedCalls(EndpointId endpoint) const;

    //! Calls that a scripted fault met.
    qint64 spoiltCalls() const;

    bool setFaults(const QByteArray &script, QString *error);
    bool setSwitches(const QJsonObject &changes, QString *error);
    //! What the back door's clear-fault does, of one fault (see SimulatedWorld).
    bool clearFault(int device, FaultKind kind, int part);
    //! A second client logs in to the first account: the token in use is dead.
    void stealSession();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Simulation
