// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"

#include <QJsonObject>

#include <optional>

//! Tasks as the journal and the export keep them. Times are UTC ms, units are in the keys.
namespace TaskCodec {

QJsonObject toJson(const ControlTask &task);
//! Nothing if the object is no task that this version knows.
std::optional<ControlTask> taskFrom(const QJsonObject &object);

//! Words of journal and exports, e.g. "timedOut", "busy", "notFollowed".
QLatin1StringView stateWord(TaskState state);
QLatin1StringView reasonWord(TaskReason reason);
QLatin1StringView verdictWord(FollowVerdict verdict);

} // namespace TaskCodec
