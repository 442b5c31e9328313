// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthtokens.h"
#include "core/auth/secretstore.h"
#include "core/settings/profile.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QLockFile;

//! The tokens and the client secret of a profile in the SecretStore, and a lock that keeps the processes of a
//! user (window, terminal) from refreshing at the same time: where refresh tokens rotate, the second would
//! end the consent.
class TokenVault : public QObject
{
    Q_OBJECT
public:
    TokenVault(const Profile &profile, SecretStore &secrets, QObject *parent = nullptr);
    ~TokenVault() override;

    //! Without one nothing is locked. The folder must exist.
    void setLockFile(const QString &path);

    struct Content
    {
        SecretAnswer answer; //!< Missing also for the tokens of another client or server; holds no secret
        OAuthTokens tokens;
        bool isNews = false; //!< another process has stored them since we last read or wrote
        bool isGone = false; //!< another process has removed them since then
    };
    using ContentCallback = std::function<void(const Content &)>;
    using Callback = std::function<void()>;

    //! Calls back once the lock is ours, after 90 s (real time) in any case: a lock that is held for so long
    //! is that of a program that hangs.
    void lock(QObject *context, Callback callback);
    void unlock();
    void read(QObject *context, ContentCallback callback);
    void write(const OAuthTokens &tokens, QObject *context, SecretStore::Callback callback);
    void readClientSecret(QObject *context, SecretStore::Callback callback);
    void writeClientSecret(const QByteArray &secret, QObject *context, SecretStore::Callback callback);
    //! Removes both secrets; also those that are still being written. Calls back when the store has answered.
    void clear(QObject *context, Callback callback);

    static QString clientSecretName(const ProfileId &id);
    static QString tokensName(const ProfileId &id);

private:
    void tryLock();
    void remove(const QString &name, QObject *context, const Callback &callback);

    const ProfileId m_id;
    const QString m_server;
    const QString m_client;
    SecretStore &m_secrets;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_lockTimer;
    int m_lockTries = 0;
    QPointer<QObject> m_waiter;
    Callback m_waiting;
    QByteArray m_known; // access token that we last saw or put into the store
    quint64 m_clears = 0;
    quint64 m_tokenWrites = 0;
    quint64 m_secretWrites = 0;
};
