// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/powerhistory.h"
#include "ui/format/formatter.h"

#include <QTimeZone>
#include <QWidget>

class PowerChart;
class QLabel;
class QPushButton;

//! The power of a plant over one day, or how to get it.
class PowerCurvePane : public QWidget
{
    Q_OBJECT
public:
    explicit PowerCurvePane(QWidget *parent = nullptr);

    //! \a callsNeeded: how many calls would complete it; 0 hides the offer.
    void setPower(const QList<PowerSample> &samples, const QTimeZone &zone, bool hasBattery, int callsNeeded);
    void setFormatter(const Formatter &formatter);

Q_SIGNALS:
    void fetchRequested();

private:
    void refresh();

    Formatter m_formatter;
    int m_calls = 0;
    bool m_isEmpty = true;
    PowerChart *m_chart;
    QLabel *m_note;
    QPushButton *m_fetch;
};
