// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources of AlarmTableModel share.
#pragma once

#include "ui/models/alarmtablemodel.h"

struct AlarmTableModel::Source
{
    ProfileId id;
    AlarmStore *store = nullptr;
    PlantStore *plants = nullptr;
    int number = 0;
    std::vector<int> entries; // by row of the store
};

struct AlarmTableModel::PlantEntry
{
    int source = 0;
    PlantCode code;
    std::optional<QTimeZone> zone; // until asked for
};

//! One alarm in few bytes: what is sorted and filtered by. The rest is in the store.
struct AlarmTableModel::Entry
{
    qint64 raised = 0;
    qint64 missed = 0; // 0: active
    int source = 0;
    int row = 0; // of the store
    int plant = 0; // in m_plants
    std::array<int, 4> texts {}; // name, plant, device, serial in m_texts
    int occurrence = 1;
    int type = 0;
    AlarmSeverity severity = AlarmSeverity::Unknown;

    enum Text { NameText, PlantText, DeviceText, SerialText };
    bool isActive() const { return missed == 0; }
};

struct AlarmTableModel::Group
{
    int key = -1; // number of a plant or of a text
    int row = 0;
    std::vector<int> rows; // entries
    int active = 0;
    AlarmSeverity worst = AlarmSeverity::Unknown; // of the active ones, of all if none is
    qint64 newest = 0; // UTC ms
};

//! What an index stands for, so that it survives a new order.
struct AlarmTableModel::Identity
{
    int entry = -1;
    int group = -1;
    int column = 0;
};

struct AlarmTableModel::SortKey
{
    qint64 key = 0;
    qint64 raised = 0;
    int entry = 0;

    //! Of equals the newest first.
    friend bool operator<(const SortKey &a, const SortKey &b)
    {
        if (a.key != b.key)
            return a.key < b.key;
        return a.raised != b.raised ? a.raised > b.raised : a.entry < b.entry;
    }
};

//! 0 for critical to 4 for unknown.
inline int urgencyOf(AlarmSeverity severity)
{
    return severity == AlarmSeverity::Unknown ? 4 : int(severity) - 1;
}
