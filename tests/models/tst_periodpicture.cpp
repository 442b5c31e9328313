// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/clock.h"
#include "tests/models/historyfixture.h"
#include "ui/models/balancecomparemodel.h"
#include "ui/models/balancetablemodel.h"
#include "ui/models/periodcsv.h"
#include "ui/models/periodpicture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {

const PlantCode plant {u"NE=1"_s};
const QDate today(2026, 6, 21);
const QDate first(2024, 3, 10);

struct World
{
    QTimeZone zone;
    ManualClock clock;
    ReportStore reports;
    PeriodSource source;

    explicit World(const char *zoneName = "Europe/Berlin", int hourNow = 24, int lastHour = 24)
        : zone(QByteArray(zoneName))
        , clock(startOfDayMs(today, zone) + hourNow * 3'600'000LL)
        , reports(nullptr, clock)
    {
        HistoryFixture::fill(reports, plant, zone, first, today, lastHour);
        source.reports = &reports;
        source.plant = plant;
        source.zone = zone;
        source.firstDay = first;
    }
    PeriodPicture picture(const CalendarPeriod &period, PeriodBeside ghost = PeriodBeside::None)
    {
        return makePeriodPicture(source, period, ghost, clock.now());
    }
};

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-6;
}

} // namespace

//! What the history page shows: rows, totals, comparisons, and the tables over them.
class PeriodPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksForWhatItNeeds()
    {
        const QTimeZone zone("Europe/Berlin");
        const CalendarPeriod day {PeriodKind::Day, today};
        const qint64 running = startOfDayMs(today, zone) + 3'600'000;
        const qint64 later = startOfDayMs(today.addDays(3), zone);
        const CalendarPeriod june {PeriodKind::Month, QDate(2026, 6, 1)};
        const CalendarPeriod juneBefore {PeriodKind::Month, QDate(2025, 6, 1)};
        QCOMPARE(reportsNeeded(day, PeriodBeside::None, zone, first, later),
                 QList<CalendarPeriod>({day, june, juneBefore}));
        // A running day is compared hour by hour.
        QCOMPARE(reportsNeeded(day, PeriodBeside::None, zone, first, running),
                 QList<CalendarPeriod>({day, june, day.previous(), day.aYearEarlier()}));
        QCOMPARE(reportsNeeded(day, PeriodBeside::Previous, zone, first, later),
                 QList<CalendarPeriod>({day, june, day.previous(), juneBefore}));
        QCOMPARE(reportsNeeded(CalendarPeriod::lifetime(), PeriodBeside::None, zone, first, later),
                 QList<CalendarPeriod>({CalendarPeriod::lifetime()}));
        // Nothing from before the plant was there.
        const CalendarPeriod may = june.previous();
        QCOMPARE(reportsNeeded(may, PeriodBeside::YearEarlier, zone, QDate(2026, 1, 1), later),
                 QList<CalendarPeriod>({may, CalendarPeriod {PeriodKind::Year, QDate(2026, 1, 1)}}));
    }

    void addsUp_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe",
                                 "Pacific/Kiritimati", "America/Bogota"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void addsUp()
    {
        QFETCH(QByteArray, zone);
        World world(zone.constData());
        const PeriodPicture day = world.picture({PeriodKind::Day, today});
        QCOMPARE(day.known, 24);
        QCOMPARE(day.expected, 24);
        QVERIFY(day.isTotalReported);
        const double pv = HistoryFixture::dayRow(today).value(u"PVYield"_s);
        QVERIFY(isNear(day.sum.value(F::PvYield), pv)); // Σ hours = day
        QVERIFY(isNear(day.total.value(F::PvYield), pv));
        QVERIFY(isNear(day.total.value(F::Bought), 2)); // only the day's row has it
        QVERIFY(!day.sum.value(F::Bought));
        QVERIFY(isNear(day.total.value(F::NotAccountedFor), 0));
        const PeriodPicture month = world.picture({PeriodKind::Month, QDate(2026, 5, 1)});
        QCOMPARE(month.rows.size(), 31);
        QCOMPARE(month.known, 31);
        QVERIFY(month.rows.at(4).canOpen);
        QCOMPARE(month.rows.at(4).opens, (CalendarPeriod {PeriodKind::Day, QDate(2026, 5, 5)}));
        const PeriodPicture life = world.picture(CalendarPeriod::lifetime());
        QCOMPARE(life.rows.size(), 3);
        QCOMPARE(life.known, 3);
    }

    void comparesLikeWithLike()
    {
        World world("Europe/Berlin", 14, 13); // the hours until 13:00 have arrived
        const PeriodPicture day = world.picture({PeriodKind::Day, today});
        QCOMPARE(day.known, 13);
        QCOMPARE(day.expected, 14); // the hour that is running is no loss
        QVERIFY(day.previous.isKnown && day.previous.isPartial);
        const double yesterday = HistoryFixture::dayRow(today.addDays(-1)).value(u"PVYield"_s) * 13 / 24;
        QVERIFY(isNear(day.previous.balance.value(F::PvYield), yesterday));
        QVERIFY(isNear(day.previous.own.value(F::PvYield), *day.sum.value(F::PvYield)));
        const PeriodPicture over = world.picture({PeriodKind::Day, today.addDays(-1)});
        QVERIFY(!over.previous.isPartial && over.previous.isKnown);
        QVERIFY(isNear(over.previous.balance.value(F::Bought), 2));
    }

    void drawsAnotherPeriodBeside()
    {
        World world;
        const PeriodPicture month =
            world.picture({PeriodKind::Month, QDate(2026, 6, 1)}, PeriodBeside::YearEarlier);
        QVERIFY(month.rows.at(2).other);
        QCOMPARE(month.rows.at(2).other->value(F::PvYield),
                 HistoryFixture::dayRow(QDate(2025, 6, 3)).value(u"PVYield"_s));
        QVERIFY(!world.picture({PeriodKind::Month, QDate(2026, 6, 1)}).rows.at(2).other);
    }

    void saysWhatIsMissing()
    {
        World world;
        const CalendarPeriod day {PeriodKind::Day, today.addDays(-5)};
        QVERIFY(!world.picture(day).isFetched);
        // Three hours of nulls (the night), and one that never came.
        const QList<qint64> starts = day.rowStarts(world.zone);
        PlantReportRows answer;
        const int column = answer.values.addColumn(u"PVYield"_s);
        for (int i = 0; i < starts.size(); ++i) {
            if (i == 15)
                continue;
            answer.plants.append(plant);
            answer.times.append(starts.at(i));
            const int row = answer.values.addRow();
            if (i < 3)
                answer.values.setPresence(row, column, Presence::Null);
            else
                answer.values.setNumber(row, column, 1);
        }
        world.reports.applyPlantReport({plant}, day, answer, [&](const PlantCode &) { return world.zone; });
        const PeriodPicture picture = world.picture(day);
        QVERIFY(picture.isFetched);
        QCOMPARE(picture.known, 20);
        QCOMPARE(picture.mute, 3);
        QCOMPARE(picture.expected, 24);
        QCOMPARE(BalanceTableModel::markOf(picture.rows.at(1)), u"sent empty"_s);
        QCOMPARE(BalanceTableModel::markOf(picture.rows.at(15)), u"no data"_s);
        QVERIFY(!picture.rows.at(15).hasValues());
        QVERIFY(picture.rows.at(16).hasValues());
        QCOMPARE(picture.sum.at(F::PvYield).partsKnown, 20);
        QCOMPARE(picture.sum.at(F::PvYield).partsExpected, 24);
    }

    void marksWhatCannotBe()
    {
        World world;
        world.source.bounds.capacityKw = 10;
        const CalendarPeriod june {PeriodKind::Month, QDate(2026, 6, 1)};
        QCOMPARE(world.picture(june).doubtful, 0);
        HistoryFixture::apply(world.reports, plant, june, world.zone, june.rowStarts(world.zone),
                              [](int index, const QDate &day) {
                                  HistoryFixture::Row row = HistoryFixture::dayRow(day);
                                  if (index == 4)
                                      row[u"PVYield"_s] = 5000; // of 10 kWp
                                  if (index == 6)
                                      row[u"buyPower"_s] = -3;
                                  return row;
                              });
        const PeriodPicture picture = world.picture(june);
        QCOMPARE(picture.doubtful, 2);
        QCOMPARE(picture.rows.at(4).balance.value(F::PvYield), std::optional(5000.0)); // never changed
        QCOMPARE(BalanceTableModel::markOf(picture.rows.at(4)), u"doubtful"_s);
        QVERIFY(BalanceTableModel::doubtsOf(picture.rows.at(6)).contains(u"below zero"_s));
        QVERIFY(picture.rows.at(5).doubts.isEmpty());
    }

    void tableEqualsThePicture()
    {
        World world;
        BalanceTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setFormatter(Formatter(QLocale::c()));
        QCOMPARE(model.rowCount(), 0);
        const PeriodPicture june = world.picture({PeriodKind::Month, QDate(2026, 6, 1)});
        model.setPicture(june);
        QCOMPARE(model.rowCount(), 31); // thirty days and the sums
        const int pv = model.columnOf(F::PvYield);
        for (int row = 0; row < 30; ++row) {
            const PeriodRow &slot = june.rows.at(model.slotOf(row));
            const QVariant value = model.index(row, pv).data(int(Qt::UserRole) + 1);
            QCOMPARE(value.isValid(), slot.hasValues());
            if (slot.hasValues())
                QCOMPARE(value.toDouble(), *slot.balance.value(F::PvYield));
        }
        QCOMPARE(model.index(30, 0).data().toString(), u"Sum"_s);
        QCOMPARE(model.index(30, BalanceTableModel::Mark).data().toString(), u"21 of 21 days"_s);
        QCOMPARE(model.index(25, pv).data().toString(), Formatter::absent()); // still to come
        const int raw = model.columnOf(u"buyPower"_s);
        QVERIFY(raw > pv);
        QCOMPARE(model.index(0, raw).data().toDouble(), 2.0);
        QCOMPARE(model.index(30, raw).data().toDouble(), 42.0);
        QVERIFY(model.headerData(raw, Qt::Horizontal).toString().contains(u"buyPower"_s));
        QVERIFY(model.headerData(raw, Qt::Horizontal).toString().contains(u"kWh"_s));
    }

    void sortsAndKeepsTheSumsLast()
    {
        World world;
        BalanceTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPicture(world.picture({PeriodKind::Month, QDate(2026, 6, 1)}));
        const int pv = model.columnOf(F::PvYield);
        const QPersistentModelIndex kept = model.index(3, 0);
        const QString name = kept.data().toString();
        model.sort(pv, Qt::DescendingOrder);
        QCOMPARE(kept.data().toString(), name);
        QCOMPARE(model.slotOf(0), 20); // the twenty-first had most
        QCOMPARE(model.slotOf(30), -1);
        QCOMPARE(model.slotOf(29), 29); // days to come stay behind, whatever the order
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setPicture(world.picture({PeriodKind::Month, QDate(2026, 6, 1)}));
        QCOMPARE(resets.size(), 0); // the same period again: values only
        QCOMPARE(changes.size(), 1);
    }

    void comparesInWords()
    {
        World world;
        BalanceCompareModel model;
        QAbstractItemModelTester tester(&model);
        model.setFormatter(Formatter(QLocale::c()));
        model.setPicture(world.picture({PeriodKind::Day, today}), true, world.clock.now());
        QCOMPARE(model.figureAt(0), F::PvYield);
        QCOMPARE(model.index(0, BalanceCompareModel::Shown).data().toString(), u"37.2 kWh"_s);
        QCOMPARE(model.index(0, BalanceCompareModel::PreviousDifference).data().toString(),
                 u"0.10 kWh more (+0.3 %)"_s);
        const auto rowOf = [&model](F figure) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.figureAt(row) == figure)
                    return row;
            }
            return -1;
        };
        QCOMPARE(model.index(rowOf(F::Bought), BalanceCompareModel::PreviousDifference).data().toString(),
                 u"the same"_s);
        // The service's figure beside ours.
        QCOMPARE(model.index(rowOf(F::SelfUsed), BalanceCompareModel::Shown).data().toString(),
                 model.index(rowOf(F::SelfUsed), BalanceCompareModel::Service).data().toString());
        QVERIFY(model.index(rowOf(F::SelfSufficiency), 0).data(Qt::ToolTipRole).toString().contains(u'÷'));
        model.setPicture(world.picture({PeriodKind::Day, today}), false, world.clock.now());
        QCOMPARE(rowOf(F::Discharged), -1);
    }

    void writesTheSameFileEverywhere()
    {
        World world("Pacific/Kiritimati");
        const PeriodPicture day = world.picture({PeriodKind::Day, today});
        const QByteArray csv = periodCsv(day);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(periodCsv(day), csv);
        QLocale::setDefault(QLocale::c());
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 26); // heading, 24 hours, the end
        QVERIFY(lines.at(0).startsWith("start,end,state,pv_yield [kWh],"));
        QVERIFY2(lines.at(1).startsWith("2026-06-21T00:00:00+14:00,2026-06-21T01:00:00+14:00,"),
                 lines.at(1).constData());
        QCOMPARE(lines.at(1).split(',').size(), lines.at(0).split(',').size());
        double sum = 0;
        for (int i = 1; i <= 24; ++i)
            sum += lines.at(i).split(',').at(3).toDouble();
        QVERIFY(std::abs(sum - *day.total.value(F::PvYield)) < 0.02);
    }
};

QTEST_GUILESS_MAIN(PeriodPictureTest)
#include "tst_periodpicture.moc"
