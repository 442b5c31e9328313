// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/alarmstore.h"

#include <optional>

//! One record of the alarm journal as bytes, with a version.
namespace AlarmCodec {

QByteArray pack(const AlarmRecord &record);
//! Nothing if the bytes are damaged or of a version that is not known.
std::optional<AlarmRecord> unpack(const QByteArray &packed);

} // namespace AlarmCodec
