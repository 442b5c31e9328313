// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/settings/profile.h"

#include <QCoreApplication>
#include <QList>

#include <variant>

//! Which account a run is about.
class AccountChoice
{
    Q_DECLARE_TR_FUNCTIONS(AccountChoice)
public:
    //! The API account named by --base-url and --user (a profile of the desktop program if it knows the two,
    //! so that its keychain entry serves), else the profile that --profile and --user leave over. Demo
    //! profiles do not count: their service lives in the desktop program.
    static std::variant<Profile, Farewell> choose(const Options &options, const QList<Profile> &profiles);
};
