// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/powerhistory.h"
#include "ui/charts/chartcolors.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

#include <array>
#include <optional>

class ChartCanvas;
class QLabel;
class QToolButton;

//! The live power of one plant over the last day: PV, house, battery (+ charging), grid (+ export), in kW.
//! Legend buttons switch the series; a crosshair follows the mouse and the arrow keys (Ctrl: an hour, Home,
//! End, Esc).
class PowerChart : public QWidget
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
    //! Zone of the time axis and the crosshair: the plant's.
    void setZone(const QTimeZone &zone);
    void setColors(const ChartColors &colors);
    //! Number format of the axis and the crosshair.
    void setNumberLocale(const QLocale &locale);
    void setSeriesVisible(Series series, bool visible);
    bool isSeriesVisible(Series series) const;

    //! Sample under the crosshair, -1 if it is not shown.
    int crosshairIndex() const { return m_crosshair; }
    //! Shows the crosshair at a sample; anything outside hides it.
    void setCrosshairIndex(int index);
    //! The crosshair's values (or the newest ones) in words, also for screen readers; empty without samples.
    QString readout() const;
    const QList<PowerSample> &samples() const { return m_samples; }
    //! Height that shows axes and legend without crowding.
    QSize sizeHint() const override { return {720, 320}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void crosshairMoved(int index);
    void seriesToggled(PowerChart::Series series, bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLegend();
    void retranslate();
    void rescale();
    void feedLayer();
    void showCrosshair();
    void describe();
    void moveCrosshair(int key, Qt::KeyboardModifiers modifiers);
    int nearestSample(qint64 at) const;
    QString seriesName(Series series) const;

    QList<PowerSample> m_samples;
    QTimeZone m_zone = QTimeZone::utc();
    ChartColors m_colors = ChartColors::light();
    QLocale m_locale;
    std::array<QToolButton *, SeriesCount> m_buttons {};
    QLabel *m_unitLabel = nullptr;
    ChartCanvas *m_canvas = nullptr;
    int m_crosshair = -1;
};
