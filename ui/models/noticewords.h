// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/formatter.h"
#include "ui/models/notice.h"

#include <QCoreApplication>

//! A notice in words.
class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
public:
    explicit NoticeWords(const Formatter &formatter = Formatter());

    //! What happened to whom, in one short line without a full stop.
    QString title(const Notice &notice) const;
    //! More about it: since when, why, which plants. Times are those of \a zone.
    QString text(const Notice &notice, const QTimeZone &zone) const;

private:
    QString names(const Notice &notice) const;
    static bool isOneCause(const Notice &notice);
    QString commandTitle(const ControlTask &task) const;
    QString raisedTitle(const Notice &notice) const;
    QString shortList(const QStringList &all) const;
    QString alarmText(const Notice &notice) const;

    Formatter m_formatter;
};
