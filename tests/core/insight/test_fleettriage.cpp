// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fleettriage.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

using Yields = QList<PlantDayYield>;
using Verdict = YieldComparison::Verdict;
using Kind = AttentionReason::Kind;

constexpr qint64 hour = 3'600'000;
constexpr qint64 midnight = 1'781'992'800'000; // 2026-06-20T22:00Z

PlantDayYield yield(const char *code, std::optional<double> kilowattHours, double latitude = 48.2,
                    double longitude = 14.1, std::optional<double> capacity = 10)
{
    PlantDayYield result;
    result.plant = {QString::fromLatin1(code)};
    result.latitude = latitude;
    result.longitude = longitude;
    result.capacityKwp = capacity;
    result.kilowattHours = kilowattHours;
    result.dayStart = midnight;
    result.countedUntil = midnight + 24 * hour;
    return result;
}

//! Neighbours with these yields, about a kilometre apart.
Yields village(const QList<double> &yields)
{
    Yields result;
    for (const double kilowattHours : yields) {
        const qsizetype n = result.size();
        result << yield(qPrintable(u"p%1"_s.arg(n)), kilowattHours, 48.2 + 0.01 * double(n), 14.1);
    }
    return result;
}

Yields running(Yields yields, qint64 until)
{
    for (PlantDayYield &yield : yields) {
        yield.isProvisional = true;
        yield.countedUntil = until;
    }
    return yields;
}

Yields changed(Yields yields, int index, const std::function<void(PlantDayYield &)> &change)
{
    change(yields[index]);
    return yields;
}

//! "p0 as, p1 far 30% n=4 high"
QString printed(const Yields &yields)
{
    static const char *words[] = {"unknown", "few", "dark", "as", "below", "far"};
    static const char *surenesses[] = {"none", "low", "medium", "high"};
    const QList<YieldComparison> comparisons = compareYields(yields);
    QStringList parts;
    for (qsizetype i = 0; i < comparisons.size(); ++i) {
        const YieldComparison &comparison = comparisons.at(i);
        QString text = yields.at(i).plant.value + u' ' + QLatin1StringView(words[int(comparison.verdict)]);
        if (comparison.isBelow())
            text += u" %1% %2"_s.arg(*comparison.shareOfNeighbours * 100, 0, 'f', 0)
                        .arg(QLatin1StringView(surenesses[int(comparison.confidence)]));
        parts << text;
    }
    return parts.join(u", "_s);
}

YieldComparison below(double share, Confidence confidence = Confidence::High)
{
    YieldComparison comparison;
    comparison.verdict = share <= 0.5 ? Verdict::FarBelow
        : share <= 0.8                ? Verdict::Below
                                      : Verdict::AsNeighbours;
    comparison.shareOfNeighbours = share;
    comparison.missingKilowattHours = (1 - share) * 40;
    comparison.confidence = confidence;
    return comparison;
}

YieldComparison dark()
{
    YieldComparison comparison;
    comparison.verdict = Verdict::TooLittleSun;
    return comparison;
}

QString printed(const QList<Attention> &attention)
{
    static const char *words[] = {"disconnected", "faulty", "critical", "far",   "major", "dead",   "device",
                                  "silent",       "old",    "below",    "minor", "weak",  "warning"};
    QStringList parts;
    for (const Attention &plant : attention) {
        QStringList reasons;
        for (const AttentionReason &reason : plant.reasons)
            reasons << u"%1×%2"_s.arg(reason.count).arg(QLatin1StringView(words[int(reason.kind)]));
        parts << plant.plant.value + u": "_s + reasons.join(u", "_s);
    }
    return parts.join(u"; "_s);
}

} // namespace

class TestFleetTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void compares_data()
    {
        QTest::addColumn<Yields>("yields");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Yields &yields, const QString &expected) {
            QTest::newRow(name) << yields << expected;
        };
        row("nobody", {}, {});
        row("one plant only", village({30}), u"p0 few"_s);
        row("three: two neighbours are too few", village({30, 31, 9}), u"p0 few, p1 few, p2 few"_s);
        row("four alike", village({40, 41, 39, 42}), u"p0 as, p1 as, p2 as, p3 as"_s);
        row("one fell behind although all had clouds", village({12, 13, 6, 12, 14}),
            u"p0 as, p1 as, p2 far 48% high, p3 as, p4 as"_s);
        row("one is somewhat less", village({40, 41, 30, 42, 43}),
            u"p0 as, p1 as, p2 below 72% high, p3 as, p4 as"_s);
        row("one stands still", village({40, 41, 0, 42, 43}),
            u"p0 as, p1 as, p2 far 0% high, p3 as, p4 as"_s);
        row("night", village({0, 0, 0, 0}), u"p0 dark, p1 dark, p2 dark, p3 dark"_s);
        row("snow: all low", village({1, 0, 2, 0, 3}), u"p0 dark, p1 dark, p2 dark, p3 dark, p4 dark"_s);
        row("snow melts here and there: neighbours do not agree", village({20, 2, 18, 1, 9, 3, 15}),
            u"p0 as, p1 as, p2 as, p3 as, p4 as, p5 as, p6 as"_s);
        row("running: only what no roof explains",
            running(village({25, 26, 18, 26, 9, 27}), midnight + 14 * hour),
            u"p0 as, p1 as, p2 as, p3 as, p4 far 35% medium, p5 as"_s);
        row("running: too early", running(village({8, 9, 1, 9}), midnight + 9 * hour),
            u"p0 dark, p1 dark, p2 dark, p3 dark"_s);
        const Yields well = village({40, 41, 39, 42, 43});
        row("without capacity", changed(well, 2, [](PlantDayYield &y) { y.capacityKwp = 0; }),
            u"p0 as, p1 as, p2 unknown, p3 as, p4 as"_s);
        row("without yield", changed(well, 2, [](PlantDayYield &y) { y.kilowattHours.reset(); }),
            u"p0 as, p1 as, p2 unknown, p3 as, p4 as"_s);
        row("without place", changed(well, 2, [](PlantDayYield &y) { y.latitude.reset(); }),
            u"p0 as, p1 as, p2 unknown, p3 as, p4 as"_s);
        row("a place nobody filled in",
            changed(well, 2, [](PlantDayYield &y) { y.latitude = y.longitude = 0; }),
            u"p0 as, p1 as, p2 unknown, p3 as, p4 as"_s);
        row("a place that is none", changed(well, 2, [](PlantDayYield &y) { y.latitude = 4820; }),
            u"p0 as, p1 as, p2 unknown, p3 as, p4 as"_s);
        row("far away", changed(village({40, 41, 5, 42, 43}), 2, [](PlantDayYield &y) { y.latitude = 50; }),
            u"p0 as, p1 as, p2 few, p3 as, p4 as"_s);
        row("zone out of step",
            changed(village({40, 41, 5, 42, 43}), 2, [](PlantDayYield &y) { y.dayStart -= 7 * hour; }),
            u"p0 as, p1 as, p2 few, p3 as, p4 as"_s);
        row("provisional beside settled",
            changed(village({40, 41, 5, 42, 43}), 2, [](PlantDayYield &y) { y.isProvisional = true; }),
            u"p0 as, p1 as, p2 few, p3 as, p4 as"_s);
        row("an answer of an hour before",
            changed(running(village({40, 41, 5, 42, 43}), midnight + 15 * hour), 2,
                    [](PlantDayYield &y) { y.countedUntil -= hour; }),
            u"p0 as, p1 as, p2 few, p3 as, p4 as"_s);
        row("nonsense", changed(well, 2, [](PlantDayYield &y) { y.kilowattHours = std::nan(""); }),
            u"p0 as, p1 as, p2 unknown, p3 as, p4 as"_s);
    }

    void compares()
    {
        QFETCH(Yields, yields);
        QTEST(printed(yields), "expected");
    }

    void figures()
    {
        const QList<YieldComparison> all = compareYields(village({40, 41, 20, 42, 43}));
        const YieldComparison &behind = all.at(2);
        QCOMPARE(*behind.specificYield, 2.0);
        QCOMPARE(*behind.neighbourMedian, 4.15); // without its own
        QCOMPARE(behind.neighbourCount, 4);
        QVERIFY(qAbs(behind.missingKilowattHours - 21.5) < 1e-9);
        QVERIFY(qAbs(behind.radiusKm - 2.22) < 0.05);
        QCOMPARE(all.at(4).missingKilowattHours, 0.0);
        // Across the date line and over the pole a kilometre is a kilometre.
        const QList<YieldComparison> fiji =
            compareYields({yield("a", 40, -17, 179.99), yield("b", 40, -17, -179.99),
                           yield("c", 40, -17, 180), yield("d", 40, -17, -180)});
        QCOMPARE(fiji.constFirst().neighbourCount, 3);
        QVERIFY(fiji.constFirst().radiusKm < 3);
    }

    void aDistrictCountsItsNearest()
    {
        QList<double> yields(200, 40);
        const QList<YieldComparison> all = compareYields(village(yields));
        QCOMPARE(all.at(100).neighbourCount, TriageRules::mostNeighbours);
        QVERIFY(all.at(100).radiusKm < 10);
    }

    void triages_data()
    {
        QTest::addColumn<QList<TriageFacts>>("plants");
        QTest::addColumn<QString>("expected");
        const auto facts = [](const char *code, const std::function<void(TriageFacts &)> &set) {
            TriageFacts plant;
            plant.plant = {QString::fromLatin1(code)};
            set(plant);
            return plant;
        };
        const auto row = [](const char *name, const QList<TriageFacts> &plants, const QString &expected) {
            QTest::newRow(name) << plants << expected;
        };
        row("nobody", {}, {});
        row("all well",
            {facts("a", [](TriageFacts &) {}),
             facts("b", [](TriageFacts &f) { f.recentDays = {below(0.9)}; })},
            {});
        row("waiting is no trouble", {facts("a", [](TriageFacts &f) { f.isWaiting = f.isOld = true; })}, {});
        row("ranked",
            {facts("old", [](TriageFacts &f) { f.isOld = true; }),
             facts("weak", [](TriageFacts &f) { f.weakStrings = 2; }),
             facts("gone", [](TriageFacts &f) { f.isDisconnected = true; }),
             facts("low", [](TriageFacts &f) { f.recentDays = {below(0.7)}; }),
             facts("none", [](TriageFacts &f) { f.recentDays = {below(0.1)}; }),
             facts("alarm",
                   [](TriageFacts &f) {
                       f.activeAlarms = {{AlarmSeverity::Critical, 2}};
                   }),
             facts("string", [](TriageFacts &f) { f.deadStrings = 1; })},
            u"gone: 1×disconnected; alarm: 2×critical; none: 1×far; string: 1×dead; old: 1×old; low: "
            u"1×below; "
            "weak: 2×weak"_s);
        row("a disconnected plant is not accused twice",
            {facts("a",
                   [](TriageFacts &f) {
                       f.isDisconnected = f.isFaulty = f.isOld = true;
                       f.silentDevices = 3;
                       f.recentDays = {below(0.1)};
                   })},
            u"a: 1×disconnected"_s);
        row("alarms by severity",
            {facts("a",
                   [](TriageFacts &f) {
                       f.activeAlarms = {{AlarmSeverity::Warning, 1},
                                         {AlarmSeverity::Major, 2},
                                         {AlarmSeverity::Minor, 3},
                                         {AlarmSeverity::Unknown, 4}};
                   })},
            u"a: 2×major, 3×minor, 5×warning"_s);
        row("more reasons first",
            {facts("a", [](TriageFacts &f) { f.isFaulty = true; }),
             facts("b",
                   [](TriageFacts &f) {
                       f.isFaulty = true;
                       f.silentDevices = 1;
                   })},
            u"b: 1×faulty, 1×silent; a: 1×faulty"_s);
        row("more energy first",
            {facts("a", [](TriageFacts &f) { f.recentDays = {below(0.4)}; }),
             facts("b", [](TriageFacts &f) { f.recentDays = {below(0.2)}; })},
            u"b: 1×far; a: 1×far"_s);
        row("days in a row",
            {facts("a",
                   [](TriageFacts &f) {
                       f.recentDays = {below(0.4), dark(), below(0.7), below(0.95), below(0.3)};
                   })},
            u"a: 2×far"_s);
        row("a better day ends it",
            {facts("a",
                   [](TriageFacts &f) {
                       f.recentDays = {below(1.0), below(0.3)};
                   })},
            {});
        row("unsure", {facts("a", [](TriageFacts &f) { f.recentDays = {below(0.4, Confidence::Low)}; })}, {});
        row("a fault of the plant is that of its device",
            {facts("a",
                   [](TriageFacts &f) {
                       f.isFaulty = true;
                       f.faultyDevices = 1;
                   })},
            u"a: 1×faulty"_s);
    }

    void triages()
    {
        QFETCH(QList<TriageFacts>, plants);
        QTEST(printed(triage(plants)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFleetTriage)
#include "test_fleettriage.moc"
