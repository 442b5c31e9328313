// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"

#include <QByteArray>
#include <QString>

//! Decoded answers as text, to be compared with what is expected.
namespace PrintedAnswers {

enum class Decoder {
    PlantList,
    LegacyPlantList,
    DeviceList,
    PlantRealtime,
    DeviceRealtime,
    DeviceHistory,
    PlantReport,
    DeviceReport,
    Alarms,
    BatteryMode,
    ActivePowerMode
};

//! The file tests/data/NAME.
QByteArray capture(const QString &name);
//! "error PATH" if the decoder gives up.
QString decode(Decoder decoder, const QByteArray &body);
//! "HEAD: key=value …", without what is missing.
QString printedRow(const QString &head, const ReadingTable &table, int row);

} // namespace PrintedAnswers
