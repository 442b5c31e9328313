// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/treeheaderview.h"

#include "ui/views/theme.h"

#include <QPainter>

namespace {

constexpr int padding = Grid::unit;
constexpr int arrowSize = 8;
constexpr int gap = 4;

void drawArrow(QPainter &painter, const QPointF &center, bool pointsUp, const QColor &color)
{
    const qreal tip = pointsUp ? -2.0 : 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF {center + QPointF(-3.5, -tip), center + QPointF(0, tip), center + QPointF(3.5, -tip)});
}

} // namespace

TreeHeaderView::TreeHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
}

int TreeHeaderView::widthOfHeading(const QString &heading) const
{
    return fontMetrics().horizontalAdvance(heading) + 2 * padding + arrowSize + gap;
}

QSize TreeHeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * padding};
}

void TreeHeaderView::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const ThemeColors &colors = themeColors(palette());
    painter->save();
    painter->fillRect(rect, colors.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    const bool isSorted = column == sortIndicatorSection();
    const auto alignment =
        Qt::Alignment(model()->headerData(column, orientation(), Qt::TextAlignmentRole).toInt());
    const bool isRight = bool(alignment & Qt::AlignRight) != isRightToLeft();
    QRect room = rect.adjusted(padding, 0, -padding, 0);
    const QString heading = model()->headerData(column, orientation()).toString();
    const int arrowRoom = isSorted ? arrowSize + gap : 0;
    const QString shown = fontMetrics().elidedText(heading, Qt::ElideRight, room.width() - arrowRoom);
    painter->setPen(isSorted ? colors.text : colors.muted);
    painter->drawText(
        room, int(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine, shown);
    if (isSorted) {
        const int words = fontMetrics().horizontalAdvance(shown) + gap + arrowSize / 2;
        drawArrow(*painter,
                  QPointF(isRight ? room.right() - words : room.left() + words, rect.center().y() + 1),
                  sortIndicatorOrder() == Qt::AscendingOrder, colors.accent);
    }
    painter->restore();
}
