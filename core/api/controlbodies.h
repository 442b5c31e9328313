// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/domain/controlcommand.h"

#include <QByteArray>

//! Bodies of the ten control interfaces (`control-endpoints.md` §4–§8). Signs and unit conversions of the wire
//! are made here and nowhere else.
namespace ControlBodies {

Endpoint deliverEndpoint(ControlFamily family);
Endpoint queryEndpoint(ControlFamily family);
//! Plants of one call: 100, 10, 10, 10, 1 (§1).
int batchMax(ControlFamily family);
//! All of one family and no more than batchMax; only what is to change is sent, never null.
QByteArray deliver(const QList<ControlCommand> &commands);
//! The same call as technicians read it: "POST path", then the body with line breaks.
QString preview(const QList<ControlCommand> &commands);
//! \a serviceId: digits of the requestID for ForcedCharge, else the taskId.
QByteArray query(ControlFamily family, const QString &serviceId);

} // namespace ControlBodies
