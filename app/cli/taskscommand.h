// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

//! Which tasks are wanted, as the command line says it.
struct TaskWish
{
    bool isOpenOnly = false; //!< --open
    bool isFollowing = false; //!< --follow
    QString exportFile; //!< --export; empty: none
    QString id; //!< --task: its beginning is enough; empty: all
    //! --mark: how a person says that an unknown task has ended.
    std::optional<bool> wasCarriedOut;
};

//! The commands that were given and what came of them.
class TasksCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TasksCommand)
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    QString take(const QCommandLineParser &parser, const Options &common) override;
    std::unique_ptr<CommandRun> createRun(const Options &common, AccountSession &session,
                                          Clock &clock) const override;

private:
    TaskWish m_wish;
};
