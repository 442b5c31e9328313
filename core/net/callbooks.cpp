// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/callbooks.h"

#include "core/net/booklock.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr std::array<QLatin1StringView, 3> classNames {"basic"_L1, "control"_L1,
                                                       "backfill"_L1}; // by ClassBook

//! The day as the person in front of this computer counts it.
qint64 dayOf(qint64 now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().toJulianDay();
}

QJsonObject toJson(const CallBook &book)
{
    QJsonObject object;
    const auto put = [&object](QLatin1StringView key, const QJsonValue &value, bool isWorthIt) {
        if (isWorthIt)
            object.insert(key, value);
    };
    put("level"_L1, book.level, book.level >= 0);
    put("levelAt"_L1, book.levelAt, book.levelAt != 0);
    put("pages"_L1, book.pagesSeen, book.pagesSeen > 0);
    put("sentAt"_L1, book.sentAt, book.sentAt != 0);
    put("blockedUntil"_L1, book.blockedUntil, book.blockedUntil != 0);
    put("streak"_L1, book.streak, book.streak != 0);
    put("penalty"_L1, book.penalty, book.penalty != 0);
    put("penaltyAt"_L1, book.penaltyAt, book.penaltyAt != 0);
    put("surprised"_L1, book.wasSurprised, book.wasSurprised);
    put("day"_L1, book.day, book.callsOfDay != 0);
    put("callsOfDay"_L1, book.callsOfDay, book.callsOfDay != 0);
    put("probeAt"_L1, book.probeAt, book.probeAt != 0);
    put("slowUntil"_L1, book.slowUntil, book.slowUntil != 0);
    if (book.signalAt != 0) {
        object.insert("signalAt"_L1, book.signalAt);
        object.insert("signal"_L1,
                      QJsonObject {{"kind"_L1, int(book.signal.kind)},
                                   {"failCode"_L1, book.signal.failCode},
                                   {"httpStatus"_L1, book.signal.httpStatus},
                                   {"condition"_L1, book.signal.exceptionId.left(80)},
                                   {"text"_L1, book.signal.text.left(200)}});
    }
    QJsonArray stamps;
    for (const qint64 stamp : book.stamps)
        stamps.append(stamp);
    put("stamps"_L1, stamps, !stamps.isEmpty());
    return object;
}

CallBook bookFromJson(const QJsonObject &object)
{
    CallBook book;
    book.level = object.value("level"_L1).toDouble(-1);
    book.levelAt = object.value("levelAt"_L1).toInteger();
    book.pagesSeen = object.value("pages"_L1).toDouble();
    book.sentAt = object.value("sentAt"_L1).toInteger();
    book.blockedUntil = object.value("blockedUntil"_L1).toInteger();
    book.streak = std::clamp(object.value("streak"_L1).toInt(), 0, 64);
    book.penalty = std::clamp(object.value("penalty"_L1).toInt(), 0, 16);
    book.penaltyAt = object.value("penaltyAt"_L1).toInteger();
    book.wasSurprised = object.value("surprised"_L1).toBool();
    book.day = object.value("day"_L1).toInteger();
    book.callsOfDay = std::max(object.value("callsOfDay"_L1).toInt(), 0);
    book.probeAt = object.value("probeAt"_L1).toInteger();
    book.slowUntil = object.value("slowUntil"_L1).toInteger();
    book.signalAt = object.value("signalAt"_L1).toInteger();
    const QJsonObject signal = object.value("signal"_L1).toObject();
    const int kind = signal.value("kind"_L1).toInt();
    book.signal.kind = ApiError::Kind(std::clamp(kind, 0, int(ApiError::Kind::Storage)));
    book.signal.failCode = signal.value("failCode"_L1).toInt();
    book.signal.httpStatus = signal.value("httpStatus"_L1).toInt();
    book.signal.exceptionId = signal.value("condition"_L1).toString();
    book.signal.text = signal.value("text"_L1).toString();
    for (const QJsonValue &stamp : object.value("stamps"_L1).toArray())
        book.stamps.append(stamp.toInteger());
    std::sort(book.stamps.begin(), book.stamps.end());
    return book;
}

