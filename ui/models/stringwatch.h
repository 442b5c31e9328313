// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/insight/stringcomparison.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>

class Clock;
class HistoryStore;
class PlantStore;

//! What the days of history that are in the store say about the strings of a fleet. Asks nobody for more: it
//! looks at the last days of each inverter, a few inverters in each turn of the event loop, and again at
//! those whose history comes in.
class StringWatch : public QObject
{
    Q_OBJECT
public:
    explicit StringWatch(const Clock &clock, QObject *parent = nullptr);

    //! Both must outlive it here or be taken off with clear().
    void watch(PlantStore &plants, HistoryStore &history);
    void clear();
    //! Looks at all inverters again, soon.
    void look();
    //! Looks at the rest now.
    void finish();

    struct Counts
    {
        int dead = 0;
        int weak = 0; //!< or shaded
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    //! Of all inverters of the plant.
    Counts counts(const PlantCode &plant) const { return m_counts.value(plant); }

Q_SIGNALS:
    void changed(const QList<PlantCode> &plants);

private:
    void lookAtSome(int most);
    bool lookAt(DeviceId device, PlantCode &plant);
    void lookSoon();

    const Clock &m_clock;
    QPointer<PlantStore> m_plants;
    QPointer<HistoryStore> m_history;
    QHash<DeviceId, Counts> m_ofDevice;
    QHash<PlantCode, Counts> m_counts;
    std::deque<DeviceId> m_waiting;
    bool m_isPlanned = false;
};

//! The last days of a device that are in the store, judged: today and three before. \a newest, if not null,
//! gets the day the judgement tells about (invalid if there is none).
StringJudgement judgeStoredDays(const HistoryStore &history, DeviceId device, const QDate &today,
                                QDate *newest = nullptr);
