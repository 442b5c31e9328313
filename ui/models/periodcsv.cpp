// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/periodcsv.h"

#include "core/catalog/fieldcatalog.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {

//! Names for machines: they stay whatever the language.
constexpr std::pair<F, const char *> figures[] = {{F::PvYield, "pv_yield [kWh]"},
                                                  {F::DirectlyUsed, "directly_used [kWh]"},
                                                  {F::ChargedFromPv, "charged_from_pv [kWh]"},
                                                  {F::FedIn, "fed_in [kWh]"},
                                                  {F::Bought, "bought [kWh]"},
                                                  {F::Consumption, "consumption [kWh]"},
                                                  {F::SelfSupplied, "self_supplied [kWh]"},
                                                  {F::Discharged, "discharged [kWh]"},
                                                  {F::ChargedFromGrid, "charged_from_grid_at_least [kWh]"},
                                                  {F::NotAccountedFor, "not_accounted_for [kWh]"},
                                                  {F::SelfConsumption, "self_consumption [%]"},
                                                  {F::SelfSufficiency, "self_sufficiency [%]"},
                                                  {F::BatteryShare, "battery_share [%]"},
                                                  {F::SpecificYield, "specific_yield [kWh/kWp]"},
                                                  {F::PerformanceRatio, "performance_ratio [%]"}};

QByteArray isoTime(qint64 at, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return utc.toOffsetFromUtc(zone.offsetFromUtc(utc))
        .toString(Qt::ISODate)
        .replace(u"Z"_s, u"+00:00"_s)
        .toLatin1();
}

QByteArray number(const std::optional<double> &value)
{
    if (!value || !std::isfinite(*value))
        return {};
    // Three decimals are what the reports have; differences of them have noise behind.
    const double rounded = std::round(*value * 1000) / 1000 + 0.0;
    return QByteArray::number(rounded, 'f', QLocale::FloatingPointShortest);
}

QByteArray stateOf(const PeriodRow &row)
{
    if (row.slot.row < 0)
        return row.slot.isExpected ? "no data" : "";
    if (row.balance.isEmpty())
        return "empty";
    return row.slot.isProvisional ? "provisional" : "settled";
}

} // namespace

QByteArray periodCsv(const PeriodPicture &picture)
{
    const QList<const Field *> fields = FieldCatalog::shared().plantFieldsOf(FieldApi::Day);
    QByteArrayList heading {"start", "end", "state"};
    for (const auto &[figure, name] : figures)
        heading << name;
    for (const Field *field : fields) {
        const QString unit = unitSpec(field->unit).catalogueName;
        heading << (unit.isEmpty() ? field->key : u"%1 [%2]"_s.arg(field->key, unit)).toUtf8();
    }
    QByteArray csv = heading.join(',') + "\r\n";
    for (const PeriodRow &row : picture.rows) {
        QByteArrayList cells {isoTime(row.slot.start, picture.zone), isoTime(row.slot.end, picture.zone),
                              stateOf(row)};
        for (const auto &[figure, name] : figures)
            cells << number(row.balance.value(figure));
        for (const Field *field : fields) {
            const int column = picture.report.values.columnOf(field->key);
            cells << (column < 0 || row.slot.row < 0
                          ? QByteArray()
                          : number(picture.report.values.at(row.slot.row, column).value()));
        }
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}
