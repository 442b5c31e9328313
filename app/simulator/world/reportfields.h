// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "periodsums.h"

namespace Simulation {

//! dataItemMap of the plant reports (query-endpoints.md §8.1): 10 keys for an hour, 19 otherwise.
DataItems plantReportItems(const PeriodSums &sums, ReportPeriod period, double capacityKwp);
//! Whether anything in the row is more than nothing. A dark hour without battery is not.
bool hasYield(const PeriodSums &sums);

// dataItemMap of the device reports (§9).
DataItems inverterReportItems(const PeriodSums &sums, int inverter); //!< 1, 38
DataItems batteryReportItems(const PeriodSums &sums, int type); //!< 39, 41

//! Turns every value into null.
void clearItems(DataItems &items);

} // namespace Simulation
