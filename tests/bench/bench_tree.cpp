// SPDX-License-Identifier: GPL-3.0-or-later
// A search over 13,000 rows in the filter alone, and in the panel until the screen is right, against a bare
// loop over the same texts; sorting the same rows; keys typed into the quick jump.
#include "core/settings/profile.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "tests/bench/support/benchfleet.h"
#include "ui/dialogs/quickjump.h"
#include "ui/models/pagehistory.h"
#include "ui/models/planttreefilter.h"
#include "ui/models/planttreemodel.h"
#include "ui/views/planttreepanel.h"
#include "ui/views/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plantCount = 1'000;
constexpr qint64 start = 1'782'036'000'000;

//! The fleet with one answer of every device.
struct World
{
    ManualClock clock {start};
    PlantStore store {clock};
    PlantTreeModel model {clock};
    Profile profile;
    QStringList texts;

    World()
    {
        const BenchFleet::Fleet fleet = BenchFleet::make(plantCount);
        store.applyPlants(fleet.plants, start);
        QList<PlantCode> codes;
        for (const Plant &plant : fleet.plants) {
            codes.append(plant.code);
            texts << plant.name << plant.code.value << plant.address;
        }
        store.applyDevices(codes, fleet.devices, start);
        for (const Device &device : fleet.devices)
            texts << device.name << device.serial << device.model << device.dn.value;
        for (const BenchFleet::PollCall &call : BenchFleet::poll(fleet, 0))
            store.applyDeviceRealtime(call.typeId, call.asked, call.answer, start);
        profile.id = {u"bench"_s};
        profile.title = u"Bench"_s;
        model.addAccount(profile, store);
    }
};

//! What is typed, in turn: the first finds one device, a plant with all its devices, or a tenth of
//! everything.
struct Typing
{
    const char *name;
    QString first;
    QString second;
};

const std::array typings {
    Typing {"one", u"ES2340004711"_s, u"ES2340004712"_s}, Typing {"plant", u"Plant 0471"_s, u"Plant 0472"_s},
    Typing {"tenth", u"Street 7"_s, u"Street 8"_s}, Typing {"clear", u"ES2340004711"_s, QString()}};

void bareLoop(benchmark::State &state, const World &world, const Typing &typing)
{
    bool isFirst = false;
    for (auto iteration : state) {
        isFirst = !isFirst;
        const QStringMatcher matcher(isFirst ? typing.first : typing.second, Qt::CaseInsensitive);
        int found = 0;
        for (const QString &text : world.texts)
            found += matcher.indexIn(text) >= 0 ? 1 : 0;
        benchmark::DoNotOptimize(found);
    }
}

void filterAlone(benchmark::State &state, World &world, const Typing &typing)
{
    PlantTreeFilter filter(world.model);
    const QModelIndex account = filter.index(0, 0);
    bool isFirst = false;
    for (auto iteration : state) {
        isFirst = !isFirst;
        filter.setText(isFirst ? typing.first : typing.second);
        int rows = 0;
        for (int row = 0; row < filter.rowCount(account); ++row)
            rows += filter.rowCount(filter.index(row, 0, account));
        benchmark::DoNotOptimize(rows);
    }
}

void inPanel(benchmark::State &state, World &world, const Typing &typing, bool isExpanded)
{
    PlantTreePanel panel(world.model);
    if (isExpanded)
        panel.expandAll();
    panel.resize(1200, 700);
    panel.show();
    if (!QTest::qWaitForWindowExposed(&panel))
        std::abort(); // nothing would be painted
    auto *search = panel.findChild<QLineEdit *>(u"plantSearchLineEdit"_s);
    bool isFirst = false;
    for (auto iteration : state) {
        isFirst = !isFirst;
        search->setText(isFirst ? typing.first : typing.second);
        QCoreApplication::sendPostedEvents();
    }
}

void sortInPanel(benchmark::State &state, World &world, bool isExpanded)
{
    PlantTreePanel panel(world.model);
    if (isExpanded)
        panel.expandAll();
    panel.resize(1200, 700);
    panel.show();
    if (!QTest::qWaitForWindowExposed(&panel))
        std::abort();
    bool isDown = false;
    for (auto iteration : state) {
        isDown = !isDown;
        panel.tree().sortByColumn(PlantTreeModel::EnergyToday,
                                  isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
        QCoreApplication::sendPostedEvents();
    }
}

void openJump(benchmark::State &state, World &world)
{
    QWidget window;
    window.resize(1200, 700);
    window.show();
    for (auto iteration : state) {
        QuickJump jump(&window);
        jump.addAccount(world.profile, world.store);
        jump.popUp({});
        QCoreApplication::sendPostedEvents();
    }
}

//! A word letter by letter, each key until it is painted.
void typeIntoJump(benchmark::State &state, World &world, const QString &word)
{
    QWidget window;
    window.resize(1200, 700);
    window.show();
    QuickJump jump(&window);
    jump.addAccount(world.profile, world.store);
    jump.popUp({});
    if (!QTest::qWaitForWindowExposed(&jump))
        std::abort();
    auto *field = jump.findChild<QLineEdit *>(u"quickJumpLineEdit"_s);
    qsizetype length = 0;
    for (auto iteration : state) {
        length = length % word.size() + 1;
        field->setText(word.first(length));
        QCoreApplication::sendPostedEvents();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    World world;
    for (const Typing &typing : typings) {
        const std::string prefix = std::string("filter/") + typing.name;
        const auto add = [&](const char *side, const std::function<void(benchmark::State &)> &run) {
            benchmark::RegisterBenchmark((prefix + side).c_str(), run)->Unit(benchmark::kMillisecond);
        };
        add("/floor", [&](benchmark::State &state) { bareLoop(state, world, typing); });
        add("/model", [&](benchmark::State &state) { filterAlone(state, world, typing); });
        add("/collapsed", [&](benchmark::State &state) { inPanel(state, world, typing, false); });
        add("/expanded", [&](benchmark::State &state) { inPanel(state, world, typing, true); });
    }
    const auto add = [&](const std::string &name, const std::function<void(benchmark::State &)> &run) {
        benchmark::RegisterBenchmark(name.c_str(), run)->Unit(benchmark::kMillisecond);
    };
    for (const bool isExpanded : {false, true})
        add(isExpanded ? "sort/expanded" : "sort/collapsed",
            [&world, isExpanded](benchmark::State &state) { sortInPanel(state, world, isExpanded); });
    add("jump/open", [&](benchmark::State &state) { openJump(state, world); });
    for (const auto &[name, word] : {std::pair("serial", u"ES2340004711"_s),
                                     std::pair("name", u"device 12"_s), std::pair("letters", u"dvc12"_s)})
        add(std::string("jump/") + name,
            [&world, typed = word](benchmark::State &state) { typeIntoJump(state, world, typed); });
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
