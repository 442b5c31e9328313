// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/store/alarmstore.h"
#include "core/store/configstore.h"
#include "core/store/historystore.h"
#include "core/store/powerhistory.h"
#include "core/store/reportstore.h"
#include "tests/models/treefixture.h"

//! An account with a home (inverter, battery, meter) and many neighbours, as the poller would fill it.
struct FilledAccount
{
    ManualClock clock {TreeFixture::Noon};
    Profile profile = TreeFixture::profile(QStringLiteral("acc"), QStringLiteral("Roofs"));
    PlantStore store {clock};
    PowerHistory history {store, clock};
    ReportStore reports {nullptr, clock};
    HistoryStore deviceHistory {nullptr, clock};
    ConfigStore configs;
    AlarmStore alarms {nullptr, clock};

    //! Without a fetcher: what a test wants to be there, it puts into the stores.
    AccountData data()
    {
        return {.plants = &store,
                .power = &history,
                .reports = &reports,
                .history = &deviceHistory,
                .configs = &configs,
                .alarms = &alarms};
    }
    static PlantCode code(int number) { return {QStringLiteral("NE=%1").arg(number)}; }

    explicit FilledAccount(int plants = 1)
    {
        QList<Plant> list;
        QList<PlantCode> codes;
        QList<Device> devices;
        for (int i = 1; i <= plants; ++i) {
            list << TreeFixture::plant(code(i).value,
                                       QStringLiteral("Plant %1").arg(i, 3, 10, QLatin1Char('0')));
            codes << code(i);
            devices << TreeFixture::device(i * 10 + 1, code(i).value, DeviceType::ResidentialInverter,
                                           QStringLiteral("Inverter"), QStringLiteral("INV%1").arg(i));
            devices << TreeFixture::device(i * 10 + 2, code(i).value, DeviceType::ResidentialBattery,
                                           QStringLiteral("Battery"));
            devices << TreeFixture::device(i * 10 + 3, code(i).value, DeviceType::PowerSensor,
                                           QStringLiteral("Meter"));
        }
        store.applyPlants(list, clock.now());
        store.applyDevices(codes, devices, clock.now());
    }

    //! Plant 1: \a meterWatts + = export, \a batteryWatts + = charging.
    void poll(double pvKilowatts = 5, double meterWatts = 2000, double batteryWatts = 1500,
              int inverterState = 512, int health = 3)
    {
        const qint64 now = clock.now();
        const auto key = [](const char *text) { return QString::fromLatin1(text); };
        TreeFixture::applyPlant(
            store, {{code(1).value, {{key("day_power"), 12.5}, {key("real_health_state"), double(health)}}}},
            now);
        TreeFixture::applyDevice(store, DeviceType::ResidentialInverter,
                                 {{11,
                                   {{key("mppt_power"), pvKilowatts},
                                    {key("active_power"), pvKilowatts * 0.97 - batteryWatts / 1000},
                                    {key("inverter_state"), double(inverterState)},
                                    {key("run_state"), 1}}}},
                                 now);
        TreeFixture::applyDevice(
            store, DeviceType::ResidentialBattery,
            {{12,
              {{key("ch_discharge_power"), batteryWatts}, {key("battery_soc"), 64}, {key("run_state"), 1}}}},
            now);
        TreeFixture::applyDevice(
            store, DeviceType::PowerSensor,
            {{13, {{key("active_power"), meterWatts}, {key("meter_status"), 1}, {key("run_state"), 1}}}},
            now);
    }
};
