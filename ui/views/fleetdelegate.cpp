// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fleetdelegate.h"

#include "ui/models/fleettablemodel.h"
#include "ui/models/roles.h"
#include "ui/views/statelook.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

void FleetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment & Qt::AlignRight)
        option->font = figureFont(TextSize::Body, QFont::Normal);
    const ThemeColors &colors = themeColors(option->palette);
    if (index.column() == FleetTableModel::Alarms && index.data(Roles::Value).toInt() > 0)
        option->font.setWeight(QFont::DemiBold);
    if (index.column() == FleetTableModel::Age || index.column() == FleetTableModel::Place)
        option->palette.setColor(QPalette::Text, colors.muted);
    option->fontMetrics = QFontMetrics(option->font);
}

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.column() != FleetTableModel::State) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    StateLook look = stateLook(RowState(index.data(Roles::Badge).toInt()), themeColors(option.palette));
    if (look.icon == "live"_L1)
        look.paper = Qt::transparent; // what is well needs no pill, so that the rest stands out
    drawBadge(painter, option.rect.adjusted(Grid::half, 0, -Grid::half, 0), look,
              textFont(TextSize::Caption, QFont::Medium));
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == FleetTableModel::State)
        size.setWidth(badgeWidth(index.data().toString(), textFont(TextSize::Caption, QFont::Medium))
                      + Grid::unit);
    return size;
}
