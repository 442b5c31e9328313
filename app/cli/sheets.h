// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sheet.h"
#include "core/domain/ids.h"
#include "core/net/ratelimiter.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>
#include <QTimeZone>

class PlantStore;

//! Turns what is known into rows. Rows keep the order of the service's lists.
class Sheets
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
public:
    //! \a now (UTC ms) decides ages; times stand in each plant's zone, those of the budget in \a systemZone.
    Sheets(const Formatter &formatter, qint64 now, const QTimeZone &systemZone);

    //! \a only: this plant, or all if empty; the same below.
    Sheet plants(const PlantStore &store, const PlantCode &only) const;
    Sheet devices(const PlantStore &store, const PlantCode &only) const;
    //! Powers in kW, one column a direction, so that pv + import + discharge = load + export + charge +
    //! losses. What is unknown is null; a plant without a battery charges and discharges 0.
    Sheet live(const PlantStore &store, const PlantCode &only) const;
    Sheet budget(const QList<BudgetReport> &reports) const;

private:
    static QString budgetId(const BudgetReport &report);
    SheetCell text(const QString &value) const;
    SheetCell number(std::optional<double> value, int decimals) const;
    SheetCell power(std::optional<double> kilowatts) const;
    SheetCell moment(qint64 at, const QTimeZone &zone) const;

    Formatter m_formatter;
    qint64 m_now;
    QTimeZone m_systemZone;
};
