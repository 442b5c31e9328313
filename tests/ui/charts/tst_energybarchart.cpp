// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/energybarcanvas.h"
#include "ui/charts/energybarchart.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

EnergyBar bar(int number, double direct, double bought)
{
    EnergyBar made;
    made.label = QString::number(number);
    made.title = u"Bar %1"_s.arg(number);
    made.parts[size_t(EnergyPart::DirectlyUsed)] = direct;
    made.parts[size_t(EnergyPart::Bought)] = bought;
    made.facts = {{u"Used directly"_s, QString::number(direct) + u" kWh"_s}};
    return made;
}

QList<EnergyBar> threeBars()
{
    QList<EnergyBar> bars {bar(1, 10, 5), EnergyBar(), bar(3, 8, 0)};
    bars[1].title = u"Bar 2"_s;
    return bars;
}

//! Number of pixels of this colour.
int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

} // namespace

//! Bars go up and down, say their figures, and can be left out.
class EnergyBarChartTest : public QObject
{
    Q_OBJECT

    static QImage painted(const QList<EnergyBar> &bars,
                          const std::function<void(EnergyBarPicture &)> &change = {})
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        EnergyBarPicture picture;
        picture.setBars(bars);
        picture.setRect(QRectF(image.rect()));
        if (change)
            change(picture);
        QPainter painter(&image);
        picture.paint(painter);
        return image;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void drawsToScale()
    {
        EnergyBarPicture picture;
        picture.setBars(threeBars());
        picture.setRect(QRectF(0, 0, 400, 300));
        const ChartColors colors = ChartColors::light();
        const QImage image = painted(threeBars());
        const int used = count(image, colors.load), bought = count(image, colors.gridImport);
        QVERIFY(used > 1000);
        QVERIFY2(std::abs(used / double(bought) - 18.0 / 5.0) < 0.3,
                 qPrintable(QString::number(used / double(bought))));
        // Nothing where there are no data.
        const QRectF column = picture.column(1);
        QCOMPARE(count(image.copy(column.toAlignedRect().adjusted(2, 0, -2, 0)), colors.load), 0);
        QCOMPARE(picture.barAt(column.center()), 1);
        QCOMPARE(picture.barAt(QPointF(2, 2)), -1);
    }

    void leavesOutWhatIsSwitchedOff()
    {
        const ChartColors colors = ChartColors::light();
        const QImage image = painted(
            threeBars(), [](EnergyBarPicture &picture) { picture.setPartShown(EnergyPart::Bought, false); });
        QCOMPARE(count(image, colors.gridImport), 0);
        QVERIFY(count(image, colors.load) > count(painted(threeBars()), colors.load)); // it has more room now
    }

    void drawsTheOtherPeriodAsOutline()
    {
        QList<EnergyBar> bars = threeBars();
        bars[0].ghostAbove = 20;
        const QImage without = painted(bars);
        const QImage with = painted(bars, [](EnergyBarPicture &picture) { picture.setGhostShown(true); });
        QVERIFY(with != without);
    }

    void choosesItsUnit()
    {
        EnergyBarPicture picture;
        picture.setBars({bar(1, 20, 5)});
        QCOMPARE(picture.unitText(), u"kWh"_s);
        picture.setBars({bar(1, 20'000, 5)});
        QCOMPARE(picture.unitText(), u"MWh"_s);
        picture.setFormatter(
            Formatter(QLocale::c(), Formatter::PowerUnit::Automatic, Formatter::EnergyUnit::KilowattHour));
        QCOMPARE(picture.unitText(), u"kWh"_s);
    }

    void survivesOddValues_data()
    {
        QTest::addColumn<double>("value");
        for (const double value :
             {0.0, -3.0, 1e-12, 1e300, std::numeric_limits<double>::infinity(), std::nan("")})
            QTest::addRow("%g", value) << value;
    }

    void survivesOddValues()
    {
        QFETCH(double, value);
        QVERIFY(!painted({bar(1, value, value)}).isNull());
        QVERIFY(!painted({}).isNull());
    }

    void goesByKey()
    {
        EnergyBarChart chart;
        chart.setFormatter(Formatter(QLocale::c()));
        chart.setBars(threeBars());
        chart.resize(600, 400);
        chart.show();
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        QSignalSpy opened(&chart, &EnergyBarChart::activated);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), 0);
        QVERIFY(chart.readout().contains(u"Used directly: 10 kWh"_s));
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.readout().contains(u"no data"_s));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.current(), 2);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 2);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 2);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.current(), -1);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Value), u"2 bars with values"_s);
    }

    void followsTheMouse()
    {
        EnergyBarChart chart;
        chart.setBars(threeBars());
        chart.resize(600, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        auto *canvas = chart.findChild<EnergyBarCanvas *>();
        QSignalSpy opened(&chart, &EnergyBarChart::activated);
        QTest::mouseMove(canvas, QPoint(canvas->width() - 30, canvas->height() / 2));
        QTRY_COMPARE(chart.current(), 2);
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, QPoint(canvas->width() - 30, canvas->height() / 2));
        QCOMPARE(opened.size(), 1);
        auto *legend = chart.findChild<QToolButton *>(u"boughtLegendToolButton"_s);
        QTest::mouseClick(legend, Qt::LeftButton);
        QVERIFY(!chart.isPartShown(EnergyPart::Bought));
        chart.setMessage(u"No data yet."_s);
        QCOMPARE(chart.readout(), u"No data yet."_s);
    }
};

QTEST_MAIN(EnergyBarChartTest)
#include "tst_energybarchart.moc"
