// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/numbers.h"
#include "app/simulator/world/weather.h"

#include <QDate>
#include <QTest>

using namespace Simulation;

class SunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void elevation_data();
    void elevation();
    void clearSkyIsPlausible();
    void weatherRepeatsAndVaries();
    void planesTurnToTheSun();
};

void SunTest::elevation_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<double>("utcHour");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("elevation");
    QTest::addColumn<double>("azimuth"); // below 0: not asked, the sun stands too high or too low

    // At true noon the elevation is 90° − |latitude − declination|; hours correct for longitude and equation
    // of time.
    QTest::newRow("Munich, June solstice, noon")
        << QDate(2026, 6, 21) << 11.263 << 48.137 << 11.575 << 65.30 << 180.0;
    QTest::newRow("Munich, December solstice, noon")
        << QDate(2026, 12, 21) << 11.197 << 48.137 << 11.575 << 18.43 << 180.0;
    QTest::newRow("equator, March equinox, noon")
        << QDate(2026, 3, 20) << 12.124 << 0.0 << 0.0 << 90.0 << -1.0;
    QTest::newRow("equator, March equinox, 6 h later")
        << QDate(2026, 3, 20) << 18.124 << 0.0 << 0.0 << 0.0 << 270.0;
    QTest::newRow("Auckland, December solstice, noon north")
        << QDate(2026, 12, 22) << 0.325 << -36.85 << 174.76 << 76.59 << 0.0;
    QTest::newRow("Ushuaia, June solstice, noon north")
        << QDate(2026, 6, 21) << 16.586 << -54.80 << -68.30 << 11.76 << 0.0;
    QTest::newRow("Tromsø, midnight sun") << QDate(2026, 6, 21) << 22.770 << 69.65 << 18.96 << 3.09 << 0.0;
    QTest::newRow("Tromsø, polar night at noon")
        << QDate(2026, 12, 21) << 10.705 << 69.65 << 18.96 << -3.09 << 180.0;
    QTest::newRow("Quito at night") << QDate(2026, 9, 23) << 17.11 - 12 << -0.18 << -78.47 << -90.0 << -1.0;
}

void SunTest::elevation()
{
    QFETCH(QDate, date);
    QFETCH(double, utcHour);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, elevation);
    QFETCH(double, azimuth);
    const SunDirection sun = SunDay(date.dayOfYear() - 1, latitude, longitude).direction(utcHour / 24);
    QVERIFY2(std::abs(sun.elevationDegrees() - elevation) < 0.3,
             qPrintable(QString::number(sun.elevationDegrees())));
    const double turn = std::remainder(sun.azimuthDegrees() - azimuth, 360.0);
    QVERIFY2(azimuth < 0 || std::abs(turn) < 0.7, qPrintable(QString::number(sun.azimuthDegrees())));
}

void SunTest::clearSkyIsPlausible()
{
    Climate desert;
    desert.cloudiness = 0;
    const Weather weather(1, 48, 11, desert);
    Sky skies[slotsPerDay];
    float brightest = 0;
    for (int day = 0; day < modelDays; ++day) {
        weather.skiesOf(day, skies);
        for (const Sky &sky : skies) {
            QVERIFY(sky.beam >= 0 && sky.diffuse >= 0 && sky.cover >= 0 && sky.cover <= 1);
            QVERIFY(sky.sun.up > 0 || sky.horizontal == 0);
            brightest = std::max(brightest, sky.horizontal);
        }
    }
    QVERIFY2(brightest > 850 && brightest < 1150, qPrintable(QString::number(brightest)));
}

void SunTest::weatherRepeatsAndVaries()
{
    const Weather one(1, 48, 11, {}), same(1, 48.01, 11.01, {}), other(2, 48, 11, {});
    Sky a[slotsPerDay], b[slotsPerDay], c[slotsPerDay];
    double sameClouds = 0;
    double otherClouds = 0;
    double least = 1e9;
    double most = 0;
    for (int day = 100; day < 250; ++day) {
        one.skiesOf(day, a);
        same.skiesOf(day, b);
        other.skiesOf(day, c);
        double light = 0;
        for (int i = 0; i < slotsPerDay; ++i) {
            sameClouds += std::abs(double(a[i].cover - b[i].cover));
            otherClouds += std::abs(double(a[i].cover - c[i].cover));
            light += double(a[i].horizontal) / 12000;
        }
        least = std::min(least, light);
        most = std::max(most, light);
    }
    QCOMPARE(sameClouds, 0.0); // a neighbour has the same weather, another seed does not
    QVERIFY(otherClouds > 1000);
    QVERIFY2(least < 3 && most > 6, qPrintable(QStringLiteral("%1 to %2 kWh/m² a day").arg(least).arg(most)));
}

void SunTest::planesTurnToTheSun()
{
    Sky morning;
    morning.sun = SunDay(171, 48, 11).direction(6.0 / 24);
    morning.beam = 600;
    morning.diffuse = 80;
    morning.horizontal = float(600 * morning.sun.up + 80);
    QVERIFY(Plane(30, 90).irradiance(morning) > Plane(30, 180).irradiance(morning));
    QVERIFY(Plane(30, 180).irradiance(morning) > Plane(30, 270).irradiance(morning));
    QVERIFY(std::abs(Plane(0, 123).irradiance(morning) - double(morning.horizontal)) < 1e-3);
}

QTEST_GUILESS_MAIN(SunTest)
#include "tst_sun.moc"
