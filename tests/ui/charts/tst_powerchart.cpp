// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"
#include "ui/charts/powerchart.h"
#include "ui/charts/serieslayer.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr float Gap = std::numeric_limits<float>::quiet_NaN();
constexpr qint64 Minute = 60'000;
constexpr qint64 Midnight = 1'781'992'800'000; // 2026-06-20T22:00:00Z, midnight in Berlin

//! A clear day: sun from 5 to 21, a house, a battery, a grid that closes the books. \a gapFrom: hours without
//! data.
QList<PowerSample> day(double untilHour, double gapFrom = 99, double gapTo = 99)
{
    QList<PowerSample> samples;
    for (int minute = 0; minute <= int(untilHour * 60); minute += 5) {
        const double hour = minute / 60.0;
        PowerSample sample;
        sample.at = Midnight + minute * Minute;
        const double sun = std::sin((hour - 5) / 16 * std::numbers::pi);
        sample.pv = hour < 5 || hour > 21 ? 0.0f : float(7.5 * sun * sun);
        sample.load = float(0.6 + 0.3 * std::sin(hour * 2.1) + (std::fmod(hour, 6.0) > 5.2 ? 3.4 : 0.0));
        const float surplus = sample.pv - sample.load;
        sample.battery = hour < 14 ? std::clamp(surplus, -2.5f, 3.0f) : std::clamp(surplus, -2.5f, 0.0f);
        sample.grid = surplus - sample.battery;
        sample.socPercent = 50;
        if (hour >= gapFrom && hour < gapTo)
            sample.pv = sample.load = sample.battery = sample.grid = Gap;
        samples.append(sample);
    }
    return samples;
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
                < 20)
                ++count;
        }
    }
    return count;
}

//! Adds up what a widget is asked to paint.
class PaintMeter : public QObject
{
public:
    explicit PaintMeter(QWidget *widget) { widget->installEventFilter(this); }
    int paints = 0;
    qint64 pixels = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++paints;
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                pixels += qint64(rect.width()) * rect.height();
        }
        return false;
    }
};

} // namespace

class TestPowerChart : public QObject
{
    Q_OBJECT

    struct Stage
    {
        PowerChart chart;
        ChartCanvas *canvas = chart.findChild<ChartCanvas *>();

