// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QtGlobal>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

Console::Outcome Console::writeData(const QByteArray &data)
{
    errno = 0;
    const bool isWritten =
        std::fwrite(data.constData(), 1, size_t(data.size()), stdout) == size_t(data.size())
        && std::fflush(stdout) == 0;
    if (isWritten)
        return Outcome::Written;
    return errno == EPIPE ? Outcome::ReaderGone : Outcome::Failed;
}

void Console::write(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void Console::say(const QString &text)
{
    write(u"heliodesk-cli: "_s + text + u'\n');
}

void Console::ignoreBrokenPipes()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}
