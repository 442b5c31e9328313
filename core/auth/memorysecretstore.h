// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretstore.h"

#include <QHash>

//! Secrets for this run only: without a keychain, and in tests. Answers through the event loop like a real
//! one.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    void read(const QString &name, QObject *context, Callback callback) override;
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback callback) override;
    void remove(const QString &name, QObject *context, Callback callback) override;
    bool isPersistent() const override { return false; }

    //! Answers everything with this outcome from now on (tests); Ok switches back.
    void setTrouble(SecretOutcome outcome) { m_trouble = outcome; }

private:
    void answer(QObject *context, const Callback &callback, const SecretAnswer &answer) const;

    QHash<QString, QByteArray> m_secrets;
    SecretOutcome m_trouble = SecretOutcome::Ok;
};
