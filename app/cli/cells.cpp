// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cells.h"

#include <QDateTime>

#include <cmath>

QString Cells::isoTime(qint64 at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue Cells::rawNumber(std::optional<double> value)
{
    if (!value)
        return QJsonValue(QJsonValue::Null);
    // What is too large for nine decimals has none. + 0.0 makes of -0.0 a 0.
    return std::abs(*value) < 1e6 ? std::round(*value * 1e9) / 1e9 + 0.0 : *value;
}

SheetCell Cells::unknown()
{
    return {QJsonValue(QJsonValue::Null), Formatter::absent()};
}

SheetCell Cells::text(const QString &value)
{
    return value.isEmpty() ? unknown() : SheetCell {value, value};
}

SheetCell Cells::number(std::optional<double> value, int decimals, const Formatter &formatter)
{
    return {rawNumber(value), formatter.number(value, decimals)};
}
