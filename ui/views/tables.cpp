// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tables.h"

#include "ui/access/tooltips.h"
#include "ui/views/tablecopy.h"
#include "ui/views/theme.h"

#include <QHeaderView>
#include <QTableView>

QTableView *makeTable(const QString &objectName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + Grid::unit + Grid::half);
    table->horizontalHeader()->setHighlightSections(false);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addCopyActions(*table);
    wrapToolTips(*table);
    wrapToolTips(*table->horizontalHeader());
    return table;
}
