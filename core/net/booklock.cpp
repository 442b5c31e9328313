// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/booklock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/file.h>
#endif

namespace {

constexpr int patience = 200;

} // namespace

#ifdef Q_OS_UNIX

struct BookLock::Private
{
    explicit Private(const QString &path)
        : file(path)
    {
        file.open(QIODevice::ReadWrite);
    }
    QFile file;
};

bool BookLock::lock()
{
    if (!d->file.isOpen())
        return true;
    QElapsedTimer timer;
    timer.start();
    while (flock(d->file.handle(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return true; // a file system without locks
        if (timer.elapsed() > patience)
            return false;
        QThread::usleep(500); // the other one writes two kilobytes
    }
    return true;
}

void BookLock::unlock()
{
    if (d->file.isOpen())
        flock(d->file.handle(), LOCK_UN);
}

#else

struct BookLock::Private
{
    explicit Private(const QString &path)
        : file(path)
    {
        file.setStaleLockTime(10'000);
    }
    QLockFile file;
};

bool BookLock::lock()
{
    return d->file.tryLock(patience) || d->file.error() != QLockFile::LockFailedError;
}

void BookLock::unlock()
{
    d->file.unlock();
}

#endif

BookLock::BookLock(const QString &path)
    : d(std::make_unique<Private>(path))
{
}

BookLock::~BookLock() = default;
