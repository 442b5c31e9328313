// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbook.h"

#include <QRandomGenerator>

namespace Simulation {
namespace {

constexpr int WrongPasswordsToLock = 5;
constexpr qint64 WrongPasswordSpan = 10 * 60 * 1000;
constexpr qint64 LockSpan = 30 * 60 * 1000;

QByteArray randomToken()
{
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray token = "x-";
    while (token.size() < 98)
        token.append(letters[QRandomGenerator::system()->bounded(36)]);
    return token;
}

} // namespace

SessionBook::SessionBook(QList<Account> accounts)
    : m_accounts(std::move(accounts))
    , m_states(m_accounts.size())
{
}

int SessionBook::accountNamed(const QString &userName) const
{
    for (int i = 0; i < int(m_accounts.size()); ++i) {
        if (m_accounts.at(i).userName == userName)
            return i;
    }
    return -1;
}

SessionBook::Login SessionBook::logIn(int account, const QString &systemCode, qint64 now)
{
    State &state = m_states[account];
    if (now < state.lockedUntil)
        return Login::Locked;
    if (systemCode != m_accounts.at(account).systemCode) {
        state.wrongPasswords.removeIf([now](qint64 at) { return at + WrongPasswordSpan <= now; });
        state.wrongPasswords.append(now);
        if (state.wrongPasswords.size() < WrongPasswordsToLock)
            return Login::WrongPassword;
        state.wrongPasswords.clear();
        state.lockedUntil = now + LockSpan;
        return Login::LockedNow;
    }
    state.wrongPasswords.clear();
    startSession(account, now);
    return Login::Accepted;
}

QByteArray SessionBook::startSession(int account, qint64 now)
{
    endSession(account);
    State &state = m_states[account];
    state.token = randomToken();
    state.lastUse = now;
    m_byToken.insert(state.token, account);
    return state.token;
}

int SessionBook::accountOf(const QByteArray &token, qint64 now, int idleMinutes)
{
    const int account = m_byToken.value(token, -1);
    if (account < 0)
        return -1;
    State &state = m_states[account];
    if (now >= state.lastUse + qint64(idleMinutes) * 60 * 1000) {
        endSession(account);
        return -1;
    }
    state.lastUse = now;
    return account;
}

void SessionBook::endSession(int account)
{
    State &state = m_states[account];
    m_byToken.remove(state.token);
    state.token.clear();
}

} // namespace Simulation
