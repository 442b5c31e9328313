// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheets.h"

#include "app/cli/cells.h"
#include "core/catalog/devicecatalog.h"
#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "ui/format/labels.h"
#include "ui/format/statuswords.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

// One direction of a signed flow: -0.0 would be written as "-0".
std::optional<double> positivePart(std::optional<double> value)
{
    return value ? std::optional(std::max(*value, 0.0) + 0.0) : std::nullopt;
}

std::optional<double> negated(std::optional<double> value)
{
    return value ? std::optional(-*value) : std::nullopt;
}

//! The two words of a flow that scripts compare with; unlike the table's they are never translated.
QString direction(const PowerFigure &figure, QLatin1StringView positive, QLatin1StringView negative)
{
    if (figure.partsExpected == 0)
        return u"none"_s;
    if (!figure.kilowatts)
        return u"unknown"_s;
    if (std::abs(*figure.kilowatts) < Formatter::IdleBelowKilowatts)
        return u"idle"_s;
    return *figure.kilowatts > 0 ? positive : negative;
}

QString stateKey(DataState state)
{
    switch (state) {
    case DataState::Live:
        return u"live"_s;
    case DataState::Old:
        return u"old"_s;
    case DataState::Asleep:
        return u"asleep"_s;
    case DataState::Lost:
        break;
    }
    return u"lost"_s;
}

QList<PlantCode> chosenPlants(const PlantStore &store, const PlantCode &only)
{
    return only.isEmpty() ? store.plantCodes() : QList<PlantCode> {only};
}

// The time of a row: that of the oldest figure in it, for it is no younger than that.
qint64 oldestOf(const PlantPower &power, qint64 plantReadingAt)
{
    qint64 oldest = plantReadingAt;
    for (const PowerFigure *figure : {&power.pv, &power.load, &power.grid, &power.battery}) {
        if (figure->kilowatts && figure->oldestMs > 0)
            oldest = oldest > 0 ? std::min(oldest, figure->oldestMs) : figure->oldestMs;
    }
    return oldest;
}

} // namespace

Sheets::Sheets(const Formatter &formatter, qint64 now, const QTimeZone &systemZone)
    : m_formatter(formatter)
    , m_now(now)
    , m_systemZone(systemZone)
{
}

SheetCell Sheets::text(const QString &value) const
{
    return Cells::text(value);
}

SheetCell Sheets::number(std::optional<double> value, int decimals) const
{
    return Cells::number(value, decimals, m_formatter);
}

SheetCell Sheets::power(std::optional<double> kilowatts) const
{
    return {Cells::rawNumber(kilowatts), m_formatter.power(kilowatts)};
}

SheetCell Sheets::moment(qint64 at, const QTimeZone &zone) const
{
    if (at <= 0)
        return {QJsonValue(QJsonValue::Null), Formatter::absent()};
    return {Cells::isoTime(at, zone), m_formatter.timeOrDate(at, m_now, zone)};
}

Sheet Sheets::plants(const PlantStore &store, const PlantCode &only) const
{
    Sheet sheet {{{u"code"_s, tr("Code")},
                  {u"name"_s, tr("Name")},
                  {u"address"_s, tr("Address")},
                  {u"latitude_deg"_s, tr("Latitude"), true},
                  {u"longitude_deg"_s, tr("Longitude"), true},
                  {u"capacity_kwp"_s, tr("kWp"), true},
                  {u"grid_connection"_s, tr("Connected"), true}},
                 {}};
    const QList<PlantCode> codes = chosenPlants(store, only);
    for (const PlantCode &code : codes) {
        const Plant &plant = *store.plant(code);
        SheetCell connected {QJsonValue(QJsonValue::Null), Formatter::absent()};
        if (plant.gridConnection.isValid()) {
            const QDateTime &at = plant.gridConnection;
            connected = {at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate),
                         m_formatter.locale().toString(at.date(), QLocale::ShortFormat)};
        }
        sheet.rows.append({text(code.value), text(plant.name), text(plant.address), number(plant.latitude, 4),
                           number(plant.longitude, 4), number(plant.capacityKwp, 2), connected});
    }
    return sheet;
}

Sheet Sheets::devices(const PlantStore &store, const PlantCode &only) const
{
    Sheet sheet {{{u"id"_s, tr("Id"), true},
                  {u"dn"_s, {}},
                  {u"plant"_s, {}},
                  {u"plant_name"_s, tr("Plant")},
                  {u"name"_s, tr("Name")},
                  {u"type_id"_s, {}},
                  {u"type"_s, tr("Type")},
                  {u"serial"_s, tr("Serial number")},
                  {u"model"_s, tr("Model")},
                  {u"software"_s, tr("Software")}},
                 {}};
    const QList<PlantCode> codes = chosenPlants(store, only);
    for (const PlantCode &code : codes) {
        const QString plantName = store.plant(code)->name;
        const QList<DeviceId> ids = store.deviceIds(code);
        for (DeviceId id : ids) {
            const Device &device = *store.device(id);
            // As text: many JSON readers round integers of more than 53 bits.
            sheet.rows.append(
                {text(QString::number(id.value)),
                 text(device.dn.value),
                 text(code.value),
                 text(plantName),
                 text(device.name),
                 {device.typeId, QString::number(device.typeId)},
                 {DeviceCatalog::shared().nameOf(device.typeId), Labels::deviceType(device.typeId)},
                 text(device.serial),
                 text(device.model),
                 text(device.softwareVersion)});
        }
    }
    return sheet;
}

