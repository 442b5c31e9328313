// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! The nested value of a battery (`battery_unit_info`, `battery_info`) as people read it: "PK01: 98.0%,
//! PK02: 97.5%". \a json itself if it has another shape.
QString packHealthText(const QString &json);
