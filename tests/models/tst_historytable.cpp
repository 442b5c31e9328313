// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"
#include "core/domain/codedvalue.h"
#include "core/store/historystore.h"
#include "core/util/clock.h"
#include "ui/models/fieldchoicemodel.h"
#include "ui/models/historytablemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DeviceId first {11};
constexpr DeviceId second {12};
constexpr qint64 Minute = 60'000;
const QDate day(2026, 6, 21);

struct World
{
    QTimeZone zone {"Europe/Berlin"};
    ManualClock clock {
        QDateTime(day.addDays(3), QTime(12, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch()};
    HistoryStore store {nullptr, clock};

    qint64 at(int minute, const QDate &date = day) const
    {
        return CalendarPeriod {PeriodKind::Day, date}.startMs(zone) + minute * Minute;
    }
    //! One sample every \a step minutes; the power is the minute, the state 512.
    void apply(DeviceId device, const QList<int> &minutes, const QDate &date = day)
    {
        DeviceHistory answer;
        const int power = answer.values.addColumn(u"active_power"_s);
        const int state = answer.values.addColumn(u"inverter_state"_s);
        const int other = answer.values.addColumn(u"novel_key"_s);
        for (const int minute : minutes) {
            answer.times.append(at(minute, date));
            const int row = answer.values.addRow();
            answer.values.setNumber(row, power, minute);
            answer.values.setNumber(row, state, 512);
            answer.values.setText(row, other, u"odd, \"text\""_s);
        }
        store.applyDeviceDay(device, date, zone, answer);
    }
    static QList<Field> fields(const QStringList &keys)
    {
        QList<Field> list;
        for (const QString &key : keys)
            list.append(
                FieldCatalog::shared().field(DeviceType::ResidentialInverter, FieldApi::History, key));
        return list;
    }
};

QList<int> minutes(int from, int to)
{
    QList<int> list;
    for (int minute = from; minute < to; minute += 5)
        list.append(minute);
    return list;
}

} // namespace

//! History put together from days, as a table, as CSV, and the fields to choose from.
class HistoryTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void putsDaysAndDevicesTogether()
    {
        World world;
        world.apply(first, {0, 5, 10});
        world.apply(second, {5, 10, 15});
        world.apply(first, {0}, day.addDays(1));
        const HistoryFrame frame =
            historyFrame(world.store, {{first, u"A"_s}, {second, u"B"_s}},
                         World::fields({u"active_power"_s, u"pv1_i"_s}), day, day.addDays(1));
        QCOMPARE(frame.times,
                 (QList<qint64> {world.at(0), world.at(5), world.at(10), world.at(15),
                                 world.at(0, day.addDays(1))}));
        QCOMPARE(frame.columns.size(), 4);
        QCOMPARE(frame.wantedDays, 4);
        QCOMPARE(frame.knownDays, 3);
        QCOMPARE(frame.at(1, 0).value(), 5.0);
        QCOMPARE(frame.at(3, 0).presence, Presence::Missing); // absent is not zero
        QCOMPARE(frame.at(0, 2).presence, Presence::Missing);
        QCOMPARE(frame.at(3, 2).value(), 15.0);
        QCOMPARE(frame.at(4, 0).value(), 0.0);
        QVERIFY(frame.columns.at(0).hasNumbers());
        QVERIFY(!frame.columns.at(1).hasNumbers());
        for (const HistoryColumn &column : frame.columns)
            QCOMPARE(column.cells.size(), frame.times.size());
    }

    void knowsNothingAboutDaysThatWereNeverFetched()
    {
        World world;
        const HistoryFrame frame = historyFrame(world.store, {{first, u"A"_s}},
                                                World::fields({u"active_power"_s}), day, day.addDays(6));
        QVERIFY(frame.times.isEmpty());
        QCOMPARE(frame.knownDays, 0);
        QCOMPARE(frame.wantedDays, 7);
        QVERIFY(historyCsv(frame, world.zone).startsWith("Time,"));
    }

