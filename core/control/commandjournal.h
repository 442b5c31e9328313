// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"
#include "core/net/apierror.h"

#include <QObject>

#include <memory>

//! The flight recorder: an append-only file of all commands of one account, one checked line for every thing
//! that happened, flushed to the disk before the next step is taken. A line torn by a crash is skipped and
//! told; nothing before it is lost. Shared by all processes of a user under a lock: the window and the
//! terminal see each other's commands. Holds no secret. Lives in one thread.
class CommandJournal : public QObject
{
    Q_OBJECT
public:
    //! \a file need not exist. \a account: names the account in every line; lines of another are ignored.
    CommandJournal(const QString &file, const QString &account, QObject *parent = nullptr);
    ~CommandJournal() override;

    //! Newest last; as the file says it, taking in what other processes have written (see refresh()).
    const QList<ControlTask> &tasks() const;
    //! Null if unknown; valid until the next change.
    const ControlTask *find(const QString &id) const;
    //! Reads what was added since; emits changed() for each task concerned.
    void refresh();

    //! Writes the present state of \a task as the next line of its life and makes it visible. False, with
    //! lastError(), if it is not safely on the disk: then nothing may be sent.
    bool record(const ControlTask &task);
    //! The same for several at once; all or none.
    bool record(const QList<ControlTask> &tasks);
    //! Marks tasks of one batch as Sending, but only if no open task of the same plant and family is there
    //! (of any process; looked up under the lock). Returns the ids in the way; empty if all are marked now.
    QStringList claim(const QList<ControlTask> &tasks, bool *isOnDisk);

    //! Why the last write or read failed; kind None if all is well.
    const ApiError &lastError() const;
    //! Lines that could not be read (torn, damaged); shown once.
    int damagedLines() const;

Q_SIGNALS:
    void changed(const QString &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
