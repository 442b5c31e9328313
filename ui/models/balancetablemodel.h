// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"
#include "ui/format/formatter.h"
#include "ui/models/periodpicture.h"

#include <QAbstractTableModel>

//! The table twin of the energy bars: a row for each hour, day, month or year, the figures of the balance,
//! then every field of the report as it came, and a last row with the sums. Sorts itself; the sums stay last.
class BalanceTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BalanceTableModel(QObject *parent = nullptr);

    void setPicture(const PeriodPicture &picture);
    //! Words everything anew, after a change of the language too.
    void setFormatter(const Formatter &formatter);

    //! Columns: the period, its marks, the listed figures of BalanceWords, the fields of the catalogue.
    enum FixedColumn { Period, Mark, FirstFigure };
    int columnOf(BalanceFigure figure) const; //!< −1 if it is not listed
    int columnOf(const QString &key) const; //!< of a field; −1 if there is none
    int firstFieldColumn() const { return FirstFigure + int(m_figures.size()); }
    //! Number of the slot behind a row; −1 for the sums.
    int slotOf(int row) const;
    //! Provisional or doubtful, in words; empty for a usual slot.
    static QString markOf(const PeriodRow &row);
    //! Which fields cannot be and why, a line each; empty if all can.
    static QString doubtsOf(const PeriodRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::optional<double> number(int slot, int column) const; //!< \a slot −1: the sums
    QString text(int slot, int column) const;
    QString note(int slot, int column) const;
    const EnergyBalance &balanceAt(int slot) const;
    std::optional<double> fieldSum(const Field &field, int *known) const;
    void applyOrder();

    PeriodPicture m_picture;
    Formatter m_formatter;
    QList<BalanceFigure> m_figures;
    QList<Field> m_fields;
    QList<int> m_order; //!< slots by row
    int m_sortColumn = Period;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
