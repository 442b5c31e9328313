// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"
#include "ui/charts/historychart.h"
#include "ui/charts/legendbutton.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr float Gap = std::numeric_limits<float>::quiet_NaN();
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Midnight = 1'781'992'800'000; // 2026-06-20T22:00:00Z, midnight in Berlin
constexpr qint64 Day = 24 * Hour;

HistorySeries series(const QString &name, Unit unit, int count, double factor)
{
    HistorySeries result;
    result.name = name;
    result.unit = unit;
    for (int i = 0; i < count; ++i)
        result.values.append(float(factor * (1.0 + std::sin(i / 20.0))));
    return result;
}

//! A day of four units, a gap from 10 to 11, one alarm at noon, two states.
HistoryPicture picture()
{
    HistoryPicture result;
    for (int i = 0; i < 288; ++i)
        result.times.append(Midnight + i * 5 * Minute);
    result.series = {
        series(u"Active power"_s, Unit::Kilowatt, 288, 5), series(u"PV1 voltage"_s, Unit::Volt, 288, 300),
        series(u"PV1 current"_s, Unit::Ampere, 288, 4), series(u"Temperature"_s, Unit::Celsius, 288, 30)};
    for (int i = 120; i < 132; ++i)
        result.series[0].values[i] = Gap;
    result.marks = {{Midnight + 12 * Hour, u"Alarm: low insulation"_s, MarkTone::Bad}};
    result.bands = {{u"Inverter"_s,
                     {{Midnight, Midnight + 5 * Hour, u"Standby"_s, MarkTone::Calm},
                      {Midnight + 5 * Hour, Midnight + 20 * Hour, u"On-grid"_s, MarkTone::Good}}}};
    return result;
}

//! Pixels in \a area of \a image that are nearly \a color.
int countOf(const QImage &image, const QRect &area, const QColor &color)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                    + std::abs(pixel.blue() - color.blue())
                < 24)
                ++count;
        }
    }
    return count;
}

struct Stage
{
    HistoryChart chart;
    HistoryPlot &plot = chart.plot();

    explicit Stage(const HistoryPicture &shown = picture(), qint64 from = Midnight,
                   qint64 to = Midnight + Day)
    {
        chart.setFormatter(Formatter(QLocale(u"en_GB"_s)));
        plot.setZone(QTimeZone("Europe/Berlin"));
        chart.resize(1000, 480);
        chart.setPicture(shown, from, to);
        chart.show();
        if (!QTest::qWaitForWindowActive(&chart))
            qFatal("the chart was not shown");
    }
    const PlotWindow &window() const { return plot.scene().window(); }
    QPoint pointAt(qint64 at, double height = 0.5) const
    {
        const QRectF area = plot.scene().plot();
        return QPointF(plot.scene().xOf(at), area.bottom() - area.height() * height).toPoint();
    }
    void wheel(const QPoint &position, int notches, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWheelEvent event(QPointF(position), plot.mapToGlobal(QPointF(position)), {}, {0, 120 * notches}, {},
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot, &event);
    }
    void drag(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, const QPoint &from,
              const QPoint &to) const
    {
        QTest::mousePress(&plot, button, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            const QPointF at = QPointF(from) + QPointF(to - from) * step / 4.0;
            QMouseEvent move(QEvent::MouseMove, at, plot.mapToGlobal(at), Qt::NoButton, button, modifiers);
            QCoreApplication::sendEvent(&plot, &move);
        }
        QTest::mouseRelease(&plot, button, modifiers, to);
    }
};

} // namespace

