// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/energybalance.h"
#include "core/insight/plausibility.h"
#include "core/insight/reportslots.h"
#include "core/store/reportstore.h"

#include <QTimeZone>

//! One bar of the history of a plant, and one row of its table.
struct PeriodRow
{
    ReportSlot slot;
    EnergyBalance balance; //!< of its row; empty without one
    std::optional<EnergyBalance> other; //!< of the period that is drawn beside it
    CalendarPeriod opens; //!< what a double click shows
    bool canOpen = false;
    //! Fields of the report that cannot be, and why; they are counted all the same.
    QList<std::pair<QString, ValueMark>> doubts;

    bool hasValues() const { return slot.row >= 0 && !balance.isEmpty(); }
};

//! Another period to compare with. While the shown period is running, both sides count only what is over in
//! both.
struct PeriodComparison
{
    CalendarPeriod period;
    EnergyBalance balance;
    EnergyBalance own; //!< of the shown period, as far as it can be compared
    bool isKnown = false; //!< the store has what it takes
    bool isPartial = false; //!< only as far as the shown period has come
    qint64 partialUntil = 0; //!< UTC ms in the compared period
};

//! What the history page shows of one plant in one period.
struct PeriodPicture
{
    CalendarPeriod period;
    QTimeZone zone = QTimeZone::utc();
    StoredReport report; //!< behind the slots
    bool isFetched = false; //!< false: the store has no report, `report` is empty
    QList<PeriodRow> rows;
    EnergyBalance sum; //!< of the slots
    EnergyBalance total; //!< of the period: from the coarser report where there is one, else the sum
    bool isTotalReported = false;
    PeriodComparison previous, yearEarlier;
    int expected = 0; //!< slots that are over, and the running one if it has values
    int known = 0; //!< of those, the ones with values
    int mute = 0; //!< of those, the ones whose row has no value
    int provisional = 0;
    int doubtful = 0; //!< slots with values that cannot be

    bool isRunning(qint64 now) const;
    //! True if there is a bar to draw.
    bool hasValues() const { return known > 0; }
};

//! Which other period is drawn beside the shown one.
enum class PeriodBeside : quint8 { None, Previous, YearEarlier };

//! What the picture is made of.
struct PeriodSource
{
    const ReportStore *reports = nullptr; //!< may be null
    PlantCode plant;
    QTimeZone zone = QTimeZone::utc();
    QDate firstDay; //!< of the plant; invalid if unknown
    BalanceTraits traits;
    ValueSource bounds; //!< what the plant can yield at most
};

//! The coarser report that has \a period as one of its rows; the period itself for Lifetime.
CalendarPeriod reportAround(const CalendarPeriod &period);
//! The reports that a picture needs, most important first.
QList<CalendarPeriod> reportsNeeded(const CalendarPeriod &period, PeriodBeside ghost, const QTimeZone &zone,
                                    const QDate &firstDay, qint64 now);
PeriodPicture makePeriodPicture(const PeriodSource &source, const CalendarPeriod &period, PeriodBeside ghost,
                                qint64 now);
