// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QObject>

#include <memory>
#include <optional>

class Clock;
class CommandJournal;
class ConfigStore;
class PlantStore;
class RateLimiter;
class SmartPvmsClient;

//! Follows open tasks: asks 3, 6, 9, 15, 30 and 60 minutes after delivery, then hourly until 24 h, and on
//! demand, as long as the day's calls allow and without touching the reserve for an emergency stop
//! (`control-endpoints.md` §3.4). Tasks without an id (lost answers) are asked about through the
//! configuration queries and live data. Afterwards checks in live data whether the power followed. Survives
//! restarts: its state is the journal's.
class TaskPoller : public QObject
{
    Q_OBJECT
public:
    TaskPoller(SmartPvmsClient &client, PlantStore &plants, ConfigStore &configs, CommandJournal &journal,
               RateLimiter &limiter, Clock &clock, QObject *parent = nullptr);
    ~TaskPoller() override;

    void start();
    void stop();
    bool isRunning() const;
    //! Asks now, whatever the schedule says and also if stopped; does nothing for a task that has ended. May
    //! use the calls that are left to a person.
    void askNow(const QString &id);
    //! When the task is asked about next (UTC ms); nothing if it has ended or the poller is stopped.
    std::optional<qint64> nextQuestionAt(const QString &id) const;

    //! Whether the task is open, or live data may still say whether the power followed.
    bool isFollowed(const QString &id) const;

Q_SIGNALS:
    //! A question about this task was answered or refused; what it brought is in the journal.
    void asked(const QString &id);
    //! It could not be asked; it is tried again by itself.
    void questionFailed(const QString &id, const ApiError &error);
    //! nextQuestionAt() may be another one.
    void planChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
