// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activepowermode.h"
#include "core/domain/batterymode.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decode the answers of the two configuration queries (`query-endpoints.md` §10). The envelope must have
//! been judged before. Success without data is an error here: no setting is known, and none may be guessed.
Result<BatteryMode> decodeBatteryMode(const QByteArray &body);
Result<ActivePowerMode> decodeActivePowerMode(const QByteArray &body);
