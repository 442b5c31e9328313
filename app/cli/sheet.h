// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

//! One column. A column without a key is for people only, one without a title for machines only.
struct SheetColumn
{
    QString key; //!< of JSON and CSV, with the unit: "pv_kw"
    QString title; //!< of the table
    bool isNumber = false; //!< stands to the right
};

//! One value twice: as it is, and as people read it.
struct SheetCell
{
    QJsonValue raw; //!< null if unknown; numbers to nine decimals, times as ISO 8601 with offset
    QString text;
};

//! What a command shows, whatever the format. Every row has as many cells as there are columns.
struct Sheet
{
    QList<SheetColumn> columns;
    QList<QList<SheetCell>> rows;
    bool isCard = false; //!< as a table: every row as lines "title  value", for few rows of long texts
};
