// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alarmdelegate.h"

#include "ui/models/alarmtablemodel.h"
#include "ui/models/roles.h"
#include "ui/views/alarmlook.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QPainter>

namespace {
constexpr int leastHeight = 28;
}

void AlarmDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const bool isHeading = index.data(Roles::Heading).toBool();
    const int column = index.column();
    if (column == AlarmTableModel::Raised || column == AlarmTableModel::Age
        || column == AlarmTableModel::State || column == AlarmTableModel::Occurrence
        || column == AlarmTableModel::Serial)
        option->font = figureFont(TextSize::Body, QFont::Normal);
    if (isHeading)
        option->font.setWeight(QFont::DemiBold);
    else if (column != AlarmTableModel::Name || !index.data(Roles::Problem).toBool())
        option->palette.setColor(QPalette::Text, colors.muted);
    option->fontMetrics = QFontMetrics(option->font);
}

void AlarmDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.column() != AlarmTableModel::SeverityWord) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    StateLook look = alarmLook(AlarmSeverity(index.data(Roles::State).toInt()), themeColors(option.palette));
    look.words = index.data(Qt::DisplayRole).toString();
    if (!index.data(Roles::Problem).toBool()) { // over: nobody has to hurry
        look.ink = themeColors(option.palette).muted;
        look.paper = Qt::transparent;
    }
    drawBadge(painter, option.rect.adjusted(Grid::half, 0, -Grid::half, 0), look,
              textFont(TextSize::Caption, QFont::Medium));
}

QSize AlarmDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(leastHeight, option.fontMetrics.height() + Grid::unit + Grid::half));
    return size;
}
