// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/periodpicture.h"

//! The rows of a history for machines: UTF-8, commas, CRLF, ISO 8601 times with the plant's offset, the unit
//! in each heading, points as decimal marks, absent values empty. The same data give the same bytes in every
//! language and zone of the computer.
QByteArray periodCsv(const PeriodPicture &picture);
