// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace {

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

constexpr qint64 longestWait = 60'000;

} // namespace

Clock::~Clock() = default;

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

ScaledClock::ScaledClock(qint64 start, double speed)
    : m_start(start)
    , m_realStart(steadyMilliseconds())
    , m_speed(std::max(speed, 0.001))
{
}

qint64 ScaledClock::now() const
{
    return m_start + std::llround(double(steadyMilliseconds() - m_realStart) * m_speed);
}

std::optional<qint64> ScaledClock::realDelay(qint64 span) const
{
    return qint64(std::ceil(double(span) / m_speed));
}

ManualClock::ManualClock(qint64 start)
    : m_now(start)
{
}

void ManualClock::advanceTo(qint64 instant)
{
    while (ClockTimer *timer = nextTimer()) {
        const qint64 due = *timer->m_due;
        if (due > instant)
            break;
        m_now.store(std::max(due, now()));
        timer->fire();
    }
    m_now.store(std::max(instant, now()));
}

void ManualClock::jumpTo(qint64 instant)
{
    m_now.store(instant);
    for (const QPointer<ClockTimer> &timer : std::as_const(m_timers)) {
        if (timer)
            timer->followSetBack();
    }
}

std::optional<qint64> ManualClock::nextDue() const
{
    const ClockTimer *timer = nextTimer();
    return timer ? timer->m_due : std::nullopt;
}

ClockTimer *ManualClock::nextTimer() const
{
    ClockTimer *next = nullptr;
    for (const QPointer<ClockTimer> &timer : m_timers) {
        if (timer && timer->m_due && (!next || *timer->m_due < *next->m_due))
            next = timer;
    }
    return next;
}

ClockTimer::ClockTimer(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &ClockTimer::rearm);
    m_clock.m_timers.append(this);
}

ClockTimer::~ClockTimer()
{
    m_clock.m_timers.removeAll(QPointer<ClockTimer>(this));
}

void ClockTimer::startAt(qint64 instant)
{
    m_due = instant;
    m_seenAt = m_clock.now();
    m_timer->stop();
    if (const std::optional<qint64> delay = m_clock.realDelay(std::max<qint64>(0, instant - m_clock.now())))
        m_timer->start(int(std::min(*delay, longestWait)));
}

void ClockTimer::startIn(qint64 span)
{
    startAt(m_clock.now() + span);
}

void ClockTimer::stop()
{
    m_due.reset();
    m_timer->stop();
}

void ClockTimer::rearm()
{
    if (!m_due)
        return;
    followSetBack();
    if (m_clock.now() >= *m_due)
        fire();
    else
        startAt(*m_due);
}

void ClockTimer::followSetBack()
{
    const qint64 now = m_clock.now();
    if (m_due && now < m_seenAt)
        *m_due -= m_seenAt - now;
    m_seenAt = now;
}

void ClockTimer::fire()
{
    m_due.reset();
    m_timer->stop();
    Q_EMIT due();
}
