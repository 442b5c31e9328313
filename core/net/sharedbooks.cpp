// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sharedbooks.h"

#include "core/net/netlogging.h"
#include "core/util/clock.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString hostFile(const QString &booksFile, const QString &host)
{
    const QByteArray hash = QCryptographicHash::hash(host.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QFileInfo(booksFile).absolutePath() + "/host-"_L1 + QString::fromLatin1(hash.left(8)) + ".json"_L1;
}

} // namespace

SharedBooks::SharedBooks(const QString &host, const QString &account, const QString &booksFile, Clock &clock,
                         QuotaMode mode)
    : m_clock(clock)
    , m_mode(mode)
    , m_file(booksFile, host + u'\n' + account)
    , m_hostFile(hostFile(booksFile, host), host)
{
}

void SharedBooks::readBoth()
{
    if (!m_file.lock())
        return;
    readHost();
    read(false);
    m_file.unlock();
}

void SharedBooks::readHost()
{
    if (!m_hostFile.lock())
        return;
    m_hostFile.read(shared);
    m_hostFile.unlock();
}

void SharedBooks::read(bool withHost)
{
    const qint64 now = m_clock.now();
    if (m_file.read(own) == CallBooksFile::Found::Corrupt) {
        qCWarning(lcNet, "The call books were corrupt and have been set aside");
        CallBook &login = own.of(Endpoint::Login); // how often somebody has logged in is unknown now
        login.level = std::min(login.level < 0 ? 1.0 : login.level, 1.0);
        login.levelAt = now;
        if (m_mode == QuotaMode::OAuth)
            ClassQuota::assumeHalf(own, now);
    }
    if (withHost)
        m_hostFile.read(shared);
    if (own.since == 0)
        own.since = now;
    for (auto it = m_unsettled.cbegin(); it != m_unsettled.cend(); ++it)
        applyMove(Endpoint(it.key()), *it);
    clampIfSetBack(now);
}

bool SharedBooks::transact(bool withHost, const std::function<void()> &change)
{
    if (!m_file.lock())
        return false;
    if (withHost && !m_hostFile.lock()) {
        m_file.unlock();
        return false;
    }
    read(withHost);
    change();
    own.savedAt = m_clock.now();
    std::optional<ApiError> trouble = m_file.write(own);
    m_unsettled.clear();
    if (withHost) {
        shared.savedAt = own.savedAt;
        if (const auto hostTrouble = m_hostFile.write(shared); hostTrouble && !trouble)
            trouble = hostTrouble;
        m_hostFile.unlock();
    }
    m_file.unlock();
    noteStorage(trouble.value_or(ApiError {}));
    return true;
}

void SharedBooks::moveStamp(Endpoint endpoint, CallShare share, qint64 from, qint64 to)
{
    const Move move {share, from, to};
    applyMove(endpoint, move);
    m_unsettled.insert(int(endpoint), move);
}

void SharedBooks::flush()
{
    if (!m_unsettled.isEmpty())
        transact(false, [] {});
}

void SharedBooks::clampIfSetBack(qint64 now)
{
    if (own.savedAt > now)
        own.clampTo(now);
    if (shared.savedAt > now)
        shared.clampTo(now);
}

void SharedBooks::applyMove(Endpoint endpoint, const Move &move)
{
    if (m_mode == QuotaMode::OAuth)
        ClassQuota::moveStamp(own, endpoint, move.share, move.from, move.to);
    own.of(endpoint).moveStamp(move.from, move.to);
}

void SharedBooks::noteStorage(const ApiError &error)
{
    if (error.kind == m_storageError.kind)
        return;
    m_storageError = error;
    m_isStorageNews = error.kind != ApiError::Kind::None;
}
