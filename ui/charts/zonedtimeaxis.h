// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisticks.h"

#include <QColor>
#include <QFont>
#include <QGraphicsObject>
#include <QLocale>
#include <QTimeZone>

//! The time axis of a plot in the plant's own zone. (QDateTimeAxis labels in the zone of the machine, and
//! QCategoryAxis drops a label that occurs twice, which 14:00 does in 24 hours.) Draws grid lines, marks and
//! labels.
class ZonedTimeAxis : public QGraphicsObject
{
    Q_OBJECT
public:
    explicit ZonedTimeAxis(QGraphicsItem *parent = nullptr);

    //! Plot area in the coordinates of the parent.
    void setPlot(const QRectF &plot);
    //! UTC ms of the edges.
    void setRange(qint64 from, qint64 to);
    void setZone(const QTimeZone &zone);
    void setLocale(const QLocale &locale);
    void setColors(const QColor &axis, const QColor &gridLines);
    void setFont(const QFont &font);
    const QList<TimeTick> &ticks() const { return m_ticks; }
    //! Room the labels need below the plot.
    static qreal heightFor(const QFont &font);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void layOut();

    QRectF m_plot;
    qint64 m_from = 0;
    qint64 m_to = 1;
    QTimeZone m_zone = QTimeZone::utc();
    QLocale m_locale;
    QColor m_axis = Qt::gray;
    QColor m_gridLines = Qt::lightGray;
    QFont m_font;
    QList<TimeTick> m_ticks;
};
