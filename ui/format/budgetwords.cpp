// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/budgetwords.h"

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
    const QString name = interfaceName(report.endpoint);
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
    case Endpoint::LegacyDeviceHistory:
        return tr("Older history of devices");
    default:
        return endpointSpec(endpoint).id;
    }
}
