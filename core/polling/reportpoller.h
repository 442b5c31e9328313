// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarperiod.h"
#include "core/domain/ids.h"

#include <QObject>

#include <functional>
#include <memory>

class Clock;
class DataFetcher;
class PlantStore;
class ReportStore;

//! Keeps the reports of the running day, month, year and lifetime of every plant up to date, each in the
//! plant's own calendar, and asks once more for a period after it is over, so that it is settled. One batch
//! of up to 100 plants of a kind is under way at a time, visible plants first, then those that were told
//! longest ago; a quarter of every bucket stays for the user.
class ReportPoller : public QObject
{
    Q_OBJECT
public:
    ReportPoller(DataFetcher &fetcher, PlantStore &plants, ReportStore &reports, Clock &clock,
                 QObject *parent = nullptr);
    ~ReportPoller() override;

    //! The first look follows a minute later, when the live values have come.
    void start();
    //! Ends what is under way.
    void stop();
    bool isRunning() const;
    //! Which plants are on the screen; none by default.
    void setVisibility(std::function<bool(const PlantCode &)> isVisible);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
