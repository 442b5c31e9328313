// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetchrun.h"

#include "app/cli/console.h"
#include "core/account/accountsession.h"
#include "core/auth/accountauthenticator.h"
#include "core/net/requestqueue.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/fetchwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longFetch = 4; // calls from which on people want to know how far it is
constexpr qint64 sayEvery = 10'000; // ms

QString outlook(const FetchProgress &progress, qint64 now)
{
    return FetchWords(Formatter(), QTimeZone::systemTimeZone()).outlook(progress, now);
}

} // namespace

FetchRun::FetchRun(const Options &options, AccountSession &session, Clock &clock, Knowledge knowledge)
    : CommandRun(options, session, clock, knowledge)
{
    connect(&session.fetcher(), &DataFetcher::progressed, this, &FetchRun::takeProgress);
    connect(&session.fetcher(), &DataFetcher::finished, this, &FetchRun::takeEnd);
}

void FetchRun::proceed()
{
    session().stop(); // the lists are known; real-time data are not wanted
    session().fetcher().resume();
    const PlantStore &store = session().store();
    if (store.plantCount() == 0 || (!options().plant.isEmpty() && !store.plant(options().plant))) {
        show(failedLists());
        return;
    }
    QString problem;
    ExitCode code = ExitCode::Other;
    m_wishes = ask(session().fetcher(), problem, code);
    m_wishes.removeAll(0);
    if (!problem.isEmpty()) {
        endWithout(problem, code);
        return;
    }
    if (m_wishes.isEmpty()) {
        show(failedLists());
        return;
    }
    if (session().authenticator().state() == Authenticator::State::NeedsUser) {
        giveUp(session().status().error);
        return;
    }
    watch();
    for (int id : std::as_const(m_wishes))
        takeProgress(session().fetcher().progress(id));
}

qint64 FetchRun::heldUpUntil() const
{
    // What waits in the queue is known there; the fetcher itself may hold the next call back.
    if (session().queue().queuedCount() > 0 || session().queue().isCallInFlight())
        return 0;
    qint64 until = 0;
    for (int id : m_wishes) {
        const qint64 next = session().fetcher().progress(id).nextCallAt;
        until = until == 0 ? next : std::min(until, next);
    }
    return until;
}

void FetchRun::takeProgress(const FetchProgress &progress)
{
    const qint64 now = clock().now();
    if (hasEnded() || !m_wishes.contains(progress.id) || progress.isOver() || progress.callsTotal < longFetch
        || now - m_saidAt < sayEvery)
        return;
    m_saidAt = now;
    Console::say(outlook(progress, now));
}

void FetchRun::tellWhatIsLeft()
{
    for (int id : std::as_const(m_wishes))
        Console::say(outlook(session().fetcher().progress(id), clock().now()));
    if (!m_wishes.isEmpty())
        Console::say(tr("What has arrived is kept; the same command goes on from there."));
}

void FetchRun::takeEnd(const FetchProgress &progress)
{
    if (hasEnded() || !m_wishes.removeOne(progress.id))
        return;
    const int failures = failuresOf(progress);
    m_failedCalls += failures;
    if (failures > 0)
        noteError(progress.lastError);
    if (!m_wishes.isEmpty())
        return;
    if (m_failedCalls > 0 && !hasPart())
        giveUp(lastError());
    else
        show(m_failedCalls + failedLists());
}
