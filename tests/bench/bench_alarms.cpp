// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting and filtering 50,000 alarms in the model, with the view above it, against the least that could do
// the job over the same rows: a sort of numbers, a bare loop over the texts.
#include "core/store/alarmstore.h"
#include "core/util/clock.h"
#include "ui/models/alarmtablemodel.h"
#include "ui/views/alarmtable.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QCollator>
#include <QStringMatcher>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int alarmCount = 50'000;
constexpr qint64 start = 1'782'036'000'000;

//! A journal of 1,000 plants with 12 devices each.
struct World
{
    ManualClock clock {start};
    AlarmStore store {nullptr, clock};
    AlarmTableModel model {clock};
    std::vector<QStringList> texts; // three columns, as the measurement of performance.md had them
    std::vector<int> ranks; // of the device names
    std::vector<qint64> raised;

    World()
    {
        AlarmList answer;
        QList<PlantCode> plants;
        for (int i = 0; i < 1'000; ++i)
            plants << PlantCode {u"NE=%1"_s.arg(i)};
        for (int i = 0; i < alarmCount; ++i) {
            Alarm alarm;
            const int plant = int((qint64(i) * 7919) % 1'000);
            const int device = int((qint64(i) * 104'729) % 12);
            alarm.plant = plants.at(plant);
            alarm.plantName = u"Plant %1"_s.arg(plant, 4, 10, QLatin1Char('0'));
            alarm.deviceName = u"Inverter %1-%2"_s.arg(plant).arg(device);
            alarm.serial = u"ES23%1"_s.arg(plant * 12 + device, 8, 10, QLatin1Char('0'));
            alarm.alarmId = i % 200;
            alarm.name = u"Alarm of kind %1"_s.arg(i % 200);
            alarm.severity = AlarmSeverity(1 + i % 4);
            alarm.level = 1 + i % 4;
            alarm.raisedAt = start - qint64((qint64(i) * 15'485'863) % 31'536'000) * 1000;
            texts.push_back({alarm.plantName, alarm.deviceName, alarm.name});
            raised.push_back(alarm.raisedAt);
            answer.alarms << alarm;
        }
        store.apply(plants, 0, start, answer, start);
        model.addAccount({u"bench"_s}, store, nullptr);
        // What the floor sorts by: places in the alphabet, known beforehand.
        std::vector<int> order(texts.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](int a, int b) { return texts[size_t(a)].at(1) < texts[size_t(b)].at(1); });
        ranks.resize(order.size());
        for (size_t rank = 0; rank < order.size(); ++rank)
            ranks[size_t(order[rank])] = int(rank);
    }
};

void sortFloor(benchmark::State &state, const World &world)
{
    std::vector<int> order(world.ranks.size());
    for (auto iteration : state) {
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [&](int a, int b) { return world.ranks[size_t(a)] < world.ranks[size_t(b)]; });
        benchmark::DoNotOptimize(order.data());
    }
}

void sortModel(benchmark::State &state, World &world, int first, int second)
{
    bool isFirst = false;
    for (auto iteration : state) {
        isFirst = !isFirst;
        world.model.sort(isFirst ? first : second, Qt::AscendingOrder);
    }
}

void filterFloor(benchmark::State &state, const World &world)
{
    bool isFirst = false;
    for (auto iteration : state) {
        isFirst = !isFirst;
        const QStringMatcher matcher(isFirst ? u"kind 17"_s : u"kind 18"_s, Qt::CaseInsensitive);
        int found = 0;
        for (const QStringList &row : world.texts) {
            for (const QString &text : row) {
                if (matcher.indexIn(text) >= 0) {
                    ++found;
                    break;
                }
            }
        }
        benchmark::DoNotOptimize(found);
    }
}

void filterModel(benchmark::State &state, World &world)
{
    bool isFirst = false;
    AlarmFilter filter;
    for (auto iteration : state) {
        isFirst = !isFirst;
        filter.text = isFirst ? u"kind 17"_s : u"kind 18"_s;
        world.model.setFilter(filter);
    }
    world.model.setFilter({});
}

void groupModel(benchmark::State &state, World &world)
{
    bool isFirst = false;
    for (auto iteration : state) {
        isFirst = !isFirst;
        world.model.setGrouping(isFirst ? AlarmGrouping::Plant : AlarmGrouping::None);
    }
    world.model.setGrouping(AlarmGrouping::None);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application);
    World world;
    benchmark::RegisterBenchmark("sort/floor", [&](benchmark::State &state) { sortFloor(state, world); });
    benchmark::RegisterBenchmark("sort/model: device, raised", [&](benchmark::State &state) {
        sortModel(state, world, AlarmTableModel::DeviceName, AlarmTableModel::Raised);
    });
    benchmark::RegisterBenchmark("filter/floor", [&](benchmark::State &state) { filterFloor(state, world); });
    benchmark::RegisterBenchmark("filter/model", [&](benchmark::State &state) { filterModel(state, world); });
    benchmark::RegisterBenchmark("group/model", [&](benchmark::State &state) { groupModel(state, world); });
    AlarmTable table(world.model);
    table.resize(900, 600);
    const auto withView = [&](const char *name, const std::function<void(benchmark::State &)> &run) {
        benchmark::RegisterBenchmark(name, [&table, run](benchmark::State &state) {
            table.show();
            run(state);
            table.hide();
        });
    };
    withView("sort/with view", [&](benchmark::State &state) {
        sortModel(state, world, AlarmTableModel::DeviceName, AlarmTableModel::Raised);
    });
    withView("filter/with view", [&](benchmark::State &state) { filterModel(state, world); });
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
