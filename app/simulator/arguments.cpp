// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

namespace Simulation {

std::optional<QStringList> listArgument(const QJsonObject &arguments, QLatin1StringView name)
{
    const QJsonValue value = arguments.value(name);
    if (value.isDouble())
        return QStringList {QString::number(value.toInteger())};
    if (value.toString().isEmpty())
        return std::nullopt;
    return value.toString().split(u',');
}

std::optional<qint64> integerArgument(const QJsonObject &arguments, QLatin1StringView name)
{
    const QJsonValue value = arguments.value(name);
    bool ok = value.isDouble();
    if (ok)
        return value.toInteger();
    const qint64 number = value.toString().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<qint64> timeArgument(const QJsonObject &arguments, QLatin1StringView name)
{
    const std::optional<qint64> time = integerArgument(arguments, name);
    return time && *time >= 0 ? time : std::nullopt;
}

} // namespace Simulation
