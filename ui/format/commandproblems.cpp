// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/commandwords.h"

// What is wrong with a command; a part of CommandWords.

using Kind = CommandProblem::Kind;

QString CommandWords::windowProblem(const CommandProblem &problem) const
{
    const QString window = m_formatter.number(problem.window + 1, 0);
    const QString other = m_formatter.number(problem.otherWindow + 1, 0);
    switch (problem.kind) {
    case Kind::WindowEmpty:
        return tr("Window %1 must end after it begins.").arg(window);
    case Kind::WindowAfterMidnight:
        return tr("Window %1 goes beyond 23:59 and must be split there.").arg(window);
    case Kind::WindowWithoutDay:
        return tr("Window %1 has no weekday.").arg(window);
    case Kind::WeekdayInvalid:
        return tr("Window %1 names a weekday twice, or one that does not exist.").arg(window);
    default:
        break;
    }
    switch (problem.weekday) {
    case 1:
        return tr("Windows %1 and %2 overlap on Monday.").arg(window, other);
    case 2:
        return tr("Windows %1 and %2 overlap on Tuesday.").arg(window, other);
    case 3:
        return tr("Windows %1 and %2 overlap on Wednesday.").arg(window, other);
    case 4:
        return tr("Windows %1 and %2 overlap on Thursday.").arg(window, other);
    case 5:
        return tr("Windows %1 and %2 overlap on Friday.").arg(window, other);
    case 6:
        return tr("Windows %1 and %2 overlap on Saturday.").arg(window, other);
    default:
        return tr("Windows %1 and %2 overlap on Sunday.").arg(window, other);
    }
}

QString CommandWords::plantProblem(Kind kind) const
{
    switch (kind) {
    case Kind::NotResidential:
        return tr("The service takes commands for residential plants only.");
    case Kind::NoBattery:
        return tr("The plant has no battery that takes commands.");
    case Kind::NoInverter:
        return tr("The plant has no inverter that takes commands.");
    case Kind::SeveralControllers:
        return tr(
            "The plant has several controllers. The service takes this command only for plants with one.");
    case Kind::ControllerNotSupported:
        return tr("The service does not take this command for plants with a SmartLogger.");
    case Kind::ForeignBattery:
        return tr("LG batteries do not take this command. They can be charged and discharged for a given "
                  "time only.");
    case Kind::BatteryUnknown:
        return tr("The plant has no such battery.");
    case Kind::ControllerOffline:
        return tr(
            "By the last data the plant's controller is not connected. The service refuses commands then.");
    case Kind::BatteryOffline:
        return tr("By the last data the battery is not connected. The service refuses commands then.");
    default:
        return {};
    }
}

QString CommandWords::problem(const CommandProblem &problem) const
{
    const QString name = parameter(problem.parameter);
    const QString limit = value(problem.parameter, problem.limit);
    switch (problem.kind) {
    case Kind::BelowMinimum:
        //: %1 name of a value, %2 its limit with unit
        return tr("%1 must be at least %2.").arg(name, limit);
    case Kind::AboveMaximum:
        //: %1 name of a value, %2 its limit with unit
        return tr("%1 must be at most %2.").arg(name, limit);
    case Kind::AboveLimitIsCut:
        //: %1 name of a value, %2 its limit with unit
        return tr("%1 is more than the device can do. It will use %2.").arg(name, limit);
    case Kind::TooManyDecimals: {
        const int decimals = ParameterCatalog::instance().entry(problem.parameter).decimals;
        return decimals == 0 ? tr("%1 must be a whole number.").arg(name)
                             : tr("%1 may have %n decimals at most.", nullptr, decimals).arg(name);
    }
    case Kind::Missing:
        return tr("%1 is missing.").arg(name);
    case Kind::NothingSet:
        return tr("At least one value must be given.");
    case Kind::EndsCross:
        return tr("The end of discharge must be below the end of charge.");
    case Kind::ModeCannotBeSet:
        return tr("This mode can only be read, not set.");
    case Kind::NoWindow:
        return tr("A time-of-use plan needs at least one window.");
    case Kind::TooManyWindows:
        return tr("A time-of-use plan has %n windows at most.", nullptr, ParameterCatalog::mostWindows);
    case Kind::WindowEmpty:
    case Kind::WindowAfterMidnight:
    case Kind::WindowWithoutDay:
    case Kind::WeekdayInvalid:
    case Kind::WindowsOverlap:
        return windowProblem(problem);
    case Kind::NotResidential:
    case Kind::NoBattery:
    case Kind::NoInverter:
    case Kind::SeveralControllers:
    case Kind::ControllerNotSupported:
    case Kind::ForeignBattery:
    case Kind::BatteryUnknown:
    case Kind::ControllerOffline:
    case Kind::BatteryOffline:
        return plantProblem(problem.kind);
    }
    return {};
}
