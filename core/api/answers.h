// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activepowermode.h"
#include "core/domain/alarm.h"
#include "core/domain/batterymode.h"
#include "core/domain/device.h"
#include "core/domain/plant.h"
#include "core/domain/reading.h"

#include <QHash>
#include <QList>
#include <QStringList>

//! One page of the plant list.
struct PlantPage
{
    int total = 0;
    int pageCount = 0;
    int pageNo = 0;
    QList<Plant> plants;
    QStringList oddities; //!< entries that could not be used, with their key path; never fatal
};

struct DeviceList
{
    QList<Device> devices;
    qint64 serverTime = 0; //!< params.currentTime, UTC ms; 0 if absent
    QStringList oddities;
};

//! A table of readings as doubles: one column a key, one row a plant or device. Presence other than Number is
//! coded in quiet NaNs (CodedValue); texts stand aside. Cells lie row by row, because answers arrive so.
class ReadingTable
{
public:
    int rowCount() const { return m_rowCount; }
    const QStringList &keys() const { return m_keys; }
    //! -1 if the key did not occur.
    int columnOf(const QString &key) const { return m_columns.value(key, -1); }
    Reading at(int row, int column) const;

    // For decoders and stores.
    int addColumn(const QString &key); //!< the existing column if the key is there already
    int addRow(); //!< every value Missing
    void setNumber(int row, int column, double value);
    void setPresence(int row, int column, Presence presence);
    void setText(int row, int column, const QString &text);
    //! The raw cell: a number or a coded NaN.
    double cell(int row, int column) const { return m_cells.constData()[size_t(row) * m_stride + column]; }
    //! keys().size() cells of one row; valid until the table changes.
    const double *rowCells(int row) const { return m_cells.constData() + size_t(row) * m_stride; }
    //! Only filled if the cell says Presence::Text.
    QString text(int row, int column) const { return m_texts.value({row, column}); }
    bool hasTexts() const { return !m_texts.isEmpty(); }
    //! Sets a raw cell that is no text.
    void setCell(int row, int column, double cell);
    //! The rows named, in that order, with all columns.
    ReadingTable selected(const QList<int> &rows) const;
    //! Gives spare memory back once the table is filled.
    void squeeze();
    //! Bytes held by the cells.
    qsizetype cellBytes() const { return m_cells.capacity() * qsizetype(sizeof(double)); }

private:
    void widen(int stride);

    int m_rowCount = 0;
    int m_stride = 0; // columns there is room for
    QStringList m_keys;
    QHash<QString, int> m_columns;
    QList<double> m_cells; // m_rowCount × m_stride
    QHash<QPair<int, int>, QString> m_texts;
};

struct PlantRealtime
{
    QList<PlantCode> plants; //!< row order of the table
    ReadingTable values;
    qint64 serverTime = 0;
    QStringList oddities;
};

struct DeviceRealtime
{
    QList<DeviceId> devices; //!< row order of the table; 0 if the row named none that can be read
    QStringList serials;
    ReadingTable values;
    qint64 serverTime = 0;
    QStringList oddities;
};

//! Samples of one device (`query-endpoints.md` §6.1). Times ascend and occur once, whatever the answer's
//! order.
struct DeviceHistory
{
    DeviceDn device; //!< empty if no row named one
    QList<qint64> times; //!< UTC ms, row order of the table
    ReadingTable values;
    QStringList oddities;
};

struct AlarmList
{
    QList<Alarm> alarms;
    qint64 serverTime = 0;
    QStringList oddities;
};

//! Rows of a plant report, whatever its kind (§8). The rows of a plant stand together, their times ascend; of
//! repeated rows (plant, time) the last one is kept.
struct PlantReportRows
{
    QList<PlantCode> plants; //!< row order of the table
    QList<qint64> times; //!< UTC ms, start of the local hour, day, month or year
    ReadingTable values;
    qint64 serverTime = 0;
    QStringList oddities;
};

//! Rows about devices at instants: device reports (§9) and the two older histories (§11). The rows of a
//! device stand together, their times ascend; of repeated rows (device, time) the last one is kept.
struct DeviceReportRows
{
    QList<DeviceId> devices; //!< row order of the table; 0 if the row named its serial only
    QStringList serials; //!< empty where the service gives none
    QList<qint64> times; //!< UTC ms
    ReadingTable values;
    qint64 serverTime = 0;
    QStringList oddities;
};
