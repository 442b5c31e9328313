// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <optional>

//! One value of an enumeration and the word that stands for it in files: words outlive renumbering.
template <typename Value>
struct WordOf
{
    Value value;
    QLatin1StringView word;
};

//! The word for \a value in an array of WordOf; empty if it is not in there.
template <typename Table, typename Value>
QLatin1StringView wordOf(const Table &table, Value value)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [value](const WordOf<Value> &entry) { return entry.value == value; });
    return found == std::end(table) ? QLatin1StringView() : found->word;
}

//! Nothing if no value has this word.
template <typename Value, size_t size>
std::optional<Value> valueOf(const WordOf<Value> (&table)[size], QStringView word)
{
    for (const WordOf<Value> &entry : table) {
        if (entry.word == word)
            return entry.value;
    }
    return std::nullopt;
}
