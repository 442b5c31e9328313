// SPDX-License-Identifier: GPL-3.0-or-later
#include "treefixture.h"

#include "ui/models/planttreefilter.h"
#include "ui/models/planttreemodel.h"
#include "ui/models/rowstatetracker.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace TreeFixture;

class TestPlantTreeFilter : public QObject
{
    Q_OBJECT

    struct World
    {
        ManualClock clock {Noon};
        PlantStore store {clock};
        PlantTreeModel model {clock};
        PlantTreeFilter filter {model};
        QAbstractItemModelTester tester {&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};

        World()
        {
            model.addAccount(profile(u"home"_s, u"Home"_s), store);
            store.applyPlants(list(), Noon);
            store.applyDevices({{u"NE=1"_s}, {u"NE=2"_s}, {u"NE=33"_s}},
                               {device(11, u"NE=1"_s, 38, u"Inverter"_s, u"HV2140A"_s),
                                device(12, u"NE=1"_s, 39, u"Battery"_s, u"HV2140B"_s),
                                device(21, u"NE=2"_s, 1, u"Roof inverter"_s, u"6T19"_s),
                                device(31, u"NE=33"_s, 62, u"Dongle"_s, u"SD77"_s)},
                               Noon);
        }
        static QList<Plant> list()
        {
            return {plant(u"NE=1"_s, u"Müller Hof"_s), plant(u"NE=2"_s, u"Bakery"_s),
                    plant(u"NE=33"_s, u"School"_s)};
        }
        //! Yields of the first two plants; the third says nothing. \a health is that of the first.
        void pollPlants(double first, double health, double second)
        {
            applyPlant(store,
                       {{u"NE=1"_s, {{u"day_power"_s, first}, {u"real_health_state"_s, health}}},
                        {u"NE=2"_s, {{u"day_power"_s, second}, {u"real_health_state"_s, 3}}}},
                       clock.now());
        }
        void health(const QString &code, double state)
        {
            applyPlant(store, {{code, {{u"real_health_state"_s, state}}}}, clock.now());
        }
        QModelIndex index(const QString &code) const
        {
            return filter.mapFromSource(model.indexOf({u"home"_s}, PlantCode {code}));
        }
        QString plants() const
        {
            QStringList names;
            const QModelIndex account = filter.index(0, 0);
            for (int row = 0; row < filter.rowCount(account); ++row)
                names << filter.index(row, 0, account).data().toString();
            return names.join(u", "_s);
        }
        QString names() const
        {
            QStringList lines = printed(filter);
            for (QString &line : lines)
                line = line.section(u'|', 0, 0);
            return lines.join(u'\n');
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("matches");
        const QString all =
            u"Home\n  Müller Hof\n    Inverter\n    Battery\n  Bakery\n    Roof inverter\n  School\n    Dongle"_s;
        QTest::newRow("blank") << u"  "_s << all << 0;
        QTest::newRow("plant keeps its devices")
            << u"müller"_s << u"Home\n  Müller Hof\n    Inverter\n    Battery"_s << 1;
        QTest::newRow("device keeps its plant") << u"BATT"_s << u"Home\n  Müller Hof\n    Battery"_s << 1;
        QTest::newRow("serial") << u"6t1"_s << u"Home\n  Bakery\n    Roof inverter"_s << 1;
        QTest::newRow("code") << u"ne=33"_s << u"Home\n  School\n    Dongle"_s << 1;
        QTest::newRow("several") << u"inverter"_s
                                 << u"Home\n  Müller Hof\n    Inverter\n  Bakery\n    Roof inverter"_s << 2;
        QTest::newRow("words in plant and device")
            << u"inverter bakery"_s << u"Home\n  Bakery\n    Roof inverter"_s << 1;
        QTest::newRow("without accents")
            << u"muller hof"_s << u"Home\n  Müller Hof\n    Inverter\n    Battery"_s << 1;
        QTest::newRow("nothing") << u"nowhere"_s << u"Home"_s << 0;
        QTest::newRow("no wildcards") << u"*"_s << u"Home"_s << 0;
    }
    void text()
    {
        QFETCH(QString, text);
        World world;
        world.filter.setText(text);
        QTEST(world.names(), "names");
        QTEST(world.filter.matchCount(), "matches");
        world.filter.setText({});
        QCOMPARE(world.names().count(u'\n'), 7);
    }

