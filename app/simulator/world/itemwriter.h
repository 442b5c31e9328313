// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../simulatedworld.h"

namespace Simulation {

//! Collects a dataItemMap. Keys are literals or live in tables that outlast the world.
class ItemWriter
{
public:
    explicit ItemWriter(size_t count) { m_items.reserve(count); }

    void number(const char *key, double value, int decimals = 3)
    {
        m_items.push_back({key, DataItem::Kind::Number, value, decimals, {}});
    }
    void integer(const char *key, qint64 value)
    {
        m_items.push_back({key, DataItem::Kind::Integer, double(value), 0, {}});
    }
    void null(const char *key) { m_items.push_back({key, DataItem::Kind::Null, 0, 0, {}}); }
    void notAvailable(const char *key) { m_items.push_back({key, DataItem::Kind::NotAvailable, 0, 0, {}}); }
    void rawJson(const char *key, QByteArray json)
    {
        m_items.push_back({key, DataItem::Kind::RawJson, 0, 0, std::move(json)});
    }
    DataItems take() { return std::move(m_items); }

private:
    DataItems m_items;
};

} // namespace Simulation
