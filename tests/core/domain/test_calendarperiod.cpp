// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCalendarPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hoursOfADay_data()
    {
        QTest::addColumn<QByteArray>("zoneId");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("minutes");
        QTest::newRow("ordinary") << QByteArray("Europe/Berlin") << QDate(2026, 6, 21) << 24 << 1440;
        QTest::newRow("Berlin spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23 << 1380;
        QTest::newRow("Berlin autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25 << 1500;
        // The clock was set forward at midnight: the day began at 01:00.
        QTest::newRow("Sao Paulo spring")
            << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4) << 23 << 1380;
        // and back at midnight: the day before had 23:00 twice.
        QTest::newRow("Sao Paulo autumn")
            << QByteArray("America/Sao_Paulo") << QDate(2018, 2, 17) << 25 << 1500;
        // Half an hour: 02:00 becomes 02:30, so the hour of 2 is short; 02:00 becomes 01:30, so the hour of 1
        // is long.
        QTest::newRow("Lord Howe spring")
            << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 24 << 1410;
        QTest::newRow("Lord Howe autumn")
            << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24 << 1470;
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 4, 5) << 24 << 1440;
        QTest::newRow("Kiritimati") << QByteArray("Pacific/Kiritimati") << QDate(2026, 1, 1) << 24 << 1440;
        QTest::newRow("fixed offset") << QByteArray("UTC-03:30") << QDate(2026, 1, 1) << 24 << 1440;
    }

    void hoursOfADay()
    {
        QFETCH(QByteArray, zoneId);
        QFETCH(QDate, day);
        QFETCH(int, rows);
        QFETCH(int, minutes);
        const QTimeZone zone(zoneId);
        QVERIFY(zone.isValid());
        const CalendarPeriod period {PeriodKind::Day, day};
        const QList<qint64> starts = period.rowStarts(zone);
        QCOMPARE_EQ(starts.size(), rows);
        QCOMPARE_EQ((period.endMs(zone) - period.startMs(zone)) / 60'000, minutes);
        QCOMPARE_EQ(starts.first(), period.startMs(zone));
        QCOMPARE_LT(starts.last(), period.endMs(zone));
        for (qsizetype i = 1; i < starts.size(); ++i)
            QCOMPARE_LT(starts.at(i - 1), starts.at(i));
        for (const qint64 start : starts)
            QCOMPARE_EQ(localDate(start, zone), day);
        QCOMPARE_EQ(CalendarPeriod::containing(PeriodKind::Day, starts.last(), zone), period);
    }

    void daysAndMonths()
    {
        const QTimeZone zone("Europe/Berlin");
        const CalendarPeriod march {PeriodKind::Month, QDate(2026, 3, 1)};
        QCOMPARE_EQ(march.rowStarts(zone).size(), 31);
        QCOMPARE_EQ(march.rowStarts(zone).at(29),
                    QDateTime(QDate(2026, 3, 29), {23, 0}, Qt::UTC).toMSecsSinceEpoch()
                        - 3600'000); // the 30th starts at 22:00Z: summer time
        QCOMPARE_EQ(march.last(), QDate(2026, 3, 31));
        QCOMPARE_EQ(march.previous().dayCount(), 28);
        QCOMPARE_EQ(march.next().first, QDate(2026, 4, 1));
        const CalendarPeriod year = CalendarPeriod::containing(PeriodKind::Year, QDate(2026, 3, 29));
        QCOMPARE_EQ(year.rowStarts(zone).size(), 12);
        QCOMPARE_EQ(year.dayCount(), 365);
        QCOMPARE_EQ(year.parts().first(), (CalendarPeriod {PeriodKind::Month, QDate(2026, 1, 1)}));
        QVERIFY(CalendarPeriod::lifetime().rowStarts(zone).isEmpty());
        QCOMPARE_EQ((CalendarPeriod {PeriodKind::Day, QDate(2024, 2, 29)}).aYearEarlier().first,
                    QDate(2023, 2, 28));
    }

    // A naive UTC day 1 hits the neighbour month west of Greenwich; the middle never does (§8).
    void requestsNameTheMiddle()
    {
        for (const QTimeZone &zone : {QTimeZone("Pacific/Kiritimati"), QTimeZone("Pacific/Pago_Pago")}) {
            for (const PeriodKind kind : {PeriodKind::Day, PeriodKind::Month, PeriodKind::Year}) {
                const CalendarPeriod period = CalendarPeriod::containing(kind, QDate(2026, 1, 1));
                const qint64 instant = period.requestInstant(zone, 0);
                // Also read in a zone that is some hours off.
                QCOMPARE_EQ(CalendarPeriod::containing(kind, instant + 7 * 3600'000, zone), period);
                QCOMPARE_EQ(CalendarPeriod::containing(kind, instant - 7 * 3600'000, zone), period);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCalendarPeriod)
#include "test_calendarperiod.moc"
