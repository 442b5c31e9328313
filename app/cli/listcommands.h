// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

//! What the plants are.
class PlantsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlantsCommand)
public:
    QString name() const override;
    QString summary() const override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;
};

//! What the devices are.
class DevicesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DevicesCommand)
public:
    QString name() const override;
    QString summary() const override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;
};
