// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stringheatmap.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr double WheelStep = 0.8;
constexpr double KeyStep = 0.7;
constexpr double PanShare = 0.1;

} // namespace

StringHeatMap::StringHeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StringHeatMap::setMatrix(const StringMatrix &matrix, StringQuantity quantity, qint64 from, qint64 to)
{
    const qint64 shownAt = m_sample >= 0 ? m_matrix.times.at(m_sample) : 0;
    const bool isOther = m_window.setWhole(from, to);
    m_matrix = matrix;
    m_quantity = quantity;
    m_sample = m_sample >= 0 && !isOther ? nearestSample(shownAt) : -1;
    m_row = m_sample < 0 || m_row >= matrix.numbers.size() ? -1 : m_row;
    m_sample = m_row < 0 ? -1 : m_sample;
    layOut();
}

void StringHeatMap::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

void StringHeatMap::setLongestGap(qint64 milliseconds)
{
    m_longestGap = milliseconds;
    layOut();
}

void StringHeatMap::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    layOut();
}

void StringHeatMap::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    update();
    if (hasFocus())
        announceValue(this);
}

void StringHeatMap::layOut()
{
    m_plot = plotFor(QRectF(rect()).adjusted(4, 4, -4, -4));
    m_cells = {};
    update();
}

void StringHeatMap::apply(bool isChanged)
{
    if (!isChanged)
        return;
    m_cells = {};
    update();
}

qint64 StringHeatMap::timeAt(qreal x) const
{
    return m_window.from()
        + std::llround((x - m_plot.left()) / m_plot.width() * double(m_window.to() - m_window.from()));
}

int StringHeatMap::nearestSample(qint64 at) const
{
    const QList<qint64> &times = m_matrix.times;
    if (times.isEmpty())
        return -1;
    const auto next = std::lower_bound(times.cbegin(), times.cend(), at);
    if (next == times.cend())
        return int(times.size()) - 1;
    const int index = int(next - times.cbegin());
    return index > 0 && at - times.at(index - 1) < *next - at ? index - 1 : index;
}

void StringHeatMap::setCurrent(int row, int sample)
{
    const bool isValid =
        row >= 0 && row < m_matrix.numbers.size() && sample >= 0 && sample < m_matrix.times.size();
    const int newRow = isValid ? row : -1;
    const int newSample = isValid ? sample : -1;
    if (newRow == m_row && newSample == m_sample)
        return;
    m_row = newRow;
    m_sample = newSample;
    update();
    Q_EMIT currentChanged(m_row, m_sample);
}

QString StringHeatMap::stringName(int row) const
{
    //: short name of a string of modules; %1 its number
    return tr("PV%1").arg(m_matrix.numbers.at(row));
}

QString StringHeatMap::cellText(int row, int sample) const
{
    const float value = m_matrix.values.at(row).at(sample);
    const float share = m_matrix.shares.at(row).at(sample);
    if (std::isnan(value))
        return tr("no value");
    const QString amount = m_quantity == StringQuantity::Current
        ? m_formatter.quantity(double(value), Unit::Ampere)
        : m_formatter.power(double(value) / 1000.0);
    if (std::isnan(share))
        //: %1 a current or power
        return tr("%1, too little sun to compare").arg(amount);
    //: %1 a current or power, %2 a percentage
    return tr("%1, %2 of the median of its sisters").arg(amount, m_formatter.percent(double(share) * 100.0));
}

QString StringHeatMap::readout() const
{
    if (!m_message.isEmpty())
        return m_message;
    if (m_row < 0)
        return tr("%n string(s)", "", int(m_matrix.numbers.size()));
    //: a cell of the map: %1 a string, %2 date and time, %3 its value
    return tr("%1, %2: %3")
        .arg(stringName(m_row), m_formatter.dateTime(m_matrix.times.at(m_sample), m_zone),
             cellText(m_row, m_sample));
}

// ---- input ----

