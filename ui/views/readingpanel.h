// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/format/formatter.h"

#include <QFrame>

class Clock;
class PlantStore;
class QCheckBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QTableView;
class ReadingFilter;
class ReadingTableModel;

//! The card with every reading of a device: groups that open and close, a field that filters them
//! (Ctrl+Shift+F or just typing in the table; Escape empties it), and the choice whether fields without a
//! value are shown.
class ReadingPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ReadingPanel(const Clock &clock, QWidget *parent = nullptr);

    //! Times are shown in \a zone.
    void showDevice(PlantStore &store, DeviceId device, const QTimeZone &zone);
    void clear();
    void setFormatter(const Formatter &formatter);
    void refreshAges();
    //! What stands in place of the table while no value has come.
    void setEmptyText(const QString &text);
    bool showsFieldsWithoutValue() const;
    void setShowsFieldsWithoutValue(bool shows);
    //! Order, widths and choice of the columns.
    QByteArray headerState() const;
    //! Anything that is no such state changes nothing.
    void restoreHeaderState(const QByteArray &state);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void showsFieldsWithoutValueChanged(bool shows);

private:
    void setUpTable();
    void setUpActions();
    void setUsualWidths();
    void fitLabelColumn();
    void retranslate();
    void refreshEmptyState();
    void focusSearch();
    void toggleGroup(const QModelIndex &index);
    bool takeTableKey(const QKeyEvent &event);

    ReadingTableModel *m_model;
    ReadingFilter *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_withoutValue;
    QTableView *m_table;
    QLabel *m_empty;
    QString m_emptyText;
    QAction *m_find = nullptr;
    QAction *m_expandAll = nullptr;
    QAction *m_collapseAll = nullptr;
};
