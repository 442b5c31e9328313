// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sheet.h"
#include "ui/format/formatter.h"

#include <QTimeZone>

#include <optional>

//! Single cells, the same in every sheet.
namespace Cells {

//! ISO 8601 with the zone's offset of that moment. \a at is UTC ms.
QString isoTime(qint64 at, const QTimeZone &zone);
//! To nine decimals, which takes away what sums of binary fractions leave behind and nothing else; null if
//! there is none.
QJsonValue rawNumber(std::optional<double> value);
SheetCell unknown();
//! Unknown if empty.
SheetCell text(const QString &value);
SheetCell number(std::optional<double> value, int decimals, const Formatter &formatter);

} // namespace Cells
