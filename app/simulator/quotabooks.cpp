// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotabooks.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Simulation {
namespace {

constexpr int DaySeconds = 86400;
constexpr qint64 MinuteMs = 60 * 1000;

double pages(int count, int size)
{
    return (count + size - 1) / size;
}

//! Accounts of the old policy: calls per minute, 0 where it does not say (`flow-control.md` §2.2).
int oldRate(EndpointId id)
{
    switch (id) {
    case EndpointId::PlantRealtime:
        return 30;
    case EndpointId::DeviceHistory:
        return 1;
    case EndpointId::PlantList:
    case EndpointId::DeviceList:
    case EndpointId::DeviceRealtime:
    case EndpointId::ActiveAlarms:
    case EndpointId::PlantHour:
    case EndpointId::PlantDay:
    case EndpointId::PlantMonth:
    case EndpointId::PlantYear:
    case EndpointId::DeviceDay:
    case EndpointId::DeviceMonth:
    case EndpointId::DeviceYear:
    case EndpointId::ForcedChargeDeliver:
    case EndpointId::ForcedChargeQuery:
        return 10;
    default:
        return 0;
    }
}

//! The documents of 2022 to 2024 asked for one request a minute on these (§2.2).
bool hasMinuteRule(EndpointId id)
{
    return oldRate(id) > 0 && id != EndpointId::DeviceRealtime && id != EndpointId::DeviceHistory
        && id != EndpointId::ActiveAlarms && id != EndpointId::ForcedChargeDeliver
        && id != EndpointId::ForcedChargeQuery;
}

//! N calls in W, with N >= 1: half a call a second is one call in two.
Allowance wholeCalls(const Allowance &allowance)
{
    const double calls = std::max(1.0, std::floor(allowance.calls));
    return {calls, allowance.seconds * calls / allowance.calls};
}

} // namespace

bool servesType(EndpointId endpoint, int typeId)
{
    static const QList<int> realtime {1,     10,    17,    38,    39,    41,    47,    23070,
                                      23093, 60001, 60003, 60010, 60014, 60043, 60044, 60092};
    static const QList<int> history {1,     10,    17,    38,    39,    41,    47,   63,
                                     23070, 23093, 60001, 60003, 60010, 60014, 60043};
    static const QList<int> reports {1, 38, 39, 41, 23093};
    switch (endpoint) {
    case EndpointId::DeviceRealtime:
        return realtime.contains(typeId);
    case EndpointId::DeviceHistory:
    case EndpointId::LegacyDeviceHistory:
    case EndpointId::LegacyDeviceFiveMinutes:
        return history.contains(typeId);
    case EndpointId::DeviceDay:
    case EndpointId::DeviceMonth:
    case EndpointId::DeviceYear:
        return reports.contains(typeId);
    default:
        return true;
    }
}

Allowance allowanceOf(const Endpoint &endpoint, const AccountSize &size, const QuotaOptions &options,
                      bool oldAccount)
{
    if ((options.oldAccounts || oldAccount) && oldRate(endpoint.id) > 0)
        return {double(oldRate(endpoint.id)), 60};
    double devicePages = 0;
    double deviceTens = 0;
    double devices = 0;
    for (auto type = size.devicesByType.begin(); type != size.devicesByType.end(); ++type) {
        if (options.countServedOnly && !servesType(endpoint.id, type.key()))
            continue;
        devicePages += pages(type.value(), 100);
        deviceTens += pages(type.value(), 10);
        devices += type.value();
    }
    const double plantPages = pages(size.plants, 100);
    const double seconds = endpoint.windowSeconds;
    switch (endpoint.formula) {
    case QuotaFormula::Unknown:
        return {};
    case QuotaFormula::Fixed:
        return {double(endpoint.fixedCalls), seconds};
    case QuotaFormula::PlantPagesTimes10Plus24:
        return {plantPages * 10 + 24, seconds};
    case QuotaFormula::PlantPagesPlus24:
        return {plantPages + 24, seconds};
    case QuotaFormula::PlantPages:
        return {plantPages, seconds};
    case QuotaFormula::DevicePages:
        return {devicePages, seconds};
    case QuotaFormula::DevicePagesPlus24:
        return {devicePages + 24, seconds};
    case QuotaFormula::DeviceTensPlus24:
        return {deviceTens + 24, seconds};
    case QuotaFormula::DeviceRate:
        return {devices / 600, seconds};
    case QuotaFormula::LargerPages:
        return {std::max(plantPages, devicePages), seconds};
    }
    return {};
}

void QuotaBooks::setAccount(int account, const AccountSize &size, bool oldPolicy)
{
    m_owners.insert(account, {size, oldPolicy});
}

//! Login and logout are documented as "in 10 minutes", whatever the policy of the day makes of the others.
bool QuotaBooks::rolling(EndpointId id) const
{
    if (id == EndpointId::Login || id == EndpointId::Logout)
        return true;
    return m_options.policy != QuotaOptions::Policy::Bucket;
}

QuotaBooks::Counter QuotaBooks::freshCounter(const Allowance &allowance, qint64 now)
{
    Counter fresh;
    fresh.allowance = allowance;
    if (allowance.calls > 0)
        fresh.level = wholeCalls(allowance).calls;
    fresh.levelTime = now;
    return fresh;
}

