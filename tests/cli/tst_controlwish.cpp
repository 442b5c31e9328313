// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlwish.h"
#include "app/cli/windowtext.h"
#include "ui/format/commandwords.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString printed(const TouWindow &window)
{
    QString days;
    for (int day : window.weekdays)
        days += QString::number(day);
    const QString end = window.endsAtMidnight ? u"24:00"_s : window.end.toString(u"HH:mm"_s);
    return u"%1 %2-%3 %4"_s.arg(days, window.start.toString(u"HH:mm"_s), end,
                                window.isCharge ? u"charge"_s : u"discharge"_s);
}

} // namespace

//! What is typed behind `heliodesk-cli control`.
class TestControlWish : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void windows_data();
    void windows();
    void orders_data();
    void orders();
    void mistakes_data();
    void mistakes();

private:
    //! What a run would make of it: its first plant's sentence, or the mistake.
    static QString read(const QStringList &arguments);
};

QString TestControlWish::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"plant"_s, {}, u"PLANT"_s});
    parser.addOptions(ControlWish::options());
    if (!parser.parse(QStringList {u"heliodesk-cli"_s, u"control"_s} + arguments))
        return u"unreadable"_s;
    ControlWish wish;
    const QString mistake = wish.take(parser.positionalArguments().value(1), parser);
    return mistake.isEmpty() ? CommandWords(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)))
                                   .sentence({{u"NE=1"_s}, wish.order}, wish.plants.join(u'+'), wish.battery)
                             : u"! "_s + mistake;
}

void TestControlWish::windows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("Mon-Fri 01:15-04:45 charge", "12345 01:15-04:45 charge");
    row("mon-fri 1:15-4:45 DISCHARGE", "12345 01:15-04:45 discharge");
    row("Sat,Sun 22:00-24:00 discharge", "67 22:00-24:00 discharge");
    row("daily 23:00-06:00 charge", "1234567 23:00-06:00 charge");
    row("Fri-Mon 10:00-11:00 charge", "1567 10:00-11:00 charge");
    row("Monday,wed,5 10:00 - 11:00 charge", "135 10:00-11:00 charge");
    row("Mon,Mon-Tue 10:00-11:00 charge", "12 10:00-11:00 charge");
    row("7 00:00-23:59 charge", "7 00:00-23:59 charge");
    for (const char *text :
         {"", "Mon", "Mon 10:00 charge", "Mon 10:00-11:00", "Foo 10:00-11:00 charge", "Mo 10:00-11:00 charge",
          "8 10:00-11:00 charge", "Mon-Tue-Wed 10:00-11:00 charge", "Mon 25:00-26:00 charge",
          "Mon 10:60-11:00 charge", "Mon 24:00-01:00 charge", "Mon 10:00-11:00 hold",
          "Mon, 10:00-11:00 charge"})
        row(text, "");
}

void TestControlWish::windows()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto window = readWindow(text);
    QCOMPARE(window ? printed(*window) : QString(), expected);
}

