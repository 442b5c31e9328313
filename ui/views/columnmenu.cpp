// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/columnmenu.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {

void openMenu(QHeaderView &header, int fixedColumn, const QPoint &position)
{
    auto *menu = new QMenu(&header);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (column == fixedColumn)
            continue;
        QAction *action = menu->addAction(header.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, &header,
                         [&header, column](bool isShown) { header.setSectionHidden(column, !isShown); });
    }
    menu->popup(header.viewport()->mapToGlobal(position));
}

} // namespace

void addColumnMenu(QHeaderView &header, int fixedColumn)
{
    header.setSectionsMovable(true);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        &header, &QWidget::customContextMenuRequested, &header,
        [&header, fixedColumn](const QPoint &position) { openMenu(header, fixedColumn, position); });
}
