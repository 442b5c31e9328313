// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/taskdelegate.h"

#include "ui/models/roles.h"
#include "ui/models/tasktablemodel.h"
#include "ui/views/tasklook.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QPainter>

namespace {
constexpr int leastHeight = 28;
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == TaskTableModel::Drafted || index.column() == TaskTableModel::Next)
        option->font = figureFont(TextSize::Body, QFont::Normal);
    if (index.column() != TaskTableModel::Action && index.column() != TaskTableModel::PlantName)
        option->palette.setColor(QPalette::Text, themeColors(option->palette).muted);
    option->fontMetrics = QFontMetrics(option->font);
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.column() != TaskTableModel::State) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const StateLook look = taskLook(TaskState(index.data(Roles::State).toInt()), themeColors(option.palette));
    drawBadge(painter, option.rect.adjusted(Grid::half, 0, -Grid::half, 0), look,
              textFont(TextSize::Caption, QFont::Medium));
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(leastHeight, option.fontMetrics.height() + Grid::unit + Grid::half));
    if (index.column() == TaskTableModel::State)
        size.setWidth(badgeWidth(index.data().toString(), textFont(TextSize::Caption, QFont::Medium))
                      + Grid::twice);
    return size;
}
