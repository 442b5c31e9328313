// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sheet.h"
#include "core/catalog/fieldcatalog.h"
#include "ui/format/formatter.h"

#include <QStringList>

class ReadingTable;

//! The columns of values in reports and histories: first those of the catalogue, in its order and whether or
//! not the service sent them, then what it sent besides, sorted. So the same data make the same file, and
//! another day of the same kind the same columns.
class ValueColumns
{
public:
    //! \a typeId: of the device; 0 for plants.
    ValueColumns(int typeId, FieldApi api);

    //! Takes in the keys that occur. Call for every table before columns().
    void addKeysOf(const ReadingTable &table);
    //! Only these, in this order; returns those that are neither in the catalogue nor in a table.
    QStringList restrictTo(const QStringList &keys);

    const QList<Field> &fields() const { return m_fields; }
    //! Of the table for people only those that hold a number in one of the tables and are not listed in
    //! \a hidden get a title, at most \a most of them.
    QList<SheetColumn> columns(const QStringList &hidden, int most) const;
    //! The cells of one row, as many as there are fields().
    QList<SheetCell> cells(const ReadingTable &table, int row, const Formatter &formatter) const;

private:
    bool holdsNumber(const QString &key) const { return m_numberKeys.contains(key); }

    int m_typeId;
    FieldApi m_api;
    QList<Field> m_fields;
    QStringList m_numberKeys;
    bool m_isRestricted = false;
};