    void newRowsAreFilteredToo()
    {
        World world;
        world.filter.setText(u"inverter"_s);
        world.store.applyDevices(
            {{u"NE=33"_s}},
            {device(31, u"NE=33"_s, 62, u"Dongle"_s), device(32, u"NE=33"_s, 1, u"School inverter"_s)}, Noon);
        QTRY_COMPARE(
            world.names(),
            u"Home\n  Müller Hof\n    Inverter\n  Bakery\n    Roof inverter\n  School\n    School inverter"_s);
        world.store.applyPlants({plant(u"NE=1"_s, u"Müller Hof"_s), plant(u"NE=2"_s, u"Inverter shop"_s)},
                                Noon);
        QTRY_COMPARE(world.names(),
                     u"Home\n  Müller Hof\n    Inverter\n  Inverter shop\n    Roof inverter"_s);
    }

    void statesFollowThePolls()
    {
        World world;
        const auto poll = [&](qint64 at) {
            applyPlant(world.store, {{u"NE=2"_s, {{u"real_health_state"_s, 3}}}}, at);
            applyDevice(world.store, 1, {{21, {{u"active_power"_s, double(at % 977)}, {u"run_state"_s, 1}}}},
                        at);
        };
        poll(Noon);
        world.filter.setStates(RowState::Live);
        QCOMPARE(world.names(), u"Home\n  Bakery\n    Roof inverter"_s);
        QSignalSpy counted(&world.filter, &PlantTreeFilter::matchCountChanged);
        world.clock.jumpTo(Noon + 30 * 60'000);
        world.model.refreshAges();
        QTRY_COMPARE(world.names(), u"Home"_s);
        QCOMPARE(counted.size(), 1);
        // What never answered is not old; the dongle has no data that could be.
        world.filter.setStates(RowState::Old);
        QCOMPARE(world.names(), u"Home\n  Bakery\n    Roof inverter"_s);
        world.filter.setStates(RowState::Waiting);
        QCOMPARE(world.names(), u"Home\n  Müller Hof\n    Inverter\n    Battery\n  School\n    Dongle"_s);
        poll(world.clock.now());
    }

    void sortsPlantsButNotAccounts()
    {
        World world;
        PlantStore second {world.clock};
        world.model.addAccount(profile(u"a"_s, u"Another"_s), second);
        world.filter.sort(PlantTreeModel::Name, Qt::AscendingOrder);
        QCOMPARE(world.names(),
                 u"Home\n  Bakery\n    Roof inverter\n  Müller Hof\n    Inverter\n    Battery\n  "
                 "School\n    Dongle\nAnother"_s);
        world.filter.sort(PlantTreeModel::Name, Qt::DescendingOrder);
        QVERIFY(world.names().startsWith(u"Home\n  School"_s));
        world.model.removeAccount({u"a"_s});
    }

    void sortsByWhatIsShown_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("plants");
        using Tree = PlantTreeModel;
        QTest::newRow("name") << int(Tree::Name) << int(Qt::AscendingOrder)
                              << u"Bakery, Müller Hof, School"_s;
        QTest::newRow("name down") << int(Tree::Name) << int(Qt::DescendingOrder)
                                   << u"School, Müller Hof, Bakery"_s;
        QTest::newRow("today") << int(Tree::EnergyToday) << int(Qt::DescendingOrder)
                               << u"Bakery, Müller Hof, School"_s;
        QTest::newRow("absent stays last")
            << int(Tree::EnergyToday) << int(Qt::AscendingOrder) << u"Müller Hof, Bakery, School"_s;
        QTest::newRow("urgent first")
            << int(Tree::State) << int(Qt::AscendingOrder) << u"Müller Hof, School, Bakery"_s;
        QTest::newRow("code") << int(Tree::SerialNumber) << int(Qt::DescendingOrder)
                              << u"School, Bakery, Müller Hof"_s;
        QTest::newRow("as the service") << -1 << int(Qt::AscendingOrder) << u"Müller Hof, Bakery, School"_s;
    }
    void sortsByWhatIsShown()
    {
        QFETCH(int, column);
        QFETCH(int, order);
        World world;
        world.pollPlants(5, 2, 80);
        world.filter.sort(PlantTreeModel::Place, Qt::AscendingOrder);
        world.filter.sort(column, Qt::SortOrder(order));
        QTEST(world.plants(), "plants");
        QCOMPARE(world.filter.sortColumn(), column);
    }