    void saysEveryCellInWords()
    {
        World world;
        world.apply(first, {0, 5});
        HistoryTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFormatter(Formatter(QLocale(u"en_GB"_s)));
        model.setFrame(
            historyFrame(world.store, {{first, u"A"_s}},
                         World::fields({u"active_power"_s, u"inverter_state"_s, u"pv1_i"_s, u"novel_key"_s}),
                         day, day),
            world.zone);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 5);
        QVERIFY(model.index(1, 0).data().toString().contains(u"00:05"_s));
        QCOMPARE(model.index(1, 1).data().toString().left(2), u"5."_s);
        QVERIFY(!model.index(1, 2).data().toString().contains(u"512"_s)); // the state by its name
        QCOMPARE(model.index(1, 3).data().toString(), Formatter::absent());
        QVERIFY(!model.index(1, 3).data(Roles::Value).isValid());
        QCOMPARE(model.index(1, 4).data().toString(), u"odd, \"text\""_s);
        QVERIFY(model.headerData(1, Qt::Horizontal).toString().contains(u"kW"_s));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void growsWithoutAReset()
    {
        World world;
        world.apply(first, minutes(0, 60));
        HistoryTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto show = [&] {
            model.setFrame(
                historyFrame(world.store, {{first, u"A"_s}}, World::fields({u"active_power"_s}), day, day),
                world.zone);
        };
        show();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        world.apply(first, minutes(0, 90));
        show();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserts.count(), 1);
        QCOMPARE(model.rowCount(), 18);
        show();
        QCOMPARE(inserts.count(), 1);
    }

    void csvHasOffsetsUnitsAndNoWords_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("C") << u"C"_s;
        QTest::newRow("German") << u"de_DE"_s;
    }

    void csvHasOffsetsUnitsAndNoWords()
    {
        QFETCH(QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        World world;
        const QDate change(2025, 10, 26); // 25 hours in Berlin
        DeviceHistory answer;
        const int power = answer.values.addColumn(u"active_power"_s);
        for (const int minute : {115, 120, 180, 185}) { // 01:55, 02:00 twice
            answer.times.append(world.at(minute, change));
            answer.values.setNumber(answer.values.addRow(), power, 1.25);
        }
        answer.values.setPresence(3, power, Presence::NotAvailable);
        world.store.applyDeviceDay(first, change, world.zone, answer);
        const HistoryFrame frame =
            historyFrame(world.store, {{first, u"A"_s}}, World::fields({u"active_power"_s}), change, change);
        const QByteArray csv = historyCsv(frame, world.zone);
        QLocale::setDefault(before);
        QCOMPARE(csv,
                 QByteArray("Time,Active Power (active_power) [kW]\r\n"
                            "2025-10-26T01:55:00+02:00,1.25\r\n"
                            "2025-10-26T02:00:00+02:00,1.25\r\n"
                            "2025-10-26T02:00:00+01:00,1.25\r\n"
                            "2025-10-26T02:05:00+01:00,\r\n"));
    }

    void csvQuotesAndNamesDevices()
    {
        World world;
        world.apply(first, {0});
        world.apply(second, {0});
        const HistoryFrame frame = historyFrame(world.store, {{first, u"North, roof"_s}, {second, u"B"_s}},
                                                World::fields({u"novel_key"_s}), day, day);
        QCOMPARE(historyCsv(frame, world.zone),
                 QByteArray("Time,\"North, roof: novel_key\",B: novel_key\r\n"
                            "2026-06-21T00:00:00+02:00,\"odd, \"\"text\"\"\",\"odd, \"\"text\"\"\"\r\n"));
    }

    void choosesFieldsByGroupAndText()
    {
        FieldChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFields(historyFieldsOf(DeviceType::ResidentialInverter));
        QVERIFY(model.rowCount() > 20);
        QSignalSpy spy(&model, &FieldChoiceModel::chosenChanged);
        model.setChosen({u"active_power"_s});
        QCOMPARE(spy.count(), 0);
        QCOMPARE(model.chosenKeys(), QStringList {u"active_power"_s});
        int heading = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(Roles::Heading).toBool()
                && model.index(row).data(Roles::Group).toInt() == int(FieldGroup::Strings))
                heading = row;
        }
        QVERIFY(heading >= 0);
        QVERIFY(model.setData(model.index(heading), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(model.chosen().size(), 17); // eight voltages, eight currents
        QVERIFY(model.setData(model.index(heading + 1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.index(heading).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        FieldChoiceFilter filter(model);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setText(u"pv3 CURR"_s);
        QCOMPARE(filter.rowCount(), 2); // heading and field
        filter.setText(u"pv3_u"_s); // by key too
        QCOMPARE(filter.rowCount(), 2);
        filter.setText(u"windmill"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(), model.rowCount());
    }
};

QTEST_MAIN(HistoryTableTest)
#include "tst_historytable.moc"
