// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"

#include <QList>

struct CallBooks;

//! How the service counts (`flow-control.md` §7.1).
enum class QuotaMode {
    ApiAccount, //!< each interface of an account by a formula of its size (§2)
    OAuth //!< all interfaces of a class together, by owner (§3)
};

//! What OAuth counts together. The configuration queries are basic, questions about tasks are control.
enum class CallClass { Basic, Control };

//! For whom a call is: how much of an allowance it has to leave to others.
enum class CallShare {
    User, //!< somebody waits for it: a page that was opened, a command, a question asked by hand
    Background, //!< by the program itself: live values, alarms, automatic questions about tasks
    Backfill, //!< of long ago, what nobody waits for
    EmergencyStop //!< ends something commanded: may take what is kept for it, and is tried even after a 407
};

//! The allowances of OAuth (`oauth.md` §9.2) and how they are shared out. Pure.
namespace ClassQuota {

inline constexpr int basicCallsADay = 1000;
inline constexpr int controlCallsADay = 100;
inline constexpr int userReserve = 100; //!< basic calls that only the user may take
inline constexpr int emergencyReserve = 8; //!< control calls that only CallShare::EmergencyStop may take
inline constexpr int commandReserve = 20; //!< control calls that automatic questions leave to commands
//! A sensible day of polling (`flow-control.md` §3).
inline constexpr int plannedCallsADay = 700;
//! The day is a rolling one, stretched by the margin of every window (§7.2), because nobody says when it
//! begins.
inline constexpr qint64 windowMs = 86'400'000;
inline constexpr qint64 rollingMs = windowMs / 100 * 105;

CallClass classOf(Endpoint endpoint);
//! Of a class; all shares together.
int limitOf(CallClass callClass);
//! Calls of the class kept from this share.
int reservedFrom(CallClass callClass, CallShare share);

//! Basic calls that a share can make in a day while \a planned ones go on.
int roomADay(CallShare share, int planned);
//! Stamps (UTC ms, ascending) that still count.
int usedIn(const QList<qint64> &stamps, qint64 now);

//! Calls that may still be made now. Polling is going to need \a planned calls of a day, which back-fill
//! leaves it. 0 while the class is blocked.
int callsLeft(const CallBooks &books, CallClass callClass, CallShare share, int planned, qint64 now);
//! UTC ms; 0 for "now".
qint64 allowedAt(const CallBooks &books, CallClass callClass, CallShare share, int planned, qint64 now);

void take(CallBooks &books, Endpoint endpoint, CallShare share, qint64 now);
void giveBack(CallBooks &books, Endpoint endpoint, CallShare share, qint64 stamp, qint64 now);
void moveStamp(CallBooks &books, Endpoint endpoint, CallShare share, qint64 from, qint64 to);
//! Nobody knows how many calls went: half a day's are taken for used.
void assumeHalf(CallBooks &books, qint64 now);

//! How long a class rests after the \a streak-th 407 in a row (from 1), in ms, without the random extra
//! (§7.6).
qint64 pauseAfter(int streak);

} // namespace ClassQuota
