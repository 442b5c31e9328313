// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/noticedelegate.h"

#include "ui/models/noticelistmodel.h"
#include "ui/views/icons.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 20;
constexpr int padding = Grid::unit + Grid::half;

std::pair<QString, QColor> lookOf(Notice::Event event, const ThemeColors &colors)
{
    switch (event) {
    case Notice::Event::PlantsLost:
        return {u"lost"_s, colors.bad};
    case Notice::Event::PlantsFaulty:
        return {u"warning"_s, colors.warn};
    case Notice::Event::NeedsUser:
        return {u"key"_s, colors.bad};
    case Notice::Event::SessionTaken:
        return {u"account"_s, colors.warn};
    case Notice::Event::Offline:
        return {u"lost"_s, colors.warn};
    case Notice::Event::AlarmsRaised:
        return {u"bell"_s, colors.warn};
    case Notice::Event::CommandNotDone:
        return {u"command"_s, colors.bad};
    case Notice::Event::CommandDone:
        return {u"command"_s, colors.good};
    case Notice::Event::AlarmsCleared:
    case Notice::Event::PlantsBack:
    case Notice::Event::FaultsOver:
    case Notice::Event::Connected:
        break;
    }
    return {u"live"_s, colors.good};
}

} // namespace

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    painter->save();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto [icon, color] = lookOf(Notice::Event(index.data(NoticeListModel::EventRole).toInt()), colors);
    const QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    paintIcon(painter, QRectF(area.left(), area.top(), iconSize, iconSize), icon, color);

    const QFont titleFont = textFont(TextSize::Body, QFont::DemiBold);
    const QFont textFontOfRow = textFont(TextSize::Body);
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics textMetrics(textFontOfRow);
    QRect line(area.left() + iconSize + padding, area.top(), area.width() - iconSize - padding,
               titleMetrics.height());
    const QString time = index.data(NoticeListModel::TimeRole).toString();
    painter->setFont(textFontOfRow);
    painter->setPen(colors.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, time);
    painter->setFont(titleFont);
    painter->setPen(colors.text);
    const int titleWidth = line.width() - textMetrics.horizontalAdvance(time) - padding;
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleWidth));
    line.moveTop(line.bottom() + 3);
    line.setHeight(textMetrics.height());
    painter->setFont(textFontOfRow);
    painter->setPen(colors.muted);
    const QString text = index.data(NoticeListModel::TextRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      textMetrics.elidedText(text, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int height = QFontMetrics(textFont(TextSize::Body, QFont::DemiBold)).height();
    if (!index.data(NoticeListModel::TextRole).toString().isEmpty())
        height += 3 + QFontMetrics(textFont(TextSize::Body)).height();
    return {320, height + 2 * padding};
}
