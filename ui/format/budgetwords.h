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

    //! "312 of 1,440 calls today": all calls since midnight, and what the interfaces that watching needs
    //! (lists and live values) allow in a day. With OAuth "312 of 1,000 calls in 24 h, control 3 of 100".
    QString summary(const QList<BudgetReport> &reports) const;
    //! A line for each interface used today: "Live values of devices: 4 of 4 in 5 min, 245 today".
    QString details(const QList<BudgetReport> &reports) const;
    //! "312 of 1,000 in 24 h, 60 of the rest kept for you", or when it is used up until when; \a now: UTC ms.
    QString classUse(const BudgetReport &report, qint64 now) const;
    static QString className(CallClass callClass);
    //! What an interface gives, in words; its id for one that people need not know.
    static QString interfaceName(Endpoint endpoint);

private:
    QString line(const BudgetReport &report) const;
    QString ownersSummary(const BudgetReport &basic, const BudgetReport &control) const;

    Formatter m_formatter;
};
