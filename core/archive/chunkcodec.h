// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/answers.h"

#include <optional>

//! A table of readings over time, packed: column by column, numbers as differences of whole numbers where
//! their decimals allow it, the whole thing compressed if it is large. What comes out is bit for bit what
//! went in.
namespace ChunkCodec {

struct Content
{
    QList<qint64> times; //!< UTC ms, ascending
    ReadingTable values; //!< a row for each of `times`
};

QByteArray pack(const QList<qint64> &times, const ReadingTable &values);
//! Nothing if the bytes are damaged or of a version that is not known; never more than 20 million cells.
std::optional<Content> unpack(const QByteArray &packed);

} // namespace ChunkCodec
