// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultkind.h"

namespace Simulation {

//! The numbers of an alarm (`query-endpoints.md` §7).
struct AlarmFacts
{
    qint64 alarmId = 0;
    int type = 0;
    int level = 0;
};
const AlarmFacts &alarmFacts(FaultKind kind);

//! Its texts. Invented, not the vendor's.
struct AlarmWords
{
    const char *name = nullptr; //!< UTF-8
    const char *cause = nullptr; //!< null = none
    const char *repair = nullptr;
};
//! In the language of a code such as "de_DE"; in English where there are no texts of ours.
const AlarmWords &alarmWords(FaultKind kind, const QString &language);

//! One of the 18 codes; also "de" or "zh" alone, as some clients send it.
bool isAlarmLanguage(const QString &language);

} // namespace Simulation
