// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/taskwords.h"

#include "core/catalog/errorcatalog.h"
#include "ui/format/commandwords.h"
#include "ui/format/labels.h"
#include "ui/format/modewords.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

TaskWords::TaskWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString TaskWords::state(TaskState state)
{
    switch (state) {
    case TaskState::Draft:
        return tr("Not sent", "state of a command");
    case TaskState::Sending:
        return tr("Being sent", "state of a command");
    case TaskState::Running:
        return tr("Running", "state of a command");
    case TaskState::Succeeded:
        return tr("Done", "state of a command");
    case TaskState::NoChange:
        return tr("Already set", "state of a command");
    case TaskState::Refused:
        return tr("Refused", "state of a command");
    case TaskState::Failed:
        return tr("Failed", "state of a command");
    case TaskState::Closed:
        return tr("Ended early", "state of a command");
    case TaskState::TimedOut:
        return tr("Timed out", "state of a command");
    case TaskState::Unknown:
        return tr("Unknown", "state of a command");
    case TaskState::Discarded:
        break;
    }
    return tr("Discarded", "state of a command");
}

QString TaskWords::reason(TaskReason reason)
{
    switch (reason) {
    case TaskReason::None:
        return {};
    case TaskReason::Failure:
        return tr("The service could not hand the command to the device.");
    case TaskReason::Timeout:
        return tr("The device did not answer in time.");
    case TaskReason::Busy:
        return tr("The device is busy with something else.");
    case TaskReason::Invalid:
        return tr("The device is not fit for this command.");
    case TaskReason::Exception:
        return tr("Something unexpected went wrong at the service.");
    case TaskReason::NotSent:
        return tr("It did not get as far as the service.");
    case TaskReason::TaskInTheWay:
        return tr("Another command of this kind has not ended at this plant.");
    case TaskReason::QuotaUsedUp:
        return tr("No call is left for it today.");
    case TaskReason::JournalBroken:
        return tr("It could not be written down, and nothing is sent that is not.");
    case TaskReason::AnswerLost:
        return tr("The answer was lost.");
    case TaskReason::ProgramEnded:
        return tr("The program ended in between.");
    case TaskReason::FoundInForce:
        return tr("The plant shows that it is in force.");
    case TaskReason::NotInForce:
        return tr("The plant shows that it is not in force.");
    case TaskReason::Superseded:
        return tr("A later command has taken its place.");
    case TaskReason::TaskGone:
        return tr("The service does not know the command any more.");
    case TaskReason::ByHand:
        return tr("A person has said so.");
    case TaskReason::Other:
        break;
    }
    return tr("The service gives a reason that this program does not know.");
}

QString TaskWords::refusal(const ControlTask &task)
{
    if (task.reason != TaskReason::None && task.reason != TaskReason::Other)
        return reason(task.reason);
    // 1 and 2 only count who was refused; the row's own words say why.
    const ErrorAdvice *known =
        task.failCode > 2 ? ErrorCatalog::shared().findFailCode(task.failCode) : nullptr;
    return known ? Labels::catalogueText(known->meaning) : task.text;
}

QString TaskWords::explanation(const ControlTask &task)
{
    switch (task.state) {
    case TaskState::Draft:
        return tr("The command is written down and has not been sent.");
    case TaskState::Sending:
        return tr("The command is on its way to the service.");
    case TaskState::Running:
        // A question that was refused says nothing about the command.
        return task.failCode == 0
            ? tr("The service has taken the command and has not told its end yet.")
            : tr("The service has taken the command. The last question about it was refused: %1")
                  .arg(refusal(task));
    case TaskState::Succeeded:
        if (task.reason == TaskReason::FoundInForce)
            return tr("The answer was lost, but the plant shows that the command is in force.");
        if (task.reason == TaskReason::ByHand)
            return tr("The answer was lost. A person has said that the command was carried out.");
        return tr("The service says that the command was carried out.");
    case TaskState::NoChange:
        return tr("The plant was set like that already, so nothing had to be done.");
    case TaskState::Refused: {
        const QString why = refusal(task);
        return why.isEmpty() ? tr("The command was refused. Nothing was changed.")
                             : tr("The command was refused, nothing was changed: %1").arg(why);
    }
    case TaskState::Failed: {
        const QString why =
            task.reason == TaskReason::Other && !task.text.isEmpty() ? task.text : reason(task.reason);
        return why.isEmpty() ? tr("The command was not carried out.")
                             : tr("The command was not carried out: %1").arg(why);
    }
    case TaskState::Closed:
        return task.text.isEmpty() ? tr("The command ended early because another one took its place.")
                                   : tr("The command ended early: %1").arg(task.text);
    case TaskState::TimedOut:
        return tr("The service has told no end within 24 hours. It may have been carried out.");
    case TaskState::Unknown:
        if (task.command.family() == ControlFamily::BatteryParameters)
            return tr(
                "The answer was lost, so the command may be in force. It is not sent again. The service "
                "does not tell these values, so only a look at the plant can.");
        return tr(
            "The answer was lost, so the command may be in force. It is not sent again; the program asks "
            "how it stands.");
    case TaskState::Discarded:
        break;
    }
    return tr("The command was never sent.");
}