QByteArray serialized(const CallBooks &books, const QString &ownerHash)
{
    QJsonObject devices;
    for (auto it = books.fleet.devicesByType.cbegin(); it != books.fleet.devicesByType.cend(); ++it)
        devices.insert(QString::number(it.key()), it.value());
    QJsonObject byId;
    for (auto it = books.books.cbegin(); it != books.books.cend(); ++it) {
        if (!it.value().isBlank())
            byId.insert(endpointSpec(Endpoint(it.key())).id, toJson(it.value()));
    }
    QJsonObject classes;
    for (auto it = books.classes.cbegin(); it != books.classes.cend(); ++it)
        classes.insert(classNames.at(size_t(it.key())), toJson(it.value()));
    const QJsonObject root {{"version"_L1, formatVersion},     {"owner"_L1, ownerHash},
                            {"since"_L1, books.since},         {"savedAt"_L1, books.savedAt},
                            {"plants"_L1, books.fleet.plants}, {"devices"_L1, devices},
                            {"classes"_L1, classes},           {"books"_L1, byId}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

CallBooks parsed(const QJsonObject &root)
{
    CallBooks books;
    books.since = root.value("since"_L1).toInteger();
    books.savedAt = root.value("savedAt"_L1).toInteger();
    books.fleet.plants = std::max(root.value("plants"_L1).toInt(1), 1);
    const QJsonObject devices = root.value("devices"_L1).toObject();
    for (auto it = devices.constBegin(); it != devices.constEnd(); ++it)
        books.fleet.devicesByType.insert(it.key().toInt(), it.value().toInt());
    const QJsonObject byId = root.value("books"_L1).toObject();
    for (const EndpointSpec &spec : allEndpoints()) {
        const QJsonValue book = byId.value(spec.id);
        if (book.isObject())
            books.of(spec.endpoint) = bookFromJson(book.toObject());
    }
    const QJsonObject classes = root.value("classes"_L1).toObject();
    for (size_t i = 0; i < classNames.size(); ++i) {
        const QJsonValue book = classes.value(classNames.at(i));
        if (book.isObject())
            books.of(ClassBook(i)) = bookFromJson(book.toObject());
    }
    return books;
}

} // namespace

void CallBook::count(int change, qint64 now)
{
    const int before = callsOn(now);
    day = dayOf(now);
    callsOfDay = std::max(before + change, 0);
}

int CallBook::callsOn(qint64 now) const
{
    return day == dayOf(now) ? callsOfDay : 0;
}

void CallBook::moveStamp(qint64 from, qint64 to)
{
    const qsizetype index = stamps.lastIndexOf(from);
    if (index < 0)
        return;
    stamps.removeAt(index);
    stamps.insert(std::upper_bound(stamps.begin(), stamps.end(), to), to);
}

void CallBooks::clampTo(qint64 now)
{
    const qint64 setBack = std::max<qint64>(savedAt - now, 0);
    const auto notAfter = [now](qint64 &instant) { instant = std::min(instant, now); };
    const auto clampBook = [&](CallBook &book) {
        notAfter(book.levelAt);
        notAfter(book.sentAt);
        notAfter(book.penaltyAt);
        notAfter(book.signalAt);
        notAfter(book.probeAt);
        for (qint64 &stamp : book.stamps)
            notAfter(stamp);
        if (book.blockedUntil != 0)
            book.blockedUntil -= setBack;
        if (book.slowUntil != 0)
            book.slowUntil -= setBack;
    };
    std::for_each(books.begin(), books.end(), clampBook);
    std::for_each(classes.begin(), classes.end(), clampBook);
    notAfter(since);
    notAfter(savedAt);
}

CallBooksFile::CallBooksFile(const QString &path, const QString &owner)
    : m_path(path)
    , m_ownerHash(QString::fromLatin1(
          QCryptographicHash::hash(owner.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))

{
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_lock = std::make_unique<BookLock>(path + ".lock"_L1);
}

CallBooksFile::~CallBooksFile() = default;

bool CallBooksFile::lock()
{
    return m_lock->lock();
}

void CallBooksFile::unlock()
{
    m_lock->unlock();
}

CallBooksFile::Found CallBooksFile::read(CallBooks &books)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? Found::Unreadable : Found::Missing;
    const QByteArray bytes = file.readAll();
    file.close();
    if (bytes == m_lastBytes)
        return Found::Same;
    m_lastBytes = bytes;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value("version"_L1).toInt() != formatVersion || !root.value("books"_L1).isObject()) {
        const QString aside = m_path + ".corrupt"_L1;
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        return Found::Corrupt;
    }
    if (root.value("owner"_L1).toString() != m_ownerHash)
        return Found::Foreign;
    books = parsed(root);
    return Found::Newer;
}

std::optional<ApiError> CallBooksFile::write(const CallBooks &books)
{
    const QByteArray bytes = serialized(books, m_ownerHash);
    QFile file(m_path);
    // In place, in one write, padded with blanks instead of cut: replacing a file by renaming makes ext4
    // flush it.
    const bool isOpen = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    const QByteArray content = isOpen ? bytes.leftJustified(file.size(), ' ') : bytes;
    if (!isOpen || file.write(content) != content.size()) {
        ApiError error;
        error.kind = ApiError::Kind::Storage;
        error.path = m_path;
        error.text = file.errorString();
        return error;
    }
    m_lastBytes = content;
    return std::nullopt;
}
