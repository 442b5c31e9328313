// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decodes an answer of /thirdData/getStationRealKpi (`query-endpoints.md` §5.1). The envelope must have been
//! judged before. Unknown keys are kept by name; a row without a plant code becomes an oddity.
Result<PlantRealtime> decodePlantRealtime(const QByteArray &body);

//! Decodes an answer of /thirdData/getDevRealKpi (§5.2). Rows whose devId cannot be read keep their place
//! with id 0 and their serial.
Result<DeviceRealtime> decodeDeviceRealtime(const QByteArray &body);
