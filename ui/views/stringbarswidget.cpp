// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stringbarswidget.h"

#include "ui/access/tooltips.h"
#include "ui/format/stringwords.h"
#include "ui/format/valuehelp.h"
#include "ui/views/icons.h"
#include "ui/views/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int narrowestCell = 20; // two digits
constexpr int widestCell = 148;
constexpr int trackHeight = 92;
constexpr int widestBar = 40;
constexpr int iconSize = 16;
} // namespace

StringBarsWidget::StringBarsWidget(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stringBarsWidget"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StringBarsWidget::setStrings(const StringBars &strings, bool isCurrent)
{
    const QString before = readout();
    m_strings = strings;
    m_isCurrent = isCurrent;
    if (m_current >= count())
        m_current = -1;
    fitHeight();
    update();
    if (readout() != before)
        announceValue(this);
}

void StringBarsWidget::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    fitHeight();
    update();
}

void StringBarsWidget::setCurrent(int index)
{
    if (index == m_current || index >= count())
        return;
    m_current = index;
    update();
    announceValue(this);
    Q_EMIT currentChanged(index);
}

QString StringBarsWidget::readout() const
{
    return m_current < 0 || m_current >= count() ? QString()
                                                 : StringWords(m_formatter).bar(m_strings.bars.at(m_current));
}

// ---- geometry: equal cells from the left, in rows of equal length ----

int StringBarsWidget::perRow() const
{
    const int most = qMax(1, width() / narrowestCell);
    const int rows = (qMax(1, count()) + most - 1) / most;
    return (qMax(1, count()) + rows - 1) / rows;
}

int StringBarsWidget::rowCount() const
{
    return (count() + perRow() - 1) / perRow();
}

int StringBarsWidget::cellWidth() const
{
    return qMin(widestCell, width() / perRow());
}

StringBarsWidget::Density StringBarsWidget::density() const
{
    const QFontMetrics metrics(figureFont(TextSize::Caption, QFont::Normal));
    const StringBar sample {88, 888.8, 88.88, 8888.0, {}, false};
    const StringWords words(m_formatter);
    if (cellWidth() >= metrics.horizontalAdvance(words.product(sample)) + Grid::unit)
        return Density::WithProduct;
    return cellWidth() >= metrics.horizontalAdvance(words.power(sample)) + Grid::half ? Density::WithPower
                                                                                      : Density::NumberOnly;
}

int StringBarsWidget::cellHeight() const
{
    const int line = QFontMetrics(figureFont(TextSize::Caption, QFont::Normal)).height();
    return Grid::half + trackHeight + Grid::half + line * (int(density()) + 1) + Grid::half;
}

QRect StringBarsWidget::cellRect(int index) const
{
    const int column = index % perRow();
    const int row = index / perRow();
    const int x = column * cellWidth();
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(x, row * (cellHeight() + Grid::unit), cellWidth(), cellHeight()));
}

QRectF StringBarsWidget::trackRect(int index) const
{
    const QRect cell = cellRect(index);
    const qreal barWidth = qMin<qreal>(widestBar, cell.width() * 0.66);
    // Left where words stand below, so that both begin at one edge.
    const qreal x = density() == Density::WithProduct ? cell.left() + Grid::half
                                                      : cell.left() + (cell.width() - barWidth) / 2;
    return {x, qreal(cell.top() + Grid::half), barWidth, qreal(trackHeight)};
}

int StringBarsWidget::indexAt(const QPoint &position) const
{
    for (int index = 0; index < count(); ++index) {
        if (cellRect(index).contains(position))
            return index;
    }
    return -1;
}

void StringBarsWidget::fitHeight()
{
    const int rows = rowCount();
    setFixedHeight(rows == 0 ? 0 : rows * cellHeight() + (rows - 1) * Grid::unit);
}

void StringBarsWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

// ---- input ----

void StringBarsWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int wanted = 0; // what an arrow picks first
    const bool hasCurrent = m_current >= 0;
    switch (event->key()) {
    case Qt::Key_Right:
        wanted = hasCurrent ? m_current + forwards : 0;
        break;
    case Qt::Key_Left:
        wanted = hasCurrent ? m_current - forwards : 0;
        break;
    case Qt::Key_Down:
        wanted = hasCurrent ? m_current + perRow() : 0;
        break;
    case Qt::Key_Up:
        wanted = hasCurrent ? m_current - perRow() : 0;
        break;
    case Qt::Key_Home:
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    case Qt::Key_Escape:
        if (hasCurrent) {
            setCurrent(-1);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (wanted >= 0 && wanted <= last)
        setCurrent(wanted);
}

void StringBarsWidget::mousePressEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position().toPoint()));
}

