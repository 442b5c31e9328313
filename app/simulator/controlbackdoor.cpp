// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbackdoor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply jsonAnswer(const QJsonObject &object, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

QLatin1StringView wordOf(TaskRow::State state)
{
    switch (state) {
    case TaskRow::State::Running:
        return "running"_L1;
    case TaskRow::State::Succeeded:
        return "succeeded"_L1;
    case TaskRow::State::Failed:
        return "failed"_L1;
    case TaskRow::State::Closed:
        break;
    }
    return "closed"_L1;
}

HttpReply tasks(const ApiState &state, const QString &plantCode, qint64 now)
{
    QJsonArray list;
    for (const DeliveredTask &task : state.tasks.tasks()) {
        for (const TaskRow &row : task.rows) {
            if (!plantCode.isEmpty() && row.plantCode != plantCode)
                continue;
            list.append(QJsonObject {{"taskId"_L1, task.id},
                                     {"family"_L1, nameOf(task.family)},
                                     {"plantCode"_L1, row.plantCode},
                                     {"order"_L1, row.order},
                                     {"startedAt"_L1, task.startedAt},
                                     {"carriedOut"_L1, row.isCarriedOut},
                                     {"state"_L1, wordOf(row.state)},
                                     {"message"_L1, row.message},
                                     {"endedAt"_L1, row.endedAt}});
        }
    }
    return jsonAnswer({{"now"_L1, now}, {"tasks"_L1, list}});
}

HttpReply profile(ApiState &state, const HttpRequest &request, qint64 now)
{
    QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const bool isPost = request.method == "POST";
    const QString code = isPost ? wish.take("plantCode"_L1).toString()
                                : request.query.queryItemValue(u"plantCode"_s, QUrl::FullyDecoded);
    const int plant = state.portfolio.plant(Account(), code);
    if (plant < 0)
        return jsonAnswer({{"error"_L1, u"unknown plant"_s}}, 400);
    if (isPost) {
        const QJsonValue modes = wish.take("modesSet"_L1);
        QString error;
        if (!state.tasks.overrideProfile(plant, wish, &error))
            return jsonAnswer({{"error"_L1, error}}, 400);
        if (modes.isArray()) {
            const QStringList words = modes.toVariant().toStringList();
            state.tasks.setModesSet(plant, {words.begin(), words.end()});
        }
    }
    QJsonObject facts = state.tasks.profile(state.portfolio, plant, now, state.switches.allInOne).toJson();
    facts.insert("modesSet"_L1, QJsonArray::fromStringList(state.tasks.modesSet(plant).values()));
    return jsonAnswer(facts);
}

} // namespace

std::optional<HttpReply> answerControlBackdoor(ApiState &state, const HttpRequest &request, qint64 now)
{
    const QString what = request.path.section(u'/', 2);
    const QString plantCode = request.query.queryItemValue(u"plantCode"_s, QUrl::FullyDecoded);
    if (what == "commands"_L1)
        return jsonAnswer(state.tasks.log().toJson(plantCode));
    if (what == "tasks"_L1)
        return tasks(state, plantCode, now);
    if (what == "plant-profile"_L1)
        return profile(state, request, now);
    if (what == "task-outcome"_L1) {
        QString error;
        if (request.method == "POST" && !state.tasks.outcomes().load(request.body, &error))
            return jsonAnswer({{"error"_L1, error}}, 400);
        return jsonAnswer({{"rules"_L1, state.tasks.outcomes().source()}});
    }
    return std::nullopt;
}

} // namespace Simulation
