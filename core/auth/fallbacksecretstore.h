// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/memorysecretstore.h"

//! The keychain if there is one, else memory for this run. Falls back at the first answer Unavailable and
//! says so; a locked keychain is no reason to fall back, the user can unlock it.
class FallbackSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    //! \a keychain must outlive this store.
    explicit FallbackSecretStore(SecretStore &keychain, QObject *parent = nullptr);

    //! A secret that is neither here nor reachable answers Unavailable, with the keychain's explanation.
    void read(const QString &name, QObject *context, Callback callback) override;
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback callback) override;
    void remove(const QString &name, QObject *context, Callback callback) override;
    bool isPersistent() const override { return !m_hasFallenBack && m_keychain.isPersistent(); }

Q_SIGNALS:
    //! Once: from now on secrets are forgotten at the end of the run.
    void fellBack(const QString &explanation);

private:
    void readFromMemory(const QString &name, QObject *context, const Callback &callback);
    void fallBack(const QString &explanation);

    SecretStore &m_keychain;
    MemorySecretStore m_memory;
    bool m_hasFallenBack = false;
    QString m_explanation;
};
