// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/fleettriage.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>

//! Why a plant needs somebody, and how it stands beside its neighbours, in words.
class AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
public:
    explicit AttentionWords(const Formatter &formatter = Formatter());

    //! "2 critical alarms", "Yield 48 % of the neighbours'".
    QString reason(const AttentionReason &reason) const;
    //! All of them, the worst first.
    QString reasons(const QList<AttentionReason> &reasons) const;
    //! The worst one and how many more there are; empty without any.
    QString summary(const QList<AttentionReason> &reasons) const;
    //! "18 % less", "5 % more", "as much"; "–" without a comparison.
    QString difference(const YieldComparison &comparison) const;
    //! What the comparison rests on, or why there is none; for the tool tip.
    QString basis(const YieldComparison &comparison) const;

private:
    Formatter m_formatter;
};
