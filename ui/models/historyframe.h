// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"
#include "core/domain/device.h"
#include "core/domain/reading.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

class HistoryStore;

//! One field of one device over the times of a frame.
struct HistoryColumn
{
    DeviceId device;
    QString deviceName;
    Field field;
    QList<double> cells; //!< one for each time: a number in the field's unit, or a coded NaN (CodedValue)

    bool hasNumbers() const;
};

//! The past of some devices cut to the fields a person wants: one row an instant, absent values coded.
struct HistoryFrame
{
    QList<qint64> times; //!< UTC ms, ascending: every instant at which one of the devices has a sample
    QList<HistoryColumn> columns; //!< by device, then by field
    QHash<QPair<int, int>, QString> texts; //!< by row and column, where a cell says Presence::Text
    int wantedDays = 0; //!< days × devices
    int knownDays = 0; //!< of these: fetched, with samples or without
    qint64 fetchedAt = 0; //!< UTC ms of the newest answer; 0 without any

    Reading at(int row, int column) const;
};

struct HistoryDevice
{
    DeviceId id;
    QString name;
};

//! Puts the days \a first to \a last of the plant's calendar together from what the store has; never fetches.
HistoryFrame historyFrame(const HistoryStore &store, const QList<HistoryDevice> &devices,
                          const QList<Field> &fields, const QDate &first, const QDate &last);

//! What can be drawn as a line: numbers that are neither codes nor instants.
bool isPlottable(const Field &field);
//! Fields device/history serves for a type of device, in the order of the catalogue.
QList<Field> historyFieldsOf(int typeId);

//! One line a sample: the time in ISO 8601 with the zone's offset, then the values with the point as decimal
//! mark; units stand in the header. The same data make the same file, whatever the language. UTF-8, CRLF
//! (RFC 4180).
QByteArray historyCsv(const HistoryFrame &frame, const QTimeZone &zone);
