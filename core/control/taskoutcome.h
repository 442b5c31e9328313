// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/controlanswers.h"
#include "core/control/lostanswer.h"
#include "core/domain/controltask.h"
#include "core/net/apierror.h"

//! What answers make of tasks. Pure; \a now is UTC ms.
namespace TaskOutcome {

//! What is known of a command whose delivery ended with an error.
enum class Fate {
    Refused, //!< the service has judged it: nothing was changed
    NotSent, //!< it surely never arrived
    Unknown //!< it may have been carried out
};
//! \a wasSent: the call has left the queue.
Fate fateOf(const ApiError &error, bool wasSent);

//! The service has answered the call that carried the task (`control-endpoints.md` §3.2, §4.2, §5.3).
void applyDelivery(ControlTask &task, const DeliveryAnswer &answer, qint64 now);
void applyDeliveryError(ControlTask &task, const ApiError &error, bool wasSent, qint64 now);

//! The service has answered a question (§3.3, §4.3). Several inverters of a plant: it runs as long as one
//! does, and has succeeded if all have.
void applyStatus(ControlTask &task, const TaskStatusAnswer &answer, qint64 now);
//! A question was refused. The task stays as it is, with what the service said, unless the service no longer
//! knows it: then it is Unknown.
void applyStatusError(ControlTask &task, const ApiError &error, qint64 now);

//! Settings or live data tell about a lost answer.
void applyEvidence(ControlTask &task, Evidence evidence, qint64 now);

} // namespace TaskOutcome
