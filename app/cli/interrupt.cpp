// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace {

// A signal handler may do next to nothing: it writes a byte into a pipe that the event loop watches.
int pipeEnds[2] = {-1, -1};

extern "C" void wakeLoop(int number)
{
    const char byte = 1;
    if (::write(pipeEnds[1], &byte, 1) != 1)
        ::_exit(128 + number);
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    std::signal(SIGINT, wakeLoop);
    std::signal(SIGTERM, wakeLoop);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;

#endif
