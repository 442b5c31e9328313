// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"
#include "core/net/apierror.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

//! The flight recorder: an append-only file of all commands of one account, one checked line for every thing
//! that happened, flushed to the disk before the next step is taken. A line torn by a crash is skipped and
//! told; nothing before it is lost. Shared by all processes of a user under a lock: the window and the
//! terminal see each other's commands. Holds no secret. Lives in one thread.
class CommandJournal : public QObject
{
    Q_OBJECT
public:
    //! What claim() has done.
    struct Claim
    {
        QList<ControlTask> marked; //!< Sending now, and safely on the disk: to be sent in one call
        QHash<QString, QString> blockers; //!< id of a draft → id of the open task in its way
        bool isOnDisk = false; //!< false, with lastError(): nothing is marked, nothing may be sent
    };

    //! \a file need not exist, nor its folder. \a account: names the account in every line; lines of another
    //! are ignored.
    CommandJournal(const QString &file, const QString &account, QObject *parent = nullptr);
    ~CommandJournal() override;

    //! In the order in which they were drafted, newest last, as far as the file was read.
    const QList<ControlTask> &tasks() const;
    //! Null if unknown; valid until the next change.
    const ControlTask *find(const QString &id) const;
    //! Takes in what other processes have written since; emits changed() for each task concerned.
    void refresh();

    //! Writes the present state of \a task as the next line of its life and makes it visible. False, with
    //! lastError(), if it is not safely on the disk: then nothing may be sent.
    bool record(const ControlTask &task);
    //! The same for several at once; all or none.
    bool record(const QList<ControlTask> &tasks);
    //! Changes a task as it stands now, whoever wrote it last; \a change returns false if there is nothing to
    //! do. If it cannot be written it holds in this process all the same and is written with the next line;
    //! then false, with lastError().
    bool update(const QString &id, const std::function<bool(ControlTask &)> &change);
    //! Marks the drafts of one call as Sending, except those that have an open task of any process in their
    //! way (isInTheWay()), looked up under the lock. \a prepare completes what is marked (state, time, body)
    //! before it is written. Drafts that are no drafts any more are left out.
    Claim claim(const QStringList &ids, const std::function<void(QList<ControlTask> &)> &prepare);
    //! Settles what processes that are gone have left: a draft is Discarded, what was being sent is Unknown,
    //! for nobody knows whether it arrived. Returns the ids.
    QStringList settleAbandoned(qint64 now);

    //! Tries whether writing works again, with a line that says nothing; clears lastError() if it does.
    bool probe();
    //! Why the last write or read failed; kind None if all is well.
    const ApiError &lastError() const;
    //! Lines that could not be read (torn, damaged); shown once.
    int damagedLines() const;
    QString fileName() const;

Q_SIGNALS:
    void changed(const QString &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
