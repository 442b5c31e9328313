// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stringbars.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Inputs = QList<StringInput>;
constexpr std::nullopt_t none = std::nullopt;

//! Numbers them from 1.
Inputs inputs(const QList<std::pair<std::optional<double>, std::optional<double>>> &values)
{
    Inputs list;
    for (const auto &[volts, amperes] : values)
        list << StringInput {int(list.size()) + 1, volts, amperes};
    return list;
}

//! "1:2000W 100%  2:0W 0% !" and behind it what is not drawn.
QString printed(const StringBars &bars)
{
    QStringList parts;
    for (const StringBar &bar : bars.bars) {
        QString text = u"%1:"_s.arg(bar.number);
        text += bar.watts ? u"%1W"_s.arg(*bar.watts, 0, 'f', 0) : u"?"_s;
        if (bar.shareOfMedian)
            text += u" %1%"_s.arg(*bar.shareOfMedian * 100, 0, 'f', 0);
        if (bar.hasNoCurrent)
            text += u" !"_s;
        parts << text;
    }
    if (bars.unusedCount)
        parts << u"unused %1"_s.arg(bars.unusedCount);
    if (bars.silentCount)
        parts << u"silent %1"_s.arg(bars.silentCount);
    if (bars.isJudged)
        parts << u"judged"_s;
    return parts.join(u"; "_s);
}

} // namespace

class TestStringBars : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void compares_data()
    {
        QTest::addColumn<Inputs>("list");
        QTest::addColumn<bool>("isCurrent");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Inputs &list, const QString &expected,
                            bool isCurrent = true) { QTest::newRow(name) << list << isCurrent << expected; };
        row("nothing", {}, {});
        row("two alike", inputs({{500, 4}, {500, 4}}), u"1:2000W 100%; 2:2000W 100%; judged"_s);
        row("a dead one", inputs({{500, 4}, {480, 0}, {500, 4}}),
            u"1:2000W 100%; 2:0W 0% !; 3:2000W 100%; judged"_s);
        row("a dead one of two", inputs({{500, 4}, {480, 0.01}}), u"1:2000W 100%; 2:5W 0% !; judged"_s);
        row("a shaded one is no dead one", inputs({{500, 4}, {400, 0.6}, {500, 4}}),
            u"1:2000W 100%; 2:240W 12%; 3:2000W 100%; judged"_s);
        row("the last light on the other roof", inputs({{500, 4}, {450, 0.15}}),
            u"1:2000W 193%; 2:68W 7%; judged"_s);
        row("one alone is not judged", inputs({{500, 4}, {0, 0}}), u"1:2000W 100%; unused 1"_s);
        row("one alone without current", inputs({{500, 0}}), u"1:0W"_s);
        row("unused inputs", inputs({{500, 4}, {500, 4}, {0, 0}, {0.2, 0.0}}),
            u"1:2000W 100%; 2:2000W 100%; unused 2; judged"_s);
        row("null is not unused", inputs({{500, 4}, {500, 4}, {none, none}, {0, none}}),
            u"1:2000W 100%; 2:2000W 100%; silent 2; judged"_s);
        row("night: nothing is claimed", inputs({{0, 0}, {0, 0}, {0, 0}}), u"silent 3"_s);
        row("dawn: voltage everywhere, sun nowhere", inputs({{300, 0.2}, {290, 0.0}, {310, 0.3}}),
            u"1:60W 78%; 2:0W 0%; 3:93W 122%"_s);
        row("shut down: voltage, no current", inputs({{600, 0}, {600, 0}}), u"1:0W; 2:0W"_s);
        row("old values", inputs({{500, 4}, {480, 0}, {500, 4}}), u"1:2000W 100%; 2:0W 0%; 3:2000W 100%"_s,
            false);
        row("old values say nothing about unused inputs", inputs({{500, 4}, {0, 0}, {500, 4}}),
            u"1:2000W 100%; 3:2000W 100%; silent 1"_s, false);
        row("offline", inputs({{none, none}, {none, none}}), u"silent 2"_s);
        row("a current that was not sent", inputs({{500, 4}, {500, none}, {500, 4}}),
            u"1:2000W 100%; 2:?; 3:2000W 100%; judged"_s);
        row("backward current", inputs({{500, 4}, {500, -0.3}, {500, 4}}),
            u"1:2000W 100%; 2:0W 0% !; 3:2000W 100%; judged"_s);
        row("two dead of four", inputs({{500, 4}, {500, 0}, {500, 0}, {500, 6}}),
            u"1:2000W 80%; 2:0W 0% !; 3:0W 0% !; 4:3000W 120%; judged"_s);
    }

    void compares()
    {
        QFETCH(Inputs, list);
        QFETCH(bool, isCurrent);
        QTEST(printed(compareStrings(list, isCurrent)), "expected");
    }

    void thirtySixStrings()
    {
        Inputs list;
        for (int n = 1; n <= 36; ++n)
            list << StringInput {n, 550.0, n == 29 ? 0.0 : 8.0 + n / 100.0};
        const StringBars bars = compareStrings(list, true);
        QCOMPARE(bars.bars.size(), 36);
        QCOMPARE(bars.suspiciousCount, 1);
        QVERIFY(bars.bars.at(28).hasNoCurrent);
        QCOMPARE(bars.largestWatts, 550.0 * 8.36);
        QVERIFY(qAbs(*bars.medianWatts - 550.0 * 8.18) < 3);
    }
};

QTEST_GUILESS_MAIN(TestStringBars)
#include "test_stringbars.moc"
