// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

//! "PV1, PV2, PV7" with the comma of the program's language.
QString commaList(const QStringList &words);
//! "Old, Asleep and Lost". In the language of the program; QLocale speaks that of the numbers.
QString andList(const QStringList &words);
