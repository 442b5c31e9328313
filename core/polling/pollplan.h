// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

//! The cadence of `flow-control.md` §7.8, in milliseconds.
struct PollCadence
{
    qint64 plantList = 12 * 3600'000;
    qint64 deviceList = 24 * 3600'000;
    qint64 shortestListInterval = 3600'000;
    qint64 realtime = 315'000; //!< 5 min 15 s, never faster
    qint64 asleep = 900'000; //!< devices of sleeping plants
    qint64 afterFailure = 900'000; //!< a list that could not be had
    qint64 sampleRhythm = 300'000; //!< the service collects on these marks (UTC)
    qint64 sampleLag = 15'000; //!< and has the new sample this long after the mark
    qint64 longestAvoidance = 150'000; //!< longer sweeps do not try to be over before the next mark
};

//! What the plan needs to know of a device.
struct PollDevice
{
    DeviceId id;
    int typeId = 0;
    bool isVisible = false; //!< its plant is on the screen
    bool isAsleep = false; //!< its plant sleeps: see isPlantAsleep()
};

struct PollPlant
{
    PlantCode code;
    bool isVisible = false;
};

//! One sweep: every plant and every due device exactly once, in full batches, what is on screen first.
struct SweepPlan
{
    struct PlantBatch
    {
        QList<PlantCode> plants;
        bool isVisible = false;
    };
    struct DeviceBatch
    {
        int typeId = 0;
        QList<DeviceId> devices;
        bool isVisible = false;
    };
    QList<PlantBatch> plantBatches;
    QList<DeviceBatch> deviceBatches;
    bool includesSleepers = false;

    int callCount() const { return int(plantBatches.size() + deviceBatches.size()); }
};

//! When to ask for what: pure functions, no clock, no network.
namespace PollPlan {

//! When the next sweep may start: one realtime period after the start of the last one, and never so near
//! before a sample mark that it would not be over by then (\a expectedDuration) but a little after the mark
//! instead. So a sweep brings the newest sample, and the same one from all devices of a plant: an inverter's
//! value of now beside a meter's of five minutes ago would show a load that never was. Sweeps that take long
//! cannot avoid the mark.
qint64 nextSweepAt(qint64 lastSweepStart, const PollCadence &cadence, qint64 expectedDuration = 0);

//! \a suspects are groups that the service refused because of their arguments: each is asked in halves, apart
//! from the others, until the bad one is found; \a refused are left out.
struct Exceptions
{
    QList<QList<PlantCode>> suspectPlants;
    QMap<int, QList<QList<DeviceId>>> suspectDevices;
    QSet<PlantCode> refusedPlants;
    QSet<DeviceId> refusedDevices;
    QSet<int> refusedTypes;
};

SweepPlan sweep(const QList<PollPlant> &plants, const QList<PollDevice> &devices, bool includeSleepers,
                const Exceptions &exceptions = {});

//! The least number of calls for one refresh of everything: ⌈P/100⌉ + Σ ⌈D(t)/100⌉ (`performance.md` §6).
int minimumCalls(int plants, const QMap<int, int> &devicesByType);

//! A plant sleeps when it has inverters, all of them say "no irradiation", it has no battery, and the sun is
//! down
//! (\a sunElevation in degrees; nothing if the place is unknown, then the states alone decide).
bool isPlantAsleep(const QList<std::optional<int>> &inverterStates, bool hasBattery,
                   std::optional<double> sunElevation);

} // namespace PollPlan
