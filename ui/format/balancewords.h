// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/energybalance.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! The figures of an energy balance in words: names, values, formulas, why one is missing, how two differ.
class BalanceWords
{
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)
public:
    explicit BalanceWords(const Formatter &formatter)
        : m_formatter(formatter)
    {
    }

    static QString name(BalanceFigure figure);
    static Unit unit(BalanceFigure figure);
    //! "kWh" … as a table shows it; of a specific yield "kWh/kWp".
    QString unitText(BalanceFigure figure) const;
    //! The formula in keys of the service, and what to know about it. For tool tips.
    static QString help(BalanceFigure figure);
    //! With unit; "at least 1.20 kWh" where only a bound is known; "–" if there is none.
    QString text(BalanceFigure figure, const std::optional<double> &value) const;
    //! Without unit, in the unit of unitText(); for table cells.
    QString cell(BalanceFigure figure, const std::optional<double> &value) const;
    //! Why there is no value, or what to know about the one there is: fallback, parts that are missing.
    //! Empty if there is nothing to say.
    static QString note(const BalanceValue &value);
    //! "2.30 kWh more (+12 %)", "3.1 percentage points less", "the same"; "–" if one is missing.
    QString difference(BalanceFigure figure, const std::optional<double> &value,
                       const std::optional<double> &other) const;
    //! The service's own figure that stands beside ours; nothing if it has none.
    static std::optional<BalanceFigure> serviceFigure(BalanceFigure figure);
    //! Those of ours that make sense for every plant, in the order of lists and tables.
    static QList<BalanceFigure> listed();

private:
    Formatter m_formatter;
};
