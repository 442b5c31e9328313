// SPDX-License-Identifier: GPL-3.0-or-later
// The cases that Google Benchmark measures: both sides in one process, their repetitions interleaved.
#include "tests/bench/runner/cases.h"
#include "tests/bench/runner/childprocess.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Medians over the repetitions; thread CPU time, because a neighbour's work shows in it least.
struct Measured
{
    QHash<QString, double> milliseconds;
    QHash<QString, QJsonObject> counters;
};

Measured run(const ReportOptions &options, const QString &program)
{
    ChildProcess child(options.programs + u'/' + program,
                       {u"--benchmark_format=json"_s, u"--benchmark_min_time=0.05"_s,
                        u"--benchmark_enable_random_interleaving=true"_s,
                        u"--benchmark_repetitions=%1"_s.arg(options.repetitions)},
                       {u"QT_QPA_PLATFORM=offscreen"_s});
    const QJsonDocument document = QJsonDocument::fromJson(child.readAll());
    QHash<QString, QList<double>> times;
    Measured measured;
    const QJsonArray runs = document[u"benchmarks"_s].toArray();
    for (const QJsonValue &value : runs) {
        const QJsonObject entry = value.toObject();
        if (entry["run_type"_L1] != "iteration"_L1 || entry["error_occurred"_L1].toBool())
            continue;
        const QString name = entry["run_name"_L1].toString();
        times[name].append(entry["cpu_time"_L1].toDouble());
        measured.counters.insert(name, entry);
    }
    for (auto time = times.cbegin(); time != times.cend(); ++time)
        measured.milliseconds.insert(time.key(), median(time.value()));
    return measured;
}

ReportRow row(const Measured &measured, const QString &what, const QString &ours, const QString &floor,
              const QString &aim)
{
    ReportRow result;
    result.what = what;
    result.unit = u"ms"_s;
    result.aim = aim;
    result.isMeasured = measured.milliseconds.contains(ours) && measured.milliseconds.contains(floor);
    result.ours = measured.milliseconds.value(ours);
    result.floor = measured.milliseconds.value(floor);
    if (!result.isMeasured)
        result.note = u"the benchmark failed"_s;
    return result;
}

} // namespace

QList<ReportRow> decodeRows(const ReportOptions &options)
{
    const Measured measured = run(options, u"bench_decode"_s);
    const QJsonObject counters = measured.counters.value(u"decode/ours"_s);
    ReportRow simdjson = row(measured, u"decode 100 devices | bare simdjson table"_s, u"decode/ours"_s,
                             u"decode/simdjson"_s, u"≤ ×2.5"_s);
    simdjson.note = u"%1 values, %2 kB, %3 B held a value (aim ≤ 10)"_s.arg(counters["cells"_L1].toInt())
                        .arg(counters["bytes"_L1].toInt() / 1000)
                        .arg(counters["bytesPerValue"_L1].toDouble(), 0, 'f', 1);
    const QJsonObject day = measured.counters.value(u"decode/day/ours"_s);
    ReportRow history = row(measured, u"decode a day of history | bare simdjson table"_s,
                            u"decode/day/ours"_s, u"decode/day/simdjson"_s, u"≤ ×2.5"_s);
    history.note = u"%1 values, %2 kB"_s.arg(day["cells"_L1].toInt()).arg(day["bytes"_L1].toInt() / 1000);
    return {simdjson, history,
            row(measured, u"decode 100 devices | bare QJsonDocument parse"_s, u"decode/ours"_s,
                u"decode/qjsondocument"_s, {})};
}

QList<ReportRow> pollRows(const ReportOptions &options)
{
    const Measured measured = run(options, u"bench_poll"_s);
    QList<ReportRow> rows;
    const QList<std::pair<QString, QString>> screens {{u"noview"_s, u"store and model, no view"_s},
                                                      {u"collapsed"_s, u"tree of plants"_s},
                                                      {u"expanded"_s, u"tree of all devices"_s},
                                                      {u"panel"_s, u"the program's tree panel"_s}};
    for (const auto &[key, words] : screens) {
        for (const QString &change : {u"changed"_s, u"unchanged"_s}) {
            const QString prefix = u"poll/%1/%2/"_s.arg(key, change);
            ReportRow next = row(measured, u"%1 poll, %2 | copy and repaint"_s.arg(change, words),
                                 prefix + "ours"_L1, prefix + "floor"_L1, u"≤ 16 ms"_s);
            if (next.isMeasured)
                next.note = u"%1 % of 16 ms"_s.arg(next.ours / 16 * 100, 0, 'f', 0);
            rows.append(next);
        }
    }
    return rows;
}

QList<ReportRow> chartRows(const ReportOptions &options)
{
    const Measured measured = run(options, u"bench_chart"_s);
    const QString four = u"chart/floor/4"_s;
    QList<ReportRow> rows {
        row(measured, u"live chart, a new day | 4 bare lines"_s, u"chart/replace/ours"_s, four, {}),
        row(measured, u"live chart, a new day | 8 bare lines"_s, u"chart/replace/ours"_s, u"chart/floor/8"_s,
            u"≤ ×2.0"_s),
        row(measured, u"live chart, painted again | 4 bare lines"_s, u"chart/repaint/ours"_s, four, {}),
        row(measured, u"live chart, newest sample | 4 bare lines"_s, u"chart/last/ours"_s, four,
            u"≤ 0.2 ms"_s),
        row(measured, u"live chart, sample appended | 4 bare lines"_s, u"chart/append/ours"_s, four,
            u"≤ 0.2 ms"_s)};
    rows[0].note = u"1200 × 600, 4 series × 288 samples"_s;
    return rows;
}

QList<ReportRow> historyRows(const ReportOptions &options)
{
    const Measured measured = run(options, u"bench_history"_s);
    QList<ReportRow> rows {
        row(measured, u"month of 36 strings | bare lines, same thinning"_s, u"history/month/ours"_s,
            u"history/month/floor"_s, u"≤ ×1.3"_s),
        row(measured, u"a step of the wheel over it | bare lines, same thinning"_s, u"history/wheel/ours"_s,
            u"history/wheel/floor"_s, u"≤ ×1.3"_s),
        row(measured, u"heat map of the month | bare cells"_s, u"history/heatmap/ours"_s,
            u"history/heatmap/floor"_s, {})};
    rows[0].note = u"1200 × 600, 36 series × 8,640 samples"_s;
    return rows;
}
