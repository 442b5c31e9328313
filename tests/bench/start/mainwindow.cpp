// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window with the fleet of the last run: restores 1,000 plants and 12,000 devices with
// their readings from the cache and shows them, without network and keychain. Usage: bench_start_mainwindow
// write FILE, once; then bench_start_mainwindow show FILE (the first paint has the fleet in it) or open FILE
// (in the program's own order: the window first, then the fleet).
#include "ui/views/mainwindow.h"
#include "core/settings/profile.h"
#include "core/store/inventorycache.h"
#include "core/store/plantstore.h"
#include "core/store/powerhistory.h"
#include "core/util/clock.h"
#include "tests/bench/start/firstpaint.h"
#include "tests/bench/support/benchfleet.h"
#include "ui/views/theme.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plantCount = 1'000;
const QString accountName = u"bench"_s;

int write(const QString &file)
{
    SystemClock clock;
    PlantStore store(clock);
    const BenchFleet::Fleet fleet = BenchFleet::make(plantCount);
    QList<PlantCode> codes;
    for (const Plant &plant : fleet.plants)
        codes.append(plant.code);
    store.applyPlants(fleet.plants, clock.now());
    store.applyDevices(codes, fleet.devices, clock.now());
    const std::vector<BenchFleet::PollCall> poll = BenchFleet::poll(fleet, 0);
    for (const BenchFleet::PollCall &call : poll)
        store.applyDeviceRealtime(call.typeId, call.asked, call.answer, clock.now());
    return InventoryCache(file, accountName).save(store).kind == ApiError::Kind::None ? 0 : 1;
}

int show(QApplication &application, const QString &file)
{
    SystemClock clock;
    PlantStore store(clock);
    PowerHistory history(store, clock);
    Theme theme(application);
    Profile profile;
    profile.id = {accountName};
    profile.title = accountName;
    profile.baseUrl = QUrl(u"http://127.0.0.1"_s);
    if (InventoryCache(file, accountName).restore(store).kind != ApiError::Kind::None
        || store.plantCount() != plantCount)
        return 1;
    MainWindow window(clock, theme);
    window.addAccount(profile, {.plants = &store, .power = &history});
    window.resize(1200, 800);
    announceFirstPaint(window);
    window.show();
    return QApplication::exec();
}

int open(QApplication &application, const QString &file)
{
    SystemClock clock;
    PlantStore store(clock);
    PowerHistory history(store, clock);
    Theme theme(application);
    Profile profile;
    profile.id = {accountName};
    MainWindow window(clock, theme);
    window.setAwaitingAccounts(true);
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&] {
        if (InventoryCache(file, accountName).restore(store).kind != ApiError::Kind::None)
            QCoreApplication::exit(1);
        window.addAccount(profile, {.plants = &store, .power = &history});
    });
    window.resize(1200, 800);
    announceFirstPaint(window);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "write"_L1)
        return write(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == "show"_L1)
        return show(application, arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == "open"_L1)
        return open(application, arguments.at(2));
    std::fputs("usage: bench_start_mainwindow write|show|open FILE\n", stderr);
    return 2;
}
