// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quickjumpdelegate.h"

#include "ui/models/quickjumpmodel.h"
#include "ui/models/roles.h"
#include "ui/models/rowstate.h"
#include "ui/views/icons.h"
#include "ui/views/statelook.h"
#include "ui/views/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 20;
constexpr int margin = Grid::unit + Grid::half;

QString iconNameOf(const QModelIndex &index)
{
    switch (QuickJumpModel::Kind(index.data(Roles::Kind).toInt())) {
    case QuickJumpModel::Kind::Account:
        return u"account"_s;
    case QuickJumpModel::Kind::Plant:
        return u"plant"_s;
    case QuickJumpModel::Kind::Device:
        return iconNameForDeviceType(index.data(Roles::DeviceType).toInt());
    case QuickJumpModel::Kind::Command:
        break;
    }
    return u"command"_s;
}

//! One line with some letters in bold, cut with an ellipsis.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QList<int> &bold,
              const QFont &font, const QColor &ink)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const int at : bold) {
        if (at >= shown.size() || shown.at(at) != text.at(at))
            break;
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() + Grid::triple); // bold letters are a little wider
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(ink);
    const qreal left = layout.textOption().textDirection() == Qt::RightToLeft
        ? rect.right() - line.naturalTextWidth()
        : rect.left();
    layout.draw(&painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2));
    painter.restore();
}

} // namespace

void QuickJumpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colors.accentSoft : colors.hover);
        painter->drawRoundedRect(option.rect.adjusted(Grid::half, 1, -Grid::half, -1), 6, 6);
    }
    QRect room = option.rect.adjusted(margin, Grid::half, -margin, -Grid::half);
    const QRect icon(room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    paintIcon(painter, icon, iconNameOf(index), colors.muted);
    room.setLeft(icon.right() + margin);

    const auto state = RowState(index.data(Roles::Badge).toInt());
    const QFont small = textFont(TextSize::Caption);
    const QString keys = index.data(QuickJumpModel::Keys).toString();
    if (state != RowState::None) {
        StateLook look = stateLook(state, colors);
        if (state == RowState::Live)
            look.paper = Qt::transparent; // as in the tree: calm at rest
        const QFont font = textFont(TextSize::Caption, QFont::Medium);
        const int width = badgeWidth(look.words, font);
        drawBadge(painter, QRect(room.right() - width, room.top(), width, room.height()), look, font);
        room.setRight(room.right() - width - Grid::unit);
    } else if (!keys.isEmpty()) {
        painter->setFont(small);
        painter->setPen(colors.muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(keys) - Grid::twice);
    }

    const QString detail = index.data(QuickJumpModel::Detail).toString();
    const QFont title = textFont(TextSize::Body);
    const int titleHeight = detail.isEmpty() ? room.height() : QFontMetrics(title).height();
    const int block = titleHeight + (detail.isEmpty() ? 0 : QFontMetrics(small).height());
    const QRect upper(room.left(), room.top() + (room.height() - block) / 2, room.width(), titleHeight);
    drawLine(*painter, upper, index.data().toString(),
             index.data(QuickJumpModel::TitleHits).value<QList<int>>(), title, colors.text);
    if (!detail.isEmpty())
        drawLine(*painter, QRect(room.left(), upper.bottom() + 1, room.width(), block - titleHeight), detail,
                 index.data(QuickJumpModel::DetailHits).value<QList<int>>(), small, colors.muted);
    painter->restore();
}

QSize QuickJumpDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(textFont(TextSize::Body)).height() + QFontMetrics(textFont(TextSize::Caption)).height();
    return {240, lines + Grid::unit + Grid::half};
}
