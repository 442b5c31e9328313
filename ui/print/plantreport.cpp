// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plantreport.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

PlantReport PlantReport::of(const PlantStore &store, const PowerHistory &history, const PlantCode &plant,
                            const QString &account, const Formatter &formatter, qint64 now)
{
    return {PlantFacts::of(store, plant, formatter, now), account, history.samples(plant),
            history.longestGap(), formatter, now};
}

QString PlantReport::fileName() const
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    static const QRegularExpression hiding(u"^[. ]+"_s);
    const QString name = QString(facts.name).replace(forbidden, u" "_s).remove(hiding).simplified().left(80);
    const QString day = QDateTime::fromMSecsSinceEpoch(now, facts.zone).date().toString(Qt::ISODate);
    return name.isEmpty() ? day : name + u' ' + day;
}
