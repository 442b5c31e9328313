// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plantpower.h"
#include "ui/format/formatter.h"

#include <QColor>
#include <QCoreApplication>
#include <QPointF>
#include <QRectF>

class QFont;
class QPainter;
struct ThemeColors;

//! The energy now as a picture: modules, house, battery and grid around the inverter, arrows in the direction
//! of flow with words and figures, and the remainder when the sums differ (`peers.md` §2.20, §2.23). Draws on
//! a window, a wall display or paper alike.
class EnergyFlowPicture
{
    Q_DECLARE_TR_FUNCTIONS(EnergyFlowPicture)
public:
    //! Room it needs at least at scale 1; narrower than NarrowWidth it needs TallHeight.
    static constexpr qreal MinimumWidth = 360;
    static constexpr qreal MinimumHeight = 240;
    static constexpr qreal NarrowWidth = 480;
    static constexpr qreal TallHeight = 350;
    //! What these are to be multiplied by because the text is larger than usual; 1 or more.
    static qreal textFactor();

    void setFormatter(const Formatter &formatter) { m_formatter = formatter; }
    //! \a now (UTC ms) judges the age of incomplete figures; \a hasBattery false leaves the battery out;
    //! \a isStale: every figure says how old it is.
    void setPower(const PlantPower &power, qint64 now, bool hasBattery, bool isStale = false);
    //! Nothing has arrived yet.
    void clear();
    //! Only icons, arrows and bold figures: to be read from across a room.
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    //! All that is shown, in words.
    QString description() const;
    //! What the picture shows.
    enum class Part { None, Pv, House, Battery, Grid, Remainder };
    //! The part at a point of the picture drawn in \a area at scale 1.
    Part partAt(const QPointF &point, const QRectF &area) const;
    //! \a scale enlarges circles, arrows and letters, not \a area.
    void paint(QPainter &painter, const QRectF &area, const ThemeColors &colors, qreal scale = 1.0) const;

private:
    struct Node
    {
        QString icon, name, figure, words, note;
        QColor color;
        double towardsHub = 0; //!< kW flowing to the hub; negative: away from it
        bool isKnown = false;
    };
    enum Side { Top, Right, Bottom, Left };
    //! Where the centres of the circles are.
    struct Places
    {
        QRectF area;
        QPointF hub, pv, house, battery, grid;
    };
    static Places placesIn(const QRectF &room);

    Node pvNode(const ThemeColors &colors) const;
    Node houseNode(const ThemeColors &colors) const;
    Node batteryNode(const ThemeColors &colors) const;
    Node gridNode(const ThemeColors &colors) const;
    QString caveat(const PowerFigure &figure, int part) const;
    QString remainderWords() const;
    void drawFlow(QPainter &painter, QPointF from, QPointF hub, const Node &node, double largest,
                  const ThemeColors &colors) const;
    void drawNode(QPainter &painter, QPointF center, const Node &node, Side side,
                  const ThemeColors &colors) const;
    void drawWords(QPainter &painter, QPointF center, const Node &node, Side side,
                   const ThemeColors &colors) const;

    Formatter m_formatter;
    PlantPower m_power;
    qint64 m_now = 0;
    bool m_hasBattery = true;
    bool m_isEmpty = true;
    bool m_isStale = false;
    bool m_isBrief = false;
};
