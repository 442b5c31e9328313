// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/reportpoller.h"

#include "core/polling/datafetcher.h"
#include "core/polling/reportcadence.h"
#include "core/store/plantstore.h"
#include "core/store/reportrows.h"
#include "core/util/clock.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr qint64 lookEvery = 60'000;
constexpr qsizetype batchSize = 100;
constexpr qint64 spread = 10 * 60'000;
constexpr std::array kinds {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year, PeriodKind::Lifetime};

//! A period of the calendar of one zone.
struct ZonedPeriod
{
    CalendarPeriod period;
    qint64 start = 0;
    qint64 end = 0;
};

struct ZoneDay
{
    QTimeZone zone;
    std::array<ZonedPeriod, kinds.size()> present, previous; // by kind
};

struct DuePlant
{
    PlantCode plant;
    CalendarPeriod period;
    bool isVisible = false;
    qint64 fetchedAt = 0;
};

} // namespace

struct ReportPoller::Private
{
    Private(DataFetcher &dataFetcher, PlantStore &plantStore, ReportStore &reportStore, Clock &someClock)
        : fetcher(dataFetcher)
        , plants(plantStore)
        , reports(reportStore)
        , clock(someClock)
        , timer(someClock)
    {
    }

    void look();
    void lookAt(PeriodKind kind, const QList<PlantCode> &codes);
    void gatherZones(const QList<PlantCode> &codes, qint64 now);
    std::optional<DuePlant> dueOf(const PlantCode &plant, PeriodKind kind, qint64 interval, qint64 now) const;
    qint64 lastTry(const PlantCode &plant, const CalendarPeriod &period) const;
    bool isPersonFetching(PeriodKind kind) const;

    DataFetcher &fetcher;
    PlantStore &plants;
    ReportStore &reports;
    Clock &clock;
    ClockTimer timer;
    std::function<bool(const PlantCode &)> isVisible;
    std::array<int, kinds.size()> wishes {}; // under way, by kind; 0 if none
    QHash<std::pair<PlantCode, CalendarPeriod>, qint64>
        tries; // what brought nothing must not be asked each minute
    QHash<PlantCode, qsizetype> zoneOf; // places in zones
    QList<ZoneDay> zones;
    qint64 offset = 0;
    bool isRunning = false;
};

ReportPoller::ReportPoller(DataFetcher &fetcher, PlantStore &plants, ReportStore &reports, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(fetcher, plants, reports, clock))
{
    connect(&d->timer, &ClockTimer::due, this, [this] { d->look(); });
    const auto forgetZones = [this] { d->zoneOf.clear(); };
    connect(&plants, &PlantStore::plantsAdded, this, forgetZones);
    connect(&plants, &PlantStore::plantRemoved, this, forgetZones);
    connect(&plants, &PlantStore::plantChanged, this, forgetZones);
    connect(&plants, &PlantStore::reset, this, forgetZones);
    connect(&fetcher, &DataFetcher::finished, this, [this](const FetchProgress &progress) {
        const auto wish = std::find(d->wishes.begin(), d->wishes.end(), progress.id);
        if (wish == d->wishes.end())
            return;
        *wish = 0;
        if (d->isRunning)
            d->timer.startAt(d->clock.now()); // the next batch
    });
}

ReportPoller::~ReportPoller() = default;

void ReportPoller::start()
{
    if (std::exchange(d->isRunning, true))
        return;
    d->tries.clear();
    d->zoneOf.clear();
    d->timer.startIn(lookEvery);
}

void ReportPoller::stop()
{
    if (!std::exchange(d->isRunning, false))
        return;
    d->timer.stop();
    const auto wishes = std::exchange(d->wishes, {});
    for (int wish : wishes) {
        // Somebody may wait for the same by now.
        if (wish != 0 && d->fetcher.progress(wish).priority == Priority::Reports)
            d->fetcher.cancel(wish);
    }
}

bool ReportPoller::isRunning() const
{
    return d->isRunning;
}

void ReportPoller::setVisibility(std::function<bool(const PlantCode &)> isVisible)
{
    d->isVisible = std::move(isVisible);
}

//! Looking a plant's zone up costs more than all the rest of a look, and changes with the list of plants
//! only.
void ReportPoller::Private::gatherZones(const QList<PlantCode> &codes, qint64 now)
{
    if (zoneOf.size() != codes.size()) {
        zones.clear();
        zoneOf.clear();
        for (const PlantCode &code : codes) {
            const QTimeZone zone = fetcher.zoneOf(code);
            const auto known = std::find_if(zones.cbegin(), zones.cend(),
                                            [&zone](const ZoneDay &day) { return day.zone == zone; });
            zoneOf.insert(code, known - zones.cbegin());
            if (known == zones.cend())
                zones.append({zone, {}, {}});
        }
    }
    for (ZoneDay &day : zones) {
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            const CalendarPeriod period = CalendarPeriod::containing(kinds[kind], now, day.zone);
            const CalendarPeriod before = period.previous();
            day.present[kind] = {period, period.startMs(day.zone), period.endMs(day.zone)};
            day.previous[kind] = {before, before.startMs(day.zone), before.endMs(day.zone)};
        }
    }
}

qint64 ReportPoller::Private::lastTry(const PlantCode &plant, const CalendarPeriod &period) const
{
    const StoredReport *report = reports.plantReport(plant, period);
    return std::max(report ? report->fetchedAt : 0, tries.value({plant, period}));
}

