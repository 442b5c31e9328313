// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stepindicator.h"

#include "ui/views/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace {

constexpr int shortestLine = 16;
constexpr int longestLine = 72;
constexpr int slack = 4; // a painter may measure a hair more than the metrics of the font

QFont nameFont(bool isCurrent)
{
    return textFont(TextSize::Body, isCurrent ? QFont::DemiBold : QFont::Normal);
}

int discSize()
{
    return QFontMetrics(nameFont(true)).height() + Grid::unit;
}

} // namespace

StepIndicator::StepIndicator(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepIndicator"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepIndicator::setSteps(const QStringList &names)
{
    m_names = names;
    updateGeometry();
    setCurrent(m_current);
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Progress"));
    setAccessibleDescription(spokenValue());
    announceValue(this);
    update();
}

QString StepIndicator::spokenValue() const
{
    if (m_names.isEmpty())
        return {};
    const int step = std::clamp(m_current, 0, int(m_names.size()) - 1);
    //: %1 number of the step, %2 how many there are, %3 its name
    return tr("Step %1 of %2: %3")
        .arg(QString::number(step + 1), QString::number(m_names.size()), m_names.at(step));
}

QList<int> StepIndicator::widths() const
{
    const QFontMetrics metrics(nameFont(true)); // the same room whichever is the present one
    QList<int> widths;
    for (const QString &name : m_names)
        widths << discSize() + Grid::unit + metrics.horizontalAdvance(name) + slack;
    return widths;
}

QSize StepIndicator::sizeHint() const
{
    const QList<int> parts = widths();
    const int gaps = qMax(0, int(parts.size()) - 1) * (longestLine + Grid::twice);
    return {std::accumulate(parts.begin(), parts.end(), gaps), discSize()};
}

QSize StepIndicator::minimumSizeHint() const
{
    return {int(m_names.size()) * (discSize() + shortestLine), discSize()};
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int disc = discSize();
    const QList<int> parts = widths();
    const int joints = qMax(1, int(parts.size()) - 1);
    const int words = std::accumulate(parts.begin(), parts.end(), 0);
    const int line = std::clamp((width() - words) / joints - Grid::twice, shortestLine, longestLine);
    // Words yield when there is no room for all: the numbers say enough.
    const int lacking = qMax(0, words + joints * (line + Grid::twice) - width());
    int x = 0;
    for (int i = 0; i < parts.size(); ++i) {
        const bool isDone = i < m_current;
        const bool isNow = i == m_current;
        const int part = parts.at(i) - lacking / int(parts.size());
        const auto placed = [this](const QRect &area) {
            return QStyle::visualRect(layoutDirection(), rect(), area);
        };
        const QRect circle = placed({x, (height() - disc) / 2, disc, disc});
        painter.setPen(isDone || isNow ? QPen(Qt::NoPen) : QPen(colors.border, 1.5));
        painter.setBrush(isNow ? colors.accent : isDone ? colors.accentSoft : colors.surface);
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
        if (isDone) {
            const QPointF center = QRectF(circle).center();
            painter.setPen(QPen(colors.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(
                QPolygonF({center + QPointF(-5, 0), center + QPointF(-1.5, 3.5), center + QPointF(5, -4)}));
        } else {
            painter.setFont(figureFont(TextSize::Body));
            painter.setPen(isNow ? colors.onAccent : colors.muted);
            painter.drawText(circle, Qt::AlignCenter, locale().toString(i + 1));
        }
        painter.setFont(nameFont(isNow));
        painter.setPen(isNow ? colors.text : colors.muted);
        const QRect area(x + disc + Grid::unit, 0, part - disc - Grid::unit, height());
        painter.drawText(placed(area), int(Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(m_names.at(i), Qt::ElideRight, area.width()));
        x += part + Grid::unit;
        if (i + 1 < parts.size()) {
            const QRect join = placed({x, height() / 2, line, 1});
            painter.setPen(QPen(isDone ? colors.accent : colors.border, 1.5));
            painter.drawLine(join.left(), join.top(), join.right(), join.top());
        }
        x += line + Grid::unit;
    }
}

void StepIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setCurrent(m_current);
    QWidget::changeEvent(event);
}
