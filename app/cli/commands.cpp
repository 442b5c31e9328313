// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/alarmscommand.h"
#include "app/cli/budgetcommand.h"
#include "app/cli/configcommand.h"
#include "app/cli/connectcommand.h"
#include "app/cli/controlcommand.h"
#include "app/cli/errorcommand.h"
#include "app/cli/fieldscommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/listcommands.h"
#include "app/cli/livecommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/taskscommand.h"

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<PlantsCommand>());
    commands.push_back(std::make_unique<DevicesCommand>());
    commands.push_back(std::make_unique<LiveCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<ConfigCommand>());
    commands.push_back(std::make_unique<AlarmsCommand>());
    commands.push_back(std::make_unique<GiveCommand>());
    commands.push_back(std::make_unique<TasksCommand>());
    commands.push_back(std::make_unique<ConnectCommand>());
    commands.push_back(std::make_unique<BudgetCommand>());
    commands.push_back(std::make_unique<FieldsCommand>());
    commands.push_back(std::make_unique<ErrorCommand>());
    return commands;
}
