// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetfacts.h"

#include "core/domain/calendarperiod.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"
#include "ui/models/rowstate.h"

using namespace Qt::Literals::StringLiterals;

namespace {

PlantDayYield dayOf(const Plant &plant, const QDate &day, const QTimeZone &zone)
{
    PlantDayYield yield;
    yield.plant = plant.code;
    yield.latitude = plant.latitude;
    yield.longitude = plant.longitude;
    yield.capacityKwp = plant.capacityKwp;
    yield.dayStart = startOfDayMs(day, zone);
    yield.countedUntil = startOfDayMs(day.addDays(1), zone);
    return yield;
}

//! `PVYield`; older installations send `inverter_power` alone, which is the same (§8.2).
std::optional<double> pvYield(const StoredReport &report, int row)
{
    for (const QString &key : {u"PVYield"_s, u"inverter_power"_s}) {
        const int column = report.values.columnOf(key);
        if (column < 0)
            continue;
        if (const std::optional<double> value = report.values.at(row, column).value())
            return value;
    }
    return std::nullopt;
}

std::optional<double> sumOfHours(const StoredReport &report)
{
    std::optional<double> sum;
    for (int row = 0; row < int(report.times.size()); ++row) {
        if (const std::optional<double> hour = pvYield(report, row))
            sum = sum.value_or(0) + *hour;
    }
    return sum;
}

//! The row of the day was final when its report was fetched, though the month goes on.
bool isDayFinal(const StoredReport &report, qint64 dayEnd)
{
    constexpr qint64 reportDelayMs = 3 * 3'600'000; // §8, "Row-time facts", and some hours more
    return report.isSettled || report.fetchedAt >= dayEnd + reportDelayMs;
}

} // namespace

namespace FleetFacts {

PlantDayYield yieldToday(const PlantStore &store, const PlantCode &code, const QTimeZone &zone, qint64 now)
{
    const Plant &plant = *store.plant(code);
    PlantDayYield yield = dayOf(plant, localDate(now, zone), zone);
    yield.isProvisional = true;
    updateToday(store, yield);
    return yield;
}

void updateToday(const PlantStore &store, PlantDayYield &yield)
{
    const qint64 at = store.plantReadingAt(yield.plant);
    yield.countedUntil = at;
    yield.kilowattHours =
        at >= yield.dayStart ? store.plantReading(yield.plant, u"day_power"_s).value() : std::nullopt;
}

PlantDayYield yieldOfDay(const PlantStore &store, const ReportStore *reports, const PlantCode &code,
                         const QTimeZone &zone, const QDate &day)
{
    const Plant &plant = *store.plant(code);
    PlantDayYield yield = dayOf(plant, day, zone);
    if (!reports)
        return yield;
    const StoredReport *month =
        reports->plantReport(code, CalendarPeriod::containing(PeriodKind::Month, day));
    if (month) {
        const qsizetype row = month->times.indexOf(yield.dayStart);
        if (row >= 0) {
            yield.kilowattHours = pvYield(*month, int(row));
            yield.isProvisional = !isDayFinal(*month, yield.countedUntil);
        }
    }
    if (yield.kilowattHours && !yield.isProvisional)
        return yield;
    const StoredReport *hours = reports->plantReport(code, CalendarPeriod::containing(PeriodKind::Day, day));
    if (hours && isDayFinal(*hours, yield.countedUntil)) {
        if (const std::optional<double> sum = sumOfHours(*hours)) {
            yield.kilowattHours = sum;
            yield.isProvisional = false;
        }
    }
    return yield;
}

AlarmCounts activeAlarms(const AlarmStore *alarms)
{
    AlarmCounts counts;
    for (int row = 0; alarms && row < alarms->count(); ++row) {
        const AlarmRecord &record = alarms->at(row);
        if (record.isActive())
            ++counts[record.alarm.plant][record.alarm.severity];
    }
    return counts;
}

TriageFacts triageFacts(const PlantStore &store, const PlantCode &code, const AlarmCounts &alarms)
{
    TriageFacts facts;
    facts.plant = code;
    const RowState state = plantRowState(store, code);
    facts.isDisconnected = state == RowState::Lost;
    facts.isFaulty = state == RowState::Faulty;
    facts.isOld = state == RowState::Old;
    facts.isWaiting = state == RowState::Waiting;
    facts.activeAlarms = alarms.value(code);
    const QList<DeviceId> devices = store.deviceIds(code);
    for (const DeviceId id : devices) {
        switch (deviceRowState(store, *store.device(id))) {
        case RowState::Lost:
            ++facts.silentDevices;
            break;
        case RowState::Faulty:
            ++facts.faultyDevices;
            break;
        default:
            break;
        }
    }
    return facts;
}

} // namespace FleetFacts
