// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/livecommand.h"

#include "app/cli/commandrun.h"
#include "app/cli/console.h"
#include "app/cli/freshness.h"
#include "app/cli/sheets.h"
#include "core/account/accountsession.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Waits for a whole sweep over the real-time data.
class LiveRun final : public CommandRun
{
    Q_DECLARE_TR_FUNCTIONS(LiveRun)
public:
    LiveRun(const Options &options, AccountSession &session, Clock &clock)
        : CommandRun(options, session, clock, Knowledge::Readings)
    {
        connect(&session.poller(), &Poller::sweepFinished, this, &LiveRun::takeSweep);
    }

protected:
    Sheet sheet(const Sheets &sheets) override { return sheets.live(session().store(), options().plant); }

    void proceed() override
    {
        if (session().store().plantCount() == 0)
            CommandRun::proceed(); // no sweep will follow
    }

    ExitCode codeOf(ExitCode code) override
    {
        const qint64 missing = missingPlants();
        if (missing == 0)
            return code;
        Console::say(tr("Plants without data: %1.").arg(missing));
        return ExitCode::Partly;
    }

    bool hasPart() const override { return session().store().plantCount() > missingPlants(); }

private:
    void takeSweep(int failedCalls)
    {
        if (failedCalls > 0 && missingPlants() == session().store().plantCount())
            giveUp(lastError());
        else
            show(failedCalls + failedLists());
    }

    qint64 missingPlants() const
    {
        const PlantStore &store = session().store();
        const QList<PlantCode> plants =
            options().plant.isEmpty() ? store.plantCodes() : QList<PlantCode> {options().plant};
        return std::count_if(plants.cbegin(), plants.cend(), [this, &store](const PlantCode &plant) {
            return !hasFreshReading(store, plant, clock().now());
        });
    }
};

} // namespace

QString LiveCommand::name() const
{
    return u"live"_s;
}

QString LiveCommand::summary() const
{
    return tr("what every plant does now: PV, load, grid, battery");
}

std::unique_ptr<CommandRun> LiveCommand::createRun(const Options &common, AccountSession &session,
                                                   Clock &clock) const
{
    return std::make_unique<LiveRun>(common, session, clock);
}
