// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decodes an answer of device/history (`query-endpoints.md` §6.1). The envelope must have been judged
//! before. Rows are sorted; a row without a usable time, or of another device than the first, is left out and
//! named.
Result<DeviceHistory> decodeDeviceHistory(const QByteArray &body);
