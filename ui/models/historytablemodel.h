// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/formatter.h"
#include "ui/models/historyframe.h"

#include <QAbstractTableModel>

//! The table twin of the history chart: a row an instant, a column a field of a device, units in the
//! headings. Words a cell when it is looked at: a month of 36 strings has 300,000 of them.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int TimeColumn = 0;

    explicit HistoryTableModel(QObject *parent = nullptr);

    //! \a zone: the plant's. Tells of new rows at the end and of changed cells as such if the columns stay.
    void setFrame(const HistoryFrame &frame, const QTimeZone &zone);
    const HistoryFrame &frame() const { return m_frame; }
    //! Words everything anew.
    void setFormatter(const Formatter &formatter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(int row, int column) const;
    QString heading(int section) const;

    HistoryFrame m_frame;
    QTimeZone m_zone = QTimeZone::utc();
    Formatter m_formatter;
    bool m_hasSeveralDevices = false;
};
