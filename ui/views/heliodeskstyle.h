// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

//! Fusion with soft rounded selections, chevrons in trees, and a focus ring one can see.
class HeliodeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    HeliodeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};
