// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

//! Mutual exclusion of processes (and of objects of one process) by a lock file. QLockFile syncs to disk each
//! time, which takes longer than everything else that is done for a call; on Unix this is flock(), elsewhere
//! QLockFile.
class BookLock
{
public:
    //! The folder must exist; the lock file is created and stays.
    explicit BookLock(const QString &path);
    ~BookLock();

    //! Waits up to 200 ms. False if somebody else keeps the lock; true without a lock if none can be had at
    //! all, in a read-only folder, where nobody can write either.
    bool lock();
    void unlock();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
