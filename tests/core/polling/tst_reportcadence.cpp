// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/polling/reportcadence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 midnight = 20'000 * 24 * hour;

} // namespace

class TestReportCadence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void looksFollowNewRows_data()
    {
        QTest::addColumn<qint64>("told"); // minutes after midnight
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("a row has come") << qint64(600 + 26) << qint64(660 + 25) << qint64(0) << true;
        QTest::newRow("not yet") << qint64(600 + 26) << qint64(660 + 24) << qint64(0) << false;
        QTest::newRow("a little later for this program")
            << qint64(600 + 33) << qint64(660 + 31) << qint64(7) << false;
        QTest::newRow("and now") << qint64(600 + 33) << qint64(660 + 32) << qint64(7) << true;
        QTest::newRow("out of step, too soon") << qint64(600 + 20) << qint64(600 + 26) << qint64(0) << false;
        QTest::newRow("out of step") << qint64(600 + 20) << qint64(600 + 50) << qint64(0) << true;
        QTest::newRow("long ago") << qint64(0) << qint64(600) << qint64(0) << true;
        QTest::newRow("told in the future") << qint64(700) << qint64(600) << qint64(0) << true;
    }

    void looksFollowNewRows()
    {
        QFETCH(qint64, told);
        QFETCH(qint64, now);
        QFETCH(qint64, offset);
        QFETCH(bool, isDue);
        QCOMPARE(
            ReportCadence::isDue(midnight + told * minute, hour, offset * minute, midnight + now * minute),
            isDue);
    }

    void aDayHasTwentyFourLooks()
    {
        qint64 told = 0;
        int looks = 0;
        for (qint64 now = midnight; now < midnight + 24 * hour; now += minute) {
            if (!ReportCadence::isDue(told, hour, 5 * minute, now))
                continue;
            told = now;
            ++looks;
        }
        QVERIFY2(looks == 24 || looks == 25, qPrintable(QString::number(looks))); // one to fall into step
        QCOMPARE(ReportCadence::looksADay(PeriodKind::Day, hour), 22.0);
        QCOMPARE(ReportCadence::looksADay(PeriodKind::Lifetime, 24 * hour), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestReportCadence)
#include "tst_reportcadence.moc"
