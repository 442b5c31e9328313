// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"

#include <QByteArray>

#include <vector>

//! The fleet all benchmarks use: plants of 12 devices (8 inverters, 2 batteries, meter, power sensor), every
//! key of the catalogue, values rounded as the service rounds them. Deterministic.
namespace BenchFleet {

struct Fleet
{
    QList<Plant> plants;
    QList<Device> devices; //!< of one plant side by side
};

Fleet make(int plantCount);

//! Bytes of a getDevRealKpi answer (`query-endpoints.md` §5.2). Another \a tick, other values; the same keys
//! in the same mixed order for every device of a type, as the service sends them.
QByteArray deviceAnswer(int typeId, const QList<DeviceId> &devices, int tick);

//! Bytes of a device/history answer (§6.1): a whole day, every key of real-time data but the one that history
//! lacks.
inline constexpr int samplesADay = 288;
QByteArray historyAnswer(int typeId, const DeviceDn &device);

//! Keys of one device in the order of deviceAnswer(); historyAnswer() has them without "run_state".
QList<QByteArray> keysOf(int typeId);

//! One call of a poll with its decoded answer.
struct PollCall
{
    int typeId = 0;
    QList<DeviceId> asked;
    DeviceRealtime answer;
};

//! All calls of one poll: full batches of 100 devices of one type.
std::vector<PollCall> poll(const Fleet &fleet, int tick);

} // namespace BenchFleet
