// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultkind.h"
#include "plantsettings.h"
#include "worldorder.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace Simulation {

//! One key of a dataItemMap. The API layer writes it as JSON and applies the quirk switches (quoted numbers,
//! "N/A").
struct DataItem
{
    enum class Kind { Number, Integer, Null, NotAvailable, Text, RawJson };
    const char *key = nullptr; //!< lives as long as the world
    Kind kind = Kind::Null;
    double number = 0.0;
    int decimals = 3; //!< at most so many when written
    QByteArray text; //!< for Text (unescaped UTF-8) and RawJson
};
using DataItems = std::vector<DataItem>;

struct SimulatedDevice
{
    qint64 id = 0; //!< 16 digits, starts 1000000…
    QString dn; //!< "NE=…"
    QString name;
    QString serial;
    int typeId = 0;
    QString model;
    QString softwareVersion; //!< empty = null
    int optimizers = -1; //!< -1 = null
    QString inverterType; //!< `invType`, empty = null
    double ratedKw = 0; //!< of an inverter
    int plant = 0; //!< index into the world's plants
};

struct SimulatedPlant
{
    QString code; //!< "NE=…"
    QString name;
    QString address;
    double latitude = 0, longitude = 0;
    double capacityKwp = 0;
    QString contactPerson, contactMethod;
    QDateTime gridConnection; //!< with the plant's offset of that date
    QTimeZone zone;
    int firstDevice = 0, deviceCount = 0; //!< its devices are neighbours
};

//! The energy books of a plant at an instant, kW. pv + import + discharge = load + export + charge + losses.
struct PowerBooks
{
    double pv = 0, import = 0, discharge = 0, load = 0, export_ = 0, charge = 0, losses = 0;
    double socPercent = -1; //!< -1 without a battery
};

enum class ReportPeriod { Hour, Day, Month, Year };

//! One hour, day, month or year of a report.
struct ReportRow
{
    //! Data: something was recorded. Empty: over, but nothing was (dark hours, before the connection, link
    //! lost); every value is null. Future: nothing is known of it yet; every value is null.
    enum class State { Data, Empty, Future };
    qint64 start = 0; //!< local start, UTC ms
    State state = State::Data;
    DataItems items;
};

struct WorldOptions
{
    QList<QByteArray> siteFiles; //!< JSON texts of resources/sites; empty = the built-in ones
    int plantCount = 0; //!< 0 = one plant for each site; else a fleet of mixed sites
    quint64 seed = 1;
    int extraAlarms = 0; //!< so many made-up alarms, spread over all plants
};

//! Plants and devices whose every value is a pure function of (options, instant): nothing is replayed from
//! the start of the run, the past can be asked as well as the present. Values stand still between two
//! 5-minute marks, as on the real service. Const functions may be called from one thread at a time.
class SimulatedWorld
{
public:
    explicit SimulatedWorld(const WorldOptions &options);
    ~SimulatedWorld();

    const QList<SimulatedPlant> &plants() const;
    const QList<SimulatedDevice> &devices() const;

    //! dataItemMap of getStationRealKpi (`query-endpoints.md` §5.1).
    DataItems plantRealtime(int plant, qint64 utcMs) const;
    //! dataItemMap of getDevRealKpi for types with real-time data (§5.2, device-fields.json); empty for
    //! others.
    DataItems deviceRealtime(int device, qint64 utcMs) const;
    PowerBooks books(int plant, qint64 utcMs) const;

    //! Rows of the plant's hours (of the local day that contains `instant`), days (of the month), months (of
    //! the year) or years (all since it was built), `query-endpoints.md` §8. Nothing after `settled` is in
    //! them, and nothing of the local hour that contains it: so hours always sum to the day, days to the
    //! month, months to the year, the running ones too. Each figure is rounded for itself when written; no
    //! figure is a sum of rounded ones. Empty for instants before 2000 or after 2099.
    std::vector<ReportRow> plantReport(int plant, ReportPeriod period, qint64 instant, qint64 settled) const;
    //! The same for a device of type 1, 38, 39 or 41 (§9); there is no hour. Empty for others.
    std::vector<ReportRow> deviceReport(int device, ReportPeriod period, qint64 instant,
                                        qint64 settled) const;
    //! `dataItems` of the 5-minute sample that contains the instant (§6.1): the powers of those five minutes,
    //! counters up to their start, so that a period's samples × 1/12 h are its report. Nothing without a
    //! sample: before the connection, without a link, and of an inverter in the dark unless `alsoAtNight`.
    DataItems deviceSample(int device, qint64 utcMs, bool alsoAtNight = false) const;
    //! The local day of the plant that contains the instant: its start and the next day's, UTC ms.
    std::pair<qint64, qint64> localDay(int plant, qint64 utcMs) const;
    //! Present battery mode and feed-in limit (§10).
    PlantSettings settings(int plant, qint64 utcMs) const;
    //! What is wrong at the plant, as its alarms tell it. Of a plant without a link: what it said last.
    std::vector<ActiveFault> faults(int plant, qint64 utcMs) const;
    //! Mends what is there of the fault, or makes it happen; a mended string gives power again from the next
    //! 5-minute mark on. False if the device cannot have it (raise) or does not (clear).
    bool clearFault(int device, FaultKind kind, int part, qint64 utcMs);
    bool raiseFault(int device, FaultKind kind, int part, qint64 utcMs);
    //! Gives a plant an order; the past before the next 5-minute mark stays as it was. False if it has
    //! nothing that could carry it out.
    bool give(int plant, const WorldOrder &order, qint64 utcMs);
    BatteryState battery(int plant, qint64 utcMs) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Simulation
