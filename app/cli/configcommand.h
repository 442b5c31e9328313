// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

//! What is set at a plant now: battery mode and active-power mode.
class ConfigCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConfigCommand)
public:
    QString name() const override;
    QString summary() const override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;
};
