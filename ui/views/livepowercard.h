// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/format/formatter.h"

#include <QFrame>
#include <QPointer>
#include <QTimeZone>

class PowerChart;
class PowerHistory;
class PowerTableModel;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;
class TableLayout;

//! The live power of a plant as a chart and, for those who read rather than look, as a table of the same
//! samples.
class LivePowerCard : public QFrame
{
    Q_OBJECT
public:
    explicit LivePowerCard(QWidget *parent = nullptr);

    //! \a history must outlive the plant on the card or be taken off with clear().
    void showPlant(PowerHistory &history, const PlantCode &plant, const QTimeZone &zone);
    void clear();
    //! Without one the chart and the table leave the battery out.
    void setHasBattery(bool hasBattery);
    void setFormatter(const Formatter &formatter);
    void setAsTable(bool isTable);
    bool isTable() const;
    //! The chart, made if it has not been shown yet; for printing.
    PowerChart &chart();

Q_SIGNALS:
    void asTableChanged(bool isTable);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitChart();
    void feed();

    Formatter m_formatter;
    QPointer<PowerHistory> m_history;
    PlantCode m_plant;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_hasBattery = true;
    QLabel *m_title;
    QToolButton *m_toggle;
    QStackedLayout *m_pages;
    PowerChart *m_chart =
        nullptr; //!< null until first shown: Qt Charts costs more than the rest of the window
    PowerTableModel *m_model;
    QTableView *m_table;
    TableLayout *m_layout;
};
