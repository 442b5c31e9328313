// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/controldecoders.h"

#include "core/api/jsonreader.h"

#include <QDateTime>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto noChangeWords = "same as the current value"_L1;

//! An array, or the single object that some answers have in its place (§4.3).
QJsonArray rowsOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

QString wordOf(const QJsonObject &row, QLatin1StringView key)
{
    return JsonReader::text(row.value(key)).trimmed();
}

bool is(const QString &word, QLatin1StringView expected)
{
    return word.compare(expected, Qt::CaseInsensitive) == 0;
}

DeliveryRow readRow(ControlFamily family, const QJsonObject &object, bool hasServiceId, const QString &place,
                    QStringList &oddities)
{
    DeliveryRow row;
    row.plant = {wordOf(object, "plantCode"_L1)};
    if (family == ControlFamily::ForcedCharge) {
        row.serial = wordOf(object, "sn"_L1);
        row.subTaskId = wordOf(object, "subTaskId"_L1);
        row.text = wordOf(object, "description"_L1);
        const auto result = JsonReader::smallInteger(object.value("dispatchResult"_L1));
        if (!result)
            oddities << place + u".dispatchResult"_s;
        row.isAccepted = result ? *result == 0 : !row.subTaskId.isEmpty();
    } else {
        row.text = wordOf(object, "message"_L1);
        const QString status = wordOf(object, "status"_L1);
        if (is(status, "RUNNING"_L1) || is(status, "SUCCESS"_L1)) {
            row.isAccepted = true;
        } else if (!is(status, "FAIL"_L1)) {
            // Whether it has begun is not known. With an id it can be asked about, so it is followed.
            oddities << place + u".status"_s;
            row.isAccepted = hasServiceId;
        }
    }
    row.isNoChange = !row.isAccepted && row.text.contains(noChangeWords, Qt::CaseInsensitive);
    return row;
}

qint64 timeOf(const QJsonObject &object, QLatin1StringView key, const QString &place, QStringList &oddities)
{
    const QString text = wordOf(object, key);
    if (text.isEmpty())
        return 0;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    // Without its zone a time says nothing.
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        return time.toMSecsSinceEpoch();
    oddities << place + u'.' + key;
    return 0;
}

//! Both spellings of 1b occur (§12 R4).
qint64 timeOf(const QJsonObject &object, QLatin1StringView key, QLatin1StringView otherKey,
              const QString &place, QStringList &oddities)
{
    const qint64 time = timeOf(object, key, place, oddities);
    return time ? time : timeOf(object, otherKey, place, oddities);
}

TaskReason reasonOf(const QString &word)
{
    static constexpr std::array<std::pair<QLatin1StringView, TaskReason>, 5> words {{
        {"FAILURE"_L1, TaskReason::Failure},
        {"TIMEOUT"_L1, TaskReason::Timeout},
        {"BUSY"_L1, TaskReason::Busy},
        {"INVALID"_L1, TaskReason::Invalid},
        {"EXCEPTION"_L1, TaskReason::Exception},
    }};
    for (const auto &[name, reason] : words) {
        if (is(word, name))
            return reason;
    }
    return word.isEmpty() ? TaskReason::None : TaskReason::Other;
}

bool speaksOfTimeout(const QString &text)
{
    for (const auto word : {"timeout"_L1, "time out"_L1, "timed out"_L1}) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

//! Texts that only say that all went well; any other text of a finished task tells why it was closed (§4.3).
bool isPraise(const QString &text)
{
    const QString word = text.toLower();
    for (const auto doubt : {"fail"_L1, "abnormal"_L1, "unsuccess"_L1, "not "_L1}) {
        if (word.contains(doubt))
            return false;
    }
    return word.contains("success"_L1) || word == "ok"_L1 || word == "finished"_L1 || word == "normal"_L1;
}

//! 0 finished, 1 running, 2 timed out or failed (§4.3).
void readForcedState(const QJsonObject &object, TaskStatusRow &row, const QString &place,
                     QStringList &oddities)
{
    constexpr qint64 longest = 24 * 3'600'000;
    const auto status = JsonReader::smallInteger(object.value("status"_L1));
    if (!status || *status < 0 || *status > 2)
        oddities << place + u".status"_s;
    switch (status.value_or(1)) {
    case 0:
        row.state = row.text.isEmpty() || isPraise(row.text) ? TaskState::Succeeded : TaskState::Closed;
        break;
    case 2: {
        const bool isOver = row.startedAt && row.endedAt && row.endedAt - row.startedAt >= longest;
        row.reason = reasonOf(row.text);
        row.state = isOver || (speaksOfTimeout(row.text) && row.reason != TaskReason::Timeout)
            ? TaskState::TimedOut
            : TaskState::Failed;
        break;
    }
    default:
        row.state = TaskState::Running;
    }
}

TaskStatusRow readForced(const QJsonObject &object, const QString &place, QStringList &oddities)
{
    TaskStatusRow row;
    row.plant = {wordOf(object, "plantCode"_L1)};
    row.subTaskId = wordOf(object, "remoteID"_L1);
    row.text = wordOf(object, "message"_L1);
    row.startedAt = timeOf(object, "execStartTime"_L1, "startTime"_L1, place, oddities);
    row.endedAt = timeOf(object, "execEndTime"_L1, "endTime"_L1, place, oddities);
    // The one of the other direction is null (§4.3).
    row.energyKwh = JsonReader::number(object.value("chargedCapacity"_L1));
    if (!row.energyKwh)
        row.energyKwh = JsonReader::number(object.value("dischargedCapacity"_L1));
    readForcedState(object, row, place, oddities);
    return row;
}

TaskStatusRow readStatus(const QJsonObject &object, const QString &place, QStringList &oddities)
{
    TaskStatusRow row;
    row.plant = {wordOf(object, "plantCode"_L1)};
    row.text = wordOf(object, "message"_L1);
    const QString status = wordOf(object, "status"_L1);
    if (is(status, "SUCCESS"_L1)) {
        row.state = TaskState::Succeeded;
    } else if (is(status, "FAIL"_L1)) {
        row.state = TaskState::Failed;
        row.reason = reasonOf(row.text);
    } else {
        row.state = TaskState::Running; // no end that we understand has been told
        if (!is(status, "RUNNING"_L1))
            oddities << place + u".status"_s;
    }
    return row;
}

} // namespace

