// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commandrun.h"
#include "app/cli/setuprun.h"

QString Command::take(const QCommandLineParser &, const Options &)
{
    return {};
}

Sheet Command::answer(QString &) const
{
    return {};
}

std::unique_ptr<CommandRun> Command::createRun(const Options &, AccountSession &, Clock &) const
{
    return nullptr;
}

std::unique_ptr<SetupRun> Command::createSetup(const Options &, const SetupPlace &, Farewell &) const
{
    return nullptr;
}
