// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/stringbars.h"
#include "core/insight/stringcomparison.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QCoreApplication>
#include <QDate>

//! The strings of an inverter in words.
class StringWords
{
    Q_DECLARE_TR_FUNCTIONS(StringWords)
public:
    explicit StringWords(const Formatter &formatter = Formatter());

    //! "PV5: 2.31 kW, 601.2 V × 3.84 A, 98 % of the median".
    QString bar(const StringBar &bar) const;
    //! "601.2 V × 3.84 A"
    QString product(const StringBar &bar) const;
    //! Power in the formatter's unit; "–" if it is not known.
    QString power(const StringBar &bar) const;
    //! What is to know about all of them, in one sentence: what is wrong, or why nothing is said.
    static QString verdict(const StringBars &bars, DataState state);
    //! "Inputs not used: 6."; empty if all are.
    static QString unused(const StringBars &bars);
    //! What a day of history says about the strings: who does not do as its sisters, or that all do. Empty if
    //! nothing can be told. \a now is UTC ms, times are shown in \a zone.
    QString day(const StringJudgement &judgement, const QDate &day, qint64 now, const QTimeZone &zone) const;
    //! "PV4 gave 18 % less current than its 2 sisters"
    QString finding(const StringFinding &finding, const QTimeZone &zone) const;

private:
    Formatter m_formatter;
};
