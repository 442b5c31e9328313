// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/cli/commandoptions.h"
#include "app/cli/reportrun.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QList<CalendarPeriod> ReportWish::periods(const QDate &today) const
{
    if (kind == PeriodKind::Lifetime)
        return {CalendarPeriod::lifetime()};
    if (span.kind == PeriodKind::Lifetime)
        return {CalendarPeriod::containing(kind, today)};
    const QDate last = std::min(span.last(), today);
    QList<CalendarPeriod> periods;
    for (auto period = CalendarPeriod::containing(kind, span.first); period.first <= last;
         period = period.next())
        periods << period;
    return periods;
}

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::summary() const
{
    return tr("energy by hour, day, month or year, of plants or a device");
}

QList<QCommandLineOption> ReportCommand::options() const
{
    return {CommandOptions::by(),   CommandOptions::day(),    CommandOptions::month(),
            CommandOptions::year(), CommandOptions::device(), CommandOptions::field()};
}

QString ReportCommand::take(const QCommandLineParser &parser, const Options &)
{
    static const QHash<QString, PeriodKind> kinds {{u"hour"_s, PeriodKind::Day},
                                                   {u"day"_s, PeriodKind::Month},
                                                   {u"month"_s, PeriodKind::Year},
                                                   {u"year"_s, PeriodKind::Lifetime}};
    const auto kind = kinds.constFind(parser.value(u"by"_s));
    if (kind == kinds.cend())
        return tr("--by is hour, day, month or year.");
    m_wish.kind = *kind;
    m_wish.device = parser.value(u"device"_s);
    if (!m_wish.device.isEmpty() && m_wish.kind == PeriodKind::Day)
        return tr("The service has no hourly report of devices; heliodesk-cli history has their samples.");
    m_wish.fields = CommandOptions::readKeys(parser);
    return takeSpan(parser);
}

QString ReportCommand::takeSpan(const QCommandLineParser &parser)
{
    const bool hasDay = parser.isSet(u"day"_s);
    const bool hasMonth = parser.isSet(u"month"_s);
    const bool hasYear = parser.isSet(u"year"_s);
    if (int(hasDay) + int(hasMonth) + int(hasYear) > 1)
        return tr("Only one of --day, --month and --year.");
    // What is named must hold whole reports: a month has hours and days, but no months.
    if ((hasDay && m_wish.kind != PeriodKind::Day)
        || (hasMonth && m_wish.kind != PeriodKind::Day && m_wish.kind != PeriodKind::Month)
        || (hasYear && m_wish.kind == PeriodKind::Lifetime))
        return tr(
            "--by hour takes --day, --month or --year, --by day takes --month or --year, --by month takes "
            "--year; --by year shows all years.");
    std::optional<QDate> first;
    if (hasDay) {
        first = CommandOptions::readDay(parser.value(u"day"_s));
        m_wish.span.kind = PeriodKind::Day;
    } else if (hasMonth) {
        first = CommandOptions::readMonth(parser.value(u"month"_s));
        m_wish.span.kind = PeriodKind::Month;
    } else if (hasYear) {
        first = CommandOptions::readYear(parser.value(u"year"_s));
        m_wish.span.kind = PeriodKind::Year;
    } else {
        return {};
    }
    if (!first)
        return CommandOptions::dateMistake();
    m_wish.span.first = *first;
    return {};
}

std::unique_ptr<CommandRun> ReportCommand::createRun(const Options &common, AccountSession &session,
                                                     Clock &clock) const
{
    return std::make_unique<ReportRun>(common, session, clock, m_wish);
}
