// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotwindow.h"

#include <algorithm>
#include <cmath>

bool PlotWindow::setWhole(qint64 from, qint64 to)
{
    to = std::max(from + 1, to);
    if (from == m_wholeFrom && to == m_wholeTo)
        return false;
    m_wholeFrom = m_from = from;
    m_wholeTo = m_to = to;
    m_parts = {};
    return true;
}

bool PlotWindow::isWhole() const
{
    return m_from == m_wholeFrom && m_to == m_wholeTo && m_parts == std::array<Part, AxisCount> {};
}

bool PlotWindow::setTime(qint64 from, qint64 to)
{
    const qint64 whole = m_wholeTo - m_wholeFrom;
    const qint64 span = std::clamp(to - from, std::min(LeastSpan, whole), whole);
    // A span that was too short grows on both sides alike.
    const qint64 middle = from + (to - from) / 2;
    const qint64 begin = span == to - from ? from : middle - span / 2;
    const qint64 start = std::clamp(begin, m_wholeFrom, m_wholeTo - span);
    if (start == m_from && start + span == m_to)
        return false;
    m_from = start;
    m_to = start + span;
    return true;
}

bool PlotWindow::zoomTime(double factor, qint64 at)
{
    const qint64 whole = m_wholeTo - m_wholeFrom;
    const qint64 old = m_to - m_from;
    const qint64 span =
        std::clamp(qint64(std::llround(double(old) * factor)), std::min(LeastSpan, whole), whole);
    const double place = double(at - m_from) / double(old);
    const qint64 from = at - std::llround(place * double(span));
    return setTime(from, from + span);
}

bool PlotWindow::panTime(qint64 by)
{
    return setTime(m_from + by, m_to + by);
}

bool PlotWindow::setPart(int axis, Part part)
{
    const double size = std::clamp(part.high - part.low, LeastPart, 1.0);
    const double low = std::clamp(part.low, 0.0, 1.0 - size);
    const Part next = size >= 1.0 ? Part {} : Part {low, low + size};
    if (next == m_parts[size_t(axis)])
        return false;
    m_parts[size_t(axis)] = next;
    return true;
}

bool PlotWindow::zoomValues(int axis, double factor, double place)
{
    bool isChanged = false;
    for (int i = std::max(0, axis); i < (axis < 0 ? AxisCount : axis + 1); ++i) {
        const Part old = m_parts[size_t(i)];
        const double size = std::clamp((old.high - old.low) * factor, LeastPart, 1.0);
        const double at = old.low + (old.high - old.low) * place;
        const double low = at - place * size;
        isChanged |= setPart(i, {low, low + size});
    }
    return isChanged;
}

bool PlotWindow::selectValues(int axis, double low, double high)
{
    bool isChanged = false;
    for (int i = std::max(0, axis); i < (axis < 0 ? AxisCount : axis + 1); ++i) {
        const Part old = m_parts[size_t(i)];
        const double size = old.high - old.low;
        isChanged |= setPart(i, {old.low + size * low, old.low + size * high});
    }
    return isChanged;
}

bool PlotWindow::panValues(int axis, double by)
{
    bool isChanged = false;
    for (int i = std::max(0, axis); i < (axis < 0 ? AxisCount : axis + 1); ++i) {
        const Part old = m_parts[size_t(i)];
        const double move = by * (old.high - old.low);
        isChanged |= setPart(i, {old.low + move, old.high + move});
    }
    return isChanged;
}

bool PlotWindow::reset()
{
    if (isWhole())
        return false;
    m_from = m_wholeFrom;
    m_to = m_wholeTo;
    m_parts = {};
    return true;
}
