// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reading.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

#include <QJsonArray>
#include <QJsonObject>

//! Reading small answers with key paths in the errors, and the tolerant scalars every answer needs
//! (`query-endpoints.md` §2.4): a number may come as number or text; null, "", "null", "N/A" and a missing
//! key are different kinds of nothing, and none of them is 0.
namespace JsonReader {

//! The body as an object; Malformed with the byte offset if it is none.
Result<QJsonObject> parse(const QByteArray &body);
//! "data.list[3].plantCode"
QString path(const QString &list, qsizetype index, const QString &key);

Reading scalar(const QJsonValue &value);
//! Nothing unless the value is a number or a number as text.
std::optional<double> number(const QJsonValue &value);
//! 64 bits, exact; from a number or digits as text. Nothing if it has a fraction or does not fit.
std::optional<qint64> integer(const QJsonValue &value);
//! A code or count that may come as 38, 38.0 or "38"; nothing unless it fits an int.
std::optional<int> smallInteger(const QJsonValue &value);
//! Text as sent, a number as text; empty for null, "null" and other types.
QString text(const QJsonValue &value);
//! True if there is nothing: missing, null, "", "null" or "N/A".
bool isAbsent(const QJsonValue &value);
//! params.currentTime of the envelope, UTC ms; 0 if absent.
qint64 serverTime(const QJsonObject &envelope);

} // namespace JsonReader
