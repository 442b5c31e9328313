// SPDX-License-Identifier: GPL-3.0-or-later
// A month of 36 strings until the screen is right: the chart with its axes, labels and states, a step of the
// wheel, the heat map; against bare painters of the same numbers with the same thinning: one antialiased
// polyline of 1 px a string, clip set.
#include "ui/charts/decimator.h"
#include "ui/charts/historyplot.h"
#include "ui/charts/stringheatmap.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWheelEvent>

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace {

constexpr QSize size(1200, 600);
constexpr qint64 start = 1'780'264'800'000; // 2026-06-01, midnight in Berlin
constexpr qint64 period = 300'000;
constexpr int samplesPerDay = 288;
constexpr int days = 30;
constexpr int samples = samplesPerDay * days;
constexpr int strings = 36;
constexpr qint64 end = start + samples * period;
constexpr qint64 maxGap = 660'000;

//! Sun by day, clouds, a gap at night; each string and \a variant a little different.
float amperes(int sample, int string, int variant)
{
    const double hour = (sample % samplesPerDay) / 12.0;
    if (hour < 6 || hour > 21)
        return std::numeric_limits<float>::quiet_NaN();
    const double sun = std::sin((hour - 6) / 15 * 3.14159265);
    const double cloud = 0.6 + 0.4 * std::sin(sample * 0.37 + variant) * std::sin(sample * 0.011);
    return float(9.0 * sun * cloud * (0.85 + 0.15 * std::sin(string * 1.7)));
}

HistoryPicture picture(int variant)
{
    HistoryPicture made;
    for (int i = 0; i < samples; ++i)
        made.times.append(start + i * period);
    for (int s = 0; s < strings; ++s) {
        HistorySeries series;
        series.name = QStringLiteral("PV%1 Input Current").arg(s + 1);
        series.unit = Unit::Ampere;
        for (int i = 0; i < samples; ++i)
            series.values.append(amperes(i, s, variant));
        made.series.append(series);
    }
    StateBand band {QStringLiteral("Inverter"), {}};
    for (int day = 0; day < days; ++day) {
        const qint64 morning = start + (day * samplesPerDay + 72) * period;
        band.spans.append({morning, morning + 180 * period, QStringLiteral("On-grid"), MarkTone::Good});
    }
    made.bands = {band};
    return made;
}

//! A widget on a (virtual) screen.
template <typename Widget>
class Shown
{
public:
    Shown()
    {
        widget.resize(size);
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget))
            std::abort(); // what is not shown paints nothing: there would be nothing to measure
        settle();
    }
    static void settle() { QCoreApplication::sendPostedEvents(); }
    Widget widget;
};

//! Another month comes: scales, axes, lines and screen.
void oursMonth(benchmark::State &state, Shown<HistoryPlot> &shown)
{
    const std::array<HistoryPicture, 2> months {picture(0), picture(1)};
    size_t turn = 0;
    for (auto iteration : state) {
        turn = 1 - turn;
        shown.widget.setPicture(months[turn], start, end);
        shown.settle();
    }
}

//! One notch in, one notch out.
void oursWheel(benchmark::State &state, Shown<HistoryPlot> &shown)
{
    shown.widget.setPicture(picture(0), start, end);
    shown.settle();
    const QPointF place = shown.widget.scene().plot().center();
    int turn = 120;
    for (auto iteration : state) {
        QWheelEvent wheel(place, shown.widget.mapToGlobal(place), {}, {0, turn}, {}, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&shown.widget, &wheel);
        turn = -turn;
        shown.settle();
    }
}

//! Moves the crosshair on by a sample.
void oursCrosshair(benchmark::State &state, Shown<HistoryPlot> &shown)
{
    shown.widget.setPicture(picture(0), start, end);
    shown.settle();
    int sample = samples / 2;
    for (auto iteration : state) {
        shown.widget.setCrosshairIndex(sample = samples / 2 + (sample + 1) % 200);
        shown.settle();
    }
}

QList<StringTrack> tracks(int variant)
{
    QList<StringTrack> made;
    for (int s = 0; s < strings; ++s) {
        StringTrack track;
        track.number = s + 1;
        for (int i = 0; i < samples; ++i) {
            track.amperes.append(double(amperes(i, s, variant)));
            track.volts.append(600.0);
        }
        made.append(track);
    }
    return made;
}

void oursHeatMap(benchmark::State &state, Shown<StringHeatMap> &shown)
{
    const QList<qint64> times = picture(0).times;
    const std::array<StringMatrix, 2> months {stringMatrix(times, tracks(0), StringQuantity::Current),
                                              stringMatrix(times, tracks(1), StringQuantity::Current)};
    size_t turn = 0;
    for (auto iteration : state) {
        turn = 1 - turn;
        shown.widget.setMatrix(months[turn], StringQuantity::Current, start, end);
        shown.settle();
    }
}

