// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QLatin1StringView>

//! The parsed file of resources/catalog, e.g. "enums.json". The files are part of the program, so a missing
//! or broken one is a fault of the build: it aborts with the name (a test reads each of them).
QJsonDocument readCatalogue(QLatin1StringView fileName);
