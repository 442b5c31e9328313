// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefile.h"

#include "core/archive/alarmcodec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr int applicationId = 0x48656c69; // "Heli": tells our databases from others

// https://www.sqlite.org/rescode.html; the lower eight bits of an extended code are the plain one.
enum SqliteCode { Corrupt = 11, CannotOpen = 14, NotADatabase = 26, ReadOnly = 8 };

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isDamage(const QSqlError &error)
{
    const int code = codeOf(error);
    return code == Corrupt || code == NotADatabase;
}

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"heliodesk-archive-%1"_s.arg(++count);
}

const QStringList &schema()
{
    static const QStringList statements {
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE chunk (subject INTEGER NOT NULL, owner TEXT NOT NULL, kind INTEGER NOT NULL, "
        u"day INTEGER NOT NULL, fetched INTEGER NOT NULL, final INTEGER NOT NULL, content BLOB NOT NULL, "
        u"UNIQUE (subject, owner, kind, day))"_s,
        u"CREATE TABLE alarm (id INTEGER PRIMARY KEY, content BLOB NOT NULL)"_s,
        u"CREATE TABLE poll (plant TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(schemaVersion)};
    return statements;
}

} // namespace

void ArchiveBatch::addOlder(const ArchiveBatch &older)
{
    const auto add = [](auto &newer, const auto &rest) {
        for (auto it = rest.cbegin(); it != rest.cend(); ++it) {
            if (!newer.contains(it.key()))
                newer.insert(it.key(), it.value());
        }
    };
    add(chunks, older.chunks);
    add(alarms, older.alarms);
    add(polls, older.polls);
}

ArchiveFile::ArchiveFile(const QString &file, const QString &account)
    : m_file(file)
    , m_account(account)
    , m_connection(newConnectionName())
{
}

ArchiveFile::~ArchiveFile()
{
    close();
}

void ArchiveFile::close()
{
    m_state = State::Closed;
    m_chunkQuery.reset();
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

ArchiveFile::State ArchiveFile::open(bool create)
{
    if (m_state == State::Ready)
        return m_state;
    close();
    m_error = {};
    m_isWriteTrouble = false;
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return refuse(State::Unusable, u"the SQLite driver of Qt is not installed"_s);
    if (!create && !QFile::exists(m_file))
        return m_state = State::Missing;
    if (create)
        QDir().mkpath(QFileInfo(m_file).absolutePath());
    State state = connectTo(u"QSQLITE_BUSY_TIMEOUT=5000"_s, m_file);
    if (state == State::Ready)
        state = check(create);
    if (state == State::Unusable && !create && m_isWriteTrouble) {
        // In a folder that may not be written to, SQLite cannot make the files it shares with other readers.
        const ApiError trouble = m_error;
        close();
        const QString address = QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded) + "?immutable=1"_L1;
        state = connectTo(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s, address);
        if (state == State::Ready)
            state = check(false);
        if (state == State::Unusable)
            m_error = trouble;
    }
    if (state != State::Ready) {
        const ApiError trouble = m_error;
        close();
        m_error = trouble;
    }
    return m_state = state;
}

ArchiveFile::State ArchiveFile::connectTo(const QString &options, const QString &name)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setConnectOptions(options);
    database.setDatabaseName(name);
    m_state = State::Ready;
    if (!database.open())
        fail(database.lastError());
    return m_state;
}

