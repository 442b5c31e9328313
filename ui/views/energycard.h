// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/powerhistory.h"
#include "ui/format/formatter.h"
#include "ui/models/pageexport.h"
#include "ui/models/periodpicture.h"

#include <QFrame>

class BalanceTableModel;
class EnergyBarChart;
class PowerCurvePane;
class QAction;
class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;
class TableLayout;

//! The energy of a plant over a period as stacked bars and, for those who read rather than look, as a table
//! of the same rows; with what is missing, what to compare with, and export.
class EnergyCard : public QFrame
{
    Q_OBJECT
public:
    explicit EnergyCard(QWidget *parent = nullptr);

    //! \a message stands in place of a chart without bars.
    void setPicture(const PeriodPicture &picture, bool hasBattery, const QString &message);
    void setMessage(const QString &message);
    //! The power over the shown day; see PowerCurvePane.
    void setPower(const QList<PowerSample> &samples, int callsNeeded);
    //! The power instead of the energy, for a day.
    void setShowsPower(bool shows);
    bool showsPower() const;
    void setGhost(PeriodBeside ghost);
    //! For titles and file names.
    void setPlantName(const QString &name) { m_plantName = name; }
    void setFormatter(const Formatter &formatter);
    void setAsTable(bool isTable);
    bool isTable() const;
    PeriodBeside ghost() const;
    EnergyBarChart &chart() { return *m_chart; }

    QString title() const;
    //! "23 of 24 hours · 2 provisional".
    QString coverage() const;
    QImage picture() const;

Q_SIGNALS:
    void asTableChanged(bool isTable);
    void ghostChanged(PeriodBeside ghost);
    //! A person wants to see this part of the period.
    void opened(const CalendarPeriod &period);
    void exportRequested(const PageExport &wanted);
    void powerShown(); //!< the power is looked at now: setPower() is due
    void powerRequested(); //!< a person wants its values fetched

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenu();
    void retranslate();
    void refresh();
    void chooseColumns();
    void showPage();
    void open(int slot);
    void exportAs(const QString &ending);
    QString fileName(const QString &ending) const;
    QString notes() const;

    Formatter m_formatter;
    PeriodPicture m_picture;
    bool m_hasBattery = true;
    QString m_message;
    QString m_plantName;
    QLabel *m_title;
    QLabel *m_coverage;
    QComboBox *m_compare;
    QToolButton *m_power;
    QToolButton *m_toggle;
    QToolButton *m_export;
    QAction *m_png = nullptr;
    QAction *m_svg = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_copy = nullptr;
    QStackedLayout *m_pages;
    EnergyBarChart *m_chart;
    BalanceTableModel *m_model;
    QTableView *m_table;
    TableLayout *m_layout = nullptr;
    PowerCurvePane *m_curve = nullptr; //!< null until first shown
};
