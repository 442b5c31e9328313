// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandrun.h"

#include "app/cli/console.h"
#include "app/cli/sheets.h"
#include "app/cli/sheetwriters.h"
#include "core/account/accountsession.h"
#include "core/auth/accountauthenticator.h"
#include "core/net/requestqueue.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/statuswords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// Calls stand 1.5 s apart in any case (`flow-control.md` §7.4); only more than that is a wait worth a word.
constexpr qint64 ordinaryPause = 4'000;
constexpr int watchInterval = 250;

} // namespace

CommandRun::CommandRun(const Options &options, AccountSession &session, Clock &clock, Knowledge knowledge,
                       QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_session(session)
    , m_clock(clock)
    , m_knowledge(knowledge)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &CommandRun::checkWaiting);
}

void CommandRun::start()
{
    m_session.setAlarmsPolled(false); // one command asks for what it shows
    m_session.setReportsPolled(false);
    m_session.signIn(); // loads the cached lists; nothing is sent before control returns to the event loop
    if (m_knowledge == Knowledge::Nothing) {
        const Sheets sheets(Formatter(), m_clock.now(), QTimeZone::systemTimeZone());
        const Sheet shown = sheet(sheets);
        end(shown, codeOf(ExitCode::Ok));
        return;
    }
    follow();
    if (isKnownEnough()) {
        if (m_knowledge == Knowledge::Readings)
            show(0);
        else
            proceedOnce();
        return;
    }
    m_watch.start();
    m_session.start();
}

bool CommandRun::isKnownEnough() const
{
    return isFresh(m_session.store(), m_knowledge, m_options.plant, m_clock.now());
}

void CommandRun::follow()
{
    Poller &poller = m_session.poller();
    connect(&poller, &Poller::listsFinished, this, &CommandRun::takeLists);
    connect(&poller, &Poller::callFailed, this, &CommandRun::noteError);
    const Authenticator &authenticator = m_session.authenticator();
    connect(&authenticator, &Authenticator::failed, this, &CommandRun::takeSignInFailure);
    if (const AccountAuthenticator *account = m_session.accountAuthenticator())
        connect(account, &AccountAuthenticator::loginPostponed, this,
                [this](qint64 until) { m_loginAt = until; });
    connect(&authenticator, &Authenticator::signedIn, this, [this] { m_loginAt = 0; });
    // The list of plants may be complete long before that of the devices.
    connect(
        &m_session.queue(), &RequestQueue::exchanged, this,
        [this] {
            if (m_knowledge == Knowledge::PlantList
                && isFresh(m_session.store(), m_knowledge, m_options.plant, m_clock.now()))
                proceedOnce();
        },
        Qt::QueuedConnection);
    if (!m_options.plant.isEmpty())
        poller.setVisiblePlants({m_options.plant});
}

void CommandRun::takeLists(bool isComplete)
{
    if (m_hasEnded || m_hasProceeded)
        return;
    if (!isComplete)
        ++m_failedLists;
    const PlantStore &store = m_session.store();
    const bool hasNothing = store.plantListAt() == 0
        || (m_knowledge != Knowledge::PlantList && store.plantCount() > 0
            && store.deviceCountByType().isEmpty() && !isComplete);
    if (hasNothing)
        giveUp(m_lastError);
    else
        proceedOnce();
}

void CommandRun::proceedOnce()
{
    if (!m_hasEnded && !std::exchange(m_hasProceeded, true))
        proceed();
}

void CommandRun::proceed()
{
    show(m_failedLists);
}

void CommandRun::takeSignInFailure(const ApiError &error, qint64 retryAt)
{
    if (m_hasEnded)
        return;
    m_lastError = error;
    m_loginAt = retryAt;
    const bool needsUser = m_session.authenticator().state() == Authenticator::State::NeedsUser;
    // Without a network there is no telling how long it takes; whoever runs this wants to know now.
    if (needsUser || retryAt == 0 || error.isNetwork())
        giveUp(error);
}

