// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/decimator.h"

#include <QColor>
#include <QGraphicsObject>
#include <QList>

#include <vector>

//! One line of a SeriesLayer.
struct LayerSeries
{
    QList<float> values; //!< one for each time; NaN is a gap
    QColor color;
    QColor negativeColor; //!< below zero; invalid: the same
    qreal fillOpacity = 0.0; //!< of the area between line and zero
    bool isVisible = true;
};

//! Dense lines on the plot area of a chart, painted by hand because Qt Charts' own series cost six to thirty
//! times as much (performance.md §1): thinned to pixel columns, gaps left open, clipped to what is exposed.
class SeriesLayer : public QGraphicsObject
{
    Q_OBJECT
public:
    //! Values further apart than this are not joined: the slowest cadence (15 min asleep) and some delay.
    static constexpr qint64 MaxGapMs = 20 * 60'000;

    explicit SeriesLayer(QGraphicsItem *parent = nullptr);

    //! Plot area in the coordinates of the parent.
    void setPlot(const QRectF &plot);
    //! What the edges of the plot stand for: UTC ms and the unit of the values.
    void setRange(qint64 from, qint64 to, double minimum, double maximum);
    void setZeroLine(const QColor &color);
    //! Replaces everything. \a times ascend.
    void setData(const QList<qint64> &times, const QList<LayerSeries> &series);
    //! Changes the tail: samples before \a firstChanged are as they were. Repaints the strip from there on.
    void setTail(const QList<qint64> &times, const QList<LayerSeries> &series, int firstChanged);

    const QRectF &plot() const { return m_plot; }
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    qreal xOf(qint64 at) const;
    qreal yOf(double value) const;
    qint64 timeAt(qreal x) const;

    QRectF boundingRect() const override { return m_plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Slice
    {
        qsizetype begin, end; // samples that touch the exposed strip
    };
    Slice sliceOf(const QRectF &exposed) const;
    void paintFill(QPainter &painter, const LayerSeries &series, const Slice &slice) const;
    void paintSparse(QPainter &painter, const LayerSeries &series, const Slice &slice) const;
    void paintDense(QPainter &painter, const LayerSeries &series, const QRectF &exposed, qreal scale);
    template <typename Paint>
    void bySign(QPainter &painter, const LayerSeries &series, const QRectF &clip, Paint paint) const;

    QRectF m_plot;
    qint64 m_from = 0;
    qint64 m_to = 1;
    double m_minimum = 0.0;
    double m_maximum = 1.0;
    QColor m_zeroLine;
    QList<qint64> m_times;
    QList<LayerSeries> m_series;
    std::vector<PixelColumn> m_columns; // reused by each paint
};
