// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/controlservice.h"

#include <QHash>

//! Control without a desk: a test says what is so and sees what was asked for.
class FakeControl : public ControlService
{
    Q_OBJECT
public:
    using ControlService::ControlService;

    struct Submission
    {
        QList<ControlCommand> commands;
        QString retryOf;
        QString revertOf;
    };

    QHash<PlantCode, ControlSite> sites;
    QHash<PlantCode, PresentSettings> settings;
    QHash<PlantCode, ControlAvailability> obstacles; //!< of all families
    QSet<PlantCode> controlled;
    QHash<PlantCode, QList<InForce>> forces;
    QList<ControlTask> tasks;
    QList<Submission> submissions;
    std::optional<ApiError> refusal; //!< submit() returns it
    int left = 80;
    int reserved = 3;
    int readings = 0;

    static PlantCode code(int number) { return {QStringLiteral("NE=%1").arg(number)}; }

    //! A home with a Dongle and a battery of 10 kWh at 64 %, 5 kW each way.
    ControlSite &addHome(int number, const QString &name)
    {
        ControlSite site;
        site.plant = code(number);
        site.plantName = name;
        site.isResidential = true;
        site.controller = ControllerKind::Dongle;
        site.controllerCount = 1;
        site.hasInverter = true;
        site.ratedKw = 8;
        ControlledBattery battery;
        battery.id = {number};
        battery.dn = {QStringLiteral("NE=%1").arg(number * 100)};
        battery.name = QStringLiteral("Battery");
        battery.maxChargeW = 5000;
        battery.maxDischargeW = 5000;
        battery.soc = 64;
        site.batteries = {battery};
        PresentSettings present;
        present.soc = 64;
        present.batteryKw = 1.5;
        present.capacityKwh = 10;
        present.liveAt = 1'700'000'000'000;
        settings[site.plant] = present;
        controlled << site.plant;
        sites[site.plant] = site;
        return sites[site.plant];
    }

    void setTaskState(const QString &id, TaskState state, const QString &text = {})
    {
        for (ControlTask &task : tasks) {
            if (task.id == id) {
                task.state = state;
                task.text = text;
            }
        }
        Q_EMIT taskChanged(id);
    }

    ControlSite site(const PlantCode &plant) const override { return sites.value(plant); }
    //! As the desk: a stop is not in the way of what it stops, nor of the reserve.
    ControlAvailability availability(ControlFamily, const PlantCode &plant, bool isStop) const override
    {
        const ControlAvailability known = obstacles.value(plant);
        const bool isForOthers = known.obstacle == ControlObstacle::TaskRunning
            || known.obstacle == ControlObstacle::ControlModeOff
            || known.obstacle == ControlObstacle::QuotaUsedUp;
        return isStop && isForOthers ? ControlAvailability() : known;
    }
    bool isControlled(const PlantCode &plant) const override { return controlled.contains(plant); }
    int callsLeft() const override { return left; }
    int callsReserved() const override { return reserved; }
    Result<QStringList> submit(const QList<ControlCommand> &commands, const QString &retryOf,
                               const QString &revertOf) override
    {
        submissions << Submission {commands, retryOf, revertOf};
        if (refusal)
            return *refusal;
        QStringList ids;
        for (const ControlCommand &command : commands) {
            ControlTask task;
            task.id = QStringLiteral("task%1").arg(tasks.size() + 1);
            task.command = command;
            task.plantName = sites.value(command.plant).plantName;
            task.state = TaskState::Sending;
            tasks << task;
            ids << task.id;
        }
        return ids;
    }
    const ControlTask *task(const QString &id) const override
    {
        for (const ControlTask &task : tasks) {
            if (task.id == id)
                return &task;
        }
        return nullptr;
    }
    const ControlTask *openTask(const PlantCode &plant) const override
    {
        for (auto task = tasks.crbegin(); task != tasks.crend(); ++task) {
            if (task->command.plant == plant && task->isOpen())
                return &*task;
        }
        return nullptr;
    }
    QList<InForce> inForce(const PlantCode &plant) const override { return forces.value(plant); }
    PresentSettings present(const PlantCode &plant) const override { return settings.value(plant); }
    bool readNow(const PlantCode &plant) override
    {
        ++readings;
        settings[plant].batteryMode.isAsking = true;
        Q_EMIT presentChanged(plant);
        return true;
    }
    QTimeZone zone(const PlantCode &) const override { return QTimeZone::utc(); }
};
