// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskpoller.h"
#include "tests/support/simulatedaccount.h"

#include <QJsonObject>

#include <memory>

//! An account on an owner's consent, two plants (a Dongle's and an EMMA's) or more, and a desk that gives
//! them commands; the simulator's back door counts what arrives.
class ControlStand
{
public:
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 hour = 60 * minute;
    static constexpr int home = 0;
    static constexpr int emma = 1;

    //! Evening at the plants: the batteries have charge to give.
    explicit ControlStand(Simulation::SimulatorOptions options = {}, int plants = 2);

    //! Server, consent, session, desk, lists and first live data. False if anything of it fails.
    bool start();
    //! What an end and a new start of the program do.
    void close();
    bool reopen();
    //! Puts the plant into third-party dispatch, by a command as any other; false if it does not end well.
    bool enterThirdPartyMode(int plant = home);
    //! What a family needs before its command can be given.
    bool prepare(ControlFamily family)
    {
        return family != ControlFamily::BatteryDispatch || enterThirdPartyMode();
    }

    //! One that the plant takes and that changes something.
    ControlCommand command(ControlFamily family, int plant = home) const;
    //! Empty if the desk does not even write them down.
    QStringList submit(const QList<ControlCommand> &commands);
    QString submit(const ControlCommand &command) { return submit(QList {command}).value(0); }
    const ControlTask &task(const QString &id) const { return *desk->task(id); }
    TaskState state(const QString &id) const { return task(id).state; }
    //! False if it does not come in so long on the simulated clock.
    bool runUntil(const QString &id, TaskState state, qint64 longest);
    bool runUntilEnded(const QString &id, qint64 longest);
    bool runFor(qint64 span) { return account.driver.runFor(span); }

    //! Deliveries of the family that came in, refused and spoilt ones too; accepted: by the plant.
    int received(ControlFamily family, int plant = home);
    int accepted(ControlFamily family, int plant = home);
    //! Questions that the quota let pass.
    qint64 questions(ControlFamily family) const;
    //! Spoils deliveries of the family: members of a rule beside its endpoint.
    bool spoil(ControlFamily family, QJsonObject rule);
    //! How tasks to come will end.
    void setOutcome(const QJsonObject &rule) { atBackdoor(QStringLiteral("task-outcome"), rule); }
    void setProfile(int plant, QJsonObject facts);
    QJsonObject atBackdoor(const QString &path, const QJsonObject &wish = {});
    PlantCode plant(int index) const;

    SimulatedAccount account;
    std::unique_ptr<CommandJournal> journal;
    std::unique_ptr<ControlDesk> desk;

private:
    int counted(ControlFamily family, int plant, QLatin1StringView what);
};

//! Rows for the five families, in their order: column "family" (ControlFamily).
void addFamilies();

Q_DECLARE_METATYPE(ControlFamily)
