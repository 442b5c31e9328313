// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/processlock.h"

//! Names who writes into a journal by a lock that is held as long as the writer lives: when it is gone the
//! others know what was left undone, whatever ended it.
class SenderMark
{
public:
    //! \a journal: path of the journal; the locks lie beside it.
    explicit SenderMark(const QString &journal);
    ~SenderMark();

    //! Takes the lock, if it was not taken before. False, with errorText(), if none can be had.
    bool hold();
    //! Empty until it is held.
    const QString &name() const { return m_name; }
    QString fileOf(const QString &name) const;
    QString errorText() const { return m_error; }
    //! Whether the writer of that name lives; tidies up after one that does not.
    bool isAlive(const QString &name) const;

private:
    QString m_journal;
    QString m_name;
    QString m_error;
    std::unique_ptr<ProcessLock> m_lock;
};