QString TaskWords::event(const TaskEvent &event)
{
    const QString word = event.state == TaskState::Draft ? tr("Written down") : state(event.state);
    const QString said =
        event.text.isEmpty() || event.reason == TaskReason::None || event.reason == TaskReason::Other
        ? event.text
        : reason(event.reason);
    //: %1 state of a command, %2 what the service said
    return said.isEmpty() ? word : tr("%1: %2", "state of a command").arg(word, said);
}

QString TaskWords::flow(const ControlTask &task, double value) const
{
    const double kilowatts = task.telemetry.unit == "W"_L1 ? value / 1000 : value;
    if (task.telemetry.unit == "%"_L1)
        return m_formatter.percent(value, 1);
    return task.command.family() == ControlFamily::ActivePower ? m_formatter.gridFlow(kilowatts)
                                                               : m_formatter.batteryFlow(kilowatts);
}

QString TaskWords::shortVerdict(FollowVerdict verdict)
{
    switch (verdict) {
    case FollowVerdict::NotChecked:
        return {};
    case FollowVerdict::Pending:
        return tr("Waiting", "live data of a command");
    case FollowVerdict::Followed:
        return tr("Agree", "live data with a command");
    case FollowVerdict::Partly:
        return tr("Agree in part", "live data with a command");
    case FollowVerdict::NotFollowed:
        return tr("Do not agree", "live data with a command");
    case FollowVerdict::CannotTell:
        break;
    }
    return tr("Cannot tell", "live data of a command");
}

QString TaskWords::verdict(const ControlTask &task) const
{
    const TelemetryCheck &check = task.telemetry;
    const QString measured = check.measured ? flow(task, *check.measured) : QString();
    const QString expected = check.expected ? flow(task, *check.expected) : QString();
    const bool hasBoth = !measured.isEmpty() && !expected.isEmpty();
    switch (check.verdict) {
    case FollowVerdict::NotChecked:
        return tr("Live data have not been compared.");
    case FollowVerdict::Pending:
        return tr("Waiting for live data from after the command.");
    case FollowVerdict::Followed:
        //: %1 what live data say: "Discharging 2.48 kW"
        return measured.isEmpty() ? tr("Live data agree with the command.")
                                  : tr("Live data agree: %1.").arg(measured);
    case FollowVerdict::Partly:
        //: %1 what live data say, %2 what was expected: "Discharging 2.48 kW"
        return hasBoth ? tr("Live data agree in part: %1, expected was: %2.").arg(measured, expected)
                       : tr("Live data agree with the command in part.");
    case FollowVerdict::NotFollowed:
        //: %1 what live data say, %2 what was expected: "Discharging 2.48 kW"
        return hasBoth ? tr("Live data do not agree: %1, expected was: %2.").arg(measured, expected)
                       : tr("Live data do not agree with the command.");
    case FollowVerdict::CannotTell:
        break;
    }
    return tr("Live data cannot tell whether it was carried out.");
}

QString TaskWords::result(const ControlTask &task) const
{
    if (task.energyKwh) {
        const auto *order = std::get_if<ForcedCharge>(&task.command.order);
        const bool isDischarge = order && order->direction == ForcedCharge::Direction::Discharge;
        return (isDischarge ? tr("%1 discharged so far") : tr("%1 charged so far"))
            .arg(m_formatter.energy(task.energyKwh));
    }
    if (task.deliveredW)
        //: %1 for example "Discharging 2.5 kW"
        return tr("Set at the device: %1").arg(m_formatter.batteryFlow(*task.deliveredW / 1000.0));
    return {};
}

