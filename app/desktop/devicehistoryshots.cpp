// SPDX-License-Identifier: GPL-3.0-or-later
// The past of devices: a day, 36 strings as lines and as a map, the fields to choose from, the table, and the
// states without data.
#include "app/desktop/screenshotseries.h"

#include "core/account/accountsession.h"
#include "core/domain/plantzone.h"
#include "core/polling/datafetcher.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/charts/historychart.h"
#include "ui/charts/stringheatmap.h"
#include "ui/views/devicehistoryview.h"
#include "ui/views/devicepages.h"
#include "ui/views/mainwindow.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype plantsSearched = 6;

//! The first device of a type among the plants that are shown, \a without one of them; 0 if there is none.
DeviceId firstOfType(const PlantStore &store, int typeId, const PlantCode &without = {})
{
    const QList<PlantCode> plants = store.plantCodes();
    for (const PlantCode &plant : plants.first(qMin(plants.size(), plantsSearched))) {
        if (plant == without)
            continue;
        const QList<DeviceId> devices = store.deviceIds(plant);
        for (const DeviceId device : devices) {
            if (store.device(device)->typeId == typeId)
                return device;
        }
    }
    return {};
}

//! Another roof than that of the first string inverter: in the demo one with a dead string.
DeviceId secondRoof(const PlantStore &store)
{
    const Device *first = store.device(firstOfType(store, DeviceType::StringInverter));
    return first ? firstOfType(store, DeviceType::StringInverter, first->plant) : DeviceId();
}

//! The day before the plant's present one: whole and served.
QDate dayShown(const PlantStore &store, DeviceId device, qint64 now)
{
    return localDate(now, plantZone(*store.plant(store.device(device)->plant))).addDays(-1);
}

} // namespace

QList<int> ScreenshotSeries::wishDeviceHistory(AccountSession &session, qint64 now)
{
    const PlantStore &store = session.store();
    QList<int> ids;
    for (const DeviceId device : {firstOfType(store, DeviceType::ResidentialInverter),
                                  firstOfType(store, DeviceType::StringInverter), secondRoof(store)}) {
        if (device == DeviceId())
            continue;
        const QDate day = dayShown(store, device, now);
        ids << session.fetcher().fetchDeviceDays({device}, day, day, Priority::User);
    }
    return ids;
}

void ScreenshotSeries::planDeviceHistory(AccountSession &session, const QString &suffix)
{
    const ProfileId id = session.profile().id;
    const PlantStore &store = session.store();
    const auto open = [this, id](DeviceId device) -> DeviceHistoryView & {
        m_window.select(id, device);
        auto *pages = m_window.findChild<DevicePages *>();
        pages->setPage(DevicePages::History);
        DeviceHistoryView &view = pages->history();
        view.setSpan(DeviceHistoryView::OneDay);
        view.setView(DeviceHistoryView::Chart);
        view.setChooserShown(false);
        return view;
    };
    const auto add = [this, suffix](const QString &name, std::function<void()> arrange) {
        m_shots.push_back({u"device-history-%1-%2"_s.arg(name, suffix), [this, arrange = std::move(arrange)] {
                               arrange();
                               return &m_window;
                           }});
    };
    const DeviceId home = firstOfType(store, DeviceType::ResidentialInverter);
    const DeviceId roof = firstOfType(store, DeviceType::StringInverter);
    if (home != DeviceId()) {
        const QDate day = dayShown(store, home, m_clock.now());
        add(u"day"_s, [open, home, day] {
            DeviceHistoryView &view = open(home);
            view.choosePreset(HistoryPreset::PowerAndEnergy);
            view.showDay(day);
            const int samples = int(view.chart().plot().scene().picture().times.size());
            view.chart().plot().setCrosshairIndex(samples / 2);
        });
        add(u"fields"_s, [open, home, day] {
            DeviceHistoryView &view = open(home);
            view.choosePreset(HistoryPreset::TemperatureAndState);
            view.showDay(day);
            view.setChooserShown(true);
        });
        add(u"table"_s, [open, home, day] {
            DeviceHistoryView &view = open(home);
            view.choosePreset(HistoryPreset::PowerAndEnergy);
            view.showDay(day);
            view.setView(DeviceHistoryView::Table);
        });
        add(u"waiting"_s, [open, home, day] { open(home).showDay(day.addDays(-100)); });
        add(u"refused"_s, [open, home, day, &session] {
            open(home).showDay(day.addDays(-101));
            const QList<FetchProgress> running = session.fetcher().running();
            if (running.isEmpty())
                return;
            FetchProgress refused = running.constLast();
            refused.state = FetchProgress::State::Finished;
            refused.lastError.kind = ApiError::Kind::Permission;
            Q_EMIT session.fetcher().progressed(refused);
        });
    }
    if (roof != DeviceId()) {
        const QDate day = dayShown(store, roof, m_clock.now());
        add(u"strings"_s, [open, roof, day] {
            DeviceHistoryView &view = open(roof);
            view.choosePreset(HistoryPreset::StringCurrents);
            view.showDay(day);
        });
        add(u"heat-map"_s, [open, roof, day] {
            DeviceHistoryView &view = open(roof);
            view.showDay(day);
            view.setView(DeviceHistoryView::HeatMap);
        });
    }
    if (const DeviceId faulty = secondRoof(store); faulty != DeviceId()) {
        const QDate day = dayShown(store, faulty, m_clock.now());
        add(u"dead-string"_s, [open, faulty, day] {
            DeviceHistoryView &view = open(faulty);
            view.showDay(day);
            view.setView(DeviceHistoryView::HeatMap);
        });
    }
    if (const DeviceId dongle = firstOfType(store, DeviceType::Dongle); dongle != DeviceId())
        add(u"none"_s, [open, dongle] { open(dongle); });
    m_shots.push_back({{}, [this]() -> QWidget * {
                           m_window.findChild<DevicePages *>()->setPage(DevicePages::Now);
                           return nullptr;
                       }});
}
