// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/rowwalk.h"

#include "core/api/simdjsonbody.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;
using TableFilling::Scalar;
using TableFilling::toText;

namespace {

constexpr qint64 endOfYear9999 = 253'402'300'800'000;

ApiError broken(simdjson::error_code code, const QString &path)
{
    return ApiError::malformed(path, QString::fromUtf8(simdjson::error_message(code)));
}

QString place(qsizetype index)
{
    return u"data[%1]"_s.arg(index);
}

QString place(qsizetype index, std::string_view key)
{
    return place(index) + u'.' + toText(key);
}

} // namespace

RowWalk::RowWalk(ReadingTable &table, QStringList &oddities, qint64 *serverTime)
    : m_table(table)
    , m_filler(table)
    , m_oddities(oddities)
    , m_serverTime(serverTime)
{
}

ApiError RowWalk::walk(const QByteArray &body, const Member &member)
{
    SimdjsonBody text(body);
    ondemand::document document;
    ondemand::object envelope;
    if (const auto error = text.start().get(document))
        return broken(error, {});
    if (const auto error = document.get_object().get(envelope))
        return broken(error, {});
    for (auto field : envelope) {
        std::string_view key;
        ondemand::value value;
        if (const auto error = field.unescaped_key().get(key))
            return broken(error, {});
        const bool isData = key == "data";
        const bool isParams = key == "params";
        if (const auto error = field.value().get(value))
            return broken(error, {});
        if (isData) {
            if (ApiError error = readData(value, member); error.kind != ApiError::Kind::None)
                return error;
        } else if (isParams) {
            if (const auto error = readParams(value))
                return broken(error, u"params"_s);
        }
    }
    if (!isAtEnd(document))
        return broken(simdjson::TRAILING_CONTENT, {});
    if (m_filler.hasOverflow())
        m_oddities << u"data: more keys than can be kept"_s;
    m_table.squeeze();
    return {};
}

simdjson::error_code RowWalk::readParams(ondemand::value value)
{
    ondemand::object params;
    if (!m_serverTime || value.get_object().get(params) != simdjson::SUCCESS)
        return simdjson::SUCCESS; // null, or nothing we know
    for (auto member : params) {
        std::string_view key;
        ondemand::value inner;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        const bool isTime = key == "currentTime";
        if (const auto error = member.value().get(inner))
            return error;
        Scalar scalar;
        if (!isTime)
            continue;
        if (const auto error = TableFilling::readScalar(inner, scalar))
            return error;
        *m_serverTime = scalar.integer.value_or(0);
    }
    return simdjson::SUCCESS;
}

ApiError RowWalk::readData(ondemand::value data, const Member &member)
{
    ondemand::json_type type;
    if (const auto error = data.type().get(type))
        return broken(error, u"data"_s);
    if (type == ondemand::json_type::null)
        return data.is_null() ? ApiError() : broken(simdjson::N_ATOM_ERROR, u"data"_s);
    ondemand::array rows;
    if (type != ondemand::json_type::array)
        return ApiError::malformed(u"data"_s, u"an array was expected"_s);
    if (const auto error = data.get_array().get(rows))
        return broken(error, u"data"_s);
    qsizetype index = -1;
    for (auto element : rows) {
        ++index;
        ondemand::value value;
        ondemand::json_type rowType;
        if (const auto error = element.get(value))
            return broken(error, place(index));
        if (const auto error = value.type().get(rowType))
            return broken(error, place(index));
        if (rowType != ondemand::json_type::object) {
            m_oddities << place(index);
            continue;
        }
        if (qint64(m_table.rowCount()) * m_table.keys().size() > TableFilling::maxCells)
            return {ApiError::Kind::TooLarge, 0, 0, {}, u"more values than can be kept"_s, place(index), {}};
        if (ApiError error = readRow(value, index, member); error.kind != ApiError::Kind::None)
            return error;
    }
    return {};
}

ApiError RowWalk::readRow(ondemand::value value, qsizetype index, const Member &member)
{
    const int row = m_table.addRow();
    ondemand::object members;
    if (const auto error = value.get_object().get(members))
        return broken(error, place(index));
    member(row, std::string_view(), Scalar());
    for (auto field : members) {
        std::string_view key;
        ondemand::value inner;
        if (const auto error = field.unescaped_key().get(key))
            return broken(error, place(index));
        if (const auto error = field.value().get(inner))
            return broken(error, place(index));
        if (key == "dataItemMap" || key == "dataItems") {
            if (ApiError error = readItems(row, index, key, inner); error.kind != ApiError::Kind::None)
                return error;
            continue;
        }
        Scalar scalar;
        if (const auto error = TableFilling::readScalar(inner, scalar))
            return broken(error, place(index, key));
        member(row, key, scalar);
    }
    return {};
}

ApiError RowWalk::readItems(int row, qsizetype index, std::string_view key, ondemand::value value)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return broken(error, place(index, key));
    if (type == ondemand::json_type::null)
        return value.is_null() ? ApiError() : broken(simdjson::N_ATOM_ERROR, place(index, key));
    if (type != ondemand::json_type::object) {
        m_oddities << place(index, key);
        return {};
    }
    ondemand::object items;
    if (const auto error = value.get_object().get(items))
        return broken(error, place(index, key));
    if (const auto error = m_filler.fill(row, items))
        return broken(error, place(index, key));
    return {};
}

bool isPlausibleTime(std::optional<qint64> time)
{
    return time && *time > 0 && *time < endOfYear9999;
}

std::optional<QList<int>> rowOrder(const QList<int> &owners, const QList<qint64> &times)
{
    const auto isBefore = [&](int a, int b) {
        return owners.at(a) != owners.at(b) ? owners.at(a) < owners.at(b) : times.at(a) < times.at(b);
    };
    QList<int> rows;
    rows.reserve(owners.size());
    bool isInOrder = true;
    for (int row = 0; row < owners.size(); ++row) {
        const bool isKept = owners.at(row) >= 0;
        isInOrder = isInOrder && isKept && (row == 0 || isBefore(row - 1, row));
        if (isKept)
            rows.append(row);
    }
    if (isInOrder)
        return std::nullopt;
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    QList<int> kept;
    kept.reserve(rows.size());
    for (int row : std::as_const(rows)) {
        if (!kept.isEmpty() && !isBefore(kept.constLast(), row))
            kept.last() = row;
        else
            kept.append(row);
    }
    return kept;
}
