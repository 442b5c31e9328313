// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisticks.h"
#include "ui/charts/historypicture.h"
#include "ui/charts/plotwindow.h"

#include <utility>

//! A value axis of a history chart: all visible lines of one unit.
struct ValueAxis
{
    Unit unit = Unit::None;
    QList<int> series; //!< by place in the picture
    ValueScale whole; //!< holds all of their values
    bool isRight = false;
};

//! Least and greatest value of a series; nothing if it has none (first > second).
std::pair<float, float> rangeOf(const QList<float> &values);

//! Axes for the units of the visible series in the order of the series, at most PlotWindow::AxisCount, left
//! and right in turn. Series of further units get none. \a ranges: rangeOf() of each.
QList<ValueAxis> valueAxes(const QList<HistorySeries> &series, const QList<std::pair<float, float>> &ranges,
                           int ticks);
//! What \a part of a whole scale shows, with a step for about \a ticks marks.
ValueScale scaleOfPart(const ValueScale &whole, const PlotWindow::Part &part, int ticks);
