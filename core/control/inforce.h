// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/livefacts.h"
#include "core/domain/controltask.h"

//! Something commanded that is still in force (`control-endpoints.md` §4, §7, §8): the standing banner.
struct InForce
{
    enum class Kind { ForcedCharge, FeedInLimit, Dispatch, ThirdPartyMode };
    enum class Source { Journal, Configuration, LiveData };
    Kind kind = Kind::ForcedCharge;
    Source source = Source::Journal;
    QString taskId; //!< empty if it was not commanded here
    std::optional<ControlCommand> command; //!< if known
    qint64 since = 0; //!< UTC ms; 0 if unknown
    qint64 knownAt = 0; //!< UTC ms: how old this knowledge is

    friend bool operator==(const InForce &, const InForce &) = default;
};

//! By the journal's \a tasks and what is known of the plant; the newest knowledge wins. What may be in force,
//! because its answer was lost, is in there too. Pure.
QList<InForce> inForceAt(const PlantCode &plant, const QList<ControlTask> &tasks, const LiveFacts &facts);
