// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "app/cli/controlsheets.h"
#include "app/cli/controlwish.h"
#include "app/cli/passwordprompt.h"

enum class ControlObstacle;

//! One run of `control`: finds the plants, checks the command for each, then shows it (--dry-run) or gives
//! it. A dry run makes no call at all if the lists were ever known, however old they are.
class ControlRun final : public CommandRun
{
    Q_OBJECT
public:
    ControlRun(const Options &options, AccountSession &session, Clock &clock, const ControlWish &wish);

protected:
    void proceed() override;
    Sheet sheet(const Sheets &sheets) override;
    ExitCode codeOf(ExitCode code) override;
    bool isKnownEnough() const override;

private:
    //! False, with the run ended, if plants or battery are not what was meant.
    bool prepare();
    bool chooseBattery(ControlShare &share);
    void confirm();
    //! Gives it as soon as the account is signed in.
    void submit();
    void give();
    void checkTasks();
    static ExitCode codeOf(ControlObstacle obstacle);
    ExitCode codeOfTasks() const;
    ControlSheets controlSheets() const;

    ControlWish m_wish;
    QList<ControlShare> m_shares;
    QStringList m_ids; //!< of the tasks that were given
    PasswordPrompt m_prompt;
};
