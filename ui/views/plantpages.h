// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/domain/ids.h"
#include "ui/format/formatter.h"
#include "ui/models/pageexport.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class Clock;
class ControlService;
class PageSwitch;
class PlantHistoryView;
class PlantView;
class QStackedWidget;

//! The pages of one plant: now, and its past. The past is made when it is first looked at.
class PlantPages : public QWidget
{
    Q_OBJECT
public:
    enum Page { Now, History };

    explicit PlantPages(const Clock &clock, QWidget *parent = nullptr);
    ~PlantPages() override;

    //! What \a sources points to must outlive the plant on the page or be taken off with clear().
    void showPlant(const AccountData &sources, const PlantCode &plant);
    void clear();
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    void showChartAsTable(bool isTable);
    Page page() const;
    void setPage(Page page);
    PlantView &now() { return *m_now; }
    //! The page of the past, made if need be.
    PlantHistoryView &history();
    //! For the next run; see PlantHistoryView.
    QVariantMap layoutState() const;
    void restoreLayoutState(const QVariantMap &state);

Q_SIGNALS:
    void pageChanged(PlantPages::Page page);
    void chartAsTableChanged(bool isTable);
    void exportRequested(const PageExport &wanted);

private:
    const Clock &m_clock;
    Formatter m_formatter;
    AccountData m_data;
    std::unique_ptr<ControlService> m_control; // null if the account has no desk
    PlantCode m_plant;
    bool m_isTable = false;
    QVariantMap m_historyLayout; // until the page is made
    PageSwitch *m_switch;
    QStackedWidget *m_pages;
    PlantView *m_now;
    PlantHistoryView *m_history = nullptr;
};
