// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/processlock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <sys/file.h>
#endif

#ifdef Q_OS_UNIX

struct ProcessLock::Private
{
    explicit Private(const QString &path)
        : file(path)
    {
        if (!file.open(QIODevice::ReadWrite)) // closed for children: a helper must not keep the lock alive
            error = file.errorString();
    }
    QFile file;
    QString error;
    bool isHeld = false;
    bool isTaken = false;
};

bool ProcessLock::tryLock(int patienceMs)
{
    d->isTaken = false;
    if (d->isHeld || !d->file.isOpen())
        return d->isHeld;
    QElapsedTimer timer;
    timer.start();
    while (flock(d->file.handle(), LOCK_EX | LOCK_NB) != 0) {
        d->isTaken = errno == EWOULDBLOCK || errno == EINTR;
        d->error = QString::fromLocal8Bit(std::strerror(errno));
        if (!d->isTaken || timer.elapsed() >= patienceMs)
            return false;
        QThread::usleep(500);
    }
    d->isTaken = false;
    d->error.clear();
    d->isHeld = true;
    return true;
}

void ProcessLock::unlock()
{
    if (d->isHeld)
        flock(d->file.handle(), LOCK_UN);
    d->isHeld = false;
}

#else

struct ProcessLock::Private
{
    explicit Private(const QString &path)
        : file(path)
    {
        file.setStaleLockTime(0); // only the death of its process frees it
    }
    QLockFile file;
    QString error;
    bool isHeld = false;
    bool isTaken = false;
};

bool ProcessLock::tryLock(int patienceMs)
{
    if (d->isHeld)
        return true;
    d->isHeld = d->file.tryLock(patienceMs);
    d->isTaken = !d->isHeld && d->file.error() == QLockFile::LockFailedError;
    d->error = d->isHeld ? QString() : QStringLiteral("QLockFile %1").arg(int(d->file.error()));
    return d->isHeld;
}

void ProcessLock::unlock()
{
    if (d->isHeld)
        d->file.unlock();
    d->isHeld = false;
}

#endif

ProcessLock::ProcessLock(const QString &path)
    : d(std::make_unique<Private>(path))
{
}

ProcessLock::~ProcessLock()
{
    unlock();
}

bool ProcessLock::isHeld() const
{
    return d->isHeld;
}

QString ProcessLock::errorText() const
{
    return d->error;
}

bool ProcessLock::isTaken() const
{
    return d->isTaken;
}
