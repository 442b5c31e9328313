// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/net/apierror.h"

#include <QObject>
#include <QTimer>

class AccountSession;
class Clock;
struct Sheet;

//! One run of one command: shows what is known if it is fresh enough, else asks the service once through the
//! account's poller and shows what came. Ends exactly once with finished().
class CommandRun : public QObject
{
    Q_OBJECT
public:
    CommandRun(const Options &options, AccountSession &session, Clock &clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void follow();
    void takeLists(bool isComplete);
    void takeSweep(int failedCalls);
    void takeSignInFailure(const ApiError &error, qint64 retryAt);
    void checkWaiting();
    void waitUntil(qint64 until);
    void giveUp(const ApiError &error);
    void show(int failedCalls, bool isExplained = false);
    void end(const Sheet &sheet, ExitCode code);
    qint64 missingPlants() const;

    Options m_options;
    AccountSession &m_session;
    Clock &m_clock;
    QTimer m_watch;
    ApiError m_lastError;
    qint64 m_loginAt = 0; // UTC ms; when the login guard or a refusal lets the next sign-in go
    qint64 m_waitingSince = 0; // UTC ms; 0 = not waiting
    qint64 m_waited = 0; // ms of the waits that have ended
    int m_failedLists = 0;
    bool m_hasEnded = false;
};
