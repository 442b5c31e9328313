// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What PlantStore keeps inside; only for the plantstore*.cpp files.

#include "core/insight/plantpower.h"
#include "core/store/freshness.h"
#include "core/store/plantstore.h"
#include "core/store/valuematrix.h"

#include <QMap>
#include <QSet>

#include <map>
#include <vector>

//! Readings of all devices of one type, with the columns that composing power needs, found once.
struct TypeTable
{
    explicit TypeTable(int type);
    //! After columns were added.
    void findColumns();

    int typeId;
    ValueMatrix values;
    bool isInverter;
    bool isPart;
    int activePower = -1, mpptPower = -1, batteryPower = -1, stateOfCharge = -1, ratedCapacity = -1;
    int inverterState = -1, runState = -1;
};

struct PlantEntry;

struct DeviceEntry
{
    Device device;
    PlantEntry *plant = nullptr;
    int row = 0;
    TypeTable *table = nullptr;
    int tableRow = 0;
    qint64 readAt = 0;
};

struct PlantEntry
{
    Plant plant;
    int row = 0;
    int tableRow = 0;
    qint64 readAt = 0;
    qint64 deviceListAt = 0;
    std::vector<std::unique_ptr<DeviceEntry>> devices;
    PlantPower power;
    bool isPowerCurrent = false;
};

//! Collects what one apply touched, each thing once, in the order it was met.
struct Touched
{
    void changed(PlantEntry *plant);
    void polled(PlantEntry *plant);

    QList<PlantCode> changedPlants;
    QList<PlantCode> polledPlants;
    QList<DeviceId> changedDevices;
    QSet<PlantEntry *> changedSet;
    QSet<PlantEntry *> polledSet;
};

struct PlantStore::Private
{
    explicit Private(Clock &storeClock);

    PlantEntry *find(const PlantCode &code) const { return plantByCode.value(code); }
    DeviceEntry *find(DeviceId id) const { return deviceById.value(id); }
    TypeTable &table(int typeId);

    void addDevice(PlantEntry &plant, const Device &device);
    void dropDevice(PlantEntry &plant, int row);
    void dropPlant(int row);

    Freshness::DeviceFacts facts(const DeviceEntry &entry) const;
    bool isPlantAsleep(const PlantEntry &entry, qint64 now) const;
    DataState stateOf(const DeviceEntry &entry, qint64 now) const;
    DataState stateOf(const PlantEntry &entry, qint64 now) const;
    PowerPart part(const DeviceEntry &entry) const;
    void compose(PlantEntry &entry) const;

    void take(DeviceEntry &entry, const ReadingTable &values, int row, const QList<int> &columns, qint64 at,
              Touched &touched);
    void take(PlantEntry &entry, const ReadingTable &values, int row, const QList<int> &columns, qint64 at,
              Touched &touched);

    Clock &clock;
    std::vector<std::unique_ptr<PlantEntry>> plants;
    QHash<PlantCode, PlantEntry *> plantByCode;
    QHash<DeviceId, DeviceEntry *> deviceById;
    std::map<int, std::unique_ptr<TypeTable>> tables;
    ValueMatrix plantValues;
    qint64 plantListAt = 0;
    QMap<qint64, bool> reversedMeters;
    Freshness::Limits limits;
    //! Devices whose plant the plant list has not named yet, with the time of their list.
    struct Waiting
    {
        QList<Device> devices;
        qint64 at = 0;
    };
    QHash<PlantCode, Waiting> waiting;
};
