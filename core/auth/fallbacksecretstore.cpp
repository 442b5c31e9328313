// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/fallbacksecretstore.h"

#include <QPointer>

FallbackSecretStore::FallbackSecretStore(SecretStore &keychain, QObject *parent)
    : SecretStore(parent)
    , m_keychain(keychain)
{
}

void FallbackSecretStore::read(const QString &name, QObject *context, Callback callback)
{
    if (m_hasFallenBack) {
        readFromMemory(name, context, callback);
        return;
    }
    const QPointer<FallbackSecretStore> self(this);
    m_keychain.read(name, context, [self, name, context, callback](const SecretAnswer &answer) {
        if (!self || answer.outcome != SecretOutcome::Unavailable) {
            callback(answer);
            return;
        }
        self->fallBack(answer.explanation);
        self->readFromMemory(name, context, callback);
    });
}

void FallbackSecretStore::write(const QString &name, const QByteArray &secret, QObject *context,
                                Callback callback)
{
    if (m_hasFallenBack) {
        m_memory.write(name, secret, context, callback);
        return;
    }
    const QPointer<FallbackSecretStore> self(this);
    m_keychain.write(name, secret, context,
                     [self, name, secret, context, callback](const SecretAnswer &answer) {
                         if (!self || answer.outcome != SecretOutcome::Unavailable) {
                             callback(answer);
                             return;
                         }
                         self->fallBack(answer.explanation);
                         self->m_memory.write(name, secret, context, callback);
                     });
}

void FallbackSecretStore::remove(const QString &name, QObject *context, Callback callback)
{
    if (m_hasFallenBack)
        m_memory.remove(name, context, callback);
    else
        m_keychain.remove(name, context, callback);
}

void FallbackSecretStore::readFromMemory(const QString &name, QObject *context, const Callback &callback)
{
    m_memory.read(name, context, [explanation = m_explanation, callback](const SecretAnswer &answer) {
        callback(answer.outcome == SecretOutcome::Ok
                     ? answer
                     : SecretAnswer {SecretOutcome::Unavailable, {}, explanation});
    });
}

void FallbackSecretStore::fallBack(const QString &explanation)
{
    if (m_hasFallenBack)
        return;
    m_hasFallenBack = true;
    m_explanation = explanation;
    Q_EMIT fellBack(explanation);
}
