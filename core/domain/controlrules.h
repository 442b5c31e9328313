// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/parametercatalog.h"
#include "core/domain/controlcommand.h"
#include "core/domain/controlsite.h"

//! What is wrong with a command; words: CommandWords.
struct CommandProblem
{
    enum class Kind {
        // of a value:
        BelowMinimum,
        AboveMaximum,
        TooManyDecimals,
        Missing,
        AboveLimitIsCut, //!< not an error: the device cuts it to `limit`
        // of the order:
        NothingSet, //!< parameters: none of the four
        EndsCross, //!< end of discharge not below end of charge
        ModeCannotBeSet,
        NoWindow,
        TooManyWindows, //!< more than 14
        WindowEmpty, //!< ends when it begins, or has no beginning or end
        WindowAfterMidnight, //!< to 24:00, or ends before it begins: must be split
        WindowWithoutDay,
        WeekdayInvalid,
        WindowsOverlap, //!< `window` and `otherWindow` on `weekday`
        // of the plant:
        NotResidential,
        NoBattery,
        NoInverter,
        SeveralControllers,
        ControllerNotSupported,
        ForeignBattery, //!< LG
        BatteryUnknown, //!< dispatch names a battery the plant does not have
        ControllerOffline, //!< not an error: the last data say so, and the service would refuse (§2.1)
        BatteryOffline //!< the same
    };
    Kind kind = Kind::Missing;
    ControlParameter parameter = ControlParameter::TargetSoc; //!< for kinds of a value
    double limit = 0; //!< for Below, Above, AboveLimitIsCut: in the parameter's unit
    int window = -1; //!< index
    int otherWindow = -1;
    int weekday = 0; //!< 1 = Monday

    bool isError() const
    {
        return kind != Kind::AboveLimitIsCut && kind != Kind::ControllerOffline && kind != Kind::BatteryOffline;
    }
    friend bool operator==(const CommandProblem &, const CommandProblem &) = default;
};

//! What about the plant stands against this kind of command, whatever its values: for buttons. Mode commands are
//! judged as the easiest of their kind, dispatch as one for any battery. Pure (`control-endpoints.md` §2).
QList<CommandProblem> siteProblems(ControlFamily family, const ControlSite &site);
//! All that is wrong, most fundamental first; empty if it may be sent. Pure (`control-endpoints.md` §2–§8).
QList<CommandProblem> problemsOf(const ControlCommand &command, const ControlSite &site);
bool mayBeSent(const QList<CommandProblem> &problems);
//! The windows as the API takes them: those to or over midnight are cut, 24:00 becomes 23:59 (§5.2). Pieces of
//! the next day get the next weekday. Idempotent.
QList<TouWindow> splitAtMidnight(const QList<TouWindow> &windows);
