// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deskcontrolservice.h"

#include "core/catalog/devicecatalog.h"
#include "core/control/commandgiver.h"
#include "core/control/commandjournal.h"
#include "core/domain/plantzone.h"
#include "core/polling/datafetcher.h"
#include "core/store/plantstore.h"

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Value>
void keep(std::optional<Value> &known, const std::optional<Value> &older)
{
    if (!known)
        known = older;
}

} // namespace

DeskControlService::DeskControlService(const AccountData &data, QObject *parent)
    : ControlService(parent)
    , m_desk(data.control)
    , m_plants(data.plants)
    , m_configs(data.configs)
    , m_fetcher(data.fetcher)
{
    if (m_desk) {
        connect(m_desk, &ControlDesk::taskChanged, this, &DeskControlService::taskChanged);
        connect(m_desk, &ControlDesk::changed, this, &DeskControlService::changed);
    }
    if (m_configs)
        connect(m_configs, &ConfigStore::changed, this, &DeskControlService::presentChanged);
    if (m_plants) {
        connect(m_plants, &PlantStore::readingsChanged, this, [this](const QList<PlantCode> &plants) {
            for (const PlantCode &plant : plants)
                Q_EMIT presentChanged(plant);
        });
    }
}

ControlSite DeskControlService::site(const PlantCode &plant) const
{
    if (m_desk)
        return m_desk->site(plant);
    ControlSite unknown;
    unknown.plant = plant;
    return unknown;
}

ControlAvailability DeskControlService::availability(ControlFamily family, const PlantCode &plant,
                                                     bool isStop) const
{
    if (m_desk)
        return m_desk->availability(family, plant, isStop);
    ControlAvailability none;
    none.obstacle = ControlObstacle::NotSignedIn;
    return none;
}

bool DeskControlService::isControlled(const PlantCode &plant) const
{
    return m_desk && m_desk->isControlled(plant);
}

int DeskControlService::callsLeft() const
{
    return m_desk ? m_desk->callsLeft() : 0;
}

int DeskControlService::callsReserved() const
{
    return m_desk ? m_desk->callsReserved() : 0;
}

Result<QStringList> DeskControlService::submit(const QList<ControlCommand> &commands, const QString &retryOf,
                                               const QString &revertOf)
{
    if (m_desk)
        return m_desk->submit(commands, commandGiver("window"_L1), retryOf, revertOf);
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return error;
}

const ControlTask *DeskControlService::task(const QString &id) const
{
    return m_desk ? m_desk->task(id) : nullptr;
}

const ControlTask *DeskControlService::openTask(const PlantCode &plant) const
{
    if (!m_desk)
        return nullptr;
    const QList<ControlTask> &tasks = m_desk->journal().tasks();
    for (auto task = tasks.crbegin(); task != tasks.crend(); ++task) {
        if (task->command.plant == plant && task->isOpen())
            return &*task;
    }
    return nullptr;
}

QList<InForce> DeskControlService::inForce(const PlantCode &plant) const
{
    return m_desk ? m_desk->inForce(plant) : QList<InForce>();
}

BatteryParametersOrder DeskControlService::parametersOf(const QList<ControlTask> &tasks,
                                                        const PlantCode &plant, qint64 *at)
{
    BatteryParametersOrder known;
    *at = 0;
    for (auto task = tasks.crbegin(); task != tasks.crend(); ++task) {
        const auto *order = std::get_if<BatteryParametersOrder>(&task->command.order);
        const bool isSet = task->state == TaskState::Succeeded || task->state == TaskState::NoChange;
        if (!order || !isSet || task->command.plant != plant)
            continue;
        if (*at == 0)
            *at = task->endedAt;
        keep(known.endOfChargeSoc, order->endOfChargeSoc);
        keep(known.endOfDischargeSoc, order->endOfDischargeSoc);
        keep(known.maximumChargeW, order->maximumChargeW);
        keep(known.maximumDischargeW, order->maximumDischargeW);
    }
    return known;
}

PresentSettings DeskControlService::present(const PlantCode &plant) const
{
    PresentSettings present;
    if (m_configs) {
        present.batteryMode = m_configs->batteryMode(plant);
        present.activePower = m_configs->activePowerMode(plant);
    }
    if (m_desk)
        present.parameters = parametersOf(m_desk->journal().tasks(), plant, &present.parametersAt);
    if (!m_plants || !m_plants->plant(plant))
        return present;
    const PlantPower &power = m_plants->power(plant);
    present.soc = power.stateOfChargePercent;
    present.batteryKw = power.battery.kilowatts;
    bool isCapacityKnown = true;
    const QList<DeviceId> devices = m_plants->deviceIds(plant);
    for (const DeviceId id : devices) {
        if (m_plants->device(id)->typeId != DeviceType::ResidentialBattery)
            continue;
        present.liveAt = qMax(present.liveAt, m_plants->deviceReadingAt(id));
        const std::optional<double> capacity = m_plants->deviceReading(id, u"rated_capacity"_s).value();
        isCapacityKnown = isCapacityKnown && capacity && *capacity > 0;
        if (isCapacityKnown)
            present.capacityKwh = present.capacityKwh.value_or(0) + *capacity;
    }
    if (!isCapacityKnown)
        present.capacityKwh.reset();
    return present;
}

bool DeskControlService::readNow(const PlantCode &plant)
{
    if (!m_fetcher)
        return false;
    m_fetcher->fetchConfiguration(plant);
    return true;
}

QTimeZone DeskControlService::zone(const PlantCode &plant) const
{
    const Plant *known = m_plants ? m_plants->plant(plant) : nullptr;
    return known ? plantZone(*known) : QTimeZone::systemTimeZone();
}
