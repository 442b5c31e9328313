// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"

#include <QDate>
#include <QObject>
#include <QTimeZone>

#include <memory>

class Archive;
class Clock;

//! The 5-minute samples of one device on one day of its plant.
struct DeviceDay
{
    QList<qint64> times; //!< UTC ms, ascending, on the 5-minute grid
    ReadingTable values; //!< a row for each of `times`, in the catalogue's units
    qint64 fetchedAt = 0; //!< UTC ms of the answer
    bool isComplete = false; //!< the day was over when it was fetched; else later samples are missing
};

//! Device history of one account by device and day of the plant's calendar, in memory (the least recently
//! used go) and in the archive.
class HistoryStore : public QObject
{
    Q_OBJECT
public:
    //! \a archive may be null (memory only) and must outlive the store.
    HistoryStore(Archive *archive, Clock &clock, QObject *parent = nullptr);
    ~HistoryStore() override;

    //! Null if it was never fetched. Shared, so it stays valid while others come and go.
    std::shared_ptr<const DeviceDay> deviceDay(DeviceId device, const QDate &day) const;
    //! Takes an answer about the day; samples outside of it are dropped (both ends are included, §6.1).
    void applyDeviceDay(DeviceId device, const QDate &day, const QTimeZone &zone,
                        const DeviceHistory &answer);
    void clear();

Q_SIGNALS:
    void deviceDayChanged(DeviceId device, const QDate &day);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
