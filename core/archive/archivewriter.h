// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archivefile.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

//! The one thread that writes an archive. What was put can be looked up until it is on disk; if it cannot be
//! written it stays in memory and is tried again every minute.
class ArchiveWriter
{
public:
    //! \a told is called in the writer's thread when it has failed, or works again (kind None); and when the
    //! file turned out damaged: then it waits until repair() was called.
    ArchiveWriter(const QString &file, const QString &account,
                  std::function<void(const ApiError &error, bool isDamaged)> told);
    ~ArchiveWriter(); //!< tries once to write what is left

    void put(const std::function<void(ArchiveBatch &)> &change);
    //! Calls back with what is not on disk yet, the newest of everything.
    void look(
        const std::function<void(const ArchiveBatch &waiting, const ArchiveBatch &beingWritten)> &look) const;
    //! Waits for one try to write everything. True if it is on disk; a damaged file has to be repaired first.
    bool flush();
    bool isDamaged() const;
    //! Lets the thread close its connection, then calls \a mend with no connection of this writer open. If
    //! that could not mend the file nothing is written any more.
    void repair(const std::function<bool()> &mend);
    ApiError error() const;

private:
    void run();
    void writeOnce(std::unique_lock<std::mutex> &lock);

    const QString m_fileName;
    const QString m_account;
    const std::function<void(const ApiError &, bool)> m_told;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    ArchiveBatch m_waiting;
    ArchiveBatch m_beingWritten;
    ApiError m_error;
    quint64 m_flushWanted = 0;
    quint64 m_flushDone = 0;
    bool m_isQuitting = false;
    bool m_isDamaged = false;
    bool m_isRepairWanted = false;
    bool m_isClosed = true;
    std::optional<ArchiveFile> m_file; // of the thread
    std::thread m_thread; // started with the first put
};
