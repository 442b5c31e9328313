// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historycommand.h"

#include "app/cli/commandoptions.h"
#include "app/cli/historyrun.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::summary() const
{
    return tr("5-minute samples of one device, of a day or a span of days");
}

QList<QCommandLineOption> HistoryCommand::options() const
{
    return {CommandOptions::device(), CommandOptions::day(), CommandOptions::from(), CommandOptions::to(),
            CommandOptions::field()};
}

QString HistoryCommand::take(const QCommandLineParser &parser, const Options &)
{
    m_wish.device = parser.value(u"device"_s);
    if (m_wish.device.isEmpty())
        return tr("history needs --device; heliodesk-cli devices lists them.");
    m_wish.fields = CommandOptions::readKeys(parser);
    const bool hasDay = parser.isSet(u"day"_s);
    const bool hasFrom = parser.isSet(u"from"_s);
    const bool hasTo = parser.isSet(u"to"_s);
    if (hasDay && (hasFrom || hasTo))
        return tr("Either --day, or --from with --to.");
    if (hasTo && !hasFrom)
        return tr("--to also needs --from.");
    if (!hasDay && !hasFrom)
        return {};
    const auto from = CommandOptions::readDay(parser.value(hasDay ? u"day"_s : u"from"_s));
    const auto to = hasTo ? CommandOptions::readDay(parser.value(u"to"_s)) : from;
    if (!from || !to)
        return CommandOptions::dateMistake();
    if (*to < *from)
        return tr("--to is before --from.");
    m_wish.from = *from;
    m_wish.to = *to;
    m_wish.isOpen = hasFrom && !hasTo;
    return {};
}

std::unique_ptr<CommandRun> HistoryCommand::createRun(const Options &common, AccountSession &session,
                                                      Clock &clock) const
{
    return std::make_unique<HistoryRun>(common, session, clock, m_wish);
}
