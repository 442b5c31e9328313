// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/formatter.h"
#include "ui/models/periodpicture.h"

#include <QAbstractTableModel>

//! The figures of a period as lines: this period, the one before and the same a year earlier, each with the
//! difference in words, and the service's own figure beside ours.
class BalanceCompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Shown,
        Previous,
        PreviousDifference,
        YearEarlier,
        YearEarlierDifference,
        Service,
        ColumnCount
    };

    explicit BalanceCompareModel(QObject *parent = nullptr);

    //! \a hasBattery: without one its lines are left out.
    void setPicture(const PeriodPicture &picture, bool hasBattery, qint64 now);
    //! Words everything anew, after a change of the language too.
    void setFormatter(const Formatter &formatter);
    BalanceFigure figureAt(int row) const { return m_figures.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(BalanceFigure figure, int column) const;
    QString note(BalanceFigure figure, int column) const;
    QString comparisonTitle(const PeriodComparison &comparison) const;

    PeriodPicture m_picture;
    QList<BalanceFigure> m_figures;
    bool m_hasBattery = true;
    bool m_isRunning = false;
    Formatter m_formatter;
};