void CommandRun::checkWaiting()
{
    if (m_hasEnded)
        return;
    const qint64 now = m_clock.now();
    const qint64 until = std::max({m_session.queue().nextSendAt().value_or(0), m_loginAt, heldUpUntil()});
    if (until - now > ordinaryPause) {
        waitUntil(until);
    } else if (m_waitingSince > 0) {
        m_waited += now - m_waitingSince;
        m_waitingSince = 0;
    }
}

void CommandRun::waitUntil(qint64 until)
{
    const qint64 now = m_clock.now();
    const qint64 allowed = m_options.maxWaitSeconds * 1000LL;
    const qint64 spent = m_waited + (m_waitingSince > 0 ? now - m_waitingSince : 0);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(until), u"HH:mm:ss"_s);
    if (spent + (until - now) > allowed) {
        Console::say(tr("The next call is allowed at %1; that is beyond --max-wait %2.")
                         .arg(when)
                         .arg(m_options.maxWaitSeconds));
        tellWhatIsLeft();
        ApiError reason = m_lastError;
        if (reason.kind == ApiError::Kind::None)
            reason.kind = ApiError::Kind::Quota;
        giveUp(reason);
    } else if (m_waitingSince == 0) {
        m_waitingSince = now;
        const bool isSignIn = m_loginAt > now && !m_session.oauth();
        Console::say(isSignIn ? tr("Waiting until %1: the service allows few sign-ins.").arg(when)
                              : tr("Waiting until %1: the service's allowance is used up.").arg(when));
    }
}

void CommandRun::giveUp(const ApiError &error)
{
    if (m_hasEnded)
        return;
    Console::say(StatusWords::error(error));
    const bool needsUser = m_session.authenticator().state() == Authenticator::State::NeedsUser;
    if (m_session.oauth() && needsUser)
        Console::say(tr("Authorise Heliodesk again, in its window or with heliodesk-cli connect."));
    else if (error.kind == ApiError::Kind::Secret)
        Console::say(tr("Set HELIODESK_SYSTEM_CODE, or run this at a terminal to be asked."));
    if (hasPart()) {
        show(1, true);
        return;
    }
    const ExitCode code = exitCodeFor(error);
    endWithout({}, code == ExitCode::Ok ? ExitCode::Other : code);
}

void CommandRun::endWithout(const QString &reason, ExitCode code)
{
    if (m_hasEnded)
        return;
    if (!reason.isEmpty())
        Console::say(reason);
    end({}, code);
}

void CommandRun::show(int failedCalls, bool isExplained)
{
    if (m_hasEnded)
        return;
    const PlantStore &store = m_session.store();
    if (!m_options.plant.isEmpty() && !store.plant(m_options.plant)) {
        endWithout(tr("This account has no plant of that code; heliodesk-cli plants lists them."),
                   ExitCode::Other);
        return;
    }
    if (failedCalls > 0 && !isExplained)
        Console::say(tr("Some calls failed: %1").arg(StatusWords::error(m_lastError)));
    if (store.plantCount() == 0)
        Console::say(tr("This account manages no plants."));
    const Sheets sheets(Formatter(), m_clock.now(), QTimeZone::systemTimeZone());
    const Sheet shown = sheet(sheets);
    end(shown, codeOf(failedCalls > 0 ? ExitCode::Partly : ExitCode::Ok));
}

void CommandRun::end(const Sheet &sheet, ExitCode code)
{
    m_hasEnded = true;
    m_watch.stop();
    Q_EMIT finished(writeSheet(sheet, m_options.format, code));
}

ExitCode writeSheet(const Sheet &sheet, Options::Format format, ExitCode code)
{
    if (sheet.columns.isEmpty()
        || Console::writeData(SheetWriters::write(sheet, format)) != Console::Outcome::Failed)
        return code;
    Console::say(CommandRun::tr("The output could not be written."));
    return ExitCode::Other;
}
