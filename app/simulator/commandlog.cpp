// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlog.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

void CommandLog::received(EndpointId endpoint, const QByteArray &body, qint64 now)
{
    Call call;
    call.endpoint = endpoint;
    call.at = now;
    call.body = body;
    const QJsonObject arguments = QJsonDocument::fromJson(body).object();
    const QJsonArray tasks =
        arguments.contains("tasks"_L1) ? arguments["tasks"_L1].toArray() : QJsonArray {arguments};
    for (const QJsonValue &task : tasks) {
        if (const QString code = task["plantCode"_L1].toString(); !code.isEmpty())
            call.plants.append(code);
    }
    m_calls.push_back(std::move(call));
}

void CommandLog::accepted(const QString &taskId, const QStringList &plants)
{
    if (m_calls.empty())
        return;
    m_calls.back().taskId = taskId;
    m_calls.back().accepted = plants;
}

QJsonObject CommandLog::toJson(const QString &plantCode) const
{
    struct Count
    {
        int received = 0, accepted = 0;
        QJsonArray instants;
    };
    std::map<std::pair<QString, EndpointId>, Count> counts;
    QJsonArray calls;
    int accepted = 0;
    for (const Call &call : m_calls) {
        if (!plantCode.isEmpty() && !call.plants.contains(plantCode))
            continue;
        accepted += call.accepted.isEmpty() ? 0 : 1;
        calls.append(
            QJsonObject {{"at"_L1, call.at},
                         {"endpoint"_L1, QLatin1StringView(Simulation::endpoint(call.endpoint).name)},
                         {"body"_L1, QString::fromUtf8(call.body)},
                         {"plants"_L1, QJsonArray::fromStringList(call.plants)},
                         {"accepted"_L1, QJsonArray::fromStringList(call.accepted)},
                         {"taskId"_L1, call.taskId}});
        for (const QString &plant : call.plants) {
            if (!plantCode.isEmpty() && plant != plantCode)
                continue;
            Count &count = counts[{plant, call.endpoint}];
            ++count.received;
            count.accepted += call.accepted.contains(plant) ? 1 : 0;
            count.instants.append(call.at);
        }
    }
    QJsonArray byPlant;
    for (const auto &[key, count] : counts) {
        byPlant.append(QJsonObject {{"plantCode"_L1, key.first},
                                    {"endpoint"_L1, QLatin1StringView(endpoint(key.second).name)},
                                    {"received"_L1, count.received},
                                    {"accepted"_L1, count.accepted},
                                    {"instants"_L1, count.instants}});
    }
    return {{"received"_L1, calls.size()},
            {"accepted"_L1, accepted},
            {"calls"_L1, calls},
            {"byPlant"_L1, byPlant}};
}

} // namespace Simulation
