// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"

#include <QHash>
#include <QMap>
#include <QTimeZone>

#include <deque>
#include <map>

namespace Simulation {

//! Every reading of the limits that `flow-control.md` §9 asks for.
struct QuotaOptions
{
    enum class Policy {
        DocumentedWindow, //!< no more than N calls in any window
        Bucket, //!< capacity N, filled evenly
        CalendarDay, //!< daily limits start anew at midnight of `zone`; shorter windows as documented
    };
    Policy policy = Policy::Bucket;
    QTimeZone zone = QTimeZone::utc();
    bool oldAccounts = false; //!< fixed rates of §2.2 for every account
    bool countServedOnly = false; //!< D(t) only over types that the interface serves
    bool perMinuteRule = false; //!< one call a minute on lists, plant real-time and reports
    bool countRefused = false; //!< a refused call uses up allowance too
    bool dailySignal20618 = false; //!< daily limits answer 20618 instead of 407; API accounts only
    int oauthBasicCalls = 1000; //!< a day and owner (`oauth.md` §9.2)
    int oauthControlCalls = 100;
};

//! What an API account manages; its allowance grows with it.
struct AccountSize
{
    int plants = 0;
    QMap<int, int> devicesByType;
};

//! So many calls in so many seconds; calls < 0 = no limit known.
struct Allowance
{
    double calls = -1;
    double seconds = 0;
};

//! The formulas of `flow-control.md` §2 and §2.2.
Allowance allowanceOf(const Endpoint &endpoint, const AccountSize &size, const QuotaOptions &options,
                      bool oldAccount = false);
//! Whether the interface has data for a device type; always true for interfaces without device types.
bool servesType(EndpointId endpoint, int typeId);

//! One line of the books, for tests and for the books endpoint.
struct QuotaEntry
{
    int account = 0;
    EndpointId endpoint = EndpointId::Login;
    Allowance allowance;
    double level = 0; //!< calls left now, fractions included
    QList<qint64> stamps; //!< accepted calls within the last window, UTC ms
    qint64 accepted = 0;
    qint64 refused = 0;
};

//! The same of an owner's consent: all interfaces of a class draw on one allowance.
struct OwnerQuotaEntry
{
    int owner = 0;
    bool isControl = false;
    Allowance allowance;
    double level = 0;
    qint64 accepted = 0;
    qint64 refused = 0;
};

//! Counts calls by account and interface, or by owner and class, and says when one is too many.
class QuotaBooks
{
public:
    explicit QuotaBooks(const QuotaOptions &options)
        : m_options(options)
    {
    }

    void setAccount(int account, const AccountSize &size, bool oldPolicy);
    //! Books a call at an instant (UTC ms). 0 = allowed, else the failCode of the refusal (407, or 20618 by
    //! option).
    int take(int account, const Endpoint &endpoint, qint64 now);

    //! The same for a call with an owner's consent; the formulas of the interfaces do not apply. 0 or 407.
    int takeForOwner(int owner, const Endpoint &endpoint, qint64 now);
    //! A new day for one owner, or for all with -1.
    void resetOwner(int owner);

    QList<QuotaEntry> report(qint64 now) const;
    QList<OwnerQuotaEntry> ownerReport(qint64 now) const;
    qint64 refusedCount() const;
    qint64 acceptedCalls(EndpointId endpoint) const;

private:
    struct Owner
    {
        AccountSize size;
        bool oldPolicy = false;
    };
    struct Counter
    {
        Allowance allowance;
        double level = 0; //!< of the bucket, at levelTime
        qint64 levelTime = 0;
        std::deque<qint64> stamps; //!< within the last window; refused ones too if they count
        qint64 lastAccepted = 0;
        qint64 accepted = 0;
        qint64 refused = 0;
    };
    using Key = std::pair<int, EndpointId>;
    using OwnerKey = std::pair<int, bool>; //!< owner, is control

    static Counter freshCounter(const Allowance &allowance, qint64 now);
    bool rolling(EndpointId endpoint) const;
    double levelAt(const Counter &counter, bool isRolling, qint64 now) const;
    //! Brings the level up to date; true if one more call fits.
    bool hasRoom(Counter &counter, bool isRolling, qint64 now) const;
    void note(Counter &counter, bool isAllowed, qint64 now) const;

    QuotaOptions m_options;
    QHash<int, Owner> m_owners;
    std::map<Key, Counter> m_counters;
    std::map<OwnerKey, Counter> m_ownerCounters;
    std::map<EndpointId, qint64> m_ownerCalls; //!< accepted ones
};

} // namespace Simulation
