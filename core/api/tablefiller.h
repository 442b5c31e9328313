// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! What the decoders of bulk answers share; for .cpp files of core/api only, as SimdjsonBody.
namespace TableFilling {

// What is far beyond every documented answer is no answer but an attack on memory.
inline constexpr qint64 maxCells = 20'000'000;
inline constexpr int maxColumns = 2'000;

QString toText(std::string_view text);

//! A scalar of an id or time member: exact integer, text, or neither.
struct Scalar
{
    std::optional<qint64> integer;
    std::string_view utf8; //!< of a text; valid as long as the document

    //! Empty for "null", "N/A" and what is no scalar.
    QString text() const;
};

//! Accepts a number with or without fraction digits and a number as text. Other types leave it empty.
simdjson::error_code readScalar(simdjson::ondemand::value value, Scalar &scalar);

} // namespace TableFilling

//! Fills the rows of a table. Rows of one answer have the same keys in the same order nearly always, so the
//! next key is guessed and compared in place; only a wrong guess costs a look-up.
class TableFiller
{
public:
    explicit TableFiller(ReadingTable &table)
        : m_table(table)
    {
    }

    //! One row from the members of an object.
    simdjson::error_code fill(int row, simdjson::ondemand::object items);
    //! There were more different keys than can be kept.
    bool hasOverflow() const { return m_hasOverflow; }

private:
    struct Key
    {
        std::string utf8;
        int column = 0;
        bool isShort = false;
    };

    size_t placeOf(std::string_view key);

    ReadingTable &m_table;
    std::vector<Key> m_keys; // in the order of first appearance
    QHash<QByteArray, size_t> m_places;
    bool m_hasOverflow = false;
};
