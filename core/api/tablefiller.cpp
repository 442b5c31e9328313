// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tablefiller.h"

#include "core/api/simdjsonbody.h"

#include <charconv>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// Keys are compared in place, which may look this far past their start: less than simdjson's padding.
constexpr size_t maxPredictedKey = simdjson::SIMDJSON_PADDING - 2;

std::optional<qint64> integerOf(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    qint64 integer = 0;
    const char *end = text.data() + text.size();
    const std::from_chars_result result = std::from_chars(text.data(), end, integer);
    return result.ec == std::errc() && result.ptr == end ? std::optional(integer) : std::nullopt;
}

} // namespace

namespace TableFilling {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString Scalar::text() const
{
    if (utf8 == "null" || utf8 == "N/A")
        return {};
    return utf8.empty() && integer ? QString::number(*integer) : toText(utf8);
}

simdjson::error_code readScalar(ondemand::value value, Scalar &scalar)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::number) {
        int64_t integer = 0;
        if (value.get_int64().get(integer) == simdjson::SUCCESS) {
            scalar.integer = integer;
        } else if (double number = 0; value.get_double().get(number) == simdjson::SUCCESS
                   && std::abs(number) < 9e15 && number == std::floor(number)) {
            scalar.integer = qint64(number);
        }
    } else if (type == ondemand::json_type::string) {
        if (const auto error = value.get_string().get(scalar.utf8))
            return error;
        scalar.integer = integerOf(scalar.utf8);
    }
    return simdjson::SUCCESS;
}

} // namespace TableFilling

using TableFilling::toText;

// Of this file only, so that the compiler can put them where each of the thousands of values is read.
namespace {

template <typename Nested>
simdjson::error_code storeNested(ReadingTable &table, int row, int column, Nested &nested)
{
    std::string_view text;
    if (const auto error = nested.raw_json().get(text))
        return error;
    table.setText(row, column, toText(text));
    return simdjson::SUCCESS;
}

simdjson::error_code storeText(ReadingTable &table, int row, int column, ondemand::value value)
{
    std::string_view text;
    if (const auto error = value.get_string().get(text))
        return error;
    double number = 0;
    const Presence presence = classifyText(text, number);
    if (presence == Presence::Number)
        table.setNumber(row, column, number);
    else if (presence == Presence::Text)
        table.setText(row, column, toText(text));
    else
        table.setPresence(row, column, presence);
    return simdjson::SUCCESS;
}

simdjson::error_code store(ReadingTable &table, int row, int column, ondemand::value value)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    switch (type) {
    case ondemand::json_type::number: {
        double number = 0;
        if (value.get_double().get(number) == simdjson::SUCCESS)
            table.setNumber(row, column, number);
        else
            table.setText(row, column, toText(value.raw_json_token()).trimmed());
        return simdjson::SUCCESS;
    }
    case ondemand::json_type::string:
        return storeText(table, row, column, value);
    case ondemand::json_type::boolean: {
        bool flag = false;
        if (const auto error = value.get_bool().get(flag))
            return error;
        table.setText(row, column, flag ? u"true"_s : u"false"_s);
        return simdjson::SUCCESS;
    }
    case ondemand::json_type::null:
        if (!value.is_null())
            return simdjson::N_ATOM_ERROR;
        table.setPresence(row, column, Presence::Null);
        return simdjson::SUCCESS;
    case ondemand::json_type::array: {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        return storeNested(table, row, column, array);
    }
    case ondemand::json_type::object: {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return storeNested(table, row, column, object);
    }
    }
    return simdjson::SUCCESS;
}

} // namespace

simdjson::error_code TableFiller::fill(int row, ondemand::object items)
{
    size_t guess = 0;
    for (auto item : items) {
        ondemand::raw_json_string rawKey;
        if (const auto error = item.key().get(rawKey))
            return error;
        ondemand::value value;
        int column = -1;
        if (guess < m_keys.size() && m_keys[guess].isShort && rawKey.unsafe_is_equal(m_keys[guess].utf8)) {
            column = m_keys[guess].column;
        } else {
            std::string_view key;
            if (const auto error = item.unescaped_key().get(key))
                return error;
            guess = placeOf(key);
            column = guess < m_keys.size() ? m_keys[guess].column : -1;
        }
        ++guess;
        if (const auto error = item.value().get(value))
            return error;
        if (column < 0) {
            m_hasOverflow = true;
            continue;
        }
        if (const auto error = store(m_table, row, column, value))
            return error;
    }
    return simdjson::SUCCESS;
}

//! Place in m_keys; past the end if there are too many keys.
size_t TableFiller::placeOf(std::string_view key)
{
    const QByteArray raw = QByteArray::fromRawData(key.data(), qsizetype(key.size()));
    const auto known = m_places.constFind(raw);
    if (known != m_places.constEnd())
        return *known;
    if (m_keys.size() >= size_t(TableFilling::maxColumns)
        || qint64(m_table.rowCount()) * qint64(m_keys.size()) > TableFilling::maxCells)
        return size_t(TableFilling::maxColumns);
    // An escaped key would not compare equal in place, and that is all that happens to it.
    m_keys.push_back({std::string(key), m_table.addColumn(toText(key)), key.size() <= maxPredictedKey});
    m_places.insert(QByteArray(key.data(), qsizetype(key.size())), m_keys.size() - 1);
    return m_keys.size() - 1;
}
