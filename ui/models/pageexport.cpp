// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pageexport.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString PageExport::safeName(const QString &name)
{
    static const QRegularExpression bad(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    QString safe = name;
    safe.replace(bad, u" "_s);
    return safe.simplified();
}