Result<DeliveryAnswer> decodeDelivery(ControlFamily family, const QByteArray &body)
{
    const Result<QJsonObject> envelope = JsonReader::parse(body);
    if (!envelope)
        return envelope.error();
    DeliveryAnswer answer;
    answer.failCode = JsonReader::smallInteger(envelope->value("failCode"_L1)).value_or(0);
    answer.text = JsonReader::text(envelope->value("message"_L1));
    const QJsonValue value = envelope->value("data"_L1);
    const QJsonObject data = value.toObject();
    const bool isForced = family == ControlFamily::ForcedCharge;
    const QJsonValue id = data.value(isForced ? "requestID"_L1 : "taskId"_L1);
    // A requestID has 64 bits and must stay exact (§13).
    if (const auto number = isForced ? JsonReader::integer(id) : std::nullopt)
        answer.serviceId = QString::number(*number);
    else if (!isForced)
        answer.serviceId = JsonReader::text(id).trimmed();
    else if (!JsonReader::isAbsent(id))
        answer.oddities << u"data.requestID"_s;

    const bool isFlat = family == ControlFamily::BatteryDispatch; // one object, no list (§8.1)
    const QJsonArray rows =
        isFlat ? (data.isEmpty() ? QJsonArray() : QJsonArray {data}) : rowsOf(data.value("result"_L1));
    const QString list = isFlat ? u"data"_s : u"data.result"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = isFlat ? list : JsonReader::path(list, i, {});
        if (!rows.at(i).isObject()) {
            answer.oddities << place;
            continue;
        }
        answer.rows << readRow(family, rows.at(i).toObject(), !answer.serviceId.isEmpty(), place,
                               answer.oddities);
    }
    if (answer.rows.isEmpty() && answer.serviceId.isEmpty()) {
        if (answer.failCode == 0)
            return ApiError::malformed(list, u"neither an id nor a row"_s);
        ApiError refused; // as a whole (§3.2)
        refused.kind = ApiError::Kind::Refused;
        refused.failCode = answer.failCode;
        refused.text = answer.text;
        return refused;
    }
    if (answer.rows.isEmpty())
        answer.oddities << list;
    for (const DeliveryRow &row : std::as_const(answer.rows)) {
        if (row.isAccepted && answer.serviceId.isEmpty()) {
            answer.oddities << (isForced ? u"data.requestID"_s : u"data.taskId"_s);
            break;
        }
    }
    return answer;
}

Result<TaskStatusAnswer> decodeTaskStatus(ControlFamily family, const QByteArray &body)
{
    const Result<QJsonObject> envelope = JsonReader::parse(body);
    if (!envelope)
        return envelope.error();
    const QJsonValue data = envelope->value("data"_L1);
    const bool isForced = family == ControlFamily::ForcedCharge;
    if (!data.isObject() && !(isForced && data.isArray()))
        return ApiError::malformed(u"data"_s, u"an object was expected"_s);
    TaskStatusAnswer answer;
    const bool isFlat = family == ControlFamily::BatteryDispatch;
    const QJsonObject object = data.toObject();
    QString list = u"data"_s;
    QJsonArray rows = rowsOf(data);
    if (!isForced && !isFlat) {
        list = u"data.dispatchResult"_s;
        rows = rowsOf(object.value("dispatchResult"_L1));
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = isFlat ? list : JsonReader::path(list, i, {});
        const QJsonObject entry = rows.at(i).toObject();
        if (entry.isEmpty()) {
            answer.oddities << place;
            continue;
        }
        answer.rows << (isForced ? readForced(entry, place, answer.oddities)
                                 : readStatus(entry, place, answer.oddities));
    }
    if (answer.rows.isEmpty())
        answer.oddities << list;
    // Families 2-4 tell the times once for all rows (§5.4), family 5 not at all (§8.2).
    if (!isForced && !isFlat) {
        const qint64 startedAt = timeOf(object, "startTime"_L1, u"data"_s, answer.oddities);
        const qint64 endedAt = timeOf(object, "endTime"_L1, u"data"_s, answer.oddities);
        for (TaskStatusRow &row : answer.rows) {
            row.startedAt = startedAt;
            row.endedAt = endedAt;
        }
    }
    if (isFlat && !answer.rows.isEmpty()) {
        TaskStatusRow &row = answer.rows.first();
        row.battery = {wordOf(object, "batteryDn"_L1)};
        row.deliveredW = JsonReader::smallInteger(object.value("dispatchPower"_L1));
    }
    return answer;
}
