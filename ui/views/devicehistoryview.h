// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/domain/calendarperiod.h"
#include "core/domain/device.h"
#include "ui/format/formatter.h"
#include "ui/models/historyframe.h"
#include "ui/models/historypresets.h"
#include "ui/models/pageexport.h"

#include <QHash>
#include <QPointer>
#include <QTimeZone>
#include <QWidget>

class Clock;
class DateNavigator;
class FetchProgressStrip;
class FieldChooser;
class HistoryChart;
class HistoryFetch;
class HistoryTableModel;
class PageSwitch;
class PlantStore;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class StringHeatMap;
class TableLayout;

//! The past of one device, and of its sisters beside it: any fields over a day, seven days or a month as a
//! chart, its strings as a heat map, everything as a table. Asks for what the store lacks.
class DeviceHistoryView : public QWidget
{
    Q_OBJECT
public:
    enum Span { OneDay, SevenDays, OneMonth };
    enum View { Chart, HeatMap, Table };

    explicit DeviceHistoryView(const Clock &clock, QWidget *parent = nullptr);

    //! What \a sources points to must outlive the device on the page or be taken off with clear().
    void showDevice(const AccountData &sources, DeviceId device);
    void clear();
    void setFormatter(const Formatter &formatter);
    //! The clock has moved on.
    void refreshAges();

    void showDay(const QDate &day);
    void setSpan(Span span);
    void setView(View view);
    void choosePreset(HistoryPreset preset);
    void setChooserShown(bool isShown);
    HistoryChart &chart() { return *m_chart; }
    StringHeatMap &heatMap() { return *m_heatMap; }
    //! Why nothing is shown; empty if something is.
    QString reason() const;

Q_SIGNALS:
    void exportRequested(const PageExport &wanted);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildNavigation();
    QWidget *buildTools();
    QWidget *buildStage();
    void connectParts();
    void retranslate();
    void refillPresets();
    void refreshPreset();
    void takeSpan();
    void refreshDevice();
    QList<HistoryDevice> sisters(const Device &device) const;
    QDate firstDay() const;
    QDate lastDay() const;
    qint64 wholeFrom() const;
    qint64 wholeTo() const;
    void ask();
    void refreshLater();
    void refresh();
    void refreshContents(const HistoryFrame &frame);
    void refreshHeatMap();
    QList<QList<int>> orientations() const;
    void refreshReason(const HistoryFrame &frame);
    void refreshNote(const HistoryFrame &frame);
    QString title() const;
    QString fileName(const QString &ending) const;
    void exportPicture(bool isSvg);
    void exportCsv();

    const Clock &m_clock;
    Formatter m_formatter;
    AccountData m_data;
    QPointer<PlantStore> m_store;
    DeviceId m_device;
    int m_typeId = 0;
    bool m_isServed = false; //!< the service keeps history of this type
    QTimeZone m_zone = QTimeZone::utc();
    bool m_hasDay = false; //!< the first device is shown at its today, the next ones at the chosen day
    QHash<int, QStringList> m_keys; //!< chosen fields by type of device
    HistoryFetch *m_fetch;
    QTimer *m_later; //!< one refresh for many changes
    QLabel *m_heading = nullptr;
    DateNavigator *m_navigator = nullptr;
    PageSwitch *m_span = nullptr;
    PageSwitch *m_view = nullptr;
    QComboBox *m_preset = nullptr;
    PageSwitch *m_quantity = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_export = nullptr;
    QAction *m_png = nullptr;
    QAction *m_svg = nullptr;
    QAction *m_csv = nullptr;
    FetchProgressStrip *m_progress = nullptr;
    QStackedWidget *m_pages = nullptr;
    HistoryChart *m_chart = nullptr;
    StringHeatMap *m_heatMap = nullptr;
    HistoryTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TableLayout *m_layout = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_note = nullptr;
    FieldChooser *m_chooser = nullptr;
};
