// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/periodwords.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

QString PeriodWords::monthAndYear(const QDate &day, QLocale::FormatType format) const
{
    //: %1 the name of a month, %2 the year
    return tr("%1 %2", "month and year")
        .arg(m_formatter.locale().standaloneMonthName(day.month(), format), QString::number(day.year()));
}

QString PeriodWords::title(const CalendarPeriod &period) const
{
    switch (period.kind) {
    case PeriodKind::Day:
        return m_formatter.locale().toString(period.first, QLocale::LongFormat);
    case PeriodKind::Month:
        return monthAndYear(period.first, QLocale::LongFormat);
    case PeriodKind::Year:
        return QString::number(period.first.year());
    case PeriodKind::Lifetime:
        break;
    }
    return tr("Since the beginning");
}

QString PeriodWords::shortTitle(const CalendarPeriod &period) const
{
    switch (period.kind) {
    case PeriodKind::Day:
        return m_formatter.locale().toString(period.first, QLocale::ShortFormat);
    case PeriodKind::Month:
        return monthAndYear(period.first, QLocale::ShortFormat);
    case PeriodKind::Year:
        return QString::number(period.first.year());
    case PeriodKind::Lifetime:
        break;
    }
    return tr("All years");
}

QString PeriodWords::kind(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return tr("Day");
    case PeriodKind::Month:
        return tr("Month");
    case PeriodKind::Year:
        return tr("Year");
    case PeriodKind::Lifetime:
        break;
    }
    return tr("Lifetime");
}

QString PeriodWords::rowKind(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return tr("Hour");
    case PeriodKind::Month:
        return tr("Day");
    case PeriodKind::Year:
        return tr("Month");
    case PeriodKind::Lifetime:
        break;
    }
    return tr("Year");
}

QString PeriodWords::rowCount(PeriodKind kind, int known, int expected) const
{
    const QString have = m_formatter.locale().toString(known);
    switch (kind) {
    case PeriodKind::Day:
        //: %1 how many there are, %n how many there should be
        return tr("%1 of %n hours", nullptr, expected).arg(have);
    case PeriodKind::Month:
        return tr("%1 of %n days", nullptr, expected).arg(have);
    case PeriodKind::Year:
        return tr("%1 of %n months", nullptr, expected).arg(have);
    case PeriodKind::Lifetime:
        break;
    }
    return tr("%1 of %n years", nullptr, expected).arg(have);
}

QString PeriodWords::rowLabel(PeriodKind kind, qint64 start, const QTimeZone &zone) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(start, zone);
    switch (kind) {
    case PeriodKind::Day:
        return m_formatter.locale().toString(local.time().hour());
    case PeriodKind::Month:
        return m_formatter.locale().toString(local.date().day());
    case PeriodKind::Year:
        return m_formatter.locale().standaloneMonthName(local.date().month(), QLocale::ShortFormat);
    case PeriodKind::Lifetime:
        break;
    }
    return QString::number(local.date().year());
}

QString PeriodWords::rowTitle(PeriodKind kind, qint64 start, qint64 end, const QTimeZone &zone) const
{
    const QDate day = localDate(start, zone);
    switch (kind) {
    case PeriodKind::Day: {
        //: a span of time: %1 its begin, %2 its end
        const QString span =
            tr("%1–%2", "times of day").arg(m_formatter.time(start, zone), m_formatter.time(end, zone));
        const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC));
        if (offset == zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(end, Qt::UTC)))
            return span;
        //: a span of time at whose end the clock is changed
        return tr("%1, clock change").arg(span);
    }
    case PeriodKind::Month:
        return title(CalendarPeriod::containing(PeriodKind::Day, day));
    case PeriodKind::Year:
        return title(CalendarPeriod::containing(PeriodKind::Month, day));
    case PeriodKind::Lifetime:
        break;
    }
    return title(CalendarPeriod::containing(PeriodKind::Year, day));
}

QString PeriodWords::days(const QDate &from, const QDate &to) const
{
    if (!from.isValid())
        return {};
    const QString first = m_formatter.locale().toString(from, QLocale::ShortFormat);
    if (!to.isValid() || to == from)
        return first;
    //: a span of days: %1 the first, %2 the last
    return tr("%1 – %2", "days").arg(first, m_formatter.locale().toString(to, QLocale::ShortFormat));
}
