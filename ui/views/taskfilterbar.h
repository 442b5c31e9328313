// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/taskfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

//! Which commands are shown: words, state, kind, one plant only; and a button that saves them.
class TaskFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit TaskFilterBar(QWidget *parent = nullptr);

    const TaskFilter &filter() const { return m_filter; }
    //! \a placeName names the plant or account of the filter. Emits nothing.
    void setFilter(const TaskFilter &filter, const QString &placeName);
    void setExportEnabled(bool isEnabled);
    QLineEdit &search() { return *m_search; }
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    void csvRequested();
    void jsonRequested();

private:
    void retranslate();
    void showFilter();
    void take();

    TaskFilter m_filter;
    QString m_placeName;
    QLineEdit *m_search;
    QComboBox *m_state;
    QComboBox *m_family;
    QToolButton *m_place;
    QToolButton *m_export;
    QAction *m_csv;
    QAction *m_json;
    QAction *m_find;
    bool m_isShowing = false;
};
