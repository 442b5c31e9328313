// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to the end of its first paint: the main window with a cached fleet against an
// empty one.
#include "tests/bench/runner/cases.h"
#include "tests/bench/runner/childprocess.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Starts
{
    QList<double> wallMs, cpuMs, megabytes;
    bool isComplete = true;
};

void start(Starts &starts, const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    ChildProcess child(program, arguments, {u"QT_QPA_PLATFORM=offscreen"_s});
    const bool isPainted = child.readLine() == "painted";
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    child.terminate();
    const ProcessCost cost = child.wait();
    starts.isComplete = starts.isComplete && isPainted;
    starts.wallMs.append(elapsed);
    starts.cpuMs.append(cost.cpuMs);
    starts.megabytes.append(cost.peakMegabytes);
}

ReportRow row(const QString &what, const QList<double> &ours, const QList<double> &floor, const QString &unit,
              const QString &aim)
{
    ReportRow result;
    result.what = what;
    result.ours = median(ours);
    result.floor = median(floor);
    result.unit = unit;
    result.aim = aim;
    return result;
}

} // namespace

QList<ReportRow> startRows(const ReportOptions &options)
{
    const QString cache = options.scratch + "/start.cbor"_L1;
    ChildProcess writer(options.programs + "/bench_start_mainwindow"_L1, {u"write"_s, cache},
                        {u"QT_QPA_PLATFORM=offscreen"_s});
    Starts ours;
    Starts window;
    Starts floor;
    ours.isComplete = writer.wait().exitCode == 0;
    // In turn, so that both see the same neighbours; the first start of each warms the disk cache.
    const int rounds = std::max(options.repetitions, 5) + 1;
    for (int i = 0; i < rounds && ours.isComplete && floor.isComplete; ++i) {
        start(floor, options.programs + "/bench_start_bare"_L1, {});
        start(ours, options.programs + "/bench_start_mainwindow"_L1, {u"show"_s, cache});
        start(window, options.programs + "/bench_start_mainwindow"_L1, {u"open"_s, cache});
    }
    QFile::remove(cache);
    if (!ours.isComplete || !window.isComplete || !floor.isComplete) {
        ReportRow failed;
        failed.what = u"start to first paint"_s;
        failed.isMeasured = false;
        failed.note = u"a window did not paint"_s;
        return {failed};
    }
    QList<ReportRow> rows {
        row(u"start to first paint, fleet follows | empty window"_s, window.wallMs, floor.wallMs, u"ms"_s,
            u"≤ ×4"_s),
        row(u"start to first paint | empty window"_s, ours.wallMs, floor.wallMs, u"ms"_s, u"≤ ×4"_s),
        row(u"start to first paint, CPU | empty window"_s, ours.cpuMs, floor.cpuMs, u"ms"_s, {}),
        row(u"resident memory | empty window"_s, ours.megabytes, floor.megabytes, u"MB"_s, u"≤ 80 MB"_s)};
    rows[0].note = u"as the program starts"_s;
    rows[1].note = u"1,000 cached plants"_s;
    rows[3].note = u"12,000 devices with readings, peak"_s;
    return rows;
}
