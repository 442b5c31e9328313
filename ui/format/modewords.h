// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activepowermode.h"
#include "core/domain/batterymode.h"
#include "core/net/apierror.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! Settings of plants in words.
class ModeWords
{
    Q_DECLARE_TR_FUNCTIONS(ModeWords)
public:
    explicit ModeWords(const Formatter &formatter = Formatter());

    //! "Maximum self-consumption"; a mode we do not know with the service's own word.
    static QString mode(const BatteryMode &mode);
    //! What becomes of surplus PV power in time-of-use mode; empty if unknown.
    static QString surplus(const BatteryMode &mode);
    //! The same as a sentence, and how much may be charged from the grid. Empty if nothing is known.
    QString details(const BatteryMode &mode) const;
    //! "Mon – Fri, 01:15 – 05:00: charge".
    QString window(const TouWindow &window) const;
    //! "Mon – Fri", "Sat, Sun", "every day", "on no day".
    QString days(const QList<int> &weekdays) const;
    //! "01:15 – 05:00"
    QString times(const TouWindow &window) const;

    //! "Feed-in limited to 6.25 kW"; a mode we do not know with the service's own word.
    QString mode(const ActivePowerMode &mode) const;
    //! What the limit counts for; empty if unknown.
    static QString limitation(const ActivePowerMode &mode);

    //! Why the setting of this plant cannot be told, and what to do.
    static QString error(const ApiError &error, bool isBattery);

private:
    Formatter m_formatter;
};
