// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretstore.h"

//! The system's keychain (Secret Service, KWallet, Windows credentials, macOS keychain) through QtKeychain,
//! service "Heliodesk". Never falls back to a plain file. A keychain that does not answer within the patience
//! (15 s of real time; it may be asking the user to unlock it) counts as unavailable.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    void read(const QString &name, QObject *context, Callback callback) override;
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback callback) override;
    void remove(const QString &name, QObject *context, Callback callback) override;
    bool isPersistent() const override { return true; }

    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }

private:
    template <typename Job> void run(Job *job, QObject *context, Callback callback);

    int m_patienceMs = 15'000;
};
