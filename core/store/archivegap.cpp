// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for what core/archive/archive.cpp defines, so that the program links until that lands; weak, so
// that the two agree. To be deleted with it.
#include "core/archive/archive.h"

#include "core/store/alarmstore.h"

[[gnu::weak]] QList<AlarmRecord> Archive::alarms() const
{
    return {};
}

[[gnu::weak]] void Archive::putAlarms(const QList<AlarmRecord> &) { }

[[gnu::weak]] QHash<PlantCode, qint64> Archive::alarmPolls() const
{
    return {};
}

[[gnu::weak]] void Archive::putAlarmPolls(const QHash<PlantCode, qint64> &) { }
