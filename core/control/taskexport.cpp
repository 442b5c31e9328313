// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/taskexport.h"

#include "core/control/commandcodec.h"
#include "core/control/taskcodec.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

QString isoTime(qint64 at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool isTime(const QString &key)
{
    return key == "at"_L1 || key.endsWith("At"_L1);
}

QJsonValue withIsoTimes(const QJsonValue &value);

QJsonObject withIsoTimes(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = isTime(it.key()) ? QJsonValue(isoTime(it->toInteger())) : withIsoTimes(it.value());
    return object;
}

QJsonValue withIsoTimes(const QJsonValue &value)
{
    if (value.isObject())
        return withIsoTimes(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        array[i] = withIsoTimes(array.at(i));
    return array;
}

//! Of a text that the service or a person wrote.
QString harmless(const QString &text)
{
    static constexpr QStringView formulaStarts = u"=+-@\t\r";
    return !text.isEmpty() && formulaStarts.contains(text.front()) ? u'\'' + text : text;
}

QByteArray cell(const QJsonValue &value)
{
    QByteArray text;
    if (value.isObject())
        text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    else if (value.isArray())
        text = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else if (value.isString())
        text = value.toString().toUtf8();
    else if (!value.isNull() && !value.isUndefined())
        text = QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](char letter) {
        return letter == '"' || letter == ',' || letter == '\r' || letter == '\n';
    });
    return needsQuotes ? '"' + text.replace('"', "\"\"") + '"' : text;
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

using Row = QList<std::pair<QLatin1StringView, QJsonValue>>;

Row rowOf(const ControlTask &task)
{
    const QJsonObject whole = withIsoTimes(TaskCodec::toJson(task));
    const QJsonObject command = whole.value("command"_L1).toObject();
    const TelemetryCheck &check = task.telemetry;
    return {{"id"_L1, task.id},
            {"batch"_L1, task.batch},
            {"plant"_L1, harmless(task.command.plant.value)},
            {"plant_name"_L1, harmless(task.plantName)},
            {"family"_L1, command.value("family"_L1)},
            {"order"_L1, command.value("order"_L1)},
            {"state"_L1, QString(TaskCodec::stateWord(task.state))},
            {"reason"_L1, QString(TaskCodec::reasonWord(task.reason))},
            {"text"_L1, harmless(task.text)},
            {"fail_code"_L1, task.failCode},
            {"drafted_at"_L1, isoTime(task.draftedAt)},
            {"sent_at"_L1, isoTime(task.sentAt)},
            {"ended_at"_L1, isoTime(task.endedAt)},
            {"who"_L1, harmless(task.who)},
            {"service_id"_L1, harmless(task.serviceId)},
            {"energy_kwh"_L1, orNull(task.energyKwh)},
            {"delivered_w"_L1, orNull(task.deliveredW)},
            {"verdict"_L1, QString(TaskCodec::verdictWord(check.verdict))},
            {"expected"_L1, orNull(check.expected)},
            {"measured"_L1, orNull(check.measured)},
            {"unit"_L1, check.unit},
            {"sample_at"_L1, isoTime(check.sampleAt)},
            {"retry_of"_L1, task.retryOf},
            {"revert_of"_L1, task.revertOf},
            {"questions"_L1, task.questions},
            {"before"_L1, whole.value("before"_L1)},
            {"timeline"_L1, whole.value("timeline"_L1)}};
}

} // namespace

namespace TaskExport {

QByteArray csv(const QList<ControlTask> &tasks)
{
    QByteArrayList titles;
    for (const auto &[key, value] : rowOf({}))
        titles.append(QByteArray(key.data(), key.size()));
    QByteArray text = titles.join(',') + "\r\n";
    for (const ControlTask &task : tasks) {
        QByteArrayList cells;
        for (const auto &[key, value] : rowOf(task))
            cells.append(cell(value));
        text += cells.join(',') + "\r\n";
    }
    return text;
}

QByteArray json(const QList<ControlTask> &tasks)
{
    QJsonArray array;
    for (const ControlTask &task : tasks)
        array.append(withIsoTimes(TaskCodec::toJson(task)));
    const QJsonObject root {{"format"_L1, u"heliodesk-tasks"_s}, {"version"_L1, 1}, {"tasks"_L1, array}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace TaskExport
