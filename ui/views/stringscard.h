// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/stringbars.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QFrame>

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
    void setFormatter(const Formatter &formatter);

private:
    void refreshWords();

    StringBars m_strings;
    DataState m_state = DataState::Old;
    Formatter m_formatter;
    QLabel *m_title;
    QLabel *m_verdict;
    StringBarsWidget *m_bars;
    QLabel *m_readout;
};
