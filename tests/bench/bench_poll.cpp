// SPDX-License-Identifier: GPL-3.0-or-later
// A poll of 12,000 devices (120 decoded answers) into store and tree, until the screen is right; against
// copying the numbers and repainting the same view once.
#include "core/settings/profile.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "tests/bench/support/benchfleet.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QTest>
#include <QTreeView>

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plantCount = 1'000;
constexpr qint64 start = 1'782'036'000'000;
constexpr qint64 pollPeriod = 300'000;
constexpr QSize viewSize {1200, 700};

//! What all cases share: the fleet and two polls whose numbers differ everywhere.
struct Feed
{
    BenchFleet::Fleet fleet = BenchFleet::make(plantCount);
    std::array<std::vector<BenchFleet::PollCall>, 2> polls {BenchFleet::poll(fleet, 0),
                                                            BenchFleet::poll(fleet, 1)};
};

enum class Screen {
    None, //!< store and model, nobody looks
    Collapsed, //!< a tree view that shows the plants
    Expanded, //!< … and all devices
    Panel //!< the program's own panel: filter, delegate, all devices
};

//! A store with its tree on a (virtual) screen.
class Stage
{
public:
    Stage(const Feed &feed, Screen screen)
        : m_store(m_clock)
        , m_model(m_clock)
    {
        m_store.applyPlants(feed.fleet.plants, start);
        QList<PlantCode> codes;
        for (const Plant &plant : feed.fleet.plants)
            codes.append(plant.code);
        m_store.applyDevices(codes, feed.fleet.devices, start);
        Profile profile;
        profile.id = {u"bench"_s};
        profile.title = u"Bench"_s;
        m_model.addAccount(profile, m_store);
        if (screen == Screen::Panel)
            showPanel();
        else if (screen != Screen::None)
            showTree(screen == Screen::Expanded);
        apply(feed.polls[0]);
        settle();
    }

    //! All answers of a poll, in the way the poller hands them over.
    void apply(const std::vector<BenchFleet::PollCall> &poll)
    {
        m_at += pollPeriod;
        m_clock.jumpTo(m_at);
        for (const BenchFleet::PollCall &call : poll)
            m_store.applyDeviceRealtime(call.typeId, call.asked, call.answer, m_at);
    }

    //! Ends when the screen shows what the store holds.
    void settle() const { QCoreApplication::sendPostedEvents(); }

    void repaintOnce() const
    {
        if (m_view)
            m_view->viewport()->update();
        settle();
    }

private:
    void showTree(bool isExpanded)
    {
        auto tree = std::make_unique<QTreeView>();
        tree->setUniformRowHeights(true);
        tree->setModel(&m_model);
        m_view = tree.get();
        if (isExpanded)
            tree->expandAll();
        else
            tree->expandToDepth(0);
        m_widget = std::move(tree);
        show();
    }

    void showPanel()
    {
        auto panel = std::make_unique<PlantTreePanel>(m_model);
        m_view = &panel->tree();
        panel->expandAll();
        m_widget = std::move(panel);
        show();
    }

    void show()
    {
        m_widget->resize(viewSize);
        m_widget->show();
        if (!QTest::qWaitForWindowExposed(m_widget.get()))
            std::abort(); // a view that is not shown paints nothing: there would be nothing to measure
        settle();
    }

    ManualClock m_clock {start};
    qint64 m_at = start;
    PlantStore m_store;
    PlantTreeModel m_model;
    std::unique_ptr<QWidget> m_widget;
    QTreeView *m_view = nullptr;
};

//! The bare work: cells into one matrix a type, compared as they go.
class BareTable
{
public:
    void apply(const std::vector<BenchFleet::PollCall> &poll)
    {
        std::map<int, size_t> nextCell;
        for (const BenchFleet::PollCall &call : poll) {
            std::vector<double> &cells = m_cells[call.typeId];
            size_t &at = nextCell[call.typeId];
            const size_t width = size_t(call.answer.values.keys().size());
            const size_t count = width * size_t(call.answer.values.rowCount());
            if (cells.size() < at + count)
                cells.resize(at + count);
            for (int row = 0; row < call.answer.values.rowCount(); ++row, at += width) {
                const double *source = call.answer.values.rowCells(row);
                if (std::memcmp(cells.data() + at, source, width * sizeof(double)) != 0)
                    std::memcpy(cells.data() + at, source, width * sizeof(double));
            }
        }
        benchmark::ClobberMemory();
    }

private:
    std::map<int, std::vector<double>> m_cells;
};

struct Bench
{
    Feed feed;
    std::map<Screen, std::unique_ptr<Stage>> stages;

    Stage &stage(Screen screen)
    {
        std::unique_ptr<Stage> &kept = stages[screen];
        if (!kept)
            kept = std::make_unique<Stage>(feed, screen);
        return *kept;
    }
};

void runOurs(benchmark::State &state, Bench &bench, Screen screen, bool isChanging)
{
    Stage &stage = bench.stage(screen);
    size_t tick = 0;
    stage.apply(bench.feed.polls[tick]);
    stage.settle();
    for (auto iteration : state) {
        tick = isChanging ? 1 - tick : tick;
        stage.apply(bench.feed.polls[tick]);
        stage.settle();
    }
}

void runFloor(benchmark::State &state, Bench &bench, Screen screen, bool isChanging)
{
    const Stage &stage = bench.stage(screen);
    BareTable table;
    size_t tick = 0;
    table.apply(bench.feed.polls[tick]);
    for (auto iteration : state) {
        tick = isChanging ? 1 - tick : tick;
        table.apply(bench.feed.polls[tick]);
        stage.repaintOnce();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    Bench bench;
    const std::array<std::pair<const char *, Screen>, 4> screens {{{"noview", Screen::None},
                                                                   {"collapsed", Screen::Collapsed},
                                                                   {"expanded", Screen::Expanded},
                                                                   {"panel", Screen::Panel}}};
    for (const auto &[name, screen] : screens) {
        for (const bool isChanging : {true, false}) {
            const std::string prefix =
                std::string("poll/") + name + (isChanging ? "/changed/" : "/unchanged/");
            const auto ours = [&bench, screen = screen, isChanging](benchmark::State &state) {
                runOurs(state, bench, screen, isChanging);
            };
            const auto floor = [&bench, screen = screen, isChanging](benchmark::State &state) {
                runFloor(state, bench, screen, isChanging);
            };
            benchmark::RegisterBenchmark((prefix + "ours").c_str(), ours)->Unit(benchmark::kMillisecond);
            benchmark::RegisterBenchmark((prefix + "floor").c_str(), floor)->Unit(benchmark::kMillisecond);
        }
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
