// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/net/apierror.h"
#include "core/net/classquota.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class Clock;

//! What an account manages: decides its allowances (`flow-control.md` §2). Unknown lists count as one each.
struct FleetSize
{
    int plants = 1;
    QMap<int, int> devicesByType; //!< only types that the interface serves are counted

    friend bool operator==(const FleetSize &, const FleetSize &) = default;
};

//! State of one budget for the status bar, the diagnostics page and `heliodesk-cli budget`.
struct BudgetReport
{
    Endpoint endpoint; //!< meaningless (Login, which OAuth has not) if it is about a class
    std::optional<CallClass> callClass; //!< set: all interfaces of this class together (OAuth)
    double limit = 0; //!< calls per window; 0: none of its own, only that of its class
    qint64 windowMs = 0;
    int usedInWindow = 0;        //!< by our own books
    int usedToday = 0;           //!< by our own books, since midnight of this computer
    int reserved = 0; //!< of a class: calls of the limit kept for the user or an emergency stop
    double bucketLevel = 0;
    double bucketCapacity = 0;
    bool isStrict = false;       //!< 65 s between calls after a surprise 407
    qint64 nextAllowedAt = 0;    //!< UTC ms; ≤ now if a call may go now
    qint64 blockedUntil = 0;     //!< UTC ms; 0 if not blocked
    ApiError lastSignal;         //!< the last refusal; kind None if none
    qint64 lastSignalAt = 0;
};

//! The one place that sets the pace (style rule 8, `flow-control.md` §7.1–7.7): per (host, account,
//! interface) a bucket and a rolling window that must both agree, blocks learned from refusals, and the login
//! guard. With OAuth per (host, owner, class) a rolling day, and for data that change every 5 or 30 minutes
//! the same spacing as above; a 407 blocks the whole class. The books survive restarts in a file shared under
//! a lock by all processes of one user.
class RateLimiter : public QObject
{
    Q_OBJECT
public:
    //! \a booksFile may not exist yet; a corrupt, copied or future-dated one is survived on the safe side.
    //! Overload of the host (429) is noted in a second file in the same folder, so accounts of a host should
    //! share a folder. \a account names the API account, or the owner (by OAuth).
    RateLimiter(const QString &host, const QString &account, const QString &booksFile, Clock &clock,
                QObject *parent = nullptr, QuotaMode mode = QuotaMode::ApiAccount);
    ~RateLimiter() override;

    //! Control calls that only CallShare::EmergencyStop may take; see ClassQuota for the other shares.
    static constexpr int emergencyReserve = ClassQuota::emergencyReserve;

    QuotaMode mode() const;
    void setFleetSize(const FleetSize &size);
    //! What live values, alarms and reports are going to take of the basic class in 24 hours: back-fill
    //! leaves them room. OAuth only.
    void setPlannedCalls(int callsADay);

    //! When a call of this kind may be sent at the earliest (UTC ms, ≤ now() for "now"); backfill must leave a
    //! quarter of the bucket to the user.
    qint64 nextAllowedAt(Endpoint endpoint, CallShare share = CallShare::User) const;
    //! Basic calls that this share can make in 24 hours while the planned ones go on; 0 for API accounts.
    int roomADay(CallShare share) const;
    //! Calls of a class that may still be made now, by our own books; 0 while the class is blocked and for
    //! API accounts, which have no classes.
    int callsLeft(CallClass callClass, CallShare share = CallShare::User) const;
    //! When callsLeft() will be above 0 (UTC ms); ≤ now() if it is.
    qint64 classAllowedAt(CallClass callClass, CallShare share = CallShare::User) const;
    //! Whether a refusal of the one is a refusal of the other.
    bool shareAllowance(Endpoint a, Endpoint b) const;
    //! Reserves one call; re-reads the shared books first. False if another process was quicker.
    bool tryTake(Endpoint endpoint, CallShare share = CallShare::User);
    //! Moves the stamp of the last taken call to now (arrival of the answer).
    void settle(Endpoint endpoint);
    //! Gives a call back that surely never reached the service.
    void giveBack(Endpoint endpoint);
    //! Learns from the outcome of a call: resets growth on success, blocks by the reaction table otherwise.
    void learn(Endpoint endpoint, const ApiError &error);
    //! Wrong passwords in a row within the last ten minutes, by all processes of this user. The fifth locks the account
    //! (`query-endpoints.md` §3.1); what other programs tried is not known.
    int wrongPasswords() const;
    //! A person has typed another password: the five minutes after a refused one are lifted, unless three were refused
    //! within ten minutes. A minute between two logins and four in ten minutes hold in any case.
    void pardonWrongPassword();
    //! True if the last 407 came although our own books had room.
    bool wasSurprised(Endpoint endpoint) const;

    //! Calls of all interfaces since midnight of this computer, by our own books.
    int callsToday() const;
    //! The documented query interfaces, and any other that has been used; with OAuth then the two classes.
    QList<BudgetReport> report() const;

    //! Numbers in [0, 1) that lengthen pauses by up to 20 % (`flow-control.md` §7.6); for tests.
    void setRandomSource(std::function<double()> source);
    //! Why the books are kept in memory only at present; kind None if they are on disk.
    const ApiError &storageError() const;

Q_SIGNALS:
    void changed();
    //! The books cannot be written: said once, until writing works again. Pacing goes on in memory.
    void booksFailed(const ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
