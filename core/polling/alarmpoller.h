// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QLocale>
#include <QObject>

#include <memory>

class AlarmStore;
class Clock;
class PlantStore;
class RateLimiter;
class SmartPvmsClient;

//! Keeps the alarm journal of an account up to date: asks about all plants, 100 a call, each 30 minutes or as
//! often as the allowance lets it (`flow-control.md` §7.8). A plant that the service refuses is found by
//! halves and left out for half a day, so that the others are told all the same. What could not be asked
//! keeps its records and their age.
//!
//! Window (`query-endpoints.md` §14, question 3): asked for three years, because a string may be dead that
//! long; narrower where the service refuses that. One client says that alarms older than a week are silently
//! left out, so an older one is only taken for ended once the service has told any alarm of that age.
class AlarmPoller : public QObject
{
    Q_OBJECT
public:
    AlarmPoller(SmartPvmsClient &client, PlantStore &plants, AlarmStore &alarms, RateLimiter &limiter,
                Clock &clock, QObject *parent = nullptr);
    ~AlarmPoller() override;

    //! The first poll follows as soon as plants are known, or when the last one of an earlier run is old
    //! enough.
    void start();
    //! Ends what is under way without waiting for it.
    void stop();
    bool isRunning() const;
    bool isPolling() const;

    //! Wanted time between two polls (ms, 30 min by default); interval() is what the allowance makes of it.
    void setInterval(qint64 milliseconds);
    qint64 interval() const;
    //! The shortest time between two polls, at least 10 min.
    qint64 shortestInterval() const;
    //! One of the 18 codes for the texts of alarms, "en_US" by default. A change asks again as soon as it
    //! may.
    void setLanguage(const QString &code);
    QString language() const;
    //! The code nearest to a locale's language; English if the service does not have it.
    static QString languageFor(const QLocale &locale);

    //! Polls now on a person's wish, started or not: a minute after the last poll if the allowance lets it go
    //! at once, else after the shortest interval. False if that is still to come, if a poll is under way or if
    //! no plant is known.
    bool refreshNow();
    //! When refreshNow() will be possible (UTC ms).
    qint64 refreshPossibleAt() const;
    //! When the next poll is due (UTC ms); 0 if it is not started.
    qint64 nextPollAt() const;
    //! Why a call of the last poll failed; kind None if all went well.
    const ApiError &lastError() const;

Q_SIGNALS:
    void pollStarted(int calls);
    void pollFinished(int failedCalls);
    //! A call ended with an error that is left after all repeats and halving.
    void callFailed(const ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
