// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/inforce.h"

#include "core/control/taskmoves.h"

#include <algorithm>

namespace {

bool mayBeInForce(const ControlTask &task)
{
    switch (task.state) {
    case TaskState::Sending:
    case TaskState::Running:
    case TaskState::Unknown:
    case TaskState::Succeeded:
    case TaskState::NoChange:
    case TaskState::TimedOut:
        return true;
    default:
        return false;
    }
}

qint64 knownAt(const ControlTask &task)
{
    return std::max({task.endedAt, task.askedAt, task.sentAt});
}

//! The newest task that \a isOfKind and may be in force; null if there is none.
template <typename Predicate>
const ControlTask *newest(const PlantCode &plant, const QList<ControlTask> &tasks, Predicate isOfKind)
{
    const ControlTask *found = nullptr;
    for (const ControlTask &task : tasks) {
        const bool fits = task.command.plant == plant && mayBeInForce(task) && isOfKind(task.command);
        if (fits && (!found || task.sentAt >= found->sentAt))
            found = &task;
    }
    return found;
}

bool isOfFamily(const ControlCommand &command, ControlFamily family)
{
    return command.family() == family;
}

InForce byJournal(InForce::Kind kind, const ControlTask &task)
{
    return {kind, InForce::Source::Journal, task.id, task.command, task.sentAt, knownAt(task)};
}

//! A lost answer was found in force, or a person has said so: its end is told by live data alone. Not for
//! ever: later it is somebody else's.
bool isEndUntold(const ControlTask &task, qint64 seenAt)
{
    constexpr qint64 minute = 60'000;
    constexpr int longestMinutes = 24 * 60; // §3.4
    constexpr int slackMinutes = 15; // it begins later, and live data are old
    const bool isUntold = task.state == TaskState::Succeeded
        && (task.reason == TaskReason::FoundInForce || task.reason == TaskReason::ByHand);
    const auto &order = std::get<ForcedCharge>(task.command.order);
    const int minutes = order.until == ForcedCharge::Until::Duration ? order.minutes : longestMinutes;
    return isUntold && seenAt <= task.sentAt + (minutes + slackMinutes) * minute;
}

void addForced(QList<InForce> &found, const PlantCode &plant, const QList<ControlTask> &tasks,
               const LiveFacts &facts)
{
    const ControlTask *task = newest(plant, tasks, [](const ControlCommand &command) {
        return isOfFamily(command, ControlFamily::ForcedCharge);
    });
    const bool isByUs = task && !isStop(task->command) && task->isOpen();
    const bool isLive = facts.workingMode == WorkingMode::forced;
    if (isByUs) {
        found.append(byJournal(InForce::Kind::ForcedCharge, *task));
        if (isLive)
            found.last().knownAt = std::max(found.last().knownAt, facts.batteryAt);
    } else if (isLive && task && !isStop(task->command) && isEndUntold(*task, facts.batteryAt)) {
        found.append(byJournal(InForce::Kind::ForcedCharge, *task));
        found.last().source = InForce::Source::LiveData;
        found.last().knownAt = facts.batteryAt;
    } else if (isLive && (!task || facts.batteryAt > knownAt(*task) + 10 * 60'000)) {
        InForce entry;
        entry.source = InForce::Source::LiveData;
        entry.knownAt = facts.batteryAt;
        found.append(entry);
    }
}

void addLimit(QList<InForce> &found, const PlantCode &plant, const QList<ControlTask> &tasks,
              const LiveFacts &facts)
{
    const ControlTask *task = newest(plant, tasks, [](const ControlCommand &command) {
        return isOfFamily(command, ControlFamily::ActivePower);
    });
    // What was read before it was carried out says nothing about it.
    const qint64 effectAt = task ? std::max(task->sentAt, task->endedAt) : 0;
    if (task && (!facts.activePower || facts.activePowerAt < effectAt || task->isOpen())) {
        if (!isStop(task->command))
            found.append(byJournal(InForce::Kind::FeedInLimit, *task));
        if (!isStop(task->command) || task->state == TaskState::Succeeded)
            return;
    }
    if (!facts.activePower || facts.activePower->mode == ActivePowerMode::Mode::NoLimit
        || facts.activePower->mode == ActivePowerMode::Mode::Other)
        return;
    InForce entry;
    entry.kind = InForce::Kind::FeedInLimit;
    entry.source = InForce::Source::Configuration;
    entry.knownAt = facts.activePowerAt;
    if (task && !isStop(task->command)) {
        entry.taskId = task->id;
        entry.command = task->command;
        entry.since = task->sentAt;
    }
    found.append(entry);
}

//! Whether the battery waits for set points; \a entry is filled if so.
bool isThirdParty(const PlantCode &plant, const QList<ControlTask> &tasks, const LiveFacts &facts,
                  InForce &entry)
{
    entry.kind = InForce::Kind::ThirdPartyMode;
    const ControlTask *task = newest(plant, tasks, [](const ControlCommand &command) {
        return isOfFamily(command, ControlFamily::BatteryMode);
    });
    const auto wanted =
        task ? std::get<BatteryModeOrder>(task->command.order).mode : BatteryMode::Mode::Other;
    const bool isByUs = wanted == BatteryMode::Mode::ThirdPartyDispatch;
    const qint64 toldAt = task ? knownAt(*task) : 0;
    if (facts.batteryMode && facts.batteryModeAt > toldAt) {
        entry.source = InForce::Source::Configuration;
        entry.knownAt = facts.batteryModeAt;
        if (facts.batteryMode->mode != BatteryMode::Mode::ThirdPartyDispatch)
            return false;
    } else if (facts.workingMode && facts.batteryAt > toldAt + 10 * 60'000) {
        entry.source = InForce::Source::LiveData;
        entry.knownAt = facts.batteryAt;
        if (*facts.workingMode != WorkingMode::thirdParty)
            return false;
    } else {
        if (isByUs)
            entry = byJournal(InForce::Kind::ThirdPartyMode, *task);
        return isByUs;
    }
    if (isByUs) {
        entry.taskId = task->id;
        entry.command = task->command;
        entry.since = task->sentAt;
    }
    return true;
}

} // namespace

QList<InForce> inForceAt(const PlantCode &plant, const QList<ControlTask> &tasks, const LiveFacts &facts)
{
    QList<InForce> found;
    addForced(found, plant, tasks, facts);
    addLimit(found, plant, tasks, facts);
    InForce mode;
    if (!isThirdParty(plant, tasks, facts, mode))
        return found;
    // A set point holds until the next one, in this mode only (§8.1).
    QList<DeviceDn> seen;
    for (auto it = tasks.crbegin(); it != tasks.crend(); ++it) {
        const auto *order = std::get_if<BatteryDispatchOrder>(&it->command.order);
        if (!order || it->command.plant != plant || !mayBeInForce(*it) || seen.contains(order->battery))
            continue;
        seen.append(order->battery);
        if (!isStop(it->command))
            found.append(byJournal(InForce::Kind::Dispatch, *it));
    }
    found.append(mode);
    return found;
}
