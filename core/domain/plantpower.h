// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

//! A composed power in kW with its age and completeness.
struct PowerFigure
{
    std::optional<double> kilowatts; //!< nothing if no part is known
    qint64 oldestMs = 0; //!< UTC ms at which the oldest contributing answer arrived
    int partsKnown = 0; //!< "2 …
    int partsExpected = 0; //!< … of 3 inverters"

    bool isComplete() const { return partsExpected > 0 && partsKnown == partsExpected; }
    friend bool operator==(const PowerFigure &, const PowerFigure &) = default;
};

//! Where the power of a plant comes from and goes to, composed from its devices: no plant-level power exists
//! in the API (`query-endpoints.md` §5.1). Internal convention: kW; grid + = export; battery + = charging.
struct PlantPower
{
    PowerFigure pv; //!< DC power of the modules (`mppt_power`), ≥ 0
    PowerFigure inverters; //!< AC power of all inverters (a hybrid's includes its battery)
    PowerFigure load; //!< consumption of the house or site
    PowerFigure grid; //!< + exporting, − importing
    PowerFigure battery; //!< + charging, − discharging
    std::optional<double> stateOfChargePercent; //!< capacity-weighted mean of the batteries, if known
    //! PV + import + discharge − load − export − charge: conversion losses, or what is not accounted for.
    std::optional<double> remainderKilowatts;

    friend bool operator==(const PlantPower &, const PlantPower &) = default;
};