Sheet Sheets::live(const PlantStore &store, const PlantCode &only) const
{
    Sheet sheet {{{u"plant"_s, {}},
                  {u"name"_s, tr("Plant")},
                  {u"time"_s, {}},
                  {u"state"_s, tr("State")},
                  {u"pv_kw"_s, tr("PV"), true},
                  {u"load_kw"_s, tr("Load"), true},
                  {u"import_kw"_s, {}},
                  {u"export_kw"_s, {}},
                  {u"grid"_s, tr("Grid")},
                  {u"charge_kw"_s, {}},
                  {u"discharge_kw"_s, {}},
                  {u"battery"_s, tr("Battery")},
                  {u"soc_percent"_s, tr("Charge"), true},
                  {u"losses_kw"_s, tr("Losses"), true},
                  {u"today_kwh"_s, tr("Today"), true},
                  {u"parts_known"_s, {}},
                  {u"parts_expected"_s, {}},
                  {u"complete"_s, tr("Complete")},
                  {{}, tr("Age"), true}},
                 {}};
    const StatusWords words(m_formatter);
    const QList<PlantCode> codes = chosenPlants(store, only);
    for (const PlantCode &code : codes) {
        const Plant &plant = *store.plant(code);
        const PlantPower &power = store.power(code);
        const qint64 at = oldestOf(power, store.plantReadingAt(code));
        const bool hasBattery = power.battery.partsExpected > 0;
        const std::optional<double> grid = power.grid.kilowatts;
        const std::optional<double> battery = hasBattery ? power.battery.kilowatts : std::optional(0.0);
        const std::optional<double> today = store.plantReading(code, u"day_power"_s).value();

        int known = 0;
        int expected = 0;
        for (const PowerFigure *figure : {&power.inverters, &power.grid, &power.battery}) {
            known += figure->partsKnown;
            expected += figure->partsExpected;
        }
        const bool isComplete = expected > 0 && known == expected;

        sheet.rows.append(
            {text(code.value),
             text(plant.name),
             moment(at, plantZone(plant, m_systemZone)),
             {stateKey(store.plantState(code)), StatusWords::dataState(store.plantState(code))},
             this->power(power.pv.kilowatts),
             this->power(power.load.kilowatts),
             this->power(positivePart(negated(grid))),
             this->power(positivePart(grid)),
             {direction(power.grid, "exporting"_L1, "importing"_L1), m_formatter.gridFlow(grid)},
             this->power(positivePart(battery)),
             this->power(positivePart(negated(battery))),
             {direction(power.battery, "charging"_L1, "discharging"_L1),
              hasBattery ? m_formatter.batteryFlow(battery) : tr("none")},
             {Cells::rawNumber(power.stateOfChargePercent), m_formatter.percent(power.stateOfChargePercent)},
             this->power(power.remainderKilowatts),
             {Cells::rawNumber(today), m_formatter.energy(today)},
             {known, QString::number(known)},
             {expected, QString::number(expected)},
             {isComplete, isComplete ? tr("yes") : tr("%1 of %2").arg(known).arg(expected)},
             {QJsonValue(QJsonValue::Null), m_formatter.age(at, m_now)}});
    }
    return sheet;
}

//! For scripts: of an interface, or "oauth-basic" and "oauth-control" of the classes.
QString Sheets::budgetId(const BudgetReport &report)
{
    if (!report.callClass)
        return endpointSpec(report.endpoint).id;
    return report.callClass == CallClass::Basic ? u"oauth-basic"_s : u"oauth-control"_s;
}

Sheet Sheets::budget(const QList<BudgetReport> &reports) const
{
    Sheet sheet {{{u"interface"_s, tr("Interface")},
                  {u"limit_calls"_s, tr("Limit"), true},
                  {u"window_s"_s, tr("in s"), true},
                  {u"used_calls"_s, tr("Used"), true},
                  {u"bucket_calls"_s, tr("Bucket"), true},
                  {u"bucket_capacity_calls"_s, tr("of"), true},
                  {u"strict"_s, tr("Strict")},
                  {u"next_allowed"_s, tr("Next call")},
                  {u"blocked_until"_s, tr("Blocked until")},
                  {u"last_fail_code"_s, {}},
                  {u"last_signal"_s, tr("Last refusal")},
                  {u"last_signal_at"_s, tr("at")}},
                 {}};
    for (const BudgetReport &report : reports) {
        const bool wasRefused = report.lastSignal.kind != ApiError::Kind::None;
        const SheetCell next = report.nextAllowedAt > m_now
            ? moment(report.nextAllowedAt, m_systemZone)
            : SheetCell {QJsonValue(QJsonValue::Null), tr("now")};
        const SheetCell absent {QJsonValue(QJsonValue::Null), Formatter::absent()};
        const bool isUnlimited = report.limit <= 0; // only its class has an allowance (OAuth)
        const SheetCell blocked = moment(report.blockedUntil > m_now ? report.blockedUntil : 0, m_systemZone);
        sheet.rows.append({text(budgetId(report)),
                           isUnlimited ? absent : number(report.limit, report.limit < 1 ? 3 : 0),
                           number(double(report.windowMs) / 1000.0, 0),
                           number(isUnlimited ? report.usedToday : report.usedInWindow, 0),
                           isUnlimited ? absent : number(report.bucketLevel, 1),
                           isUnlimited ? absent : number(report.bucketCapacity, 0),
                           {report.isStrict, report.isStrict ? tr("yes") : tr("no")},
                           next,
                           blocked,
                           report.lastSignal.failCode != 0
                               ? number(report.lastSignal.failCode, 0)
                               : SheetCell {QJsonValue(QJsonValue::Null), Formatter::absent()},
                           text(wasRefused ? StatusWords::error(report.lastSignal) : QString()),
                           moment(wasRefused ? report.lastSignalAt : 0, m_systemZone)});
    }
    return sheet;
}
