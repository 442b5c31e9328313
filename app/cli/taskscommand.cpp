// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskscommand.h"

#include "app/cli/options.h"
#include "app/cli/tasksrun.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

QString TasksCommand::name() const
{
    return u"tasks"_s;
}

QString TasksCommand::summary() const
{
    return tr("the commands that were given, and what came of them");
}

QList<QCommandLineOption> TasksCommand::options() const
{
    return {{u"open"_s, tr("Only those that have not ended.")},
            {u"follow"_s,
             tr("Stay until each of them has ended and live data have been compared; a line for each change. "
                "Asks the service by plan, at most 100 times a day.")},
            {u"export"_s, tr("Write all of it to a file instead, as JSON or CSV by its ending."), u"FILE"_s},
            {u"task"_s, tr("Only this one; the beginning of its name will do."), u"ID"_s},
            {u"mark"_s,
             tr("With --task: say how an unknown command has ended, yes (carried out) or no, where nothing "
                "else can tell."),
             u"ANSWER"_s}};
}

QString TasksCommand::take(const QCommandLineParser &parser, const Options &)
{
    m_wish.isOpenOnly = parser.isSet(u"open"_s);
    m_wish.isFollowing = parser.isSet(u"follow"_s);
    m_wish.exportFile = parser.value(u"export"_s);
    m_wish.id = parser.value(u"task"_s);
    if (m_wish.isFollowing && !m_wish.exportFile.isEmpty())
        return tr("--follow and --export exclude each other.");
    const bool isExportable = m_wish.exportFile.endsWith(".json"_L1) || m_wish.exportFile.endsWith(".csv"_L1);
    if (parser.isSet(u"export"_s) && !isExportable)
        return tr("--export takes a file that ends in .json or .csv.");
    if (!parser.isSet(u"mark"_s))
        return {};
    const QString answer = parser.value(u"mark"_s);
    if (m_wish.id.isEmpty())
        return tr("--mark needs --task.");
    if (answer != "yes"_L1 && answer != "no"_L1)
        return tr("--mark takes yes or no.");
    m_wish.wasCarriedOut = answer == "yes"_L1;
    return {};
}

std::unique_ptr<CommandRun> TasksCommand::createRun(const Options &common, AccountSession &session,
                                                    Clock &clock) const
{
    return std::make_unique<TasksRun>(common, session, clock, m_wish);
}
