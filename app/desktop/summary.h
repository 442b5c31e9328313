// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class AccountSession;

//! A table of the account's plants with their live power, for a terminal: one line a plant. \a now is UTC ms.
QString summaryOf(AccountSession &session, qint64 now);
