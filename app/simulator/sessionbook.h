// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Simulation {

struct Account
{
    QString userName;
    QString systemCode;
    bool disabled = false;
    bool expired = false;
    bool oldPolicy = false; //!< fixed rates of accounts made before July 2022, besides the option for all
    int firstPlant = 0; //!< plants bound to the account: a run of the world's plants
    int plantCount = -1; //!< -1 = all from the first
};

//! Who is logged in: one session for each account, sliding life, lock after wrong passwords
//! (`query-endpoints.md` §3.1). Times are UTC milliseconds of the simulator's clock.
class SessionBook
{
public:
    enum class Login { Accepted, WrongPassword, LockedNow, Locked };

    explicit SessionBook(QList<Account> accounts);

    const QList<Account> &accounts() const { return m_accounts; }
    //! -1 for an unknown name.
    int accountNamed(const QString &userName) const;

    //! Checks the password and on success starts the account's only session, ending the one before.
    Login logIn(int account, const QString &systemCode, qint64 now);
    //! Starts a session without a password, as a second client would.
    QByteArray startSession(int account, qint64 now);
    //! Empty without a session.
    QByteArray token(int account) const { return m_states.at(account).token; }
    //! The account a token belongs to, and its life starts anew; -1 for an unknown, replaced or expired
    //! token.
    int accountOf(const QByteArray &token, qint64 now, int idleMinutes);
    void endSession(int account);

private:
    struct State
    {
        QByteArray token;
        qint64 lastUse = 0;
        QList<qint64> wrongPasswords;
        qint64 lockedUntil = 0;
    };
    QList<Account> m_accounts;
    QList<State> m_states;
    QHash<QByteArray, int> m_byToken;
};

} // namespace Simulation
