// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/fetchrun.h"
#include "app/cli/reportcommand.h"
#include "core/domain/device.h"

struct StoredReport;
class ValueColumns;

//! Fetches the reports of a wish and shows them, plant by plant in the order of the list, rows in ascending
//! time.
class ReportRun final : public FetchRun
{
    Q_OBJECT
public:
    ReportRun(const Options &options, AccountSession &session, Clock &clock, const ReportWish &wish);

protected:
    QList<int> ask(DataFetcher &fetcher, QString &problem, ExitCode &code) override;
    Sheet sheet(const Sheets &sheets) override;
    ExitCode codeOf(ExitCode code) override;
    bool hasPart() const override;

private:
    //! One report that belongs to the sheet.
    struct Part
    {
        PlantCode plant;
        const StoredReport *report = nullptr; // valid until the store changes
    };
    QList<PlantCode> plants() const;
    QList<CalendarPeriod> periodsOf(const PlantCode &plant) const;
    QList<Part> parts() const;
    QString rowTitle(qint64 at, const QTimeZone &zone) const;

    ReportWish m_wish;
    Device m_device; // with an id of 0 if the wish is about plants
    QStringList m_unknownKeys;
};
