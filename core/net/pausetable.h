// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/quotarule.h"

//! How long an interface rests after the \a streak-th refusal in a row (from 1), in ms, without the random
//! extra; 0 if the error is no reason to rest. The reaction table of `flow-control.md` §7.6 and the login
//! guard of §7.7; pure. \a host gives the zone of the server's day, \a now is UTC ms.
qint64 pauseAfter(Endpoint endpoint, const QuotaRule &rule, const ApiError &error, int streak,
                  const QString &host, qint64 now);
