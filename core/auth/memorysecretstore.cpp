// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorysecretstore.h"

#include <QMetaObject>

void MemorySecretStore::read(const QString &name, QObject *context, Callback callback)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd())
        answer(context, callback, {SecretOutcome::Missing, {}, {}});
    else
        answer(context, callback, {SecretOutcome::Ok, *found, {}});
}

void MemorySecretStore::write(const QString &name, const QByteArray &secret, QObject *context,
                              Callback callback)
{
    if (m_trouble == SecretOutcome::Ok)
        m_secrets.insert(name, secret);
    answer(context, callback, {SecretOutcome::Ok, {}, {}});
}

void MemorySecretStore::remove(const QString &name, QObject *context, Callback callback)
{
    if (m_trouble == SecretOutcome::Ok)
        m_secrets.remove(name);
    answer(context, callback, {SecretOutcome::Ok, {}, {}});
}

void MemorySecretStore::answer(QObject *context, const Callback &callback, const SecretAnswer &answer) const
{
    SecretAnswer told = answer;
    if (m_trouble != SecretOutcome::Ok)
        told = {m_trouble, {}, {}};
    QMetaObject::invokeMethod(
        context, [callback, told] { callback(told); }, Qt::QueuedConnection);
}
