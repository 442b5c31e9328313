// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a row of the tree; the panel itself is in planttreepanel.cpp.
#include "ui/models/planttreefilter.h"
#include "ui/views/icons.h"
#include "ui/views/planttreepanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

void PlantTreePanel::addRowActions(QMenu &menu, const QModelIndex &sourceIndex)
{
    // The view's own: they copy all selected rows.
    for (const QString &name : {u"copyAction"_s, u"copyWithHeadingsAction"_s}) {
        if (auto *copy = m_tree->findChild<QAction *>(name, Qt::FindDirectChildrenOnly))
            menu.addAction(copy);
    }
    const QString code = sourceIndex.siblingAtColumn(PlantTreeModel::SerialNumber).data().toString();
    const auto kind = PlantTreeModel::nodeKind(sourceIndex);
    if (kind != PlantTreeModel::NodeKind::Account) {
        const bool isDevice = kind == PlantTreeModel::NodeKind::Device;
        QAction *copyCode = menu.addAction(isDevice ? tr("Copy &serial number") : tr("Copy plant c&ode"));
        copyCode->setObjectName(u"copyCodeAction"_s);
        copyCode->setEnabled(!code.isEmpty());
        connect(copyCode, &QAction::triggered, this, [code] { QGuiApplication::clipboard()->setText(code); });
    }
    const QPersistentModelIndex row = m_filter->mapFromSource(sourceIndex.siblingAtColumn(0));
    if (!m_filter->hasChildren(row))
        return;
    menu.addSeparator();
    const bool isOpen = m_tree->isExpanded(row);
    QAction *open = menu.addAction(isOpen ? tr("Co&llapse") : tr("&Expand"));
    open->setObjectName(u"expandRowAction"_s);
    connect(open, &QAction::triggered, this, [this, row, isOpen] { m_tree->setExpanded(row, !isOpen); });
}
