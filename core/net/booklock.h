// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/processlock.h"

//! Keeps processes (and objects of one process) apart while small files are read and written.
class BookLock
{
public:
    //! The folder must exist; the lock file is created and stays.
    explicit BookLock(const QString &path)
        : m_lock(path)
    {
    }

    //! Waits up to 200 ms. False if somebody else keeps the lock; true without a lock if none can be had at
    //! all, in a read-only folder, where nobody can write either.
    bool lock() { return m_lock.tryLock(patienceMs) || !m_lock.isTaken(); }
    void unlock() { m_lock.unlock(); }

private:
    static constexpr int patienceMs = 200;

    ProcessLock m_lock;
};
