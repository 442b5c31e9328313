// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"

#include <optional>

//! Which of the commands are shown.
struct TaskFilter
{
    enum class State {
        All,
        Open, //!< no end is known: being sent, running, or the answer was lost
        Done, //!< carried out, or set already
        NotDone //!< refused, failed, ended early, timed out, discarded
    };
    QString text; //!< words that must all occur
    State state = State::All;
    std::optional<ControlFamily> family;
    ProfileId profile; //!< empty: of all accounts
    PlantCode plant; //!< empty: of all plants of the account

    bool passes(TaskState taskState) const;
    //! Anything but the filter of the start.
    bool isFiltering() const { return *this != TaskFilter(); }
    friend bool operator==(const TaskFilter &, const TaskFilter &) = default;
};
