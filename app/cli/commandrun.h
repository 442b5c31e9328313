// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/freshness.h"
#include "app/cli/options.h"
#include "core/net/apierror.h"

#include <QObject>
#include <QTimer>

class AccountSession;
class Clock;
class Sheets;

//! One run of one command with an account: shows what is known if it is fresh enough, else asks the service
//! through the account's poller and shows what came. Ends exactly once with finished(). Commands derive from
//! it and say what has to be known, and what is shown.
class CommandRun : public QObject
{
    Q_OBJECT
public:
    //! \a knowledge: what must be known before proceed().
    CommandRun(const Options &options, AccountSession &session, Clock &clock, Knowledge knowledge,
               QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

protected:
    //! What is shown in the end.
    virtual Sheet sheet(const Sheets &sheets) = 0;
    //! What has to be known is known, so that no call is made for it.
    virtual bool isKnownEnough() const;
    //! Called once the lists are there (whole or, with failedLists(), in part). Shows, unless there is more
    //! to ask for.
    virtual void proceed();
    //! The last word on the exit code before the sheet is written.
    virtual ExitCode codeOf(ExitCode code) { return code; }
    //! There is something worth showing although a call failed; lists are only shown whole.
    virtual bool hasPart() const { return false; }

    void show(int failedCalls, bool isExplained = false);
    void giveUp(const ApiError &error);
    //! Ends without data; \a reason, if any, goes to stderr.
    void endWithout(const QString &reason, ExitCode code);

    const Options &options() const { return m_options; }
    AccountSession &session() const { return m_session; }
    Clock &clock() const { return m_clock; }
    const ApiError &lastError() const { return m_lastError; }
    void noteError(const ApiError &error) { m_lastError = error; }
    int failedLists() const { return m_failedLists; }
    bool hasEnded() const { return m_hasEnded; }
    //! Watches the waits for the service's allowance; begun with the first call.
    void watch() { m_watch.start(); }
    //! Called when the run ends because it would have to wait too long.
    virtual void tellWhatIsLeft() { }
    //! Something else than the queue holds up the run, until then (UTC ms); 0 = nothing.
    virtual qint64 heldUpUntil() const { return 0; }

private:
    void follow();
    void takeLists(bool isComplete);
    void takeSignInFailure(const ApiError &error, qint64 retryAt);
    void proceedOnce();
    void checkWaiting();
    void waitUntil(qint64 until);
    void end(const Sheet &sheet, ExitCode code);

    Options m_options;
    AccountSession &m_session;
    Clock &m_clock;
    Knowledge m_knowledge;
    QTimer m_watch;
    ApiError m_lastError;
    qint64 m_loginAt = 0; // UTC ms; when the login guard or a refusal lets the next sign-in go
    qint64 m_waitingSince = 0; // UTC ms; 0 = not waiting
    qint64 m_waited = 0; // ms of the waits that have ended
    int m_failedLists = 0;
    bool m_hasProceeded = false;
    bool m_hasEnded = false;
};

//! Writes a sheet to stdout; \a code, or Other if that failed. A sheet without columns writes nothing.
ExitCode writeSheet(const Sheet &sheet, Options::Format format, ExitCode code);
