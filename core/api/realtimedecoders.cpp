// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/realtimedecoders.h"

#include "core/api/simdjsonbody.h"
#include <cmath>

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// A batch is 100 rows of at most 105 documented keys; what is far beyond that is no answer but an attack on
// memory.
constexpr qint64 maxCells = 20'000'000;
constexpr int maxColumns = 2'000;
// Keys are compared in place, which may look this far past their start: less than simdjson's padding.
constexpr size_t maxPredictedKey = simdjson::SIMDJSON_PADDING - 2;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

ApiError broken(simdjson::error_code code, const QString &path)
{
    return ApiError::malformed(path, QString::fromUtf8(simdjson::error_message(code)));
}

//! A scalar of an id or time member: exact integer, or text.
struct Scalar
{
    std::optional<qint64> integer;
    QString text;
};

simdjson::error_code readScalar(ondemand::value value, Scalar &scalar)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::number) {
        int64_t integer = 0;
        if (value.get_int64().get(integer) == simdjson::SUCCESS) {
            scalar.integer = integer;
            scalar.text = QString::number(integer);
        } else if (double number = 0; value.get_double().get(number) == simdjson::SUCCESS
                   && std::abs(number) < 9e15 && number == std::floor(number)) {
            scalar.integer = qint64(number);
        }
    } else if (type == ondemand::json_type::string) {
        std::string_view text;
        if (const auto error = value.get_string().get(text))
            return error;
        scalar.text = toText(text);
        bool isNumber = false;
        const qint64 integer = scalar.text.trimmed().toLongLong(&isNumber);
        if (isNumber)
            scalar.integer = integer;
        if (scalar.text == "null"_L1 || scalar.text == "N/A"_L1)
            scalar.text.clear();
    }
    return simdjson::SUCCESS;
}

//! Fills the rows of a table. Rows of one answer have the same keys in the same order nearly always, so the
//! next key is guessed and compared in place; only a wrong guess costs a look-up.
class TableFiller
{
public:
    explicit TableFiller(ReadingTable &table)
        : m_table(table)
    {
    }

    simdjson::error_code fill(int row, ondemand::object items)
    {
        size_t guess = 0;
        for (auto item : items) {
            ondemand::raw_json_string rawKey;
            if (const auto error = item.key().get(rawKey))
                return error;
            ondemand::value value;
            int column = -1;
            if (guess < m_keys.size() && m_keys[guess].isShort
                && rawKey.unsafe_is_equal(m_keys[guess].utf8)) {
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
            if (const auto error = store(row, column, value))
                return error;
        }
        return simdjson::SUCCESS;
    }

    bool hasOverflow() const { return m_hasOverflow; }

private:
    struct Key
    {
        std::string utf8;
        int column = 0;
        bool isShort = false;
    };

    //! Place in m_keys, which is the order of first appearance; past the end if there are too many keys.
    size_t placeOf(std::string_view key)
    {
        const QByteArray raw = QByteArray::fromRawData(key.data(), qsizetype(key.size()));
        const auto known = m_places.constFind(raw);
        if (known != m_places.constEnd())
            return *known;
        if (m_keys.size() >= size_t(maxColumns)
            || qint64(m_table.rowCount()) * qint64(m_keys.size()) > maxCells)
            return size_t(maxColumns);
        // An escaped key would not compare equal in place, and that is all that happens to it.
        m_keys.push_back({std::string(key), m_table.addColumn(toText(key)), key.size() <= maxPredictedKey});
        m_places.insert(QByteArray(key.data(), qsizetype(key.size())), m_keys.size() - 1);
        return m_keys.size() - 1;
    }

    simdjson::error_code store(int row, int column, ondemand::value value)
    {
        ondemand::json_type type;
        if (const auto error = value.type().get(type))
            return error;
        switch (type) {
        case ondemand::json_type::number: {
            double number = 0;
            if (value.get_double().get(number) == simdjson::SUCCESS)
                m_table.setNumber(row, column, number);
            else
                m_table.setText(row, column, toText(value.raw_json_token()).trimmed());
            return simdjson::SUCCESS;
        }
        case ondemand::json_type::string: {
            std::string_view text;
            if (const auto error = value.get_string().get(text))
                return error;
            double number = 0;
            const Presence presence = classifyText(text, number);
            if (presence == Presence::Number)
                m_table.setNumber(row, column, number);
            else if (presence == Presence::Text)
                m_table.setText(row, column, toText(text));
            else
                m_table.setPresence(row, column, presence);
            return simdjson::SUCCESS;
        }
        case ondemand::json_type::boolean: {
            bool flag = false;
            if (const auto error = value.get_bool().get(flag))
                return error;
            m_table.setText(row, column, flag ? u"true"_s : u"false"_s);
            return simdjson::SUCCESS;
        }
        case ondemand::json_type::null:
            if (!value.is_null())
                return simdjson::N_ATOM_ERROR;
            m_table.setPresence(row, column, Presence::Null);
            return simdjson::SUCCESS;
        case ondemand::json_type::array: {
            ondemand::array array;
            std::string_view text;
            if (const auto error = value.get_array().get(array))
                return error;
            if (const auto error = array.raw_json().get(text))
                return error;
            m_table.setText(row, column, toText(text));
            return simdjson::SUCCESS;
        }
        case ondemand::json_type::object: {
            ondemand::object object;
            std::string_view text;
            if (const auto error = value.get_object().get(object))
                return error;
            if (const auto error = object.raw_json().get(text))
                return error;
            m_table.setText(row, column, toText(text));
            return simdjson::SUCCESS;
        }
        }
        return simdjson::SUCCESS;
    }

    ReadingTable &m_table;
    std::vector<Key> m_keys;
    QHash<QByteArray, size_t> m_places;
    bool m_hasOverflow = false;
};

//! Walks {"params":{"currentTime":…},"data":[{…,"dataItemMap":{…}},…]} once. \a member is told every other
//! member of a row: (row, key, value).
class RealtimeWalk
{
public:
    RealtimeWalk(ReadingTable &table, QStringList &oddities, qint64 &serverTime)
        : m_table(table)
        , m_filler(table)
        , m_oddities(oddities)
        , m_serverTime(serverTime)
    {
    }

