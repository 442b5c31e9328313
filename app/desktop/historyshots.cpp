// SPDX-License-Identifier: GPL-3.0-or-later
// The past of a plant: every kind of period, the table twin, the power curve, and the states without data.
#include "app/desktop/screenshotseries.h"

#include "core/account/accountsession.h"
#include "core/domain/plantzone.h"
#include "core/polling/datafetcher.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/charts/energybarchart.h"
#include "ui/views/energycard.h"
#include "ui/views/fetchprogressstrip.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planthistoryview.h"
#include "ui/views/plantpages.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QList<CalendarPeriod> periodsShown(const QDate &today)
{
    return {CalendarPeriod::containing(PeriodKind::Day, today.addDays(-1)),
            CalendarPeriod::containing(PeriodKind::Month, today.addMonths(-1)),
            CalendarPeriod::containing(PeriodKind::Year, today), CalendarPeriod::lifetime()};
}

QTimeZone zoneOf(AccountSession &session)
{
    const QList<PlantCode> plants = session.store().plantCodes();
    return plants.isEmpty() ? QTimeZone::utc() : plantZone(*session.store().plant(plants.constFirst()));
}

} // namespace

QList<int> ScreenshotSeries::wishHistory(AccountSession &session, qint64 now)
{
    const QList<PlantCode> plants = session.store().plantCodes();
    QList<int> ids;
    if (plants.isEmpty())
        return ids;
    const QTimeZone zone = zoneOf(session);
    const QDate today = localDate(now, zone);
    QHash<PeriodKind, QList<CalendarPeriod>> wanted;
    QList<CalendarPeriod> shown = periodsShown(today);
    shown.prepend({PeriodKind::Day, today});
    for (const CalendarPeriod &period : std::as_const(shown)) {
        const QList<CalendarPeriod> needed =
            reportsNeeded(period, PeriodBeside::YearEarlier, zone, QDate(), now);
        for (const CalendarPeriod &one : needed) {
            if (!wanted[one.kind].contains(one))
                wanted[one.kind].append(one);
        }
    }
    const QList<PlantCode> asked {plants.constFirst()};
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        ids << session.fetcher().fetchPlantReports(asked, it.value(), Priority::User);
    QList<DeviceId> devices;
    const QList<DeviceId> all = session.store().deviceIds(plants.constFirst());
    for (const DeviceId id : all) {
        const int type = session.store().device(id)->typeId;
        if (type == DeviceType::StringInverter || type == DeviceType::ResidentialInverter
            || type == DeviceType::ResidentialBattery || type == DeviceType::PowerSensor
            || type == DeviceType::GridMeter)
            devices.append(id);
    }
    ids << session.fetcher().fetchDeviceDays(devices, today.addDays(-1), today.addDays(-1), Priority::User);
    ids << wishDeviceHistory(session, now);
    ids.removeAll(0); // is there already
    return ids;
}

void ScreenshotSeries::planHistory(AccountSession &session, const QString &suffix)
{
    const QList<PlantCode> plants = session.store().plantCodes();
    if (plants.isEmpty())
        return;
    const ProfileId id = session.profile().id;
    const PlantCode home = plants.constFirst();
    const QDate today = localDate(m_clock.now(), zoneOf(session));
    const auto open = [this, id, home]() -> PlantHistoryView & {
        m_window.select(id, home);
        auto *pages = m_window.findChild<PlantPages *>();
        pages->setPage(PlantPages::History);
        return pages->history();
    };
    const QString names[] = {u"day"_s, u"month"_s, u"year"_s, u"lifetime"_s};
    const QList<CalendarPeriod> shown = periodsShown(today);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        m_shots.push_back({u"history-%1-%2"_s.arg(names[i], suffix), [this, open, period = shown.at(i)] {
                               PlantHistoryView &view = open();
                               view.showPeriod(period);
                               view.findChild<EnergyBarChart *>()->setCurrent(-1);
                               auto *card = view.findChild<EnergyCard *>();
                               card->setGhost(period.kind == PeriodKind::Month ? PeriodBeside::YearEarlier
                                                                               : PeriodBeside::None);
                               return &m_window;
                           }});
    }
    m_shots.push_back({u"history-readout-%1"_s.arg(suffix), [this, open, period = shown.at(1)] {
                           PlantHistoryView &view = open();
                           view.showPeriod(period);
                           view.findChild<EnergyCard *>()->setGhost(PeriodBeside::None);
                           view.findChild<EnergyBarChart *>()->setCurrent(12);
                           return &m_window;
                       }});
    m_shots.push_back({u"history-today-%1"_s.arg(suffix), [this, open, today] {
                           open().showPeriod({PeriodKind::Day, today});
                           return &m_window;
                       }});
    m_shots.push_back({u"history-power-%1"_s.arg(suffix), [this, open, period = shown.at(0)] {
                           PlantHistoryView &view = open();
                           view.showPeriod(period);
                           view.findChild<EnergyBarChart *>()->setCurrent(-1);
                           view.findChild<EnergyCard *>()->setShowsPower(true);
                           return &m_window;
                       }});
    m_shots.push_back({u"history-table-%1"_s.arg(suffix), [this, open, period = shown.at(1)] {
                           PlantHistoryView &view = open();
                           view.findChild<EnergyCard *>()->setShowsPower(false);
                           view.showPeriod(period);
                           view.showChartAsTable(true);
                           return &m_window;
                       }});
    planHistoryStates(open, today, suffix);
}

//! Nothing fetched yet, on its way for days, refused.
void ScreenshotSeries::planHistoryStates(const std::function<PlantHistoryView &()> &open, const QDate &today,
                                         const QString &suffix)
{
    m_shots.push_back({u"history-empty-%1"_s.arg(suffix), [this, open, today] {
                           PlantHistoryView &view = open();
                           view.showChartAsTable(false);
                           view.showPeriod({PeriodKind::Day, today.addDays(-100)});
                           return &m_window;
                       }});
    m_shots.push_back({u"history-waiting-%1"_s.arg(suffix), [this, open, today] {
                           PlantHistoryView &view = open();
                           FetchProgress wish;
                           wish.id = 1;
                           wish.period = PeriodKind::Day;
                           wish.from = today.addYears(-1);
                           wish.to = today;
                           wish.callsTotal = 365;
                           wish.callsDone = 22;
                           wish.callsADay = 25;
                           wish.nextCallAt = m_clock.now() + 95 * 60'000;
                           wish.endEstimate = m_clock.now() + 14 * 86'400'000LL;
                           view.findChild<FetchProgressStrip *>()->setProgress({wish});
                           return &m_window;
                       }});
    m_shots.push_back({{}, [this]() -> QWidget * {
                           auto *pages = m_window.findChild<PlantPages *>();
                           pages->history().findChild<FetchProgressStrip *>()->setProgress({});
                           pages->setPage(PlantPages::Now);
                           return nullptr;
                       }});
}