QStringList TaskWords::before(const ControlTask &task, qint64 now) const
{
    const BeforeState &before = task.before;
    const ModeWords modes(m_formatter);
    const CommandWords words(m_formatter);
    QStringList lines;
    if (before.batteryMode) {
        lines << ModeWords::mode(*before.batteryMode);
        for (const TouWindow &window : before.batteryMode->windows)
            lines << modes.window(window);
        if (const QString details = modes.details(*before.batteryMode); !details.isEmpty())
            lines << details;
    }
    if (before.activePower)
        lines << modes.mode(*before.activePower);
    if (before.parameters)
        lines << words.action({task.command.plant, *before.parameters});
    if (before.soc)
        lines << tr("State of charge: %1").arg(m_formatter.percent(before.soc));
    if (before.batteryW)
        lines << m_formatter.batteryFlow(*before.batteryW / 1000);
    if (!lines.isEmpty() && before.knownAt)
        //: %1 for example "3 min ago"
        lines << tr("Known since: %1").arg(m_formatter.age(before.knownAt, now));
    return lines;
}

QString TaskWords::obstacle(ControlObstacle obstacle)
{
    switch (obstacle) {
    case ControlObstacle::None:
        return {};
    case ControlObstacle::ApiAccount:
        return tr("This account signs in with a user name. The service takes commands only from an account "
                  "that its "
                  "owner has connected in the browser.");
    case ControlObstacle::NotSignedIn:
        return tr("The account is not signed in.");
    case ControlObstacle::ScopeMissing:
        return tr("The owner has not allowed commands for this program.");
    case ControlObstacle::ControlModeOff:
        return tr("Control is switched off for this plant.");
    case ControlObstacle::NotResidential:
        return tr("The service takes commands for residential plants only.");
    case ControlObstacle::SeveralControllers:
        return tr(
            "The plant has several controllers. The service takes this command only for plants with one.");
    case ControlObstacle::ControllerNotSupported:
        return tr("The service does not take this command for plants with a SmartLogger.");
    case ControlObstacle::NoBattery:
        return tr("The plant has no battery that takes commands.");
    case ControlObstacle::NoInverter:
        return tr("The plant has no inverter that takes commands.");
    case ControlObstacle::ForeignBattery:
        return tr("LG batteries do not take this command.");
    case ControlObstacle::TaskRunning:
        return tr("A command of this kind is still running in this plant.");
    case ControlObstacle::QuotaUsedUp:
        return tr("The day's calls for commands are used up.");
    case ControlObstacle::JournalBroken:
        break;
    }
    return tr("The journal of commands cannot be written. Nothing is sent that cannot be written down.");
}

QString TaskWords::remedy(ControlObstacle obstacle)
{
    switch (obstacle) {
    case ControlObstacle::None:
        return {};
    case ControlObstacle::ApiAccount:
        return tr("Connect the plant's owner as another account.");
    case ControlObstacle::NotSignedIn:
        return tr("Sign in, or wait until the connection is back.");
    case ControlObstacle::ScopeMissing:
        return tr("The owner can allow it in the FusionSolar app, or connect again and tick it.");
    case ControlObstacle::ControlModeOff:
        return tr("Switch control on for this plant first.");
    case ControlObstacle::SeveralControllers:
    case ControlObstacle::ControllerNotSupported:
        return tr("Use the FusionSolar app or the web portal for this plant.");
    case ControlObstacle::NotResidential:
    case ControlObstacle::NoBattery:
    case ControlObstacle::NoInverter:
        return tr("If that is not so, refresh the list of devices.");
    case ControlObstacle::ForeignBattery:
        return tr("Charge or discharge it for a given time instead.");
    case ControlObstacle::TaskRunning:
        return tr("Wait for its end, or stop it.");
    case ControlObstacle::QuotaUsedUp:
        return tr("Try again tomorrow. A stop is still possible as long as the reserve lasts.");
    case ControlObstacle::JournalBroken:
        break;
    }
    return tr("Check that the disk is not full and that the data folder can be written.");
}
