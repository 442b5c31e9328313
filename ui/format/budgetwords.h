// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ratelimiter.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! The calls an account has made and may make, for the status bar (`flow-control.md` §2).
class BudgetWords
{
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)
public:
    explicit BudgetWords(const Formatter &formatter)
        : m_formatter(formatter)
    {
    }

    //! "312 of 1,440 calls today": all calls since midnight, and what the interfaces that watching needs (lists and
    //! live values) allow in a day.
    QString summary(const QList<BudgetReport> &reports) const;
    //! A line for each interface used today: "Live values of devices: 4 of 4 in 5 min, 245 today".
    QString details(const QList<BudgetReport> &reports) const;
    //! What an interface gives, in words; its id for one that people need not know.
    static QString interfaceName(Endpoint endpoint);

private:
    QString line(const BudgetReport &report) const;

    Formatter m_formatter;
};
