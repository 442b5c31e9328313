// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decodes an answer of /thirdData/getDevList (`query-endpoints.md` §4.2). The envelope must have been judged
//! before. Unknown device types are kept; entries without a readable id become oddities.
Result<DeviceList> decodeDeviceList(const QByteArray &body);
