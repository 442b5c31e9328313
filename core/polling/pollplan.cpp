// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/pollplan.h"

#include "core/polling/daylight.h"
#include "core/polling/spoiledbatch.h"

#include <algorithm>

namespace {

constexpr int batchSize = 100; // plants or devices a call, `flow-control.md` §2.3
constexpr int noIrradiation = 40960; // inverter state "standby: no irradiation", enums.json

} // namespace

namespace PollPlan {

qint64 nextSweepAt(qint64 lastSweepStart, const PollCadence &cadence, qint64 expectedDuration)
{
    const qint64 due = lastSweepStart + cadence.realtime;
    const qint64 sinceMark = due % cadence.sampleRhythm;
    if (sinceMark < cadence.sampleLag)
        return due + cadence.sampleLag - sinceMark;
    const qint64 tooNear = expectedDuration <= cadence.longestAvoidance
        ? std::max(cadence.sampleLag, expectedDuration)
        : cadence.sampleLag;
    if (sinceMark >= cadence.sampleRhythm - tooNear)
        return due + cadence.sampleRhythm - sinceMark + cadence.sampleLag;
    return due;
}

SweepPlan sweep(const QList<PollPlant> &plants, const QList<PollDevice> &devices, bool includeSleepers,
                const Exceptions &exceptions)
{
    SweepPlan plan;
    plan.includesSleepers = includeSleepers;

    QSet<PlantCode> apartPlants = exceptions.refusedPlants;
    for (const QList<PlantCode> &group : exceptions.suspectPlants) {
        for (const PlantCode &code : group)
            apartPlants.insert(code);
    }
    QList<PollPlant> due;
    for (const PollPlant &plant : plants) {
        if (!apartPlants.contains(plant.code))
            due.append(plant);
    }
    std::stable_partition(due.begin(), due.end(), [](const PollPlant &plant) { return plant.isVisible; });
    for (qsizetype from = 0; from < due.size(); from += batchSize) {
        SweepPlan::PlantBatch batch;
        batch.isVisible = due.at(from).isVisible;
        for (qsizetype i = from; i < std::min(from + batchSize, due.size()); ++i)
            batch.plants.append(due.at(i).code);
        plan.plantBatches.append(batch);
    }
    for (const QList<PlantCode> &group : exceptions.suspectPlants) {
        for (const QList<PlantCode> &half : SpoiledBatch::halves(group))
            plan.plantBatches.append({half, false});
    }

    QSet<DeviceId> apartDevices = exceptions.refusedDevices;
    for (const QList<QList<DeviceId>> &groups : exceptions.suspectDevices) {
        for (const QList<DeviceId> &group : groups) {
            for (DeviceId id : group)
                apartDevices.insert(id);
        }
    }
    QMap<int, QList<PollDevice>> byType;
    for (const PollDevice &device : devices) {
        const bool isDue = !device.isAsleep || device.isVisible || includeSleepers;
        if (isDue && !exceptions.refusedTypes.contains(device.typeId) && !apartDevices.contains(device.id))
            byType[device.typeId].append(device);
    }
    for (auto it = byType.begin(); it != byType.end(); ++it) {
        QList<PollDevice> &group = it.value();
        std::stable_partition(group.begin(), group.end(),
                              [](const PollDevice &device) { return device.isVisible; });
        for (qsizetype from = 0; from < group.size(); from += batchSize) {
            SweepPlan::DeviceBatch batch;
            batch.typeId = it.key();
            batch.isVisible = group.at(from).isVisible;
            for (qsizetype i = from; i < std::min(from + batchSize, group.size()); ++i)
                batch.devices.append(group.at(i).id);
            plan.deviceBatches.append(batch);
        }
    }
    for (auto it = exceptions.suspectDevices.cbegin(); it != exceptions.suspectDevices.cend(); ++it) {
        if (exceptions.refusedTypes.contains(it.key()))
            continue;
        for (const QList<DeviceId> &group : it.value()) {
            for (const QList<DeviceId> &half : SpoiledBatch::halves(group))
                plan.deviceBatches.append({it.key(), half, false});
        }
    }
    std::stable_partition(plan.deviceBatches.begin(), plan.deviceBatches.end(),
                          [](const SweepPlan::DeviceBatch &batch) { return batch.isVisible; });
    return plan;
}

int minimumCalls(int plants, const QMap<int, int> &devicesByType)
{
    int calls = (plants + batchSize - 1) / batchSize;
    for (int count : devicesByType)
        calls += (count + batchSize - 1) / batchSize;
    return calls;
}

bool isPlantAsleep(const QList<std::optional<int>> &inverterStates, bool hasBattery,
                   std::optional<double> sunElevation)
{
    if (inverterStates.isEmpty() || hasBattery)
        return false;
    if (sunElevation && *sunElevation > darkElevation)
        return false;
    return std::all_of(inverterStates.cbegin(), inverterStates.cend(),
                       [](const std::optional<int> &state) { return state == noIrradiation; });
}

} // namespace PollPlan
