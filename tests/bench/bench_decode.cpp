// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding a getDevRealKpi answer of 100 inverters and a day of device/history, against the least that could
// do it and against Qt's own parser.
#include "core/api/historydecoder.h"
#include "core/api/realtimedecoders.h"
#include "tests/bench/support/benchfleet.h"

#include <QJsonDocument>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <limits>

namespace {

constexpr int deviceCount = 100;
constexpr int typeId = DeviceType::StringInverter;

//! The same bytes for all, as a QNetworkReply hands them out: without room behind the end.
const QByteArray &answerBytes()
{
    static const QByteArray bytes = [] {
        QList<DeviceId> devices;
        for (int i = 0; i < deviceCount; ++i)
            devices.append(DeviceId {1'000'000'040'000'000 + i});
        return BenchFleet::deviceAnswer(typeId, devices, 0);
    }();
    return bytes;
}

const QByteArray &dayBytes()
{
    static const QByteArray bytes =
        BenchFleet::historyAnswer(typeId, DeviceDn {QStringLiteral("NE=50000001")});
    return bytes;
}

void setCounters(benchmark::State &state, qint64 cells, const QByteArray &answer = answerBytes())
{
    state.SetBytesProcessed(state.iterations() * answer.size());
    if (cells > 0) // of a zero Google Benchmark makes NaN, which is no JSON
        state.counters["cells"] = double(cells);
    state.counters["bytes"] = double(answer.size());
}

void ours(benchmark::State &state)
{
    qint64 cells = 0;
    qint64 heldBytes = 0;
    for (auto iteration : state) {
        const Result<DeviceRealtime> answer = decodeDeviceRealtime(answerBytes());
        if (!answer.isOk()) {
            state.SkipWithError("the answer does not decode");
            return;
        }
        cells = qint64(answer->values.rowCount()) * answer->values.keys().size();
        heldBytes = answer->values.cellBytes();
        benchmark::DoNotOptimize(answer->values.cell(deviceCount - 1, 0));
    }
    setCounters(state, cells);
    state.counters["bytesPerValue"] = cells ? double(heldBytes) / double(cells) : 0.0;
}

void oursDay(benchmark::State &state)
{
    qint64 cells = 0;
    for (auto iteration : state) {
        const Result<DeviceHistory> answer = decodeDeviceHistory(dayBytes());
        if (!answer.isOk() || answer->times.size() != BenchFleet::samplesADay) {
            state.SkipWithError("the answer does not decode");
            return;
        }
        cells = qint64(answer->values.rowCount()) * answer->values.keys().size();
        benchmark::DoNotOptimize(answer->values.cell(BenchFleet::samplesADay - 1, 0));
    }
    setCounters(state, cells, dayBytes());
}

//! How the rows of an answer are called.
struct RowNames
{
    const char *number; //!< a member that is an integer
    const char *items;
    size_t rows;
};

//! Numbers into a table whose keys are known beforehand; no other key, no text, no error is understood.
simdjson::error_code fillTable(simdjson::ondemand::document &document, const RowNames &names,
                               const QList<QByteArray> &keys, std::vector<double> &table)
{
    size_t row = 0;
    for (auto element : document["data"].get_array()) {
        simdjson::ondemand::object members;
        if (const auto error = element.get_object().get(members))
            return error;
        int64_t id = 0;
        if (const auto error = members[names.number].get_int64().get(id))
            return error;
        simdjson::ondemand::object items;
        if (const auto error = members[names.items].get_object().get(items))
            return error;
        qsizetype column = 0;
        for (auto item : items) {
            simdjson::ondemand::raw_json_string key;
            if (const auto error = item.key().get(key))
                return error;
            if (column >= keys.size() || !key.unsafe_is_equal(keys.at(column).constData()))
                return simdjson::NO_SUCH_FIELD;
            double number = 0;
            if (item.value().get_double().get(number) != simdjson::SUCCESS)
                number = std::numeric_limits<double>::quiet_NaN(); // null, "N/A"
            table[row * size_t(keys.size()) + size_t(column)] = number;
            ++column;
        }
        ++row;
    }
    return row == names.rows ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
}

void bareFill(benchmark::State &state, const QByteArray &answer, const RowNames &names,
              const QList<QByteArray> &keys)
{
    const simdjson::padded_string bytes(answer.constData(), size_t(answer.size()));
    simdjson::ondemand::parser parser;
    std::vector<double> table(names.rows * size_t(keys.size()));
    for (auto iteration : state) {
        simdjson::ondemand::document document;
        if (parser.iterate(bytes).get(document) || fillTable(document, names, keys, table)) {
            state.SkipWithError("the floor does not parse the answer");
            return;
        }
        benchmark::DoNotOptimize(table.data());
    }
    setCounters(state, qint64(table.size()), answer);
}

void floorSimdjson(benchmark::State &state)
{
    bareFill(state, answerBytes(), {"devId", "dataItemMap", deviceCount}, BenchFleet::keysOf(typeId));
}

void floorDay(benchmark::State &state)
{
    QList<QByteArray> keys = BenchFleet::keysOf(typeId);
    keys.removeAll("run_state");
    bareFill(state, dayBytes(), {"collectTime", "dataItems", size_t(BenchFleet::samplesADay)}, keys);
}

void qtParse(benchmark::State &state)
{
    for (auto iteration : state) {
        const QJsonDocument document = QJsonDocument::fromJson(answerBytes());
        if (!document.isObject()) {
            state.SkipWithError("QJsonDocument does not parse the answer");
            return;
        }
        benchmark::DoNotOptimize(document.isObject());
    }
    setCounters(state, 0);
}

} // namespace

BENCHMARK(ours)->Name("decode/ours")->Unit(benchmark::kMillisecond);
BENCHMARK(floorSimdjson)->Name("decode/simdjson")->Unit(benchmark::kMillisecond);
BENCHMARK(oursDay)->Name("decode/day/ours")->Unit(benchmark::kMillisecond);
BENCHMARK(floorDay)->Name("decode/day/simdjson")->Unit(benchmark::kMillisecond);
BENCHMARK(qtParse)->Name("decode/qjsondocument")->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
