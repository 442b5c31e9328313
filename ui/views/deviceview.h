// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/format/formatter.h"

#include <QPointer>
#include <QWidget>

class Clock;
class FactList;
class PageHeader;
class PlantStore;
class QLabel;
class QTableView;
class ReadingTableModel;

//! The page of one device: what it is, and every value the service sends for it. Ctrl+C copies the selected
//! rows as tab-separated text.
class DeviceView : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceView(const Clock &clock, QWidget *parent = nullptr);

    //! \a store must outlive the page or be taken off with clear().
    void showDevice(PlantStore &store, DeviceId device);
    void clear();
    DeviceId device() const { return m_device; }
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    //! The selected rows (all without a selection) as tab-separated lines with a header.
    QString selectionAsText() const;

private:
    void refresh();
    void refreshEmptyState();
    void copySelection() const;

    const Clock &m_clock;
    Formatter m_formatter;
    QPointer<PlantStore> m_store;
    DeviceId m_device;
    PageHeader *m_header;
    FactList *m_identity;
    ReadingTableModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};
