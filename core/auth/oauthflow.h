// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthtokens.h"
#include "core/auth/redirectrules.h"
#include "core/net/apierror.h"
#include "core/settings/profile.h"

#include <QObject>
#include <QUrl>

#include <memory>

class Clock;
class QNetworkProxy;

//! One try to get an owner's consent: one object, one outcome (style rule 10). start() gives the address for
//! the browser; the code comes through the listener (listenUrl, or none) or through paste(), whichever is
//! first; the exchange follows at once.
class OAuthFlow : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Waiting, Exchanging, RetryPossible, Done };
    enum class Ending {
        None,
        Linked,
        Refused, //!< by the owner: 10002
        NotOwner, //!< 10007
        ScopeInvalid,
        ServiceError, //!< any other `error` in the redirect, literally in `error.text`
        CodeInvalid, //!< 1110: too old, used, or another redirect address
        ClientInvalid, //!< invalid_client
        ExchangeFailed, //!< network or service, and the code has died without a successful retryExchange()
        TimedOut,
        Cancelled
    };
    //! What became of a pasted address.
    enum class Paste { Taken, NoAddress, NothingInIt, WrongState, Late };

    //! State RetryPossible: the code is known and lives, but the exchange failed. error() says why.
    //! \a clientSecret is only used for the exchange and never written anywhere.
    OAuthFlow(const Profile &profile, const QString &clientSecret, Clock &clock, QObject *parent = nullptr);
    ~OAuthFlow() override;

    void setProxy(const QNetworkProxy &proxy);
    //! Begins to listen (if there is a listenUrl) and to wait: 10 minutes. Returns the address for the browser; show
    //! it with QUrl::FullyEncoded.
    QUrl start();
    QUrl authorizationUrl() const;
    Paste paste(const QString &address);
    //! Only in RetryPossible: the code still lives.
    void retryExchange();
    void cancel();

    State state() const;
    Ending ending() const;
    //! Why it ended so, or in RetryPossible why the exchange failed. A redirect's own words stand in `text`,
    //! its code in `exceptionId`.
    const ApiError &error() const;
    //! False if the port is taken or there is no listen address; waiting goes on for the paste.
    bool isListening() const;
    QString listenError() const;
    QUrl listenUrl() const; //!< empty if not listening
    //! Waiting ends then; once a code is there, its five minutes (UTC ms; 0 when done).
    qint64 deadline() const;
    const OAuthTokens &tokens() const; //!< after Linked

Q_SIGNALS:
    void stateChanged(OAuthFlow::State state);
    //! Once.
    void ended(OAuthFlow::Ending ending);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
