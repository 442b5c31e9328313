// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"

#include <QStringList>

//! Ready choices of fields for the history of a device.
enum class HistoryPreset { PowerAndEnergy, StringCurrents, StringVoltages, TemperatureAndState };
constexpr int HistoryPresetCount = 4;

//! Keys of a preset among \a fields, in their order; empty where a type of device has none of them.
QStringList historyPresetKeys(HistoryPreset preset, const QList<Field> &fields);
