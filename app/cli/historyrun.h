// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/fetchrun.h"
#include "app/cli/historycommand.h"
#include "core/domain/device.h"

#include <memory>

struct DeviceDay;

//! Fetches the samples of a wish, day by day, and shows them in ascending time.
class HistoryRun final : public FetchRun
{
    Q_OBJECT
public:
    HistoryRun(const Options &options, AccountSession &session, Clock &clock, const HistoryWish &wish);

protected:
    QList<int> ask(DataFetcher &fetcher, QString &problem, ExitCode &code) override;
    Sheet sheet(const Sheets &sheets) override;
    ExitCode codeOf(ExitCode code) override;
    bool hasPart() const override;

private:
    QList<std::shared_ptr<const DeviceDay>> days() const;

    HistoryWish m_wish;
    Device m_device; // with an id of 0 until it is known
    QStringList m_unknownKeys;
};
