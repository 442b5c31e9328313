// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/alarmstore.h"
#include "tests/models/treefixture.h"

//! Alarms made by hand, and polls that tell them.
namespace AlarmFixture {

inline constexpr qint64 Minute = 60'000;

inline Alarm alarm(const QString &plant, const QString &device, const QString &name, AlarmSeverity severity,
                   qint64 raisedAt)
{
    Alarm made;
    made.plant = {plant};
    made.plantName = QStringLiteral("Plant ") + plant.mid(3);
    made.deviceName = device;
    made.deviceTypeId = DeviceType::ResidentialInverter;
    made.serial = QStringLiteral("SN-") + device;
    made.alarmId = qint64(qHash(name) % 10'000);
    made.name = name;
    made.type = 2;
    made.causeId = 1;
    made.cause = QStringLiteral("A string leaks to earth.\nIt may be the rain.");
    made.repairSuggestion = QStringLiteral("1. Check the strings.\n2. Restart the inverter.");
    made.severity = severity;
    made.level = int(severity);
    made.raisedAt = raisedAt;
    return made;
}

//! A poll about the plants "NE=1" to "NE=9".
inline void poll(AlarmStore &store, const QList<Alarm> &alarms, qint64 at)
{
    QList<PlantCode> asked;
    for (int i = 1; i <= 9; ++i)
        asked.append(PlantCode {QStringLiteral("NE=%1").arg(i)});
    store.apply(asked, at - qint64(400) * 24 * 60 * Minute, at, {alarms, at, {}}, at);
}

//! Three plants, four active alarms and one that ended between 11:30 and 12:00 plant time.
inline QList<Alarm> usual()
{
    using TreeFixture::Noon;
    return {alarm(QStringLiteral("NE=1"), QStringLiteral("Inverter 10"),
                  QStringLiteral("Low insulation resistance"), AlarmSeverity::Major, Noon - 120 * Minute),
            alarm(QStringLiteral("NE=1"), QStringLiteral("Inverter 9"), QStringLiteral("String reversed"),
                  AlarmSeverity::Critical, Noon - 60 * Minute),
            alarm(QStringLiteral("NE=2"), QStringLiteral("Dongle"),
                  QStringLiteral("Network Connection Error"), AlarmSeverity::Major, Noon - 30 * Minute),
            alarm(QStringLiteral("NE=3"), QStringLiteral("Inverter 1"),
                  QStringLiteral("Low insulation resistance"), AlarmSeverity::Warning, Noon - 90 * Minute)};
}

inline void fill(AlarmStore &store)
{
    using TreeFixture::Noon;
    QList<Alarm> first = usual();
    first.append(alarm(QStringLiteral("NE=2"), QStringLiteral("Inverter 2"),
                       QStringLiteral("Grid overvoltage"), AlarmSeverity::Minor, Noon - 300 * Minute));
    poll(store, first, Noon - 30 * Minute);
    poll(store, usual(), Noon);
}

} // namespace AlarmFixture
