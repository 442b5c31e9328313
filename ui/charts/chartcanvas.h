// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisticks.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/crosshair.h"
#include "ui/charts/serieslayer.h"

#include <QChartView>
#include <QImage>
#include <QTimeZone>

class QValueAxis;
class ZonedTimeAxis;

//! A line chart: a Qt chart with its value axis, our time axis, our lines, our crosshair. The axes are kept
//! as a picture, and a second one has the lines on top: what is exposed is copied, what changes is drawn
//! once. Qt Charts is used inside of ui/charts only (deprecated since Qt 6.10, performance.md §1).
class ChartCanvas : public QChartView
{
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    const SeriesLayer &lines() const { return m_lines; }
    const ZonedTimeAxis &timeAxis() const { return *m_timeAxis; }
    QRectF plotArea() const;

    //! UTC ms of the edges and the bounds of the value axis. Does nothing if all stay the same.
    void setRange(qint64 from, qint64 to, const ValueScale &scale);
    const ValueScale &scale() const { return m_scale; }
    //! See SeriesLayer.
    void setLongestGap(qint64 milliseconds);
    void setData(const QList<qint64> &times, const QList<LayerSeries> &series);
    void setTail(const QList<qint64> &times, const QList<LayerSeries> &series, int firstChanged);
    //! See Crosshair.
    void showCrosshair(qreal x, const QString &title, const QList<Crosshair::Entry> &entries);
    void concealCrosshair();
    void setZone(const QTimeZone &zone);
    void setNumberLocale(const QLocale &locale);
    void setColors(const ChartColors &colors);
    //! Shown in place of axes and lines; empty to show these.
    void setMessage(const QString &message);
    //! A ring round the plot while the chart has the keyboard.
    void setFocusRing(bool isShown);

Q_SIGNALS:
    //! The pointer is over this instant (UTC ms).
    void hovered(qint64 at);
    void hoverEnded();
    //! The plot area has another size: positions must be worked out anew.
    void plotMoved();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
    void placeLayers();
    void labelValues();
    //! The axes, the lines or both must be drawn anew.
    void invalidateAxes();
    void invalidateLines(const QRectF &area);
    void updatePictures(qreal scale);

    QValueAxis *m_valueAxis;
    ZonedTimeAxis *m_timeAxis;
    SeriesLayer m_lines;
    Crosshair m_crosshair;
    ValueScale m_scale;
    ChartColors m_colors = ChartColors::light();
    QString m_message;
    bool m_hasFocusRing = false;
    QImage m_axes; //!< without lines; null: outdated
    QImage m_picture; //!< axes and lines
    QRectF m_outdated; //!< part of m_picture
};