//! Looks whether the file is ours, and lays it out if it is new.
ArchiveFile::State ArchiveFile::check(bool create)
{
    // In this order: another process may be making the file, and once there are tables the rest is there too.
    const std::optional<QString> tables = value(u"SELECT count(*) FROM sqlite_master"_s);
    const std::optional<QString> version = value(u"PRAGMA user_version"_s);
    const std::optional<QString> application = value(u"PRAGMA application_id"_s);
    if (!version || !application || !tables) {
        if (m_state == State::Ready) // somebody holds it
            return create ? State::Unusable : State::Missing;
        return m_state;
    }
    if (*tables == "0"_L1) {
        if (!create)
            return State::Missing; // it is just being made
        // Two processes may find the file empty at the same time: the second one finds it made.
        if (!run(u"PRAGMA journal_mode = WAL"_s) || !run(u"BEGIN IMMEDIATE"_s))
            return m_state == State::Ready ? State::Unusable : m_state;
        if (value(u"PRAGMA user_version"_s) == u"0"_s) {
            for (const QString &statement : schema()) {
                if (!run(statement)) {
                    run(u"ROLLBACK"_s);
                    return m_state == State::Ready ? State::Unusable : m_state;
                }
            }
            QSqlQuery query(QSqlDatabase::database(m_connection, false));
            query.prepare(u"INSERT INTO meta (key, value) VALUES ('account', ?)"_s);
            query.addBindValue(m_account);
            if (!query.exec()) { // an archive of nobody would be taken for another account's
                run(u"ROLLBACK"_s);
                return State::Unusable;
            }
        }
        if (!run(u"COMMIT"_s))
            return m_state == State::Ready ? State::Unusable : m_state;
    } else if (application->toInt() != applicationId) {
        return refuse(State::Damaged, u"not an archive of this program"_s);
    } else if (version->toInt() > schemaVersion) {
        return refuse(State::Unusable, u"the archive is of a newer version of this program"_s);
    }
    const std::optional<QString> account = value(u"SELECT value FROM meta WHERE key = 'account'"_s);
    if (!account)
        return m_state == State::Ready ? refuse(State::Damaged, u"the archive names no account"_s) : m_state;
    if (*account != m_account)
        return refuse(State::Unusable, u"the archive belongs to another account"_s);
    if (create)
        run(u"PRAGMA synchronous = NORMAL"_s); // what a power cut may take is asked for again
    return m_state;
}

bool ArchiveFile::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(statement) || fail(query.lastError());
}

std::optional<QString> ArchiveFile::value(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        fail(query.lastError());
        return std::nullopt;
    }
    if (query.next())
        return query.value(0).toString();
    if (query.lastError().isValid())
        fail(query.lastError());
    return std::nullopt;
}

bool ArchiveFile::fail(const QSqlError &error)
{
    m_error = {};
    m_error.kind = ApiError::Kind::Storage;
    m_error.text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    m_error.path = m_file;
    m_isWriteTrouble = codeOf(error) == CannotOpen || codeOf(error) == ReadOnly;
    if (isDamage(error))
        m_state = State::Damaged;
    else if (m_isWriteTrouble || error.type() == QSqlError::ConnectionError)
        m_state = State::Unusable;
    return false;
}

ArchiveFile::State ArchiveFile::refuse(State state, const QString &text)
{
    m_error = {};
    m_error.kind = ApiError::Kind::Storage;
    m_error.text = text;
    m_error.path = m_file;
    return m_state = state;
}

std::optional<Archive::Chunk> ArchiveFile::chunk(const Archive::ChunkKey &key)
{
    if (m_state != State::Ready)
        return std::nullopt;
    if (!m_chunkQuery) {
        m_chunkQuery = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        m_chunkQuery->setForwardOnly(true);
        m_chunkQuery->prepare(
            u"SELECT fetched, final, content FROM chunk WHERE subject = ? AND owner = ? AND kind = ? "
            u"AND day = ?"_s);
    }
    QSqlQuery &query = *m_chunkQuery;
    query.bindValue(0, int(key.subject));
    query.bindValue(1, key.owner);
    query.bindValue(2, key.kind);
    query.bindValue(3, key.day);
    std::optional<Archive::Chunk> found;
    if (query.exec() && query.next())
        found = Archive::Chunk {query.value(0).toLongLong(), query.value(1).toBool(),
                                query.value(2).toByteArray()};
    const QSqlError trouble = query.lastError();
    query.finish(); // an open reader would keep the log from being folded into the file
    if (trouble.isValid()) {
        fail(trouble);
        m_chunkQuery.reset();
    }
    return found;
}

