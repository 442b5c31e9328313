// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarperiod.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! Spans of a plant's calendar in words.
class PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
public:
    explicit PeriodWords(const Formatter &formatter)
        : m_formatter(formatter)
    {
    }

    //! "Sunday 21 June 2026", "June 2026", "2026", "Since the beginning".
    QString title(const CalendarPeriod &period) const;
    //! The same in short, for a heading of a column: "21/06/2026", "Jun 2026", "2026", "All years".
    QString shortTitle(const CalendarPeriod &period) const;
    //! "Day", "Month", "Year", "Lifetime".
    static QString kind(PeriodKind kind);
    //! What the rows of its report are called: "Hour", "Day", "Month", "Year".
    static QString rowKind(PeriodKind kind);
    //! "23 of 24 hours", by the rows of a report about a \a kind.
    QString rowCount(PeriodKind kind, int known, int expected) const;
    //! Short, below a bar of the report about a \a kind: "10", "21", "Jun", "2026". \a start is UTC ms.
    QString rowLabel(PeriodKind kind, qint64 start, const QTimeZone &zone) const;
    //! "10:00–11:00", "Sunday 21 June 2026", "June 2026", "2026". Both UTC ms; the end is the next start.
    QString rowTitle(PeriodKind kind, qint64 start, qint64 end, const QTimeZone &zone) const;
    //! "21 June 2026 – 23 June 2026"; one day if both are the same; empty for invalid days.
    QString days(const QDate &from, const QDate &to) const;

private:
    QString monthAndYear(const QDate &day, QLocale::FormatType format) const;

    Formatter m_formatter;
};
