// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"

//! What a delivery brought for one plant (of family 1: for one inverter).
struct DeliveryRow
{
    PlantCode plant;
    bool isAccepted = false;
    bool isNoChange = false; //!< refused because it is set already (§3.2)
    QString serial; //!< family 1: inverter; may be empty
    QString subTaskId; //!< family 1
    QString text; //!< reason, or empty
};

//! failCode 0, 1 or 2 with data; other codes are ApiErrors. failCode 2 without data is one as well.
struct DeliveryAnswer
{
    int failCode = 0;
    QString serviceId; //!< taskId or requestID; empty if everything was refused
    QList<DeliveryRow> rows;
    QString text; //!< message of the envelope
    QStringList oddities;
};

//! Answer to a question about one plant (family 1: one inverter) of a task.
struct TaskStatusRow
{
    PlantCode plant;
    DeviceDn battery; //!< family 5
    QString subTaskId; //!< family 1: remoteID
    TaskState state = TaskState::Running; //!< Running, Succeeded, Failed; family 1 also Closed, TimedOut
    TaskReason reason = TaskReason::None;
    QString text; //!< message, whenever filled
    qint64 startedAt = 0; //!< UTC ms; 0 if not told
    qint64 endedAt = 0;
    std::optional<double> energyKwh; //!< family 1
    std::optional<int> deliveredW; //!< family 5, charging positive
};

struct TaskStatusAnswer
{
    QList<TaskStatusRow> rows;
    QStringList oddities;
};
