// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stringheatmap.h"

#include <QRegularExpression>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double None = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Midnight = 1'781'992'800'000; // 2026-06-20T22:00:00Z, midnight in Berlin
constexpr qint64 Day = 24 * Hour;

QList<qint64> times()
{
    QList<qint64> list;
    for (int i = 0; i < 288; ++i)
        list.append(Midnight + i * 5 * Minute);
    return list;
}

//! Sun from 6 to 20; PV2 at half, PV3 dead, PV4 without values from 12 to 13, PV5 not connected.
QList<StringTrack> tracks()
{
    QList<StringTrack> list;
    for (int number = 1; number <= 8; ++number) {
        StringTrack track;
        track.number = number;
        for (int i = 0; i < 288; ++i) {
            const double hour = i / 12.0;
            const double sun = hour < 6 || hour > 20 ? 0.0 : 8.0 * std::sin((hour - 6) / 14 * M_PI);
            double amperes = number == 2 ? sun / 2 : number == 3 || number == 5 ? 0.0 : sun;
            double volts = number == 5 || sun == 0.0 ? 0.0 : 600.0;
            if (number == 4 && hour >= 12 && hour < 13)
                amperes = volts = None;
            track.amperes.append(amperes);
            track.volts.append(volts);
        }
        list.append(track);
    }
    return list;
}

struct Stage
{
    StringHeatMap map;

    explicit Stage(StringQuantity quantity = StringQuantity::Current)
    {
        map.setFormatter(Formatter(QLocale(u"en_GB"_s)));
        map.setZone(QTimeZone("Europe/Berlin"));
        map.setMatrix(stringMatrix(times(), tracks(), quantity), quantity, Midnight, Midnight + Day);
        map.resize(900, 360);
        map.show();
        if (!QTest::qWaitForWindowActive(&map))
            qFatal("the map was not shown");
    }
    QPoint pointAt(int row, double hour) const
    {
        const QRectF plot = map.plot();
        const double share = (double(Midnight) + hour * double(Hour) - double(map.window().from()))
            / double(map.window().to() - map.window().from());
        return QPointF(plot.left() + plot.width() * share,
                       plot.top() + plot.height() * (row + 0.5) / double(map.matrix().numbers.size()))
            .toPoint();
    }
    QColor colorAt(int row, double hour) { return map.grab().toImage().pixelColor(pointAt(row, hour)); }
};

} // namespace

class TestStringHeatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void measuresAgainstTheProducingSisters()
    {
        const StringMatrix matrix = stringMatrix(times(), tracks(), StringQuantity::Current);
        QCOMPARE(matrix.numbers, (QList<int> {1, 2, 3, 4, 6, 7, 8})); // PV5 is not in use
        const int noon = 12 * 12;
        QCOMPARE(matrix.shares.at(0).at(noon), 1.0F);
        QCOMPARE(matrix.shares.at(1).at(noon), 0.5F);
        QCOMPARE(matrix.shares.at(2).at(noon), 0.0F); // dead: zero, and known to be
        QVERIFY(std::isnan(matrix.shares.at(3).at(noon))); // absent: not zero
        QVERIFY(!matrix.isDark.at(noon));
        QVERIFY(std::isnan(matrix.shares.at(0).at(0))); // night: not zero
        QVERIFY(matrix.isDark.at(0));
        const StringMatrix power = stringMatrix(times(), tracks(), StringQuantity::Power);
        QCOMPARE(power.values.at(0).at(noon), float(8.0 * std::sin(6.0 / 14 * M_PI) * 600));
        QCOMPARE(power.shares.at(1).at(noon), 0.5F);
        QVERIFY(stringMatrix({}, {}, StringQuantity::Power).numbers.isEmpty());
    }

    void measuresAgainstStringsThatLookTheSameWay()
    {
        QList<StringTrack> turned = tracks();
        for (const int place : {5, 6, 7}) { // PV6 to PV8 look west: half as much in the morning
            for (int i = 0; i < 144; ++i)
                turned[place].amperes[i] /= 2;
        }
        const int morning = 10 * 12;
        const StringMatrix together = stringMatrix(times(), turned, StringQuantity::Current);
        QVERIFY(together.shares.at(0).at(morning) > 1.2F || together.shares.at(4).at(morning) < 0.8F);
        const StringMatrix apart =
            stringMatrix(times(), turned, StringQuantity::Current, {{1, 4}, {6, 7, 8}, {2}});
        QCOMPARE(apart.shares.at(0).at(morning), 1.0F);
        QCOMPARE(apart.shares.at(4).at(morning), 1.0F);
        QCOMPARE(apart.shares.at(1).at(162), 0.5F); // alone: against all
    }

    void zeroNightAndAbsentLookDifferent()
    {
        Stage stage;
        const QColor dead = stage.colorAt(2, 10);
        QCOMPARE(dead, shareColor(0.0F, false));
        QCOMPARE(stage.colorAt(0, 10), shareColor(1.0F, false));
        QCOMPARE(stage.colorAt(0, 2), QColor(Qt::white)); // night is empty
        // Hatched: two colours side by side.
        const QImage image = stage.map.grab().toImage();
        const QPoint middle = stage.pointAt(3, 12.5);
        QSet<QRgb> colors;
        for (int x = -8; x < 8; ++x)
            colors.insert(image.pixel(middle + QPoint(x, 0)));
        QVERIFY(colors.size() >= 2);
    }

    void bothSidesOfTheScaleDifferForColorBlindEyes()
    {
        for (const bool isDark : {false, true}) {
            // Blue minus red separates the sides for all three kinds of dichromacy.
            for (float share = 0.0F; share < 0.9F; share += 0.1F)
                QVERIFY(shareColor(share, isDark).red() > shareColor(share, isDark).blue() + 15);
            for (float share = 1.1F; share <= 1.5F; share += 0.1F)
                QVERIFY(shareColor(share, isDark).blue() > shareColor(share, isDark).red() + 15);
            // Farther from the median, farther from its lightness.
            const auto distance = [isDark](float share) {
                return std::abs(qGray(shareColor(share, isDark).rgb())
                                - qGray(shareColor(1.0F, isDark).rgb()));
            };
            QVERIFY(distance(0.0F) > distance(0.7F) && distance(0.7F) > distance(0.9F));
            QVERIFY(distance(1.5F) > distance(1.2F));
        }
        QCOMPARE(shareColor(9.0F, false), shareColor(1.5F, false));
        QCOMPARE(shareColor(-1.0F, false), shareColor(0.0F, false));
    }

    void saysCellsByMouseAndKeyboard()
    {
        Stage stage;
        QTest::mouseMove(&stage.map, stage.pointAt(1, 12));
        QCOMPARE(stage.map.currentRow(), 1);
        QVERIFY2(stage.map.readout().contains(u"PV2"_s) && stage.map.readout().contains(u"12:00"_s)
                     && stage.map.readout().contains(u"50"_s),
                 qPrintable(stage.map.readout()));
        stage.map.setFocus();
        QTest::keyClick(&stage.map, Qt::Key_Down);
        QVERIFY(stage.map.readout().startsWith(u"PV3"_s));
        QTest::keyClick(&stage.map, Qt::Key_Down);
        QTest::keyClick(&stage.map, Qt::Key_Right);
        QVERIFY2(stage.map.readout().contains(u"no value"_s), qPrintable(stage.map.readout()));
        QTest::keyClick(&stage.map, Qt::Key_Home);
        QCOMPARE(stage.map.currentSample(), 0);
        QVERIFY(stage.map.readout().contains(u"too little sun"_s));
        QTest::keyClick(&stage.map, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(stage.map.currentSample(), 12);
        QTest::keyClick(&stage.map, Qt::Key_End);
        QCOMPARE(stage.map.currentSample(), 287);
        QTest::keyClick(&stage.map, Qt::Key_Escape);
        QCOMPARE(stage.map.currentRow(), -1);
    }

    void zoomsAtThePointer()
    {
        Stage stage;
        const QPoint pointer = stage.pointAt(0, 9);
        QWheelEvent wheel(QPointF(pointer), stage.map.mapToGlobal(QPointF(pointer)), {}, {0, 480}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&stage.map, &wheel);
        QVERIFY(stage.map.window().to() - stage.map.window().from() < Day / 2);
        QVERIFY((stage.pointAt(0, 9) - pointer).manhattanLength() <= 2);
        stage.map.setCurrent(-1, -1); // the crosshair lies on it
        QCOMPARE(stage.colorAt(2, 9), shareColor(0.0F, false));
        QTest::mouseDClick(&stage.map, Qt::LeftButton, {}, pointer);
        QVERIFY(stage.map.window().isWhole());
    }

    void survivesNothing()
    {
        Stage stage;
        stage.map.setCurrent(3, 100);
        stage.map.setMatrix({}, StringQuantity::Power, Midnight, Midnight);
        QCOMPARE(stage.map.currentRow(), -1);
        for (const int key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Plus, Qt::Key_End})
            QTest::keyClick(&stage.map, Qt::Key(key));
        QVERIFY(!stage.map.grab().isNull());
        stage.map.resize(10, 10);
        QVERIFY(!stage.map.grab().isNull());
        stage.map.setMessage(u"No data yet"_s);
        QVERIFY(!stage.map.grab().isNull());
        QCOMPARE(stage.map.readout(), u"No data yet"_s);
    }
};

QTEST_MAIN(TestStringHeatMap)
#include "tst_stringheatmap.moc"
