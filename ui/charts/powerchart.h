// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/powerhistory.h"
#include "ui/access/spoken.h"
#include "ui/charts/chartcolors.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

#include <array>
#include <utility>

class ChartCanvas;
class QLabel;
class LegendButton;
struct LayerSeries;

//! The live power of one plant over the last day: PV, house, battery (+ charging), grid (+ export), in kW.
//! Legend buttons switch the series; a crosshair follows the mouse and the arrow keys (Ctrl: an hour, Home,
//! End, Esc).
class PowerChart : public QWidget, public Spoken
{
    Q_OBJECT
public:
    enum Series { Pv, Load, Battery, Grid, SeriesCount };

    explicit PowerChart(QWidget *parent = nullptr);
    ~PowerChart() override;

    //! Replaces the picture. Samples in ascending time; only the last 24 h before the newest are shown.
    void setSamples(const QList<PowerSample> &samples);
    //! Replaces the newest sample if its time is the same, else appends. Repaints only the strip that
    //! changed, unless the axes must grow.
    void appendOrReplaceLast(const PowerSample &sample);
    //! Samples further apart than this (ms) are not joined by a line; 20 min until told otherwise.
    void setLongestGap(qint64 milliseconds);
    //! Zone of the time axis and the crosshair: the plant's.
    void setZone(const QTimeZone &zone);
    //! Fixes the colours; until then they follow the palette between light and dark.
    void setColors(const ChartColors &colors);
    //! Number format of the axis and the crosshair.
    void setNumberLocale(const QLocale &locale);
    //! What a plant does not have is neither drawn nor in the legend; all are there at first.
    void setSeriesAvailable(Series series, bool available);
    void setSeriesVisible(Series series, bool visible);
    bool isSeriesVisible(Series series) const;

    //! Sample under the crosshair, -1 if it is not shown.
    int crosshairIndex() const { return m_crosshair; }
    //! Shows the crosshair at a sample; anything outside hides it.
    void setCrosshairIndex(int index);
    //! The crosshair's values (or the newest ones) in words, also for screen readers; empty without samples.
    QString readout() const;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenValue() const override { return readout(); }
    const QList<PowerSample> &samples() const { return m_samples; }
    //! Height that shows axes and legend without crowding.
    QSize sizeHint() const override { return {720, 320}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void crosshairMoved(int index);
    void seriesToggled(PowerChart::Series series, bool visible);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyColors(const ChartColors &colors);
    void rescale();
    void feedLayer();
    void showCrosshair();
    void describe();
    QList<LayerSeries> layerSeries(QList<qint64> &times) const;
    int nearestSample(qint64 at) const;
    //! Of the line; the second one below zero if it is valid.
    std::pair<QColor, QColor> seriesColors(Series series) const;
    QString seriesName(Series series) const;
    QString valueText(const PowerSample &sample, Series series) const;

    QList<PowerSample> m_samples;
    QTimeZone m_zone = QTimeZone::utc();
    ChartColors m_colors;
    bool m_hasOwnColors = false; // else they follow the palette
    QLocale m_locale;
    std::array<LegendButton *, SeriesCount> m_buttons {};
    QLabel *m_unitLabel;
    ChartCanvas *m_canvas;
    int m_crosshair = -1;
};