    //! What polls bring moves no row; asking again does.
    void pollsDoNotMoveRows()
    {
        World world;
        world.pollPlants(5, 3, 80);
        world.filter.sort(PlantTreeModel::EnergyToday, Qt::DescendingOrder);
        QCOMPARE(world.plants(), u"Bakery, Müller Hof, School"_s);
        QSignalSpy layout(&world.filter, &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(&world.filter, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&world.filter, &QAbstractItemModel::dataChanged);
        world.pollPlants(500, 3, 81);
        QVERIFY(changed.size() > 0);
        for (const QList<QVariant> &signal : changed) {
            QVERIFY(signal.at(0).toModelIndex().isValid());
            QVERIFY(signal.at(0).toModelIndex().row() <= signal.at(1).toModelIndex().row());
        }
        QCOMPARE(world.plants(), u"Bakery, Müller Hof, School"_s);
        QCOMPARE(layout.size() + removed.size(), 0);
        world.filter.sort(PlantTreeModel::EnergyToday, Qt::DescendingOrder);
        QCOMPARE(world.plants(), u"Müller Hof, Bakery, School"_s);
    }

    void newRowsFindTheirPlaceInTheOrder()
    {
        World world;
        world.filter.sort(PlantTreeModel::Name, Qt::AscendingOrder);
        QSignalSpy reset(&world.filter, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex school = world.index(u"NE=33"_s);
        QCOMPARE(school.row(), 2);
        QList<Plant> plants = world.list();
        plants << plant(u"NE=4"_s, u"Chapel"_s) << plant(u"NE=5"_s, u"Zoo"_s) << plant(u"NE=6"_s, u"Abbey"_s);
        world.store.applyPlants(plants, Noon);
        world.store.applyDevices(
            {{u"NE=6"_s}},
            {device(61, u"NE=6"_s, 1, u"Inverter 10"_s), device(62, u"NE=6"_s, 1, u"Inverter 9"_s)}, Noon);
        QCOMPARE(world.plants(), u"Abbey, Bakery, Chapel, Müller Hof, School, Zoo"_s);
        QCOMPARE(school.row(), 4);
        const QModelIndex abbey = world.index(u"NE=6"_s);
        QCOMPARE(abbey.model()->index(0, 0, abbey).data().toString(), u"Inverter 9"_s);
        plants.removeAt(1);
        world.store.applyPlants(plants, Noon);
        QCOMPARE(world.plants(), u"Abbey, Chapel, Müller Hof, School, Zoo"_s);
        QCOMPARE(reset.size(), 0);
    }

    //! A filter by state follows the polls row by row, in the order of the sorting, and leaves alone what is
    //! kept.
    void filtersAndSortsThroughPolls()
    {
        World world;
        world.pollPlants(5, 3, 80);
        world.filter.sort(PlantTreeModel::Name, Qt::DescendingOrder);
        world.filter.setStates(RowState::Faulty);
        QCOMPARE(world.plants(), QString());
        QSignalSpy reset(&world.filter, &QAbstractItemModel::modelReset);
        world.pollPlants(5, 2, 80);
        QTRY_COMPARE(world.plants(), u"Müller Hof"_s);
        world.health(u"NE=2"_s, 2);
        QTRY_COMPARE(world.plants(), u"Müller Hof, Bakery"_s);
        world.health(u"NE=33"_s, 2);
        QTRY_COMPARE(world.plants(), u"School, Müller Hof, Bakery"_s);
        world.filter.keep(world.model.indexOf({u"home"_s}, PlantCode {u"NE=2"_s}));
        const QPersistentModelIndex kept = world.index(u"NE=2"_s);
        world.health(u"NE=2"_s, 3);
        world.health(u"NE=1"_s, 3);
        QTRY_COMPARE(world.plants(), u"School, Bakery"_s);
        QVERIFY(kept.isValid());
        QCOMPARE(world.filter.matchCount(), 1);
        QCOMPARE(reset.size(), 0);
        world.filter.setStates(RowState::Faulty | RowState::Lost); // the user asks anew
        QCOMPARE(world.plants(), u"School"_s);
        world.filter.setFilter({}, {});
        QCOMPARE(world.plants(), u"School, Müller Hof, Bakery"_s);
    }

    void aPlantWithATroubledDeviceIsFound()
    {
        World world;
        world.pollPlants(5, 3, 80);
        applyDevice(world.store, 38, {{11, {{u"inverter_state"_s, 768}, {u"run_state"_s, 1}}}}, Noon);
        applyDevice(world.store, 39, {{12, {{u"battery_status"_s, 2}, {u"run_state"_s, 1}}}}, Noon);
        RowStateTracker &tracker = world.filter.tracker();
        tracker.refresh();
        QCOMPARE(tracker.plantCount(), 3);
        QCOMPARE(tracker.plantCount(RowState::Faulty), 1);
        QCOMPARE(tracker.plantCount(RowState::Live), 2); // a faulty device does not take its plant's life
        world.filter.setStates(RowState::Faulty);
        QCOMPARE(world.names(), u"Home\n  Müller Hof\n    Inverter"_s);
        QVERIFY(world.filter.isMatchInside(world.index(u"NE=1"_s)));
        // A word and a state must be met by the same row.
        world.filter.setText(u"battery"_s);
        QCOMPARE(world.names(), u"Home"_s);
        world.filter.setText(u"hof"_s);
        QCOMPARE(world.names(), u"Home\n  Müller Hof\n    Inverter"_s);
    }

    void countsLittle()
    {
        World world;
        RowStateTracker &tracker = world.filter.tracker();
        QSignalSpy counted(&tracker, &RowStateTracker::countsChanged);
        QSignalSpy stated(&tracker, &RowStateTracker::statesChanged);
        for (int poll = 0; poll < 5; ++poll)
            world.pollPlants(5 + poll, 3, 80);
        QCOMPARE(counted.size(), 0); // nothing is done within the poll
        QTRY_COMPARE(counted.size(), 1);
        world.pollPlants(77, 3, 80);
        tracker.refresh();
        QCOMPARE(counted.size(), 1); // the same states again
        QCOMPARE(stated.size(), 1);
        world.clock.jumpTo(Noon + 2 * 3'600'000);
        world.model.refreshAges();
        QTRY_COMPARE(tracker.plantCount(RowState::Lost), 2);
        QCOMPARE(tracker.plantCount(RowState::Live), 0);
    }

    void accountsComeAndGoUnderAFilter()
    {
        World world;
        world.filter.sort(PlantTreeModel::Name, Qt::AscendingOrder);
        world.filter.setText(u"inverter"_s);
        PlantStore second {world.clock};
        second.applyPlants({plant(u"NE=1"_s, u"Mill"_s), plant(u"NE=2"_s, u"Barn"_s)}, Noon);
        second.applyDevices(
            {{u"NE=1"_s}, {u"NE=2"_s}},
            {device(11, u"NE=1"_s, 1, u"Inverter"_s), device(12, u"NE=2"_s, 39, u"Battery"_s)}, Noon);
        world.model.addAccount(profile(u"a"_s, u"Another"_s), second);
        QTRY_VERIFY(world.names().endsWith(u"Another\n  Mill\n    Inverter"_s));
        world.model.removeAccount({u"a"_s});
        QVERIFY(!world.names().contains(u"Another"_s));
        world.filter.setText({});
        world.filter.sort(-1);
        QCOMPARE(world.plants(), u"Müller Hof, Bakery, School"_s);
    }

    //! 1,000 plants with 12 devices each: matching is far below a frame even in a debug build.
    void aFleetIsFilteredQuickly()
    {
        ManualClock clock {Noon};
        PlantStore store {clock};
        QList<Plant> plants;
        QList<PlantCode> codes;
        QList<Device> devices;
        for (int p = 0; p < 1000; ++p) {
            const QString code = u"NE=%1"_s.arg(33'000'000 + p);
            plants.append(plant(code, u"Plant %1"_s.arg(p)));
            codes.append(PlantCode {code});
            for (int d = 0; d < 12; ++d)
                devices.append(
                    device(p * 100 + d, code, 1, u"Inverter %1"_s.arg(d), u"SN%1"_s.arg(p * 100 + d)));
        }
        store.applyPlants(plants, Noon);
        store.applyDevices(codes, devices, Noon);
        PlantTreeModel model {clock};
        model.addAccount(profile(u"fleet"_s, u"Fleet"_s), store);
        PlantTreeFilter filter {model};
        const QModelIndex account = filter.index(0, 0);
        QCOMPARE(filter.rowCount(account), 1000);
        for (int row = 0; row < 1000; ++row) // as an expanded view would
            QCOMPARE(filter.rowCount(filter.index(row, 0, account)), 12);
        filter.setText(u"SN42011"_s);
        QCOMPARE(filter.rowCount(account), 1);
        filter.setText({});
        QCOMPARE(filter.rowCount(account), 1000);
    }
};

QTEST_GUILESS_MAIN(TestPlantTreeFilter)
#include "tst_planttreefilter.moc"
