// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alarmtablemodel.h"
#include "ui/views/chiprow.h"

class QComboBox;
class QLineEdit;
class QToolButton;

//! The severities as chips with how many alarms of each there are.
class SeverityChips final : public ChipRow
{
    Q_OBJECT
public:
    explicit SeverityChips(QWidget *parent = nullptr);

    QSet<AlarmSeverity> severities() const;
    void setSeverities(const QSet<AlarmSeverity> &severities);
    void showCounts(const AlarmTableModel::Counts &counts, const QLocale &locale);

Q_SIGNALS:
    void severitiesChanged();

private:
    QHash<AlarmSeverity, FilterChip *> m_bySeverity;
    bool m_isSetting = false;
};

//! What of the alarms is shown and how: text, state, severities, one plant only, groups.
class AlarmFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmFilterBar(QWidget *parent = nullptr);

    const AlarmFilter &filter() const { return m_filter; }
    //! \a placeName names the plant or account of the filter. Emits nothing.
    void setFilter(const AlarmFilter &filter, const QString &placeName);
    AlarmGrouping grouping() const;
    void setGrouping(AlarmGrouping grouping);
    void showCounts(const AlarmTableModel::Counts &counts, const QLocale &locale);
    //! Anything but the filter of the start.
    bool isFiltering() const { return m_filter != AlarmFilter(); }
    void clear();
    QLineEdit &search() { return *m_search; }
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    void groupingChanged(AlarmGrouping grouping);

private:
    void retranslate();
    void showFilter();
    void take();

    AlarmFilter m_filter;
    QString m_placeName;
    QLineEdit *m_search;
    QComboBox *m_state;
    QComboBox *m_grouping;
    SeverityChips *m_severities;
    QToolButton *m_place;
    QAction *m_find;
    bool m_isShowing = false;
};
