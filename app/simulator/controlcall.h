// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apihandlers.h"
#include "jsonwriter.h"

#include <QJsonArray>

#include <span>

namespace Simulation {

//! A member that a request must or may have; of another type it meets an exception body (§3.5).
struct Member
{
    const char *name;
    QJsonValue::Type type;
    bool isRequired = false;
    bool takesText = false; //!< a number that may come as text too, or the other way round
};

//! Why a plant takes no command: the code is for family 5, the text for the rows of the others.
struct Refusal
{
    int failCode = 20611;
    QString text;
};

//! All that decides whether a plant takes a command.
struct PlantCheck
{
    ApiState &state;
    qint64 now;
    int plant;
    PlantProfile profile;
    PlantSettings settings;
    BatteryState battery;

    static PlantCheck of(ApiState &state, int plant, qint64 now);

    //! One controller, of a kind that the family serves.
    std::optional<Refusal> networking(bool withoutLoggers = false) const;
    //! Residential, a battery that takes commands (if one is needed), a page that offers the setting.
    std::optional<Refusal> support(bool needsBattery, bool takesForeign = false) const;
    std::optional<Refusal> reach(bool needsController, bool needsBattery) const;
    std::optional<Refusal> noTaskOf(TaskFamily family) const;
};

//! 20611 with a text such as "targetSOC is out of range (0 to 100)".
Refusal outOfRange(const char *name, double least, double most);
Refusal wrongValue(const QString &text);
Refusal sameValue();
bool hasDecimals(double value, int most); //!< no more than so many

//! The answer to a member that is missing or of the wrong type; nothing if all are well. Null is 20612.
std::optional<HttpReply> wrongMember(const ApiState &state, const QJsonObject &object,
                                     std::span<const Member> members);
HttpReply parameterFault(const QString &field, const QString &text);
//! A refusal of the whole: `data` is null.
HttpReply wholeRefusal(const ApiState &state, int failCode, const QString &text);
//! Start of an answer up to and with `"data":`. `success` is false for failCode 2.
QByteArray controlHead(const ApiState &state, int failCode, const QString &text);
//! Index of the plant or -1 without permission.
int permittedPlant(const ApiState &state, const ApiCall &call, const QString &code);
//! Whose task it is, and that it began.
const DeliveredTask &book(ApiState &state, const ApiCall &call, DeliveredTask task);
//! The task that a query names with its text `taskId`, or the answer to one that is wrong.
const DeliveredTask *askedTask(const ApiState &state, const ApiCall &call, TaskFamily family,
                               std::optional<HttpReply> *wrong);

//! Families 2 to 4 differ in their members and checks only (§5.3).
struct ListFamily
{
    TaskFamily family;
    std::span<const Member> members; //!< of a task
    //! Fills the row's order and effect, or says why not.
    std::optional<Refusal> (*check)(const PlantCheck &plant, const QJsonObject &task, TaskRow &row);
    //! Writes the members of a row of the query beside plant, status and message.
    void (*writeOrder)(JsonWriter &json, const QJsonObject &order);
    //! For nested members; may be null.
    std::optional<HttpReply> (*shape)(const ApiState &state, const QJsonObject &task);
};
HttpReply deliverList(ApiState &state, const ApiCall &call, const ListFamily &family);
HttpReply queryList(ApiState &state, const ApiCall &call, const ListFamily &family);

} // namespace Simulation
