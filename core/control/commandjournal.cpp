// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/commandjournal.h"

#include "core/control/journalfile.h"
#include "core/control/sendermark.h"
#include "core/control/taskcodec.h"
#include "core/control/taskmoves.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcJournal, "heliodesk.control.journal")

constexpr int formatVersion = 1;
constexpr int patience = 2000; // for others that wait for the disk; nothing is sent without the lock
constexpr int patienceToRead = 100;

//! Where the last line of a task came from.
struct Origin
{
    QString sender; // see SenderMark
    qint64 at = 0; // offset in the file
};

} // namespace

struct CommandJournal::Private
{
    Private(CommandJournal *journal, const QString &path, const QString &accountName)
        : q(journal)
        , file(path)
        , account(accountName)
        , sender(path)
    {
    }

    bool markAlive();
    void take(const JournalFile::News &news, QStringList &touched);
    void put(const ControlTask &task);
    bool write(const QList<ControlTask> &changed);
    bool writeUnsaved();
    bool open(QStringList &touched);
    void tell(const QStringList &touched);

    CommandJournal *q;
    JournalFile file;
    QString account;
    QList<ControlTask> tasks;
    QHash<QString, qsizetype> places;
    QHash<QString, Origin> origins;
    QSet<QString> unsaved; // known here, not yet on the disk
    SenderMark sender;
    ApiError error;
};

bool CommandJournal::Private::markAlive()
{
    if (sender.hold())
        return true;
    error = {};
    error.kind = ApiError::Kind::Storage;
    error.path = file.path();
    error.text = sender.errorText();
    return false;
}

void CommandJournal::Private::put(const ControlTask &task)
{
    const auto place = places.constFind(task.id);
    if (place != places.cend()) {
        tasks[*place] = task;
        return;
    }
    places.insert(task.id, tasks.size());
    tasks.append(task);
}

void CommandJournal::Private::take(const JournalFile::News &news, QStringList &touched)
{
    for (const JournalFile::Line &line : news.lines) {
        if (line.content.value("account"_L1).toString() != account)
            continue;
        const int version = line.content.value("v"_L1).toInt();
        const auto task = TaskCodec::taskFrom(line.content.value("task"_L1).toObject());
        if (version != formatVersion || !task) {
            qCWarning(lcJournal) << "a line of version" << version << "is not understood";
            continue;
        }
        const ControlTask *known = q->find(task->id);
        if (known && unsaved.contains(task->id) && !known->isOpen())
            continue; // ours says how it ended; it is written with the next line
        unsaved.remove(task->id);
        origins.insert(task->id, {line.content.value("sender"_L1).toString(), line.at});
        if (known && *known == *task)
            continue;
        put(*task);
        touched.removeOne(task->id);
        touched.append(task->id);
    }
}

//! Under the lock: appends lines; in memory nothing changes but what others have written.
bool CommandJournal::Private::write(const QList<ControlTask> &changed)
{
    if (!markAlive())
        return false;
    QList<QJsonObject> lines;
    for (const ControlTask &task : changed) {
        lines.append({{"v"_L1, formatVersion},
                      {"account"_L1, account},
                      {"sender"_L1, sender.name()},
                      {"task"_L1, TaskCodec::toJson(task)}});
    }
    if (file.append(lines)) {
        error = {};
        return true;
    }
    error = file.error();
    qCWarning(lcJournal) << "the journal cannot be written:" << error.text;
    return false;
}

bool CommandJournal::Private::writeUnsaved()
{
    QList<ControlTask> rest;
    for (const QString &id : std::as_const(unsaved))
        rest.append(*q->find(id));
    if (rest.isEmpty())
        return true;
    if (!write(rest))
        return false;
    unsaved.clear();
    return true;
}

//! Takes the lock and reads what others have written. Every call that returns true needs file.unlock().
bool CommandJournal::Private::open(QStringList &touched)
{
    if (!file.lock(patience)) {
        error = file.error();
        return false;
    }
    take(file.read(), touched);
    if (writeUnsaved())
        return true;
    file.unlock();
    return false;
}

void CommandJournal::Private::tell(const QStringList &touched)
{
    for (const QString &id : touched)
        Q_EMIT q->changed(id);
}

CommandJournal::CommandJournal(const QString &file, const QString &account, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, file, account))
{
    refresh();
}

CommandJournal::~CommandJournal() = default;

const QList<ControlTask> &CommandJournal::tasks() const
{
    return d->tasks;
}

