// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decodes an answer of /thirdData/getAlarmList (`query-endpoints.md` §7). The envelope must have been judged
//! before. An alarm without a plant is left out and named, other odd members are only named; of alarms that
//! are the same in everything one is kept.
Result<AlarmList> decodeAlarms(const QByteArray &body);
