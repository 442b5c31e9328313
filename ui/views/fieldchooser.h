// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fieldchoicemodel.h"
#include "ui/models/historyframe.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;

//! The panel beside a history chart: which devices of the plant, which of their fields. A search field
//! filters the list; Space sets and takes a mark.
class FieldChooser : public QFrame
{
    Q_OBJECT
public:
    explicit FieldChooser(QWidget *parent = nullptr);

    FieldChoiceModel &fields() { return *m_model; }
    const FieldChoiceModel &fields() const { return *m_model; }
    //! The first one is always chosen; without others the list is not shown.
    void setDevices(const QList<HistoryDevice> &devices);
    QList<HistoryDevice> chosenDevices() const;

Q_SIGNALS:
    void fieldsChosen();
    void devicesChosen();

private:
    FieldChoiceModel *m_model;
    FieldChoiceFilter *m_filter;
    QLabel *m_devicesTitle;
    QListWidget *m_devices;
    QLabel *m_fieldsTitle;
    QLineEdit *m_search;
    QListView *m_list;
    QList<HistoryDevice> m_known;
};
