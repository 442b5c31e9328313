// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/shortcutlist.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

//! All keys of the window by menu, to be searched.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    //! \a list is asked now and after a change of the language.
    explicit ShortcutsDialog(std::function<QList<ShortcutGroup>()> list, QWidget *parent = nullptr);

private:
    void retranslate();
    void fill();
    void search(const QString &text);

    std::function<QList<ShortcutGroup>()> m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_nothingFound;
    QPushButton *m_close;
};
