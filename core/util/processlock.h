// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

//! A lock of the operating system on a file. It is gone when its process is gone, however that ended, so it
//! also tells whether somebody is still alive. QLockFile syncs to disk each time, which takes longer than all
//! else that is done for a call; on Unix this is flock(), elsewhere QLockFile.
class ProcessLock
{
public:
    //! The file is created; it stays unless somebody removes it.
    explicit ProcessLock(const QString &path);
    ~ProcessLock();

    //! Waits up to \a patienceMs. False if somebody else has it, another object of this process included, or
    //! if none can be had; errorText() tells then.
    bool tryLock(int patienceMs);
    void unlock();
    bool isHeld() const;
    QString errorText() const;
    //! True if the last tryLock() failed because somebody else has it.
    bool isTaken() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
