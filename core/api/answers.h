// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

//! A table of readings as columns of doubles: one column a key, one row a plant or device.
//! Presence other than Number is coded in quiet NaNs; texts stand aside.
class ReadingTable
{
public:
    int rowCount() const { return m_rowCount; }
    const QStringList &keys() const { return m_keys; }
    //! -1 if the key did not occur.
    int columnOf(const QString &key) const { return m_columns.value(key, -1); }
    Reading at(int row, int column) const;

    // For decoders and stores.
    int addColumn(const QString &key);
    int addRow(); //!< every value Missing
    void setNumber(int row, int column, double value);
    void setPresence(int row, int column, Presence presence);
    void setText(int row, int column, const QString &text);
    //! The raw cell: a number or a coded NaN.
    double cell(int row, int column) const;

private:
    int m_rowCount = 0;
    QStringList m_keys;
    QHash<QString, int> m_columns;
    QList<QList<double>> m_cells; // by column
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
