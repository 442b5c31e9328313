// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readingdelegate.h"

#include "ui/models/readingtablemodel.h"
#include "ui/models/roles.h"
#include "ui/views/theme.h"

#include <QPainter>

namespace {
constexpr int chevronWidth = 20;

void paintChevron(QPainter &painter, const QPointF &center, bool isOpen, bool isMirrored, const QColor &color)
{
    const qreal side = isMirrored ? -1 : 1;
    QPolygonF line;
    if (isOpen)
        line << center + QPointF(-4, -2) << center + QPointF(0, 2) << center + QPointF(4, -2);
    else
        line << center + QPointF(-2 * side, -4) << center + QPointF(2 * side, 0)
             << center + QPointF(-2 * side, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}
} // namespace

void ReadingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    if (index.data(Roles::Heading).toBool()) {
        option->font = textFont(TextSize::Caption, QFont::DemiBold);
        option->palette.setColor(QPalette::Text, colors.muted);
    } else if (index.column() == ReadingTableModel::Value) {
        option->font = figureFont(TextSize::Body, QFont::Medium);
        const bool isAbsent = index.data(Roles::Absent).toBool();
        option->palette.setColor(QPalette::Text, isAbsent ? colors.faint : colors.text);
    } else if (index.column() != ReadingTableModel::Label) {
        option->font = figureFont(TextSize::Body, QFont::Normal);
        option->palette.setColor(QPalette::Text, colors.muted);
    }
    option->fontMetrics = QFontMetrics(option->font);
}

void ReadingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isHeading = index.data(Roles::Heading).toBool();
    const bool isPlain = !(option.state & (QStyle::State_Selected | QStyle::State_MouseOver));
    const ThemeColors &colors = themeColors(option.palette);
    if (isHeading && isPlain)
        painter->fillRect(option.rect, colors.window);
    if (index.column() != ReadingTableModel::Label) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem shifted(option);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    shifted.rect.adjust(isMirrored ? 0 : chevronWidth, 0, isMirrored ? -chevronWidth : 0, 0);
    if (isHeading) {
        const int left = isMirrored ? option.rect.right() - chevronWidth : option.rect.left();
        const QRectF room(left, option.rect.top(), chevronWidth, option.rect.height());
        paintChevron(*painter, room.center(), index.data(Roles::Expanded).toBool(), isMirrored, colors.muted);
    }
    QStyledItemDelegate::paint(painter, shifted, index);
}
