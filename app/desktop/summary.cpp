// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/summary.h"

#include "core/account/accountsession.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"
#include "core/domain/plantzone.h"
#include "ui/format/statuswords.h"
#include "ui/format/textcells.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype nameWidth = 32;

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QStringList lineOf(const PlantStore &store, const PlantCode &code, const Formatter &formatter, qint64 now)
{
    const Plant &plant = *store.plant(code);
    const PlantPower &power = store.power(code);
    QString name = plant.name.isEmpty() ? code.value : plant.name;
    if (name.size() > nameWidth)
        name = name.left(nameWidth - 1) + u'…';
    return {name,
            formatter.time(now, plantZone(plant)),
            formatter.power(power.pv.kilowatts),
            formatter.power(power.load.kilowatts),
            formatter.gridFlow(power.grid.kilowatts),
            power.battery.partsExpected > 0 ? formatter.batteryFlow(power.battery.kilowatts) : QString(),
            power.stateOfChargePercent ? formatter.percent(power.stateOfChargePercent) : QString(),
            StatusWords::dataState(store.plantState(code)),
            formatter.age(store.plantReadingAt(code), now)};
}

} // namespace

QString summaryOf(AccountSession &session, qint64 now)
{
    const PlantStore &store = session.store();
    const Formatter formatter;
    QList<QStringList> lines {{Summary::tr("Plant"), Summary::tr("Local"), Summary::tr("PV"),
                               Summary::tr("House"), Summary::tr("Grid"), Summary::tr("Battery"),
                               Summary::tr("SOC"), Summary::tr("State"), Summary::tr("Data")}};
    const QList<PlantCode> plants = store.plantCodes();
    for (const PlantCode &code : plants)
        lines << lineOf(store, code, formatter, now);

    QList<int> widths(lines.constFirst().size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], textCells(line[i]));
    }
    //: %1 account, %2 host, %3 state of the connection
    QString text = Summary::tr("%1 at %2: %3\n")
                       .arg(session.profile().userName, session.profile().baseUrl.host(),
                            StatusWords::linkState(session.status().state));
    for (const QStringList &line : std::as_const(lines)) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row += paddedToCells(line[i], widths[i] + 2);
        text += row.trimmed() + u'\n';
    }
    return text;
}