double QuotaBooks::levelAt(const Counter &counter, bool isRolling, qint64 now) const
{
    const Allowance whole = wholeCalls(counter.allowance);
    if (!isRolling) {
        const double seconds = std::max<qint64>(0, now - counter.levelTime) / 1000.0;
        return std::min(whole.calls, counter.level + seconds * whole.calls / whole.seconds);
    }
    const bool calendar =
        m_options.policy == QuotaOptions::Policy::CalendarDay && whole.seconds == DaySeconds;
    qint64 start = now - qint64(whole.seconds * 1000);
    if (calendar) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, m_options.zone);
        start = local.date().startOfDay(m_options.zone).toMSecsSinceEpoch() - 1;
    }
    const auto used = std::count_if(counter.stamps.begin(), counter.stamps.end(),
                                    [start](qint64 stamp) { return stamp > start; });
    return whole.calls - double(used);
}

bool QuotaBooks::hasRoom(Counter &counter, bool isRolling, qint64 now) const
{
    if (counter.allowance.calls == 0)
        return false; // an account without devices has no device calls
    if (counter.allowance.calls < 0)
        return true;
    const qint64 window = qint64(wholeCalls(counter.allowance).seconds * 1000);
    while (!counter.stamps.empty() && counter.stamps.front() + window <= now)
        counter.stamps.pop_front();
    counter.level = levelAt(counter, isRolling, now);
    counter.levelTime = now;
    return counter.level >= 1.0 - 1e-9;
}

void QuotaBooks::note(Counter &counter, bool isAllowed, qint64 now) const
{
    if (isAllowed || m_options.countRefused) {
        counter.level = std::max(0.0, counter.level - 1.0);
        counter.stamps.push_back(now);
    }
    if (isAllowed) {
        counter.lastAccepted = now;
        ++counter.accepted;
    } else {
        ++counter.refused;
    }
}

int QuotaBooks::take(int account, const Endpoint &endpoint, qint64 now)
{
    const Key key {account, endpoint.id};
    auto found = m_counters.find(key);
    if (found == m_counters.end()) {
        const Owner owner = m_owners.value(account);
        const Allowance allowance = allowanceOf(endpoint, owner.size, m_options, owner.oldPolicy);
        found = m_counters.emplace(key, freshCounter(allowance, now)).first;
    }
    Counter &counter = found->second;
    bool allowed = hasRoom(counter, rolling(endpoint.id), now);
    const bool everyMinute = endpoint.id == EndpointId::LegacyDeviceHistory // besides its daily limit (§2)
        || (m_options.perMinuteRule && hasMinuteRule(endpoint.id));
    if (everyMinute && counter.accepted > 0 && now - counter.lastAccepted < MinuteMs)
        allowed = false;
    note(counter, allowed, now);
    if (allowed)
        return 0;
    return m_options.dailySignal20618 && endpoint.isDaily() ? 20618 : 407;
}

int QuotaBooks::takeForOwner(int owner, const Endpoint &endpoint, qint64 now)
{
    const OwnerKey key {owner, endpoint.isControl()};
    auto found = m_ownerCounters.find(key);
    if (found == m_ownerCounters.end()) {
        const int calls = key.second ? m_options.oauthControlCalls : m_options.oauthBasicCalls;
        found = m_ownerCounters.emplace(key, freshCounter({double(calls), DaySeconds}, now)).first;
    }
    const bool isRolling = m_options.policy != QuotaOptions::Policy::Bucket;
    const bool allowed = hasRoom(found->second, isRolling, now);
    note(found->second, allowed, now);
    if (allowed)
        ++m_ownerCalls[endpoint.id];
    return allowed ? 0 : 407;
}

void QuotaBooks::resetOwner(int owner)
{
    for (auto &[key, counter] : m_ownerCounters) {
        if (owner >= 0 && key.first != owner)
            continue;
        counter.level = counter.allowance.calls;
        counter.stamps.clear();
    }
}

QList<QuotaEntry> QuotaBooks::report(qint64 now) const
{
    QList<QuotaEntry> entries;
    for (const auto &[key, counter] : m_counters) {
        QuotaEntry entry;
        entry.account = key.first;
        entry.endpoint = key.second;
        entry.allowance = counter.allowance;
        entry.accepted = counter.accepted;
        entry.refused = counter.refused;
        if (counter.allowance.calls > 0) {
            entry.level = levelAt(counter, rolling(key.second), now);
            const qint64 window = qint64(wholeCalls(counter.allowance).seconds * 1000);
            std::copy_if(counter.stamps.begin(), counter.stamps.end(), std::back_inserter(entry.stamps),
                         [&](qint64 stamp) { return stamp + window > now; });
        }
        entries.append(entry);
    }
    return entries;
}

QList<OwnerQuotaEntry> QuotaBooks::ownerReport(qint64 now) const
{
    QList<OwnerQuotaEntry> entries;
    const bool isRolling = m_options.policy != QuotaOptions::Policy::Bucket;
    for (const auto &[key, counter] : m_ownerCounters)
        entries.append({key.first, key.second, counter.allowance, levelAt(counter, isRolling, now),
                        counter.accepted, counter.refused});
    return entries;
}

qint64 QuotaBooks::refusedCount() const
{
    qint64 count = 0;
    for (const auto &[key, counter] : m_counters)
        count += counter.refused;
    for (const auto &[key, counter] : m_ownerCounters)
        count += counter.refused;
    return count;
}

qint64 QuotaBooks::acceptedCalls(EndpointId endpoint) const
{
    qint64 count = 0;
    for (const auto &[key, counter] : m_counters) {
        if (key.second == endpoint)
            count += counter.accepted;
    }
    const auto byOwners = m_ownerCalls.find(endpoint);
    return byOwners != m_ownerCalls.end() ? count + byOwners->second : count;
}

} // namespace Simulation
