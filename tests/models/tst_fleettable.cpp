// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"
#include "core/domain/plantzone.h"
#include "core/store/alarmstore.h"
#include "core/store/historystore.h"
#include "core/store/reportstore.h"
#include "tests/models/treefixture.h"
#include "ui/models/attentionmodel.h"
#include "ui/models/fleettablemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

using Columns = QList<int>;
using C = FleetTableModel::Column;

//! Plants of 10 kWp about a kilometre apart, all in UTC+2.
struct World
{
    ManualClock clock {TreeFixture::Noon};
    PlantStore store {clock};
    ReportStore reports {nullptr, clock};
    HistoryStore history {nullptr, clock};
    AlarmStore alarms {nullptr, clock};
    FleetTableModel model {clock};
    AttentionModel attention {model};
    QAbstractItemModelTester tester {&model};
    QAbstractItemModelTester attentionTester {&attention};

    static PlantCode code(int number) { return {u"NE=%1"_s.arg(number)}; }
    static QList<Plant> plants(int count)
    {
        QList<Plant> list;
        for (int i = 1; i <= count; ++i) {
            Plant plant = TreeFixture::plant(code(i).value, u"Roof %1"_s.arg(i));
            plant.capacityKwp = 10;
            plant.latitude = 48.2 + 0.01 * (i % 50);
            plant.longitude = 14.1;
            plant.gridConnection = QDateTime(QDate(2022, 8, 9), QTime(11, 0), Qt::OffsetFromUTC, 7200);
            list << plant;
        }
        return list;
    }

    explicit World(int count = 5)
    {
        store.applyPlants(plants(count), clock.now());
        QList<PlantCode> codes;
        QList<Device> devices;
        for (int i = 1; i <= count; ++i) {
            codes << code(i);
            devices << TreeFixture::device(i * 10, code(i).value, DeviceType::StringInverter, u"Inverter"_s);
        }
        store.applyDevices(codes, devices, clock.now());
        model.setFormatter(Formatter(QLocale::c()));
    }
    AccountData data()
    {
        AccountData data;
        data.plants = &store;
        data.reports = &reports;
        data.history = &history;
        data.alarms = &alarms;
        return data;
    }
    void show()
    {
        model.showAccount(data());
        model.setActive(true);
    }
    //! day_power of all plants; \a health 1 = disconnected, 2 = faulty.
    void poll(const QList<double> &today, const QHash<int, int> &health = {})
    {
        QList<QPair<QString, TreeFixture::Values>> rows;
        for (int i = 0; i < today.size(); ++i) {
            rows.append({code(i + 1).value,
                         {{u"day_power"_s, today.at(i)},
                          {u"month_power"_s, today.at(i) * 20},
                          {u"real_health_state"_s, double(health.value(i + 1, 3))}}});
        }
        TreeFixture::applyPlant(store, rows, clock.now());
    }
    //! Of the June that goes on: the row of \a day.
    void report(const QDate &day, const QList<double> &yields)
    {
        PlantReportRows answer;
        QList<PlantCode> asked;
        const int column = answer.values.addColumn(u"PVYield"_s);
        const auto zoneOf = [this](const PlantCode &plant) { return plantZone(*store.plant(plant)); };
        for (int i = 0; i < yields.size(); ++i) {
            asked << code(i + 1);
            answer.plants << code(i + 1);
            answer.times << startOfDayMs(day, zoneOf(code(i + 1)));
            answer.values.setNumber(answer.values.addRow(), column, yields.at(i));
        }
        reports.applyPlantReport(asked, CalendarPeriod::containing(PeriodKind::Month, day), answer, zoneOf);
    }
    void alarm(int plant, AlarmSeverity severity)
    {
        AlarmList list;
        Alarm alarm;
        alarm.plant = code(plant);
        alarm.severity = severity;
        alarm.raisedAt = clock.now() - 60'000;
        alarm.alarmId = int(severity);
        list.alarms << alarm;
        alarms.apply({code(plant)}, 0, clock.now(), list, clock.now());
    }
    QStringList printed(const Columns &columns) const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns)
                cells << model.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }
    QStringList printedAttention() const { return TreeFixture::printed(attention, {}, 0, 2); }
};

} // namespace

class FleetTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatIsKnown()
    {
        World world;
        world.poll({40, 41, 39, 42, 43});
        world.report(QDate(2026, 6, 20), {50, 20, 51, 52, 53});
        world.show();
        QCOMPARE(world.printed({C::Name, C::State, C::EnergyToday, C::EnergyYesterday, C::YieldToday,
                                C::YieldYesterday, C::Rank, C::Difference, C::Capacity}),
                 (QStringList {u"Roof 1|Live|40.0 kWh|50.0 kWh|4.00|5.00|4|3 % less|10.0 kWp"_s,
                               u"Roof 2|Live|41.0 kWh|20.0 kWh|4.10|2.00|5|61 % less|10.0 kWp"_s,
                               u"Roof 3|Live|39.0 kWh|51.0 kWh|3.90|5.10|3|as much|10.0 kWp"_s,
                               u"Roof 4|Live|42.0 kWh|52.0 kWh|4.20|5.20|2|3 % more|10.0 kWp"_s,
                               u"Roof 5|Live|43.0 kWh|53.0 kWh|4.30|5.30|1|5 % more|10.0 kWp"_s}));
        QCOMPARE(world.printedAttention(), QStringList {u"Roof 2|yields 39 % of its neighbours"_s});
        QVERIFY(
            world.model.index(1, C::Difference).data(Qt::ToolTipRole).toString().contains(u"5.15 kWh/kWp"_s));
    }

    void yesterdayIsThePlants()
    {
        // 2026-06-21T22:30Z: the plants have the 22nd already.
        World world;
        world.clock.advanceTo(1'782'081'000'000);
        world.report(QDate(2026, 6, 20), {50, 51, 52, 53, 54});
        world.report(QDate(2026, 6, 21), {60, 61, 62, 63, 64});
        world.show();
        QCOMPARE(world.printed({C::EnergyYesterday}).constFirst(), u"60.0 kWh"_s);
        // A day goes by without a new report: nothing is known of it.
        world.clock.advanceTo(world.clock.now() + 86'400'000);
        world.model.refresh();
        QCOMPARE(world.printed({C::EnergyYesterday}).constFirst(), u"–"_s);
    }

    void withoutAnythingButPlants()
    {
        World world;
        AccountData data;
        data.plants = &world.store;
        world.model.showAccount(data);
        QCOMPARE(
            world.printed({C::Name, C::State, C::EnergyToday, C::YieldYesterday, C::Difference, C::Alarms})
                .constFirst(),
            u"Roof 1|No data yet|–|–|–|"_s);
        QVERIFY(world.printedAttention().isEmpty());
        world.model.clear();
        QCOMPARE(world.model.rowCount(), 0);
    }

    void aPollMovesNothing()
    {
        World world;
        world.poll({40, 41, 39, 42, 43});
        world.show();
        world.model.sort(C::EnergyToday, Qt::DescendingOrder);
        QCOMPARE(world.printed({C::Name}),
                 (QStringList {u"Roof 5"_s, u"Roof 4"_s, u"Roof 2"_s, u"Roof 1"_s, u"Roof 3"_s}));
        const QPersistentModelIndex third = world.model.index(4, 0);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy layout(&world.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        world.poll({60, 41, 39, 42, 43});
        QVERIFY(changed.isEmpty()); // later
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty() && layout.isEmpty() && inserted.isEmpty());
        QCOMPARE(world.printed({C::Name, C::EnergyToday}).at(3), u"Roof 1|60.0 kWh"_s);
        world.model.sort(C::EnergyToday, Qt::DescendingOrder);
        QCOMPARE(world.printed({C::Name}).constFirst(), u"Roof 1"_s);
        QCOMPARE(third.data().toString(), u"Roof 3"_s);
    }

    void nobodyLooks()
    {
        World world;
        world.poll({40, 41, 39, 42, 43});
        world.show();
        world.model.setActive(false);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        world.poll({60, 41, 39, 42, 43});
        QCOMPARE(changed.size(), 0);
        world.model.setActive(true);
        QCOMPARE(changed.size(), 1);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int column, Qt::SortOrder order, const QString &expected) {
            QTest::newRow(name) << column << order << expected;
        };
        row("name", C::Name, Qt::AscendingOrder, u"1 2 3 4 5 6 7 8 9 10 11 12"_s);
        row("name down", C::Name, Qt::DescendingOrder, u"12 11 10 9 8 7 6 5 4 3 2 1"_s);
        row("today", C::EnergyToday, Qt::DescendingOrder, u"12 11 10 9 8 7 6 5 4 3 1 2"_s);
        row("today up: absent stays last", C::EnergyToday, Qt::AscendingOrder,
            u"1 3 4 5 6 7 8 9 10 11 12 2"_s);
        row("attention", C::NeedsAttention, Qt::AscendingOrder, u"7 3 1 2 4 5 6 8 9 10 11 12"_s);
        row("state", C::State, Qt::AscendingOrder, u"3 7 2 1 4 5 6 8 9 10 11 12"_s);
        row("none", -1, Qt::AscendingOrder, u"1 2 3 4 5 6 7 8 9 10 11 12"_s);
    }

    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        World world(12);
        QList<QPair<QString, TreeFixture::Values>> rows;
        for (int i = 1; i <= 12; ++i) {
            if (i != 2)
                rows.append({World::code(i).value,
                             {{u"day_power"_s, 30.0 + i},
                              {u"real_health_state"_s,
                               i == 7       ? 1.0
                                   : i == 3 ? 2.0
                                            : 3.0}}});
        }
        TreeFixture::applyPlant(world.store, rows, world.clock.now());
        world.show();
        world.model.sort(column, order);
        QStringList numbers = world.printed({C::Name});
        for (QString &name : numbers)
            name.remove(u"Roof "_s);
        QTEST(numbers.join(u' '), "expected");
    }

    void filtersByState()
    {
        World world;
        world.poll({40, 41, 39, 42, 43}, {{2, 1}, {4, 2}});
        world.show();
        QCOMPARE(world.model.count(RowState::Lost), 1);
        QCOMPARE(world.model.count(RowState::Faulty), 1);
        QCOMPARE(world.model.count(RowState::Live), 3);
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        world.model.setStates(RowStates(RowState::Lost) | RowState::Faulty);
        QCOMPARE(world.printed({C::Name, C::State}), (QStringList {u"Roof 2|Lost"_s, u"Roof 4|Faulty"_s}));
        QCOMPARE(world.model.rowOf(World::code(4)), 1);
        QCOMPARE(world.model.rowOf(World::code(1)), -1);
        // One comes back, another one goes.
        world.poll({40, 41, 39, 42, 43}, {{1, 1}, {4, 2}});
        world.model.refresh();
        QCOMPARE(world.printed({C::Name, C::State}), (QStringList {u"Roof 1|Lost"_s, u"Roof 4|Faulty"_s}));
        world.model.setStates({});
        QCOMPARE(world.model.rowCount(), 5);
        QVERIFY(reset.isEmpty());
    }

    void plantsComeAndGo()
    {
        World world;
        world.poll({40, 41, 39, 42, 43});
        world.show();
        world.model.sort(C::Name, Qt::DescendingOrder);
        world.store.applyPlants(World::plants(7), world.clock.now());
        QCOMPARE(world.printed({C::Name}).join(u' '), u"Roof 7 Roof 6 Roof 5 Roof 4 Roof 3 Roof 2 Roof 1"_s);
        QList<Plant> fewer = World::plants(7);
        fewer.remove(2, 3);
        world.store.applyPlants(fewer, world.clock.now());
        QCOMPARE(world.printed({C::Name}).join(u' '), u"Roof 7 Roof 6 Roof 2 Roof 1"_s);
        QCOMPARE(world.model.plantAt(1), World::code(6));
        fewer[1].name = u"Barn"_s;
        world.store.applyPlants(fewer, world.clock.now());
        world.model.refresh();
        QCOMPARE(world.printed({C::Name}).at(2), u"Barn"_s);
        world.store.clear();
        QCOMPARE(world.model.rowCount(), 0);
        world.store.applyPlants(World::plants(2), world.clock.now());
        QCOMPARE(world.model.rowCount(), 2);
    }

    void alarmsAndFaultsComeFirst()
    {
        World world;
        world.poll({40, 41, 39, 42, 43}, {{5, 1}});
        world.show();
        QCOMPARE(world.printedAttention(), QStringList {u"Roof 5|Not connected"_s});
        world.alarm(3, AlarmSeverity::Major);
        world.alarm(1, AlarmSeverity::Critical);
        world.model.refresh();
        QCOMPARE(world.printedAttention(),
                 (QStringList {u"Roof 5|Not connected"_s, u"Roof 1|1 critical alarms"_s,
                               u"Roof 3|1 major alarms"_s}));
        world.model.sort(C::NeedsAttention);
        QCOMPARE(world.printed({C::Name, C::NeedsAttention}).constFirst(), u"Roof 5|Not connected"_s);
        world.poll({40, 41, 39, 42, 43}, {{5, 1}, {3, 2}});
        world.model.refresh(); // moves up
        QCOMPARE(world.printed({C::Name, C::NeedsAttention}).at(1), u"Roof 3|Fault + 1 more"_s);
        world.poll({40, 41, 39, 42, 43}, {{5, 1}});
        world.model.refresh();
        world.model.sort(-1);
        QCOMPARE(world.model.index(0, C::Alarms).data().toString(), u"1"_s);
        QCOMPARE(world.attention.plantAt(1), World::code(1));
        QSignalSpy reset(&world.attention, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&world.attention, &QAbstractItemModel::rowsRemoved);
        world.poll({40, 41, 39, 42, 43});
        world.model.refresh();
        QCOMPARE(world.attention.rowCount(), 2);
        QCOMPARE(removed.size(), 1);
        QVERIFY(reset.isEmpty());
    }

    void deadStringsComeFromHistory()
    {
        World world;
        world.poll({40, 41, 39, 42, 43});
        world.show();
        DeviceHistory answer;
        const QTimeZone zone = plantZone(*world.store.plant(World::code(2)));
        const QDate yesterday(2026, 6, 20);
        QList<int> columns;
        for (int n = 1; n <= 3; ++n)
            columns << answer.values.addColumn(u"pv%1_u"_s.arg(n))
                    << answer.values.addColumn(u"pv%1_i"_s.arg(n));
        for (int i = 0; i < 120; ++i) {
            answer.times << startOfDayMs(yesterday, zone) + (84 + i) * 300'000LL;
            const int row = answer.values.addRow();
            for (int n = 0; n < 3; ++n) {
                answer.values.setNumber(row, columns.at(2 * n), 600);
                answer.values.setNumber(row, columns.at(2 * n + 1),
                                        n == 1 ? 0.0 : 9 * std::sin((i + 1) * 3.14 / 121));
            }
        }
        QSignalSpy changed(&world.attention, &QAbstractItemModel::rowsInserted);
        world.history.applyDeviceDay(DeviceId {20}, yesterday, zone, answer);
        QVERIFY(changed.wait());
        QCOMPARE(world.printedAttention(), QStringList {u"Roof 2|1 strings without current"_s});
    }

    void headingsHaveKeys()
    {
        World world;
        QSet<QString> keys;
        for (int column = 0; column < FleetTableModel::ColumnCount; ++column) {
            keys << world.model.headerData(column, Qt::Horizontal, Roles::ColumnKey).toString();
            QVERIFY(!world.model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        QCOMPARE(keys.size(), int(FleetTableModel::ColumnCount));
        QVERIFY(!world.model.headerData(99, Qt::Horizontal).isValid());
    }

    void aThousandPlants()
    {
        World world(1000);
        QList<double> today, yesterday;
        for (int i = 0; i < 1000; ++i) {
            today << 40 + i % 7;
            yesterday << (i == 500 ? 10 : 40 + i % 5);
        }
        world.poll(today);
        world.report(QDate(2026, 6, 20), yesterday);
        QElapsedTimer timer;
        timer.start();
        world.show();
        const qint64 shown = timer.restart();
        world.model.sort(C::Difference);
        const qint64 sorted = timer.restart();
        world.model.refresh();
        qInfo("1,000 plants: shown in %lld ms, sorted in %lld ms, refreshed in %lld ms", shown, sorted,
              timer.elapsed());
        QCOMPARE(world.printed({C::Name}).constFirst(), u"Roof 501"_s);
        QCOMPARE(world.attention.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(FleetTableTest)
#include "tst_fleettable.moc"
