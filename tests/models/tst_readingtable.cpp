// SPDX-License-Identifier: GPL-3.0-or-later
#include "treefixture.h"

#include "ui/models/readingfilter.h"
#include "ui/models/readingtablemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace TreeFixture;

namespace {

//! An inverter that sends a number, nothing, "N/A" and a text.
void applyAbsentValues(PlantStore &store, qint64 at)
{
    DeviceRealtime answer;
    answer.devices.append(DeviceId {11});
    answer.serials.append(QString());
    const int row = answer.values.addRow();
    answer.values.setNumber(row, answer.values.addColumn(u"active_power"_s), 2.0);
    answer.values.setPresence(row, answer.values.addColumn(u"day_cap"_s), Presence::Null);
    answer.values.setPresence(row, answer.values.addColumn(u"close_time"_s), Presence::NotAvailable);
    answer.values.setText(row, answer.values.addColumn(u"zz_words"_s), u"spoken"_s);
    store.applyDeviceRealtime(38, {DeviceId {11}}, answer, at);
}

} // namespace

class TestReadingTable : public QObject
{
    Q_OBJECT

    struct World
    {
        ManualClock clock {Noon};
        std::unique_ptr<PlantStore> store = std::make_unique<PlantStore>(clock);
        ReadingTableModel model {clock};
        ReadingFilter filter {model};
        QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QAbstractItemModelTester filterTester {&filter,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest};

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
        QString text() const { return printed(filter).join(u'\n'); }
        //! The first column, headings in brackets.
        QString labels() const
        {
            QStringList parts;
            for (int row = 0; row < filter.rowCount(); ++row) {
                const QModelIndex index = filter.index(row, 0);
                parts << (index.data(Roles::Heading).toBool() ? u"[%1]"_s : u"%1"_s)
                             .arg(index.data().toString());
            }
            return parts.join(u", "_s);
        }
        QModelIndex cell(const QString &key, int column) const
        {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, ReadingTableModel::Key).data() == key)
                    return model.index(row, column);
            }
            return {};
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsADevice()
    {
        World world;
        QCOMPARE(world.model.rowCount(), 0);
        world.model.showDevice(*world.store, {11});
        QCOMPARE(world.text(),
                 u"State and time||||\n"
                 "Inverter State|On-grid||just now|inverter_state\n"
                 "Start-up Time|21.06.26 08:00||just now|open_time\n"
                 "Power||||\n"
                 "Active Power|3,142|kW|just now|active_power\n"
                 "Strings (DC)||||\n"
                 "PV2 Input Voltage|401,3|V|just now|pv2_u\n"
                 "Temperature||||\n"
                 "Internal Temperature|41,0|°C|just now|temperature\n"
                 "Not documented||||\n"
                 "zz_secret|4,25||just now|zz_secret"_s);
        QCOMPARE(world.cell(u"active_power"_s, ReadingTableModel::Value).data(Roles::Value).toDouble(),
                 3.1415);
        for (int column = 0; column < ReadingTableModel::ColumnCount;
             ++column) // headings stand over their cells
            QCOMPARE(world.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                     world.model.index(1, column).data(Qt::TextAlignmentRole));
    }

    void explainsEveryCell()
    {
        World world;
        world.model.showDevice(*world.store, {11});
        for (int row = 0; row < world.model.rowCount(); ++row) {
            const QModelIndex key = world.model.index(row, ReadingTableModel::Key);
            if (key.data(Roles::Heading).toBool())
                continue;
            for (int column = 0; column < ReadingTableModel::ColumnCount; ++column) {
                const QString help = key.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
                QVERIFY2(help.contains(u"/thirdData/getDevRealKpi, field "_s + key.data().toString()),
                         qPrintable(help));
            }
        }
        const QString state =
            world.cell(u"inverter_state"_s, ReadingTableModel::Value).data(Qt::ToolTipRole).toString();
        QVERIFY2(state.startsWith(u"On-grid\nCode 512\n"_s), qPrintable(state));
    }

    void showsPowerInTheChosenUnit()
    {
        World world;
        world.model.setFormatter(Formatter(QLocale(u"de_DE"_s), Formatter::PowerUnit::Watt));
        world.model.showDevice(*world.store, {11});
        QCOMPARE(world.cell(u"active_power"_s, ReadingTableModel::Value).data().toString(), u"3.142"_s);
        QCOMPARE(world.cell(u"active_power"_s, ReadingTableModel::UnitText).data().toString(), u"W"_s);
        QCOMPARE(world.cell(u"pv2_u"_s, ReadingTableModel::UnitText).data().toString(), u"V"_s);
    }

    void aPollIsOneChange()
    {
        World world;
        world.model.showDevice(*world.store, {11});
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        QSignalSpy shownChanged(&world.filter, &QAbstractItemModel::dataChanged);
        world.clock.jumpTo(Noon + 300'000);
        applyDevice(*world.store, 38, {{11, {{u"active_power"_s, 3.5}, {u"inverter_state"_s, 99999}}}},
                    world.clock.now());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shownChanged.size(), 1);
        QCOMPARE(inserted.size() + reset.size(), 0);
        QCOMPARE(world.cell(u"inverter_state"_s, ReadingTableModel::Value).data().toString(),
                 u"Unknown (99999)"_s);

        // The same values: only the age is new.
        world.clock.jumpTo(Noon + 600'000);
        applyDevice(*world.store, 38, {{11, {{u"active_power"_s, 3.5}, {u"inverter_state"_s, 99999}}}},
                    world.clock.now());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(world.cell(u"active_power"_s, ReadingTableModel::Age).data(Roles::Age).toLongLong(),
                 world.clock.now());

        world.clock.jumpTo(world.clock.now() + 120'000);
        changed.clear();
        world.model.refreshAges();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.cell(u"active_power"_s, ReadingTableModel::Age).data().toString(), u"2 min ago"_s);
        QCOMPARE(world.cell(u"day_cap"_s, ReadingTableModel::Age).data().toString(), QString());
    }

    void aNewKeyIsOneInsertion()
    {
        World world;
        world.model.showDevice(*world.store, {11});
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
        QSignalSpy shown(&world.filter, &QAbstractItemModel::rowsInserted);
        QSignalSpy hidden(&world.filter, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&world.filter, &QAbstractItemModel::modelReset);
        const int before = world.model.rowCount();

        // Known to the catalogue: its row was there and now has a value; the heading comes with it.
        applyDevice(*world.store, 38, {{11, {{u"day_cap"_s, 7.0}}}}, Noon);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.size(), 1);
        QVERIFY2(world.labels().contains(u"[Energy], Energy Today, [Strings (DC)]"_s),
                 qPrintable(world.labels()));

        // Unknown: in its place by key.
        applyDevice(*world.store, 38, {{11, {{u"aa_secret"_s, 1.0}}}}, Noon);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(world.model.rowCount(), before + 1);
        QVERIFY(world.labels().endsWith(u"[Not documented], aa_secret, zz_secret"_s));
        QCOMPARE(hidden.size() + reset.size(), 0); // nothing that had a value goes because it has none now
    }

    void theFirstUnknownKeyBringsItsHeading()
    {
        World world;
        world.store->applyDevices({{u"NE=1"_s}}, {device(12, u"NE=1"_s, 39, u"Battery"_s)}, Noon);
        world.model.showDevice(*world.store, {12});
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        applyDevice(*world.store, 39, {{12, {{u"qq"_s, 1.0}, {u"battery_soc"_s, 50.0}}}}, Noon);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(2).toInt() - inserted.at(0).at(1).toInt(), 1);
        QCOMPARE(world.labels(), u"[Battery], State of Charge, [Not documented], qq"_s);
    }

    void fieldsOfOtherVersionsComeWhenSent()
    {
        World world;
        world.store->applyDevices({{u"NE=1"_s}}, {device(12, u"NE=1"_s, 39, u"Battery"_s)}, Noon);
        world.model.showDevice(*world.store, {12});
        QVERIFY(!world.cell(u"total_charged_energy"_s, 0).isValid());
        QVERIFY(world.cell(u"charge_cap"_s, 0).isValid());
        applyDevice(*world.store, 39, {{12, {{u"total_charged_energy"_s, 10.0}}}}, Noon);
        QVERIFY(world.cell(u"total_charged_energy"_s, 0).isValid());
        QCOMPARE(world.labels(), u"[Energy], Lifetime Energy Charged"_s);
    }

    void absentValuesHaveTheirWords()
    {
        World world;
        applyAbsentValues(*world.store, Noon);
        world.model.showDevice(*world.store, {11});
        const auto value = [&](const QString &key) {
            return world.cell(key, ReadingTableModel::Value).data().toString();
        };
        QCOMPARE(value(u"active_power"_s), u"2,000"_s);
        QCOMPARE(value(u"day_cap"_s), u"–"_s);
        QCOMPARE(value(u"close_time"_s), u"not available"_s);
        QCOMPARE(value(u"total_cap"_s), u"not sent"_s);
        QCOMPARE(value(u"zz_words"_s), u"spoken"_s);
        QCOMPARE(world.labels(), u"[Power], Active Power, [Not documented], zz_words"_s);

        QCOMPARE(world.filter.withoutValueCount(), 42); // 41 of the catalogue, one that stayed away
        world.filter.setShowsWithoutValue(true);
        QVERIFY(world.labels().startsWith(u"[State and time], Inverter State, Start-up Time, Shutdown Time, "
                                          "Connection State, [Power], Inverter Efficiency"_s));
        QCOMPARE(world.filter.rowCount(), world.model.rowCount());
        world.filter.setShowsWithoutValue(false);
        QCOMPARE(world.labels(), u"[Power], Active Power, [Not documented], zz_words"_s);
    }

    void collapsesGroups()
    {
        World world;
        world.model.showDevice(*world.store, {11});
        QCOMPARE(world.filter.index(0, 0).data(Roles::Expanded).toBool(), true);
        QCOMPARE(world.filter.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), u"expanded"_s);
        QSignalSpy reset(&world.filter, &QAbstractItemModel::modelReset);
        world.filter.setExpanded(FieldGroup::Status, false);
        QCOMPARE(
            world.labels(),
            u"[State and time], [Power], Active Power, [Strings (DC)], PV2 Input Voltage, [Temperature], "
            "Internal Temperature, [Not documented], zz_secret"_s);
        QCOMPARE(world.filter.index(0, 0).data(Roles::Expanded).toBool(), false);
        QCOMPARE(world.filter.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), u"collapsed"_s);
        // A poll does not open it again; a search does.
        applyDevice(*world.store, 38, {{11, {{u"inverter_state"_s, 768}}}}, Noon + 1);
        QVERIFY(world.labels().startsWith(u"[State and time], [Power]"_s));
        world.filter.setText(u"inverter state"_s);
        QCOMPARE(world.labels(), u"[State and time], Inverter State"_s);
        world.filter.setText({});
        world.filter.setAllExpanded(false);
        QCOMPARE(world.labels(),
                 u"[State and time], [Power], [Strings (DC)], [Temperature], [Not documented]"_s);
        world.filter.setAllExpanded(true);
        QVERIFY(world.labels().startsWith(u"[State and time], Inverter State"_s));
        QCOMPARE(reset.size(), 0);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("labels");
        QTest::newRow("label") << u"POWER"_s << u"[Power], Active Power"_s;
        QTest::newRow("key") << u"pv2_"_s << u"[Strings (DC)], PV2 Input Voltage"_s;
        QTest::newRow("group") << u"strings"_s << u"[Strings (DC)], PV2 Input Voltage"_s;
        QTest::newRow("two words") << u"input  pv2"_s << u"[Strings (DC)], PV2 Input Voltage"_s;
        QTest::newRow("nothing") << u"chocolate"_s << QString();
        QTest::newRow("unknown key") << u"secret"_s << u"[Not documented], zz_secret"_s;
    }

    void search()
    {
        QFETCH(QString, text);
        World world;
        world.model.showDevice(*world.store, {11});
        world.filter.setText(text);
        QTEST(world.labels(), "labels");
    }

    void printsAPlant()
    {
        World world;
        applyPlant(*world.store, {{u"NE=1"_s, {{u"day_power"_s, 12.5}, {u"real_health_state"_s, 3}}}}, Noon);
        world.model.showPlant(*world.store, {u"NE=1"_s});
        QCOMPARE(world.text(),
                 u"State and time||||\n"
                 "Health state|Healthy||just now|real_health_state\n"
                 "Energy||||\n"
                 "Yield today|12,50|kWh|just now|day_power"_s);
        QVERIFY(world.filter.index(3, 0).data(Qt::ToolTipRole).toString().contains(u"getStationRealKpi"_s));
        // Absent is not zero.
        QCOMPARE(world.cell(u"month_power"_s, ReadingTableModel::Value).data().toString(), u"not sent"_s);
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
        QCOMPARE(world.filter.rowCount(), 11);
        world.store->clear();
        QCOMPARE(world.model.rowCount(), 0);
        world.model.showPlant(*world.store, {u"NE=1"_s});
        world.store.reset();
        QCOMPARE(world.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReadingTable)
#include "tst_readingtable.moc"