QMap<quint64, AlarmRecord> ArchiveFile::alarms()
{
    QMap<quint64, AlarmRecord> records;
    if (m_state != State::Ready)
        return records;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.exec(u"SELECT content FROM alarm ORDER BY id"_s);
    while (query.next()) {
        if (const auto record = AlarmCodec::unpack(query.value(0).toByteArray()))
            records.insert(records.cend(), record->id, *record);
    }
    if (query.lastError().isValid())
        fail(query.lastError());
    return records;
}

QMap<QString, qint64> ArchiveFile::polls()
{
    QMap<QString, qint64> polls;
    if (m_state != State::Ready)
        return polls;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.exec(u"SELECT plant, at FROM poll"_s);
    while (query.next())
        polls.insert(query.value(0).toString(), query.value(1).toLongLong());
    if (query.lastError().isValid())
        fail(query.lastError());
    return polls;
}

bool ArchiveFile::isSound()
{
    return m_state != State::Ready || value(u"PRAGMA quick_check(1)"_s) == u"ok"_s;
}

bool ArchiveFile::write(const ArchiveBatch &batch)
{
    if (m_state != State::Ready)
        return false;
    m_error = {};
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    if (writeAll(batch) && run(u"COMMIT"_s))
        return true;
    const ApiError trouble = m_error;
    const State state = m_state;
    run(u"ROLLBACK"_s);
    m_error = trouble;
    m_state = state;
    return false;
}

bool ArchiveFile::writeAll(const ArchiveBatch &batch)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    // Another process may have written something newer meanwhile, or something that will not change any more.
    query.prepare(
        u"INSERT INTO chunk (subject, owner, kind, day, fetched, final, content) VALUES (?, ?, ?, ?, ?, ?, "
        u"?) "
        u"ON CONFLICT (subject, owner, kind, day) DO UPDATE SET fetched = excluded.fetched, "
        u"final = excluded.final, content = excluded.content "
        u"WHERE excluded.final > final OR (excluded.final = final AND excluded.fetched >= fetched)"_s);
    for (auto it = batch.chunks.cbegin(); it != batch.chunks.cend(); ++it) {
        const auto &[subject, owner, kind, day] = it.key();
        query.bindValue(0, subject);
        query.bindValue(1, owner);
        query.bindValue(2, kind);
        query.bindValue(3, day);
        query.bindValue(4, it->fetchedAt);
        query.bindValue(5, int(it->isFinal));
        query.bindValue(6, it->content);
        if (!query.exec())
            return fail(query.lastError());
    }
    query.prepare(u"INSERT OR REPLACE INTO alarm (id, content) VALUES (?, ?)"_s);
    for (auto it = batch.alarms.cbegin(); it != batch.alarms.cend(); ++it) {
        query.bindValue(0, qint64(it.key()));
        query.bindValue(1, AlarmCodec::pack(it.value()));
        if (!query.exec())
            return fail(query.lastError());
    }
    query.prepare(u"INSERT OR REPLACE INTO poll (plant, at) VALUES (?, ?)"_s);
    for (auto it = batch.polls.cbegin(); it != batch.polls.cend(); ++it) {
        query.bindValue(0, it.key());
        query.bindValue(1, it.value());
        if (!query.exec())
            return fail(query.lastError());
    }
    return true;
}

bool ArchiveFile::moveAside(const QString &file)
{
    bool isMoved = true;
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        const QString from = file + suffix;
        if (!QFile::exists(from))
            continue;
        const QString to = file + ".unreadable"_L1 + suffix;
        QFile::remove(to);
        isMoved = QFile::rename(from, to) && isMoved;
    }
    return isMoved;
}
