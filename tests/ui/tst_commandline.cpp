// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "app/desktop/democlock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("text");
        const int run = int(CommandLine::Outcome::Run);
        const int refuse = int(CommandLine::Outcome::Refuse);
        const int show = int(CommandLine::Outcome::ShowText);
        QTest::newRow("nothing") << u""_s << run << u""_s;
        QTest::newRow("demo") << u"--demo --plants 20 --seed 7 --time 2026-06-21T12:00:00+02:00 --speed 60"_s
                              << run << u""_s;
        QTest::newRow("headless") << u"--demo --headless --screenshots out --theme dark"_s << run << u""_s;
        QTest::newRow("help") << u"--help"_s << show << u"--screenshots"_s;
        QTest::newRow("version") << u"--version"_s << show << u"0."_s;
        QTest::newRow("unknown") << u"--wat"_s << refuse << u"wat"_s;
        QTest::newRow("stray word") << u"plants"_s << refuse << u"plants"_s;
        QTest::newRow("plants") << u"--demo --plants many"_s << refuse << u"--plants"_s;
        QTest::newRow("too many plants") << u"--demo --plants 10001"_s << refuse << u"--plants"_s;
        QTest::newRow("time") << u"--demo --time noon"_s << refuse << u"--time"_s;
        QTest::newRow("speed") << u"--demo --speed -1"_s << refuse << u"--speed"_s;
        QTest::newRow("theme") << u"--theme pink"_s << refuse << u"--theme"_s;
        QTest::newRow("demo option alone") << u"--plants 5"_s << refuse << u"--demo"_s;
        QTest::newRow("plant code") << u"--plant NE=1;x"_s << refuse << u"--plant"_s;
        QTest::newRow("plant without window") << u"--headless --plant NE=1"_s << refuse << u"--plant"_s;
        QTest::newRow("minimized") << u"--minimized --plant NE=33554785"_s << run << u""_s;
        QTest::newRow("screenshots alone") << u"--screenshots out"_s << refuse << u"--headless"_s;
    }

    void parses()
    {
        QFETCH(QString, words);
        QFETCH(int, outcome);
        QFETCH(QString, text);
        QCoreApplication::setApplicationVersion(QStringLiteral(HELIODESK_VERSION));
        const CommandLine line =
            CommandLine::parse(QStringList(u"heliodesk"_s) + words.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(int(line.outcome), outcome);
        QVERIFY2(line.text.contains(text), qPrintable(line.text));
    }

    void readsTheValues()
    {
        const CommandLine line = CommandLine::parse(
            {u"heliodesk"_s, u"--demo"_s, u"--plants"_s, u"20"_s, u"--seed"_s, u"7"_s, u"--time"_s,
             u"2026-06-21T12:00:00+02:00"_s, u"--speed"_s, u"2.5"_s, u"--theme"_s, u"dark"_s});
        QVERIFY(line.isDemo);
        QCOMPARE(line.plants, 20);
        QCOMPARE(line.seed, 7U);
        QCOMPARE(line.time, 1'782'036'000'000);
        QCOMPARE(line.speed, 2.5);
        QVERIFY(line.theme == ThemeChoice::Dark);
    }

    void theDemoClockRunsAndFreezes()
    {
        DemoClock clock(1'000'000, 3600);
        ClockTimer timer(clock);
        QSignalSpy due(&timer, &ClockTimer::due);
        timer.startIn(60'000); // a sixtieth of a real second
        QVERIFY(due.wait(5000));
        QVERIFY(clock.now() >= 1'060'000);
        clock.freeze();
        const qint64 frozen = clock.now();
        timer.startIn(1);
        QVERIFY(!due.wait(50));
        QCOMPARE(clock.now(), frozen);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
