// SPDX-License-Identifier: GPL-3.0-or-later
#include "treefixture.h"

#include "ui/models/readingtablemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace TreeFixture;

class TestReadingTable : public QObject
{
    Q_OBJECT

    struct World
    {
        ManualClock clock {Noon};
        std::unique_ptr<PlantStore> store = std::make_unique<PlantStore>(clock);
        ReadingTableModel model {clock};
        QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        World()
        {
            model.setFormatter(Formatter(QLocale(u"de_DE"_s)));
            model.setZone(QTimeZone("Europe/Berlin"));
            store->applyPlants({plant(u"NE=1"_s, u"Hill"_s)}, Noon);
            store->applyDevices({{u"NE=1"_s}}, {device(11, u"NE=1"_s, 38, u"Inverter"_s)}, Noon);
            // Out of order on purpose, with a key nobody knows.
            applyDevice(*store, 38,
                        {{11,
                          {{u"zz_secret"_s, 4.25},
                           {u"active_power"_s, 3.1415},
                           {u"pv2_u"_s, 401.26},
                           {u"open_time"_s, double(Noon - 4 * 3'600'000)},
                           {u"inverter_state"_s, 512},
                           {u"temperature"_s, 41.04}}}},
                        Noon);
        }
        QString text() const { return printed(model).join(u'\n'); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsADevice()
    {
        World world;
        QCOMPARE(world.model.rowCount(), 0);
        world.model.showDevice(*world.store, {11});
        QCOMPARE(world.text(),
                 u"Inverter State|On-grid||just now|inverter_state\n"
                 "Internal Temperature|41,0|°C|just now|temperature\n"
                 "Active Power|3,142|kW|just now|active_power\n"
                 "Start-up Time|21.06.26 08:00||just now|open_time\n"
                 "PV2 Input Voltage|401,3|V|just now|pv2_u\n"
                 "zz_secret|4,25||just now|zz_secret"_s);
        QCOMPARE(world.model.index(2, ReadingTableModel::Value).data(Roles::Value).toDouble(), 3.1415);
        QVERIFY(world.model.index(5, 0).data(Qt::ToolTipRole).toString().contains(u"zz_secret"_s));
        for (int column = 0; column < ReadingTableModel::ColumnCount;
             ++column) // headings stand over their cells
            QCOMPARE(world.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                     world.model.index(0, column).data(Qt::TextAlignmentRole));
    }

    void aPollIsOneChange()
    {
        World world;
        world.model.showDevice(*world.store, {11});
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        world.clock.jumpTo(Noon + 300'000);
        applyDevice(*world.store, 38, {{11, {{u"active_power"_s, 3.5}, {u"inverter_state"_s, 99999}}}},
                    world.clock.now());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size() + reset.size(), 0);
        QCOMPARE(world.model.index(0, ReadingTableModel::Value).data().toString(), u"Unknown (99999)"_s);

        // The same values: only the age is new.
        world.clock.jumpTo(Noon + 600'000);
        applyDevice(*world.store, 38, {{11, {{u"active_power"_s, 3.5}, {u"inverter_state"_s, 99999}}}},
                    world.clock.now());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(world.model.index(0, ReadingTableModel::Age).data(Roles::Age).toLongLong(),
                 world.clock.now());

        // A new key comes in at its place in the catalogue.
        applyDevice(*world.store, 38, {{11, {{u"day_cap"_s, 7.0}}}}, world.clock.now());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 3);
        QCOMPARE(world.model.index(3, ReadingTableModel::Label).data().toString(), u"Energy Today"_s);

        world.clock.jumpTo(world.clock.now() + 120'000);
        changed.clear();
        world.model.refreshAges();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.model.index(0, ReadingTableModel::Age).data().toString(), u"2 min ago"_s);
    }

    void printsAPlant()
    {
        World world;
        applyPlant(*world.store, {{u"NE=1"_s, {{u"day_power"_s, 12.5}, {u"real_health_state"_s, 3}}}}, Noon);
        world.model.showPlant(*world.store, {u"NE=1"_s});
        const QString text = world.text();
        QVERIFY2(text.contains(u"Health state|Healthy||just now|real_health_state\nYield today|12,50|kWh|"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Yield this month|not sent|kWh|"_s), qPrintable(text)); // absent is not zero
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        applyPlant(*world.store, {{u"NE=1"_s, {{u"day_power"_s, 13.0}}}}, Noon);
        QCOMPARE(changed.size(), 1);
    }

    void whatIsGoneIsEmpty()
    {
        World world;
        world.model.showDevice(*world.store, {4711});
        QCOMPARE(world.model.rowCount(), 0);
        world.model.showDevice(*world.store, {11});
        QCOMPARE(world.model.rowCount(), 6);
        world.store->clear();
        QCOMPARE(world.model.rowCount(), 0);
        world.model.showPlant(*world.store, {u"NE=1"_s});
        world.store.reset();
        QCOMPARE(world.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReadingTable)
#include "tst_readingtable.moc"
