// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/netlogging.h"

Q_LOGGING_CATEGORY(lcNet, "heliodesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "heliodesk.auth", QtInfoMsg)
