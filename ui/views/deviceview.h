// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/format/formatter.h"

#include <QPointer>
#include <QWidget>

enum class DataState;

class Clock;
class FactList;
class HistoryStore;
class NoticeStrip;
class PageHeader;
class PlantStore;
class ReadingPanel;
class StringsCard;
struct Device;

//! The page of one device: what it is and how it is, its strings if it has any, and every value the service
//! sends.
class DeviceView : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceView(const Clock &clock, QWidget *parent = nullptr);

    //! \a store must outlive the page or be taken off with clear().
    void showDevice(PlantStore &store, DeviceId device);
    //! Where days of history lie that tell about the strings; null for none. Must outlive the page or be
    //! taken off with clear().
    void setHistory(HistoryStore *history);
    void clear();
    DeviceId device() const { return m_device; }
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    //! Columns of the readings, and whether fields without a value are shown: the table of readings.
    ReadingPanel &readings() { return *m_readings; }

private:
    void build();
    void refresh();
    void refreshHeader(const Device &device);
    void refreshIdentity(const Device &device);
    void refreshNotice(const Device &device);
    void refreshStrings(const Device &device);
    void refreshStringDay();
    void refreshEmptyText(const Device &device);

    const Clock &m_clock;
    Formatter m_formatter;
    QPointer<PlantStore> m_store;
    QPointer<HistoryStore> m_history;
    DeviceId m_device;
    DataState m_shownState {};
    PageHeader *m_header = nullptr;
    NoticeStrip *m_notice = nullptr;
    FactList *m_identity = nullptr;
    StringsCard *m_strings = nullptr;
    ReadingPanel *m_readings = nullptr;
};
