// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmtexts.h"
#include "apihandlers.h"
#include "arguments.h"
#include "jsonwriter.h"

#include <QSet>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 WeekMs = 7 * 24 * 3'600'000LL;

//! What is asked for; both ends of the window included.
struct AlarmQuestion
{
    QList<int> plants; //!< whose alarms are looked through
    QSet<int> devices; //!< only theirs; empty = all
    qint64 begin = 0, end = 0;
    QString language;
    QSet<int> levels, types; //!< empty = all
};

//! Whole numbers of a list argument into `numbers`; false if one is none or not within 1…`most`.
bool readNumbers(const QJsonObject &arguments, QLatin1StringView name, int most, QSet<int> *numbers)
{
    const QStringList texts = listArgument(arguments, name).value_or(QStringList());
    for (const QString &text : texts) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number < 1 || number > most)
            return false;
        numbers->insert(number);
    }
    return true;
}

int readPlants(const ApiState &state, const Account &account, const QStringList &codes,
               AlarmQuestion *question)
{
    if (codes.size() > BatchLimit)
        return 20015;
    for (const QString &code : codes) {
        const int plant = state.portfolio.plant(account, code);
        if (plant < 0 && state.switches.refuseForeignIds)
            return 20045;
        if (plant >= 0 && !question->plants.contains(plant))
            question->plants.append(plant);
    }
    return 0;
}

int readSerials(const ApiState &state, const Account &account, const QStringList &serials,
                AlarmQuestion *question)
{
    if (serials.size() > BatchLimit)
        return 20017;
    for (const QString &serial : serials) {
        const int device = state.portfolio.deviceBySerial(account, serial);
        if (device < 0 && state.switches.refuseForeignIds)
            return 20046;
        if (device < 0)
            continue;
        question->devices.insert(device);
        const int plant = state.portfolio.world().devices().at(device).plant;
        if (!question->plants.contains(plant))
            question->plants.append(plant);
    }
    return 0;
}

int readWindow(const ApiState &state, const ApiCall &call, AlarmQuestion *question)
{
    const std::optional<qint64> begin = integerArgument(call.arguments, "beginTime"_L1);
    const std::optional<qint64> end = integerArgument(call.arguments, "endTime"_L1);
    if (!begin || !end || *begin < 0 || *end < 0)
        return 20012;
    if (*begin > *end)
        return state.switches.oldAlarmWindowCode ? 20023 : 20604;
    question->begin = state.switches.alarmsOfOneWeek ? std::max(*begin, call.now - WeekMs) : *begin;
    question->end = *end;
    return 0;
}

int readLanguage(const ApiState &state, const ApiCall &call, AlarmQuestion *question)
{
    if (!call.arguments.contains("language"_L1) && !state.switches.alarmLanguageRequired)
        return 0; // a live client leaves it out and gets English
    question->language = call.arguments.value("language"_L1).toString();
    if (question->language.isEmpty())
        return 20024;
    return isAlarmLanguage(question->language) ? 0 : 20025;
}

//! 0 or the failCode.
int readQuestion(const ApiState &state, const ApiCall &call, AlarmQuestion *question)
{
    const std::optional<QStringList> codes = listArgument(call.arguments, "stationCodes"_L1);
    const std::optional<QStringList> serials = listArgument(call.arguments, "sns"_L1);
    if (!codes && !serials)
        return 20055;
    const Account &account = state.sessions.accounts().at(call.account);
    const int refusal = codes ? readPlants(state, account, *codes, question)
                              : readSerials(state, account, *serials, question);
    if (refusal)
        return refusal;
    if (const int window = readWindow(state, call, question))
        return window;
    if (const int language = readLanguage(state, call, question))
        return language;
    if (!readNumbers(call.arguments, "levels"_L1, 4, &question->levels)
        || !readNumbers(call.arguments, "devTypes"_L1, 1'000'000, &question->types))
        return 30030;
    return 0;
}

int causeOf(const ActiveFault &fault)
{
    return fault.kind == FaultKind::CommunicationLost ? -1 : std::max(1, fault.part);
}

void textOrNull(JsonWriter &json, const char *text)
{
    json.stringOrNull(QString::fromUtf8(text));
}

void writeAlarm(JsonWriter &json, const ActiveFault &fault, const SimulatedWorld &world,
                const QString &language)
{
    const SimulatedDevice &device = world.devices().at(fault.device);
    const SimulatedPlant &plant = world.plants().at(device.plant);
    const AlarmFacts &facts = alarmFacts(fault.kind);
    const AlarmWords &words = alarmWords(fault.kind, language);
    json.separate();
    json.raw("{\"stationCode\":");
    json.string(plant.code);
    json.raw(",\"stationName\":");
    json.string(plant.name);
    json.raw(",\"devName\":");
    json.string(device.name);
    json.raw(",\"devTypeId\":");
    json.integer(device.typeId);
    json.raw(",\"esnCode\":");
    json.stringOrNull(device.serial);
    json.raw(",\"alarmId\":");
    json.integer(facts.alarmId);
    json.raw(",\"alarmName\":");
    json.string(QString::fromUtf8(words.name));
    json.raw(",\"alarmType\":");
    json.integer(facts.type);
    json.raw(",\"alarmCause\":");
    textOrNull(json, words.cause);
    json.raw(",\"causeId\":");
    json.integer(causeOf(fault));
    json.raw(",\"lev\":");
    json.integer(facts.level);
    json.raw(",\"status\":1,\"raiseTime\":");
    json.integer(fault.raisedAt);
    json.raw(",\"repairSuggestion\":");
    textOrNull(json, words.repair);
    json.raw('}');
}

//! Times sent as text come back as numbers (`query-endpoints.md` §2.2).
QByteArray echoOf(const ApiCall &call, bool withNulls)
{
    QJsonObject arguments = call.arguments;
    for (const QLatin1StringView name : {"beginTime"_L1, "endTime"_L1}) {
        if (const std::optional<qint64> time = integerArgument(arguments, name))
            arguments.insert(name, *time);
    }
    return echo(arguments, {"stationCodes", "sns", "beginTime", "endTime", "language", "levels", "devTypes"},
                call.now, withNulls);
}

} // namespace

HttpReply answerActiveAlarms(ApiState &state, const ApiCall &call)
{
    const QByteArray params = echoOf(call, state.switches.nullEcho);
    AlarmQuestion question;
    if (const int refusal = readQuestion(state, call, &question))
        return failure(refusal, params);

    const SimulatedWorld &world = state.portfolio.world();
    HttpReply reply;
    reply.body = successHead(params);
    JsonWriter json(reply.body);
    json.raw('[');
    for (const int plant : std::as_const(question.plants)) {
        for (const ActiveFault &fault : world.faults(plant, call.now)) {
            const int type = world.devices().at(fault.device).typeId;
            if (fault.raisedAt < question.begin || fault.raisedAt > question.end
                || !state.portfolio.shows(fault.device)
                || (!question.devices.isEmpty() && !question.devices.contains(fault.device))
                || (!question.levels.isEmpty() && !question.levels.contains(alarmFacts(fault.kind).level))
                || (!question.types.isEmpty() && !question.types.contains(type)))
                continue;
            writeAlarm(json, fault, world, question.language);
        }
    }
    json.raw("]}");
    return reply;
}

} // namespace Simulation
