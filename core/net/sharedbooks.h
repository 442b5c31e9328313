// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/callbooks.h"

class Clock;

//! The books of an account and of its host, which all processes of this user share: read, changed and written
//! under locks (`flow-control.md` §7.3). In memory only while a disk refuses.
class SharedBooks
{
public:
    //! \a booksFile: of the account; that of the host lies in the same folder.
    SharedBooks(const QString &host, const QString &account, const QString &booksFile, Clock &clock,
                QuotaMode mode);

    //! For a start: without writing anything.
    void readBoth();
    void readHost();
    //! Reads, changes, writes; those of the host only \a withHost. False, with nothing done, if another
    //! process keeps a lock.
    bool transact(bool withHost, const std::function<void()> &change);
    //! Moves the stamp of a call; written with the next change, or by flush().
    void moveStamp(Endpoint endpoint, CallShare share, qint64 from, qint64 to);
    void flush();
    //! If the clock was set back.
    void clampIfSetBack(qint64 now);

    //! Why the last change was not written; kind None if it was.
    const ApiError &storageError() const { return m_storageError; }
    //! True once after writing has begun to fail.
    bool takeStorageNews() { return std::exchange(m_isStorageNews, false); }

    CallBooks own; //!< of the account
    CallBooks shared; //!< of the host

private:
    //! What has been moved since the books were written.
    struct Move
    {
        CallShare share = CallShare::User;
        qint64 from = 0;
        qint64 to = 0;
    };
    void read(bool withHost);
    void applyMove(Endpoint endpoint, const Move &move);
    void noteStorage(const ApiError &error);

    Clock &m_clock;
    const QuotaMode m_mode;
    CallBooksFile m_file;
    CallBooksFile m_hostFile;
    QHash<int, Move> m_unsettled; // by Endpoint
    ApiError m_storageError;
    bool m_isStorageNews = false;
};
