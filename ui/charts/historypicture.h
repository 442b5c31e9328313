// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/quantity.h"

#include <QColor>
#include <QList>
#include <QString>

//! One line of a history chart.
struct HistorySeries
{
    QString name; //!< as in the legend
    Unit unit = Unit::None;
    int decimals = 2; //!< of values in words
    QList<float> values; //!< one for each time of the picture, in `unit`; NaN is a gap
    QColor color; //!< invalid: one of the palette by place
    bool isVisible = true;
};

//! How serious a mark or state is.
enum class MarkTone : quint8 { Good, Calm, Info, Warning, Bad };

//! Something that happened: an alarm, a restart.
struct TimeMark
{
    qint64 at = 0; //!< UTC ms
    QString text; //!< whole words: "Alarm: low insulation resistance"
    MarkTone tone = MarkTone::Warning;
};

//! One state that held for some time.
struct StateSpan
{
    qint64 from = 0; //!< UTC ms
    qint64 to = 0; //!< UTC ms, excluded
    QString name; //!< in words
    MarkTone tone = MarkTone::Calm;
};

//! The states of one device, ascending, without overlap; between them nothing is known.
struct StateBand
{
    QString name; //!< whose
    QList<StateSpan> spans;

    //! Null where nothing is known.
    const StateSpan *at(qint64 instant) const;
};

//! Everything a history chart shows.
struct HistoryPicture
{
    QList<qint64> times; //!< UTC ms, ascending
    QList<HistorySeries> series;
    QList<TimeMark> marks; //!< ascending
    QList<StateBand> bands;
};
