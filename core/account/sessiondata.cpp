// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/sessiondata.h"

#include "core/account/accountsession.h"

AccountData dataOf(AccountSession &session)
{
    return {.plants = &session.store(),
            .power = &session.powerHistory(),
            .reports = &session.reports(),
            .history = &session.history(),
            .configs = &session.configs(),
            .alarms = &session.alarms(),
            .fetcher = &session.fetcher(),
            .control = &session.control()};
}
