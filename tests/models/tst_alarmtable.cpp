// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/alarmfixture.h"
#include "ui/models/alarmtablemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using AlarmFixture::Minute;
using TreeFixture::Noon;

namespace {

struct World
{
    ManualClock clock {Noon};
    AlarmStore alarms {nullptr, clock};
    PlantStore plants {clock};
    AlarmTableModel model {clock};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit World(bool isFilled = true)
    {
        if (isFilled)
            AlarmFixture::fill(alarms);
        model.setFormatter(Formatter(QLocale(u"en_GB"_s)));
        model.addAccount({u"acc"_s}, alarms, &plants);
    }
    QStringList rows(int columns = 3) const { return TreeFixture::printed(model, {}, 0, columns); }
    void filter(const std::function<void(AlarmFilter &)> &change)
    {
        AlarmFilter filter = model.filter();
        change(filter);
        model.setFilter(filter);
    }
};

} // namespace

class TestAlarmTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsWhatIsActive()
    {
        const World world;
        QCOMPARE(
            world.rows(AlarmTableModel::ColumnCount),
            (QStringList {
                u"String reversed|Critical|Plant 1|Inverter 9|09:00|1 h ago|Active|1|Exception alarm|SN-Inverter 9"_s,
                u"Network Connection Error|Major|Plant 2|Dongle|09:30|30 min ago|Active|1|Exception alarm|SN-Dongle"_s,
                u"Low insulation resistance|Major|Plant 1|Inverter 10|08:00|2 h ago|Active|1|Exception alarm|SN-Inverter 10"_s,
                u"Low insulation resistance|Warning|Plant 3|Inverter 1|08:30|1 h ago|Active|1|Exception alarm|SN-Inverter 1"_s}));
        QCOMPARE(world.model.counts().known, 5);
        QCOMPARE(world.model.counts().active, 4);
        QCOMPARE(world.model.counts().shown, 4);
        QCOMPARE(world.model.counts().bySeverity, (std::array {0, 1, 2, 0, 1}));
        QCOMPARE(world.model.index(0, 0).data(Roles::State).toInt(), int(AlarmSeverity::Critical));
        QCOMPARE(world.model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(),
                 u"Critical, Active"_s);
    }

    void saysWhenOneEnded()
    {
        World world;
        world.filter([](AlarmFilter &filter) { filter.state = AlarmFilter::State::Ended; });
        QCOMPARE(world.rows(), QStringList {u"Grid overvoltage|Minor|Plant 2"_s});
        const QModelIndex state = world.model.index(0, AlarmTableModel::State);
        QCOMPARE(state.data().toString(), u"Ended 09:30 – 10:00"_s);
        QCOMPARE(state.data(Qt::ToolTipRole).toString(), u"Ended between 09:30 and 10:00."_s);
        QCOMPARE(state.data(Roles::Problem).toBool(), false);
        // In the plant's zone, once that is known.
        Plant plant = TreeFixture::plant(u"NE=2"_s, u"Two"_s);
        plant.gridConnection = QDateTime(QDate(2020, 1, 1), QTime(), Qt::OffsetFromUTC, 9 * 3600);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        world.plants.applyPlants({plant}, Noon);
        QVERIFY(!changed.isEmpty());
        QVERIFY2(!state.data().toString().contains(u"09:30"_s), qPrintable(state.data().toString()));
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("devices");
        using Model = AlarmTableModel;
        const auto row = [](const char *name, int column, Qt::SortOrder order, const QString &devices) {
            QTest::newRow(name) << column << order << devices.split(u',');
        };
        row("severity", Model::SeverityWord, Qt::AscendingOrder,
            u"Inverter 9,Dongle,Inverter 10,Inverter 1"_s);
        row("severity down", Model::SeverityWord, Qt::DescendingOrder,
            u"Inverter 1,Dongle,Inverter 10,Inverter 9"_s);
        row("raised", Model::Raised, Qt::AscendingOrder, u"Inverter 10,Inverter 1,Inverter 9,Dongle"_s);
        row("age", Model::Age, Qt::AscendingOrder, u"Dongle,Inverter 9,Inverter 1,Inverter 10"_s);
        row("device", Model::DeviceName, Qt::AscendingOrder, u"Dongle,Inverter 1,Inverter 9,Inverter 10"_s);
        row("device down", Model::DeviceName, Qt::DescendingOrder,
            u"Inverter 10,Inverter 9,Inverter 1,Dongle"_s);
        row("name", Model::Name, Qt::AscendingOrder, u"Inverter 1,Inverter 10,Dongle,Inverter 9"_s);
        row("plant", Model::PlantName, Qt::DescendingOrder, u"Inverter 1,Dongle,Inverter 9,Inverter 10"_s);
    }

    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        World world;
        world.model.sort(column, order);
        QStringList devices;
        for (int i = 0; i < world.model.rowCount(); ++i)
            devices << world.model.index(i, AlarmTableModel::DeviceName).data().toString();
        QTEST(devices, "devices");
    }

    void whatIsAbsentStandsLastEitherWay()
    {
        World world(false);
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms[0].serial.clear();
        AlarmFixture::poll(world.alarms, alarms, Noon);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            world.model.sort(AlarmTableModel::Serial, order);
            QCOMPARE(world.model.index(3, AlarmTableModel::Serial).data().toString(), QString());
        }
    }

    void filters()
    {
        World world;
        world.filter([](AlarmFilter &filter) { filter.text = u"INSUL inverter 10"_s; });
        QCOMPARE(world.rows(), QStringList {u"Low insulation resistance|Major|Plant 1"_s});
        world.filter([](AlarmFilter &filter) { filter.text = u"sn-dong"_s; });
        QCOMPARE(world.rows(), QStringList {u"Network Connection Error|Major|Plant 2"_s});
        world.filter([](AlarmFilter &filter) { filter.text = u"chocolate"_s; });
        QCOMPARE(world.rows(), QStringList());
        world.filter([](AlarmFilter &filter) {
            filter.text.clear();
            filter.severities = {AlarmSeverity::Critical, AlarmSeverity::Warning};
        });
        QCOMPARE(world.rows(),
                 (QStringList {u"String reversed|Critical|Plant 1"_s,
                               u"Low insulation resistance|Warning|Plant 3"_s}));
        // What the other chips would show stays known.
        QCOMPARE(world.model.counts().bySeverity, (std::array {0, 1, 2, 0, 1}));
        QCOMPARE(world.model.counts().shown, 2);
        world.filter([](AlarmFilter &filter) {
            filter = {};
            filter.profile = {u"acc"_s};
            filter.plant = {u"NE=2"_s};
            filter.state = AlarmFilter::State::All;
        });
        QCOMPARE(
            world.rows(),
            (QStringList {u"Network Connection Error|Major|Plant 2"_s, u"Grid overvoltage|Minor|Plant 2"_s}));
        world.filter([](AlarmFilter &filter) { filter.profile = {u"nobody"_s}; });
        QCOMPARE(world.model.rowCount(), 0);
        world.filter([](AlarmFilter &filter) {
            filter.profile = {u"acc"_s};
            filter.plant = {u"NE=77"_s};
        });
        QCOMPARE(world.model.rowCount(), 0);
    }

    void groups()
    {
        World world;
        world.model.setGrouping(AlarmGrouping::Plant);
        QCOMPARE(world.rows(),
                 (QStringList {u"Plant 1 (2)|Critical|"_s, u"  String reversed|Critical|Plant 1"_s,
                               u"  Low insulation resistance|Major|Plant 1"_s, u"Plant 2 (1)|Major|"_s,
                               u"  Network Connection Error|Major|Plant 2"_s, u"Plant 3 (1)|Warning|"_s,
                               u"  Low insulation resistance|Warning|Plant 3"_s}));
        QCOMPARE(world.model.index(0, AlarmTableModel::State).data().toString(), u"2 active"_s);
        QCOMPARE(world.model.index(0, AlarmTableModel::Age).data().toString(), u"1 h ago"_s);
        QVERIFY(world.model.isGroup(world.model.index(0, 3)));
        QVERIFY(!world.model.alarm(world.model.index(0, 0)).record);
        world.model.setGrouping(AlarmGrouping::Name);
        QCOMPARE(
            world.rows(1),
            (QStringList {u"String reversed (1)"_s, u"  String reversed"_s, u"Network Connection Error (1)"_s,
                          u"  Network Connection Error"_s, u"Low insulation resistance (2)"_s,
                          u"  Low insulation resistance"_s, u"  Low insulation resistance"_s}));
        world.model.sort(AlarmTableModel::Raised, Qt::AscendingOrder);
        QCOMPARE(world.rows(1).constFirst(), u"Low insulation resistance (2)"_s);
        world.model.setGrouping(AlarmGrouping::None);
        QCOMPARE(world.model.rowCount(), 4);
    }

    void keepsWhatIsSelected()
    {
        World world;
        const QPersistentModelIndex kept = world.model.index(0, 2);
        const quint64 id = kept.data(Roles::Id).toULongLong();
        const auto isKept = [&] {
            return kept.isValid() && kept.column() == 2 && kept.data(Roles::Id).toULongLong() == id
                && world.model.indexOf({u"acc"_s}, id) == kept.sibling(kept.row(), 0);
        };
        world.model.sort(AlarmTableModel::Raised, Qt::AscendingOrder);
        QVERIFY(isKept());
        QCOMPARE(kept.row(), 2);
        world.model.setGrouping(AlarmGrouping::Plant);
        QVERIFY(isKept());
        QVERIFY(kept.parent().isValid());
        const QPersistentModelIndex group = kept.parent();
        world.model.sort(AlarmTableModel::PlantName, Qt::DescendingOrder);
        QVERIFY(isKept());
        QCOMPARE(group.row(), 2);
        QCOMPARE(group.data().toString(), u"Plant 1 (2)"_s);
        world.filter([](AlarmFilter &filter) { filter.text = u"dongle"_s; });
        QVERIFY(!kept.isValid());
        QVERIFY(!group.isValid());
    }

    void aNewAlarmIsOneRow()
    {
        World world;
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layout(&world.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy counts(&world.model, &AlarmTableModel::countsChanged);
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms << AlarmFixture::alarm(u"NE=4"_s, u"Inverter 4"_s, u"Over-temperature"_s, AlarmSeverity::Major,
                                      Noon + Minute);
        world.clock.jumpTo(Noon + 30 * Minute);
        AlarmFixture::poll(world.alarms, alarms, Noon + 30 * Minute);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(world.rows().at(1), u"Over-temperature|Major|Plant 4"_s);
        QCOMPARE(world.model.counts().active, 5);
        QVERIFY(!counts.isEmpty());
        // One that ended leaves the active ones.
        alarms.removeAt(1);
        AlarmFixture::poll(world.alarms, alarms, Noon + 60 * Minute);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(world.rows().constFirst(), u"Over-temperature|Major|Plant 4"_s);
        QCOMPARE(layout.size() + reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
    }

    void anAlarmThatEndsStaysInItsPlace()
    {
        World world;
        world.filter([](AlarmFilter &filter) { filter.state = AlarmFilter::State::All; });
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms.removeAt(1);
        AlarmFixture::poll(world.alarms, alarms, Noon + 30 * Minute);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(world.model.index(0, AlarmTableModel::State).data().toString(), u"Ended 10:00 – 10:30"_s);
    }

    void groupsComeAndGo()
    {
        World world;
        world.model.setGrouping(AlarmGrouping::Plant);
        const QPersistentModelIndex third = world.model.index(2, 0);
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms.removeAt(2);
        alarms << AlarmFixture::alarm(u"NE=4"_s, u"Inverter 4"_s, u"Over-temperature"_s,
                                      AlarmSeverity::Critical, Noon + Minute)
               << AlarmFixture::alarm(u"NE=1"_s, u"Inverter 10"_s, u"Over-temperature"_s,
                                      AlarmSeverity::Minor, Noon + Minute);
        AlarmFixture::poll(world.alarms, alarms, Noon + 30 * Minute);
        QCOMPARE(inserted.size(), 2); // a group, and a row of another
        QCOMPARE(removed.size(), 1); // a group
        QCOMPARE(world.rows(1),
                 (QStringList {u"Plant 4 (1)"_s, u"  Over-temperature"_s, u"Plant 1 (3)"_s,
                               u"  String reversed"_s, u"  Low insulation resistance"_s,
                               u"  Over-temperature"_s, u"Plant 3 (1)"_s, u"  Low insulation resistance"_s}));
        QCOMPARE(third.data().toString(), u"Plant 3 (1)"_s);
        QCOMPARE(third.row(), 2);
    }

    void otherTextsAreOtherGroups()
    {
        World world;
        world.model.setGrouping(AlarmGrouping::Name);
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms[1].name = u"String verpolt"_s; // the language of the texts was changed
        AlarmFixture::poll(world.alarms, alarms, Noon + 30 * Minute);
        QVERIFY(world.rows(1).contains(u"String verpolt (1)"_s));
        QVERIFY(!world.rows(1).contains(u"String reversed (1)"_s));
        world.filter([](AlarmFilter &filter) { filter.text = u"verpolt"_s; });
        QCOMPARE(world.model.counts().shown, 1);
    }

    void newTextsAreFoundWhileSearching()
    {
        World world;
        world.filter([](AlarmFilter &filter) { filter.text = u"chocolate"_s; });
        QList<Alarm> alarms = AlarmFixture::usual();
        alarms << AlarmFixture::alarm(u"NE=4"_s, u"Chocolate"_s, u"Melting"_s, AlarmSeverity::Major, Noon);
        AlarmFixture::poll(world.alarms, alarms, Noon + 30 * Minute);
        QCOMPARE(world.rows(1), QStringList {u"Melting"_s});
    }

    void accountsComeAndGo()
    {
        World world;
        AlarmStore other(nullptr, world.clock);
        AlarmFixture::fill(other);
        world.model.addAccount({u"two"_s}, other, nullptr);
        QCOMPARE(world.model.rowCount(), 8);
        world.filter([](AlarmFilter &filter) { filter.profile = {u"two"_s}; });
        QCOMPARE(world.model.rowCount(), 4);
        QCOMPARE(world.model.alarm(world.model.index(0, 0)).profile.value, u"two"_s);
        world.model.removeAccount({u"two"_s});
        QCOMPARE(world.model.rowCount(), 4); // what was filtered by is gone
        QCOMPARE(world.model.alarm(world.model.index(0, 0)).profile.value, u"acc"_s);
        world.alarms.clear();
        QCOMPARE(world.model.rowCount(), 0);
        QCOMPARE(world.model.counts().known, 0);
        world.model.removeAccount({u"acc"_s});
        QCOMPARE(world.model.rowCount(), 0);
    }

    void agesAreOneChange()
    {
        World world;
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        world.clock.jumpTo(Noon + 10 * Minute);
        world.model.refreshAges();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.model.index(1, AlarmTableModel::Age).data().toString(), u"40 min ago"_s);
    }

    //! Whatever comes, the table shows what a table made anew would show.
    void randomPollsLeaveNoTrace_data()
    {
        QTest::addColumn<AlarmGrouping>("grouping");
        QTest::newRow("flat") << AlarmGrouping::None;
        QTest::newRow("by plant") << AlarmGrouping::Plant;
        QTest::newRow("by name") << AlarmGrouping::Name;
    }

    void randomPollsLeaveNoTrace()
    {
        QFETCH(AlarmGrouping, grouping);
        QRandomGenerator random(4711);
        World world(false);
        world.model.setGrouping(grouping);
        const QList<AlarmSeverity> severities {AlarmSeverity::Critical, AlarmSeverity::Major,
                                               AlarmSeverity::Minor, AlarmSeverity::Warning,
                                               AlarmSeverity::Unknown};
        qint64 now = Noon;
        for (int round = 0; round < 30; ++round) {
            now += 30 * Minute;
            world.clock.jumpTo(now);
            QList<Alarm> alarms;
            for (int i = 0; i < world.alarms.count(); ++i) {
                if (world.alarms.at(i).isActive() && random.bounded(3) > 0)
                    alarms << world.alarms.at(i).alarm;
            }
            const int fresh = round == 10 ? 250 : random.bounded(6);
            for (int i = 0; i < fresh; ++i) {
                alarms << AlarmFixture::alarm(
                    u"NE=%1"_s.arg(1 + random.bounded(9)), u"Inverter %1"_s.arg(random.bounded(20)),
                    u"Alarm %1"_s.arg(random.bounded(5)), severities.at(random.bounded(5)),
                    now - random.bounded(1'000'000));
            }
            AlarmFixture::poll(world.alarms, alarms, now);
            AlarmFilter filter;
            filter.state = AlarmFilter::State(round % 3);
            if (round % 4 == 1)
                filter.text = u"plant %1"_s.arg(1 + random.bounded(9));
            if (round % 5 == 2)
                filter.severities = {AlarmSeverity::Major, AlarmSeverity::Unknown};
            if (round % 2 == 0) {
                world.model.setFilter(filter);
                world.model.sort(random.bounded(int(AlarmTableModel::ColumnCount)),
                                 random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            }
            AlarmTableModel fromScratch(world.clock);
            fromScratch.setFormatter(Formatter(QLocale(u"en_GB"_s)));
            fromScratch.setFilter(world.model.filter());
            fromScratch.setGrouping(grouping);
            fromScratch.addAccount({u"acc"_s}, world.alarms, &world.plants);
            fromScratch.sort(world.model.sortColumn(), world.model.sortOrder());
            QStringList is = world.rows(AlarmTableModel::ColumnCount);
            QStringList wanted = TreeFixture::printed(fromScratch, {}, 0, AlarmTableModel::ColumnCount);
            if (round % 2 == 0) { // sorted just now: also in the same order
                QCOMPARE(is, wanted);
            } else {
                is.sort();
                wanted.sort();
                QCOMPARE(is, wanted);
            }
            QCOMPARE(world.model.counts().shown, fromScratch.counts().shown);
            QCOMPARE(world.model.counts().bySeverity, fromScratch.counts().bySeverity);
        }
    }
};

QTEST_GUILESS_MAIN(TestAlarmTable)
#include "tst_alarmtable.moc"
