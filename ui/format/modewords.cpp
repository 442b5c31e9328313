// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/modewords.h"

#include "ui/format/statuswords.h"
#include "ui/format/wordlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ModeWords::ModeWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString ModeWords::mode(const BatteryMode &mode)
{
    switch (mode.mode) {
    case BatteryMode::Mode::MaximumSelfConsumption:
        return tr("Maximum self-consumption");
    case BatteryMode::Mode::FullyFedToGrid:
        return tr("Fully fed to the grid");
    case BatteryMode::Mode::TimeOfUse:
        return tr("Time of use");
    case BatteryMode::Mode::ThirdPartyDispatch:
        return tr("Third-party dispatch");
    case BatteryMode::Mode::Other:
        break;
    }
    const bool isNamed =
        mode.modeText.isEmpty() || mode.modeText.compare("other"_L1, Qt::CaseInsensitive) == 0;
    return isNamed ? tr("Other mode") : tr("Other mode (%1)").arg(mode.modeText);
}

QString ModeWords::surplus(const BatteryMode &mode)
{
    switch (mode.surplus) {
    case BatteryMode::SurplusPriority::FeedIn:
        return tr("Surplus is fed in first");
    case BatteryMode::SurplusPriority::Charge:
        return tr("Surplus charges first");
    case BatteryMode::SurplusPriority::Unknown:
        break;
    }
    return {};
}

QString ModeWords::details(const BatteryMode &mode) const
{
    QStringList sentences;
    if (mode.surplus == BatteryMode::SurplusPriority::FeedIn)
        sentences << tr("Surplus is fed into the grid first.");
    else if (mode.surplus == BatteryMode::SurplusPriority::Charge)
        sentences << tr("Surplus charges the battery first.");
    if (mode.allowedGridChargeKw) {
        sentences << (*mode.allowedGridChargeKw > 0 ? tr("From the grid it may charge with up to %1.")
                                                          .arg(m_formatter.power(mode.allowedGridChargeKw))
                                                    : tr("It may not charge from the grid."));
    }
    return sentences.join(u' ');
}

QString ModeWords::days(const QList<int> &weekdays) const
{
    // Words of the program, so QLocale of the numbers does not do.
    const QString names[] = {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    QList<int> days;
    for (const int day : weekdays) {
        if (day >= 1 && day <= 7 && !days.contains(day))
            days << day;
    }
    std::sort(days.begin(), days.end());
    if (days.size() == 7)
        return tr("every day");
    if (days.isEmpty())
        return tr("on no day");
    QStringList parts;
    for (qsizetype first = 0; first < days.size();) {
        qsizetype last = first;
        while (last + 1 < days.size() && days.at(last + 1) == days.at(last) + 1)
            ++last;
        if (last - first >= 2) {
            //: a span of weekdays: "Mon – Fri"
            parts << tr("%1 – %2", "weekdays").arg(names[days.at(first) - 1], names[days.at(last) - 1]);
        } else {
            for (qsizetype day = first; day <= last; ++day)
                parts << names[days.at(day) - 1];
        }
        first = last + 1;
    }
    return commaList(parts);
}

QString ModeWords::times(const TouWindow &window) const
{
    const auto text = [this](const QTime &time) {
        return m_formatter.locale().toString(time, QLocale::ShortFormat);
    };
    // Midnight at the end of a day is 24:00; the short format of no locale knows it.
    const QString end = window.endsAtMidnight ? u"24:00"_s : text(window.end);
    //: a span of clock times
    return tr("%1 – %2", "clock times").arg(text(window.start), end);
}

QString ModeWords::window(const TouWindow &window) const
{
    //: %1 weekdays, %2 a span of clock times
    return (window.isCharge ? tr("%1, %2: charge") : tr("%1, %2: discharge"))
        .arg(days(window.weekdays), times(window));
}

QString ModeWords::mode(const ActivePowerMode &mode) const
{
    switch (mode.mode) {
    case ActivePowerMode::Mode::NoLimit:
        return tr("No limit");
    case ActivePowerMode::Mode::ZeroExport:
        return tr("No feed-in");
    case ActivePowerMode::Mode::LimitKilowatts:
        return mode.maxFeedInKw ? tr("Feed-in limited to %1").arg(m_formatter.power(mode.maxFeedInKw))
                                : tr("Feed-in limited, to an unknown power");
    case ActivePowerMode::Mode::LimitPercent:
        return mode.maxFeedInPercent
            ? tr("Feed-in limited to %1 of the capacity").arg(m_formatter.percent(mode.maxFeedInPercent, 1))
            : tr("Feed-in limited, to an unknown share of the capacity");
    case ActivePowerMode::Mode::Other:
        break;
    }
    const bool isNamed =
        mode.modeText.isEmpty() || mode.modeText.compare("other"_L1, Qt::CaseInsensitive) == 0;
    return isNamed ? tr("Other mode") : tr("Other mode (%1)").arg(mode.modeText);
}

QString ModeWords::limitation(const ActivePowerMode &mode)
{
    switch (mode.limitation) {
    case ActivePowerMode::Limitation::TotalPower:
        return tr("The limit counts for all phases together");
    case ActivePowerMode::Limitation::SinglePhasePower:
        return tr("The limit counts for each phase");
    case ActivePowerMode::Limitation::Unknown:
        break;
    }
    return {};
}

//! `query-endpoints.md` §10: four codes have a meaning of their own here.
QString ModeWords::error(const ApiError &error, bool isBattery)
{
    switch (error.failCode) {
    case 20609:
        return tr(
            "The plant has several controllers, or none: the service tells settings only of plants with "
            "one. Look into the FusionSolar app or the web portal.");
    case 20614:
        return tr("The plant's controller is not connected. Check its connection and ask again.");
    case 20629:
        return tr("The plant's communication device does not offer this setting. Its page in the FusionSolar "
                  "portal shows what it offers.");
    case 20631:
        return isBattery ? tr("The plant has no battery.")
                         : tr("The plant has no inverter that can be limited.");
    case 20622:
        return tr(
            "The service does not know this plant any more, or the account may not ask about it. Refresh "
            "the plant list, or ask the installer for the right.");
    default:
        return StatusWords::error(error);
    }
}
