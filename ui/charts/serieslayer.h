// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/decimator.h"
#include "ui/charts/rasterline.h"

#include <QColor>
#include <QList>
#include <QRectF>

#include <vector>

class QPainter;

//! One line of a SeriesLayer.
struct LayerSeries
{
    QList<float> values; //!< one for each time; NaN is a gap
    QColor color;
    QColor negativeColor; //!< below zero; invalid: the same
    qreal fillOpacity = 0.0; //!< of the area between line and zero
    bool isVisible = true;
};

//! Dense lines on the plot area of a chart, drawn by hand because Qt Charts' own series cost six to thirty
//! times as much (performance.md §1): thinned to pixel columns, gaps left open.
class SeriesLayer
{
public:
    //! Plot area in the coordinates of the canvas.
    void setPlot(const QRectF &plot) { m_plot = plot; }
    //! What the edges of the plot stand for: UTC ms and the unit of the values. False if nothing changes.
    bool setRange(qint64 from, qint64 to, double minimum, double maximum);
    //! Values further apart than this (ms) are not joined. False if nothing changes.
    bool setLongestGap(qint64 milliseconds);
    //! Replaces everything. \a times ascend.
    void setData(const QList<qint64> &times, const QList<LayerSeries> &series);
    //! Changes the tail: samples before \a firstChanged are as they were. Returns the strip of the plot that
    //! must be drawn anew.
    QRectF setTail(const QList<qint64> &times, const QList<LayerSeries> &series, int firstChanged);

    const QRectF &plot() const { return m_plot; }
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    qreal xOf(qint64 at) const;
    qreal yOf(double value) const;
    qint64 timeAt(qreal x) const;

    //! Draws what lies in \a strip (of the image, pixels) on an RGB32 image of the canvas at \a scale device
    //! pixels each pixel.
    void paint(QImage &image, const QRect &strip, qreal scale);
    //! Draws all visible lines as outlines without their areas, thinned to the columns of the plot: for files
    //! that keep lines as lines.
    void paintOutlines(QPainter &painter);

private:
    void collectSparse(const LayerSeries &series, const QRectF &exposed, qreal scale);
    void collectDense(const LayerSeries &series, const QRectF &exposed, qreal scale);

    QRectF m_plot;
    qint64 m_from = 0;
    qint64 m_to = 1;
    qint64 m_longestGap = 20 * 60'000; // the slowest cadence (15 min asleep) and some delay
    double m_minimum = 0.0;
    double m_maximum = 1.0;
    QList<qint64> m_times;
    QList<LayerSeries> m_series;
    std::vector<PixelColumn> m_columns; // reused by each paint, as are the points
    std::vector<RasterPoint> m_points;
};