//! The period of this kind that has to be asked for: the running one, or the one before until it is settled.
std::optional<DuePlant> ReportPoller::Private::dueOf(const PlantCode &plant, PeriodKind kind, qint64 interval,
                                                     qint64 now) const
{
    const ZoneDay &day = zones.at(zoneOf.value(plant));
    const ZonedPeriod &present = day.present[size_t(kind)];
    const qint64 told = lastTry(plant, present.period);
    if (kind == PeriodKind::Day && now < present.start + ReportCadence::nightLength)
        interval = std::max(interval, ReportCadence::nightInterval);
    const bool hasRows = kind == PeriodKind::Lifetime || now >= present.start + ReportCadence::firstRowAfter;
    if (hasRows && ReportCadence::isDue(told, interval, offset, now))
        return DuePlant {plant, present.period, false, told};
    if (kind == PeriodKind::Lifetime)
        return std::nullopt;
    const ZonedPeriod &previous = day.previous[size_t(kind)];
    const StoredReport *report = reports.plantReport(plant, previous.period);
    if ((report && report->isSettled) || now < previous.end + ReportRows::settlingTime)
        return std::nullopt;
    const qint64 toldBefore = lastTry(plant, previous.period);
    // Told before it was over, or tried without success a while ago.
    if (toldBefore >= previous.end + ReportRows::settlingTime
        && now - toldBefore < ReportCadence::sharedInterval)
        return std::nullopt;
    return DuePlant {plant, previous.period, false, toldBefore};
}

//! Somebody fetches a longer past under the allowance that this kind of report uses.
bool ReportPoller::Private::isPersonFetching(PeriodKind kind) const
{
    const QList<FetchProgress> running = fetcher.running();
    return std::any_of(running.cbegin(), running.cend(), [kind](const FetchProgress &progress) {
        return progress.kind == FetchProgress::Kind::PlantReports && progress.period == kind
            && progress.callsTotal - progress.callsDone > 1;
    });
}

void ReportPoller::Private::look()
{
    if (!isRunning)
        return;
    timer.startIn(lookEvery);
    const QList<PlantCode> codes = plants.plantCodes();
    if (codes.isEmpty())
        return;
    offset = spread * qChecksum(codes.constFirst().value.toUtf8()) / 65536; // the same with every start
    const qint64 now = clock.now();
    gatherZones(codes, now);
    for (auto it = tries.begin(); it != tries.end();)
        it = now - *it > 2 * 86'400'000LL || *it > now ? tries.erase(it) : std::next(it);
    for (PeriodKind kind : kinds) {
        if (wishes[size_t(kind)] == 0)
            lookAt(kind, codes);
    }
}

void ReportPoller::Private::lookAt(PeriodKind kind, const QList<PlantCode> &codes)
{
    const qint64 now = clock.now();
    const bool isShared = kind == PeriodKind::Day && isPersonFetching(kind);
    const qint64 pages = qint64(codes.size() + batchSize - 1) / batchSize;
    const qint64 stretch = fetcher.sharesADay() ? pages : 1;
    const qint64 shown = (isShared ? ReportCadence::sharedInterval : ReportCadence::interval(kind)) * stretch;
    const qint64 hidden = std::max(shown, ReportCadence::hiddenInterval(kind) * stretch);
    bool isAnyVisible = false;
    QList<DuePlant> due;
    for (const PlantCode &code : codes) {
        const bool isShown = isVisible && isVisible(code);
        isAnyVisible = isAnyVisible || isShown;
        if (fetcher.isRefused(code))
            continue;
        if (std::optional<DuePlant> plant = dueOf(code, kind, isShown ? shown : hidden, now)) {
            plant->isVisible = isShown;
            due.append(*plant);
        }
    }
    const double batches = std::ceil(double(codes.size()) / double(batchSize));
    fetcher.setOtherReportsADay(kind,
                                batches * ReportCadence::looksADay(kind, isAnyVisible ? shown : hidden));
    if (due.isEmpty())
        return;
    // What is known can get older before the user's calls are taken.
    const bool isAnyNew =
        std::any_of(due.cbegin(), due.cend(), [](const DuePlant &plant) { return plant.fetchedAt == 0; });
    if (!isAnyNew && fetcher.sparePlantReports(kind) <= ReportCadence::userReserve)
        return;
    std::stable_sort(due.begin(), due.end(), [](const DuePlant &a, const DuePlant &b) {
        return a.isVisible != b.isVisible ? a.isVisible : a.fetchedAt < b.fetchedAt;
    });
    // One call is about one period: the day of the first, which most of the others share.
    const CalendarPeriod period = due.constFirst().period;
    QList<PlantCode> batch;
    for (const DuePlant &plant : std::as_const(due)) {
        if (plant.period == period && batch.size() < batchSize) {
            batch.append(plant.plant);
            tries.insert({plant.plant, period}, now);
        }
    }
    // A call that is made anyway takes along who would be due soon.
    for (const PlantCode &code : codes) {
        const bool isSame = zones.at(zoneOf.value(code)).present[size_t(kind)].period == period;
        if (batch.size() >= batchSize)
            break;
        if (isSame && !batch.contains(code) && !fetcher.isRefused(code)
            && now - lastTry(code, period) >= ReportCadence::interval(kind) / 2) {
            batch.append(code);
            tries.insert({code, period}, now);
        }
    }
    wishes[size_t(kind)] = fetcher.fetchPlantReports(batch, {period}, Priority::Reports, 0);
    if (wishes[size_t(kind)] == 0)
        timer.startAt(now + 1000); // nothing to ask there; the others
}
