// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class AlarmTableModel;

//! The table of alarms: columns to choose and move, rows or groups of rows, copy actions, keys as elsewhere.
class AlarmTable final : public QTreeView
{
    Q_OBJECT
public:
    explicit AlarmTable(AlarmTableModel &model, QWidget *parent = nullptr);

    //! Order, widths, choice and sorting of the columns.
    QByteArray layoutState() const;
    //! Anything that is no such state changes nothing.
    void restoreLayout(const QByteArray &state);
    //! Opens the groups if they are few; to be called when they are other ones.
    void openGroups();

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

Q_SIGNALS:
    //! A letter was typed: the search field should have it.
    void typed(const QString &text);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeader();
    void retranslate();

    AlarmTableModel &m_model;
    QAction *m_expandAll;
    QAction *m_collapseAll;
};
