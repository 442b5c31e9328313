// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/quantity.h"

#include <QString>

//! Units in the names of columns.
namespace UnitKey {

//! "_kw", "_kwh", "_percent" …; empty for plain numbers and for currency, which the API never names.
QString suffix(Unit unit);

} // namespace UnitKey
