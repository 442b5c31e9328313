// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/budgetcommand.h"

#include "app/cli/commandrun.h"
#include "app/cli/sheets.h"
#include "core/account/accountsession.h"
#include "core/net/ratelimiter.h"

using namespace Qt::Literals::StringLiterals;

namespace {

class BudgetRun final : public CommandRun
{
public:
    BudgetRun(const Options &options, AccountSession &session, Clock &clock)
        : CommandRun(options, session, clock, Knowledge::Nothing)
    {
    }

protected:
    Sheet sheet(const Sheets &sheets) override { return sheets.budget(session().limiter().report()); }
};

} // namespace

QString BudgetCommand::name() const
{
    return u"budget"_s;
}

QString BudgetCommand::summary() const
{
    return tr("how many calls the service still allows; asks nobody");
}

std::unique_ptr<CommandRun> BudgetCommand::createRun(const Options &common, AccountSession &session,
                                                     Clock &clock) const
{
    return std::make_unique<BudgetRun>(common, session, clock);
}