    template <typename Member> ApiError walk(const QByteArray &body, Member member)
    {
        SimdjsonBody text(body);
        ondemand::document document;
        ondemand::object envelope;
        if (const auto error = text.start().get(document))
            return broken(error, {});
        if (const auto error = document.get_object().get(envelope))
            return broken(error, {});
        for (auto member_ : envelope) {
            std::string_view key;
            ondemand::value value;
            if (const auto error = member_.unescaped_key().get(key))
                return broken(error, {});
            const bool isData = key == "data";
            const bool isParams = key == "params";
            if (const auto error = member_.value().get(value))
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

private:
    simdjson::error_code readParams(ondemand::value value)
    {
        ondemand::object params;
        if (value.get_object().get(params) != simdjson::SUCCESS)
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
            if (const auto error = readScalar(inner, scalar))
                return error;
            m_serverTime = scalar.integer.value_or(0);
        }
        return simdjson::SUCCESS;
    }

    template <typename Member> ApiError readData(ondemand::value data, Member member)
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
            if (qint64(m_table.rowCount()) * m_table.keys().size() > maxCells)
                return {
                    ApiError::Kind::TooLarge, 0, 0, {}, u"more values than can be kept"_s, place(index), {}};
            if (ApiError error = readRow(value, index, member); error.kind != ApiError::Kind::None)
                return error;
        }
        return {};
    }

    template <typename Member> ApiError readRow(ondemand::value value, qsizetype index, Member member)
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
            if (key == "dataItemMap") {
                if (ApiError error = readItems(row, index, inner); error.kind != ApiError::Kind::None)
                    return error;
                continue;
            }
            Scalar scalar;
            if (const auto error = readScalar(inner, scalar))
                return broken(error, place(index) + u'.' + toText(key));
            member(row, key, scalar);
        }
        return {};
    }

    ApiError readItems(int row, qsizetype index, ondemand::value value)
    {
        ondemand::json_type type;
        if (const auto error = value.type().get(type))
            return broken(error, itemPlace(index));
        if (type == ondemand::json_type::null)
            return value.is_null() ? ApiError() : broken(simdjson::N_ATOM_ERROR, itemPlace(index));
        if (type != ondemand::json_type::object) {
            m_oddities << itemPlace(index);
            return {};
        }
        ondemand::object items;
        if (const auto error = value.get_object().get(items))
            return broken(error, itemPlace(index));
        if (const auto error = m_filler.fill(row, items))
            return broken(error, itemPlace(index));
        return {};
    }

    static QString place(qsizetype index) { return u"data[%1]"_s.arg(index); }
    static QString itemPlace(qsizetype index) { return u"data[%1].dataItemMap"_s.arg(index); }

    ReadingTable &m_table;
    TableFiller m_filler;
    QStringList &m_oddities;
    qint64 &m_serverTime;
};

} // namespace

Result<PlantRealtime> decodePlantRealtime(const QByteArray &body)
{
    PlantRealtime answer;
    RealtimeWalk walk(answer.values, answer.oddities, answer.serverTime);
    const ApiError error = walk.walk(body, [&answer](int row, std::string_view key, const Scalar &value) {
        if (row == answer.plants.size())
            answer.plants.append(PlantCode());
        if (key == "stationCode" || key == "plantCode")
            answer.plants[row] = {value.text};
    });
    if (error.kind != ApiError::Kind::None)
        return error;
    for (qsizetype row = 0; row < answer.plants.size(); ++row) {
        if (answer.plants.at(row).isEmpty())
            answer.oddities << u"row %1: no stationCode"_s.arg(row);
    }
    return answer;
}

Result<DeviceRealtime> decodeDeviceRealtime(const QByteArray &body)
{
    DeviceRealtime answer;
    RealtimeWalk walk(answer.values, answer.oddities, answer.serverTime);
    const ApiError error = walk.walk(body, [&answer](int row, std::string_view key, const Scalar &value) {
        if (row == answer.devices.size()) {
            answer.devices.append(DeviceId());
            answer.serials.append(QString());
        }
        if (key == "devId")
            answer.devices[row] = {value.integer.value_or(0)};
        else if (key == "sn")
            answer.serials[row] = value.text;
    });
    if (error.kind != ApiError::Kind::None)
        return error;
    for (qsizetype row = 0; row < answer.devices.size(); ++row) {
        if (answer.devices.at(row).value == 0)
            answer.oddities << u"row %1: no devId"_s.arg(row);
    }
    return answer;
}
