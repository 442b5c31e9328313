// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"
#include "core/domain/ids.h"
#include "ui/format/formatter.h"
#include "ui/models/pageexport.h"

#include <QWidget>

class Clock;
class DeviceHistoryView;
class DeviceView;
class PageSwitch;
class QStackedWidget;

//! The pages of one device: now, and its past. The past is made when it is first looked at.
class DevicePages : public QWidget
{
    Q_OBJECT
public:
    enum Page { Now, History };

    explicit DevicePages(const Clock &clock, QWidget *parent = nullptr);

    //! What \a sources points to must outlive the device on the page or be taken off with clear().
    void showDevice(const AccountData &sources, DeviceId device);
    void clear();
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    Page page() const;
    void setPage(Page page);
    DeviceView &now() { return *m_now; }
    const DeviceView &now() const { return *m_now; }
    //! The page of the past, made if need be.
    DeviceHistoryView &history();

Q_SIGNALS:
    void pageChanged();
    void exportRequested(const PageExport &wanted);

private:
    const Clock &m_clock;
    Formatter m_formatter;
    AccountData m_data;
    DeviceId m_device;
    PageSwitch *m_switch;
    QStackedWidget *m_pages;
    DeviceView *m_now;
    DeviceHistoryView *m_history = nullptr;
};
