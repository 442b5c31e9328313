// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ratelimiter.h"

#include <memory>
#include <optional>

//! What is remembered of one interface (`flow-control.md` §7.3). Times are UTC ms.
struct CallBook
{
    double level = -1; //!< of the bucket at levelAt; -1 = not used yet
    qint64 levelAt = 0;
    double pagesSeen = 0; //!< the largest sweep the bucket was given calls for
    QList<qint64> stamps; //!< ascending; arrival of the answer, or sending while there is none
    qint64 sentAt = 0;
    qint64 blockedUntil = 0;
    int streak = 0; //!< refusals of the same kind in a row
    int penalty = 0; //!< surprise 407s not yet forgotten (§7.5)
    qint64 penaltyAt = 0;
    bool wasSurprised = false;
    ApiError signal; //!< last refusal
    qint64 signalAt = 0;
    qint64 day = 0; //!< the day (Julian, of this computer) that callsOfDay counts
    int callsOfDay = 0;
    qint64 probeAt = 0; //!< host books only: somebody tries whether the overload is over
    qint64 slowUntil = 0; //!< host books only: half the rate until then

    //! Counts \a change calls more, or less for one given back, on the day of \a now.
    void count(int change, qint64 now);
    int callsOn(qint64 now) const;
    //! Does nothing if there is no stamp \a from.
    void moveStamp(qint64 from, qint64 to);

    bool isBlank() const { return level < 0 && streak == 0 && signalAt == 0 && slowUntil == 0; }
};

//! Books of OAuth besides those of the interfaces; only stamps, day counts, blocks and signals are used.
enum class ClassBook { Basic, Control, Backfill };

//! The books of one account, or of one host.
struct CallBooks
{
    FleetSize fleet;
    qint64 since = 0; //!< when the books were begun: buckets not used yet have filled from then on
    qint64 savedAt = 0;
    QHash<int, CallBook> books; //!< by Endpoint
    QHash<int, CallBook> classes; //!< by ClassBook

    CallBook &of(ClassBook book) { return classes[int(book)]; }
    const CallBook of(ClassBook book) const { return classes.value(int(book)); }
    CallBook &of(CallClass callClass) { return of(bookOf(callClass)); }
    const CallBook of(CallClass callClass) const { return of(bookOf(callClass)); }
    CallBook &of(Endpoint endpoint) { return books[int(endpoint)]; }
    const CallBook of(Endpoint endpoint) const { return books.value(int(endpoint)); }
    //! If the clock has gone back, stored times after \a now become now and blocks keep their remaining
    //! length.
    void clampTo(qint64 now);

    static ClassBook bookOf(CallClass callClass)
    {
        return callClass == CallClass::Basic ? ClassBook::Basic : ClassBook::Control;
    }
};

class BookLock;

//! The file of the books, shared by all processes of one user under a lock. Written in place and never flushed to
//! disk: books lost in a power cut are survived, and a call must not wait for the disk.
class CallBooksFile
{
public:
    enum class Found { Same, Newer, Missing, Corrupt, Foreign, Unreadable };

    //! \a owner names host and account; books of somebody else count as missing.
    CallBooksFile(const QString &path, const QString &owner);
    ~CallBooksFile();

    //! Takes the lock, waiting up to 200 ms for another process. False if somebody else keeps it.
    //! True without a lock if none can be had at all (read-only folder): the books then live in memory.
    bool lock();
    void unlock();

    // Reading and writing need the lock.

    //! Reads the file into \a books if it holds something else than what was last read or written here; books
    //! are left alone unless Newer. A corrupt file is set aside as *.corrupt.
    Found read(CallBooks &books);
    //! Why it could not be written; nothing if it could.
    std::optional<ApiError> write(const CallBooks &books);

private:
    QString m_path;
    QString m_ownerHash;
    std::unique_ptr<BookLock> m_lock;
    std::optional<QByteArray> m_lastBytes;
};
