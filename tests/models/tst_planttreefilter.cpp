// SPDX-License-Identifier: GPL-3.0-or-later
#include "treefixture.h"

#include "ui/models/planttreefilter.h"
#include "ui/models/planttreemodel.h"

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
            store.applyPlants({plant(u"NE=1"_s, u"Müller Hof"_s), plant(u"NE=2"_s, u"Bakery"_s),
                               plant(u"NE=33"_s, u"School"_s)},
                              Noon);
            store.applyDevices({{u"NE=1"_s}, {u"NE=2"_s}, {u"NE=33"_s}},
                               {device(11, u"NE=1"_s, 38, u"Inverter"_s, u"HV2140A"_s),
                                device(12, u"NE=1"_s, 39, u"Battery"_s, u"HV2140B"_s),
                                device(21, u"NE=2"_s, 1, u"Roof inverter"_s, u"6T19"_s),
                                device(31, u"NE=33"_s, 62, u"Dongle"_s, u"SD77"_s)},
                               Noon);
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
            applyDevice(world.store, 1, {{21, {{u"active_power"_s, double(at % 977)}, {u"run_state"_s, 1}}}},
                        at);
        };
        poll(Noon);
        world.filter.setStates({DataState::Live});
        QCOMPARE(world.names(), u"Home\n  Bakery\n    Roof inverter"_s);
        QSignalSpy counted(&world.filter, &PlantTreeFilter::matchCountChanged);
        world.clock.jumpTo(Noon + 30 * 60'000);
        world.model.refreshAges();
        QTRY_COMPARE(world.names(), u"Home"_s);
        QCOMPARE(counted.size(), 1);
        // Devices that never answered are old as well; the dongle has no data that could be.
        world.filter.setStates({DataState::Old});
        QCOMPARE(world.names(),
                 u"Home\n  Müller Hof\n    Inverter\n    Battery\n  Bakery\n    Roof inverter\n  School"_s);
        poll(world.clock.now());
        QTRY_COMPARE(world.names(), u"Home\n  Müller Hof\n    Inverter\n    Battery\n  School"_s);
    }

    void sortsPlantsButNotAccounts()
    {
        World world;
        PlantStore second {world.clock};
        world.model.addAccount(profile(u"a"_s, u"Another"_s), second);
        world.filter.sort(PlantTreeModel::Name, Qt::AscendingOrder);
        QCOMPARE(world.names(),
                 u"Home\n  Bakery\n    Roof inverter\n  Müller Hof\n    Battery\n    Inverter\n  "
                 "School\n    Dongle\nAnother"_s);
        world.filter.sort(PlantTreeModel::Name, Qt::DescendingOrder);
        QVERIFY(world.names().startsWith(u"Home\n  School"_s));
        world.model.removeAccount({u"a"_s});
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
