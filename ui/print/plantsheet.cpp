// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plantsheet.h"

#include "ui/print/paperchart.h"
#include "ui/print/paperfont.h"
#include "ui/views/energyflowpicture.h"
#include "ui/views/icons.h"
#include "ui/views/plantlook.h"
#include "ui/views/theme.h"

#include <QDateTime>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal unitsPerInch = 96;
constexpr qreal narrowest = 660;
constexpr qreal edge = 5; // Qt's preview draws letters a little wider than the printer and clips them
constexpr qreal gap = 20; // between blocks
constexpr qreal footerHeight = 30;
constexpr qreal rowHeight = 24;
constexpr qreal titlePoints = 18;
constexpr qreal headingPoints = 10.5;
constexpr qreal bodyPoints = 9.5;
constexpr qreal smallPoints = 8;

//! Draws one line of text, cut to its room.
void drawLine(QPainter &painter, const QRectF &area, int alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(area, alignment, metrics.elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

PlantSheet::PlantSheet(const PlantReport &report, const QSizeF &room)
    : m_report(report)
    , m_colors(themeColors(QPalette(Qt::white))) // paper is light
    , m_scale(qMin(1.0, room.width() * unitsPerInch / narrowest)) // a small sheet gets all of it, smaller
    , m_page(room.width() * unitsPerInch / m_scale - edge, room.height() * unitsPerInch / m_scale)
    , m_pages {{}}
{
    qreal used = 0;
    const QList<Block> all = blocks();
    for (const Block &block : all) {
        if (used + block.height > m_page.height() - footerHeight && !m_pages.constLast().isEmpty()) {
            m_pages.append(QList<Block>());
            used = 0;
        }
        m_pages.last().append(block);
        used += block.height + gap;
    }
}

void PlantSheet::print(const PlantReport &report, QPagedPaintDevice &device, QPainter &painter)
{
    const PlantSheet sheet(report, device.pageLayout().paintRect(QPageLayout::Inch).size());
    for (int number = 0; number < sheet.pageCount(); ++number) {
        if (number > 0)
            device.newPage();
        sheet.paintPage(painter, number);
    }
}

QList<PlantSheet::Block> PlantSheet::blocks() const
{
    const qreal heading = rowHeight;
    const qreal powers = heading + rowHeight * qreal(m_report.facts.powers.size() + 1);
    return {{84, 0, &PlantSheet::paintHeader},
            {powers, 0, &PlantSheet::paintPowers},
            {heading + EnergyFlowPicture::MinimumHeight + 40, 40, &PlantSheet::paintFlowAndEnergies},
            {heading + 220, 120, &PlantSheet::paintChart}};
}

void PlantSheet::paintPage(QPainter &painter, int number) const
{
    const QPaintDevice *device = painter.device();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale * device->logicalDpiX() / unitsPerInch,
                  m_scale * device->logicalDpiY() / unitsPerInch);
    paintBlocks(painter, m_pages.at(number));
    paintFooter(painter, number);
    painter.restore();
}

void PlantSheet::paintBlocks(QPainter &painter, const QList<Block> &blocks) const
{
    qreal spare = m_page.height() - footerHeight;
    for (const Block &block : blocks)
        spare -= block.height + gap;
    qreal y = 0;
    for (const Block &block : blocks) {
        const qreal height = block.height + qBound(0.0, spare, block.stretch);
        spare -= height - block.height;
        painter.save();
        std::invoke(block.paint, this, painter, QRectF(0, y, m_page.width(), height));
        painter.restore();
        y += height + gap;
    }
}

qreal PlantSheet::paintHeading(QPainter &painter, const QRectF &area, const QString &text) const
{
    painter.setFont(paperFont(painter, headingPoints, QFont::DemiBold));
    painter.setPen(m_colors.text);
    drawLine(painter, QRectF(area.left(), area.top(), area.width(), rowHeight), Qt::AlignTop | Qt::AlignLeft,
             text);
    return area.top() + rowHeight;
}

void PlantSheet::paintHeader(QPainter &painter, const QRectF &area) const
{
    const PlantFacts &facts = m_report.facts;
    const Formatter &formatter = m_report.formatter;
    const qreal rightWidth = area.width() * 0.5;
    const QRectF left(area.left(), area.top(), area.width() - rightWidth - gap, area.height());
    const QRectF right(area.right() - rightWidth, area.top(), rightWidth, area.height());

    painter.setFont(paperFont(painter, titlePoints, QFont::DemiBold));
    painter.setPen(m_colors.text);
    drawLine(painter, left, Qt::AlignTop | Qt::AlignLeft, facts.name);
    painter.setFont(paperFont(painter, bodyPoints));
    painter.setPen(m_colors.muted);
    QStringList about {facts.place, facts.capacity};
    about.removeAll(QString());
    drawLine(painter, left.adjusted(0, 34, 0, 0), Qt::AlignTop | Qt::AlignLeft, about.join(u"  ·  "_s));
    if (!m_report.account.isEmpty())
        drawLine(painter, left.adjusted(0, 52, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                 tr("Account: %1").arg(m_report.account));

    const StateLook look = PlantLook::state(facts, m_colors);
    painter.setFont(paperFont(painter, headingPoints, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal width = metrics.horizontalAdvance(look.words);
    paintIcon(&painter, QRectF(right.right() - width - 22, right.top() + 2, 16, 16), look.icon, look.ink);
    painter.setPen(look.ink);
    drawLine(painter, right, Qt::AlignTop | Qt::AlignRight, look.words);
    painter.setFont(paperFont(painter, bodyPoints));
    painter.setPen(m_colors.text);
    const QString moment = formatter.dateTime(m_report.now, facts.zone);
    //: %1 date and time, %2 a zone like UTC+02:00
    const QString asOf =
        tr("As of %1 local time (%2)")
            .arg(moment, facts.zone.displayName(QTimeZone::GenericTime, QTimeZone::OffsetName));
    drawLine(painter, right.adjusted(0, 22, 0, 0), Qt::AlignTop | Qt::AlignRight, asOf);
    painter.setPen(m_colors.muted);
    drawLine(painter, right.adjusted(0, 40, 0, 0), Qt::AlignTop | Qt::AlignRight, facts.age);
    drawLine(painter, right.adjusted(0, 58, 0, 0), Qt::AlignTop | Qt::AlignRight, facts.coverage);
    painter.setPen(QPen(m_colors.border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void PlantSheet::paintPowers(QPainter &painter, const QRectF &area) const
{
    qreal y = paintHeading(painter, area, tr("Power now"));
    const qreal columns[] = {0, area.width() * 0.30, area.width() * 0.46, area.width() * 0.70, area.width()};
    const auto cell = [&](int column) {
        return QRectF(area.left() + columns[column], y, columns[column + 1] - columns[column] - Grid::unit,
                      rowHeight);
    };
    constexpr int leftAligned = Qt::AlignVCenter | Qt::AlignLeft;
    constexpr int rightAligned = Qt::AlignVCenter | Qt::AlignRight;
    painter.setFont(paperFont(painter, smallPoints));
    painter.setPen(m_colors.muted);
    drawLine(painter, cell(0), leftAligned, tr("Part"));
    drawLine(painter, cell(1).adjusted(0, 0, -Grid::twice, 0), rightAligned, tr("Power"));
    drawLine(painter, cell(2), leftAligned, tr("Direction"));
    drawLine(painter, cell(3), leftAligned, tr("Remarks"));
    for (const PlantFacts::Power &power : m_report.facts.powers) {
        y += rowHeight;
        painter.setPen(QPen(m_colors.border, 0.5));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        paintIcon(&painter, QRectF(area.left(), y + 3, 18, 18), PlantLook::icon(power.role),
                  PlantLook::color(power, m_colors));
        painter.setPen(m_colors.text);
        painter.setFont(paperFont(painter, bodyPoints));
        const bool isBattery = power.role == PlantFacts::Role::Battery;
        const QString name = isBattery && !m_report.facts.stateOfCharge.isEmpty()
            ? tr("%1, %2 charged").arg(power.name, m_report.facts.stateOfCharge)
            : power.name;
        drawLine(painter, cell(0).adjusted(26, 0, 0, 0), leftAligned, name);
        drawLine(painter, cell(2), leftAligned, power.words);
        painter.setFont(paperFont(painter, bodyPoints, QFont::DemiBold));
        drawLine(painter, cell(1).adjusted(0, 0, -Grid::twice, 0), rightAligned, power.figure);
        painter.setFont(paperFont(painter, smallPoints));
        painter.setPen(m_colors.warn);
        drawLine(painter, cell(3), leftAligned, power.note);
    }
}

void PlantSheet::paintFlowAndEnergies(QPainter &painter, const QRectF &area) const
{
    const qreal energyWidth = area.width() * 0.34;
    const QRectF left(area.left(), area.top(), area.width() - energyWidth - gap, area.height());
    const QRectF right(area.right() - energyWidth, area.top(), energyWidth, area.height());
    const qreal top = paintHeading(painter, left, tr("Energy flow"));
    EnergyFlowPicture picture;
    picture.setFormatter(m_report.formatter);
    const bool isUnknown = m_report.facts.at == 0 && m_report.facts.power.pv.partsKnown == 0
        && m_report.facts.power.grid.partsKnown == 0;
    if (!isUnknown)
        picture.setPower(m_report.facts.power, m_report.now, m_report.facts.hasBattery,
                         m_report.facts.isStale);
    // Its letters follow the text size of the screen; on paper they have that of the sheet.
    const QFont onScreen = textFont(TextSize::Body);
    const qreal scale = paperFont(painter, bodyPoints).pointSizeF() / fontFor(painter, onScreen).pointSizeF();
    picture.paint(painter, QRectF(left.left(), top, left.width(), left.bottom() - top), m_colors, scale);

    qreal y = paintHeading(painter, right, tr("Energy"));
    for (const PlantFacts::Energy &energy : m_report.facts.energies) {
        painter.setPen(QPen(m_colors.border, 0.5));
        painter.drawLine(QPointF(right.left(), y), QPointF(right.right(), y));
        const QRectF row(right.left(), y, right.width(), rowHeight);
        painter.setFont(paperFont(painter, bodyPoints, QFont::DemiBold));
        painter.setPen(m_colors.text);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, energy.figure);
        const qreal taken = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(energy.figure);
        painter.setFont(paperFont(painter, bodyPoints));
        painter.setPen(m_colors.muted);
        drawLine(painter, row.adjusted(0, 0, -taken - Grid::unit, 0), Qt::AlignVCenter | Qt::AlignLeft,
                 energy.name);
        y += rowHeight;
    }
}

void PlantSheet::paintChart(QPainter &painter, const QRectF &area) const
{
    const qreal top = paintHeading(painter, area, tr("Live power"));
    const PaperChart chart(m_report.samples, m_report.longestGap, m_report.facts.zone,
                           m_report.formatter.locale());
    chart.paint(painter, QRectF(area.left(), top, area.width(), area.bottom() - top), m_colors,
                m_report.facts.hasBattery);
}

void PlantSheet::paintFooter(QPainter &painter, int number) const
{
    painter.setFont(paperFont(painter, smallPoints));
    painter.setPen(m_colors.muted);
    const QRectF area(0, m_page.height() - footerHeight, m_page.width(), footerHeight);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                     tr("Heliodesk %1").arg(QCoreApplication::applicationVersion()));
    painter.drawText(area, Qt::AlignBottom | Qt::AlignRight,
                     tr("Page %1 of %2").arg(number + 1).arg(pageCount()));
}
