// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tablefiller.h"
#include "core/net/apierror.h"

#include <functional>

//! Walks {"params":{"currentTime":…},"data":[{…,"dataItemMap":{…}},…]} once and fills a table, a row for each
//! object of `data`; device/history calls the inner object "dataItems". For .cpp files of core/api only.
class RowWalk
{
public:
    //! Told once with an empty key when a row begins, then every scalar member of it: (row, key, value).
    using Member = std::function<void(int, std::string_view, const TableFilling::Scalar &)>;

    //! \a serverTime may be null; all others must outlive the walk.
    RowWalk(ReadingTable &table, QStringList &oddities, qint64 *serverTime);

    //! Kind None if the body could be read. Single odd entries become oddities.
    ApiError walk(const QByteArray &body, const Member &member);

private:
    ApiError readData(simdjson::ondemand::value data, const Member &member);
    ApiError readRow(simdjson::ondemand::value value, qsizetype index, const Member &member);
    ApiError readItems(int row, qsizetype index, std::string_view key, simdjson::ondemand::value value);
    simdjson::error_code readParams(simdjson::ondemand::value value);

    ReadingTable &m_table;
    TableFiller m_filler;
    QStringList &m_oddities;
    qint64 *m_serverTime;
};

//! A moment a row can be about: later than 1970 and before the year 10000. UTC ms.
bool isPlausibleTime(std::optional<qint64> time);

//! The rows that are kept, sorted by owner and time; of rows with the same owner and time the last one. Rows
//! of an owner below 0 are left out. Nothing if all rows stay as they are.
std::optional<QList<int>> rowOrder(const QList<int> &owners, const QList<qint64> &times);

//! The elements named by \a order.
template <typename T>
QList<T> selected(const QList<T> &items, const QList<int> &order)
{
    QList<T> chosen;
    chosen.reserve(order.size());
    for (int row : order)
        chosen.append(items.at(row));
    return chosen;
}
