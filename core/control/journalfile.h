// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/processlock.h"
#include "core/net/apierror.h"

#include <QJsonObject>
#include <QList>

//! The file below CommandJournal: lines of JSON, each with a checksum over its bytes, only ever appended and
//! flushed to the disk. A line that was torn or damaged is skipped; the next one begins on a line of its own.
class JournalFile
{
public:
    struct Line
    {
        QJsonObject content;
        qint64 at = 0; //!< offset in the file
    };
    struct News
    {
        QList<Line> lines;
        bool isFromStart = false; //!< the file is another one, or was cut: everything is told anew
    };

    explicit JournalFile(const QString &path);

    const QString &path() const { return m_path; }
    //! Shared by all processes and objects. False, with error(), if it cannot be had within \a patienceMs.
    bool lock(int patienceMs);
    void unlock();

    //! What was added since the last read. Without the lock a line that is just being written is left for the
    //! next time. A missing file is an empty one.
    News read();
    //! Appends and flushes; needs the lock, and a read() under it. False, with error(), unless all of it is
    //! on the disk.
    bool append(const QList<QJsonObject> &lines);

    const ApiError &error() const { return m_error; }
    int damagedLines() const { return m_damaged; }
    //! Offset of the last damaged line that was not merely torn off by a crash while it was written: what it
    //! said had been on the disk. -1 if there is none.
    qint64 lastSpoiltAt() const { return m_lastSpoiltAt; }

    static QByteArray encoded(const QJsonObject &content);
    //! Nothing if the line is not whole, byte for byte.
    static std::optional<QJsonObject> decoded(QByteArrayView line);

private:
    void readLine(QByteArrayView line, qint64 at, bool isEnded, News &news);
    void fail(const QString &text);

    QString m_path;
    std::unique_ptr<ProcessLock> m_lock;
    ApiError m_error;
    qint64 m_readTo = 0;
    int m_damaged = 0;
    bool m_isTailTorn = false; // what was read last ends in the middle of a line
    qint64 m_lastSpoiltAt = -1;
};