void TestControlWish::orders_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QStringList &arguments, const char *expected) {
        QTest::newRow(qPrintable(arguments.join(u' ')))
            << arguments << u"A: "_s + QString::fromUtf8(expected);
    };
    const QStringList a {u"--plant"_s, u"A"_s};
    row(a
            + QStringList {u"forced-charge"_s, u"--discharge"_s, u"--power"_s, u"2.5"_s, u"--until-soc"_s,
                           u"30"_s},
        "discharge at 2.5 kW until the battery is at 30 %");
    row(a + QStringList {u"forced-charge"_s, u"--charge"_s, u"--minutes"_s, u"45"_s},
        "charge at the device's usual power for 45 minutes");
    row(a + QStringList {u"forced-charge"_s, u"--stop"_s}, "stop forced charging or discharging");
    row(a + QStringList {u"battery-mode"_s, u"--mode"_s, u"self-consumption"_s}, "maximum self-consumption");
    row(a + QStringList {u"battery-mode"_s, u"--mode"_s, u"third-party"_s}, "third-party dispatch");
    row(a
            + QStringList {u"battery-mode"_s, u"--mode"_s, u"tou"_s, u"--window"_s,
                           u"Mon-Fri 01:15-04:45 charge"_s, u"--window"_s, u"Sun 22:00-01:00 discharge"_s,
                           u"--surplus"_s, u"feed-in"_s, u"--grid-charge-power"_s, u"2.5"_s},
        "time of use – charge Mon – Fri 01:15 – 04:45, discharge Sun 22:00 – 23:59, discharge Mon 00:00 – "
        "01:00; surplus "
        "is fed in first; at most 2.5 kW from the grid");
    row(a
            + QStringList {u"battery-parameters"_s, u"--end-of-charge"_s, u"97.5"_s, u"--end-of-discharge"_s,
                           u"0"_s, u"--max-charge"_s, u"3.6"_s, u"--max-discharge"_s, u"0.2"_s},
        "limits of the battery – charge up to 97.5 %; discharge down to 0 %; charge at 3.6 kW at most; "
        "discharge at 200 W "
        "at most");
    row(a + QStringList {u"feed-in-limit"_s, u"--limit"_s, u"3.25"_s},
        "limit feed-in to 3.25 kW (total power)");
    row(a + QStringList {u"feed-in-limit"_s, u"--limit"_s, u"0"_s, u"--per-phase"_s},
        "feed nothing in (each phase on its own)");
    row(a + QStringList {u"feed-in-limit"_s, u"--limit"_s, u"-1.5"_s},
        "take at least 1.5 kW from the grid (total power)");
    row(a + QStringList {u"feed-in-limit"_s, u"--none"_s}, "no feed-in limit");
    row(a + QStringList {u"dispatch"_s, u"--charge"_s, u"--power"_s, u"2"_s, u"--battery"_s, u"Cellar"_s},
        "charge “Cellar” at 2 kW until you end it");
    row(a + QStringList {u"dispatch"_s, u"--idle"_s, u"--battery"_s, u"Cellar"_s},
        "keep “Cellar” idle until you end it");
    QTest::newRow("two plants") << QStringList {u"feed-in-limit"_s, u"--none"_s, u"--plant"_s, u"A"_s,
                                                u"--plant"_s,       u"B"_s}
                                << u"A+B: no feed-in limit"_s;
}

void TestControlWish::orders()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(read(arguments), expected);
}

void TestControlWish::mistakes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(part);
    };
    row("", "control takes one of");
    row("boil --plant A", "control takes one of");
    row("forced-charge --stop", "needs --plant");
    row("forced-charge --plant A", "one of --charge, --discharge and --stop");
    row("forced-charge --plant A --charge --discharge --minutes 5", "one of --charge");
    row("forced-charge --plant A --charge", "its end");
    row("forced-charge --plant A --charge --minutes 5 --until-soc 50", "its end");
    row("forced-charge --plant A --charge --minutes 5.5", "whole number");
    row("forced-charge --plant A --charge --minutes x", "--minutes is a number");
    row("forced-charge --plant A --charge --until-soc nan", "--until-soc is a number");
    row("forced-charge --plant A --charge --until-soc 50 --power 2,5", "--power is a number");
    row("forced-charge --plant A --charge --until-soc 50 --power 2.5001", "exact to the watt");
    row("forced-charge --plant A --charge --until-soc 50 --power 1e300", "exact to the watt");
    row("forced-charge --plant A --stop --minutes 5", "--stop takes nothing else");
    row("forced-charge --plant A --stop --idle", "does not take --idle");
    row("forced-charge --plant A --stop --dry-run --yes", "exclude each other");
    row("battery-mode --plant A", "needs --mode");
    row("battery-mode --plant A --mode TOU", "needs --mode");
    row("battery-mode --plant A --mode tou --window Mon", "A window is written");
    row("battery-mode --plant A --mode self-consumption --surplus charge", "belong to --mode tou");
    row("battery-mode --plant A --mode tou --surplus both", "charge or feed-in");
    row("battery-parameters --plant A --max-charge x", "--max-charge is a number");
    row("battery-parameters --plant A --limit 3", "does not take --limit");
    row("feed-in-limit --plant A", "either --limit or --none");
    row("feed-in-limit --plant A --limit 3 --none", "either --limit or --none");
    row("feed-in-limit --plant A --none --per-phase", "belongs to --limit");
    row("dispatch --plant A --power 2", "one of --charge, --discharge and --idle");
    row("dispatch --plant A --charge", "needs --power");
    row("dispatch --plant A --idle --power 2", "takes no --power");
    row("dispatch --plant A --plant B --idle", "one plant at a time");
}

void TestControlWish::mistakes()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const QString answer = read(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(answer.startsWith(u"! "_s) && answer.contains(part), qPrintable(answer));
}

QTEST_GUILESS_MAIN(TestControlWish)
#include "tst_controlwish.moc"
