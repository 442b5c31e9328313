// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"
#include "ui/charts/historypicture.h"
#include "ui/charts/plotwindow.h"
#include "ui/charts/serieslayer.h"
#include "ui/charts/valueaxes.h"

#include <QFont>
#include <QLocale>
#include <QTimeZone>

#include <array>

class QPainter;

//! A history chart without a widget: what is where, and how it is painted, on a screen or on paper. Copy it
//! to paint the same picture in another size. Painted without Qt Charts, whose axes alone cost as much as 36
//! thinned lines (performance.md §1).
class HistoryScene
{
public:
    HistoryScene();

    void setPicture(const HistoryPicture &picture);
    const HistoryPicture &picture() const { return m_picture; }
    void setSeriesVisible(int series, bool isVisible);
    //! UTC ms of the whole; true if the window has changed.
    bool setWhole(qint64 from, qint64 to);
    //! Values further apart than this (ms) are not joined.
    void setLongestGap(qint64 milliseconds);
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    const QTimeZone &zone() const { return m_zone; }
    void setLocale(const QLocale &locale);
    void setFont(const QFont &font);
    void setColors(const ChartColors &colors);
    const ChartColors &colors() const { return m_colors; }
    bool isDark() const { return m_colors.background.lightness() < 128; }
    //! Where it lies.
    void setArea(const QRectF &area);
    const QRectF &area() const { return m_area; }

    const PlotWindow &window() const { return m_window; }
    //! Change it, then call windowChanged().
    PlotWindow &window() { return m_window; }
    void windowChanged();

    const QRectF &plot() const { return m_plot; }
    //! Below the time labels; null without bands.
    QRectF bandRect(int band) const;
    const QList<ValueAxis> &axes() const { return m_axes; }
    //! Where the labels of an axis stand.
    QRectF axisRect(int axis) const { return m_axisRects.value(axis); }
    ValueScale scale(int axis) const;
    //! Axis of a series; −1 if it has none (hidden, or a fifth unit).
    int axisOf(int series) const;
    //! Visible series that have no axis any more.
    int leftOutCount() const;
    QColor colorOf(int series) const;
    qreal xOf(qint64 at) const { return m_layers[0].xOf(at); }
    qint64 timeAt(qreal x) const { return m_layers[0].timeAt(x); }
    qreal yOf(int axis, double value) const { return m_layers[size_t(axis)].yOf(value); }
    //! Symbol of a unit as an axis says it.
    static QString unitLabel(Unit unit);

    //! Background, grid, labels, bands and marks.
    void paintAxes(QPainter &painter) const;
    //! The lines, on a picture of the area at \a scale device pixels each pixel, within \a strip (pixels).
    void paintLines(QImage &image, const QRect &strip, qreal scale);
    //! The lines as outlines, for files that keep them.
    void paintOutlines(QPainter &painter);

private:
    void layOut();
    void feedLayers();
    void aimLayers();
    int tickCount() const;
    QString label(const ValueScale &scale, double value) const;
    void paintTimeAxis(QPainter &painter) const;
    void paintValueAxis(QPainter &painter, int axis) const;
    void paintBands(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    HistoryPicture m_picture;
    QList<std::pair<float, float>> m_ranges;
    PlotWindow m_window;
    QTimeZone m_zone = QTimeZone::utc();
    QLocale m_locale;
    QFont m_font;
    ChartColors m_colors = ChartColors::light();
    QRectF m_area;
    QRectF m_plot;
    QList<ValueAxis> m_axes;
    QList<QRectF> m_axisRects;
    qint64 m_longestGap = 11 * 60'000; //!< two samples and a little
    std::array<SeriesLayer, PlotWindow::AxisCount> m_layers;
};
