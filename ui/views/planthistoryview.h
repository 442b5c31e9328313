// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/domain/ids.h"
#include "ui/format/formatter.h"
#include "ui/models/pageexport.h"
#include "ui/models/planthistory.h"

#include <QVariantMap>
#include <QWidget>

class BalanceCompareModel;
class DateNavigator;
class FetchProgressStrip;
class EnergyCard;
class NoticeStrip;
class QLabel;
class QTableView;
class TableLayout;

//! The past of one plant: a day, month, year or its lifetime as stacked energy bars, figures beside those of
//! the period before and of a year earlier, and what is still on its way. Asks the service only through the
//! fetcher of the account, and only while it is seen.
class PlantHistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit PlantHistoryView(const Clock &clock, QWidget *parent = nullptr);

    //! What \a sources points to must outlive the plant on the page or be taken off with clear().
    void showPlant(const AccountData &sources, const PlantCode &plant);
    void clear();
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    void showChartAsTable(bool isTable);
    //! For links and pictures: shows this period.
    void showPeriod(const CalendarPeriod &period);
    const PlantHistory &history() const { return *m_history; }

    //! Kind of period and comparison, for the next run.
    QVariantMap layoutState() const;
    void restoreLayoutState(const QVariantMap &state);

Q_SIGNALS:
    void chartAsTableChanged(bool isTable);
    void exportRequested(const PageExport &wanted);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshProgress();
    void chooseCompareColumns();
    void fitCompareTable();
    QString message() const;

    const Clock &m_clock;
    std::optional<PeriodKind> m_columnsFor; // of the comparison
    Formatter m_formatter;
    PlantHistory *m_history;
    QLabel *m_title;
    DateNavigator *m_navigator;
    NoticeStrip *m_notice;
    FetchProgressStrip *m_progress;
    EnergyCard *m_card;
    QLabel *m_compareTitle;
    BalanceCompareModel *m_compareModel;
    QTableView *m_compare;
    TableLayout *m_compareLayout = nullptr;
};
