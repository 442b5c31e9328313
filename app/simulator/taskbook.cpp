// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskbook.h"

#include "portfolio.h"

#include <algorithm>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The forced charge or discharge of the plant, if it is the row's.
std::optional<BatteryState::Forced> forcedOf(const SimulatedWorld &world, const TaskRow &row, qint64 at)
{
    const std::optional<BatteryState::Forced> forced = world.battery(row.plant, at).forced;
    return forced && forced->since >= row.dueAt ? forced : std::nullopt;
}

} // namespace

QString zonedText(const SimulatedWorld &world, int plant, qint64 utcMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, world.plants().at(plant).zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

// 16 digits that look drawn and never repeat.
QString TaskBook::nextId()
{
    constexpr quint64 range = 9'000'000'000'000'000;
    constexpr quint64 step = 6'364'136'227; // has no factor in common with the range
    return QString::number(1'000'000'000'000'000 + (++m_ids * step * 127 + 4'417'722'605'914) % range);
}

void TaskBook::settle(SimulatedWorld &world, qint64 now)
{
    for (;;) { // in the order in which they fall due, whatever the order of delivery
        DeliveredTask *nextTask = nullptr;
        TaskRow *next = nullptr;
        for (DeliveredTask &task : m_tasks) {
            for (TaskRow &row : task.rows) {
                if (!row.isDone && row.dueAt <= now && (!next || row.dueAt < next->dueAt)) {
                    nextTask = &task;
                    next = &row;
                }
            }
        }
        if (!next)
            break;
        carryOut(world, *nextTask, *next);
    }
    for (DeliveredTask &task : m_tasks) {
        if (task.family != TaskFamily::ForcedCharge)
            continue;
        for (TaskRow &row : task.rows) {
            if (row.isCarriedOut && row.state == TaskRow::State::Running)
                endForced(world, row, now);
        }
    }
    endOverdue(now);
}

void TaskBook::carryOut(SimulatedWorld &world, DeliveredTask &task, TaskRow &row)
{
    row.isDone = true;
    if (row.state != TaskRow::State::Running)
        return;
    const bool isForced = task.family == TaskFamily::ForcedCharge;
    if (row.outcome.isCarriedOut) {
        if (isForced)
            closeForced(world, task, row.plant, row.dueAt);
        row.isCarriedOut = world.give(row.plant, row.effect, row.dueAt);
        if (row.isCarriedOut && task.family == TaskFamily::BatteryMode)
            m_modesSet[row.plant].insert(row.effect.settings.batteryMode);
    }
    if (row.outcome.isNeverEnding)
        return;
    const bool isRefusedByPlant = row.outcome.isCarriedOut && !row.isCarriedOut;
    if (!row.outcome.word.isEmpty() || isRefusedByPlant) {
        row.state = TaskRow::State::Failed;
        row.message = isRefusedByPlant ? u"FAILURE"_s : row.outcome.word;
        row.endedAt = row.dueAt;
    } else if (!isForced || row.effect.kind == WorldOrder::Kind::StopForced) {
        row.state = TaskRow::State::Succeeded;
        row.endedAt = row.dueAt;
    }
}

// Another forced task or a stop takes over: an abnormal end, told as finished with the reason (§4.3).
void TaskBook::closeForced(const SimulatedWorld &world, const DeliveredTask &by, int plant, qint64 at)
{
    for (DeliveredTask &task : m_tasks) {
        if (task.family != TaskFamily::ForcedCharge || task.id == by.id || task.startedAt > by.startedAt)
            continue;
        for (TaskRow &row : task.rows) {
            if (row.plant != plant || row.state != TaskRow::State::Running)
                continue;
            if (row.isCarriedOut)
                endForced(world, row, at);
            if (row.state != TaskRow::State::Running)
                continue;
            if (const auto forced = forcedOf(world, row, at))
                row.energyKwh = forced->energyKwh;
            row.state = TaskRow::State::Closed;
            row.message = u"The task was replaced by another charge or discharge task."_s;
            row.endedAt = at;
        }
    }
}

void TaskBook::endForced(const SimulatedWorld &world, TaskRow &row, qint64 now)
{
    const std::optional<BatteryState::Forced> forced = forcedOf(world, row, now);
    if (!forced || forced->isRunning || row.outcome.isNeverEnding)
        return;
    row.state = TaskRow::State::Succeeded;
    row.endedAt = std::max(row.dueAt, forced->until);
    row.energyKwh = forced->energyKwh;
}

void TaskBook::endOverdue(qint64 now)
{
    for (DeliveredTask &task : m_tasks) {
        if (now < task.startedAt + longestMs)
            continue;
        for (TaskRow &row : task.rows) {
            if (row.state != TaskRow::State::Running)
                continue;
            row.state = TaskRow::State::Failed;
            row.message = u"TIMEOUT"_s;
            row.endedAt = task.startedAt + longestMs;
        }
    }
}

const DeliveredTask &TaskBook::add(DeliveredTask task, int taskSeconds, qint64 now)
{
    task.id = nextId();
    task.startedAt = now;
    QStringList plants;
    for (TaskRow &row : task.rows) {
        row.outcome = m_outcomes.next(row.plantCode, task.family);
        row.dueAt = now + (row.outcome.seconds < 0 ? taskSeconds : row.outcome.seconds) * qint64(1000);
        plants.append(row.plantCode);
    }
    m_log.accepted(task.id, plants);
    m_tasks.push_back(std::move(task));
    return m_tasks.back();
}

const DeliveredTask *TaskBook::find(const QString &id, TaskFamily family, int owner, bool isOwner) const
{
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const DeliveredTask &known) {
        return known.id == id && known.family == family && known.owner == owner && known.isOwner == isOwner;
    });
    return task != m_tasks.end() ? &*task : nullptr;
}

TaskBook::Told TaskBook::told(const SimulatedWorld &world, const DeliveredTask &task, const TaskRow &row,
                              qint64 now) const
{
    const qint64 tick = tickBefore(now);
    Told told;
    if (row.endedAt > 0 && row.endedAt <= tick) {
        told.state = row.state;
        told.message = row.message;
        told.endedAt = row.endedAt;
        told.energyKwh = row.energyKwh;
    } else if (task.family == TaskFamily::ForcedCharge && row.isCarriedOut && tick >= row.dueAt) {
        if (const auto forced = forcedOf(world, row, tick))
            told.energyKwh = forced->energyKwh;
    }
    return told;
}

const TaskRow *TaskBook::running(TaskFamily family, int plant, qint64 now) const
{
    const qint64 tick = tickBefore(now);
    for (auto task = m_tasks.rbegin(); task != m_tasks.rend(); ++task) {
        if (task->family != family)
            continue;
        for (const TaskRow &row : task->rows) {
            if (row.plant == plant && (row.endedAt == 0 || row.endedAt > tick))
                return &row;
        }
    }
    return nullptr;
}

PlantProfile TaskBook::profile(const Portfolio &portfolio, int plant, qint64 now, bool allInOne) const
{
    PlantProfile profile = PlantProfile::of(portfolio, plant, now, allInOne);
    QString ignored; // checked when it was overridden
    profile.apply(m_profiles.value(plant), &ignored);
    return profile;
}

bool TaskBook::overrideProfile(int plant, const QJsonObject &changes, QString *error)
{
    QJsonObject all = m_profiles.value(plant);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        all.insert(change.key(), change.value());
    PlantProfile trial;
    if (!trial.apply(all, error))
        return false;
    m_profiles.insert(plant, all);
    return true;
}

} // namespace Simulation
