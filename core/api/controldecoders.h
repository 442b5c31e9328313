// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/controlanswers.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

//! Decode answers of the control interfaces (`control-endpoints.md` §4–§8). A body that is no answer is
//! Malformed: of a delivery nobody knows then whether it was carried out.
Result<DeliveryAnswer> decodeDelivery(ControlFamily family, const QByteArray &body);
Result<TaskStatusAnswer> decodeTaskStatus(ControlFamily family, const QByteArray &body);
