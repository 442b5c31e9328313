// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rasterline.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

const QColor Red(200, 0, 0);
const QColor Blue(0, 0, 200);

QImage canvas(int width = 40, int height = 40)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

//! A line that leaps up and down, with gaps, over \a width columns.
std::vector<RasterPoint> leaps(int width, int height, bool hasUprights)
{
    QRandomGenerator random(7);
    std::vector<RasterPoint> points;
    bool joins = false;
    for (float x = 1.0F; x < float(width); x += float(random.generateDouble() * 9.0)) {
        points.push_back({x, float(random.generateDouble() * height), joins});
        if (hasUprights && random.bounded(3) == 0)
            points.push_back({x, float(random.generateDouble() * height), true});
        joins = random.bounded(6) != 0;
    }
    return points;
}

} // namespace

class TestLineRaster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    //! Zoomed in, lines come from far outside of the picture: what is in it looks the same.
    void linesComeFromAfar_data()
    {
        QTest::addColumn<float>("far");
        for (const float far : {100.0F, 40'000.0F, 1e7F})
            QTest::addRow("%g px", double(far)) << far;
    }
    void linesComeFromAfar()
    {
        QFETCH(float, far);
        const auto drawn = [](float reach) {
            QImage image = canvas();
            // Level, and rising by one row a column through the middle.
            const std::vector<RasterPoint> level {{-reach, 10, false}, {40 + reach, 10, true}};
            const std::vector<RasterPoint> rising {{20 - reach, 20 + reach, false},
                                                   {20 + reach, 20 - reach, true}};
            LineRaster(image, image.rect()).stroke(level, {Red, Blue, 60}, 2.0F, 2.0F);
            LineRaster(image, image.rect()).stroke(rising, {Red, Blue, 60}, 2.0F, 2.0F);
            LineRaster(image, image.rect()).fill(rising, {Red, Blue, 60}, 0.3F);
            return image;
        };
        const QImage near = drawn(60);
        const QImage image = drawn(far);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int difference = image.pixelColor(x, y).green() - near.pixelColor(x, y).green();
                QVERIFY2(std::abs(difference) <= 8, qPrintable(u"%1,%2: %3"_s.arg(x).arg(y).arg(difference)));
            }
        }
    }
    void nothingOutsideIsDrawn()
    {
        const float huge = std::numeric_limits<float>::max();
        for (const float y :
             {-1e6F, 1e6F, huge, -huge, std::numeric_limits<float>::infinity(), std::nanf("")}) {
            QImage image = canvas();
            const std::vector<RasterPoint> line {{-huge, y, false}, {huge, y, true}, {huge, y, false}};
            LineRaster(image, image.rect()).stroke(line, {Red, Blue, 30}, 2.0F, 2.0F);
            QCOMPARE(image, canvas());
        }
    }

    void strokesCoverWhatTheyShould_data()
    {
        QTest::addColumn<float>("y");
        QTest::addColumn<float>("width");
        QTest::addColumn<QList<int>>("reds"); //!< of rows 8 to 11, per cent of the ink
        QTest::newRow("two whole rows") << 10.0F << 2.0F << QList<int> {0, 100, 100, 0};
        QTest::newRow("between rows") << 10.5F << 2.0F << QList<int> {0, 50, 100, 50};
        QTest::newRow("one row") << 9.5F << 1.0F << QList<int> {0, 100, 0, 0};
        QTest::newRow("a hair") << 9.5F << 0.5F << QList<int> {0, 50, 0, 0};
    }
    void strokesCoverWhatTheyShould()
    {
        QFETCH(float, y);
        QFETCH(float, width);
        QFETCH(QList<int>, reds);
        QImage image = canvas();
        const std::vector<RasterPoint> line {{2, y, false}, {20, y, true}, {38, y, true}};
        LineRaster(image, image.rect()).stroke(line, {Red, Blue, 30}, width, 2.0F);
        for (int row = 8; row < 12; ++row) {
            for (const int column : {5, 19, 20, 21, 35}) { // no seam where two pieces meet
                const int ink = int(std::lround((255 - image.pixelColor(column, row).green()) / 2.55));
                QVERIFY2(std::abs(ink - reds.at(row - 8)) <= 1,
                         qPrintable(u"%1,%2: %3"_s.arg(column).arg(row).arg(ink)));
            }
        }
        QCOMPARE(image.pixelColor(39, 39), QColor(Qt::white));
    }

    //! A steep line is as wide as a flat one, across its direction.
    void steepLinesKeepTheirWidth()
    {
        for (const float run : {0.0F, 0.3F, 3.0F, 12.0F}) {
            QImage image = canvas();
            const std::vector<RasterPoint> line {{15, 0, false}, {15 + run, 40, true}};
            LineRaster(image, image.rect()).stroke(line, {Red, Red, 40}, 2.0F, 2.0F);
            double ink = 0;
            for (int column = 0; column < 40; ++column)
                ink += (255 - image.pixelColor(column, 20).green()) / 255.0;
            const double expected = 2.0 * std::hypot(run, 40.0) / 40.0;
            QVERIFY2(std::abs(ink - expected) < 0.1, qPrintable(u"%1: %2"_s.arg(run).arg(ink)));
        }
    }

    void signsHaveColorsAndLonelyValuesDots()
    {
        QImage image = canvas();
        const std::vector<RasterPoint> points {{5, 10, false}, {15, 30, true}, {30, 10, false}};
        LineRaster raster(image, image.rect());
        raster.stroke(points, {Red, Blue, 20}, 2.0F, 2.0F);
        QVERIFY(image.pixelColor(7, 14).red() > image.pixelColor(7, 14).blue());
        QVERIFY(image.pixelColor(12, 24).red() < image.pixelColor(12, 24).blue());
        QCOMPARE(image.pixelColor(30, 10), Red);
        QCOMPARE(image.pixelColor(22, 20), QColor(Qt::white)); // the gap before the lonely value
    }

    void fillsReachFromTheLineToZero()
    {
        QImage image = canvas();
        const std::vector<RasterPoint> points {{5, 10, false}, {15, 10, true},  {15, 30, true},
                                               {25, 30, true}, {30, 10, false}, {35, 10, true},
                                               {36, 10, false}};
        LineRaster(image, image.rect()).fill(points, {Red, Blue, 20}, 0.5F);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                const bool isAbove = y >= 10 && y < 20 && ((x >= 5 && x < 15) || (x >= 30 && x < 35));
                const bool isBelow = y >= 20 && y < 30 && x >= 15 && x < 25;
                const QColor expected = isAbove ? QColor(227, 127, 127)
                    : isBelow                   ? QColor(127, 127, 227)
                                                : QColor(Qt::white);
                QVERIFY2(image.pixelColor(x, y) == expected,
                         qPrintable(u"%1,%2: %3"_s.arg(x).arg(y).arg(image.pixelColor(x, y).name())));
            }
        }
    }

    //! Painted in strips or as a whole: the same pixels, and none outside of the strip.
    void stripsMakeTheSamePicture()
    {
        constexpr int Width = 230;
        constexpr int Height = 90;
        const RasterInk ink {Red, Blue, 41.3F};
        const auto draw = [&](QImage &image, const QRect &clip) {
            LineRaster raster(image, clip);
            raster.fill(leaps(Width, Height, false), ink, 0.2F);
            raster.stroke(leaps(Width, Height, true), ink, 3.0F, 3.0F);
        };
        QImage whole = canvas(Width, Height);
        draw(whole, whole.rect());
        QVERIFY(whole != canvas(Width, Height));
        QImage inStrips = canvas(Width, Height);
        const QRect middle(57, 0, 100, Height);
        draw(inStrips, middle);
        QCOMPARE(inStrips.copy(0, 0, 57, Height), canvas(57, Height));
        draw(inStrips, QRect(0, 0, 57, Height));
        draw(inStrips, QRect(157, 0, 200, Height)); // further than the image
        QCOMPARE(inStrips, whole);
    }
};

QTEST_GUILESS_MAIN(TestLineRaster)
#include "tst_lineraster.moc"
