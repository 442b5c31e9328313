// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plantpower.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>
#include <QTimeZone>

//! What a sheet of paper or a wall display says about a plant at one moment: words and figures, no pixels.
struct PlantFacts
{
    Q_DECLARE_TR_FUNCTIONS(PlantFacts)
public:
    enum class Role { Pv, House, Grid, Battery };

    //! One of the four figures of power.
    struct Power
    {
        Role role = Role::Pv;
        QString name;
        QString figure; //!< without sign; "–" if unknown
        QString words; //!< direction
        QString note; //!< completeness and age; empty if all is well
        bool isImport = false; //!< of the grid
    };
    struct Energy
    {
        QString name;
        QString figure;
        bool isToday = false;
    };

    //! \a plant must be known to \a store; \a now is UTC ms.
    static PlantFacts of(const PlantStore &store, const PlantCode &plant, const Formatter &formatter,
                         qint64 now);

    QString name; //!< the code if the plant has none
    QString place; //!< may be empty
    QString capacity; //!< may be empty
    QTimeZone zone; //!< the plant's
    DataState state = DataState::Old;
    bool isFaulty = false;
    bool isStale = false; //!< old or lost: figures say how old they are
    qint64 at = 0; //!< UTC ms of the last answer about the plant; 0 if none came
    QString age; //!< "Data: 3 min ago", "No data yet"
    QString stateOfCharge; //!< empty if unknown
    QString coverage; //!< "5 of 6 devices report"; empty without devices
    QList<Power> powers; //!< the battery only if there is one
    QList<Energy> energies;
    PlantPower power;
    bool hasBattery = false;
};
