// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "core/settings/datafolder.h"

#include <QCoreApplication>

enum class SettingsPageId { Appearance, Units, Updates, Notifications, Network, Program };
inline constexpr int settingsPageCount = 6;

//! What the settings are called and what they mean, in the language of the moment. Pure.
class SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
public:
    static QString title(SettingsPageId page);
    //! A sentence or two below the title.
    static QString introduction(SettingsPageId page);
    //! Label of the field, with a mnemonic.
    static QString label(AppSettings::Key key);
    //! A sentence below the field; empty if the label says it all.
    static QString explanation(AppSettings::Key key);
    //! An entry of a choice.
    static QString choice(AppSettings::Key key, const QVariant &value);
    //! Why a folder cannot be used; empty for None.
    static QString objection(DataFolder::Objection objection);
};
