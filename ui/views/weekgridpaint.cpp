// SPDX-License-Identifier: GPL-3.0-or-later
// How the week looks.
#include "ui/format/modewords.h"
#include "ui/views/theme.h"
#include "ui/views/weekgrid.h"
#include "ui/views/weekpatch.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowGap = 4;
constexpr int frame = 2; // room for the ring of the focus
constexpr int hoursShown = 3; //!< between two marks of the axis
constexpr double corner = 4;

//! As the axis counts: of 24 hours.
QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QColor inkOn(const QColor &paper)
{
    constexpr int bright = 140;
    return qGray(paper.rgb()) > bright ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace

int WeekGrid::rowHeight() const
{
    return fontMetrics().height() + Grid::unit;
}

int WeekGrid::labelWidth() const
{
    int width = 0;
    for (int day = 1; day <= WeekPlan::days; ++day)
        width = std::max(width, fontMetrics().horizontalAdvance(ModeWords().days({day})));
    return width + Grid::unit + Grid::half;
}

QSize WeekGrid::sizeHint() const
{
    return {labelWidth() + 24 * 24,
            WeekPlan::days * (rowHeight() + rowGap) + fontMetrics().height() + 2 * frame};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {labelWidth() + 24 * 12, sizeHint().height()};
}

QRect WeekGrid::field() const
{
    const int margin = fontMetrics().horizontalAdvance(QStringLiteral("24")) / 2 + frame;
    return QRect(labelWidth(), frame, width() - labelWidth() - margin,
                 WeekPlan::days * (rowHeight() + rowGap));
}

double WeekGrid::xOf(int minute) const
{
    const QRect room = field();
    const double x = room.left() + double(room.width()) * minute / WeekPlan::minutesADay;
    return isRightToLeft() ? width() - x : x;
}

QPoint WeekGrid::placeOf(int day, int minute) const
{
    return {int(std::lround(xOf(minute))),
            field().top() + (day - 1) * (rowHeight() + rowGap) + rowHeight() / 2};
}

int WeekGrid::minuteAt(const QPointF &place) const
{
    const QRect room = field();
    const double x = isRightToLeft() ? width() - place.x() : place.x();
    const double minute = (x - room.left()) * WeekPlan::minutesADay / std::max(1, room.width());
    return std::clamp(int(std::floor(minute + 0.5)), 0, WeekPlan::minutesADay);
}

//! 0 outside the days.
int WeekGrid::dayAt(const QPointF &place) const
{
    const QRect room = field();
    const int day = int(std::floor((place.y() - room.top()) / (rowHeight() + rowGap))) + 1;
    return day >= 1 && day <= WeekPlan::days ? day : 0;
}

QRectF WeekGrid::boxOf(const WeekSpan &span) const
{
    const double a = xOf(span.from);
    const double b = xOf(span.to);
    return QRectF(std::min(a, b), field().top() + (span.day - 1) * (rowHeight() + rowGap), std::abs(b - a),
                  rowHeight());
}

void WeekGrid::paintDays(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    for (int day = 1; day <= WeekPlan::days; ++day) {
        const QRectF row = boxOf({day, 0, WeekPlan::minutesADay, true});
        const bool isChosen = hasFocus() && day == m_day;
        QFont font = this->font();
        font.setWeight(isChosen ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isChosen ? colors.text : colors.muted);
        const QRectF label(isRightToLeft() ? row.right() + Grid::unit : Grid::half, row.top(),
                           labelWidth() - Grid::unit, row.height());
        painter.drawText(label, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                         ModeWords().days({day}));
        painter.fillRect(row, day == m_day && hasFocus() ? colors.hover : colors.sunken);
    }
    painter.setFont(font());
    const QRect room = field();
    for (int hour = 0; hour <= 24; ++hour) {
        QColor line = colors.border;
        line.setAlphaF(hour % 6 == 0 ? 1.0 : 0.5);
        painter.setPen(line);
        const double x = xOf(hour * 60);
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom() - rowGap));
    }
}

void WeekGrid::paintAxis(QPainter &painter) const
{
    painter.setPen(themeColors(palette()).muted);
    for (int hour = 0; hour <= 24; hour += hoursShown) {
        const QRectF box(xOf(hour * 60) - 40, field().bottom() - 1, 80, fontMetrics().height());
        painter.drawText(box, Qt::AlignCenter, QString::number(hour));
    }
}

void WeekGrid::paintSpan(QPainter &painter, const WeekSpan &span, bool isChosen, bool isBlocked) const
{
    const ThemeColors &colors = themeColors(palette());
    const QRectF box = boxOf(span).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor color = isBlocked ? colors.bad : span.isCharge ? colors.battery : colors.house;
    const QColor shown = isEnabled() ? color : colors.faint;
    painter.setPen(QPen(isChosen ? colors.text : shown, isChosen ? 2 : 1));
    painter.setBrush(span.isCharge && !isBlocked ? shown : colors.surface);
    painter.drawRoundedRect(box, corner, corner);
    if (!span.isCharge || isBlocked)
        paintStripes(painter, box.adjusted(1, 1, -1, -1), shown);
    const QString text =
        clockText(span.from) + u"\u2009–\u2009"_s + clockText(span.to); // short: room is scarce
    const int needed = fontMetrics().horizontalAdvance(text) + Grid::unit;
    if (needed > box.width() - 2)
        return;
    const QRectF plate(box.center().x() - needed / 2.0, box.top() + 3, needed, box.height() - 6);
    if (!span.isCharge || isBlocked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(plate, corner, corner);
    }
    painter.setPen(span.isCharge && !isBlocked ? inkOn(shown) : colors.text);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
    for (int i = 0; i < m_plan.spans().size(); ++i) {
        if (i != m_drag.index)
            paintSpan(painter, m_plan.spans().at(i), i == m_current && hasFocus(), false);
    }
    // The chosen one stays visible as such when the keyboard is elsewhere.
    if (m_current >= 0 && m_drag.index < 0)
        paintSpan(painter, m_plan.spans().at(m_current), true, false);
    if (m_drag.grip != Grip::None && m_drag.ghost.from < m_drag.ghost.to)
        paintSpan(painter, m_drag.ghost, true, isBlocked());
    paintAxis(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}
