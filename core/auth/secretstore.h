// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

//! How asking the keychain ended. Locked, unavailable and missing are different things to a person
//! (`peers.md` §2.8).
enum class SecretOutcome { Ok, Missing, Locked, Unavailable, Failed };

struct SecretAnswer
{
    SecretOutcome outcome = SecretOutcome::Failed;
    QByteArray secret;   //!< only if Ok and reading
    QString explanation; //!< of the system, for people; never the secret
};

//! Passwords and tokens by name, asynchronous. Every call answers exactly once while the context lives.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Callback = std::function<void(const SecretAnswer &)>;

    virtual void read(const QString &name, QObject *context, Callback callback) = 0;
    virtual void write(const QString &name, const QByteArray &secret, QObject *context, Callback callback) = 0;
    virtual void remove(const QString &name, QObject *context, Callback callback) = 0;
    //! False for a store that forgets at the end of the run; the window says so plainly.
    virtual bool isPersistent() const = 0;
};
