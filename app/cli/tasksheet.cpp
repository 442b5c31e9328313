// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasksheet.h"

#include "app/cli/cells.h"
#include "core/control/commandcodec.h"
#include "core/control/taskcodec.h"
#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "ui/format/commandwords.h"
#include "ui/format/taskwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class TaskRows
{
    Q_DECLARE_TR_FUNCTIONS(TaskRows)
public:
    static QList<SheetColumn> columns(bool isWhole)
    {
        // Without a title: for machines, or for the cards of single commands.
        const auto whole = [isWhole](const QString &title) { return isWhole ? title : QString(); };
        return {{u"task"_s, whole(tr("Task"))},
                {u"drafted_at"_s, tr("Given")},
                {u"plant"_s, {}},
                {u"family"_s, {}},
                {u"command"_s, tr("Command")},
                {u"state"_s, tr("State")},
                {u"explanation"_s, whole(tr("What it means"))},
                {u"service_text"_s, whole(tr("The service's words"))},
                {u"verdict"_s, tr("Did the power follow?")},
                {u"expected"_s, {}},
                {u"measured"_s, {}},
                {u"unit"_s, {}},
                {u"energy_kwh"_s, {}},
                {u"sent_at"_s, whole(tr("Sent"))},
                {u"ended_at"_s, whole(tr("Ended"))},
                {u"service_id"_s, whole(tr("Number at the service"))},
                {u"reason"_s, {}},
                {u"fail_code"_s, {}},
                {u"who"_s, tr("By")},
                {{}, whole(tr("What happened"))}};
    }

    static QList<SheetCell> row(const ControlTask &task, const QTimeZone &zone)
    {
        const CommandWords words;
        const TaskWords tasks;
        const TelemetryCheck &check = task.telemetry;
        const bool isCompared = check.verdict != FollowVerdict::NotChecked;
        QStringList happened;
        for (const TaskEvent &event : task.timeline)
            happened.append(u"%1  %2"_s.arg(time(event.at, zone).text, TaskWords::event(event)));
        return {Cells::text(task.id),
                time(task.draftedAt, zone),
                Cells::text(task.command.plant.value),
                Cells::text(CommandCodec::familyWord(task.command.family())),
                Cells::text(words.sentence(task.command, task.plantName)),
                {QString(TaskCodec::stateWord(task.state)), TaskWords::state(task.state)},
                Cells::text(TaskWords::explanation(task)),
                Cells::text(task.text),
                isCompared ? SheetCell {QString(TaskCodec::verdictWord(check.verdict)), tasks.verdict(task)}
                           : Cells::unknown(),
                {Cells::rawNumber(check.expected), {}},
                {Cells::rawNumber(check.measured), {}},
                Cells::text(check.unit),
                {Cells::rawNumber(task.energyKwh), {}},
                time(task.sentAt, zone),
                time(task.endedAt, zone),
                Cells::text(task.serviceId),
                {QString(TaskCodec::reasonWord(task.reason)), {}},
                {task.failCode, {}},
                Cells::text(task.who),
                {{}, happened.join(u'\n')}};
    }

private:
    static SheetCell time(qint64 at, const QTimeZone &zone)
    {
        return at == 0 ? Cells::unknown()
                       : SheetCell {Cells::isoTime(at, zone), Formatter().dateTime(at, zone)};
    }
};

} // namespace

Sheet taskSheet(const QList<ControlTask> &tasks, const PlantStore &plants, bool isWhole)
{
    Sheet sheet {TaskRows::columns(isWhole), {}, isWhole};
    for (const ControlTask &task : tasks) {
        const Plant *plant = plants.plant(task.command.plant);
        sheet.rows << TaskRows::row(task, plant ? plantZone(*plant) : QTimeZone::systemTimeZone());
    }
    return sheet;
}
