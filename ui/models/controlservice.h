// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/controldesk.h"
#include "core/store/configstore.h"

#include <QObject>
#include <QTimeZone>

//! What is set at a plant now, each with where it is known from and since when.
struct PresentSettings
{
    ConfigEntry<BatteryMode> batteryMode; //!< of the configuration query
    ConfigEntry<ActivePowerMode> activePower; //!< of the configuration query
    BatteryParametersOrder parameters; //!< of our own commands: no interface tells them (§6.1)
    qint64 parametersAt = 0; //!< UTC ms of the newest of them; 0 if there is none
    std::optional<double> soc; //!< %, of live data
    std::optional<double> batteryKw; //!< charging positive, of live data
    std::optional<double> capacityKwh; //!< of all batteries, where each tells it
    qint64 liveAt = 0; //!< UTC ms of the live data; 0 if none came
};

//! What the cards and dialogs of control know and ask for one account. Behind it stands the desk; a test
//! brings its own. Nothing here repeats a command.
class ControlService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual ControlSite site(const PlantCode &plant) const = 0;
    //! \a isStop: of a command that only ends something, which may be given when others may not.
    virtual ControlAvailability availability(ControlFamily family, const PlantCode &plant, bool isStop) const = 0;
    virtual bool isControlled(const PlantCode &plant) const = 0;
    virtual int callsLeft() const = 0; //!< of the control class today, by our own books
    virtual int callsReserved() const = 0; //!< of these, kept for a stop
    //! As ControlDesk::submit().
    virtual Result<QStringList> submit(const QList<ControlCommand> &commands, const QString &retryOf,
                                       const QString &revertOf) = 0;
    virtual const ControlTask *task(const QString &id) const = 0; //!< null if unknown
    //! The newest task of the plant that has not ended; null if there is none.
    virtual const ControlTask *openTask(const PlantCode &plant) const = 0;
    virtual QList<InForce> inForce(const PlantCode &plant) const = 0;
    virtual PresentSettings present(const PlantCode &plant) const = 0;
    //! Asks the configuration queries. False if nobody can be asked.
    virtual bool readNow(const PlantCode &plant) = 0;
    virtual QTimeZone zone(const PlantCode &plant) const = 0;

Q_SIGNALS:
    void taskChanged(const QString &id);
    //! Availability, calls left, what is in force or control mode may have changed.
    void changed();
    //! Something in present() has changed.
    void presentChanged(const PlantCode &plant);
};
