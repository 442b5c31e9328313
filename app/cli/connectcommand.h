// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/connectwish.h"

//! Links an account by its owner's consent in a browser, or ends that link.
class ConnectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    bool isSetup() const override { return true; }
    std::unique_ptr<SetupRun> createSetup(const Options &common, const SetupPlace &place,
                                          Farewell &farewell) const override;

private:
    ConnectWish m_wish;
};
