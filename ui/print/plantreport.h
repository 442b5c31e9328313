// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/powerhistory.h"
#include "ui/models/plantfacts.h"

//! A plant page at one moment, to be put on paper: preview, printer and file show the same.
struct PlantReport
{
    //! \a plant must be known to \a store. \a account may be empty; \a now is UTC ms.
    static PlantReport of(const PlantStore &store, const PowerHistory &history, const PlantCode &plant,
                          const QString &account, const Formatter &formatter, qint64 now);

    PlantFacts facts;
    QString account;
    QList<PowerSample> samples;
    qint64 longestGap = 20 * 60'000; //!< ms; samples further apart are not joined
    Formatter formatter;
    qint64 now = 0; //!< UTC ms

    //! "Lakeside home 2026-06-21": fit for a file on every system, without ending.
    QString fileName() const;
};
