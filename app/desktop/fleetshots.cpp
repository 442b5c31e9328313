// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a fleet further down and filtered, and what is set at a plant.
#include "app/desktop/screenshotseries.h"

#include "core/account/accountsession.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/views/configurationcard.h"
#include "ui/views/filterchip.h"
#include "ui/views/mainwindow.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {

TouWindow window(const QTime &start, const QTime &end, const QList<int> &weekdays, bool isCharge)
{
    TouWindow made;
    made.start = start;
    made.end = end;
    made.weekdays = weekdays;
    made.isCharge = isCharge;
    return made;
}

void fillSettings(ConfigStore &configs, const PlantCode &plant, qint64 now)
{
    ConfigEntry<BatteryMode> battery;
    BatteryMode mode;
    mode.plant = plant;
    mode.mode = BatteryMode::Mode::TimeOfUse;
    mode.surplus = BatteryMode::SurplusPriority::Charge;
    mode.allowedGridChargeKw = 2.5;
    mode.windows = {window({1, 15}, {5, 0}, {1, 2, 3, 4, 5}, true),
                    window({17, 30}, {21, 0}, {1, 2, 3, 4, 5, 6, 7}, false)};
    battery.mode = mode;
    battery.askedAt = battery.knownAt = now - 25 * 60'000;
    configs.setBatteryMode(plant, battery);
    ConfigEntry<ActivePowerMode> power;
    power.askedAt = now - 25 * 60'000;
    power.error.kind = ApiError::Kind::Refused;
    power.error.failCode = 20609;
    configs.setActivePowerMode(plant, power);
}

} // namespace

void ScreenshotSeries::planFleet(AccountSession &session, const QString &suffix)
{
    const ProfileId id = session.profile().id;
    const auto press = [this](bool isOn) {
        if (auto *chip = m_window.findChild<FilterChip *>(u"fleetFaultyButton"_s))
            chip->setChecked(isOn);
    };
    m_shots.push_back({u"fleet-filtered-%1"_s.arg(suffix), [this, id, press] {
                           m_window.select(id);
                           press(true);
                           return &m_window;
                       }});
    m_shots.push_back({u"fleet-end-%1"_s.arg(suffix), [this, id, press] {
                           m_window.select(id);
                           press(false);
                           settle();
                           auto *area = m_window.findChild<QScrollArea *>(u"accountScrollArea"_s);
                           area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                           return &m_window;
                       }});
    m_shots.push_back({{}, [this]() -> QWidget * {
                           auto *area = m_window.findChild<QScrollArea *>(u"accountScrollArea"_s);
                           area->verticalScrollBar()->setValue(0);
                           return nullptr;
                       }});
    const QList<PlantCode> plants = session.store().plantCodes();
    if (plants.isEmpty())
        return;
    const PlantCode home = plants.constFirst();
    m_shots.push_back({u"plant-settings-%1"_s.arg(suffix), [this, id, home, &session] {
                           fillSettings(session.configs(), home, m_clock.now());
                           m_window.select(id, home);
                           auto *card = m_window.findChild<ConfigurationCard *>();
                           card->setOpen(true);
                           settle();
                           auto *area = m_window.findChild<QScrollArea *>(u"plantScrollArea"_s);
                           area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                           return &m_window;
                       }});
    m_shots.push_back({{}, [this]() -> QWidget * {
                           m_window.findChild<ConfigurationCard *>()->setOpen(false);
                           auto *area = m_window.findChild<QScrollArea *>(u"plantScrollArea"_s);
                           area->verticalScrollBar()->setValue(0);
                           return nullptr;
                       }});
}
