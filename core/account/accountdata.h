// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class AlarmStore;
class ConfigStore;
class ControlDesk;
class DataFetcher;
class HistoryStore;
class PlantStore;
class PowerHistory;
class ReportStore;

//! What the pages of one account show and where they ask for more. Whoever hands it out outlives the pages or
//! takes the account off them. Only `plants` is never null; what else is null is not there, and a page shows
//! what it has.
struct AccountData
{
    PlantStore *plants = nullptr;
    PowerHistory *power = nullptr;
    ReportStore *reports = nullptr;
    HistoryStore *history = nullptr;
    ConfigStore *configs = nullptr;
    AlarmStore *alarms = nullptr;
    DataFetcher *fetcher = nullptr;
    ControlDesk *control = nullptr;
};
