// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/domain/plantpower.h"

#include <QObject>

#include <memory>

class Clock;
struct PlantEntry;
struct Touched;

//! How fresh what we show is. The four are different on the screen too.
enum class DataState {
    Live, //!< younger than two poll periods
    Old, //!< older, but the connection is not known to be lost
    Asleep, //!< no sun and inverters in standby: nothing is wrong
    Lost //!< the service says the device or plant is disconnected, or nothing came for an hour (or four periods)
};

//! Rows of readings as the cache keeps them. The cells may lie in a mapped file: a fleet has a million.
struct StoredTable
{
    QStringList keys;
    QByteArray cells; //!< raw cells (CodedValue), little-endian, row by row, keys.size() a row
    QHash<QPair<int, int>, QString> texts; //!< by row and column
};

//! The latest readings of all devices of one type, or of all plants, with the time of each: for the cache.
struct StoredDeviceReadings
{
    int typeId = 0;
    QList<DeviceId> devices; //!< by row
    QList<qint64> times; //!< UTC ms by row
    StoredTable values;
};
struct StoredPlantReadings
{
    QList<PlantCode> plants; //!< by row
    QList<qint64> times; //!< UTC ms by row
    StoredTable values;
};

//! What one account's plants and devices are now. Finds the differences and emits them once per apply(),
//! after all changes are made. Rows (plants of the account, devices of a plant) keep their order; new ones go
//! to the end. Units stay those of the catalogue.
class PlantStore : public QObject
{
    Q_OBJECT
public:
    explicit PlantStore(Clock &clock, QObject *parent = nullptr);
    ~PlantStore() override;

    // ---- reading ----
    QList<PlantCode> plantCodes() const; //!< in row order
    int plantCount() const;
    const Plant *plant(const PlantCode &code) const; //!< null if unknown; valid until the next apply
    QList<DeviceId> deviceIds(const PlantCode &code) const; //!< in row order
    const Device *device(DeviceId id) const; //!< null if unknown
    //! Row of a plant, or of a device within its plant; -1 if unknown.
    int rowOf(const PlantCode &code) const;
    int rowOf(DeviceId id) const;
    int deviceCount(const PlantCode &code) const;
    //! Known devices by type; those of plants that are not in the list yet do not count.
    QMap<int, int> deviceCountByType() const;
    QList<DeviceId> devicesOfType(int typeId) const;

    //! A value of getStationRealKpi in the catalogue's unit.
    Reading plantReading(const PlantCode &code, const QString &key) const;
    //! UTC ms of the last answer about this plant; 0 if none.
    qint64 plantReadingAt(const PlantCode &code) const;
    //! A value of getDevRealKpi in the catalogue's unit.
    Reading deviceReading(DeviceId id, const QString &key) const;
    //! Keys the service ever sent for this device, unknown ones too.
    QStringList deviceKeys(DeviceId id) const;
    qint64 deviceReadingAt(DeviceId id) const;

    //! The user has turned the sign of this meter round.
    bool isReversedMeter(DeviceId id) const;
    //! Composed power, cached until one of its parts changes.
    const PlantPower &power(const PlantCode &code) const;
    DataState plantState(const PlantCode &code) const;
    DataState deviceState(DeviceId id) const;
    //! UTC ms of the last complete plant list; 0 if never.
    qint64 plantListAt() const;
    //! UTC ms of the oldest device list among the plants; 0 if a plant has none yet.
    qint64 deviceListAt() const;
    qint64 deviceListAt(const PlantCode &code) const;
    //! Answers that are further apart than this (ms) do not make one line: some are missing in between.
    qint64 longestGap() const;

    // ---- for the cache ----
    QList<StoredDeviceReadings> storedDeviceReadings() const;
    StoredPlantReadings storedPlantReadings() const;
    //! Puts kept readings back; they are as old as their times say. Emits readingsChanged once.
    void restoreReadings(const StoredPlantReadings &plants, const QList<StoredDeviceReadings> &devices);

    // ---- writing: the poller ----
    //! Replaces the list: emits added, removed, changed.
    void applyPlants(const QList<Plant> &plants, qint64 at);
    //! Devices of exactly these plants; devices of other plants stay.
    void applyDevices(const QList<PlantCode> &plants, const QList<Device> &devices, qint64 at);
    //! \a asked: the plants the call named; those without a row keep their old values.
    void applyPlantRealtime(const QList<PlantCode> &asked, const PlantRealtime &answer, qint64 at);
    void applyDeviceRealtime(int typeId, const QList<DeviceId> &asked, const DeviceRealtime &answer,
                             qint64 at);
    //! Meters whose sign the user has turned round.
    void setReversedMeters(const QMap<qint64, bool> &meters);
    //! How often real-time data are asked for (ms): decides from what age on they are called old. Emits nothing; the
    //! states say so when they are next asked for.
    void setPollPeriod(qint64 realtimeMs);
    void clear();

Q_SIGNALS:
    void aboutToReset();
    void reset(); //!< another account, or clear(); nothing else resets
    void plantsAboutToBeAdded(int firstRow, int count);
    void plantsAdded(int firstRow, int count);
    void plantAboutToBeRemoved(int row);
    void plantRemoved(int row);
    void plantChanged(int row); //!< static data
    void devicesAboutToBeAdded(const PlantCode &plant, int firstRow, int count);
    void devicesAdded(const PlantCode &plant, int firstRow, int count);
    void deviceAboutToBeRemoved(const PlantCode &plant, int row);
    void deviceRemoved(const PlantCode &plant, int row);
    void deviceChanged(DeviceId device); //!< static data
    //! Values of these plants and devices changed (their own, or the power composed from them).
    void readingsChanged(const QList<PlantCode> &plants, const QList<DeviceId> &devices);
    //! An answer about these plants or their devices was taken in, whether or not a value changed. After
    //! readingsChanged.
    void polled(const QList<PlantCode> &plants);

private:
    struct Private;
    void removeDevice(PlantEntry &plant, int row);
    void removeGoneDevices(PlantEntry &plant, const QList<const Device *> &wanted, bool isComplete);
    void tell(const Touched &touched);

    std::unique_ptr<Private> d;
};