//! The history chart by mouse and keyboard.
class TestHistoryChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void hasAnAxisForEachOfFourUnits()
    {
        HistoryPicture shown = picture();
        shown.series.append(series(u"Frequency"_s, Unit::Hertz, 288, 50));
        Stage stage(shown);
        QCOMPARE(stage.plot.scene().axes().size(), 4);
        QCOMPARE(stage.plot.scene().axisOf(0), 0);
        QCOMPARE(stage.plot.scene().axisOf(3), 3);
        QCOMPARE(stage.plot.scene().axisOf(4), -1);
        auto *note = stage.chart.findChild<QWidget *>(u"historyNoteLabel"_s);
        QVERIFY(note->isVisible());
        // Left and right in turn, the first ones at the plot, none over another.
        const HistoryScene &scene = stage.plot.scene();
        QCOMPARE(scene.axisRect(0).right(), scene.plot().left());
        QCOMPARE(scene.axisRect(1).left(), scene.plot().right());
        QCOMPARE(scene.axisRect(2).right(), scene.axisRect(0).left());
        QCOMPARE(scene.axisRect(3).left(), scene.axisRect(1).right());
        QVERIFY(scene.axisRect(2).left() >= 0 && scene.axisRect(3).right() <= stage.plot.width());
        // What is switched off gives its axis to the next unit.
        stage.chart.legendButton(1)->click();
        QCOMPARE(scene.axisOf(1), -1);
        QVERIFY(scene.axisOf(4) >= 0);
        QVERIFY(!note->isVisible());
    }

    void zoomKeepsTheInstantUnderTheMouse_data()
    {
        QTest::addColumn<double>("hour");
        QTest::addColumn<int>("notches");
        for (const double hour : {0.5, 6.0, 13.3, 23.5}) {
            for (const int notches : {1, 4, 9})
                QTest::addRow("%.1f h, %d notches", hour, notches) << hour << notches;
        }
    }

    void zoomKeepsTheInstantUnderTheMouse()
    {
        QFETCH(double, hour);
        QFETCH(int, notches);
        Stage stage;
        const QPoint pointer = stage.pointAt(Midnight + qint64(hour * double(Hour)));
        const auto timeUnder = [&] { return stage.plot.scene().timeAt(pointer.x()); };
        const qint64 before = timeUnder();
        for (int i = 0; i < notches; ++i) {
            stage.wheel(pointer, 1);
            QVERIFY(std::abs(timeUnder() - before) <= 1000); // the axes' room may change by a label
        }
        const qint64 span = stage.window().to() - stage.window().from();
        QVERIFY(std::abs(double(span) / double(Day) / std::pow(0.8, notches) - 1.0) < 1e-3);
        for (int i = 0; i < notches + 3; ++i)
            stage.wheel(pointer, -1);
        QVERIFY(stage.window().isWhole());
    }

    void shiftWheelZoomsTheValues()
    {
        Stage stage;
        const ValueScale before = stage.plot.scene().scale(0);
        const QPoint pointer = stage.pointAt(Midnight + 6 * Hour, 0.25);
        const double value = before.minimum + (before.maximum - before.minimum) * 0.25;
        stage.wheel(pointer, 2, Qt::ShiftModifier);
        const ValueScale after = stage.plot.scene().scale(0);
        QCOMPARE(stage.window().from(), Midnight);
        QCOMPARE(stage.window().to(), Midnight + Day);
        QVERIFY(after.maximum - after.minimum < 0.7 * (before.maximum - before.minimum));
        const double pixel = (after.maximum - after.minimum) / stage.plot.scene().plot().height();
        const double now = after.minimum + (after.maximum - after.minimum) * 0.25;
        QVERIFY2(std::abs(now - value) < 2 * pixel, "the value under the mouse stays");
        QVERIFY(stage.window().part(1).high < 1.0 || stage.window().part(1).low > 0.0); // all axes together
    }

    void wheelOverAnAxisZoomsThatAxisAlone()
    {
        Stage stage;
        stage.wheel(stage.plot.scene().axisRect(1).center().toPoint(), 2);
        QCOMPARE(stage.window().part(0), PlotWindow::Part());
        QVERIFY(stage.window().part(1) != PlotWindow::Part());
        QCOMPARE(stage.window().to() - stage.window().from(), Day);
    }

    void dragSelectsASpan()
    {
        Stage stage;
        const qint64 from = Midnight + 8 * Hour;
        const qint64 to = Midnight + 14 * Hour;
        const qint64 pixel = Day / qint64(stage.plot.scene().plot().width());
        stage.drag(Qt::LeftButton, {}, stage.pointAt(to), stage.pointAt(from)); // backwards, too
        QVERIFY(std::abs(stage.window().from() - from) <= 2 * pixel);
        QVERIFY(std::abs(stage.window().to() - to) <= 2 * pixel);
        QTest::mouseDClick(&stage.plot, Qt::LeftButton, {}, stage.pointAt(Midnight + 10 * Hour));
        QVERIFY(stage.window().isWhole());
    }

    void aClickSelectsNothingAndEscapeEndsADrag()
    {
        Stage stage;
        QTest::mouseClick(&stage.plot, Qt::LeftButton, {}, stage.pointAt(Midnight + 8 * Hour));
        QVERIFY(stage.window().isWhole());
        QTest::mousePress(&stage.plot, Qt::LeftButton, {}, stage.pointAt(Midnight + 8 * Hour));
        QTest::keyClick(&stage.plot, Qt::Key_Escape);
        QTest::mouseRelease(&stage.plot, Qt::LeftButton, {}, stage.pointAt(Midnight + 14 * Hour));
        QVERIFY(stage.window().isWhole());
    }

    void shiftDragSelectsValues()
    {
        Stage stage;
        stage.drag(Qt::LeftButton, Qt::ShiftModifier, stage.pointAt(Midnight + 8 * Hour, 0.25),
                   stage.pointAt(Midnight + 9 * Hour, 0.75));
        QCOMPARE(stage.window().to() - stage.window().from(), Day);
        QVERIFY(std::abs(stage.window().part(0).low - 0.25) < 0.02);
        QVERIFY(std::abs(stage.window().part(2).high - 0.75) < 0.02);
        QTest::keyClick(&stage.plot, Qt::Key_0);
        QVERIFY(stage.window().isWhole());
    }

    void middleDragAndSpaceDragMove()
    {
        Stage stage;
        stage.plot.showSpan(Midnight + 8 * Hour, Midnight + 12 * Hour);
        const QPoint from = stage.pointAt(Midnight + 11 * Hour);
        const QPoint to = stage.pointAt(Midnight + 10 * Hour);
        stage.drag(Qt::MiddleButton, {}, from, to);
        QVERIFY(std::abs(stage.window().from() - (Midnight + 9 * Hour)) < 2 * Minute);
        QCOMPARE(stage.window().to() - stage.window().from(), 4 * Hour);
        stage.plot.setFocus();
        QTest::keyPress(&stage.plot, Qt::Key_Space);
        stage.drag(Qt::LeftButton, {}, to, from);
        QTest::keyRelease(&stage.plot, Qt::Key_Space);
        QVERIFY(std::abs(stage.window().from() - (Midnight + 8 * Hour)) < 2 * Minute);
        stage.drag(Qt::MiddleButton, {}, from, from + QPoint(100000, 0)); // never leaves the day
        QCOMPARE(stage.window().from(), Midnight);
    }

    void worksByKeyboard()
    {
        Stage stage;
        HistoryPlot &plot = stage.plot;
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.crosshairIndex(), 0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.crosshairIndex(), 1);
        QTest::keyClick(&plot, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(plot.crosshairIndex(), 13);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(stage.window().to() - stage.window().from() < 12 * Hour);
        const qint64 from = stage.window().from();
        QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(stage.window().from() > from);
        QTest::keyClick(&plot, Qt::Key_PageDown);
        QCOMPARE(stage.window().to(), Midnight + Day);
        // The crosshair takes the window along.
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.crosshairIndex(), 12);
        QVERIFY(stage.window().from() <= Midnight + Hour);
        QTest::keyClick(&plot, Qt::Key_Up);
        QVERIFY(stage.window().part(0).high - stage.window().part(0).low < 0.8);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_0);
        QVERIFY(stage.window().isWhole());
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.crosshairIndex(), -1);
    }

    void crosshairSaysAllValuesStatesAndAlarms()
    {
        Stage stage;
        QTest::mouseMove(&stage.plot, stage.pointAt(Midnight + 12 * Hour));
        QCOMPARE(stage.plot.crosshairIndex(), 144);
        const QString words = stage.plot.readout();
        for (const QString &part : {u"12:00"_s, u"Active power"_s, u"kW"_s, u" V"_s, u" A"_s, u"°C"_s,
                                    u"On-grid"_s, u"Alarm: low insulation"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        stage.plot.setCrosshairIndex(125); // in the gap
        QVERIFY(stage.plot.readout().contains(u"Active power: –"_s));
        QVERIFY(!stage.plot.readout().contains(u"Alarm"_s));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&stage.plot);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Value), stage.plot.readout());
    }

    void gapsStayOpen()
    {
        HistoryPicture shown = picture();
        shown.series = {shown.series.constFirst()};
        shown.marks.clear();
        Stage stage(shown);
        const QImage image = stage.plot.grab().toImage();
        const QColor ink = stage.plot.scene().colorOf(0);
        const QRect area = stage.plot.scene().plot().toRect();
        const auto inkBetween = [&](double fromHour, double toHour) {
            const int left = int(stage.plot.scene().xOf(Midnight + qint64(fromHour * double(Hour))));
            const int right = int(stage.plot.scene().xOf(Midnight + qint64(toHour * double(Hour))));
            return countOf(image, QRect(QPoint(left, area.top()), QPoint(right, area.bottom())), ink);
        };
        QCOMPARE(inkBetween(10.15, 10.75), 0);
        QVERIFY(inkBetween(8, 9) > 20);
        QVERIFY(inkBetween(11.5, 12.5) > 20);
    }

    //! The day of a clock change has 23, 25, 23.5 or 24.5 hours, and midnight may not exist.
    void aDayIsAsLongAsThePlantsDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("hours");
        QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23.0;
        QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25.0;
        QTest::newRow("São Paulo, no midnight")
            << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4) << 23.0;
        QTest::newRow("São Paulo, back") << QByteArray("America/Sao_Paulo") << QDate(2018, 2, 17) << 25.0;
        QTest::newRow("Lord Howe, spring") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 23.5;
        QTest::newRow("Lord Howe, autumn") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24.5;
    }

    void aDayIsAsLongAsThePlantsDay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(double, hours);
        const QTimeZone place(zone);
        const CalendarPeriod period {PeriodKind::Day, day};
        const qint64 from = period.startMs(place);
        const qint64 to = period.endMs(place);
        QCOMPARE(double(to - from) / double(Hour), hours);
        HistoryPicture shown;
        for (qint64 at = from; at < to; at += 5 * Minute)
            shown.times.append(at);
        shown.series = {series(u"Power"_s, Unit::Kilowatt, int(shown.times.size()), 5)};
        Stage stage(shown, from, to);
        stage.plot.setZone(place);
        stage.plot.setFocus();
        // Every sample is said by the clock of the plant, and the last one is five minutes to midnight.
        QTest::keyClick(&stage.plot, Qt::Key_End);
        QVERIFY2(stage.plot.readout().contains(u"23:55"_s), qPrintable(stage.plot.readout()));
        const QList<TimeTick> ticks = zonedTicks(from, to, place, QLocale(u"en_GB"_s), 12);
        QVERIFY(ticks.constFirst().at == from && ticks.constFirst().isMidnight);
        QVERIFY(ticks.constLast().at == to && ticks.constLast().isMidnight);
        for (const TimeTick &tick : ticks) {
            const QTime clock = QDateTime::fromMSecsSinceEpoch(tick.at, place).time();
            QVERIFY2(tick.isMidnight || clock.minute() == 0 || hours != std::floor(hours),
                     qPrintable(tick.label));
        }
        QVERIFY(!stage.plot.grab().isNull());
    }

    void survivesEverything()
    {
        Stage stage(HistoryPicture(), Midnight, Midnight + Day);
        QTest::mouseMove(&stage.plot, stage.plot.rect().center());
        for (const int key :
             {Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Plus, Qt::Key_Up, Qt::Key_Minus})
            QTest::keyClick(&stage.plot, Qt::Key(key));
        QCOMPARE(stage.plot.crosshairIndex(), -1);
        HistoryPicture odd;
        odd.times = {Midnight, Midnight + 5 * Minute};
        odd.series = {{u"Nothing"_s, Unit::None, 0, {Gap, Gap}, {}, true},
                      {u"Infinite"_s, Unit::Volt, 0, {std::numeric_limits<float>::infinity(), 1}, {}, true},
                      {u"Vast"_s, Unit::Ampere, 0, {3e38F, -3e38F}, {}, true},
                      {u"Still"_s, Unit::Hertz, 2, {50, 50}, {}, true}};
        stage.chart.setPicture(odd, Midnight, Midnight);
        QVERIFY(!stage.plot.grab().isNull());
        stage.chart.setPicture(odd, Midnight, Midnight + Day);
        stage.chart.resize(60, 40);
        QVERIFY(!stage.plot.grab().isNull());
        stage.plot.setMessage(u"No data yet"_s);
        stage.wheel(stage.plot.rect().center(), 1);
        QVERIFY(stage.window().isWhole());
        QCOMPARE(stage.plot.readout(), u"No data yet"_s);
    }

    void staysWhereItIsWhenDataCome()
    {
        Stage stage;
        stage.plot.showSpan(Midnight + 8 * Hour, Midnight + 12 * Hour);
        stage.chart.legendButton(2)->click();
        HistoryPicture more = picture();
        more.series[0].values[10] = 3;
        stage.chart.setPicture(more, Midnight, Midnight + Day);
        QCOMPARE(stage.window().from(), Midnight + 8 * Hour);
        QVERIFY(!stage.plot.scene().picture().series.at(2).isVisible);
        QVERIFY(!stage.chart.legendButton(2)->isChecked());
        QSignalSpy spy(&stage.plot, &HistoryPlot::windowChanged);
        stage.chart.setPicture(more, Midnight + Day, Midnight + 2 * Day); // another day shows all of it
        QVERIFY(stage.window().isWhole());
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