void StringHeatMap::hover(const QPointF &position)
{
    if (!m_message.isEmpty() || !m_plot.contains(position) || m_matrix.numbers.isEmpty()) {
        if (!hasFocus())
            setCurrent(-1, -1);
        return;
    }
    const int rows = int(m_matrix.numbers.size());
    const int row = std::clamp(int((position.y() - m_plot.top()) / m_plot.height() * rows), 0, rows - 1);
    setCurrent(row, nearestSample(timeAt(position.x())));
}

void StringHeatMap::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (!m_message.isEmpty() || turn == 0 || !m_plot.contains(event->position())) {
        event->ignore();
        return;
    }
    apply(m_window.zoomTime(std::pow(WheelStep, turn / 120.0), timeAt(event->position().x())));
    event->accept();
    hover(event->position());
}

void StringHeatMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton || !m_plot.contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_isMoving = true;
    m_movedAt = event->position().x();
    setCursor(Qt::ClosedHandCursor);
}

void StringHeatMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isMoving) {
        const double share = (event->position().x() - m_movedAt) / m_plot.width();
        m_movedAt = event->position().x();
        apply(m_window.panTime(-std::llround(share * double(m_window.to() - m_window.from()))));
    }
    hover(event->position());
}

void StringHeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isMoving && event->button() == Qt::MiddleButton) {
        m_isMoving = false;
        unsetCursor();
        return;
    }
    QWidget::mouseReleaseEvent(event);
}

void StringHeatMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        apply(m_window.reset());
    else
        QWidget::mouseDoubleClickEvent(event);
}

void StringHeatMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1, -1);
}

void StringHeatMap::keyPressEvent(QKeyEvent *event)
{
    if (m_message.isEmpty() && takeKey(event->key(), event->modifiers()))
        announceValue(this);
    else
        QWidget::keyPressEvent(event);
}

bool StringHeatMap::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_matrix.times.isEmpty() || m_matrix.numbers.isEmpty() || modifiers & Qt::AltModifier)
        return false;
    const qint64 span = m_window.to() - m_window.from();
    const qint64 middle = m_window.from() + span / 2;
    const qint64 at = m_sample >= 0 ? m_matrix.times.at(m_sample) : middle;
    const bool isHour = modifiers & Qt::ControlModifier;
    const int lastSample = int(m_matrix.times.size()) - 1;
    const int row = std::max(0, m_row);
    int sample = m_sample >= 0 ? m_sample : nearestSample(middle);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = key == Qt::Key_Left ? -1 : 1;
        if (modifiers & Qt::ShiftModifier) {
            apply(m_window.panTime(direction * std::max<qint64>(1, qint64(double(span) * PanShare))));
            return true;
        }
        if (m_sample >= 0)
            sample = isHour ? nearestSample(at + direction * Hour) : sample + direction;
        break;
    }
    case Qt::Key_Up:
        setCurrent(std::max(0, row - 1), sample);
        return true;
    case Qt::Key_Down:
        setCurrent(m_row < 0 ? 0 : std::min(row + 1, int(m_matrix.numbers.size()) - 1), sample);
        return true;
    case Qt::Key_Home:
        sample = nearestSample(m_window.from());
        break;
    case Qt::Key_End:
        sample = nearestSample(m_window.to());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        apply(m_window.zoomTime(key == Qt::Key_Minus ? 1 / KeyStep : KeyStep,
                                std::clamp(at, m_window.from(), m_window.to())));
        return true;
    case Qt::Key_0:
        apply(m_window.reset());
        return true;
    case Qt::Key_Escape:
        if (m_row < 0)
            return false;
        setCurrent(-1, -1);
        return true;
    default:
        return false;
    }
    sample = std::clamp(sample, 0, lastSample);
    const qint64 to = m_matrix.times.at(sample);
    if (to < m_window.from())
        apply(m_window.panTime(to - m_window.from()));
    else if (to > m_window.to())
        apply(m_window.panTime(to - m_window.to()));
    setCurrent(row, sample);
    return true;
}

void StringHeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_hasRing =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void StringHeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_hasRing = false;
    setCurrent(-1, -1);
    update();
}

void StringHeatMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    layOut();
}

void StringHeatMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}
