// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/plantpower.h"

#include <QHash>
#include <QList>
#include <QObject>

class PlantStore;
class Clock;

//! One sample of the live power chart, kW; NaN where a figure was unknown (a gap stays a gap).
struct PowerSample
{
    qint64 at = 0; //!< UTC ms of the answer
    float pv = 0, load = 0, grid = 0, battery = 0, socPercent = 0;
};

//! The composed power of every plant since the program started, at most 48 hours: feeds the live chart.
//! Takes one sample per poll from PlantStore::readingsChanged; samples of one poll cycle (within 150 s) are
//! merged.
class PowerHistory : public QObject
{
    Q_OBJECT
public:
    PowerHistory(PlantStore &store, Clock &clock, QObject *parent = nullptr);

    const QList<PowerSample> &samples(const PlantCode &plant) const;
    //! Samples that are further apart than this (ms) have a gap between them.
    qint64 longestGap() const;

Q_SIGNALS:
    //! The last sample of the plant was added or merged into.
    void sampleChanged(const PlantCode &plant);

private:
    void take(const QList<PlantCode> &plants);

    PlantStore &m_store;
    Clock &m_clock;
    QHash<PlantCode, QList<PowerSample>> m_samples;
};
