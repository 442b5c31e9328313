// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/stringwords.h"

#include "ui/format/wordlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

StringWords::StringWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString StringWords::power(const StringBar &bar) const
{
    return m_formatter.power(bar.watts ? std::optional(*bar.watts / 1000) : std::nullopt);
}

QString StringWords::product(const StringBar &bar) const
{
    //: %1 a voltage, %2 a current
    return tr("%1 × %2").arg(m_formatter.quantity(bar.volts, Unit::Volt),
                             m_formatter.quantity(bar.amperes, Unit::Ampere));
}

QString StringWords::bar(const StringBar &bar) const
{
    const QString number = m_formatter.locale().toString(bar.number);
    if (bar.hasNoCurrent) {
        //: %1 number of an input, %2 voltage × current
        return tr("PV%1: no current while others produce, %2").arg(number, product(bar));
    }
    if (!bar.shareOfMedian)
        //: %1 number of an input, %2 power, %3 voltage × current
        return tr("PV%1: %2, %3").arg(number, power(bar), product(bar));
    return tr("PV%1: %2, %3, %4 of the median")
        .arg(number, power(bar), product(bar), m_formatter.percent(*bar.shareOfMedian * 100));
}

QString StringWords::verdict(const StringBars &bars, DataState state)
{
    if (state == DataState::Asleep)
        return tr("No sun: the strings rest.");
    if (bars.bars.isEmpty())
        return state == DataState::Live ? tr("No string has voltage.")
                                        : tr("There are no values of the strings.");
    if (state != DataState::Live)
        return tr("These are the last values that came; nothing is concluded from them.");
    if (bars.suspiciousCount > 0) {
        QStringList names;
        for (const StringBar &bar : bars.bars) {
            if (bar.hasNoCurrent)
                names << u"PV%1"_s.arg(bar.number);
        }
        //: %1 names of inputs: "PV2, PV7"
        return tr("Voltage but no current while others produce: %1.").arg(commaList(names));
    }
    if (bars.bars.size() == 1)
        return tr("There is only one string: nothing to compare it with.");
    if (!bars.isJudged)
        return tr("There is too little current to compare the strings.");
    const bool isComplete = std::all_of(bars.bars.begin(), bars.bars.end(),
                                        [](const StringBar &bar) { return bar.watts.has_value(); });
    return isComplete ? tr("All strings deliver current.") : tr("Some strings do not report their current.");
}

QString StringWords::unused(const StringBars &bars)
{
    return bars.unusedCount == 0 ? QString() : tr("Inputs not used: %1.").arg(bars.unusedCount);
}
