// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskoutcomes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView familyNames[] = {"forced-charge"_L1, "battery-mode"_L1, "battery-parameters"_L1,
                                             "active-power"_L1, "battery-dispatch"_L1};
constexpr QLatin1StringView reasonWords[] = {"FAILURE"_L1, "TIMEOUT"_L1, "BUSY"_L1, "INVALID"_L1,
                                             "EXCEPTION"_L1};

} // namespace

QLatin1StringView nameOf(TaskFamily family)
{
    return familyNames[int(family)];
}

bool TaskOutcomes::load(const QByteArray &json, QString *error)
{
    static const QSet<QString> known {u"plantCode"_s, u"family"_s,     u"outcome"_s,
                                      u"seconds"_s,   u"carriedOut"_s, u"times"_s};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull()) {
        *error = u"no JSON"_s;
        return false;
    }
    const QJsonArray list = document.isArray() ? document.array()
        : document["rules"_L1].isArray()       ? document["rules"_L1].toArray()
                                               : QJsonArray {document.object()};
    std::vector<Rule> rules;
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        for (const QString &name : object.keys()) {
            if (!known.contains(name)) {
                *error = u"unknown member: %1"_s.arg(name);
                return false;
            }
        }
        Rule rule;
        rule.plantCode = object["plantCode"_L1].toString();
        if (object.contains("family"_L1)) {
            const auto family =
                std::find(std::begin(familyNames), std::end(familyNames), object["family"_L1].toString());
            if (family == std::end(familyNames)) {
                *error = u"unknown family"_s;
                return false;
            }
            rule.family = TaskFamily(family - std::begin(familyNames));
        }
        const QString word = object["outcome"_L1].toString(u"SUCCESS"_s);
        rule.outcome.isNeverEnding = word == "NEVER"_L1;
        if (std::find(std::begin(reasonWords), std::end(reasonWords), word) != std::end(reasonWords))
            rule.outcome.word = word;
        else if (!rule.outcome.isNeverEnding && word != "SUCCESS"_L1) {
            *error = u"unknown outcome: %1"_s.arg(word);
            return false;
        }
        rule.outcome.isCarriedOut = word == "SUCCESS"_L1 || object["carriedOut"_L1].toBool();
        rule.outcome.seconds = object["seconds"_L1].toInt(-1);
        rule.times = object["times"_L1].toInt(0);
        rules.push_back(rule);
    }
    m_rules = std::move(rules);
    m_source = list;
    return true;
}

TaskOutcome TaskOutcomes::next(const QString &plantCode, TaskFamily family)
{
    for (Rule &rule : m_rules) {
        if ((!rule.plantCode.isEmpty() && rule.plantCode != plantCode)
            || (rule.family && *rule.family != family) || (rule.times > 0 && rule.used >= rule.times))
            continue;
        ++rule.used;
        return rule.outcome;
    }
    return {};
}

} // namespace Simulation
