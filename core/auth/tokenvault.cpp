// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenvault.h"

#include "core/net/netlogging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QPointer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

// Real time: the other process lives in it.
constexpr int lockPause = 100;
constexpr int lockPatience = 90'000;
constexpr int staleLock = 120'000; // a refresh takes 80 s at most

} // namespace

TokenVault::TokenVault(const Profile &profile, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_id(profile.id)
    , m_server(profile.oauth.serverUrl.toString(QUrl::FullyEncoded))
    , m_client(profile.oauth.clientId)
    , m_secrets(secrets)
{
    m_lockTimer.setSingleShot(true);
    connect(&m_lockTimer, &QTimer::timeout, this, &TokenVault::tryLock);
}

TokenVault::~TokenVault()
{
    unlock();
}

QString TokenVault::clientSecretName(const ProfileId &id)
{
    return u"heliodesk/%1/client-secret"_s.arg(id.value);
}

QString TokenVault::tokensName(const ProfileId &id)
{
    return u"heliodesk/%1/oauth-tokens"_s.arg(id.value);
}

void TokenVault::setLockFile(const QString &path)
{
    m_lock = path.isEmpty() ? nullptr : std::make_unique<QLockFile>(path);
    if (m_lock)
        m_lock->setStaleLockTime(staleLock);
}

void TokenVault::lock(QObject *context, Callback callback)
{
    m_waiter = context;
    m_waiting = std::move(callback);
    m_lockTries = 0;
    m_lockTimer.start(0);
}

void TokenVault::tryLock()
{
    if (!m_waiter) {
        m_waiting = nullptr;
        return;
    }
    const bool isOurs = !m_lock || m_lock->isLocked() || m_lock->tryLock(0);
    const bool isTaken = !isOurs && m_lock->error() == QLockFile::LockFailedError;
    if (isTaken && ++m_lockTries * lockPause < lockPatience) {
        m_lockTimer.start(lockPause);
        return;
    }
    if (!isOurs)
        qCInfo(lcAuth, "Going on without the lock of the tokens (%d)", int(m_lock->error()));
    const Callback callback = std::exchange(m_waiting, nullptr);
    callback();
}

void TokenVault::unlock()
{
    m_lockTimer.stop();
    m_waiting = nullptr;
    if (m_lock && m_lock->isLocked())
        m_lock->unlock();
}

void TokenVault::read(QObject *context, ContentCallback callback)
{
    const QPointer<TokenVault> self(this);
    m_secrets.read(tokensName(m_id), context, [self, callback](const SecretAnswer &answer) {
        if (!self)
            return;
        Content content;
        content.answer = {answer.outcome, {}, answer.explanation};
        if (answer.outcome == SecretOutcome::Ok) {
            const QJsonObject kept = QJsonDocument::fromJson(answer.secret).object();
            // A refresh token must not go to another server than the one that gave it.
            const bool isOurs = kept.value("server"_L1).toString() == self->m_server
                && kept.value("client"_L1).toString() == self->m_client;
            content.tokens.accessToken = kept.value("access"_L1).toString().toUtf8();
            content.tokens.refreshToken = kept.value("refresh"_L1).toString().toUtf8();
            content.tokens.expiresAt = kept.value("expiresAt"_L1).toInteger();
            const QJsonArray scopes = kept.value("scopes"_L1).toArray();
            for (const QJsonValue &scope : scopes)
                content.tokens.scopes << scope.toString();
            if (!isOurs || content.tokens.accessToken.isEmpty()) {
                content.tokens = {};
                content.answer.outcome = SecretOutcome::Missing;
            }
        }
        content.isGone = content.answer.outcome == SecretOutcome::Missing && !self->m_known.isEmpty();
        content.isNews = !content.tokens.accessToken.isEmpty()
            && content.tokens.accessToken != std::exchange(self->m_known, content.tokens.accessToken);
        callback(content);
    });
}

void TokenVault::write(const OAuthTokens &tokens, QObject *context, SecretStore::Callback callback)
{
    const QJsonObject kept {{"server"_L1, m_server},
                            {"client"_L1, m_client},
                            {"access"_L1, QString::fromUtf8(tokens.accessToken)},
                            {"refresh"_L1, QString::fromUtf8(tokens.refreshToken)},
                            {"expiresAt"_L1, tokens.expiresAt},
                            {"scopes"_L1, QJsonArray::fromStringList(tokens.scopes)}};
    const QByteArray access = tokens.accessToken;
    const QPointer<TokenVault> self(this);
    const auto finish = [self, access, callback, clears = m_clears,
                         number = ++m_tokenWrites](const SecretAnswer &answer) {
        if (!self)
            return;
        if (clears != self->m_clears && number == self->m_tokenWrites)
            self->remove(tokensName(self->m_id), self, [] {}); // forgotten while it was being written
        else if (answer.outcome == SecretOutcome::Ok)
            self->m_known = access;
        callback(answer);
    };
    m_secrets.write(tokensName(m_id), QJsonDocument(kept).toJson(QJsonDocument::Compact), context, finish);
}

void TokenVault::readClientSecret(QObject *context, SecretStore::Callback callback)
{
    m_secrets.read(clientSecretName(m_id), context, std::move(callback));
}

void TokenVault::writeClientSecret(const QByteArray &secret, QObject *context, SecretStore::Callback callback)
{
    const QPointer<TokenVault> self(this);
    const auto finish = [self, callback, clears = m_clears,
                         number = ++m_secretWrites](const SecretAnswer &answer) {
        if (!self)
            return;
        if (clears != self->m_clears && number == self->m_secretWrites)
            self->remove(clientSecretName(self->m_id), self, [] {});
        callback(answer);
    };
    m_secrets.write(clientSecretName(m_id), secret, context, finish);
}

void TokenVault::clear(QObject *context, Callback callback)
{
    ++m_clears;
    m_known.clear();
    const auto left = std::make_shared<int>(2);
    const auto count = [left, callback] {
        if (--*left == 0)
            callback();
    };
    remove(tokensName(m_id), context, count);
    remove(clientSecretName(m_id), context, count);
}

void TokenVault::remove(const QString &name, QObject *context, const Callback &callback)
{
    m_secrets.remove(name, context, [callback](const SecretAnswer &answer) {
        if (answer.outcome != SecretOutcome::Ok)
            qCInfo(lcAuth, "A secret is not removed (%d)", int(answer.outcome));
        callback();
    });
}
