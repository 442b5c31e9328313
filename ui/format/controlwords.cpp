// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/controlwords.h"

#include "ui/format/taskwords.h"

using namespace Qt::Literals::StringLiterals;

ControlWords::ControlWords(const Formatter &formatter, qint64 now)
    : m_formatter(formatter)
    , m_now(now)
{
}

QString ControlWords::button(ControlFamily family)
{
    switch (family) {
    case ControlFamily::ForcedCharge:
        return tr("Charge or discharge…");
    case ControlFamily::BatteryMode:
        return tr("Working mode…");
    case ControlFamily::BatteryParameters:
        return tr("Limits of the battery…");
    case ControlFamily::ActivePower:
        return tr("Feed-in limit…");
    case ControlFamily::BatteryDispatch:
        break;
    }
    return tr("Dispatch the battery…");
}

QString ControlWords::purpose(ControlFamily family)
{
    switch (family) {
    case ControlFamily::ForcedCharge:
        return tr("Charges or discharges all batteries of the plant now, for a time or up to a state of "
                  "charge. The working mode stays.");
    case ControlFamily::BatteryMode:
        return tr("How the battery works by itself: self-consumption, windows of the week, or commands of "
                  "others.");
    case ControlFamily::BatteryParameters:
        return tr("Where charging and discharging end, and how fast they may be.");
    case ControlFamily::ActivePower:
        return tr("How much the plant may feed into the grid.");
    case ControlFamily::BatteryDispatch:
        break;
    }
    return tr("Sets the power of one battery, until you end it. For plants in third-party dispatch.");
}

QString ControlWords::obstacle(const ControlAvailability &availability, const QTimeZone &zone) const
{
    if (availability.obstacle == ControlObstacle::QuotaUsedUp && availability.until != 0)
        return tr("The day's calls for commands are used up until about %1.")
            .arg(m_formatter.timeOrDate(availability.until, m_now, zone));
    const QString remedy = TaskWords::remedy(availability.obstacle);
    const QString why = TaskWords::obstacle(availability.obstacle);
    return remedy.isEmpty() ? why : why + u' ' + remedy;
}

bool ControlWords::canBeAuthorised(ControlObstacle obstacle)
{
    return obstacle == ControlObstacle::ScopeMissing;
}

QString ControlWords::callsLeft(int left, int reserved)
{
    if (left <= 0)
        return tr("No command calls left today");
    if (reserved <= 0)
        return tr("%n command calls left today", nullptr, left);
    //: %1: a number of calls
    return tr("%n command calls left today, %1 of them kept for a stop", nullptr, left)
        .arg(qMin(left, reserved));
}
