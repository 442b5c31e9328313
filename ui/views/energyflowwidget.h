// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plantpower.h"
#include "ui/format/formatter.h"

#include <QWidget>

struct ThemeColors;

//! The energy now as a picture: modules, house, battery and grid around the inverter, arrows in the direction
//! of flow with words and figures, and the remainder when the sums differ (`peers.md` §2.20, §2.23).
class EnergyFlowWidget : public QWidget
{
    Q_OBJECT
public:
    explicit EnergyFlowWidget(QWidget *parent = nullptr);

    void setFormatter(const Formatter &formatter);
    //! \a now (UTC ms) judges the age of incomplete figures; \a hasBattery false leaves the battery out;
    //! \a isStale: every figure says how old it is.
    void setPower(const PlantPower &power, qint64 now, bool hasBattery, bool isStale = false);
    //! Nothing has arrived yet: shows the empty picture.
    void clear();

    QSize sizeHint() const override { return {560, 260}; }
    QSize minimumSizeHint() const override { return {360, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Node
    {
        QString icon, name, figure, words, note;
        QColor color;
        double towardsHub = 0; //!< kW flowing to the hub; negative: away from it
        bool isKnown = false;
    };
    enum Side { Top, Right, Bottom, Left };

    Node pvNode(const ThemeColors &colors) const;
    Node houseNode(const ThemeColors &colors) const;
    Node batteryNode(const ThemeColors &colors) const;
    Node gridNode(const ThemeColors &colors) const;
    QString caveat(const PowerFigure &figure, int part) const;
    QString remainderWords() const;
    void describe();
    void drawFlow(QPainter &painter, QPointF from, QPointF hub, const Node &node, double largest) const;
    void drawNode(QPainter &painter, QPointF center, const Node &node, Side side) const;

    Formatter m_formatter;
    PlantPower m_power;
    qint64 m_now = 0;
    bool m_hasBattery = true;
    bool m_isEmpty = true;
    bool m_isStale = false;
};
