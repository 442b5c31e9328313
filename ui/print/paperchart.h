// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/powerhistory.h"
#include "ui/charts/axisticks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRectF>
#include <QTimeZone>

class QPainter;
struct ThemeColors;

//! The live chart as vectors for paper. Lines differ in their dashes too: paper may be grey.
class PaperChart
{
    Q_DECLARE_TR_FUNCTIONS(PaperChart)
public:
    //! \a samples ascend; of those the last day is drawn. Those further apart than \a longestGap (ms) are not
    //! joined.
    PaperChart(const QList<PowerSample> &samples, qint64 longestGap, const QTimeZone &zone,
               const QLocale &locale);

    //! \a hasBattery false leaves its line out.
    void paint(QPainter &painter, const QRectF &area, const ThemeColors &colors, bool hasBattery) const;

private:
    struct Line;
    struct Axes
    {
        QRectF plot;
        ValueScale scale;
        qreal yOf(double value) const;
    };
    QList<Line> lines(const ThemeColors &colors, bool hasBattery) const;
    qreal paintLegend(QPainter &painter, const QRectF &area, const QList<Line> &lines,
                      const ThemeColors &colors) const;
    void paintAxes(QPainter &painter, const Axes &axes, const ThemeColors &colors) const;
    void paintLine(QPainter &painter, const Axes &axes, const Line &line) const;
    qreal xOf(const Axes &axes, qint64 at) const;

    QList<PowerSample> m_samples;
    qint64 m_longestGap;
    QTimeZone m_zone;
    QLocale m_locale;
    qint64 m_from = 0; // UTC ms of the edges
    qint64 m_to = 1;
};
