// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <optional>

class QTimer;
class ClockTimer;

//! Where "now" comes from and how waiting on it works. Milliseconds since 1970 UTC everywhere.
//! now() may be called from any thread; timers belong to the thread of the clock.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock();
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    virtual qint64 now() const = 0;

protected:
    friend class ClockTimer;
    //! Real milliseconds until now() has advanced by \a span; nothing if this clock is moved by hand.
    virtual std::optional<qint64> realDelay(qint64 span) const = 0;
    QList<QPointer<ClockTimer>> m_timers; // armed or not; a timer unregisters itself
};

//! The computer's clock.
class SystemClock final : public Clock
{
public:
    qint64 now() const override;

protected:
    std::optional<qint64> realDelay(qint64 span) const override { return span; }
};

//! Starts at a given instant and runs \a speed times as fast as real time (demo mode).
class ScaledClock final : public Clock
{
public:
    ScaledClock(qint64 start, double speed);
    qint64 now() const override;
    double speed() const { return m_speed; }

protected:
    std::optional<qint64> realDelay(qint64 span) const override;

private:
    qint64 m_start;
    qint64 m_realStart; // steady clock, ms
    double m_speed;
};

//! Moves only when told to (tests). advanceTo() fires due timers in the order of their due times,
//! with now() standing at each timer's due time while its slot runs.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 start);
    qint64 now() const override { return m_now.load(); }
    void advanceTo(qint64 instant);
    void advanceBy(qint64 span) { advanceTo(now() + span); }
    //! Sets the time without firing anything, backwards too ("clock set back").
    void jumpTo(qint64 instant);
    //! Due time of the next armed timer.
    std::optional<qint64> nextDue() const;

protected:
    std::optional<qint64> realDelay(qint64) const override { return std::nullopt; }

private:
    ClockTimer *nextTimer() const;
    std::atomic<qint64> m_now;
};

//! A single-shot timer on a Clock. Emits due() at or after the instant; survives suspend and clock changes
//! because it looks at the clock again at least once a minute. A clock that is set back does not lengthen the
//! wait: the instant moves back with it.
class ClockTimer : public QObject
{
    Q_OBJECT
public:
    explicit ClockTimer(Clock &clock, QObject *parent = nullptr);
    ~ClockTimer() override;

    void startAt(qint64 instant);
    void startIn(qint64 span);
    void stop();
    bool isActive() const { return m_due.has_value(); }
    //! The instant it waits for; nothing when stopped.
    std::optional<qint64> dueAt() const { return m_due; }

Q_SIGNALS:
    void due();

private:
    friend class ManualClock;
    void rearm();
    void followSetBack();
    void fire();

    Clock &m_clock;
    QTimer *m_timer;
    std::optional<qint64> m_due;
    qint64 m_seenAt = 0; // what the clock said when last looked at
};
