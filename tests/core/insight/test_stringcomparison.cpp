// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stringcomparison.h"
#include "core/store/historystore.h"
#include "tests/simulator/world/worldprobe.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int samplesADay = 288;
constexpr qint64 midnight = 1'781'992'800'000; // 2026-06-20T22:00Z
constexpr double pi = 3.14159265358979323846;

//! Amperes of a string that looks \a hours after (east: before) noon, without clouds.
double sun(double hour, double hours = 0)
{
    const double height = std::sin((hour - 6) / 12 * pi);
    if (height <= 0)
        return 0;
    return 11 * std::max(0.08, std::cos((hour - 12 - hours) / 12 * pi)) * std::sqrt(height);
}

using Curve = std::function<double(double hour)>; //!< amperes by hour of the day; NaN for no value

Curve south(double factor = 1)
{
    return [factor](double hour) { return factor * sun(hour); };
}

Curve facing(double hours, double factor = 1)
{
    return [=](double hour) { return factor * sun(hour, hours); };
}

//! \a factor while \a from ≤ hour < \a to.
Curve during(const Curve &curve, double from, double to, double factor)
{
    return [=](double hour) { return curve(hour) * (hour >= from && hour < to ? factor : 1); };
}

//! Broken clouds that all strings see; the same in each run.
double clouds(double hour)
{
    const int n = int(hour * 12);
    return 0.25 + 0.75 * ((n * 7919 % 101) / 100.0);
}

StringDay day(const QList<Curve> &curves, const std::function<double(double)> &sky = {})
{
    StringDay result;
    for (int i = 0; i < samplesADay; ++i)
        result.times << midnight + i * 300'000;
    int number = 0;
    for (const Curve &curve : curves) {
        StringSeries series {++number, {}, {}};
        for (int i = 0; i < samplesADay; ++i) {
            const double hour = i / 12.0;
            const double amperes = curve(hour) * (sky ? sky(hour) : 1);
            series.amperes.push_back(amperes);
            series.volts.push_back(sun(hour) > 0 ? 600 : 0);
        }
        result.strings << series;
    }
    return result;
}

StringDay withoutVoltage(StringDay day, int number)
{
    for (double &volts : day.strings[number - 1].volts)
        volts = 0;
    return day;
}

QString printed(const StringJudgement &judgement)
{
    static const char *outcomes[] = {"no strings", "one string", "too little sun", "widespread", "judged"};
    static const char *kinds[] = {"dead", "weak", "shaded"};
    static const char *surenesses[] = {"none", "low", "medium", "high"};
    QStringList parts;
    for (const StringFinding &finding : judgement.findings) {
        QString text = u"%1 %2"_s.arg(finding.number).arg(QLatin1StringView(kinds[int(finding.kind)]));
        if (finding.kind != StringFinding::Kind::Dead)
            text += u" %1%"_s.arg(finding.share * 100, 0, 'f', 0);
        if (finding.kind == StringFinding::Kind::Shaded) {
            const auto hour = [](qint64 at) { return u"%1"_s.arg((at - midnight) / 3'600'000.0, 0, 'f', 1); };
            text += u" %1-%2"_s.arg(hour(finding.from), hour(finding.to));
        }
        parts << text + u' ' + QLatin1StringView(surenesses[int(finding.confidence)]);
    }
    parts << QString::fromLatin1(outcomes[int(judgement.outcome)]);
    return parts.join(u"; "_s);
}

} // namespace

Q_DECLARE_METATYPE(StringDay)

class TestStringComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judges_data()
    {
        QTest::addColumn<StringDay>("strings");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const StringDay &strings, const QString &expected) {
            QTest::newRow(name) << strings << expected;
        };
        const Curve none = [](double) { return 0.0; };
        const Curve unknown = [](double) { return std::nan(""); };
        row("nothing", {}, u"no strings"_s);
        row("night", day({south(), south(), south()}, [](double) { return 0.0; }), u"too little sun"_s);
        row("all alike", day({south(), south(0.97), south(1.03), south()}), u"judged"_s);
        row("one string", day({south()}), u"one string"_s);
        row("a dead one", day({south(), none, south(), south()}), u"2 dead high; judged"_s);
        row("a dead one of two", day({south(), none}), u"2 dead medium; judged"_s);
        row("an input that is not used", withoutVoltage(day({south(), none, south()}), 2), u"judged"_s);
        row("a weak one", day({south(), south(), south(0.82), south()}), u"3 weak 82% medium; judged"_s);
        row("a weak one under clouds is still weak", day({south(), south(), south(0.82), south()}, clouds),
            u"3 weak 82% medium; judged"_s);
        row("of two nobody knows which is odd", day({south(), south(0.8)}), u"judged"_s);
        row("dead and weak", day({south(), none, south(), south(0.82)}),
            u"2 dead high; 4 weak 82% medium; judged"_s);
        row("shade in the morning", day({south(), during(south(), 8.5, 10, 0.4), south(), south()}),
            u"2 shaded 40% 8.5-9.9 medium; judged"_s);
        row("a chimney at noon, and dirt", day({south(), during(south(0.8), 12, 13, 0.5), south(), south()}),
            u"2 weak 80% medium; 2 shaded 40% 12.0-12.9 medium; judged"_s);
        row("two roofs", day({facing(-4), facing(-4), facing(-4), facing(4), facing(4), facing(4)}),
            u"judged"_s);
        row("a weak one among two roofs",
            day({facing(-4), facing(-4, 0.8), facing(-4), facing(4), facing(4), facing(4)}),
            u"2 weak 80% medium; judged"_s);
        row("a dead one among two roofs",
            day({facing(-3), facing(-3), facing(-3), facing(3), none, facing(3)}), u"5 dead high; judged"_s);
        row("a lone roof beside another", day({south(), south(), south(), facing(4)}), u"judged"_s);
        row("an overcast day tells no dirt from a wall",
            day({south(), south(), south(0.7), south()}, [](double) { return 0.2; }), u"judged"_s);
        row("a dark day", day({south(), south(), none, south()}, [](double) { return 0.05; }),
            u"too little sun"_s);
        row("snow on everything", day({none, none, none, none}), u"too little sun"_s);
        row("snow slides off one after the other",
            day({south(), during(south(), 0, 11, 0.01), during(south(), 0, 12, 0.01), south(), south()}),
            u"judged"_s);
        row("snow on most", day({south(), none, none, none, south(), south()}), u"widespread"_s);
        row("clouds that all see", day({south(), south(), south(), south()}, clouds), u"judged"_s);
        row("a single cloud's edge", day({south(), during(south(), 11, 11.4, 0.3), south()}), u"judged"_s);
        row("one does not report", day({south(), unknown, south(), south()}), u"judged"_s);
        row("an hour of the day",
            day({south(), none, south()}, [](double hour) { return hour > 9 && hour < 10.5 ? 1.0 : 0.0; }),
            u"too little sun"_s);
    }

    void judges()
    {
        QFETCH(StringDay, strings);
        QTEST(printed(judgeStrings(strings)), "expected");
    }

    void orientations()
    {
        const StringJudgement judged =
            judgeStrings(day({facing(4), facing(-4), south(), facing(4), south(0.8), south()}));
        QCOMPARE(judged.orientations, (QList<QList<int>> {{3, 5, 6}, {1, 4}, {2}}));
    }

    void moreDaysAreSurer()
    {
        const StringDay weak = day({south(), south(), south(0.82), south()});
        const StringDay dark = day({south(), south(), south(0.82), south()}, [](double) { return 0.05; });
        const StringDay well = day({south(), south(), south(), south()});
        QCOMPARE(printed(judgeStrings(QList {weak, dark, weak})), u"3 weak 82% high; judged"_s);
        QCOMPARE(judgeStrings(QList {weak, dark, weak}).findings.constFirst().days, 2);
        QCOMPARE(printed(judgeStrings(QList {dark, weak})), u"3 weak 82% medium; judged"_s);
        QCOMPARE(printed(judgeStrings(QList {well, weak})), u"judged"_s); // it was mended
        QCOMPARE(printed(judgeStrings(QList {dark, dark})), u"too little sun"_s);
        QCOMPARE(printed(judgeStrings(QList<StringDay> {})), u"no strings"_s);
    }

    void brokenSeriesAreLeftOut()
    {
        StringDay broken = day({south(), south(), south()});
        broken.strings[1].volts.resize(3);
        broken.strings[2].amperes.clear();
        QCOMPARE(printed(judgeStrings(broken)), u"one string"_s);
    }

    void readsADayOfHistory()
    {
        DeviceDay stored;
        const int volts = stored.values.addColumn(u"pv2_u"_s);
        const int amperes = stored.values.addColumn(u"pv2_i"_s);
        const int silent = stored.values.addColumn(u"pv3_i"_s);
        stored.values.addColumn(u"pv4_u"_s); // without a current
        for (int i = 0; i < 3; ++i) {
            stored.times << midnight + i * 300'000;
            stored.values.addRow();
            stored.values.setNumber(i, volts, 600 + i);
            if (i != 1)
                stored.values.setNumber(i, amperes, i);
            stored.values.setPresence(i, silent, Presence::NotAvailable);
        }
        const StringDay read = stringDayOf(stored);
        QCOMPARE(read.times, stored.times);
        QCOMPARE(read.strings.size(), 1);
        QCOMPARE(read.strings.constFirst().number, 2);
        QCOMPARE(read.strings.constFirst().volts, (std::vector<double> {600, 601, 602}));
        QVERIFY(std::isnan(read.strings.constFirst().amperes.at(1)));
        QCOMPARE(read.strings.constFirst().amperes.at(2), 2.0);
        QVERIFY(stringDayOf(DeviceDay()).strings.isEmpty());
    }

    //! A year of the simulator's world, once a month: its faults are found, and nobody else is accused.
    void findsTheFaultsOfTheSimulator()
    {
        using namespace WorldProbe;
        const SimulatedWorld world(WorldOptions {});
        int judgedDays = 0;
        int deadFound = 0;
        int weakFound = 0;
        for (int plant = 0; plant < world.plants().size(); ++plant) {
            const SimulatedPlant &site = world.plants().at(plant);
            int inverter = 0;
            for (int device = site.firstDevice; device < site.firstDevice + site.deviceCount; ++device) {
                const int type = world.devices().at(device).typeId;
                if (type != 1 && type != 38)
                    continue;
                ++inverter;
                const bool isBroken = plant == Faulty && inverter == 1;
                for (int step = 0; step < 365; step += 31) {
                    const qint64 start = utc("2026-01-01T00:00:00Z") + step * 86'400'000LL;
                    const StringJudgement judged = judgeStrings(dayOf(world, device, start));
                    if (!isBroken) {
                        QVERIFY2(
                            judged.findings.isEmpty(),
                            qPrintable(
                                u"site %1, inverter %2, day %3: %4"_s.arg(plant).arg(inverter).arg(step).arg(
                                    printed(judged))));
                        continue;
                    }
                    judgedDays += judged.outcome == StringJudgement::Outcome::Judged ? 1 : 0;
                    for (const StringFinding &finding : judged.findings) {
                        const bool isDead = finding.kind == StringFinding::Kind::Dead;
                        QCOMPARE(finding.number, isDead ? 2 : 4);
                        ++(isDead ? deadFound : weakFound);
                    }
                }
            }
        }
        qInfo("judged days %d, dead string found on %d, weak one on %d", judgedDays, deadFound, weakFound);
        QVERIFY(judgedDays >= 8);
        QVERIFY(deadFound >= judgedDays * 9 / 10);
        QVERIFY(weakFound >= judgedDays / 3);
    }

private:
    //! Real-time values every five minutes: what the history keeps.
    static StringDay dayOf(const Simulation::SimulatedWorld &world, int device, qint64 start)
    {
        DeviceDay stored;
        for (int i = 0; i < samplesADay; ++i) {
            const qint64 at = start + i * 300'000LL;
            const Simulation::DataItems items = world.deviceRealtime(device, at);
            stored.times << at;
            const int row = stored.values.addRow();
            for (const Simulation::DataItem &item : items) {
                const QString key = QString::fromLatin1(item.key);
                const double number = WorldProbe::number(items, item.key);
                if (key.startsWith("pv"_L1) && !std::isnan(number))
                    stored.values.setNumber(row, stored.values.addColumn(key), number);
            }
        }
        return stringDayOf(stored);
    }
};

QTEST_GUILESS_MAIN(TestStringComparison)
#include "test_stringcomparison.moc"
