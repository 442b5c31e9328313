// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/fleettriage.h"

#include <QDate>

class AlarmStore;
class PlantStore;
class QTimeZone;
class ReportStore;

//! What the insights about a fleet need, read from the stores of an account.
namespace FleetFacts {

//! Yield of the plant's present day by its real-time values (`day_power`), counted up to their answer. No
//! kilowatt-hours if the newest answer is of an earlier day. \a plant must be known; \a zone is its own; \a
//! now is UTC ms.
PlantDayYield yieldToday(const PlantStore &store, const PlantCode &plant, const QTimeZone &zone, qint64 now);
//! The same day again, with the answer that is newest now.
void updateToday(const PlantStore &store, PlantDayYield &yield);
//! Yield of a day of the plant's calendar by its reports: the row of the month (`PVYield`, else
//! `inverter_power`), else the sum of the hours. No kilowatt-hours without a report. \a reports may be null.
PlantDayYield yieldOfDay(const PlantStore &store, const ReportStore *reports, const PlantCode &plant,
                         const QTimeZone &zone, const QDate &day);

using AlarmCounts = QHash<PlantCode, QHash<AlarmSeverity, int>>;
//! Active alarms of all plants by severity. \a alarms may be null.
AlarmCounts activeAlarms(const AlarmStore *alarms);
//! All but yields and strings.
TriageFacts triageFacts(const PlantStore &store, const PlantCode &plant, const AlarmCounts &alarms);

} // namespace FleetFacts
