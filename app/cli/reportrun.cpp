// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportrun.h"

#include "app/cli/cells.h"
#include "app/cli/console.h"
#include "app/cli/devicechoice.h"
#include "app/cli/valuecolumns.h"
#include "core/account/accountsession.h"
#include "core/catalog/devicecatalog.h"
#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"
#include "core/util/clock.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

FieldApi apiOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return FieldApi::Hour;
    case PeriodKind::Month:
        return FieldApi::Day;
    case PeriodKind::Year:
        return FieldApi::Month;
    case PeriodKind::Lifetime:
        break;
    }
    return FieldApi::Year;
}

//! In the table for people: what says the same as another column, or little.
const QStringList &hiddenKeys()
{
    static const QStringList keys {u"inverter_power"_s,       u"installed_capacity"_s,
                                   u"theory_power"_s,         u"selfProvide"_s,
                                   u"reduction_total_co2"_s,  u"reduction_total_coal"_s,
                                   u"reduction_total_tree"_s, u"radiation_intensity"_s};
    return keys;
}

} // namespace

ReportRun::ReportRun(const Options &options, AccountSession &session, Clock &clock, const ReportWish &wish)
    : FetchRun(options, session, clock, wish.device.isEmpty() ? Knowledge::PlantList : Knowledge::DeviceList)
    , m_wish(wish)
{
}

QList<PlantCode> ReportRun::plants() const
{
    if (m_device.id.value != 0)
        return {m_device.plant};
    return options().plant.isEmpty() ? session().store().plantCodes() : QList<PlantCode> {options().plant};
}

QList<CalendarPeriod> ReportRun::periodsOf(const PlantCode &plant) const
{
    const QTimeZone zone = plantZone(*session().store().plant(plant));
    return m_wish.periods(localDate(clock().now(), zone));
}

QList<int> ReportRun::ask(DataFetcher &fetcher, QString &problem, ExitCode &)
{
    if (!m_wish.device.isEmpty()) {
        const Device *device =
            DeviceChoice::choose(session().store(), options().plant, m_wish.device, problem);
        if (!device)
            return {};
        if (!DeviceCatalog::shared().type(device->typeId).hasReports) {
            problem = tr("The service has no reports of devices of this type.");
            return {};
        }
        m_device = *device;
        return {fetcher.fetchDeviceReports({device->id}, periodsOf(device->plant), Priority::User)};
    }
    // Plants in other zones may have another day today; who has the same periods is asked together.
    QList<std::pair<QList<CalendarPeriod>, QList<PlantCode>>> groups;
    const QList<PlantCode> codes = plants();
    for (const PlantCode &plant : codes) {
        const QList<CalendarPeriod> periods = periodsOf(plant);
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&periods](const auto &known) { return known.first == periods; });
        if (group != groups.end())
            group->second << plant;
        else
            groups.append({periods, {plant}});
    }
    QList<int> ids;
    for (const auto &[periods, members] : std::as_const(groups)) {
        if (!periods.isEmpty())
            ids << fetcher.fetchPlantReports(members, periods, Priority::User);
    }
    return ids;
}

QList<ReportRun::Part> ReportRun::parts() const
{
    const ReportStore &reports = session().reports();
    QList<Part> parts;
    const QList<PlantCode> codes = plants();
    for (const PlantCode &plant : codes) {
        const QList<CalendarPeriod> periods = periodsOf(plant);
        for (const CalendarPeriod &period : periods) {
            const StoredReport *report = m_device.id.value != 0 ? reports.deviceReport(m_device.id, period)
                                                                : reports.plantReport(plant, period);
            if (report && !report->isEmpty())
                parts.append({plant, report});
        }
    }
    return parts;
}

bool ReportRun::hasPart() const
{
    return !parts().isEmpty();
}

QString ReportRun::rowTitle(qint64 at, const QTimeZone &zone) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    switch (m_wish.kind) {
    case PeriodKind::Day:
        return QLocale().toString(local, QLocale::ShortFormat);
    case PeriodKind::Month:
        return QLocale().toString(local.date(), QLocale::ShortFormat);
    case PeriodKind::Year:
        return local.date().toString(u"yyyy-MM"_s);
    case PeriodKind::Lifetime:
        break;
    }
    return local.date().toString(u"yyyy"_s);
}

Sheet ReportRun::sheet(const Sheets &)
{
    const bool isDevice = m_device.id.value != 0;
    const PlantStore &store = session().store();
    const QList<Part> found = parts();
    ValueColumns values(isDevice ? m_device.typeId : 0, apiOf(m_wish.kind));
    for (const Part &part : found)
        values.addKeysOf(part.report->values);
    if (!m_wish.fields.isEmpty())
        m_unknownKeys = values.restrictTo(m_wish.fields);

    Sheet sheet;
    sheet.columns = {{u"plant"_s, {}}, {u"name"_s, plants().size() > 1 ? tr("Plant") : QString()}};
    if (isDevice)
        sheet.columns << SheetColumn {u"device"_s, {}} << SheetColumn {u"device_name"_s, tr("Device")};
    sheet.columns << SheetColumn {u"time"_s, tr("Begin")} << SheetColumn {u"settled"_s, {}};
    sheet.columns << values.columns(hiddenKeys(), 10);
    const Formatter formatter;
    for (const Part &part : found) {
        const Plant &plant = *store.plant(part.plant);
        const QTimeZone zone = plantZone(plant);
        for (int row = 0; row < part.report->times.size(); ++row) {
            const qint64 at = part.report->times.at(row);
            QList<SheetCell> cells {Cells::text(part.plant.value), Cells::text(plant.name)};
            if (isDevice)
                cells << Cells::text(QString::number(m_device.id.value)) << Cells::text(m_device.name);
            cells << SheetCell {Cells::isoTime(at, zone), rowTitle(at, zone)}
                  << SheetCell {part.report->isSettled, {}};
            sheet.rows << cells + values.cells(part.report->values, row, formatter);
        }
    }
    return sheet;
}

ExitCode ReportRun::codeOf(ExitCode code)
{
    if (!m_unknownKeys.isEmpty()) {
        Console::say(tr("There are no such keys here: %1.").arg(m_unknownKeys.join(u", "_s)));
        return ExitCode::Partly;
    }
    if (!hasPart() && code == ExitCode::Ok && session().store().plantCount() > 0)
        Console::say(tr("The service has nothing for that time."));
    return code;
}
