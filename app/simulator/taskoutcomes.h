// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace Simulation {

//! Families of `control-endpoints.md` §1, in its order.
enum class TaskFamily { ForcedCharge, BatteryMode, BatteryParameters, ActivePower, BatteryDispatch };

//! "forced-charge", "battery-mode", "battery-parameters", "active-power", "battery-dispatch".
QLatin1StringView nameOf(TaskFamily family);

//! How a task will end, decided when it is accepted.
struct TaskOutcome
{
    QString word; //!< reason word of §3.3; empty = success
    bool isNeverEnding = false; //!< until the 24 h are over
    bool isCarriedOut = true; //!< takes effect in the plant
    int seconds = -1; //!< until the plant has it; -1 = switch `taskSeconds`
};

//! Rules for tasks to come, as JSON: an object {"rules": […]}, a list or one rule; the first that fits wins:
//!   "plantCode"   only this plant
//!   "family"      only this one (nameOf(TaskFamily))
//!   "outcome"     "SUCCESS", "FAILURE", "TIMEOUT", "BUSY", "INVALID", "EXCEPTION" or "NEVER"
//!   "seconds"     how long it takes
//!   "carriedOut"  whether the plant does it all the same; only for outcomes other than SUCCESS [false]
//!   "times"       for so many tasks only [0: all]
class TaskOutcomes
{
public:
    //! Replaces all rules; false and *error (not null) when one is not understood, nothing changed then.
    bool load(const QByteArray &json, QString *error);
    QJsonArray source() const { return m_source; }
    TaskOutcome next(const QString &plantCode, TaskFamily family);

private:
    struct Rule
    {
        QString plantCode; //!< empty = all
        std::optional<TaskFamily> family;
        TaskOutcome outcome;
        int times = 0;
        int used = 0;
    };
    QJsonArray m_source;
    std::vector<Rule> m_rules;
};

} // namespace Simulation
