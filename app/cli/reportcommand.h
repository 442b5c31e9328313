// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/calendarperiod.h"

#include <QCoreApplication>

//! What a report is about, as the command line says it.
struct ReportWish
{
    PeriodKind kind = PeriodKind::Month; //!< of the reports: a Month has rows of days
    //! The day, month or year that was named, with its first day; Lifetime if none was: then the present one.
    CalendarPeriod span = CalendarPeriod::lifetime();
    QString device; //!< as typed; empty = plants
    QStringList fields; //!< empty = all

    //! The reports that make the span, none that begins after \a today.
    QList<CalendarPeriod> periods(const QDate &today) const;
};

//! Energy of plants or of a device by hour, day, month or year.
class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;

    const ReportWish &wish() const { return m_wish; }

private:
    QString takeSpan(const QCommandLineParser &parser);

    ReportWish m_wish;
};