        explicit Stage(const QList<PowerSample> &samples = {})
        {
            chart.setColors(ChartColors::light());
            chart.setNumberLocale(QLocale(u"en_GB"_s));
            chart.setZone(QTimeZone("Europe/Berlin"));
            chart.resize(900, 380);
            chart.setSamples(samples);
            chart.show();
            if (!QTest::qWaitForWindowExposed(&chart))
                qFatal("the chart was not shown");
        }
        //! The plot area in the coordinates of the chart widget.
        QRect plot() const
        {
            const QRectF scene = canvas->chart()->mapRectToScene(canvas->plotArea());
            return QRect(canvas->viewport()->mapTo(&chart, canvas->mapFromScene(scene.topLeft())),
                         scene.size().toSize());
        }
        QPoint pointAt(qint64 at) const // in the viewport
        {
            const QPointF inChart(canvas->lines().xOf(at), canvas->plotArea().center().y());
            return canvas->mapFromScene(canvas->chart()->mapToScene(inChart));
        }
        QImage image() { return chart.grab().toImage(); }
    };

private Q_SLOTS:
    void init()
    { // The offscreen platform says so of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void emptyChartSaysSo()
    {
        Stage stage;
        const int ink = countOf(stage.image(), stage.canvas->geometry(), ChartColors::light().axis);
        QVERIFY2(ink > 20, "the message is written in the axis colour");
        QVERIFY(stage.chart.readout().isEmpty());
        QTest::mouseMove(stage.canvas->viewport(), stage.canvas->viewport()->rect().center());
        QTest::keyClick(&stage.chart, Qt::Key_Left);
        QCOMPARE(stage.chart.crosshairIndex(), -1);
        stage.chart.appendOrReplaceLast(day(0).constFirst());
        QCOMPARE(stage.chart.samples().size(), 1);
        QVERIFY(!stage.chart.readout().isEmpty());
    }

    void everySeriesIsPaintedInItsColor()
    {
        Stage stage(day(24));
        const ChartColors colors = ChartColors::light();
        const QImage full = stage.image();
        const QList<QColor> all {colors.pv, colors.load, colors.battery, colors.gridExport,
                                 colors.gridImport};
        for (const QColor &color : all)
            QVERIFY2(countOf(full, stage.plot(), color) > 60, qPrintable(color.name()));
        // Export lies above zero, import below.
        QRect above = stage.plot();
        above.setBottom(stage.canvas->y() + int(stage.canvas->lines().yOf(0.0)) - 4);
        QRect below = stage.plot();
        below.setTop(stage.canvas->y() + int(stage.canvas->lines().yOf(0.0)) + 4);
        QVERIFY(countOf(full, above, colors.gridImport) < 5); // mixtures at crossings may look like it
        QVERIFY(countOf(full, below, colors.gridExport) < 5);

        QSignalSpy toggled(&stage.chart, &PowerChart::seriesToggled);
        QTest::mouseClick(stage.chart.findChild<QToolButton *>(u"pvLegendToolButton"_s), Qt::LeftButton);
        QCOMPARE(toggled.size(), 1);
        QVERIFY(!stage.chart.isSeriesVisible(PowerChart::Pv));
        QCOMPARE(countOf(stage.image(), stage.plot(), colors.pv), 0);
        QVERIFY(!stage.chart.readout().contains(u"PV"_s));
        stage.chart.setColors(ChartColors::dark());
        QVERIFY(countOf(stage.image(), stage.plot(), ChartColors::dark().background) > 10'000);
    }

    void leavesOutWhatThePlantDoesNotHave()
    {
        Stage stage(day(24));
        const auto *button = stage.chart.findChild<QToolButton *>(u"batteryLegendToolButton"_s);
        QVERIFY(button->isVisible());
        stage.chart.setSeriesAvailable(PowerChart::Battery, false);
        QVERIFY(!button->isVisible());
        QVERIFY(!stage.chart.isSeriesVisible(PowerChart::Battery));
        QVERIFY(!stage.chart.readout().contains(u"Battery"_s));
        QCOMPARE(countOf(stage.image(), stage.plot(), ChartColors::light().battery), 0);
        stage.chart.setSeriesAvailable(PowerChart::Battery, true);
        QVERIFY(stage.chart.readout().contains(u"Battery"_s));
    }

    void gapsStayOpen()
    {
        Stage stage(day(24, 10, 12));
        QRect gap = stage.plot();
        gap.setLeft(stage.canvas->x() + stage.pointAt(Midnight + 10 * 60 * Minute).x() + 4);
        gap.setRight(stage.canvas->x() + stage.pointAt(Midnight + 12 * 60 * Minute).x() - 8);
        QVERIFY(gap.width() > 40);
        const ChartColors colors = ChartColors::light();
        for (const QColor &color :
             {colors.pv, colors.load, colors.battery, colors.gridExport, colors.gridImport})
            QCOMPARE(countOf(stage.image(), gap, color), 0);
        // No samples at all for two hours: a gap as well.
        QList<PowerSample> holed = day(24);
        holed.removeIf([](const PowerSample &sample) {
            return sample.at >= Midnight + 600 * Minute && sample.at < Midnight + 720 * Minute;
        });
        stage.chart.setSamples(holed);
        QCOMPARE(countOf(stage.image(), gap, colors.pv), 0);
    }

    void aSlowCadenceIsNoGap()
    {
        QList<PowerSample> samples = day(16);
        samples.removeIf([](const PowerSample &sample) { return (sample.at - Midnight) % (30 * Minute) != 0; });
        Stage stage(samples);
        const QColor pv = ChartColors::light().pv;
        QRect between = stage.plot();
        between.setLeft(stage.canvas->x() + stage.pointAt(Midnight + 600 * Minute).x() + 4);
        between.setRight(stage.canvas->x() + stage.pointAt(Midnight + 630 * Minute).x() - 4);
        QVERIFY(between.width() > 3);
        QCOMPARE(countOf(stage.image(), between, pv), 0);
        stage.chart.setLongestGap(35 * Minute);
        QVERIFY(countOf(stage.image(), between, pv) > 0);
    }

    void crosshairFollowsTheMouse()
    {
        Stage stage(day(24));
        QSignalSpy moved(&stage.chart, &PowerChart::crosshairMoved);
        QTest::mouseMove(stage.canvas->viewport(), stage.pointAt(Midnight + 12 * 60 * Minute));
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(stage.chart.samples().at(stage.chart.crosshairIndex()).at, Midnight + 12 * 60 * Minute);
        QVERIFY2(stage.chart.readout().startsWith(u"12:00 – PV: "_s), qPrintable(stage.chart.readout()));
        QVERIFY(stage.chart.readout().contains(u"Battery: Charging 3.00 kW"_s));
        QTest::mouseMove(stage.canvas->viewport(), QPoint(1, 1)); // outside of the plot
        QTRY_COMPARE(stage.chart.crosshairIndex(), -1);
    }

    void crosshairFollowsTheKeys()
    {
        Stage stage(day(12));
        stage.chart.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(stage.chart.hasFocus());
        const int last = int(stage.chart.samples().size()) - 1;
        QTest::keyClick(&stage.chart, Qt::Key_Left);
        QCOMPARE(stage.chart.crosshairIndex(), last);
        QTest::keyClick(&stage.chart, Qt::Key_Left);
        QCOMPARE(stage.chart.crosshairIndex(), last - 1);
        QTest::keyClick(&stage.chart, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(stage.chart.crosshairIndex(), last - 13);
        QTest::keyClick(&stage.chart, Qt::Key_Home);
        QCOMPARE(stage.chart.crosshairIndex(), 0);
        QTest::keyClick(&stage.chart, Qt::Key_Left);
        QCOMPARE(stage.chart.crosshairIndex(), 0);
        QTest::keyClick(&stage.chart, Qt::Key_End);
        QCOMPARE(stage.chart.crosshairIndex(), last);
        QTest::keyClick(&stage.chart, Qt::Key_Escape);
        QCOMPARE(stage.chart.crosshairIndex(), -1);
    }

    void screenReadersGetTheValue()
    {
        Stage stage(day(12));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&stage.chart);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), u"Power chart"_s);
        QVERIFY(!face->text(QAccessible::Description).isEmpty());
        stage.chart.setCrosshairIndex(0);
        QVERIFY2(face->text(QAccessible::Value).startsWith(u"00:00 – PV: 0 W"_s),
                 qPrintable(face->text(QAccessible::Value)));
    }

