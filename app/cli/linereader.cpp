// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linereader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

constexpr qsizetype longestLine = 16 * 1024;

} // namespace

void LineReader::start()
{
#ifdef Q_OS_UNIX
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 4096> bytes;
        const ssize_t size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (size > 0) {
            take(QByteArray(bytes.data(), size));
        } else if (size == 0 || errno != EINTR) {
            notifier->setEnabled(false);
            if (!m_rest.isEmpty())
                take("\n");
            Q_EMIT closed();
        }
    });
#else
    // A console handle cannot be watched by the event loop. The thread ends with the process.
    std::thread([self = QPointer<LineReader>(this)] {
        std::array<char, 4096> bytes;
        while (std::fgets(bytes.data(), int(bytes.size()), stdin)) {
            const QByteArray part(bytes.data());
            QMetaObject::invokeMethod(
                qApp,
                [self, part] {
                    if (self)
                        self->take(part);
                },
                Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            qApp,
            [self] {
                if (self)
                    Q_EMIT self->closed();
            },
            Qt::QueuedConnection);
    }).detach();
#endif
}

void LineReader::take(const QByteArray &bytes)
{
    m_rest += bytes;
    qsizetype end = m_rest.indexOf('\n');
    const QPointer<LineReader> guard(this);
    while (guard && (end >= 0 || m_rest.size() > longestLine)) {
        const QByteArray line = m_rest.left(end < 0 ? longestLine : end);
        m_rest.remove(0, end < 0 ? longestLine : end + 1);
        end = m_rest.indexOf('\n');
        Q_EMIT lineRead(QString::fromLocal8Bit(line).trimmed());
    }
}
