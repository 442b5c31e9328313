// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/historyfetch.h"

#include "core/util/clock.h"
#include "ui/format/statuswords.h"
#include "ui/models/historyframe.h"

#include <algorithm>

namespace {

constexpr qint64 againAfter = 10 * 60'000; // two samples: each call counts
constexpr qint64 soon = 3'000;
constexpr int typeNotServed = 20013; // `query-endpoints.md` §6.1

} // namespace

HistoryFetch::HistoryFetch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void HistoryFetch::setFetcher(DataFetcher *fetcher)
{
    if (m_fetcher == fetcher)
        return;
    forget();
    if (m_fetcher)
        disconnect(m_fetcher, nullptr, this, nullptr);
    m_fetcher = fetcher;
    if (!fetcher)
        return;
    connect(fetcher, &DataFetcher::progressed, this, &HistoryFetch::take);
    connect(fetcher, &DataFetcher::finished, this, &HistoryFetch::take);
}

void HistoryFetch::want(const QList<DeviceId> &devices, const QDate &first, const QDate &last)
{
    if (devices == m_devices && first == m_first && last == m_last)
        return;
    forget();
    m_devices = devices;
    m_first = first;
    m_last = last;
    m_wantedAt = 0;
    wantAgain();
}

void HistoryFetch::wantAgain()
{
    const qint64 now = m_clock.now();
    if (!m_fetcher || m_devices.isEmpty() || (m_wish.id != 0 && !m_wish.isOver())
        || (m_wantedAt != 0 && now - m_wantedAt < againAfter))
        return;
    m_wantedAt = now;
    const int id = m_fetcher->fetchDeviceDays(m_devices, m_first, m_last, Priority::User);
    m_wish = id == 0 ? FetchProgress() : m_fetcher->progress(id);
    Q_EMIT changed();
}

void HistoryFetch::forget()
{
    if (m_fetcher && m_wish.id != 0 && m_wish.state == FetchProgress::State::Waiting)
        m_fetcher->cancel(m_wish.id);
    m_wish = {};
    m_devices.clear();
    m_first = m_last = {};
}

void HistoryFetch::take(const FetchProgress &progress)
{
    const bool isOurs = progress.id == m_wish.id && m_wish.id != 0;
    if (isOurs)
        m_wish = progress;
    const bool concerns = std::any_of(m_devices.cbegin(), m_devices.cend(),
                                      [&](DeviceId device) { return progress.devices.contains(device); });
    if (isOurs || concerns)
        Q_EMIT changed();
}

QList<FetchProgress> HistoryFetch::running() const
{
    QList<FetchProgress> wishes;
    if (!m_fetcher)
        return wishes;
    const QList<FetchProgress> all = m_fetcher->running();
    for (const FetchProgress &wish : all) {
        const bool concerns = std::any_of(m_devices.cbegin(), m_devices.cend(),
                                          [&](DeviceId device) { return wish.devices.contains(device); });
        if (concerns && wish.kind == FetchProgress::Kind::DeviceDays)
            wishes.append(wish);
    }
    return wishes;
}

void HistoryFetch::cancel(const QList<int> &ids)
{
    for (const int id : ids) {
        if (m_fetcher)
            m_fetcher->cancel(id);
    }
}

QString HistoryFetch::refusal(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Permission)
        return tr("This account may not read the history of this kind of device.");
    if (error.failCode == typeNotServed)
        return tr("The service keeps no history of this kind of device.");
    return StatusWords::error(error);
}

QString HistoryFetch::reason(const HistoryFrame &frame, const Formatter &formatter,
                             const QTimeZone &zone) const
{
    if (frame.wantedDays > 0 && frame.knownDays == frame.wantedDays)
        return tr("The service has no samples of this time.");
    const qint64 now = m_clock.now();
    if (m_wish.id != 0 && !m_wish.isOver()) {
        if (m_wish.nextCallAt > now + soon)
            //: %1 a time of day: the service limits how often it may be asked
            return tr("Waiting for the service's allowance until %1.")
                .arg(formatter.timeOrDate(m_wish.nextCallAt, now, zone));
        return tr("Fetching the samples…");
    }
    if (m_wish.state == FetchProgress::State::Cancelled && m_wish.id != 0)
        return tr("Stopped. Choose the day again to fetch it.");
    if (m_wish.lastError.kind != ApiError::Kind::None)
        return refusal(m_wish.lastError);
    return tr("No data yet.");
}
