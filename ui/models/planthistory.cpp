// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planthistory.h"

#include "core/catalog/devicecatalog.h"
#include "core/domain/plantzone.h"
#include "core/insight/daypower.h"
#include "core/insight/plantpower.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int leafingMs = 300;
constexpr qint64 noticeableMs = 10'000;
constexpr qsizetype plantsACall = 100; // `query-endpoints.md` §8

} // namespace

PlantHistory::PlantHistory(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(leafingMs);
    connect(&m_askTimer, &QTimer::timeout, this, &PlantHistory::fetch);
}

void PlantHistory::showPlant(const AccountData &sources, const PlantCode &plant)
{
    if (m_data.plants == sources.plants && m_source.plant == plant)
        return;
    clear();
    m_data = sources;
    m_fetcherAlive = sources.fetcher;
    m_source.reports = sources.reports;
    m_source.plant = plant;
    learnPlant();
    m_period = CalendarPeriod::containing(m_period.kind, today());
    if (sources.reports) {
        connect(sources.reports, &ReportStore::plantReportChanged, this,
                [this](const PlantCode &changedPlant) {
                    if (changedPlant == m_source.plant)
                        rebuild();
                });
    }
    if (sources.history) {
        connect(sources.history, &HistoryStore::deviceDayChanged, this, [this](DeviceId, const QDate &day) {
            if (m_period == CalendarPeriod {PeriodKind::Day, day})
                Q_EMIT powerChanged();
        });
    }
    connect(sources.plants, &PlantStore::plantChanged, this, [this] {
        learnPlant();
        rebuild();
    });
    connect(sources.plants, &PlantStore::devicesAdded, this, [this] {
        learnPlant();
        rebuild();
    });
    if (sources.fetcher) {
        connect(sources.fetcher, &DataFetcher::progressed, this, &PlantHistory::take);
        connect(sources.fetcher, &DataFetcher::finished, this, &PlantHistory::take);
    }
    rebuild();
    m_askTimer.start();
}

void PlantHistory::clear()
{
    if (m_data.plants)
        disconnect(m_data.plants, nullptr, this, nullptr);
    if (m_data.reports)
        disconnect(m_data.reports, nullptr, this, nullptr);
    if (m_data.history)
        disconnect(m_data.history, nullptr, this, nullptr);
    if (m_fetcherAlive)
        disconnect(m_fetcherAlive, nullptr, this, nullptr);
    m_askTimer.stop();
    m_data = {};
    m_source = {};
    m_picture = {};
    m_error = {};
    m_ids.clear();
    m_powerIds.clear();
}

//! Zone, first day and battery, as far as the lists say.
void PlantHistory::learnPlant()
{
    const Plant *plant = m_data.plants->plant(m_source.plant);
    if (!plant)
        return;
    m_source.zone = plantZone(*plant);
    m_source.firstDay = plant->gridConnection.isValid()
        ? localDate(plant->gridConnection.toMSecsSinceEpoch(), m_source.zone)
        : QDate();
    if (m_source.firstDay > today())
        m_source.firstDay = {}; // a mistake in the list must not hide what there is
    m_source.traits.capacityKwp = plant->capacityKwp;
    m_source.bounds = {plant->capacityKwp, plant->latitude, plant->longitude};
    m_source.traits.hasBattery = m_data.plants->deviceListAt(m_source.plant) == 0;
    const QList<DeviceId> devices = m_data.plants->deviceIds(m_source.plant);
    for (const DeviceId id : devices) {
        const Device *device = m_data.plants->device(id);
        if (device && DeviceCatalog::shared().groupOf(device->typeId) == DeviceGroup::Battery)
            m_source.traits.hasBattery = true;
    }
}

QDate PlantHistory::today() const
{
    return localDate(m_clock.now(), m_source.zone);
}

QString PlantHistory::plantName() const
{
    const Plant *plant = m_data.plants ? m_data.plants->plant(m_source.plant) : nullptr;
    return !plant || plant->name.isEmpty() ? m_source.plant.value : plant->name;
}

void PlantHistory::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_data.plants)
        m_askTimer.start();
}

