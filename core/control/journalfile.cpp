// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/journalfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

// A line is {"sum":"<16 hex digits>",<rest>; the checksum covers the rest.
constexpr char opening[] = "{\"sum\":\"";
constexpr qsizetype sumLength = 16;
constexpr char afterSum[] = "\",";
constexpr char tornMark[] = "~"; // ends a line that was never whole on the disk
constexpr qsizetype openingLength = sizeof opening - 1;
constexpr qsizetype afterSumLength = sizeof afterSum - 1;
constexpr qsizetype headLength = openingLength + sumLength + afterSumLength;

QByteArray checksum(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex().left(sumLength);
}

bool flush(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return fsync(file.handle()) == 0;
#else
    return _commit(file.handle()) == 0;
#endif
}

//! A new file is only there after a power cut if its folder is on the disk too.
bool flushFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool isDone = fsync(folder) == 0;
    close(folder);
    return isDone;
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace

JournalFile::JournalFile(const QString &path)
    : m_path(path)
{
}

void JournalFile::fail(const QString &text)
{
    m_error = {};
    m_error.kind = ApiError::Kind::Storage;
    m_error.path = m_path;
    m_error.text = text;
}

bool JournalFile::lock(int patienceMs)
{
    if (!m_lock) {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        m_lock = std::make_unique<ProcessLock>(m_path + ".lock"_L1);
    }
    if (m_lock->tryLock(patienceMs))
        return true;
    fail(m_lock->errorText());
    if (!m_lock->isTaken())
        m_lock.reset(); // the folder may be writable another time
    return false;
}

void JournalFile::unlock()
{
    if (m_lock)
        m_lock->unlock();
}

QByteArray JournalFile::encoded(const QJsonObject &content)
{
    const QByteArray rest = QJsonDocument(content).toJson(QJsonDocument::Compact).mid(1);
    return opening + checksum(rest) + afterSum + rest;
}

std::optional<QJsonObject> JournalFile::decoded(QByteArrayView line)
{
    if (line.size() <= headLength || !line.startsWith(QByteArrayView(opening)))
        return std::nullopt;
    const QByteArrayView rest = line.sliced(headLength);
    if (line.sliced(openingLength, sumLength) != checksum(rest)
        || line.sliced(openingLength + sumLength, afterSumLength) != QByteArrayView(afterSum))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson('{' + rest.toByteArray());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void JournalFile::readLine(QByteArrayView line, qint64 at, bool isEnded, News &news)
{
    m_isTailTorn = false;
    if (line.isEmpty())
        return;
    if (const auto content = decoded(line)) {
        news.lines.append({*content, at});
        return;
    }
    ++m_damaged;
    m_isTailTorn = !isEnded;
    if (isEnded && !line.endsWith(QByteArrayView(tornMark)))
        m_lastSpoiltAt = at;
    // The end of a line may be what was damaged: then the next one sticks to it.
    const qsizetype next = line.indexOf(QByteArrayView(opening), 1);
    if (next < 0)
        return;
    if (const auto glued = decoded(line.sliced(next))) {
        news.lines.append({*glued, at + next});
        m_isTailTorn = false;
    }
}

JournalFile::News JournalFile::read()
{
    News news;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.exists())
            fail(file.errorString());
        news.isFromStart = std::exchange(m_readTo, 0) > 0;
        return news;
    }
    if (file.size() < m_readTo) {
        m_readTo = 0;
        m_damaged = 0;
        m_lastSpoiltAt = -1;
        news.isFromStart = true;
    }
    file.seek(m_readTo);
    const QByteArray bytes = file.readAll();
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (end < 0 && !(m_lock && m_lock->isHeld()))
            break; // somebody may be writing it
        const qsizetype to = end < 0 ? bytes.size() : end;
        readLine(QByteArrayView(bytes).sliced(from, to - from), m_readTo + from, end >= 0, news);
        from = end < 0 ? to : to + 1;
    }
    m_readTo += from;
    return news;
}

bool JournalFile::append(const QList<QJsonObject> &lines)
{
    QByteArray bytes = lines.isEmpty() ? "\n" : ""; // an empty line is none
    for (const QJsonObject &content : lines)
        bytes += encoded(content) + '\n';
    const bool isNew = !QFile::exists(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered)) {
        fail(file.errorString());
        return false;
    }
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const qint64 size = file.size();
    if (size > 0) {
        QFile look(m_path);
        char last = 0;
        if (!look.open(QIODevice::ReadOnly) || !look.seek(size - 1) || !look.getChar(&last)) {
            fail(look.errorString());
            return false;
        }
        // Somebody was killed, or the disk was full, in the middle of a line.
        if (last != '\n')
            bytes.prepend(m_isTailTorn ? QByteArray(tornMark) + '\n' : QByteArray("\n"));
    }
    if (file.write(bytes) != bytes.size() || !flush(file) || (isNew && !flushFolderOf(m_path))) {
#ifdef Q_OS_UNIX
        fail(file.error() != QFile::NoError ? file.errorString()
                                            : QString::fromLocal8Bit(std::strerror(errno)));
#else
        fail(file.errorString());
#endif
        return false;
    }
    m_error = {};
    return true;
}
