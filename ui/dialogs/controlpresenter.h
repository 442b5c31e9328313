// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlrules.h"
#include "core/domain/controltask.h"
#include "ui/format/changewords.h"

#include <QObject>
#include <QTimeZone>

class Clock;

//! What a form knows of the plant its command is for.
struct ControlContext
{
    ControlSite site; //!< of the first plant, if there are several
    QList<ControlSite> sites; //!< of all of them
    PresentSettings present;
    QTimeZone zone = QTimeZone::utc();
    qint64 now = 0; //!< UTC ms
    Formatter formatter;
    bool isFleet = false;

    //! Of a fleet: what at least one plant takes; each says for itself what it does not.
    ParameterRange range(ControlParameter parameter, const PowerTarget &target = {}) const;
};

//! A command on its way from a wish to a task, without widgets: keeps a copy, checks it for every plant,
//! words it, and sends it once. Cancelling costs nothing until send().
class ControlPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Edit, Confirm, Sent };

    //! One of the plants a command is meant for.
    struct PlantLine
    {
        PlantCode plant;
        QString name;
        bool isIncluded = false;
        QString words; //!< why it is left out, or what is noted of it; may be empty
    };
    //! One of the tasks a command has become.
    struct TaskLine
    {
        QString id;
        QString plantName;
        TaskState state = TaskState::Draft;
        QString words; //!< what the state means
        QString advice; //!< what to do; may be empty
    };

    //! \a service must outlive it. \a plants: at least one; dispatch takes one only.
    ControlPresenter(ControlService &service, const Clock &clock, ControlFamily family,
                     const QList<PlantCode> &plants, QObject *parent = nullptr);

    //! Begins with this order instead of the proposal; \a retryOf and \a revertOf: ids of earlier tasks, or
    //! empty.
    void begin(const ControlCommand::Order &order, const QString &retryOf = {}, const QString &revertOf = {});
    void setFormatter(const Formatter &formatter);

    ControlFamily family() const { return m_family; }
    bool isFleet() const { return m_plants.size() > 1; }
    const QList<PlantCode> &plantCodes() const { return m_plants; }
    ControlContext context() const;
    const ControlCommand::Order &order() const { return m_order; }
    void setOrder(const ControlCommand::Order &order);

    //! What is wrong with the order for the plant; of a fleet: with its values for any of them.
    QList<CommandProblem> problems() const;
    QString problemWords(const CommandProblem &problem) const;
    QList<PlantLine> plants() const;
    int includedCount() const { return int(commands().size()); }
    //! Those that would be sent.
    QList<ControlCommand> commands() const;
    //! Why nothing can be sent now; empty if it can.
    QString obstacle() const;
    bool mayProceed() const;

    QList<ChangeLine> changes() const;
    //! "Lakeside home: discharge at 2.5 kW until the battery is at 30 %"; for a fleet without a plant.
    QString sentence() const;
    QStringList consequence() const;
    QStringList warnings() const;
    //! The body as it will be sent, for people: indented.
    QByteArray json() const;
    //! What must be typed before a fleet's command can be sent; empty for one plant.
    QString requiredWord() const;
    bool isConfirmedBy(const QString &typed) const;
    //! "3 command calls left today, …"
    QString callsWords() const;
    //! This cannot harm: it only ends something.
    bool isStop() const;

    Stage stage() const { return m_stage; }
    //! From Edit to Confirm, if it may be.
    void proceed();
    //! From Confirm to Edit.
    void back();
    //! From Confirm to Sent, once; anything else does nothing. \a typed: see requiredWord().
    void send(const QString &typed);
    //! Why nothing was sent in spite of send(); empty otherwise.
    const QString &failure() const { return m_failure; }
    QList<TaskLine> tasks() const;
    //! True while one of the tasks has not been answered.
    bool isWaiting() const;

    //! The present settings are asked for again.
    void readNow();
    //! The same, if nobody has asked yet: the present value stands beside the new one and can be restored.
    void readIfUnknown();
    bool isReading() const;
    bool canRead() const;

Q_SIGNALS:
    //! Order, plants, present settings or tasks have changed.
    void changed();
    void stageChanged();

private:
    ControlCommand commandFor(const PlantCode &plant) const;
    QString objectionTo(const PlantCode &plant) const;
    QString limitsOf(const ControlSite &site) const;

    ControlService &m_service;
    const Clock &m_clock;
    Formatter m_formatter;
    ControlFamily m_family;
    QList<PlantCode> m_plants;
    ControlCommand::Order m_order;
    QString m_retryOf;
    QString m_revertOf;
    Stage m_stage = Stage::Edit;
    QStringList m_ids; //!< of the tasks
    QString m_failure;
};
