// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headlessrun.h"

#include "app/desktop/demomode.h"
#include "app/desktop/screenshotseries.h"
#include "app/desktop/summary.h"
#include "core/account/accountsession.h"
#include "core/polling/datafetcher.h"
#include "core/polling/poller.h"
#include "core/util/clock.h"
#include "ui/format/statuswords.h"
#include "ui/views/mainwindow.h"

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int deadlineMs = 150'000;
//! What the demo shows before its clock stops: enough sweeps for a curve, and hours enough for the sun to
//! rise.
constexpr int demoSweeps = 20;
constexpr qint64 demoSpanMs = qint64(6) * 3600 * 1000;
} // namespace

HeadlessRun::HeadlessRun(const QList<AccountSession *> &sessions, MainWindow &window, Theme &theme,
                         const Clock &clock, const QString &screenshotFolder, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_window(window)
    , m_theme(theme)
    , m_clock(clock)
    , m_folder(screenshotFolder)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        // A demo that has data is worth showing even if a slow machine did not get through the morning.
        const bool hasData = std::all_of(m_sessions.begin(), m_sessions.end(), [](AccountSession *session) {
            return session->poller().isFirstSweepDone();
        });
        if (hasData)
            present();
        else
            fail(tr("no data within %1 seconds").arg(deadlineMs / 1000));
    });
}

HeadlessRun::~HeadlessRun() = default;

void HeadlessRun::setDemo(DemoMode &demo)
{
    m_demo = &demo;
}

void HeadlessRun::start()
{
    m_startedAt = m_clock.now();
    m_deadline.start(deadlineMs);
    for (AccountSession *session : std::as_const(m_sessions)) {
        connect(session, &AccountSession::statusChanged, this, &HeadlessRun::judge);
        connect(&session->poller(), &Poller::sweepFinished, this, &HeadlessRun::check);
        judge(session->status());
    }
    check();
}

void HeadlessRun::judge(const LinkStatus &status)
{
    // Nobody is there to type a password; everything else may still get better until the deadline.
    if (status.state == LinkStatus::State::NeedsUser)
        fail(StatusWords::error(status.error));
}

bool HeadlessRun::isReady(AccountSession &session) const
{
    if (!session.poller().isFirstSweepDone())
        return false;
    return !m_demo || m_folder.isEmpty()
        || (session.poller().sweepCount() >= demoSweeps && m_clock.now() - m_startedAt >= demoSpanMs);
}

void HeadlessRun::check()
{
    if (std::all_of(m_sessions.begin(), m_sessions.end(),
                    [this](AccountSession *session) { return isReady(*session); })
        && hasHistory())
        present();
}

bool HeadlessRun::hasHistory()
{
    if (m_folder.isEmpty())
        return true;
    AccountSession &shown = *m_sessions.constFirst();
    if (!std::exchange(m_hasAskedHistory, true)) {
        connect(&shown.fetcher(), &DataFetcher::finished, this, &HeadlessRun::check, Qt::QueuedConnection);
        m_wishes = ScreenshotSeries::wishHistory(shown, m_clock.now());
    }
    return std::all_of(m_wishes.cbegin(), m_wishes.cend(),
                       [&shown](int id) { return shown.fetcher().progress(id).isOver(); });
}

void HeadlessRun::present()
{
    if (m_isPresenting || m_isFinished)
        return;
    m_isPresenting = true;
    m_deadline.stop();
    if (m_demo)
        m_demo->clock().freeze();
    for (AccountSession *session : std::as_const(m_sessions))
        std::fputs(summaryOf(*session, m_clock.now()).toUtf8().constData(), stdout);
    std::fflush(stdout);
    if (m_folder.isEmpty()) {
        finish(0);
        return;
    }
    m_series = new ScreenshotSeries(m_window, m_theme, m_clock, m_folder, this);
    if (m_demo)
        m_series->setClockMover([this](qint64 instant) { m_demo->clock().standAt(instant); });
    connect(m_series, &ScreenshotSeries::failed, this, &HeadlessRun::fail);
    connect(m_series, &ScreenshotSeries::finished, this, [this](int count) {
        std::fputs(qUtf8Printable(tr("%n screenshots in %1", nullptr, count).arg(m_folder) + u'\n'), stdout);
        std::fflush(stdout);
        finish(0);
    });
    m_series->start(*m_sessions.constFirst());
}

void HeadlessRun::fail(const QString &reason)
{
    if (m_isFinished)
        return;
    std::fputs(qUtf8Printable(tr("heliodesk: %1").arg(reason) + u'\n'), stderr);
    finish(1);
}

void HeadlessRun::finish(int code)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_deadline.stop();
    // Queued: start() may run before the event loop does.
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
}
