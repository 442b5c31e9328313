// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/commandgiver.h"

using namespace Qt::Literals::StringLiterals;

QString commandGiver(QLatin1StringView program)
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return u"%1 (%2)"_s.arg(user, program);
    }
    return u"? (%1)"_s.arg(program);
}
