// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace {

SecretOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretOutcome::Ok;
    case QKeychain::EntryNotFound:
        return SecretOutcome::Missing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretOutcome::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretOutcome::Unavailable;
    default:
        return SecretOutcome::Failed;
    }
}

} // namespace

template <typename Job>
void KeychainSecretStore::run(Job *job, QObject *context, Callback callback)
{
    job->setInsecureFallback(false);
    // The job deletes itself, even if it answers after we have given up on it. The timer is what ends us:
    // whoever comes first deletes it, and with it both connections.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, context, [timer, callback] {
        timer->deleteLater();
        callback({SecretOutcome::Unavailable, {}, tr("The keychain does not answer.")});
    });
    connect(job, &QKeychain::Job::finished, timer, [timer, job, callback] {
        if (!timer->isActive()) // given up
            return;
        timer->stop();
        timer->deleteLater();
        SecretAnswer answer;
        answer.outcome = outcomeOf(job->error());
        if (answer.outcome != SecretOutcome::Ok)
            answer.explanation = job->errorString();
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
            if (answer.outcome == SecretOutcome::Ok)
                answer.secret = job->binaryData();
        } else if constexpr (std::is_same_v<Job, QKeychain::DeletePasswordJob>) {
            if (answer.outcome == SecretOutcome::Missing)
                answer.outcome = SecretOutcome::Ok;
        }
        callback(answer);
    });
    timer->start(m_patienceMs);
    job->start();
}

void KeychainSecretStore::read(const QString &name, QObject *context, Callback callback)
{
    auto *job = new QKeychain::ReadPasswordJob(u"Heliodesk"_s);
    job->setKey(name);
    run(job, context, std::move(callback));
}

void KeychainSecretStore::write(const QString &name, const QByteArray &secret, QObject *context,
                                Callback callback)
{
    auto *job = new QKeychain::WritePasswordJob(u"Heliodesk"_s);
    job->setKey(name);
    job->setBinaryData(secret);
    run(job, context, std::move(callback));
}

void KeychainSecretStore::remove(const QString &name, QObject *context, Callback callback)
{
    auto *job = new QKeychain::DeletePasswordJob(u"Heliodesk"_s);
    job->setKey(name);
    run(job, context, std::move(callback));
}