void oursMatrix(benchmark::State &state)
{
    const QList<qint64> times = picture(0).times;
    const QList<StringTrack> month = tracks(0);
    for (auto iteration : state)
        benchmark::DoNotOptimize(stringMatrix(times, month, StringQuantity::Current));
}

//! The same columns the chart thins to, as bare polylines. \a share: of the month, in its middle.
void paintFloor(QImage &image, const HistoryPicture &month, double share, std::vector<PixelColumn> &columns,
                std::vector<QPointF> &line)
{
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setClipRect(image.rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 span = qint64(double(end - start) * share);
    const ColumnGrid grid {start + (end - start - span) / 2, span, size.width()};
    for (int s = 0; s < strings; ++s) {
        const QList<float> &values = month.series.at(s).values;
        decimate({month.times.constData(), size_t(samples)}, {values.constData(), size_t(samples)}, grid, 0,
                 size.width() - 1, maxGap, columns);
        painter.setPen(QPen(QColor::fromHsv(s * 10, 200, 180), 1));
        const auto draw = [&] {
            if (!line.empty())
                painter.drawPolyline(line.data(), int(line.size()));
            line.clear();
        };
        const auto y = [](float value) { return size.height() * (1.0 - double(value) / 10.0); };
        for (const PixelColumn &column : columns) {
            if (!column.joinsPrevious)
                draw();
            const double x = column.column + 0.5;
            line.emplace_back(x, y(column.first));
            if (column.minimum == column.maximum)
                continue;
            const bool isFalling = column.first > column.last;
            line.emplace_back(x, y(isFalling ? column.maximum : column.minimum));
            line.emplace_back(x, y(isFalling ? column.minimum : column.maximum));
            line.emplace_back(x, y(column.last));
        }
        draw();
    }
    painter.end();
    benchmark::DoNotOptimize(image.constBits());
}

void floorLines(benchmark::State &state, bool isWheel)
{
    const std::array<HistoryPicture, 2> months {picture(0), picture(1)};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    std::vector<PixelColumn> columns;
    std::vector<QPointF> line;
    size_t turn = 0;
    for (auto iteration : state) {
        turn = 1 - turn;
        paintFloor(image, months[isWheel ? 0 : turn], isWheel && turn == 0 ? 0.8 : 1.0, columns, line);
    }
}

//! Each cell by its own loop and colour, stretched once.
void floorHeatMap(benchmark::State &state)
{
    const StringMatrix month = stringMatrix(picture(0).times, tracks(0), StringQuantity::Current);
    std::array<QRgb, 256> table {};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = qRgb(int(i), 128, 255 - int(i));
    QImage image(size, QImage::Format_RGB32);
    QImage cells(size.width(), strings, QImage::Format_RGB32);
    for (auto iteration : state) {
        for (int row = 0; row < strings; ++row) {
            auto *out = reinterpret_cast<QRgb *>(cells.scanLine(row));
            const float *shares = month.shares.at(row).constData();
            for (int column = 0; column < size.width(); ++column) {
                const int last = samples * (column + 1) / size.width();
                float sum = 0;
                int count = 0;
                for (int i = samples * column / size.width(); i < last; ++i) {
                    if (!std::isnan(shares[i])) {
                        sum += shares[i];
                        ++count;
                    }
                }
                out[column] = count == 0
                    ? 0xffffffff
                    : table[size_t(std::clamp(sum / float(count) / 1.5F, 0.0F, 1.0F) * 255)];
            }
        }
        QPainter painter(&image);
        painter.drawImage(QRect(QPoint(), size), cells);
        painter.end();
        benchmark::DoNotOptimize(image.constBits());
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    Shown<HistoryPlot> plot;
    Shown<StringHeatMap> map;
    const auto add = [&plot](const char *name, void (*run)(benchmark::State &, Shown<HistoryPlot> &)) {
        benchmark::RegisterBenchmark(name, [&plot, run](benchmark::State &state) {
            run(state, plot);
        })->Unit(benchmark::kMillisecond);
    };
    add("history/month/ours", oursMonth);
    add("history/wheel/ours", oursWheel);
    add("history/crosshair/ours", oursCrosshair);
    benchmark::RegisterBenchmark("history/month/floor", [](benchmark::State &state) {
        floorLines(state, false);
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("history/wheel/floor", [](benchmark::State &state) {
        floorLines(state, true);
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("history/heatmap/ours", [&map](benchmark::State &state) {
        oursHeatMap(state, map);
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("history/heatmap/floor", floorHeatMap)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("history/matrix/ours", oursMatrix)->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
