// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/store/alarmstore.h"

#include <QMap>

#include <optional>
#include <tuple>

class QSqlError;
class QSqlQuery;

//! What is to be written, the newest of everything.
struct ArchiveBatch
{
    using Key = std::tuple<int, QString, int, qint64>; //!< subject, owner, kind, day
    QMap<Key, Archive::Chunk> chunks;
    QMap<quint64, AlarmRecord> alarms;
    QMap<QString, qint64> polls; //!< plant → UTC ms

    static Key keyOf(const Archive::ChunkKey &key)
    {
        return {int(key.subject), key.owner, key.kind, key.day};
    }
    bool isEmpty() const { return chunks.isEmpty() && alarms.isEmpty() && polls.isEmpty(); }
    //! Takes over what \a older has and this one has not.
    void addOlder(const ArchiveBatch &older);
};

//! One connection to the SQLite file of an archive. Belongs to the thread that opens it. Other processes may
//! use the file at the same time: a writer waits up to five seconds for another.
class ArchiveFile
{
public:
    enum class State {
        Closed,
        Ready,
        Missing, //!< there is no file, and it was not to be made
        Damaged, //!< no database, or a broken one: to be moved aside
        Unusable //!< of another account or a newer version, or the disk refuses: left alone
    };

    ArchiveFile(const QString &file, const QString &account);
    ~ArchiveFile();
    ArchiveFile(const ArchiveFile &) = delete;
    ArchiveFile &operator=(const ArchiveFile &) = delete;

    //! Opens what is not open; makes file and folder if \a create. Reading manages without the right to
    //! write.
    State open(bool create);
    void close();
    State state() const { return m_state; }
    //! Why it is Damaged or Unusable, or why the last reading or writing failed.
    const ApiError &error() const { return m_error; }

    std::optional<Archive::Chunk> chunk(const Archive::ChunkKey &key);
    //! By id; records that cannot be read are left out.
    QMap<quint64, AlarmRecord> alarms();
    QMap<QString, qint64> polls();
    //! False if SQLite finds something wrong in an open file; reads all of it.
    bool isSound();
    //! All or nothing.
    bool write(const ArchiveBatch &batch);

    //! Moves file and log aside as ".unreadable", replacing an earlier one; no connection may be open.
    static bool moveAside(const QString &file);

private:
    State connectTo(const QString &options, const QString &name);
    State check(bool create);
    bool run(const QString &statement);
    std::optional<QString> value(const QString &statement);
    bool writeAll(const ArchiveBatch &batch);
    //! Notes what went wrong and finds out whether the file is to blame. False.
    bool fail(const QSqlError &error);
    State refuse(State state, const QString &text);

    QString m_file;
    QString m_account;
    QString m_connection;
    std::unique_ptr<QSqlQuery> m_chunkQuery;
    State m_state = State::Closed;
    bool m_isWriteTrouble = false; // the last failure was one of permissions
    ApiError m_error;
};
