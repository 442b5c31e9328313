// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/inforce.h"
#include "core/domain/controlrules.h"
#include "core/domain/controltask.h"
#include "core/net/apierror.h"
#include "core/util/result.h"

#include <QObject>

#include <memory>
#include <optional>

class Clock;
class CommandJournal;
class ConfigStore;
class PlantStore;
class RateLimiter;
class SmartPvmsClient;
class TaskPoller;

//! Why a command cannot be given at present; buttons explain it.
enum class ControlObstacle {
    None,
    ApiAccount, //!< commands need OAuth (`oauth.md` §10)
    NotSignedIn,
    ScopeMissing, //!< the owner has not granted pvms.openapi.control
    ControlModeOff, //!< nobody has switched control on for this plant
    NotResidential,
    SeveralControllers,
    ControllerNotSupported,
    NoBattery,
    NoInverter,
    ForeignBattery,
    TaskRunning, //!< one of the same family
    QuotaUsedUp, //!< until `until`
    JournalBroken //!< nothing is sent that cannot be written down
};

struct ControlAvailability
{
    ControlObstacle obstacle = ControlObstacle::None;
    qint64 until = 0; //!< UTC ms; 0 if unknown or no matter of time
    QString taskId; //!< for TaskRunning
};

//! Where commands are given: writes them down, sends each exactly once, follows them to their end. Nothing is
//! ever repeated by itself. Lives in one thread.
class ControlDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        SmartPvmsClient &client;
        PlantStore &plants;
        ConfigStore &configs;
        CommandJournal &journal;
        RateLimiter &limiter;
    };
    ControlDesk(const Parts &parts, Clock &clock, QObject *parent = nullptr);
    ~ControlDesk() override;

    //! What the account may do: by the way in and the scopes granted. ApiAccount until told otherwise.
    void setAccess(ControlObstacle access); //!< None, ApiAccount, NotSignedIn or ScopeMissing
    //! Plants a person has switched control on for (kept in the profile by whoever owns the desk).
    void setControlledPlants(const QList<PlantCode> &plants);
    bool isControlled(const PlantCode &plant) const;

    //! Whether such a command can be given now. \a isStop: one that isEmergencyStop(); it passes a running
    //! task, may use the reserve, and does not need the control mode.
    ControlAvailability availability(ControlFamily family, const PlantCode &plant, bool isStop = false) const;
    ControlSite site(const PlantCode &plant) const;
    //! Calls left of the control class today by our own books, and how many of them are kept for a stop.
    int callsLeft() const;
    int callsReserved() const;

    //! Writes the drafts down and sends them, cut into calls of batchMax, each exactly once; all of one
    //! family, checked with problemsOf(). \a who: see ControlTask. Returns the ids in order, or why nothing
    //! was written or sent (access, a plant that does not take it: `path` names it, a journal that cannot be
    //! written). A task that is in the way, or a lost quota, ends its draft as Refused without a call.
    Result<QStringList> submit(const QList<ControlCommand> &commands, const QString &who,
                               const QString &retryOf = {}, const QString &revertOf = {});
    //! A person says how an Unknown task ended, because nothing else can tell. False if it is not Unknown.
    bool settleByHand(const QString &id, bool wasCarriedOut, const QString &who);
    //! The command that would restore what was before; nothing if that is not known.
    static std::optional<ControlCommand> revertOf(const ControlTask &task);
    //! A stop of a running forced charge, a dispatch of 0, "no limit": may use the reserve.
    static bool isEmergencyStop(const ControlCommand &command);

    const CommandJournal &journal() const;
    const ControlTask *task(const QString &id) const;
    QList<InForce> inForce(const PlantCode &plant) const;
    TaskPoller &poller();

Q_SIGNALS:
    void taskChanged(const QString &id);
    //! The task has come to an end (or to Unknown), whoever gave it: for notifications. Once each.
    void taskEnded(const QString &id);
    //! Availability, calls left, what is in force or control mode may have changed.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
