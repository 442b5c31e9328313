// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stringwatch.h"

#include "core/domain/calendarperiod.h"
#include "core/domain/plantzone.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/models/devicestrings.h"

namespace {

constexpr int daysBack = 3; //!< and today
constexpr int devicesATurn = 8;

} // namespace

StringJudgement judgeStoredDays(const HistoryStore &history, DeviceId device, const QDate &today,
                                QDate *newest)
{
    QList<StringDay> days;
    QList<QDate> dates;
    for (int back = 0; back <= daysBack && today.isValid(); ++back) {
        const std::shared_ptr<const DeviceDay> day = history.deviceDay(device, today.addDays(-back));
        if (!day || day->times.isEmpty())
            continue;
        days << stringDayOf(*day);
        dates << today.addDays(-back);
    }
    const StringJudgement judgement = judgeStrings(days);
    if (newest)
        *newest = dates.value(judgement.day);
    return judgement;
}

StringWatch::StringWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void StringWatch::watch(PlantStore &plants, HistoryStore &history)
{
    if (m_plants == &plants && m_history == &history)
        return;
    clear();
    m_plants = &plants;
    m_history = &history;
    connect(m_history, &HistoryStore::deviceDayChanged, this, [this](DeviceId device) {
        m_waiting.push_back(device);
        lookSoon();
    });
    look();
}

void StringWatch::clear()
{
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_plants = nullptr;
    m_history = nullptr;
    m_ofDevice.clear();
    m_counts.clear();
    m_waiting.clear();
}

void StringWatch::look()
{
    if (!m_plants || !m_history)
        return;
    m_waiting.clear();
    const QList<PlantCode> plants = m_plants->plantCodes();
    for (const PlantCode &plant : plants) {
        const QList<DeviceId> devices = m_plants->deviceIds(plant);
        for (const DeviceId device : devices) {
            if (hasStringInputs(m_plants->device(device)->typeId))
                m_waiting.push_back(device);
        }
    }
    lookSoon();
}

void StringWatch::lookSoon()
{
    if (m_isPlanned || m_waiting.empty())
        return;
    m_isPlanned = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isPlanned = false;
            lookAtSome(devicesATurn);
            lookSoon();
        },
        Qt::QueuedConnection);
}

void StringWatch::finish()
{
    lookAtSome(int(m_waiting.size()));
}

void StringWatch::lookAtSome(int most)
{
    QList<PlantCode> changedPlants;
    for (int i = 0; i < most && !m_waiting.empty() && m_plants && m_history; ++i) {
        const DeviceId device = m_waiting.front();
        m_waiting.pop_front();
        PlantCode plant;
        if (lookAt(device, plant) && !changedPlants.contains(plant))
            changedPlants << plant;
    }
    for (const PlantCode &plant : std::as_const(changedPlants)) {
        Counts sum;
        const QList<DeviceId> devices = m_plants->deviceIds(plant);
        for (const DeviceId device : devices) {
            const Counts counts = m_ofDevice.value(device);
            sum.dead += counts.dead;
            sum.weak += counts.weak;
        }
        m_counts.insert(plant, sum);
    }
    if (!changedPlants.isEmpty())
        Q_EMIT changed(changedPlants);
}

//! True if the plant has more or fewer bad strings than before.
bool StringWatch::lookAt(DeviceId id, PlantCode &plant)
{
    const Device *device = m_plants->device(id);
    if (!device || !hasStringInputs(device->typeId))
        return false;
    plant = device->plant;
    Counts counts;
    const Plant *known = m_plants->plant(plant);
    const QDate today = known ? localDate(m_clock.now(), plantZone(*known)) : QDate();
    const StringJudgement judgement = judgeStoredDays(*m_history, id, today);
    for (const StringFinding &finding : judgement.findings)
        ++(finding.kind == StringFinding::Kind::Dead ? counts.dead : counts.weak);
    if (counts == m_ofDevice.value(id))
        return false;
    m_ofDevice.insert(id, counts);
    return true;
}
