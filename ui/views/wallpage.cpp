// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/wallpage.h"

#include "ui/format/statuswords.h"
#include "ui/views/energyflowpicture.h"
#include "ui/views/icons.h"
#include "ui/views/plantlook.h"
#include "ui/views/theme.h"

#include <QPainter>
#include <QPalette>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

// In pixels of a screen of 1920 × 1080. Nothing is smaller than what can be read from four metres.
constexpr qreal margin = 56;
constexpr qreal gap = 28;
constexpr qreal padding = 32;
constexpr qreal headerHeight = 152;
constexpr qreal stateHeight = 52;
constexpr qreal tileHeight = 292;
constexpr qreal radius = 20;
constexpr int hugeSize = 76;
constexpr int figureSize = 84;
constexpr int largeSize = 52;
constexpr int wordSize = 38;
constexpr int smallSize = 32;

QFont wallFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = figureFont(TextSize::Body, weight);
    font.setPixelSize(pixels);
    return font;
}

void drawCard(QPainter &painter, const QRectF &area, const ThemeColors &colors)
{
    painter.setPen(QPen(colors.border, 2));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(area, radius, radius);
}

} // namespace

void WallPage::drawFitted(QPainter &painter, const QRectF &area, int alignment, const QString &text,
                          int pixels, QFont::Weight weight)
{
    QFont font = wallFont(pixels, weight);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > area.width())
        font.setPixelSize(qMax(pixels / 2, int(pixels * area.width() / width)));
    painter.setFont(font);
    painter.drawText(area, alignment | Qt::TextDontClip,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

WallPage::WallPage(const PlantFacts &facts, const QString &account, const Formatter &formatter, qint64 now)
    : m_facts(facts)
    , m_account(account)
    , m_formatter(formatter)
    , m_now(now)
{
}

qreal WallPage::scaleFor(const QSizeF &screen)
{
    const qreal shorter = qMin(screen.width(), screen.height());
    const qreal longer = qMax(screen.width(), screen.height());
    return qMax(0.2, qMin(shorter / 1080, longer / 1920));
}

void WallPage::paint(QPainter &painter, const QRectF &screen, const ThemeColors &colors) const
{
    const qreal scale = scaleFor(screen.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(screen.topLeft());
    painter.scale(scale, scale);
    const QSizeF size = screen.size() / scale;
    const QRectF page = QRectF(QPointF(), size).adjusted(margin, margin * 0.7, -margin, -FooterHeight);
    const bool isUpright = size.height() > size.width();
    const qreal headerRoom = headerHeight + (isUpright ? stateHeight + gap : 0);
    paintHeader(painter, QRectF(page.left(), page.top(), page.width(), headerRoom), colors, isUpright);

    const int columns = isUpright ? 2 : int(m_facts.powers.size());
    const int rows = (int(m_facts.powers.size()) + columns - 1) / columns;
    const qreal tileWidth = (page.width() - gap * (columns - 1)) / columns;
    const qreal tilesTop = page.top() + headerRoom + gap;
    for (int i = 0; i < m_facts.powers.size(); ++i) {
        const QRectF tile(page.left() + (i % columns) * (tileWidth + gap),
                          tilesTop + qreal(i / columns) * (tileHeight + gap), tileWidth, tileHeight);
        paintTile(painter, tile, m_facts.powers.at(i), colors);
    }
    const qreal top = tilesTop + rows * (tileHeight + gap);
    const QRectF rest(page.left(), top, page.width(), page.bottom() - top);
    if (!isUpright) {
        const qreal flowWidth = (rest.width() - gap) * 0.6;
        paintFlow(painter, QRectF(rest.left(), rest.top(), flowWidth, rest.height()), colors);
        paintToday(painter, rest.adjusted(flowWidth + gap, 0, 0, 0), colors);
    } else {
        const qreal flowHeight = (rest.height() - gap) * 0.58;
        paintFlow(painter, QRectF(rest.left(), rest.top(), rest.width(), flowHeight), colors);
        paintToday(painter, rest.adjusted(0, flowHeight + gap, 0, 0), colors);
    }
    painter.restore();
}

void WallPage::paintHeader(QPainter &painter, const QRectF &area, const ThemeColors &colors,
                           bool isUpright) const
{
    const qreal rightWidth = area.width() * 0.36;
    const QRectF left(area.left(), area.top(), area.width() - rightWidth - gap, headerHeight);
    const QRectF right(area.right() - rightWidth, area.top(), rightWidth, headerHeight);
    painter.setPen(colors.text);
    drawFitted(painter, left.adjusted(0, 0, 0, -56), Qt::AlignVCenter | Qt::AlignLeft, m_facts.name, hugeSize,
               QFont::DemiBold);
    drawFitted(painter, right.adjusted(0, 0, 0, -56), Qt::AlignVCenter | Qt::AlignRight,
               m_formatter.time(m_now, m_facts.zone), hugeSize, QFont::DemiBold);
    painter.setPen(colors.muted);
    QStringList about {m_facts.place, m_account};
    about.removeAll(QString());
    drawFitted(painter, left, Qt::AlignBottom | Qt::AlignLeft, about.join(u"  ·  "_s), smallSize);
    // Upright there is no room beside the place: the state has a line of its own.
    const QRectF line = isUpright ? area : right;
    paintState(painter, QRectF(line.left(), line.bottom() - stateHeight, line.width(), stateHeight), colors,
               isUpright);
}

//! A pill with the state, and the age of the data.
void WallPage::paintState(QPainter &painter, const QRectF &area, const ThemeColors &colors, bool isLeft) const
{
    const StateLook look = PlantLook::state(m_facts, colors);
    const QFont font = wallFont(smallSize, QFont::DemiBold);
    const qreal icon = 34;
    const qreal ageWidth = QFontMetricsF(wallFont(smallSize)).horizontalAdvance(m_facts.age);
    const qreal pillWidth = QFontMetricsF(font).horizontalAdvance(look.words) + icon + 52;
    const qreal start = isLeft ? area.left() : qMax(area.left(), area.right() - ageWidth - gap - pillWidth);
    const QRectF pill(start, area.top(), pillWidth, area.height());
    painter.setPen(colors.muted);
    drawFitted(painter,
               QRectF(pill.right() + gap, area.top(), area.right() - pill.right() - gap, area.height()),
               Qt::AlignVCenter | Qt::AlignLeft, m_facts.age, smallSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.paper);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    paintIcon(&painter, QRectF(pill.left() + 18, pill.center().y() - icon / 2, icon, icon), look.icon,
              look.ink);
    painter.setPen(look.ink);
    painter.setFont(font);
    painter.drawText(pill.adjusted(icon + 28, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, look.words);
}

void WallPage::paintTile(QPainter &painter, const QRectF &area, const PlantFacts::Power &power,
                         const ThemeColors &colors) const
{
    drawCard(painter, area, colors);
    const QRectF room = area.adjusted(padding, padding * 0.75, -padding, -padding * 0.75);
    const qreal icon = 52;
    paintIcon(&painter, QRectF(room.left(), room.top(), icon, icon), PlantLook::icon(power.role),
              PlantLook::color(power, colors));
    painter.setPen(colors.muted);
    const bool isBattery = power.role == PlantFacts::Role::Battery;
    const QString caption = isBattery && !m_facts.stateOfCharge.isEmpty()
        ? tr("Battery %1").arg(m_facts.stateOfCharge)
        : power.name;
    drawFitted(painter, QRectF(room.left() + icon + 18, room.top(), room.width() - icon - 18, icon),
               Qt::AlignVCenter | Qt::AlignLeft, caption, wordSize);
    painter.setPen(power.figure == Formatter::absent() ? colors.faint : colors.text);
    drawFitted(painter, QRectF(room.left(), room.top() + icon + 4, room.width(), 104),
               Qt::AlignVCenter | Qt::AlignLeft, power.figure, figureSize, QFont::DemiBold);
    painter.setPen(colors.text);
    drawFitted(painter, QRectF(room.left(), room.top() + icon + 108, room.width(), 48),
               Qt::AlignVCenter | Qt::AlignLeft, power.words, wordSize);
    painter.setPen(colors.warn);
    drawFitted(painter, QRectF(room.left(), room.bottom() - 40, room.width(), 40),
               Qt::AlignVCenter | Qt::AlignLeft, power.note, smallSize);
}

void WallPage::paintFlow(QPainter &painter, const QRectF &area, const ThemeColors &colors) const
{
    drawCard(painter, area, colors);
    EnergyFlowPicture picture;
    picture.setBrief(true);
    picture.setFormatter(m_formatter);
    if (m_facts.at != 0 || m_facts.power.pv.partsKnown > 0 || m_facts.power.grid.partsKnown > 0)
        picture.setPower(m_facts.power, m_now, m_facts.hasBattery, m_facts.isStale);
    const qreal scale = qMin(area.width() / 540, area.height() / EnergyFlowPicture::MinimumHeight);
    picture.paint(painter, area.adjusted(padding / 2, padding / 2, -padding / 2, -padding / 2), colors,
                  scale);
}

void WallPage::paintToday(QPainter &painter, const QRectF &area, const ThemeColors &colors) const
{
    drawCard(painter, area, colors);
    const QRectF room = area.adjusted(padding, padding * 0.75, -padding, -padding * 0.75);
    QList<PlantFacts::Energy> today = m_facts.energies;
    today.removeIf([](const PlantFacts::Energy &energy) { return !energy.isToday; });
    const qreal row = qMin(room.height() / qMax<qsizetype>(1, today.size()), 150.0);
    qreal y = room.center().y() - row * qreal(today.size()) / 2;
    for (const PlantFacts::Energy &energy : std::as_const(today)) {
        const QRectF line(room.left(), y, room.width(), row);
        painter.setPen(energy.figure == Formatter::absent() ? colors.faint : colors.text);
        drawFitted(painter, line.adjusted(line.width() * 0.5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight,
                   energy.figure, largeSize, QFont::DemiBold);
        painter.setPen(colors.muted);
        drawFitted(painter, line.adjusted(0, 0, -line.width() * 0.5, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   energy.name, wordSize);
        y += row;
    }
}

QString WallPage::description() const
{
    QStringList parts {m_facts.place, m_account, PlantLook::state(m_facts, themeColors(QPalette())).words,
                       m_facts.age};
    parts.removeAll(QString());
    for (const PlantFacts::Power &power : m_facts.powers) {
        //: accessible text: name, figure, direction
        QString part = tr("%1: %2, %3").arg(power.name, power.figure, power.words);
        if (!power.note.isEmpty())
            part = tr("%1 (%2)").arg(part, power.note);
        parts << part;
    }
    for (const PlantFacts::Energy &energy : m_facts.energies) {
        if (energy.isToday)
            parts << tr("%1: %2").arg(energy.name, energy.figure);
    }
    return parts.join(u"; "_s);
}
