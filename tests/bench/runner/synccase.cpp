// SPDX-License-Identifier: GPL-3.0-or-later
// CPU of a whole sync of 250 plants from heliodesk-simulator: our core against the same calls by node's
// axios.
#include "tests/bench/runner/cases.h"
#include "tests/bench/runner/childprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sync
{
    ProcessCost cost;
    QJsonObject summary; //!< calls, plants, devices, answered
};

//! A server of its own for each run: quotas are fresh.
Sync sync(const ReportOptions &options, const QString &program, const QStringList &arguments)
{
    Sync result;
    ChildProcess server(options.simulator, {u"--plants"_s, u"250"_s, u"--seed"_s, u"7"_s});
    const QJsonObject ready = QJsonDocument::fromJson(server.readLine()).object();
    if (ready.isEmpty())
        return result;
    ChildProcess client(
        program, arguments + QStringList {ready["baseUrl"_L1].toString(), ready["userName"_L1].toString()},
        {"HELIODESK_SYSTEM_CODE="_L1 + ready["systemCode"_L1].toString()});
    result.summary = QJsonDocument::fromJson(client.readLine()).object();
    result.cost = client.wait();
    return result;
}

//! The script beside an axios installed now; empty if that is not possible here.
QString preparedScript(const ReportOptions &options)
{
    const QString folder = options.scratch + "/npm"_L1;
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || !QDir().mkpath(folder))
        return {};
    if (!QFile::exists(folder + "/node_modules/axios/package.json"_L1)) {
        ChildProcess npm(u"npm"_s,
                         {u"install"_s, u"--silent"_s, u"--no-audit"_s, u"--no-fund"_s, u"--prefix"_s, folder,
                          u"axios@1"_s});
        if (npm.wait().exitCode != 0)
            return {};
    }
    const QString script = folder + "/axios.mjs"_L1;
    QFile::remove(script);
    return QFile::copy(options.sources + "/sync/axios.mjs"_L1, script) ? script : QString();
}

ReportRow unmeasured(const QString &reason)
{
    ReportRow row;
    row.what = u"CPU of a whole sync | node axios"_s;
    row.isMeasured = false;
    row.note = reason;
    return row;
}

QString words(const Sync &sync)
{
    return u"%1 calls, %2 of %3 devices answered"_s.arg(sync.summary["calls"_L1].toInt())
        .arg(sync.summary["answered"_L1].toInt())
        .arg(sync.summary["devices"_L1].toInt());
}

} // namespace

QList<ReportRow> syncRows(const ReportOptions &options)
{
    const QString script = preparedScript(options);
    QList<double> oursCpu;
    QList<double> axiosCpu;
    QList<double> oursMemory;
    QList<double> axiosMemory;
    Sync ours;
    Sync theirs;
    constexpr int rounds = 3;
    for (int i = 0; i < rounds; ++i) {
        ours = sync(options, options.programs + "/bench_sync_ours"_L1, {});
        if (ours.cost.exitCode != 0)
            return {unmeasured(u"our sync failed: "_s + words(ours))};
        oursCpu.append(ours.cost.cpuMs);
        oursMemory.append(ours.cost.peakMegabytes);
        if (script.isEmpty())
            continue;
        theirs = sync(options, u"node"_s, {script});
        if (theirs.cost.exitCode != 0)
            return {unmeasured(u"the sync of axios failed: "_s + words(theirs))};
        axiosCpu.append(theirs.cost.cpuMs);
        axiosMemory.append(theirs.cost.peakMegabytes);
    }
    ReportRow cpu;
    cpu.what = u"CPU of a whole sync, 250 plants | node axios"_s;
    cpu.unit = u"ms"_s;
    cpu.ours = median(oursCpu);
    cpu.floor = median(axiosCpu);
    cpu.note = u"ours: %1; axios: "_s.arg(words(ours))
        + (script.isEmpty() ? u"not measured (needs node and npm)"_s : words(theirs));
    ReportRow memory;
    memory.what = u"peak memory of a whole sync | node axios"_s;
    memory.unit = u"MB"_s;
    memory.ours = median(oursMemory);
    memory.floor = median(axiosMemory);
    return {cpu, memory};
}