void PlantHistory::setPeriod(const CalendarPeriod &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_error = {};
    m_ids.clear();
    rebuild();
    m_askTimer.start();
}

void PlantHistory::setKind(PeriodKind kind)
{
    setPeriod(CalendarPeriod::containing(kind, today()));
}

void PlantHistory::setGhost(PeriodBeside ghost)
{
    if (ghost == m_ghost)
        return;
    m_ghost = ghost;
    rebuild();
    m_askTimer.start();
}

void PlantHistory::retry()
{
    const ApiError before = std::exchange(m_error, {});
    const qsizetype asked = m_ids.size() + m_powerIds.size();
    fetch();
    // The fetcher does not ask again soon for a plant that was refused: then it is still so.
    if (m_ids.size() + m_powerIds.size() == asked && !m_picture.isFetched)
        m_error = before;
    Q_EMIT changed();
}

void PlantHistory::rebuild()
{
    if (!m_data.plants)
        return;
    m_picture = makePeriodPicture(m_source, m_period, m_ghost, m_clock.now());
    Q_EMIT changed();
}

bool PlantHistory::isMissing(const CalendarPeriod &period) const
{
    const StoredReport *report = m_data.reports->plantReport(m_source.plant, period);
    return !report || (!report->isSettled && m_clock.now() - report->fetchedAt > oldAfterMs);
}

//! A call costs the same for one plant as for a hundred: the neighbours in the same zone come along.
QList<PlantCode> PlantHistory::plantsToAsk() const
{
    QList<PlantCode> plants {m_source.plant};
    const QList<PlantCode> all = m_data.plants->plantCodes();
    for (const PlantCode &code : all) {
        const Plant *plant = m_data.plants->plant(code);
        if (plants.size() < plantsACall && code != m_source.plant && plant
            && plantZone(*plant) == m_source.zone)
            plants.append(code);
    }
    return plants;
}

void PlantHistory::fetch()
{
    if (!m_isActive || !m_fetcherAlive || !m_data.reports || m_error.kind != ApiError::Kind::None)
        return;
    const qint64 now = m_clock.now();
    m_askedAt = now;
    const QList<CalendarPeriod> needed =
        reportsNeeded(m_period, m_ghost, m_source.zone, m_source.firstDay, now);
    const QList<PlantCode> plants = plantsToAsk();
    for (const CalendarPeriod &period : needed) {
        if (!isMissing(period))
            continue;
        // A wish for each: they are served in this order.
        const int id = m_data.fetcher->fetchPlantReports(plants, {period}, Priority::User, oldAfterMs);
        if (id > 0 && !m_ids.contains(id))
            m_ids.append(id);
    }
    Q_EMIT progressed();
}

void PlantHistory::take(const FetchProgress &progress)
{
    if (progress.kind == FetchProgress::Kind::DeviceDays) {
        if (m_powerIds.contains(progress.id) && progress.callsFailed > 0)
            m_error = progress.lastError;
        if (progress.isOver())
            m_powerIds.removeAll(progress.id);
        Q_EMIT progressed();
    }
    if (progress.kind != FetchProgress::Kind::PlantReports || !progress.plants.contains(m_source.plant))
        return;
    if (m_ids.contains(progress.id) && progress.callsFailed > 0)
        m_error = progress.lastError;
    if (progress.isOver()) {
        m_ids.removeOne(progress.id);
        Q_EMIT changed();
    }
    Q_EMIT progressed();
}

//! Those that have to do with the power and keep samples.
QList<const Device *> PlantHistory::powerDevices() const
{
    QList<const Device *> devices;
    if (!m_data.plants || m_period.kind != PeriodKind::Day)
        return devices;
    const QList<DeviceId> ids = m_data.plants->deviceIds(m_source.plant);
    for (const DeviceId id : ids) {
        const Device *device = m_data.plants->device(id);
        if (device && isPowerPart(device->typeId) && DeviceCatalog::shared().type(device->typeId).hasHistory)
            devices.append(device);
    }
    return devices;
}

