// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/controlwish.h"

//! `heliodesk-cli control KIND`: gives a command to plants, or shows what would be sent.
class GiveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(GiveCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    QString argumentName() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;

private:
    ControlWish m_wish;
};
