// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

//! Item data roles shared by all models (style rule 16). Display is text for people.
namespace Roles {
enum : int {
    Value = Qt::UserRole + 1, //!< raw number in the catalogue's unit, invalid if absent
    Sort, //!< comparable value
    State, //!< a DataState or LinkStatus::State as int
    Kind, //!< account, plant, device
    Age, //!< UTC ms of the answer the row shows, invalid if none came
    AgeText, //!< "3 min ago"
    DeviceType, //!< `devTypeId` of a device row as int, else invalid
    Id, //!< profile id or plant code as text, device id as qint64
    Problem, //!< true if the service calls the plant or device faulty
    Badge, //!< what the badge of a plant or device says: a RowState as int
    Group, //!< a FieldGroup as int: of a reading and of the heading above it
    Heading, //!< true for a row that only names the rows below it
    Expanded, //!< of a heading: whether its rows are shown
    Absent, //!< of a reading: true if the newest answer has no value
    HasValue, //!< of a reading: whether the service ever sent a value while it was shown
    ColumnKey, //!< of a heading: a name of the column that stays, for what is remembered
    AlarmCount, //!< active alarms of a plant or account, as int
    WorstAlarm, //!< the worst of them: an AlarmSeverity as int
    InForce //!< of a plant: how many commanded things are in force, as int
};
}
