// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/controldesk.h"
#include "core/domain/controltask.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! How commands stand, in words. What is ordered: commandwords.h.
class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
public:
    explicit TaskWords(const Formatter &formatter = Formatter());

    //! One or two words for badges and tables: "Running", "Already set", "Unknown".
    static QString state(TaskState state);
    //! What the state means for a person, and for a failure why: one or two sentences.
    static QString explanation(const ControlTask &task);
    //! Why a task failed; empty for None.
    static QString reason(TaskReason reason);
    //! Why it was refused: by its code, else in the service's own words; empty if neither is there.
    static QString refusal(const ControlTask &task);
    //! One line of the timeline: the state, with what the service said.
    static QString event(const TaskEvent &event);

    //! Did the power follow? "Discharging 2.48 kW, as ordered."
    QString verdict(const ControlTask &task) const;
    //! The same in a word or two, for tables under "Live data"; empty if they were not compared.
    static QString shortVerdict(FollowVerdict verdict);
    //! What was charged, discharged or really delivered so far; empty if nothing is known.
    QString result(const ControlTask &task) const;
    //! What was set before and how old that knowledge is (UTC ms); empty if nothing is known.
    QStringList before(const ControlTask &task, qint64 now) const;

    //! Why a command cannot be given, and what to do about it. Empty for None.
    static QString obstacle(ControlObstacle obstacle);
    static QString remedy(ControlObstacle obstacle);

private:
    QString flow(const ControlTask &task, double value) const;

    Formatter m_formatter;
};
