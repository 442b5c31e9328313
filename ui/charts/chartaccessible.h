// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class PowerChart;

//! A chart for screen readers: its value is what the crosshair shows, in words.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(PowerChart *chart);

    //! Makes Qt use this class for every PowerChart; repeated calls do nothing.
    static void install();
    //! Says that the value has changed.
    static void announce(PowerChart *chart);

    QString text(QAccessible::Text kind) const override;
};