QList<DeviceId> PlantHistory::devicesToAsk() const
{
    QList<DeviceId> ids;
    const QList<const Device *> devices = powerDevices();
    for (const Device *device : devices) {
        const auto day = m_data.history ? m_data.history->deviceDay(device->id, m_period.first) : nullptr;
        if (!day || (!day->isComplete && m_clock.now() - day->fetchedAt > oldAfterMs))
            ids.append(device->id);
    }
    return ids;
}

QList<PowerSample> PlantHistory::power() const
{
    QList<DayPowerPart> parts;
    bool isWhole = true;
    const QList<const Device *> devices = powerDevices();
    for (const Device *device : devices) {
        const auto day = m_data.history ? m_data.history->deviceDay(device->id, m_period.first) : nullptr;
        isWhole = isWhole && day;
        parts.append({device->typeId, device->id, m_data.plants->isReversedMeter(device->id), day});
    }
    if (isWhole && !parts.isEmpty())
        return composeDayPower(parts);
    QList<PowerSample> seen;
    if (m_period.kind != PeriodKind::Day || !m_data.power)
        return seen;
    const qint64 from = m_period.startMs(m_source.zone), to = m_period.endMs(m_source.zone);
    for (const PowerSample &sample : m_data.power->samples(m_source.plant)) {
        if (sample.at >= from && sample.at < to)
            seen.append(sample);
    }
    return seen;
}

void PlantHistory::fetchPower()
{
    const QList<DeviceId> devices = devicesToAsk();
    if (!m_fetcherAlive || devices.isEmpty())
        return;
    m_powerIds << m_data.fetcher->fetchDeviceDays(devices, m_period.first, m_period.first, Priority::User,
                                                  oldAfterMs);
    Q_EMIT progressed();
}

QList<FetchProgress> PlantHistory::wishes() const
{
    QList<FetchProgress> mine;
    if (!m_fetcherAlive)
        return mine;
    const QList<FetchProgress> all = m_data.fetcher->running();
    for (const FetchProgress &wish : all) {
        const bool isPower = wish.kind == FetchProgress::Kind::DeviceDays && m_data.plants
            && std::any_of(wish.devices.cbegin(), wish.devices.cend(), [this](DeviceId id) {
                                 const Device *device = m_data.plants->device(id);
                                 return device && device->plant == m_source.plant;
                             });
        if (isPower
            || (wish.kind == FetchProgress::Kind::PlantReports && wish.plants.contains(m_source.plant)))
            mine.append(wish);
    }
    return mine;
}

void PlantHistory::cancel(const QList<int> &ids)
{
    for (const int id : ids) {
        if (m_fetcherAlive)
            m_data.fetcher->cancel(id);
    }
}

qint64 PlantHistory::waitingUntil() const
{
    const qint64 now = m_clock.now();
    const QList<FetchProgress> running = wishes();
    for (const FetchProgress &wish : running) {
        if (m_ids.contains(wish.id))
            return wish.nextCallAt > now + noticeableMs ? wish.nextCallAt : 0;
    }
    return 0;
}

PlantHistory::State PlantHistory::state() const
{
    if (!m_data.plants)
        return State::NoPlant;
    if (m_picture.hasValues())
        return State::Ready;
    if (m_picture.isFetched)
        return State::Empty;
    // What is compared is asked for after the period itself: an error is told though more is on its way.
    if (m_error.kind == ApiError::Kind::Permission)
        return State::NotPermitted;
    if (m_error.kind != ApiError::Kind::None)
        return State::Failed;
    if (m_ids.isEmpty() && !m_askTimer.isActive())
        return State::NoDataYet;
    return waitingUntil() > 0 ? State::Waiting : m_fetcherAlive ? State::Fetching : State::NoDataYet;
}

void PlantHistory::refreshTimes()
{
    if (!m_data.plants || !m_fetcherAlive || m_error.kind != ApiError::Kind::None)
        return;
    const qint64 now = m_clock.now();
    const bool isOpenEnded = m_period.kind == PeriodKind::Lifetime || m_picture.isRunning(now);
    if (m_isActive && isOpenEnded && !m_askTimer.isActive() && m_ids.isEmpty()
        && now - m_askedAt > oldAfterMs) {
        m_picture = makePeriodPicture(m_source, m_period, m_ghost, now); // an hour more may have begun
        fetch();
        Q_EMIT changed();
    }
}
