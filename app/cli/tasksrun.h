// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "app/cli/taskscommand.h"
#include "core/domain/controltask.h"

class ControlDesk;
class TaskFollower;

//! One run of `tasks`: shows the journal without asking anybody, or follows what has not ended.
class TasksRun final : public CommandRun
{
    Q_OBJECT
public:
    TasksRun(const Options &options, AccountSession &session, Clock &clock, const TaskWish &wish);

protected:
    void proceed() override;
    Sheet sheet(const Sheets &sheets) override;
    ExitCode codeOf(ExitCode code) override;
    bool isKnownEnough() const override;

private:
    ControlDesk &desk() const;
    QList<ControlTask> wanted() const;
    //! Both false if it could not be done; why was said.
    bool settleByHand();
    bool exportAll();
    void follow();

    TaskWish m_wish;
    QStringList m_followed;
    bool m_hasFailed = false; // what was to be done, beside showing
};
