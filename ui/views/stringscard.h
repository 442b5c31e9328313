// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/stringbars.h"
#include "core/insight/stringcomparison.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QDate>
#include <QFrame>
#include <QTimeZone>

class QLabel;
class StringBarsWidget;

//! The card of an inverter's strings: the bars, what is to know about them, and the picked one in words.
class StringsCard : public QFrame
{
    Q_OBJECT
public:
    explicit StringsCard(QWidget *parent = nullptr);

    //! \a state is that of the inverter: only live values are judged.
    void setInputs(const QList<StringInput> &inputs, DataState state);
    //! What the last days in the history say; an invalid \a day takes the sentence off. Times in \a zone.
    void setDay(const StringJudgement &judgement, const QDate &day, qint64 now, const QTimeZone &zone);
    void setFormatter(const Formatter &formatter);

private:
    void refreshWords();

    StringBars m_strings;
    DataState m_state = DataState::Old;
    StringJudgement m_judgement;
    QDate m_day;
    qint64 m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
    Formatter m_formatter;
    QLabel *m_title;
    QLabel *m_verdict;
    QLabel *m_dayVerdict;
    StringBarsWidget *m_bars;
    QLabel *m_readout;
};
