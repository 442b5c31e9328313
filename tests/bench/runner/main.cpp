// SPDX-License-Identifier: GPL-3.0-or-later
// Runs all benchmarks and prints their ratios to the floor beside the aims. Never fails on time.
#include "tests/bench/runner/cases.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

namespace {

void say(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

void printRow(const ReportRow &row)
{
    const QString what = row.what.leftJustified(64);
    if (!row.isMeasured) {
        say(u"%1 not measured: %2\n"_s.arg(what, row.note));
        return;
    }
    const auto figure = [&row](double value) {
        return value > 0 ? u"%1 %2"_s.arg(value, 0, 'f', value < 10 ? 3 : 1).arg(row.unit) : u"–"_s;
    };
    const QString ratio = row.floor > 0 ? u"×%1"_s.arg(row.ours / row.floor, 0, 'f', 2) : u"–"_s;
    say(u"%1 %2 %3 %4  %5  %6\n"_s.arg(what, figure(row.ours).rightJustified(10),
                                       figure(row.floor).rightJustified(10), ratio.rightJustified(7),
                                       row.aim.leftJustified(8), row.note));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Ratios to the least work that could do the job."_s);
    parser.addHelpOption();
    const QCommandLineOption only(
        u"only"_s, u"Only these: decode, poll, chart, start, sync; may be repeated."_s, u"case"_s);
    const QCommandLineOption repetitions(u"repetitions"_s, u"Runs of each side; the median counts."_s,
                                         u"number"_s, u"9"_s);
    parser.addOptions({only, repetitions});
    parser.process(application);

    ReportOptions options;
    options.programs = QCoreApplication::applicationDirPath();
    options.simulator = QStringLiteral(BENCH_SIMULATOR);
    options.sources = QStringLiteral(BENCH_SOURCES);
    options.scratch = QDir(options.programs).filePath(u"../scratch"_s);
    options.repetitions = std::max(1, parser.value(repetitions).toInt());
    QDir().mkpath(options.scratch);

    const QList<std::pair<QString, QList<ReportRow> (*)(const ReportOptions &)>> cases {
        {u"decode"_s, decodeRows},
        {u"poll"_s, pollRows},
        {u"chart"_s, chartRows},
        {u"history"_s, historyRows},
        {u"start"_s, startRows},
        {u"sync"_s, syncRows}};
    const QStringList wanted = parser.values(only);
    say(u"%1 %2 %3 %4  %5\n"_s.arg(u"what | floor"_s.leftJustified(64), u"ours"_s.rightJustified(10),
                                   u"floor"_s.rightJustified(10), u"ratio"_s.rightJustified(7), u"aim"_s));
    for (const auto &[name, rows] : cases) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const QList<ReportRow> measured = rows(options);
        for (const ReportRow &row : measured)
            printRow(row);
    }
    return 0;
}
