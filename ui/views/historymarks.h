// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/charts/historypicture.h"
#include "ui/charts/stringmatrix.h"

class AlarmStore;
struct Device;
struct HistoryColumn;
struct HistoryFrame;

//! What a history chart makes of a frame.
namespace HistoryMarks {

//! Lines of everything that has numbers and can be drawn, bands of the states. With \a namesDevices the names
//! say whose. At most \a mostLines lines.
HistoryPicture picture(const HistoryFrame &frame, bool namesDevices, int mostLines);
//! How many columns that can be drawn have no number.
int emptyLines(const HistoryFrame &frame);
//! Equal codes that follow each other are one span; gaps stay open.
StateBand stateBand(const QList<qint64> &times, const HistoryColumn &column);
//! Alarms of a device that began or were last seen within [from, to) (UTC ms), by time.
QList<TimeMark> alarmMarks(const AlarmStore &alarms, const Device &device, qint64 from, qint64 to);
//! The inputs of \a device in the frame.
QList<StringTrack> stringTracks(const HistoryFrame &frame, DeviceId device);

} // namespace HistoryMarks
