// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandlog.h"
#include "plantprofile.h"
#include "taskoutcomes.h"

#include <QHash>
#include <QSet>

namespace Simulation {

class SimulatedWorld;

//! What a task does at one plant.
struct TaskRow
{
    enum class State { Running, Succeeded, Failed, Closed }; //!< Closed: another command took its place
    int plant = -1;
    QString plantCode;
    QString battery; //!< DN, of a dispatch
    QStringList serials; //!< of a forced task: inverters, the one with the battery first
    QStringList subTaskIds; //!< one for each of them
    QJsonObject order; //!< as the query tells it
    WorldOrder effect;
    TaskOutcome outcome;
    qint64 dueAt = 0; //!< when the plant has it, or it is known that it has not; UTC ms
    bool isDone = false; //!< `dueAt` was dealt with
    bool isCarriedOut = false;
    State state = State::Running;
    QString message; //!< reason word, or why it was closed
    qint64 endedAt = 0; //!< UTC ms; 0 = not ended
    double energyKwh = 0; //!< of a forced one that ended
};

struct DeliveredTask
{
    QString id; //!< 16 digits
    TaskFamily family = TaskFamily::ForcedCharge;
    int owner = -1; //!< index of the account or, with `isOwner`, of the owner
    bool isOwner = false;
    qint64 startedAt = 0; //!< UTC ms
    std::vector<TaskRow> rows; //!< accepted ones only
};

//! Tasks delivered through the control interfaces and how they stand (`control-endpoints.md` §3.3). A task
//! reaches the plant `taskSeconds` after delivery; queries tell of it from the next 3-minute tick of the
//! simulator's clock on. What has no end after 24 h has timed out. Times are UTC ms.
class TaskBook
{
public:
    static constexpr qint64 tickMs = 3 * 60'000;
    static constexpr qint64 longestMs = 24 * 60 * 60'000;

    //! How a row stands for queries: as of the last tick.
    struct Told
    {
        TaskRow::State state = TaskRow::State::Running;
        QString message;
        qint64 endedAt = 0;
        double energyKwh = 0; //!< of a forced task
    };

    //! Does what was due since the last call: gives the orders to the world, ends what ended. To be called
    //! before anything is read from the world.
    void settle(SimulatedWorld &world, qint64 now);
    //! Books an accepted task and gives it its id; rows need plant, codes, order and effect only.
    const DeliveredTask &add(DeliveredTask task, int taskSeconds, qint64 now);
    //! Null if unknown or another's.
    const DeliveredTask *find(const QString &id, TaskFamily family, int owner, bool isOwner) const;
    Told told(const SimulatedWorld &world, const DeliveredTask &task, const TaskRow &row, qint64 now) const;
    //! The row of this family of whose end at the plant the service has not heard yet, the latest; null if
    //! there is none.
    const TaskRow *running(TaskFamily family, int plant, qint64 now) const;

    //! Modes that were set through the API at a plant.
    QSet<QString> modesSet(int plant) const { return m_modesSet.value(plant); }
    void setModesSet(int plant, const QSet<QString> &modes) { m_modesSet.insert(plant, modes); }

    PlantProfile profile(const Portfolio &portfolio, int plant, qint64 now, bool allInOne) const;
    bool overrideProfile(int plant, const QJsonObject &changes, QString *error);

    const std::vector<DeliveredTask> &tasks() const { return m_tasks; }
    CommandLog &log() { return m_log; }
    TaskOutcomes &outcomes() { return m_outcomes; }
    QString nextId();
    static qint64 tickBefore(qint64 now) { return now - now % tickMs; }

private:
    void carryOut(SimulatedWorld &world, DeliveredTask &task, TaskRow &row);
    void closeForced(const SimulatedWorld &world, const DeliveredTask &by, int plant, qint64 at);
    void endForced(const SimulatedWorld &world, TaskRow &row, qint64 now);
    void endOverdue(qint64 now);

    std::vector<DeliveredTask> m_tasks;
    QHash<int, QSet<QString>> m_modesSet;
    QHash<int, QJsonObject> m_profiles; //!< overrides
    CommandLog m_log;
    TaskOutcomes m_outcomes;
    quint64 m_ids = 0;
};

//! Text with the plant's offset, e.g. "2026-03-14T02:05:41+01:00".
QString zonedText(const SimulatedWorld &world, int plant, qint64 utcMs);

} // namespace Simulation
