// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/powerhistory.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimeZone>

//! The table twin of the live chart: every sample of a plant in words, the newest on top. A new sample is one
//! insert, a completed one is one dataChanged.
class PowerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Pv, House, Battery, Grid, StateOfCharge, ColumnCount };

    explicit PowerTableModel(QObject *parent = nullptr);

    //! \a history may die before the model.
    void showPlant(PowerHistory &history, const PlantCode &plant);
    void clear();
    //! The zone of the times: the plant's.
    void setZone(const QTimeZone &zone);
    //! Words everything anew, after a change of the language too.
    void setFormatter(const Formatter &formatter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();
    void refill(const QList<PowerSample> &samples);
    QString text(const PowerSample &sample, int column) const;
    static QString helpOf(int column);

    QPointer<PowerHistory> m_history;
    PlantCode m_plant;
    QTimeZone m_zone = QTimeZone::utc();
    Formatter m_formatter;
    QList<PowerSample> m_samples; //!< oldest first
};
