// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decodes an answer of one of the four plant reports (`query-endpoints.md` §8). The envelope must have been
//! judged before. Rows without a plant or a usable time are left out and named.
Result<PlantReportRows> decodePlantReport(const QByteArray &body);

//! Decodes an answer of one of the three device reports (§9) or of the two older histories (§11). Rows that
//! have a serial but no id are kept with id 0; those without either, or without a usable time, are left out
//! and named.
Result<DeviceReportRows> decodeDeviceReport(const QByteArray &body);
