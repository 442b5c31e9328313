// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/sheet.h"

//! UTF-8 text of a sheet. The same sheet gives the same bytes.
namespace SheetWriters {

//! Aligned columns for a terminal. Control characters of the service's texts are replaced: a plant's name
//! must not steer the terminal.
QByteArray table(const Sheet &sheet);
//! An array of objects, one a line, keys in column order.
QByteArray json(const Sheet &sheet);
//! RFC 4180: CRLF, commas, quotes where needed; numbers with a point, unknown values empty.
QByteArray csv(const Sheet &sheet);

QByteArray write(const Sheet &sheet, Options::Format format);

} // namespace SheetWriters
