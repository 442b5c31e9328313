// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"

//! A step in the life of a task: state, reason and text as given, one more event in its timeline, and its end
//! if this is one. Pure.
void moveTo(ControlTask &task, TaskState state, qint64 at, const QString &text = {},
            TaskReason reason = TaskReason::None);

//! Both are about the same thing: plant and family, of a dispatch the same battery.
bool isSameTarget(const ControlCommand &a, const ControlCommand &b);

//! Whether \a open must end before \a wanted may be sent: it is open, of the same plant and family, and for a
//! dispatch of the same battery. A stop passes what may be going on: the service allows it
//! (`control-endpoints.md` §4.4), and it is the way out.
bool isInTheWay(const ControlTask &open, const ControlCommand &wanted);

//! Commands that end what is in force: the stop of a forced charge, a dispatch of nothing, "no limit".
bool isStop(const ControlCommand &command);
