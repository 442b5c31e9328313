// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reportslots.h"
#include "core/store/reportstore.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

//! A report with a value in each of these rows.
StoredReport reportAt(const QList<qint64> &times, qint64 fetchedAt = 0, bool isSettled = true)
{
    StoredReport report;
    const int column = report.values.addColumn(u"PVYield"_s);
    for (const qint64 at : times) {
        report.times.append(at);
        report.values.setNumber(report.values.addRow(), column, 1);
    }
    report.fetchedAt = fetchedAt;
    report.isSettled = isSettled;
    return report;
}

} // namespace

//! Which rows a period should have and which it has, in calendars of all kinds.
class ReportSlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daysHaveTheirHours_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("longest"); // hours
        QTest::newRow("usual") << QByteArray("Europe/Berlin") << QDate(2026, 6, 21) << 24 << 1.0;
        QTest::newRow("Berlin loses one") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23 << 1.0;
        QTest::newRow("Berlin gets one") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25 << 1.0;
        QTest::newRow("no midnight") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4) << 23 << 1.0;
        QTest::newRow("midnight twice") << QByteArray("America/Sao_Paulo") << QDate(2018, 2, 17) << 25 << 1.0;
        QTest::newRow("half an hour more")
            << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24 << 1.5;
        QTest::newRow("half an hour less")
            << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 24 << 1.0;
        QTest::newRow("east of the date line")
            << QByteArray("Pacific/Kiritimati") << QDate(2026, 6, 21) << 24 << 1.0;
    }

    void daysHaveTheirHours()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(int, count);
        QFETCH(double, longest);
        const QTimeZone here(zone);
        const CalendarPeriod period {PeriodKind::Day, day};
        const qint64 later = period.endMs(here) + 10 * hour;
        const StoredReport report = reportAt(period.rowStarts(here));
        const QList<ReportSlot> all = reportSlots(&report, period, here, {}, later);
        QCOMPARE(all.size(), count);
        QCOMPARE(all.constFirst().start, period.startMs(here));
        QCOMPARE(all.constLast().end, period.endMs(here));
        double most = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(all.at(i).row, int(i));
            QVERIFY(all.at(i).isExpected && !all.at(i).isRunning && !all.at(i).isProvisional);
            most = std::max(most, double(all.at(i).end - all.at(i).start) / hour);
            if (i > 0)
                QCOMPARE(all.at(i).start, all.at(i - 1).end); // no hole, no overlap
        }
        QCOMPARE(most, longest);
    }

    void knowsWhatMayStillGrow()
    {
        const QTimeZone here("Europe/Berlin");
        const CalendarPeriod period {PeriodKind::Day, QDate(2026, 6, 21)};
        const QList<qint64> starts = period.rowStarts(here);
        const qint64 now = starts.at(12) + hour / 2;
        const StoredReport report = reportAt(starts.mid(0, 13), now, false);
        const QList<ReportSlot> all = reportSlots(&report, period, here, {}, now);
        QVERIFY(all.at(12).isRunning && all.at(12).isExpected && all.at(12).isProvisional);
        QVERIFY(all.at(11).isProvisional && !all.at(11).isRunning);
        QVERIFY(!all.at(8).isProvisional); // over for three and a half hours
        QVERIFY(!all.at(13).isExpected && all.at(13).row < 0);
        const StoredReport late = reportAt(starts.mid(0, 11), now, false);
        const QList<ReportSlot> behind = reportSlots(&late, period, here, {}, now);
        QVERIFY(behind.at(11).row < 0 && behind.at(11).isProvisional); // is still to come
        const QList<ReportSlot> unknown = reportSlots(nullptr, period, here, {}, now);
        QCOMPARE(unknown.size(), 24);
        QVERIFY(unknown.at(3).isExpected && unknown.at(3).row < 0);
    }

    void expectsNothingBeforeThePlant()
    {
        const QTimeZone here("Europe/Berlin");
        const CalendarPeriod june {PeriodKind::Month, QDate(2026, 6, 1)};
        const qint64 now = startOfDayMs(QDate(2026, 7, 10), here);
        const QList<ReportSlot> all = reportSlots(nullptr, june, here, QDate(2026, 6, 11), now);
        QCOMPARE(all.size(), 30);
        QVERIFY(!all.at(9).isExpected);
        QVERIFY(all.at(10).isExpected);
    }

    void lifetimeBeginsWithThePlant()
    {
        const QTimeZone here("Europe/Berlin");
        const qint64 now = startOfDayMs(QDate(2026, 6, 21), here);
        StoredReport report = reportAt({startOfDayMs(QDate(2025, 1, 1), here)});
        QCOMPARE(reportSlots(&report, CalendarPeriod::lifetime(), here, QDate(2023, 5, 1), now).size(), 4);
        QCOMPARE(reportSlots(&report, CalendarPeriod::lifetime(), here, {}, now).size(), 2);
        QCOMPARE(reportSlots(nullptr, CalendarPeriod::lifetime(), here, {}, now).size(), 0);
    }

    //! Its hours say in which zone it stands.
    void believesTheStamps()
    {
        const CalendarPeriod period {PeriodKind::Day, QDate(2026, 6, 21)};
        const QTimeZone truth("Asia/Kolkata"), guess("Europe/Berlin"); // half an hour beside
        const StoredReport report = reportAt(period.rowStarts(truth));
        const QList<ReportSlot> all =
            reportSlots(&report, period, guess, {}, period.endMs(guess) + 30 * hour);
        QCOMPARE(all.size(), 24);
        QCOMPARE(all.constFirst().start, period.startMs(truth));
        QCOMPARE(all.at(5).row, 5);
    }

    void numbersSlotsByTheCalendar()
    {
        const QTimeZone here("America/Sao_Paulo");
        QCOMPARE(slotNumber(PeriodKind::Day,
                            CalendarPeriod {PeriodKind::Day, QDate(2018, 11, 4)}.startMs(here), here),
                 1); // the day begins at one
        const qint64 may = startOfDayMs(QDate(2026, 5, 3), here);
        QCOMPARE(slotNumber(PeriodKind::Month, may, here), 3);
        QCOMPARE(slotNumber(PeriodKind::Year, may, here), 5);
        QCOMPARE(slotNumber(PeriodKind::Lifetime, may, here), 2026);
    }
};

QTEST_GUILESS_MAIN(ReportSlotsTest)
#include "test_reportslots.moc"
