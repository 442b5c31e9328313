// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisticks.h"
#include "ui/charts/chartcolors.h"
#include "ui/format/formatter.h"

#include <QFont>
#include <QList>
#include <QPen>
#include <QRectF>

#include <array>

//! What a bar is stacked of. Above the axis: where the energy of the modules went. Below: where the rest came
//! from.
enum class EnergyPart : quint8 {
    DirectlyUsed,
    ToBattery,
    FedIn,
    PvYield, //!< whole, where it cannot be split
    FromBattery,
    Bought
};
constexpr int EnergyPartCount = int(EnergyPart::Bought) + 1;

//! One bar. kWh, never negative; NaN is unknown.
struct EnergyBar
{
    struct Fact
    {
        QString name;
        QString value;
        QColor color = {}; //!< invalid: none
    };
    QString label; //!< below the bar, short
    QString title; //!< "10:00–11:00"
    std::array<double, EnergyPartCount> parts {};
    double ghostAbove = 0, ghostBelow = 0; //!< of the period beside; NaN: none
    QList<Fact> facts; //!< all figures in words, for the box and the screen reader
    QString mark; //!< "provisional", "doubtful"; empty for a usual bar
    bool isProvisional = false;
    bool isDoubtful = false;

    EnergyBar();
    bool hasValues() const;
};

//! Paints stacked energy bars with axes into any rectangle, on the screen, in a file or on paper.
class EnergyBarPicture
{
public:
    EnergyBarPicture();

    void setBars(const QList<EnergyBar> &bars);
    const QList<EnergyBar> &bars() const { return m_bars; }
    void setPartShown(EnergyPart part, bool isShown);
    bool isPartShown(EnergyPart part) const { return m_isShown[size_t(part)]; }
    void setGhostShown(bool isShown);
    void setColors(const ChartColors &colors);
    const ChartColors &colors() const { return m_colors; }
    void setFont(const QFont &font);
    void setFormatter(const Formatter &formatter);
    //! Where axes and bars go.
    void setRect(const QRectF &rect);
    //! The bar that is emphasised, −1 for none.
    void setCurrent(int bar) { m_current = bar; }
    int current() const { return m_current; }

    const QRectF &plot() const { return m_plot; }
    //! The whole column of a bar, gap included.
    QRectF column(int bar) const;
    //! −1 beside the plot.
    int barAt(const QPointF &point) const;
    //! "kWh" or "MWh": that of the axis.
    QString unitText() const;
    static QColor colorOf(EnergyPart part, const ChartColors &colors);
    static bool isAbove(EnergyPart part) { return part <= EnergyPart::PvYield; }

    void paint(QPainter &painter) const;

private:
    void layOut();
    double heightOf(const EnergyBar &bar, bool above) const;
    qreal yOf(double kilowattHours) const;
    void paintAxes(QPainter &painter) const;
    void paintBar(QPainter &painter, int bar) const;
    void paintGhost(QPainter &painter, int bar) const;

    QList<EnergyBar> m_bars;
    std::array<bool, EnergyPartCount> m_isShown;
    bool m_isGhostShown = false;
    ChartColors m_colors = ChartColors::light();
    QFont m_font;
    Formatter m_formatter;
    QRectF m_rect, m_plot;
    ValueScale m_scale; //!< in the unit of the axis
    Unit m_unit = Unit::KilowattHour;
    double m_factor = 1; //!< axis unit per kWh
    int m_current = -1;
};
