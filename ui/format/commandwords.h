// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlrules.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! Commands in words: what is ordered, what follows from it, and what is wrong with it. Powers are written
//! exactly as they are sent, direction is a word. Tasks: taskwords.h.
class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
public:
    explicit CommandWords(const Formatter &formatter = Formatter());

    //! "Lakeside home: discharge at 2.5 kW until the battery is at 30 %". \a batteryName: for dispatch; the
    //! DN without one.
    QString sentence(const ControlCommand &command, const QString &plantName,
                     const QString &batteryName = {}) const;
    //! The same for a plant whose batteries are known.
    QString sentence(const ControlCommand &command, const ControlSite &site) const;
    //! Without the plant, for buttons and tables: "Discharge at 2.5 kW until the battery is at 30 %".
    QString action(const ControlCommand &command, const QString &batteryName = {}) const;
    //! What will happen, what will not, and who ends it: one sentence each, the most important first.
    QStringList consequence(const ControlCommand &command, const ControlSite &site = {}) const;
    //! What deserves a second thought, given what is set now (nothing if unknown). Empty if nothing does.
    QStringList warnings(const ControlCommand &command, const std::optional<BatteryMode> &presentMode) const;
    //! With the limit and its unit: "Target state of charge must be at most 100 %."
    QString problem(const CommandProblem &problem) const;

    static QString family(ControlFamily family);
    //! "Feed-in limit"
    static QString parameter(ControlParameter parameter);
    //! In the parameter's own unit: "2,500 W", "−1,000 kW", "90 %", "45 min".
    QString value(ControlParameter parameter, double value) const;
    //! What this controller allows: "200 W to 5,000 W"; without a maximum: "200 W or more".
    QString range(ControlParameter parameter, const ParameterRange &range) const;
    //! "Dongle", "SmartAssistant (EMMA)", …; directly connected inverters have none.
    static QString controller(ControllerKind kind);
    //! Exact to the watt, in the unit of the settings: "2.5 kW", "850 W".
    QString power(double kilowatts) const;

private:
    QString clause(const ControlCommand &command, const QString &batteryName) const;
    QString clauseOf(const ForcedCharge &order) const;
    QString clauseOf(const BatteryModeOrder &order) const;
    QString clauseOf(const BatteryParametersOrder &order) const;
    QString clauseOf(const ActivePowerOrder &order) const;
    QString clauseOf(const BatteryDispatchOrder &order, const QString &batteryName) const;
    QStringList consequenceOf(const ForcedCharge &order) const;
    QStringList consequenceOf(const BatteryModeOrder &order) const;
    QStringList consequenceOf(const BatteryParametersOrder &order) const;
    QStringList consequenceOf(const ActivePowerOrder &order, const ControlSite &site) const;
    QStringList consequenceOf(const BatteryDispatchOrder &order) const;
    QString windowProblem(const CommandProblem &problem) const;
    QString plantProblem(CommandProblem::Kind kind) const;

    Formatter m_formatter;
};