    //! A new sample within the window repaints a strip of a few pixels, not the plot.
    void anAppendRepaintsAStrip()
    {
        QList<PowerSample> samples = day(14.75);
        const PowerSample next = samples.takeLast();
        const PowerSample first = samples.takeLast();
        Stage stage(samples);
        const qint64 whole = qint64(stage.canvas->plotArea().width() * stage.canvas->plotArea().height());
        PaintMeter meter(stage.canvas->viewport());
        stage.chart.appendOrReplaceLast(first);
        QTRY_VERIFY(meter.paints > 0); // with whatever was left to paint of showing the window
        const QImage before = stage.image();
        meter.paints = 0;
        meter.pixels = 0;
        stage.chart.appendOrReplaceLast(next);
        QTRY_VERIFY(meter.paints > 0);
        QVERIFY2(meter.pixels < whole / 20, qPrintable(QString::number(meter.pixels)));
        QVERIFY(stage.image() != before);

        // The strip leaves the same picture as painting everything.
        const QImage byStrip = stage.image();
        stage.chart.setSamples(stage.chart.samples());
        QCOMPARE(byStrip, stage.image());
    }

    void appendingMergesAPollCycle()
    {
        Stage stage(day(10));
        const int count = int(stage.chart.samples().size());
        PowerSample sample = stage.chart.samples().constLast();
        sample.pv = 9.0f;
        stage.chart.appendOrReplaceLast(sample);
        QCOMPARE(stage.chart.samples().size(), count);
        QCOMPARE(stage.chart.samples().constLast().pv, 9.0f);
        sample.at += 5 * Minute;
        stage.chart.appendOrReplaceLast(sample);
        QCOMPARE(stage.chart.samples().size(), count + 1);
        sample.at -= 60 * Minute; // the clock was set back
        stage.chart.appendOrReplaceLast(sample);
        QCOMPARE(stage.chart.samples().size(), count - 11);
        QCOMPARE(stage.chart.samples().constLast().at, sample.at);
        sample.at += 23 * 60 * Minute;
        stage.chart.appendOrReplaceLast(sample);
        QVERIFY(stage.chart.samples().constFirst().at > sample.at - 24 * 60 * Minute);
    }

    void theWindowGrowsFromAnHourToADay()
    {
        Stage stage(day(0.1));
        const SeriesLayer &lines = stage.canvas->lines();
        QCOMPARE(lines.to() - lines.from(), 60 * Minute);
        stage.chart.setSamples(day(10));
        QCOMPARE(lines.from(), Midnight);
        QCOMPARE(lines.to(), Midnight + 11 * 60 * Minute);
        stage.chart.setSamples(day(40));
        QCOMPARE(lines.to() - lines.from(), 24 * 60 * Minute);
        QVERIFY(lines.to() > stage.chart.samples().constLast().at);
    }

    //! With HELIODESK_CHART_PICTURES set to a folder, the pictures are kept for people to look at.
    void picturesAtSeveralScales()
    {
        const QString folder = qEnvironmentVariable("HELIODESK_CHART_PICTURES");
        for (const bool isDark : {false, true}) {
            Stage stage(day(21.2, 9.5, 10.5));
            stage.chart.setColors(isDark ? ChartColors::dark() : ChartColors::light());
            QPalette palette = stage.chart.palette();
            palette.setColor(QPalette::Window,
                             isDark ? ChartColors::dark().background : ChartColors::light().background);
            palette.setColor(QPalette::ButtonText,
                             isDark ? ChartColors::dark().text : ChartColors::light().text);
            stage.chart.setPalette(palette);
            stage.chart.setCrosshairIndex(isDark ? 160 : -1);
            for (const double scale : {1.0, 1.5}) {
                QImage image((QSizeF(stage.chart.size()) * scale).toSize(), QImage::Format_RGB32);
                image.setDevicePixelRatio(scale);
                image.fill(Qt::white);
                stage.chart.render(&image);
                const ChartColors colors = isDark ? ChartColors::dark() : ChartColors::light();
                QVERIFY(countOf(image, image.rect(), colors.pv) > 100);
                if (!folder.isEmpty())
                    QVERIFY(
                        image.save(u"%1/powerchart-%2-%3.png"_s.arg(folder, isDark ? u"dark"_s : u"light"_s)
                                       .arg(scale)));
            }
        }
    }
};

QTEST_MAIN(TestPowerChart)
#include "tst_powerchart.moc"
