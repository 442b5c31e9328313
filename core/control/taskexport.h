// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controltask.h"

//! The journal for other programs: what was commanded, when, by whom, and what came of it. No secret is in
//! it. Keys and words are those of the journal, in English whatever the language; times are ISO 8601 UTC.
namespace TaskExport {

//! One line a task (RFC 4180, UTF-8); order, state before, and timeline as JSON in one cell each. A text that
//! a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csv(const QList<ControlTask> &tasks);
//! {"format": "heliodesk-tasks", "version": 1, "tasks": [ … ]}
QByteArray json(const QList<ControlTask> &tasks);

} // namespace TaskExport
