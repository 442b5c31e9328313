// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/formatter.h"
#include "ui/models/fleettablemodel.h"

#include <QAbstractTableModel>

//! The plants of a fleet that need somebody, the most urgent first, with the reasons in words.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Plant, Reasons, Missing, ColumnCount };

    //! Follows \a fleet, which must outlive it.
    explicit AttentionModel(const FleetTableModel &fleet, QObject *parent = nullptr);

    void setFormatter(const Formatter &formatter);
    void retranslate();
    PlantCode plantAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();

    const FleetTableModel &m_fleet;
    Formatter m_formatter;
    QList<Attention> m_list;
};
