// SPDX-License-Identifier: GPL-3.0-or-later
#include "treefixture.h"

#include "ui/models/planttreemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QIdentityProxyModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace TreeFixture;

class TestPlantTree : public QObject
{
    Q_OBJECT

    struct World
    {
        ManualClock clock {Noon};
        PlantStore store {clock};
        PlantStore other {clock};
        PlantTreeModel model {clock};
        QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        World()
        {
            model.setFormatter(Formatter(QLocale::c()));
            model.addAccount(profile(u"home"_s, u"Home"_s), store);
            store.applyPlants({plant(u"NE=1"_s, u"Hill"_s), plant(u"NE=2"_s, u"Valley"_s)}, Noon);
            store.applyDevices(
                {{u"NE=1"_s}, {u"NE=2"_s}},
                {device(11, u"NE=1"_s, 38, u"Inverter"_s, u"INV11"_s),
                 device(12, u"NE=1"_s, 39, u"Battery"_s), device(13, u"NE=1"_s, 47, u"Meter"_s),
                 device(14, u"NE=1"_s, 4711, u"Riddle"_s), device(21, u"NE=2"_s, 23070, QString())},
                Noon);
        }
        void poll(double inverterKw = 3.0)
        {
            applyPlant(store,
                       {{u"NE=1"_s, {{u"day_power"_s, 12.5}, {u"real_health_state"_s, 3}}},
                        {u"NE=2"_s, {{u"day_power"_s, 2.25}, {u"real_health_state"_s, 2}}}},
                       clock.now());
            applyDevice(store, 38,
                        {{11,
                          {{u"active_power"_s, inverterKw},
                           {u"mppt_power"_s, inverterKw * 1.1},
                           {u"day_cap"_s, 12.0},
                           {u"inverter_state"_s, 512},
                           {u"run_state"_s, 1}}}},
                        clock.now());
            applyDevice(store, 39,
                        {{12,
                          {{u"ch_discharge_power"_s, -1500},
                           {u"battery_soc"_s, 64},
                           {u"battery_status"_s, 2},
                           {u"run_state"_s, 1}}}},
                        clock.now());
            applyDevice(store, 47,
                        {{13, {{u"active_power"_s, 2100}, {u"meter_status"_s, 1}, {u"run_state"_s, 1}}}},
                        clock.now());
            applyDevice(store, 23070, {{21, {{u"active_power"_s, 0.7}, {u"run_state"_s, 1}}}}, clock.now());
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsTheTree()
    {
        World world;
        world.poll();
        LinkStatus status;
        status.state = LinkStatus::State::Online;
        world.model.setLinkStatus({u"home"_s}, status);
        const QStringList expected {
            u"Home|3.30 kW|14.8 kWh||Online"_s,
            u"  Hill|3.30 kW|12.5 kWh|64 %|Live"_s,
            u"    Inverter|3.00 kW|12.0 kWh||On-grid"_s,
            u"    Battery|Discharging 1.50 kW||64 %|Running"_s,
            u"    Meter|Exporting 2.10 kW|||Normal"_s,
            u"    Riddle||||No live data"_s,
            u"  Valley|–|2.25 kWh||Faulty"_s,
            u"    EMMA|Importing 700 W|||Live"_s,
        };
        const QStringList actual = printed(world.model);
        QCOMPARE(actual.join(u'\n'), expected.join(u'\n'));
    }

    void aPollIsOneChangePerParent()
    {
        World world;
        world.poll();
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy layout(&world.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex hill = world.model.indexOf({u"home"_s}, PlantCode {u"NE=1"_s});

        world.clock.jumpTo(Noon + 300'000);
        applyDevice(world.store, 38, {{11, {{u"active_power"_s, 4.0}, {u"mppt_power"_s, 4.4}}}},
                    world.clock.now());
        // The account's sum, the plants, the devices of one plant.
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.at(0).at(0).toModelIndex().parent(), QModelIndex());
        QCOMPARE(changed.at(1).at(0).toModelIndex(),
                 world.model.indexOf({u"home"_s}, PlantCode {u"NE=1"_s}, PlantTreeModel::Power));
        QCOMPARE(changed.at(1).at(1).toModelIndex(),
                 world.model.indexOf({u"home"_s}, PlantCode {u"NE=1"_s}, PlantTreeModel::EnergyMonth));
        QCOMPARE(changed.at(2).at(0).toModelIndex(),
                 world.model.indexOf({u"home"_s}, DeviceId {11}, PlantTreeModel::Power));
        for (const QList<QVariant> &signal : changed) {
            const auto roles = signal.at(2).value<QList<int>>();
            QVERIFY(roles.contains(Qt::DisplayRole) && roles.contains(Roles::Value));
        }
        QCOMPARE(hill.sibling(hill.row(), PlantTreeModel::Power).data(Roles::Value).toDouble(), 4.4);

        // The same answer again is no change at all.
        changed.clear();
        applyDevice(world.store, 38, {{11, {{u"active_power"_s, 4.0}, {u"mppt_power"_s, 4.4}}}},
                    world.clock.now());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(inserted.size() + removed.size() + reset.size() + layout.size(), 0);
    }

    void saysMoreInFurtherColumns()
    {
        World world;
        Plant hill = plant(u"NE=1"_s, u"Hill"_s);
        hill.address = u"Hill Road 1"_s;
        hill.capacityKwp = 9.9;
        Plant valley = plant(u"NE=2"_s, u"Valley"_s);
        valley.capacityKwp = 0; // not finished
        world.store.applyPlants({hill, valley}, Noon);
        Device inverter = device(11, u"NE=1"_s, 38, u"Inverter"_s, u"INV11"_s);
        inverter.model = u"SUN2000-10KTL"_s;
        world.store.applyDevices({{u"NE=1"_s}},
                                 {inverter, device(12, u"NE=1"_s, 39, u"Battery"_s),
                                  device(13, u"NE=1"_s, 47, u"Meter"_s),
                                  device(14, u"NE=1"_s, 62, u"Dongle"_s)},
                                 Noon);
        world.poll();
        applyPlant(world.store, {{u"NE=1"_s, {{u"month_power"_s, 300}, {u"total_power"_s, 40'000}}}}, Noon);
        applyDevice(world.store, 38,
                    {{11, {{u"active_power"_s, 3.0}, {u"mppt_power"_s, 3.3}, {u"total_cap"_s, 41'000}}}}, Noon);
        world.clock.jumpTo(Noon + 180'000);
        const auto text = [&](const QModelIndex &row, PlantTreeModel::Column column) {
            return row.siblingAtColumn(column).data().toString();
        };
        using Tree = PlantTreeModel;
        const QModelIndex account = world.model.indexOf({u"home"_s});
        const QModelIndex plantRow = world.model.indexOf({u"home"_s}, PlantCode {u"NE=1"_s});
        const QModelIndex bare = world.model.indexOf({u"home"_s}, PlantCode {u"NE=2"_s});
        const QModelIndex deviceRow = world.model.indexOf({u"home"_s}, DeviceId {11});
        const QModelIndex dongle = world.model.indexOf({u"home"_s}, DeviceId {14});
        QCOMPARE(text(plantRow, Tree::Place), u"Hill Road 1"_s);
        QCOMPARE(text(plantRow, Tree::Capacity), u"9.9 kWp"_s);
        QCOMPARE(text(bare, Tree::Capacity), Formatter::absent());
        QCOMPARE(text(account, Tree::Capacity), u"9.9 kWp"_s);
        QCOMPARE(text(plantRow, Tree::EnergyMonth), u"300 kWh"_s);
        QCOMPARE(text(plantRow, Tree::EnergyTotal), u"40.0 MWh"_s);
        QCOMPARE(text(account, Tree::EnergyTotal), u"40.0 MWh"_s);
        QCOMPARE(text(deviceRow, Tree::EnergyTotal), u"41.0 MWh"_s);
        QCOMPARE(text(plantRow, Tree::GridPower), u"Exporting 2.10 kW"_s);
        QVERIFY(text(plantRow, Tree::HousePower).endsWith(u"W"_s));
        QCOMPARE(text(plantRow, Tree::Age), u"3 min ago"_s);
        QCOMPARE(text(deviceRow, Tree::Age), u"3 min ago"_s);
        QCOMPARE(text(dongle, Tree::Age), QString());
        QCOMPARE(text(plantRow, Tree::SerialNumber), u"NE=1"_s);
        QCOMPARE(text(deviceRow, Tree::SerialNumber), u"INV11"_s);
        QCOMPARE(text(deviceRow, Tree::DeviceModel), u"SUN2000-10KTL"_s);
        QVERIFY(!bare.siblingAtColumn(Tree::Capacity).data(Roles::Sort).isValid());
    }

    void speaksToScreenReaders()
    {
        World world;
        world.poll();
        const QModelIndex valley = world.model.indexOf({u"home"_s}, PlantCode {u"NE=2"_s});
        QCOMPARE(valley.siblingAtColumn(PlantTreeModel::State).data(Qt::AccessibleTextRole).toString(),
                 u"Faulty"_s);
        QCOMPARE(valley.siblingAtColumn(PlantTreeModel::Power).data(Qt::AccessibleTextRole).toString(),
                 u"no value"_s);
        QCOMPARE(valley.data(Qt::AccessibleDescriptionRole).toString(), u"Plant"_s);
        const QModelIndex battery = world.model.indexOf({u"home"_s}, DeviceId {12});
        QCOMPARE(battery.data(Qt::AccessibleDescriptionRole).toString(), u"Battery"_s);
        for (int column = 0; column < PlantTreeModel::ColumnCount; ++column) {
            QVERIFY(!world.model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(
                !world.model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void groupsDevicesByKind()
    {
        World world;
        const auto names = [&] {
            QStringList lines;
            const QModelIndex hill = world.model.indexOf({u"home"_s}, PlantCode {u"NE=1"_s});
            for (int row = 0; row < world.model.rowCount(hill); ++row)
                lines << world.model.index(row, 0, hill).data().toString();
            return lines.join(u' ');
        };
        const QPersistentModelIndex meter = world.model.indexOf({u"home"_s}, DeviceId {13});
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QList<Device> devices {
            device(14, u"NE=1"_s, 4711, u"Riddle"_s), device(12, u"NE=1"_s, 39, u"Battery"_s),
            device(11, u"NE=1"_s, 38, u"Inverter"_s), device(13, u"NE=1"_s, 47, u"Meter"_s),
            device(15, u"NE=1"_s, 62, u"Dongle"_s),   device(16, u"NE=1"_s, 1, u"Second"_s)};
        world.store.applyDevices({{u"NE=1"_s}}, devices, Noon);
        QCOMPARE(names(), u"Inverter Second Battery Meter Dongle Riddle"_s);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(meter.row(), 3);
        // The riddle turns out to be a battery.
        devices[0].typeId = 41;
        world.store.applyDevices({{u"NE=1"_s}}, devices, Noon);
        QCOMPARE(names(), u"Inverter Second Battery Riddle Meter Dongle"_s);
        QCOMPARE(meter.row(), 4);
        QCOMPARE(meter.data().toString(), u"Meter"_s);
        // A poll finds its rows in the new order.
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        applyDevice(world.store, 47, {{13, {{u"active_power"_s, 500}}}}, Noon);
        QCOMPARE(changed.constLast().at(0).toModelIndex().row(), 4);
    }

    void rowsFollowTheLists()
    {
        World world;
        const QPersistentModelIndex valley = world.model.indexOf({u"home"_s}, PlantCode {u"NE=2"_s});
        const QPersistentModelIndex meter = world.model.indexOf({u"home"_s}, DeviceId {13});
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        world.store.applyPlants({plant(u"NE=1"_s, u"Hill"_s), plant(u"NE=2"_s, u"Dale"_s),
                                 plant(u"NE=3"_s, u"Coast"_s), plant(u"NE=4"_s, u"Island"_s)},
                                Noon);
        world.store.applyDevices(
            {{u"NE=1"_s}, {u"NE=3"_s}},
            {device(11, u"NE=1"_s, 38, u"Inverter"_s), device(13, u"NE=1"_s, 47, u"Meter"_s),
             device(12, u"NE=3"_s, 39, u"Battery"_s), device(31, u"NE=3"_s, 1, u"Big"_s)},
            Noon);
        QCOMPARE(valley.data().toString(), u"Dale"_s);
        QCOMPARE(meter.row(), 1);
        QCOMPARE(meter.parent().data().toString(), u"Hill"_s);
        // A device that moves goes with its id.
        QCOMPARE(PlantTreeModel::plantCode(world.model.indexOf({u"home"_s}, DeviceId {12})),
                 PlantCode {u"NE=3"_s});
        QCOMPARE(world.model.rowCount(world.model.indexOf({u"home"_s}, PlantCode {u"NE=3"_s})), 2);

        world.store.applyPlants({plant(u"NE=2"_s, u"Dale"_s), plant(u"NE=4"_s, u"Island"_s)}, Noon);
        QVERIFY(!meter.isValid());
        QCOMPARE(valley.row(), 0);
        QVERIFY(!world.model.indexOf({u"home"_s}, DeviceId {31}).isValid());
        QCOMPARE(world.model.rowCount(world.model.index(0, 0)), 2);
        world.store.clear();
        QCOMPARE(world.model.rowCount(world.model.index(0, 0)), 0);
        QCOMPARE(reset.size(), 0);
    }

    void accountsComeAndGo()
    {
        World world;
        world.other.applyPlants({plant(u"NE=1"_s, u"Same code"_s)},
                                Noon); // codes are valid within one account only
        world.other.applyDevices({{u"NE=1"_s}}, {device(11, u"NE=1"_s, 1, u"Same id"_s)}, Noon);
        world.model.addAccount(profile(u"work"_s, u"Work"_s), world.other);
        QCOMPARE(world.model.indexOf({u"work"_s}, DeviceId {11}).data().toString(), u"Same id"_s);
        QCOMPARE(world.model.indexOf({u"home"_s}, DeviceId {11}).data().toString(), u"Inverter"_s);
        const QModelIndex deep = world.model.indexOf({u"work"_s}, DeviceId {11}, PlantTreeModel::State);
        QCOMPARE(PlantTreeModel::profileId(deep), ProfileId {u"work"_s});
        QCOMPARE(PlantTreeModel::plantCode(deep), PlantCode {u"NE=1"_s});
        QCOMPARE(PlantTreeModel::storeOf(deep), &world.other);

        QIdentityProxyModel proxy; // the helpers see through proxies
        proxy.setSourceModel(&world.model);
        QCOMPARE(PlantTreeModel::deviceId(proxy.mapFromSource(deep)), DeviceId {11});
        QCOMPARE(PlantTreeModel::nodeKind(proxy.mapFromSource(deep.parent())),
                 PlantTreeModel::NodeKind::Plant);
        QCOMPARE(PlantTreeModel::nodeKind({}), PlantTreeModel::NodeKind::None);

        world.model.addAccount(profile(u"work"_s, u"New title"_s), world.other);
        QCOMPARE(world.model.rowCount(), 2);
        QCOMPARE(world.model.index(1, 0).data().toString(), u"New title"_s);
        world.model.removeAccount({u"home"_s});
        world.model.removeAccount({u"nobody"_s});
        QCOMPARE(world.model.rowCount(), 1);
        QCOMPARE(world.model.index(0, 0).data(Roles::Id).toString(), u"work"_s);
        world.store.applyPlants({}, Noon); // nobody listens any more
        QCOMPARE(world.model.indexOf({u"work"_s}).row(), 0);
    }

    void reversedMetersTurnTheirWords()
    {
        World world;
        world.poll();
        Profile turned = profile(u"home"_s, u"Home"_s);
        turned.reversedMeters.insert(13, true);
        world.model.addAccount(turned, world.store);
        QCOMPARE(world.model.indexOf({u"home"_s}, DeviceId {13}, PlantTreeModel::Power).data().toString(),
                 u"Importing 2.10 kW"_s);
    }

    void agesTickWithTheClock()
    {
        World world;
        world.poll();
        const QModelIndex hill =
            world.model.indexOf({u"home"_s}, PlantCode {u"NE=1"_s}, PlantTreeModel::State);
        QCOMPARE(hill.data(Roles::AgeText).toString(), u"just now"_s);
        QCOMPARE(hill.data(Roles::Age).toLongLong(), Noon);
        world.clock.jumpTo(Noon + 40 * 60'000);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        world.model.refreshAges();
        QCOMPARE(changed.size(), 4); // accounts, plants, devices of two plants
        for (const QList<QVariant> &signal : changed)
            QCOMPARE(signal.at(0).toModelIndex().column(), int(PlantTreeModel::State)); // … to Age
        QCOMPARE(hill.data(Roles::AgeText).toString(), u"40 min ago"_s);
        QCOMPARE(hill.data(Roles::State).toInt(), int(DataState::Old));
        QVERIFY(hill.data(Qt::ToolTipRole).toString().contains(u"40 min ago"_s));
    }

    void everyFigureSaysWhereItComesFrom()
    {
        World world;
        world.poll();
        int figures = 0;
        const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < world.model.rowCount(parent); ++row) {
                for (int column = 0; column < PlantTreeModel::ColumnCount; ++column) {
                    const QModelIndex index = world.model.index(row, column, parent);
                    if (!index.data(Roles::Value).isValid())
                        continue;
                    ++figures;
                    const QString help = index.data(Qt::ToolTipRole).toString();
                    QVERIFY2(help.contains(u"/thirdData/"_s), qPrintable(help + index.data().toString()));
                }
                walk(world.model.index(row, 0, parent));
            }
        };
        walk({});
        QVERIFY(figures > 15);
        const auto help = [&](DeviceId device) {
            return world.model.indexOf({u"home"_s}, device, PlantTreeModel::Power).data(Qt::ToolTipRole).toString();
        };
        QVERIFY(help({12}).contains(u"field ch_discharge_power\n"_s));
        QVERIFY(help({21}).contains(u"Positive: taking from the grid"_s));
        QCOMPARE(help({14}), QString()); // a kind nobody knows has no figure
    }

    void faultsAreProblems()
    {
        World world;
        world.poll();
        const QModelIndex inverter = world.model.indexOf({u"home"_s}, DeviceId {11});
        QVERIFY(world.model.indexOf({u"home"_s}, PlantCode {u"NE=2"_s}).data(Roles::Problem).toBool());
        QVERIFY(!world.model.indexOf({u"home"_s}, PlantCode {u"NE=1"_s}).data(Roles::Problem).toBool());
        QVERIFY(!inverter.data(Roles::Problem).toBool());
        applyDevice(world.store, 38, {{11, {{u"inverter_state"_s, 768}}}},
                    world.clock.now()); // shutdown: fault
        QVERIFY(inverter.data(Roles::Problem).toBool());
        QCOMPARE(inverter.siblingAtColumn(PlantTreeModel::State).data().toString(), u"Shutdown: fault"_s);
        world.clock.jumpTo(Noon + 2 * 3'600'000);
        QVERIFY(!inverter.data(Roles::Problem).toBool());
    }

    void linkStatusShowsOnItsAccountOnly()
    {
        World world;
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        LinkStatus status;
        status.state = LinkStatus::State::QuotaPause;
        world.model.setLinkStatus({u"home"_s}, status);
        world.model.setLinkStatus({u"home"_s}, status); // nothing new
        world.model.setLinkStatus({u"nobody"_s}, status);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.model.indexOf({u"home"_s}, PlantTreeModel::State).data().toString(), u"Paused"_s);
        QCOMPARE(world.model.linkStatus({u"home"_s}), status);
    }
};

QTEST_GUILESS_MAIN(TestPlantTree)
#include "tst_planttree.moc"
