// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planttreemodel.h"

//! Where the values of the tree come from, by kind of row; empty for columns that are no value of the service.
namespace TreeHelp {

//! Sums over the plants of an account.
QString ofAccount(int column);
QString ofPlant(int column);
QString ofDevice(int typeId, int column, const Formatter &formatter);

//! Puts \a help below \a text; either may be empty.
QString below(const QString &text, const QString &help);

} // namespace TreeHelp
