// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/factfinder.h"

#include "core/api/smartpvmsclient.h"
#include "core/control/livefacts.h"
#include "core/domain/device.h"
#include "core/net/ratelimiter.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 livePause = 5 * 60'000 + 15'000; // data are refreshed every 5 minutes
constexpr qint64 configPause = 5 * 60'000;
constexpr qint64 userPause = 10'000;
constexpr qint64 soon = 2'000; // the queue waits so long

Priority priorityFor(bool isUser)
{
    return isUser ? Priority::User : Priority::Visible;
}

CallShare shareFor(bool isUser)
{
    return isUser ? CallShare::User : CallShare::Background;
}

bool tellsGridPower(int typeId)
{
    return typeId == DeviceType::GridMeter || typeId == DeviceType::PowerSensor || typeId == DeviceType::Emma;
}

void wait(std::optional<qint64> &next, qint64 until)
{
    next = next ? std::min(*next, until) : until;
}

template <typename Mode>
ConfigEntry<Mode> asking(ConfigEntry<Mode> entry)
{
    entry.isAsking = true;
    return entry;
}

template <typename Mode>
ConfigEntry<Mode> answered(ConfigEntry<Mode> entry, const Result<Mode> &answer, qint64 now)
{
    entry.isAsking = false;
    entry.askedAt = now;
    entry.error = answer ? ApiError() : answer.error();
    if (answer) {
        entry.mode = *answer;
        entry.knownAt = now;
    }
    return entry;
}

} // namespace

FactFinder::FactFinder(SmartPvmsClient &client, PlantStore &plants, ConfigStore &configs,
                       const RateLimiter &limiter, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_plants(plants)
    , m_configs(configs)
    , m_limiter(limiter)
    , m_clock(clock)
{
}

void FactFinder::addDevices(const FactWish &wish, QHash<int, QList<DeviceId>> &wanted) const
{
    const QList<DeviceId> devices = m_plants.deviceIds(wish.plant);
    for (const DeviceId id : devices) {
        const int type = m_plants.device(id)->typeId;
        const bool isWanted =
            (wish.battery && type == DeviceType::ResidentialBattery) || (wish.grid && tellsGridPower(type));
        if (isWanted && m_plants.deviceReadingAt(id) < wish.from && !wanted[type].contains(id))
            wanted[type].append(id);
    }
}

bool FactFinder::mayAsk(const QString &key, qint64 allowedAt, qint64 pause, bool isUser,
                        std::optional<qint64> &next)
{
    if (m_inFlight.contains(key))
        return false; // looked() comes
    const qint64 now = m_clock.now();
    const qint64 asked = std::min(m_askedAt.value(key, 0), now);
    const qint64 at = std::max(allowedAt, asked == 0 ? 0 : asked + (isUser ? userPause : pause));
    if (at > now + soon) {
        wait(next, at);
        return false;
    }
    m_inFlight.insert(key);
    m_askedAt.insert(key, now);
    return true;
}

std::optional<qint64> FactFinder::look(const QList<FactWish> &wishes, bool isUser)
{
    const qint64 now = m_clock.now();
    std::optional<qint64> next;
    QHash<int, QList<DeviceId>> devices;
    QSet<PlantCode> modes, limits;
    for (const FactWish &wish : wishes) {
        if (wish.from > now) {
            wait(next, wish.from);
            continue;
        }
        addDevices(wish, devices);
        if (wish.batteryMode && m_configs.batteryMode(wish.plant).knownAt < wish.from)
            modes.insert(wish.plant);
        if (wish.activePower && m_configs.activePowerMode(wish.plant).knownAt < wish.from)
            limits.insert(wish.plant);
    }
    if (const auto at = askLive(devices, isUser))
        wait(next, *at);
    for (const PlantCode &plant : std::as_const(modes)) {
        if (mayAsk(u"mode "_s + plant.value,
                   m_limiter.nextAllowedAt(Endpoint::BatteryModeConfig, shareFor(isUser)), configPause,
                   isUser, next))
            askBatteryMode(plant, isUser);
    }
    for (const PlantCode &plant : std::as_const(limits)) {
        if (mayAsk(u"limit "_s + plant.value,
                   m_limiter.nextAllowedAt(Endpoint::ActivePowerModeConfig, shareFor(isUser)), configPause,
                   isUser, next))
            askActivePower(plant, isUser);
    }
    return next;
}

std::optional<qint64> FactFinder::askLive(const QHash<int, QList<DeviceId>> &wanted, bool isUser)
{
    std::optional<qint64> next;
    const qsizetype most = endpointSpec(Endpoint::DeviceRealtime).batchMax;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const int type = it.key();
        const QList<DeviceId> devices = it.value().first(std::min(it.value().size(), most));
        const QString key = u"live %1"_s.arg(type);
        if (!mayAsk(key, m_limiter.nextAllowedAt(Endpoint::DeviceRealtime, shareFor(isUser)), livePause,
                    isUser, next))
            continue;
        m_client.deviceRealtime(type, devices, priorityFor(isUser))
            .then(this, [this, key, type, devices](const Result<DeviceRealtime> &answer) {
                if (answer)
                    m_plants.applyDeviceRealtime(type, devices, *answer, m_clock.now());
                end(key);
            });
    }
    return next;
}

void FactFinder::askBatteryMode(const PlantCode &plant, bool isUser)
{
    m_configs.setBatteryMode(plant, asking(m_configs.batteryMode(plant)));
    m_client.batteryMode(plant, priorityFor(isUser))
        .then(this, [this, plant](const Result<BatteryMode> &answer) {
            m_configs.setBatteryMode(plant, answered(m_configs.batteryMode(plant), answer, m_clock.now()));
            end(u"mode "_s + plant.value);
        });
}

void FactFinder::askActivePower(const PlantCode &plant, bool isUser)
{
    m_configs.setActivePowerMode(plant, asking(m_configs.activePowerMode(plant)));
    m_client.activePowerMode(plant, priorityFor(isUser))
        .then(this, [this, plant](const Result<ActivePowerMode> &answer) {
            m_configs.setActivePowerMode(plant,
                                         answered(m_configs.activePowerMode(plant), answer, m_clock.now()));
            end(u"limit "_s + plant.value);
        });
}

void FactFinder::end(const QString &key)
{
    m_inFlight.remove(key);
    Q_EMIT looked();
}
