// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/planttreedelegate.h"

#include "ui/models/planttreemodel.h"
#include "ui/models/roles.h"
#include "ui/views/alarmlook.h"
#include "ui/views/icons.h"
#include "ui/views/statelook.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 30;
constexpr int markSize = 15;

PlantTreeModel::NodeKind kindOf(const QModelIndex &index)
{
    return PlantTreeModel::NodeKind(index.data(Roles::Kind).toInt());
}

QString iconNameOf(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case PlantTreeModel::NodeKind::Account:
        return u"account"_s;
    case PlantTreeModel::NodeKind::Plant:
        return u"plant"_s;
    case PlantTreeModel::NodeKind::Device:
        return iconNameForDeviceType(index.data(Roles::DeviceType).toInt());
    case PlantTreeModel::NodeKind::None:
        break;
    }
    return u"device"_s;
}

StateLook lookOf(const QModelIndex &index, const ThemeColors &colors)
{
    const bool isAccount = kindOf(index) == PlantTreeModel::NodeKind::Account;
    StateLook look = isAccount ? stateLook(LinkStatus::State(index.data(Roles::State).toInt()), colors)
                               : stateLook(RowState(index.data(Roles::Badge).toInt()), colors);
    if (look.icon == "live"_L1)
        look.paper = Qt::transparent; // calm at rest: what is well needs no pill, so that the rest stands out
    look.words = index.data(Qt::DisplayRole).toString();
    return look;
}

//! Picture and number of the active alarms; no words if there are none.
StateLook alarmsOf(const QModelIndex &index, const ThemeColors &colors)
{
    const int count = index.data(Roles::AlarmCount).toInt();
    StateLook look = alarmLook(AlarmSeverity(index.data(Roles::WorstAlarm).toInt()), colors);
    look.words = count == 0 ? QString() : QLocale().toString(count);
    return look;
}

QFont alarmFont()
{
    return figureFont(TextSize::Caption, QFont::Medium);
}

//! Something commanded is in force at the plant.
bool isInForce(const QModelIndex &index)
{
    return index.data(Roles::InForce).toInt() > 0;
}

//! Of what stands at the end of the name.
int marksWidth(const QModelIndex &index, const StateLook &alarms)
{
    return (alarms.words.isEmpty() ? 0 : badgeWidth(alarms.words, alarmFont()))
        + (isInForce(index) ? markSize + Grid::unit : 0);
}

//! Of "Charging 1.50 kW" the figure is worth most: words go from the front until the rest fits.
QString figureIn(int room, const QString &text, const QFontMetrics &metrics)
{
    QString shown = text;
    qsizetype start = 0;
    while (metrics.horizontalAdvance(shown) > room) {
        start = text.indexOf(u' ', start) + 1;
        const QString rest = text.mid(start);
        const bool hasFigure = std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isDigit(); });
        if (start == 0 || !hasFigure)
            break;
        shown = u"…"_s + rest;
    }
    return shown;
}

} // namespace

void PlantTreeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const PlantTreeModel::NodeKind kind = kindOf(index);
    if (index.column() == PlantTreeModel::Name) {
        option->icon = themedIcon(iconNameOf(index));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(18, 18);
    } else {
        option->font = figureFont(TextSize::Body, QFont::Normal);
    }
    if (kind == PlantTreeModel::NodeKind::Account)
        option->font.setWeight(QFont::DemiBold);
    if (kind == PlantTreeModel::NodeKind::Device && index.column() != PlantTreeModel::Name)
        option->palette.setColor(QPalette::Text, themeColors(option->palette).muted);
    option->fontMetrics = QFontMetrics(option->font);
    if (index.column() == PlantTreeModel::Name) {
        const StateLook alarms = alarmsOf(index, themeColors(option->palette));
        const int marks = marksWidth(index, alarms);
        if (marks > 0) { // the name leaves them room
            const int taken = option->decorationSize.width() + marks + Grid::triple + Grid::unit;
            option->text =
                option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - taken);
        }
    }
    if (option->displayAlignment & Qt::AlignRight)
        option->text = figureIn(option->rect.width() - 2 * Grid::unit, option->text, option->fontMetrics);
}

void PlantTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (index.column() != PlantTreeModel::State) {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == PlantTreeModel::Name)
            paintAlarms(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const StateLook look = lookOf(index, themeColors(option.palette));
    if (!look.words.isEmpty())
        drawBadge(painter, option.rect.adjusted(Grid::half, 0, -Grid::half, 0), look,
                  textFont(TextSize::Caption, QFont::Medium));
}

//! At the end of the name's cell, so that they stand in one column.
void PlantTreeDelegate::paintAlarms(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const StateLook alarms = alarmsOf(index, colors);
    const int width = alarms.words.isEmpty() ? 0 : badgeWidth(alarms.words, alarmFont());
    if (isInForce(index) && marksWidth(index, alarms) + Grid::half < option.rect.width()) {
        const int inset = width + Grid::unit + markSize;
        const int left = option.direction == Qt::RightToLeft ? option.rect.left() + inset - markSize
                                                             : option.rect.right() - inset;
        const QRectF mark(left, option.rect.center().y() - markSize / 2.0 + 0.5, markSize, markSize);
        paintIcon(painter, mark, u"command"_s, colors.warn);
    }
    if (alarms.words.isEmpty())
        return;
    QRect room = option.rect;
    if (option.direction == Qt::RightToLeft)
        room.setRight(room.left() + width + Grid::half);
    else
        room.setLeft(room.right() - width - Grid::half);
    if (room.width() < option.rect.width())
        drawBadge(painter, room, alarms, alarmFont());
}

QSize PlantTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(rowHeight, option.fontMetrics.height() + Grid::unit + Grid::half));
    return size;
}