QString StringBarsWidget::toolTipOf(const StringBar &bar) const
{
    return StringWords(m_formatter).bar(bar) + u'\n' + ValueHelp::figure(ValueHelp::Figure::StringPower);
}

bool StringBarsWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), wrappedToolTip(toolTipOf(m_strings.bars.at(index))), this,
                           cellRect(index));
    return true;
}

// ---- painting ----

void StringBarsWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = themeColors(palette());
    for (int index = 0; index < count(); ++index) {
        if (index == m_current) {
            painter.setBrush(colors.accentSoft);
            painter.setPen(hasFocus() ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
            painter.drawRoundedRect(QRectF(cellRect(index)).adjusted(1, 1, -1, -1), 5, 5);
        }
        paintBar(painter, index, colors);
        paintWords(painter, index, colors);
    }
    for (int row = 0; row < rowCount(); ++row)
        paintMedian(painter, row, colors);
    if (hasFocus() && m_current < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void StringBarsWidget::paintBar(QPainter &painter, int index, const ThemeColors &colors) const
{
    const StringBar &bar = m_strings.bars.at(index);
    QRectF track = trackRect(index);
    const qreal radius = qMin<qreal>(4, track.width() / 4);
    painter.setBrush(bar.hasNoCurrent ? colors.badSoft : colors.sunken);
    painter.setPen(bar.hasNoCurrent ? QPen(colors.bad, 1.5)
                       : bar.watts  ? QPen(Qt::NoPen)
                                    : QPen(colors.faint, 1, Qt::DotLine));
    painter.drawRoundedRect(track, radius, radius);
    if (bar.hasNoCurrent) {
        const qreal size = qMin<qreal>(iconSize, track.width());
        paintIcon(&painter, QRectF(track.center().x() - size / 2, track.center().y() - size / 2, size, size),
                  u"warning"_s, colors.bad);
    }
    if (!bar.watts || m_strings.largestWatts <= 0)
        return;
    const qreal share = *bar.watts / m_strings.largestWatts;
    if (share * track.height() < 1)
        return;
    track.setTop(track.bottom() - share * track.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isCurrent ? colors.pv : colors.faint);
    painter.drawRoundedRect(track, qMin(radius, track.height() / 2), qMin(radius, track.height() / 2));
}

void StringBarsWidget::paintWords(QPainter &painter, int index, const ThemeColors &colors) const
{
    const StringBar &bar = m_strings.bars.at(index);
    const StringWords words(m_formatter);
    const Density detail = density();
    const bool isWide = detail == Density::WithProduct;
    const QString number = m_formatter.locale().toString(bar.number);
    QRectF line = QRectF(cellRect(index)).adjusted(isWide ? Grid::half : 0, 0, 0, 0);
    line.setTop(trackRect(index).bottom() + Grid::half);
    const auto write = [&](const QString &text, QFont::Weight weight, const QColor &color) {
        painter.setFont(figureFont(TextSize::Caption, weight));
        painter.setPen(color);
        line.setHeight(painter.fontMetrics().height());
        painter.drawText(line, (isWide ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(line.width())));
        line.translate(0, line.height());
    };
    const bool isBad = bar.hasNoCurrent;
    //: the name of an input, %1 its number
    write(detail == Density::NumberOnly ? number : tr("PV%1").arg(number),
          isBad ? QFont::DemiBold : QFont::Medium, isBad ? colors.bad : colors.muted);
    if (detail == Density::NumberOnly)
        return;
    write(isBad && isWide ? tr("no current") : words.power(bar), QFont::DemiBold,
          isBad ? colors.bad : colors.text);
    if (isWide)
        write(words.product(bar), QFont::Normal, colors.muted);
}

void StringBarsWidget::paintMedian(QPainter &painter, int row, const ThemeColors &colors) const
{
    if (!m_strings.medianWatts || count() < 2 || m_strings.largestWatts <= 0)
        return;
    const int first = row * perRow();
    const QRectF begin = trackRect(first);
    const QRectF end = trackRect(qMin(first + perRow(), count()) - 1);
    const qreal y = begin.bottom() - *m_strings.medianWatts / m_strings.largestWatts * begin.height();
    painter.setPen(QPen(colors.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(qMin(begin.left(), end.left()) - 3, y),
                     QPointF(qMax(begin.right(), end.right()) + 3, y));
}
