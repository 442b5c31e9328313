// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/budgetwords.h"

#include <algorithm>

namespace {

constexpr double minuteMs = 60'000;
constexpr double dayMs = 24 * 60 * minuteMs;

//! Asked all day long by itself; the others are asked when somebody wants to know.
bool isForWatching(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::PlantList:
    case Endpoint::DeviceList:
    case Endpoint::PlantRealtime:
    case Endpoint::DeviceRealtime:
    case Endpoint::ActiveAlarms:
    case Endpoint::PlantHour:
    case Endpoint::PlantDay:
    case Endpoint::PlantMonth:
    case Endpoint::PlantYear:
        return true;
    default:
        return false;
    }
}

} // namespace

QString BudgetWords::summary(const QList<BudgetReport> &reports) const
{
    const auto byClass = [&reports](CallClass callClass) {
        return std::find_if(reports.cbegin(), reports.cend(), [callClass](const BudgetReport &report) {
            return report.callClass == callClass;
        });
    };
    if (byClass(CallClass::Basic) != reports.cend() && byClass(CallClass::Control) != reports.cend())
        return ownersSummary(*byClass(CallClass::Basic), *byClass(CallClass::Control));
    int used = 0;
    double allowed = 0;
    for (const BudgetReport &report : reports) {
        used += report.usedToday;
        if (isForWatching(report.endpoint) && report.windowMs > 0)
            allowed += report.limit * dayMs / double(report.windowMs);
    }
    //: %1 calls made since midnight, %2 calls allowed in a day
    return tr("%1 of %2 calls today")
        .arg(m_formatter.locale().toString(used), m_formatter.locale().toString(qint64(allowed)));
}

QString BudgetWords::ownersSummary(const BudgetReport &basic, const BudgetReport &control) const
{
    const QLocale &locale = m_formatter.locale();
    //: %1 of %2 calls that read data, %3 of %4 calls that control, made in the last 24 hours
    return tr("%1 of %2 calls in 24 h, control %3 of %4")
        .arg(locale.toString(basic.usedInWindow), locale.toString(int(basic.limit)),
             locale.toString(control.usedInWindow), locale.toString(int(control.limit)));
}

QString BudgetWords::className(CallClass callClass)
{
    return callClass == CallClass::Basic ? tr("Calls for data") : tr("Calls for control");
}

QString BudgetWords::classUse(const BudgetReport &report, qint64 now) const
{
    const QLocale &locale = m_formatter.locale();
    const QString used = locale.toString(report.usedInWindow);
    const QString limit = locale.toString(int(report.limit));
    if (report.blockedUntil > now || report.nextAllowedAt > now) {
        const QString until = m_formatter.timeOrDate(std::max(report.blockedUntil, report.nextAllowedAt), now,
                                                     QTimeZone::systemTimeZone());
        //: %1 calls made, %2 calls allowed in 24 hours, %3 a time
        return tr("%1 of %2 in 24 h, no more until %3").arg(used, limit, until);
    }
    if (report.callClass == CallClass::Control) {
        //: %1 calls made, %2 calls allowed in 24 hours, %3 calls that are kept back
        return tr("%1 of %2 in 24 h, %3 kept for an emergency stop")
            .arg(used, limit, locale.toString(report.reserved));
    }
    //: %1 calls made, %2 calls allowed in 24 hours, %3 calls that the program keeps for what a person wants
    //: to see
    return tr("%1 of %2 in 24 h, %3 kept for you").arg(used, limit, locale.toString(report.reserved));
}

QString BudgetWords::details(const QList<BudgetReport> &reports) const
{
    QStringList lines;
    for (const BudgetReport &report : reports) {
        if (report.usedToday > 0 || report.usedInWindow > 0)
            lines << line(report);
    }
    return lines.join(u'\n');
}

QString BudgetWords::line(const BudgetReport &report) const
{
    const QLocale &locale = m_formatter.locale();
    if (report.callClass) {
        //: %1 class of calls, %2 calls made, %3 calls allowed in 24 hours
        return tr("%1: %2 of %3 in 24 h")
            .arg(className(*report.callClass), locale.toString(report.usedInWindow),
                 locale.toString(int(report.limit)));
    }
    const QString name = interfaceName(report.endpoint);
    if (report.limit <= 0) {
        //: %1 interface, %2 calls made since midnight
        return tr("%1: %2 today").arg(name, locale.toString(report.usedToday));
    }
    const QString used = locale.toString(report.usedInWindow);
    const QString limit = locale.toString(int(report.limit));
    if (double(report.windowMs) >= dayMs) {
        //: %1 interface, %2 calls made, %3 calls allowed in 24 hours
        return tr("%1: %2 of %3 in 24 h").arg(name, used, limit);
    }
    //: %1 interface, %2 calls made, %3 calls allowed in %4 minutes, %5 calls made since midnight
    return tr("%1: %2 of %3 in %4 min, %5 today")
        .arg(name, used, limit, locale.toString(double(report.windowMs) / minuteMs, 'f', 0),
             locale.toString(report.usedToday));
}

QString BudgetWords::interfaceName(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Login:
        return tr("Sign-in");
    case Endpoint::PlantList:
        return tr("List of plants");
    case Endpoint::DeviceList:
        return tr("List of devices");
    case Endpoint::PlantRealtime:
        return tr("Live values of plants");
    case Endpoint::DeviceRealtime:
        return tr("Live values of devices");
    case Endpoint::DeviceHistory:
        return tr("History of devices");
    case Endpoint::ActiveAlarms:
        return tr("Alarms");
    case Endpoint::PlantHour:
        return tr("Plant reports by hour");
    case Endpoint::PlantDay:
        return tr("Plant reports by day");
    case Endpoint::PlantMonth:
        return tr("Plant reports by month");
    case Endpoint::PlantYear:
        return tr("Plant reports by year");
    case Endpoint::DeviceDay:
        return tr("Device reports by day");
    case Endpoint::DeviceMonth:
        return tr("Device reports by month");
    case Endpoint::DeviceYear:
        return tr("Device reports by year");
    case Endpoint::BatteryModeConfig:
        return tr("Battery mode");
    case Endpoint::ActivePowerModeConfig:
        return tr("Active-power mode");
    case Endpoint::ForcedChargeDeliver:
        return tr("Forced charging: commands");
    case Endpoint::ForcedChargeQuery:
        return tr("Forced charging: results");
    case Endpoint::BatteryModeDeliver:
        return tr("Battery mode: commands");
    case Endpoint::BatteryModeQuery:
        return tr("Battery mode: results");
    case Endpoint::BatteryParametersDeliver:
        return tr("Battery settings: commands");
    case Endpoint::BatteryParametersQuery:
        return tr("Battery settings: results");
    case Endpoint::ActivePowerDeliver:
        return tr("Feed-in limit: commands");
    case Endpoint::ActivePowerQuery:
        return tr("Feed-in limit: results");
    case Endpoint::BatteryDispatchDeliver:
        return tr("Battery dispatch: commands");
    case Endpoint::BatteryDispatchQuery:
        return tr("Battery dispatch: results");
    case Endpoint::LegacyDeviceHistory:
        return tr("Older history of devices");
    default:
        return endpointSpec(endpoint).id;
    }
}
