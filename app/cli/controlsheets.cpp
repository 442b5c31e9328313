// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlsheets.h"

#include "app/cli/cells.h"
#include "app/cli/controlrun.h" // the words are translated as its
#include "core/api/controlbodies.h"
#include "core/api/requestbodies.h"
#include "core/control/controldesk.h"
#include "core/control/taskcodec.h"
#include "core/store/configstore.h"
#include "ui/format/commandwords.h"
#include "ui/format/taskwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ControlSheets::ControlSheets(const QList<ControlShare> &shares, const ConfigStore &configs)
    : m_shares(shares)
    , m_configs(configs)
{
}

bool ControlSheets::mayBeSent() const
{
    return std::all_of(m_shares.begin(), m_shares.end(),
                       [](const ControlShare &share) { return ::mayBeSent(share.problems); });
}

QStringList ControlSheets::remarks() const
{
    const CommandWords words;
    QStringList lines;
    for (const ControlShare &share : m_shares) {
        for (const CommandProblem &problem : share.problems)
            //: %1 name of a plant, %2 what is wrong with a command
            lines << ControlRun::tr("%1: %2", "problem").arg(share.site.plantName, words.problem(problem));
        const QStringList warnings = warningsOf(share);
        for (const QString &warning : warnings)
            lines << ControlRun::tr("%1: %2", "problem").arg(share.site.plantName, warning);
    }
    return lines;
}

QStringList ControlSheets::warningsOf(const ControlShare &share) const
{
    return CommandWords().warnings(share.command, m_configs.batteryMode(share.command.plant).mode);
}

QList<QList<ControlCommand>> ControlSheets::calls() const
{
    QList<ControlCommand> commands;
    for (const ControlShare &share : m_shares)
        commands << share.command;
    return RequestBodies::cut(commands, ControlBodies::batchMax(commands.constFirst().family()));
}

Sheet ControlSheets::tasks(const ControlDesk &desk, const QStringList &ids) const
{
    Sheet sheet {{{u"task"_s, ControlRun::tr("Task")},
                  {u"plant"_s, {}},
                  {u"command"_s, ControlRun::tr("Command")},
                  {u"state"_s, ControlRun::tr("State")},
                  {u"explanation"_s, ControlRun::tr("What it means")},
                  {u"service_id"_s, ControlRun::tr("Number at the service")}},
                 {},
                 true};
    const CommandWords words;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const ControlTask *task = desk.task(ids.at(i));
        if (!task)
            continue;
        sheet.rows << QList<SheetCell> {
            Cells::text(task->id),
            Cells::text(task->command.plant.value),
            Cells::text(words.sentence(task->command, m_shares.at(i).site)),
            {QString(TaskCodec::stateWord(task->state)), TaskWords::state(task->state)},
            Cells::text(TaskWords::explanation(*task)),
            Cells::text(task->serviceId)};
    }
    return sheet;
}

Sheet ControlSheets::preview() const
{
    Sheet sheet {{{u"plants"_s, {}},
                  {u"command"_s, ControlRun::tr("Command")},
                  {u"consequence"_s, ControlRun::tr("What follows")},
                  {u"warnings"_s, ControlRun::tr("Mind this")},
                  {u"problems"_s, ControlRun::tr("What is wrong")},
                  {u"endpoint"_s, ControlRun::tr("Would be sent to")},
                  {u"request"_s, ControlRun::tr("Request")}},
                 {},
                 true};
    const CommandWords words;
    const bool isSendable = mayBeSent();
    qsizetype next = 0;
    for (const QList<ControlCommand> &call : calls()) {
        QStringList plants;
        QStringList sentences;
        QStringList consequence;
        QStringList warnings;
        QStringList problems;
        for (qsizetype i = 0; i < call.size(); ++i) {
            const ControlShare &share = m_shares.at(next++);
            plants << share.command.plant.value;
            sentences << words.sentence(share.command, share.site);
            consequence << words.consequence(share.command, share.site);
            warnings << warningsOf(share);
            for (const CommandProblem &problem : share.problems)
                (problem.isError() ? problems : warnings)
                    << ControlRun::tr("%1: %2", "problem").arg(share.site.plantName, words.problem(problem));
        }
        for (QStringList *texts : {&consequence, &warnings, &problems})
            texts->removeDuplicates();
        const SheetCell none {QJsonValue(QJsonValue::Null), {}};
        const auto lines = [&none](const QStringList &texts) {
            return texts.isEmpty() ? none : Cells::text(texts.join(u'\n'));
        };
        const QString path = endpointSpec(ControlBodies::deliverEndpoint(call.constFirst().family())).path;
        const QString preview = ControlBodies::preview(call);
        sheet.rows << QList<SheetCell> {Cells::text(plants.join(u',')),
                                        lines(sentences),
                                        lines(consequence),
                                        lines(warnings),
                                        lines(problems),
                                        isSendable ? Cells::text(path) : none,
                                        isSendable
                                            ? SheetCell {QString::fromUtf8(ControlBodies::deliver(call)),
                                                         preview.mid(preview.indexOf(u'\n') + 1).trimmed()}
                                            : none};
    }
    return sheet;
}
