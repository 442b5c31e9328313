// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

//! Which part of a chart is on view: a span of time, and of each value axis a part of its whole scale. Never
//! leaves the whole. All functions return false if nothing changed.
class PlotWindow
{
public:
    static constexpr int AxisCount = 4;
    static constexpr qint64 LeastSpan = 15 * 60'000; //!< three samples
    static constexpr double LeastPart = 0.01;

    //! Part of a scale: 0 is its lower end, 1 its upper one.
    struct Part
    {
        double low = 0, high = 1;
        friend bool operator==(const Part &, const Part &) = default;
    };

    //! UTC ms. A new whole shows all of it.
    bool setWhole(qint64 from, qint64 to);
    qint64 wholeFrom() const { return m_wholeFrom; }
    qint64 wholeTo() const { return m_wholeTo; }
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    Part part(int axis) const { return m_parts[size_t(axis)]; }
    bool isWhole() const;

    //! \a factor below 1 magnifies; \a at keeps its place if the whole allows it.
    bool zoomTime(double factor, qint64 at);
    bool setTime(qint64 from, qint64 to);
    bool panTime(qint64 by);
    //! \a axis −1: all of them. \a place: 0 … 1 of what is on view, keeps its place.
    bool zoomValues(int axis, double factor, double place);
    //! Parts of what is on view, 0 … 1.
    bool selectValues(int axis, double low, double high);
    bool panValues(int axis, double by);
    bool reset();

private:
    bool setPart(int axis, Part part);

    qint64 m_wholeFrom = 0, m_wholeTo = 1;
    qint64 m_from = 0, m_to = 1;
    std::array<Part, AxisCount> m_parts {};
};