const ControlTask *CommandJournal::find(const QString &id) const
{
    const auto place = d->places.constFind(id);
    return place == d->places.cend() ? nullptr : &d->tasks.at(*place);
}

void CommandJournal::refresh()
{
    QStringList touched;
    const bool isLocked = QFile::exists(d->file.path()) && d->file.lock(patienceToRead);
    d->take(d->file.read(), touched);
    if (isLocked) {
        d->writeUnsaved();
        d->file.unlock();
    }
    d->tell(touched);
}

bool CommandJournal::record(const ControlTask &task)
{
    return record(QList<ControlTask> {task});
}

bool CommandJournal::record(const QList<ControlTask> &tasks)
{
    QStringList touched;
    bool isDone = false;
    if (d->open(touched)) {
        isDone = d->write(tasks);
        d->take(d->file.read(), touched);
        d->file.unlock();
    }
    d->tell(touched);
    return isDone;
}

bool CommandJournal::update(const QString &id, const std::function<bool(ControlTask &)> &change)
{
    QStringList touched;
    const bool isOpen = d->open(touched);
    bool isDone = isOpen;
    const ControlTask *known = find(id);
    ControlTask task = known ? *known : ControlTask();
    if (known && change(task) && task != *known) {
        isDone = isOpen && d->write({task});
        if (!isDone) {
            d->put(task);
            d->unsaved.insert(id);
            touched.append(id);
        }
    }
    if (isOpen) {
        d->take(d->file.read(), touched);
        d->file.unlock();
    }
    d->tell(touched);
    return isDone;
}

CommandJournal::Claim CommandJournal::claim(const QStringList &ids,
                                            const std::function<void(QList<ControlTask> &)> &prepare)
{
    Claim claim;
    QStringList touched;
    if (d->open(touched)) {
        QList<ControlTask> marked;
        for (const QString &id : ids) {
            const ControlTask *draft = find(id);
            if (!draft || draft->state != TaskState::Draft)
                continue;
            const auto blocks = [draft](const ControlTask &other) {
                return isInTheWay(other, draft->command);
            };
            auto blocker = std::find_if(d->tasks.cbegin(), d->tasks.cend(), blocks);
            const auto samePlant = [draft](const ControlTask &other) {
                return other.command.plant == draft->command.plant;
            };
            if (blocker != d->tasks.cend()) {
                claim.blockers.insert(id, blocker->id);
                continue;
            }
            // A call carries one order for a plant (20608).
            const auto twin = std::find_if(marked.cbegin(), marked.cend(), samePlant);
            if (twin != marked.cend())
                claim.blockers.insert(id, twin->id);
            else
                marked.append(*draft);
        }
        prepare(marked);
        claim.isOnDisk = marked.isEmpty() || d->write(marked);
        if (claim.isOnDisk)
            claim.marked = marked;
        d->take(d->file.read(), touched);
        d->file.unlock();
    }
    d->tell(touched);
    return claim;
}

QStringList CommandJournal::settleAbandoned(qint64 now)
{
    refresh();
    const auto isAbandoned = [this](const ControlTask &task) {
        return (task.state == TaskState::Draft || task.state == TaskState::Sending)
            && !d->sender.isAlive(d->origins.value(task.id).sender);
    };
    QStringList ids;
    for (const ControlTask &task : std::as_const(d->tasks)) {
        if (isAbandoned(task))
            ids.append(task.id);
    }
    for (const QString &id : std::as_const(ids)) {
        // A draft whose later lines may be among the spoilt ones may have been sent.
        const bool isDoubtful = d->file.lastSpoiltAt() > d->origins.value(id).at;
        update(id, [isDoubtful, now, &isAbandoned](ControlTask &task) {
            if (!isAbandoned(task))
                return false;
            const bool wasSurelyNotSent = task.state == TaskState::Draft && !isDoubtful;
            moveTo(task, wasSurelyNotSent ? TaskState::Discarded : TaskState::Unknown, now, {},
                   TaskReason::ProgramEnded);
            return true;
        });
    }
    return ids;
}

bool CommandJournal::probe()
{
    QStringList touched;
    const bool isDone = d->open(touched) && d->write({});
    d->file.unlock();
    d->tell(touched);
    return isDone;
}

const ApiError &CommandJournal::lastError() const
{
    return d->error;
}

int CommandJournal::damagedLines() const
{
    return d->file.damagedLines();
}

QString CommandJournal::fileName() const
{
    return d->file.path();
}
