// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/views/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

//! What the words on the command line ask for.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    enum class Outcome { Run, ShowText, Refuse };

    Outcome outcome = Outcome::Run;
    QString text; //!< help, version, or the reason of a refusal

    bool isDemo = false;
    int plants = 0; //!< demo: 0 = one plant for each built-in site
    quint64 seed = 1; //!< demo
    std::optional<qint64> time; //!< demo: start of the clock, UTC ms
    std::optional<double> speed; //!< demo: how much faster than real time
    bool isHeadless = false;
    QString screenshotFolder;
    std::optional<ThemeChoice> theme; //!< nothing: as in the settings
    QString language; //!< code of Language; empty: as in the settings
    QString profileFolder; //!< empty: the user's own
    PlantCode plant; //!< shown after the start; empty: what was shown last
    bool isMinimized = false; //!< starts in the tray, or minimized where there is none

    //! \a arguments with the program's name first.
    static CommandLine parse(const QStringList &arguments);
    //! Looks for --headless without an application: the platform must be chosen before there is one.
    static bool asksForHeadless(int argc, char **argv);
};
