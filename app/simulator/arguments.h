// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Simulation {

inline constexpr int BatchLimit = 100;

//! A list argument: one text with ASCII commas (a single number is taken too); nothing if absent, null or
//! empty.
std::optional<QStringList> listArgument(const QJsonObject &arguments, QLatin1StringView name);
//! A whole number, as number or as text; nothing if absent, null or neither.
std::optional<qint64> integerArgument(const QJsonObject &arguments, QLatin1StringView name);

//! A moment: a whole number, not negative; nothing otherwise.
std::optional<qint64> timeArgument(const QJsonObject &arguments, QLatin1StringView name);

} // namespace Simulation
