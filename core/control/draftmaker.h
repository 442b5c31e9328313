// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"

class CommandJournal;
class ConfigStore;
class PlantStore;

//! Writes a command down before it is sent: who, when, and what was set before as far as that is known.
class DraftMaker
{
public:
    DraftMaker(const PlantStore &plants, const ConfigStore &configs, const CommandJournal &journal);

    ControlTask draft(const ControlCommand &command, const QString &who, qint64 now) const;

private:
    BeforeState before(const ControlCommand &command) const;

    const PlantStore &m_plants;
    const ConfigStore &m_configs;
    const CommandJournal &m_journal;
};

//! The battery parameters that our own commands have set last, each value for itself; nothing if none has:
//! the service does not tell them (`control-endpoints.md` §6.1). \a at: UTC ms of the oldest of these
//! commands.
std::optional<BatteryParametersOrder> parametersSet(const QList<ControlTask> &tasks, const PlantCode &plant,
                                                    qint64 *at = nullptr);
//! The command that would restore what was before \a task; nothing if that is not known or cannot be ordered.
std::optional<ControlCommand> revertCommand(const ControlTask &task);
