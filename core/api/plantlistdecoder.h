// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decodes an answer of /thirdData/stations (`query-endpoints.md` §4.1). The envelope must have been judged
//! before. Fails with the key path if the page itself cannot be read; single odd entries become oddities.
Result<PlantPage> decodePlantList(const QByteArray &body);

//! Decodes an answer of the older /thirdData/getStationList (§11), plain or paged. Its capacity comes in MW
//! and is converted to kWp; a day of the grid connection is not part of it.
Result<PlantPage> decodeLegacyPlantList(const QByteArray &body);
