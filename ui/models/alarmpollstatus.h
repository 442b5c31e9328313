// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

//! How asking one account for its alarms stands.
struct AlarmPollStatus
{
    bool isAsking = false;
    qint64 nextAt = 0; //!< UTC ms at which it is asked again; 0 if unknown
    ApiError error; //!< of the last question; kind None if it was answered, or none was put yet

    bool hasFailed() const { return error.kind != ApiError::Kind::None; }
};
