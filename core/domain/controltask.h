// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlcommand.h"

#include <QList>
#include <QString>
#include <QStringList>

//! How a command stands. "Refused is not failed": refused means it never began.
enum class TaskState {
    Draft, //!< written down, not sent
    Sending, //!< on its way; after a crash it becomes Unknown, never sent again
    Running, //!< accepted, no end told yet
    Succeeded,
    NoChange, //!< refused because the value was set already (§3.2)
    Refused, //!< by the service or by its rules, nothing was changed
    Failed, //!< begun and not carried out; `reason` says why
    Closed, //!< ended early because another command took its place (§4.3)
    TimedOut, //!< no end within 24 h
    Unknown, //!< the answer was lost: it may be in force. Asked about, never sent again
    Discarded //!< a draft that was never sent
};

//! Why a task stands as it does.
enum class TaskReason {
    None,
    // Reason words of the service for a failed task (§3.3):
    Failure,
    Timeout,
    Busy,
    Invalid,
    Exception,
    Other,
    // What this program has found:
    NotSent, //!< Refused: it surely did not get as far as the service, or not in time
    TaskInTheWay, //!< Refused here: another one of the same plant and family is open
    QuotaUsedUp, //!< Refused here: no call is left for it
    JournalBroken, //!< Refused here: it could not be written down
    AnswerLost, //!< Unknown: no answer came, or none that tells
    ProgramEnded, //!< Unknown or Discarded: the program ended in between
    FoundInForce, //!< Succeeded: settings or live data show it
    NotInForce, //!< Failed: settings or live data show that it was not carried out
    Superseded, //!< Closed: a later command has taken its place
    TaskGone, //!< Unknown: the service does not know the task (any more)
    ByHand //!< a person has said how it ended
};

struct TaskEvent
{
    qint64 at = 0; //!< UTC ms
    TaskState state = TaskState::Draft;
    TaskReason reason = TaskReason::None;
    QString text; //!< what the service said, literally; may be empty

    friend bool operator==(const TaskEvent &, const TaskEvent &) = default;
};

//! What live data say about a command ("did the power follow?").
enum class FollowVerdict { NotChecked, Pending, Followed, Partly, NotFollowed, CannotTell };

struct TelemetryCheck
{
    FollowVerdict verdict = FollowVerdict::NotChecked;
    qint64 at = 0; //!< UTC ms of the check
    qint64 sampleAt = 0; //!< of the data it was made from
    std::optional<double> expected; //!< in `unit`, battery: charging positive; feed-in: export positive
    std::optional<double> measured;
    QString unit; //!< "W", "kW", "%"; empty where words compare

    friend bool operator==(const TelemetryCheck &, const TelemetryCheck &) = default;
};

//! What was set before, as far as it was known, and since when it was known.
struct BeforeState
{
    std::optional<BatteryMode> batteryMode;
    std::optional<ActivePowerMode> activePower;
    std::optional<BatteryParametersOrder> parameters; //!< of an earlier command: no read API (§6.1)
    std::optional<double> soc; //!< %
    std::optional<double> batteryW; //!< charging positive
    qint64 knownAt = 0; //!< UTC ms; 0 if nothing is known

    friend bool operator==(const BeforeState &, const BeforeState &) = default;
};

//! A command with its whole life, as the journal has it. One plant each; commands sent in one call share
//! `batch` and `serviceId`.
struct ControlTask
{
    QString id; //!< ours, unique
    QString batch; //!< of the call
    QString retryOf; //!< id of the task that this one repeats by a person's wish; else empty
    QString revertOf;
    ControlCommand command;
    QString plantName; //!< when it was drafted
    QString who; //!< user of this computer, and the program ("window", "terminal")
    qint64 draftedAt = 0; //!< UTC ms
    qint64 sentAt = 0; //!< 0 if not sent
    qint64 endedAt = 0; //!< 0 if not ended
    QByteArray request; //!< body as sent; no secret is in it
    QString serviceId; //!< taskId, or requestID of family 1; empty if none is known
    QStringList subTaskIds; //!< family 1: one for each inverter
    TaskState state = TaskState::Draft;
    TaskReason reason = TaskReason::None;
    QString text; //!< last words of the service
    int failCode = 0; //!< of the refusal or of the last question that was refused
    std::optional<double> energyKwh; //!< family 1: charged or discharged so far
    std::optional<int> deliveredW; //!< family 5: after the cut (§8.2)
    BeforeState before;
    TelemetryCheck telemetry;
    QList<TaskEvent> timeline;
    int questions = 0; //!< asked so far
    qint64 askedAt = 0; //!< UTC ms of the last question

    bool isOpen() const
    {
        return state == TaskState::Sending || state == TaskState::Running || state == TaskState::Unknown;
    }
    //! True if nothing more will happen to it. Neither open nor ended: a draft.
    bool hasEnded() const { return !isOpen() && state != TaskState::Draft; }
    friend bool operator==(const ControlTask &, const ControlTask &) = default;
};
