// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/weekplan.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>

//! The windows of a week as a table with exact times; a window of several days is one row. Times can be
//! edited: the model only asks for the change by edited(), whoever keeps the plan decides.
class TouWindowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Days, From, To, Kind, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const WeekPlan &plan);
    void setFormatter(const Formatter &formatter);
    void retranslate();
    const QList<TouWindow> &windows() const { return m_windows; }
    //! Row of the window that has this span; −1 if none has.
    int rowOf(const WeekSpan &span) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    //! Somebody wants \a before to be \a wished.
    void edited(const TouWindow &before, const TouWindow &wished);

private:
    QString text(const TouWindow &window, int column) const;

    QList<TouWindow> m_windows;
    Formatter m_formatter;
};
