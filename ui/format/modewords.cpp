// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/modewords.h"

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

QString ModeWords::window(const TouWindow &window) const
{
    const QLocale &locale = m_formatter.locale();
    const QString start = locale.toString(window.start, QLocale::ShortFormat);
    const QString end =
        window.endsAtMidnight ? u"24:00"_s : locale.toString(window.end, QLocale::ShortFormat);
    QStringList days;
    for (int day : window.weekdays)
        days << locale.standaloneDayName(day, QLocale::ShortFormat);
    const QString when = window.weekdays.size() == 7 ? tr("every day") : days.join(u", "_s);
    const QString span =
        window.isCharge ? tr("Charge %1 – %2").arg(start, end) : tr("Discharge %1 – %2").arg(start, end);
    //: %1: "Charge 01:15 – 05:00", %2: "every day" or names of days
    return when.isEmpty() ? span : tr("%1, %2").arg(span, when);
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
