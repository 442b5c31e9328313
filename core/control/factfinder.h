// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

class Clock;
class ConfigStore;
class PlantStore;
class RateLimiter;
class SmartPvmsClient;

//! What must be known anew of a plant.
struct FactWish
{
    PlantCode plant;
    qint64 from = 0; //!< UTC ms: what is known from before says nothing
    bool battery = false; //!< live data of its batteries
    bool grid = false; //!< live data of its meters
    bool batteryMode = false; //!< configuration query
    bool activePower = false; //!< configuration query
};

//! Asks for live data and settings that TaskPoller needs and nobody else has brought, and puts the answers
//! into the stores. Calls of the basic class (`control-endpoints.md` §10).
class FactFinder : public QObject
{
    Q_OBJECT
public:
    FactFinder(SmartPvmsClient &client, PlantStore &plants, ConfigStore &configs, const RateLimiter &limiter,
               Clock &clock, QObject *parent = nullptr);

    //! Asks what is wanted and due. \a isUser: a person waits, so that it is asked even if it was a moment
    //! ago. Returns when to look again for what has to wait (UTC ms); nothing if nothing waits.
    std::optional<qint64> look(const QList<FactWish> &wishes, bool isUser = false);

Q_SIGNALS:
    //! An answer or a refusal has come; after the stores have it.
    void looked();

private:
    void addDevices(const FactWish &wish, QHash<int, QList<DeviceId>> &wanted) const;
    //! False if it has to wait; \a next then says until when.
    bool mayAsk(const QString &key, qint64 allowedAt, qint64 pause, bool isUser, std::optional<qint64> &next);
    std::optional<qint64> askLive(const QHash<int, QList<DeviceId>> &wanted, bool isUser);
    void askBatteryMode(const PlantCode &plant, bool isUser);
    void askActivePower(const PlantCode &plant, bool isUser);
    void end(const QString &key);

    SmartPvmsClient &m_client;
    PlantStore &m_plants;
    ConfigStore &m_configs;
    const RateLimiter &m_limiter;
    Clock &m_clock;
    QSet<QString> m_inFlight;
    QHash<QString, qint64> m_askedAt;
};
