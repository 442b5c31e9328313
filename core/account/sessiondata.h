// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountdata.h"

class AccountSession;

//! All that a session has for the pages of its account; good as long as the session lives.
AccountData dataOf(AccountSession &session);
