// SPDX-License-Identifier: GPL-3.0-or-later
// The live chart of one day, from new samples until the screen is right; against the bare lines of the same
// numbers: min-max for each pixel column, one antialiased polyline of 1 px a series, clip set.
#include "core/store/powerhistory.h"
#include "ui/charts/powerchart.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace {

constexpr QSize chartSize {1200, 600};
constexpr qint64 start = 1'782'000'000'000;
constexpr qint64 period = 300'000;
constexpr int samplesPerDay = 288;

float curve(int sample, int series, int variant)
{
    const double phase = double(sample) / samplesPerDay;
    const double noise = std::sin(sample * 12.9898 + series * 78.233 + variant * 37.719);
    return float(8.0 * std::sin(3.14159 * phase + series * 0.7) + 0.6 * noise);
}

PowerSample sampleAt(int index, int variant)
{
    PowerSample sample;
    sample.at = start + index * period;
    sample.pv = std::max(0.0F, curve(index, 0, variant));
    sample.load = 0.4F + std::abs(curve(index, 1, variant)) / 4;
    sample.grid = curve(index, 2, variant);
    sample.battery = curve(index, 3, variant) / 2;
    sample.socPercent = 50.0F;
    return sample;
}

QList<PowerSample> day(int variant)
{
    QList<PowerSample> samples;
    for (int i = 0; i < samplesPerDay; ++i)
        samples.append(sampleAt(i, variant));
    return samples;
}

//! The chart on a (virtual) screen.
class ShownChart
{
public:
    ShownChart()
    {
        m_chart.resize(chartSize);
        m_chart.setSamples(day(0));
        m_chart.show();
        if (!QTest::qWaitForWindowExposed(&m_chart))
            std::abort(); // a chart that is not shown paints nothing: there would be nothing to measure
        settle();
    }
    PowerChart &chart() { return m_chart; }
    //! Ends when the screen shows what the chart holds.
    static void settle() { QCoreApplication::sendPostedEvents(); }

private:
    PowerChart m_chart;
};

void oursReplace(benchmark::State &state, ShownChart &shown)
{
    const std::array<QList<PowerSample>, 2> days {day(0), day(1)};
    size_t turn = 0;
    for (auto iteration : state) {
        turn = 1 - turn;
        shown.chart().setSamples(days[turn]);
        shown.settle();
    }
}

//! Paints again without new data: a window that was covered.
void oursRepaint(benchmark::State &state, ShownChart &shown)
{
    shown.chart().setSamples(day(0));
    shown.settle();
    const QList<QWidget *> parts = shown.chart().findChildren<QWidget *>();
    for (auto iteration : state) {
        for (QWidget *part : parts)
            part->update();
        shown.settle();
    }
}

//! A poll in the middle of the day: the newest sample gets new numbers.
void oursLast(benchmark::State &state, ShownChart &shown)
{
    shown.chart().setSamples(day(0));
    shown.settle();
    const std::array<PowerSample, 2> last {sampleAt(samplesPerDay - 1, 0), sampleAt(samplesPerDay - 1, 1)};
    size_t turn = 0;
    for (auto iteration : state) {
        turn = 1 - turn;
        shown.chart().appendOrReplaceLast(last[turn]);
        shown.settle();
    }
}

//! A new sample each time, as an evening of polls brings them; every 288th moves the axis on.
void oursAppend(benchmark::State &state, ShownChart &shown)
{
    shown.chart().setSamples(day(0));
    shown.settle();
    int next = samplesPerDay;
    for (auto iteration : state) {
        shown.chart().appendOrReplaceLast(sampleAt(next, 0));
        ++next;
        shown.settle();
    }
}

//! Extremes of each pixel column as one polyline.
void buildLine(const std::vector<float> &values, std::vector<QPointF> &line)
{
    line.clear();
    const double step = double(chartSize.width()) / double(values.size() - 1);
    const double middle = chartSize.height() / 2.0;
    const double perKilowatt = chartSize.height() / 20.0;
    size_t index = 0;
    while (index < values.size()) {
        const int column = int(double(index) * step);
        float least = values[index];
        float most = least;
        while (index < values.size() && int(double(index) * step) == column) {
            least = std::min(least, values[index]);
            most = std::max(most, values[index]);
            ++index;
        }
        line.emplace_back(column, middle - double(least) * perKilowatt);
        if (most > least)
            line.emplace_back(column, middle - double(most) * perKilowatt);
    }
}

void floorLines(benchmark::State &state)
{
    const int seriesCount = int(state.range(0));
    std::array<std::vector<std::vector<float>>, 2> days;
    for (int variant = 0; variant < 2; ++variant) {
        for (int s = 0; s < seriesCount; ++s) {
            std::vector<float> &series = days[size_t(variant)].emplace_back();
            for (int i = 0; i < samplesPerDay; ++i)
                series.push_back(curve(i, s, variant));
        }
    }
    QImage image(chartSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<QPointF> line;
    size_t turn = 0;
    for (auto iteration : state) {
        turn = 1 - turn;
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setClipRect(image.rect());
        painter.setRenderHint(QPainter::Antialiasing);
        for (int s = 0; s < seriesCount; ++s) {
            buildLine(days[turn][size_t(s)], line);
            painter.setPen(QPen(QColor::fromHsv(s * 40, 200, 180), 1));
            painter.drawPolyline(line.data(), int(line.size()));
        }
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
    ShownChart shown;
    const auto add = [&shown](const char *name, void (*run)(benchmark::State &, ShownChart &)) {
        benchmark::RegisterBenchmark(name, [&shown, run](benchmark::State &state) {
            run(state, shown);
        })->Unit(benchmark::kMillisecond);
    };
    add("chart/replace/ours", oursReplace);
    add("chart/repaint/ours", oursRepaint);
    add("chart/last/ours", oursLast);
    add("chart/append/ours", oursAppend);
    benchmark::RegisterBenchmark("chart/floor", floorLines)->Arg(4)->Arg(8)->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
