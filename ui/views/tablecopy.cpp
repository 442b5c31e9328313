// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablecopy.h"

#include "ui/views/icons.h"
#include "ui/views/retranslation.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    return nullptr;
}

//! Columns in the order of the screen, without the hidden ones.
QList<int> columnsOf(const QAbstractItemView &view)
{
    QList<int> columns;
    const QHeaderView *header = headerOf(view);
    const int count = view.model()->columnCount();
    for (int visual = 0; visual < count; ++visual) {
        const int column = header ? header->logicalIndex(visual) : visual;
        if (!header || !header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

//! Row numbers from the root down: compares as the rows stand on the screen.
std::vector<int> pathOf(QModelIndex index)
{
    std::vector<int> path;
    for (; index.isValid(); index = index.parent())
        path.insert(path.begin(), index.row());
    return path;
}

void appendRows(const QAbstractItemView &view, const QModelIndex &parent, QModelIndexList &rows)
{
    const QAbstractItemModel &model = *view.model();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows << index;
        if (tree && tree->isExpanded(index))
            appendRows(view, index, rows);
    }
}

QModelIndexList wantedRows(const QAbstractItemView &view)
{
    QModelIndexList rows;
    // Ranges, not cells: a fleet has a hundred thousand of these. A row may be in several.
    std::vector<std::pair<std::vector<int>, QModelIndex>> sorted;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = view.model()->index(row, 0, range.parent());
            sorted.emplace_back(pathOf(index), index);
        }
    }
    if (sorted.empty()) {
        appendRows(view, view.rootIndex(), rows);
        return rows;
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[path, row] : sorted) {
        if (rows.isEmpty() || rows.constLast() != row)
            rows << row;
    }
    return rows;
}

QString cell(const QVariant &text)
{
    QString plain = text.toString();
    for (const QChar breaking : {u'\t', u'\n', u'\r'})
        plain.replace(breaking, u' ');
    return plain;
}

} // namespace

QString selectionAsTsv(const QAbstractItemView &view, bool withHeadings)
{
    if (!view.model())
        return {};
    const QList<int> columns = columnsOf(view);
    QString text;
    const auto appendLine = [&](const auto &cellAt) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(cellAt(column));
        text += cells.join(u'\t') + u'\n';
    };
    if (withHeadings)
        appendLine([&](int column) { return view.model()->headerData(column, Qt::Horizontal); });
    const QModelIndexList rows = wantedRows(view);
    for (const QModelIndex &row : rows)
        appendLine([&](int column) { return row.siblingAtColumn(column).data(); });
    return text;
}

void addCopyActions(QAbstractItemView &view)
{
    auto *copy = new QAction(themedIcon(u"copy"_s), {}, &view);
    copy->setObjectName(u"copyAction"_s);
    copy->setShortcut(QKeySequence::Copy);
    auto *copyWithHeadings = new QAction(&view);
    copyWithHeadings->setObjectName(u"copyWithHeadingsAction"_s);
    copyWithHeadings->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {copy, copyWithHeadings}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(action);
        const bool withHeadings = action == copyWithHeadings;
        QObject::connect(action, &QAction::triggered, &view, [&view, withHeadings] {
            QGuiApplication::clipboard()->setText(selectionAsTsv(view, withHeadings));
        });
    }
    whenTranslated(&view, [copy, copyWithHeadings] {
        copy->setText(QCoreApplication::translate("TableCopy", "&Copy"));
        copyWithHeadings->setText(QCoreApplication::translate("TableCopy", "Copy with &headings"));
    });
}
