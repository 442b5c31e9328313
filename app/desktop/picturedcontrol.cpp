// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/picturedcontrol.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

TouWindow window(int from, int to, const QList<int> &days, bool isCharge)
{
    TouWindow made;
    made.start = QTime(from / 60, from % 60);
    made.end = QTime(to / 60, to % 60);
    made.weekdays = days;
    made.isCharge = isCharge;
    return made;
}

} // namespace

PicturedControl::PicturedControl(const AccountData &data, qint64 now, QObject *parent)
    : DeskControlService(data, parent)
    , m_now(now)
{
}

ControlAvailability PicturedControl::availability(ControlFamily family, const PlantCode &plant,
                                                  bool isStop) const
{
    ControlAvailability availability = DeskControlService::availability(family, plant, isStop);
    const bool isOfTheAccount = availability.obstacle == ControlObstacle::ApiAccount
        || availability.obstacle == ControlObstacle::NotSignedIn
        || availability.obstacle == ControlObstacle::ControlModeOff;
    if (isOfTheAccount)
        availability = {};
    if (family == ControlFamily::BatteryMode && m_isInForce)
        availability.obstacle = ControlObstacle::TaskRunning;
    return availability;
}

bool PicturedControl::isControlled(const PlantCode &) const
{
    return true;
}

Result<QStringList> PicturedControl::submit(const QList<ControlCommand> &commands, const QString &,
                                            const QString &)
{
    QStringList ids;
    for (const ControlCommand &command : commands) {
        ControlTask task;
        task.id = QString::number(m_tasks.size());
        task.command = command;
        task.plantName = site(command.plant).plantName;
        task.state = TaskState::Sending;
        m_tasks << task;
        ids << task.id;
    }
    return ids;
}

const ControlTask *PicturedControl::task(const QString &id) const
{
    const auto found = std::find_if(m_tasks.cbegin(), m_tasks.cend(),
                                    [&id](const ControlTask &task) { return task.id == id; });
    return found == m_tasks.cend() ? nullptr : &*found;
}

const ControlTask *PicturedControl::openTask(const PlantCode &) const
{
    return nullptr;
}

QList<InForce> PicturedControl::inForce(const PlantCode &plant) const
{
    if (!m_isInForce)
        return {};
    ActivePowerOrder order;
    order.isLimited = true;
    order.maxFeedInKw = 3;
    InForce force;
    force.kind = InForce::Kind::FeedInLimit;
    force.source = InForce::Source::Configuration;
    force.taskId = u"0"_s;
    force.command = ControlCommand {plant, order};
    force.since = m_now - 150 * minuteMs;
    force.knownAt = m_now - 4 * minuteMs;
    return {force};
}

PresentSettings PicturedControl::present(const PlantCode &plant) const
{
    PresentSettings present = DeskControlService::present(plant);
    BatteryMode mode;
    mode.plant = plant;
    mode.mode = BatteryMode::Mode::TimeOfUse;
    mode.surplus = BatteryMode::SurplusPriority::Charge;
    mode.allowedGridChargeKw = 2.5;
    mode.windows = {window(75, 285, {1, 2, 3, 4, 5}, true), window(720, 840, {6, 7}, true),
                    window(1050, 1260, {1, 2, 3, 4, 5, 6, 7}, false)};
    ActivePowerMode limit;
    limit.plant = plant;
    limit.mode = ActivePowerMode::Mode::LimitKilowatts;
    limit.limitation = ActivePowerMode::Limitation::TotalPower;
    limit.maxFeedInKw = 6.25;
    present.batteryMode.mode = mode;
    present.activePower.mode = limit;
    for (qint64 *at : {&present.batteryMode.knownAt, &present.batteryMode.askedAt,
                       &present.activePower.knownAt, &present.activePower.askedAt})
        *at = m_now - 4 * minuteMs;
    present.parameters.endOfDischargeSoc = 10;
    present.parametersAt = m_now - 3 * 24 * 60 * minuteMs;
    return present;
}
