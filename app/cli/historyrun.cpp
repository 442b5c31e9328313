// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historyrun.h"

#include "app/cli/cells.h"
#include "app/cli/console.h"
#include "app/cli/devicechoice.h"
#include "app/cli/valuecolumns.h"
#include "core/account/accountsession.h"
#include "core/catalog/devicecatalog.h"
#include "core/domain/calendarperiod.h"
#include "core/domain/plantzone.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

HistoryRun::HistoryRun(const Options &options, AccountSession &session, Clock &clock, const HistoryWish &wish)
    : FetchRun(options, session, clock, Knowledge::DeviceList)
    , m_wish(wish)
{
}

QList<int> HistoryRun::ask(DataFetcher &fetcher, QString &problem, ExitCode &)
{
    const PlantStore &store = session().store();
    const Device *device = DeviceChoice::choose(store, options().plant, m_wish.device, problem);
    if (!device)
        return {};
    if (!DeviceCatalog::shared().type(device->typeId).hasHistory) {
        problem = tr("The service keeps no samples of devices of this type.");
        return {};
    }
    m_device = *device;
    const QDate today = localDate(clock().now(), plantZone(*store.plant(device->plant)));
    if (!m_wish.from.isValid())
        m_wish.from = m_wish.to = today;
    m_wish.to = m_wish.isOpen ? today : std::min(m_wish.to, today);
    if (m_wish.from > m_wish.to) {
        problem = tr("That day has not begun yet.");
        return {};
    }
    return {fetcher.fetchDeviceDays({device->id}, m_wish.from, m_wish.to, Priority::User)};
}

QList<std::shared_ptr<const DeviceDay>> HistoryRun::days() const
{
    QList<std::shared_ptr<const DeviceDay>> days;
    if (m_device.id.value == 0)
        return days;
    for (QDate day = m_wish.from; day <= m_wish.to; day = day.addDays(1)) {
        auto samples = session().history().deviceDay(m_device.id, day);
        if (samples && !samples->times.isEmpty())
            days << samples;
    }
    return days;
}

bool HistoryRun::hasPart() const
{
    return !days().isEmpty();
}

Sheet HistoryRun::sheet(const Sheets &)
{
    const auto found = days();
    ValueColumns values(m_device.typeId, FieldApi::History);
    for (const auto &day : found)
        values.addKeysOf(day->values);
    if (!m_wish.fields.isEmpty())
        m_unknownKeys = values.restrictTo(m_wish.fields);
    Sheet sheet;
    sheet.columns = {{u"time"_s, tr("Time")}};
    sheet.columns << values.columns({}, 10);
    const PlantStore &store = session().store();
    const Plant *plant = store.plant(m_device.plant);
    const QTimeZone zone = plant ? plantZone(*plant) : QTimeZone::systemTimeZone();
    const Formatter formatter;
    for (const auto &day : found) {
        for (int row = 0; row < day->times.size(); ++row) {
            const qint64 at = day->times.at(row);
            const SheetCell time {Cells::isoTime(at, zone), formatter.dateTime(at, zone)};
            sheet.rows << QList<SheetCell> {time} + values.cells(day->values, row, formatter);
        }
    }
    return sheet;
}

ExitCode HistoryRun::codeOf(ExitCode code)
{
    if (!m_unknownKeys.isEmpty()) {
        Console::say(tr("There are no such keys here: %1.").arg(m_unknownKeys.join(u", "_s)));
        return ExitCode::Partly;
    }
    if (!hasPart() && code == ExitCode::Ok)
        Console::say(tr("The service has nothing for that time."));
    return code;
}
