// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"

#include <QJsonObject>

#include <optional>

//! Commands and settings as the journal keeps them. Not the wire's JSON: that is ControlBodies. Units are in
//! the keys (W, kW, %, min).
namespace CommandCodec {

QJsonObject toJson(const ControlCommand &command);
//! Nothing if the object is no command that this version knows.
std::optional<ControlCommand> commandFrom(const QJsonObject &object);

QJsonObject toJson(const BatteryMode &mode);
std::optional<BatteryMode> batteryModeFrom(const QJsonObject &object);
QJsonObject toJson(const ActivePowerMode &mode);
std::optional<ActivePowerMode> activePowerModeFrom(const QJsonObject &object);
QJsonObject toJson(const BatteryParametersOrder &order);
BatteryParametersOrder parametersFrom(const QJsonObject &object);

//! Nothing if it is missing or no number.
std::optional<double> numberAt(const QJsonObject &object, QLatin1StringView key);

//! Word of a family in journal and exports, e.g. "forcedCharge".
QLatin1StringView familyWord(ControlFamily family);

} // namespace CommandCodec
