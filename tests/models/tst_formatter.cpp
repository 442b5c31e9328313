// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plantzone.h"
#include "ui/format/formatter.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Absent = std::numeric_limits<double>::quiet_NaN();

std::optional<double> optional(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

QLocale localeOf(const QString &name)
{
    return QLocale(name);
}

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestFormatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void power_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("kilowatts");
        QTest::addColumn<QString>("text");
        const int automatic = int(Formatter::PowerUnit::Automatic);
        const int watt = int(Formatter::PowerUnit::Watt);
        const int kilowatt = int(Formatter::PowerUnit::Kilowatt);
        QTest::newRow("absent") << u"C"_s << automatic << Absent << u"–"_s;
        QTest::newRow("zero") << u"C"_s << automatic << 0.0 << u"0 W"_s;
        QTest::newRow("no minus zero") << u"C"_s << automatic << -0.0001 << u"0 W"_s;
        QTest::newRow("watts") << u"C"_s << automatic << 0.8504 << u"850 W"_s;
        QTest::newRow("rounds up into kW") << u"C"_s << automatic << 0.9996 << u"1.00 kW"_s;
        QTest::newRow("three digits") << u"C"_s << automatic << 1.234 << u"1.23 kW"_s;
        QTest::newRow("9.996 is 10.0") << u"C"_s << automatic << 9.996 << u"10.0 kW"_s;
        QTest::newRow("tens") << u"C"_s << automatic << 12.34 << u"12.3 kW"_s;
        QTest::newRow("hundreds") << u"C"_s << automatic << 123.4 << u"123 kW"_s;
        QTest::newRow("999.7 is a megawatt") << u"C"_s << automatic << 999.7 << u"1.00 MW"_s;
        QTest::newRow("megawatts") << u"C"_s << automatic << 12345.0 << u"12.3 MW"_s;
        QTest::newRow("negative") << u"C"_s << automatic << -1.234 << u"-1.23 kW"_s;
        QTest::newRow("comma") << u"de_DE"_s << automatic << 1.234 << u"1,23 kW"_s;
        QTest::newRow("point") << u"en_NZ"_s << automatic << 1.234 << u"1.23 kW"_s;
        QTest::newRow("always W") << u"de_DE"_s << watt << 12.345 << u"12.345 W"_s;
        QTest::newRow("always kW") << u"en_NZ"_s << kilowatt << 0.0123 << u"0.01 kW"_s;
        QTest::newRow("always kW, many") << u"en_NZ"_s << kilowatt << 12345.0 << u"12,345 kW"_s;
        QTest::newRow("infinite") << u"C"_s << automatic << double(INFINITY) << u"–"_s;
    }
    void power()
    {
        QFETCH(QString, locale);
        QFETCH(int, unit);
        QFETCH(double, kilowatts);
        const Formatter formatter(localeOf(locale), Formatter::PowerUnit(unit));
        QTEST(formatter.power(optional(kilowatts)), "text");
    }

    void energy_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("kilowattHours");
        QTest::addColumn<QString>("text");
        const int automatic = int(Formatter::EnergyUnit::Automatic);
        const int kilowattHour = int(Formatter::EnergyUnit::KilowattHour);
        const int megawattHour = int(Formatter::EnergyUnit::MegawattHour);
        QTest::newRow("absent") << u"C"_s << automatic << Absent << u"–"_s;
        QTest::newRow("little") << u"C"_s << automatic << 0.42 << u"0.42 kWh"_s;
        QTest::newRow("a day") << u"de_DE"_s << automatic << 34.56 << u"34,6 kWh"_s;
        QTest::newRow("a year") << u"en_NZ"_s << automatic << 9876.0 << u"9,876 kWh"_s;
        QTest::newRow("9999.7 is MWh") << u"C"_s << automatic << 9999.7 << u"10.0 MWh"_s;
        QTest::newRow("lifetime") << u"de_DE"_s << automatic << 1'234'567.0 << u"1.235 MWh"_s;
        QTest::newRow("park") << u"C"_s << automatic << 12'345'678.0 << u"12.3 GWh"_s;
        QTest::newRow("always kWh") << u"de_DE"_s << kilowattHour << 1'234'567.0 << u"1.234.567 kWh"_s;
        QTest::newRow("always MWh, a house's day") << u"C"_s << megawattHour << 12.5 << u"0.013 MWh"_s;
        QTest::newRow("always MWh, a house's year") << u"C"_s << megawattHour << 9876.0 << u"9.876 MWh"_s;
        QTest::newRow("always MWh, a roof") << u"C"_s << megawattHour << 98'765.0 << u"98.8 MWh"_s;
        QTest::newRow("always MWh, a park") << u"en_NZ"_s << megawattHour << 12'345'678.0 << u"12,346 MWh"_s;
        QTest::newRow("always MWh, absent") << u"C"_s << megawattHour << Absent << u"–"_s;
    }
    void energy()
    {
        QFETCH(QString, locale);
        QFETCH(int, unit);
        QFETCH(double, kilowattHours);
        const Formatter formatter(localeOf(locale), Formatter::PowerUnit::Automatic,
                                  Formatter::EnergyUnit(unit));
        QTEST(formatter.energy(optional(kilowattHours)), "text");
    }

    void quantity_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("voltage") << u"C"_s << 230.14 << int(Unit::Volt) << u"230.1 V"_s;
        QTest::newRow("current") << u"de_DE"_s << 8.5 << int(Unit::Ampere) << u"8,50 A"_s;
        QTest::newRow("temperature") << u"C"_s << -3.04 << int(Unit::Celsius) << u"-3.0 °C"_s;
        QTest::newRow("no minus zero") << u"C"_s << -0.04 << int(Unit::Celsius) << u"0.0 °C"_s;
        QTest::newRow("meter in W") << u"de_DE"_s << -1234.0 << int(Unit::Watt) << u"-1.234 W"_s;
        QTest::newRow("frequency") << u"en_NZ"_s << 49.987 << int(Unit::Hertz) << u"49.99 Hz"_s;
        QTest::newRow("reactive") << u"C"_s << 0.5 << int(Unit::Kilovar) << u"0.500 kvar"_s;
        QTest::newRow("plain") << u"C"_s << 0.98 << int(Unit::None) << u"0.980"_s;
        QTest::newRow("absent") << u"C"_s << Absent << int(Unit::Volt) << u"–"_s;
    }
    void quantity()
    {
        QFETCH(QString, locale);
        QFETCH(double, value);
        QFETCH(int, unit);
        QTEST(Formatter(localeOf(locale)).quantity(optional(value), Unit(unit)), "text");
    }

    void flow_data()
    {
        QTest::addColumn<double>("kilowatts");
        QTest::addColumn<QString>("grid");
        QTest::addColumn<QString>("battery");
        QTest::newRow("absent") << Absent << u"–"_s << u"–"_s;
        QTest::newRow("plus") << 1.2 << u"Exporting 1.20 kW"_s << u"Charging 1.20 kW"_s;
        QTest::newRow("minus") << -0.8 << u"Importing 800 W"_s << u"Discharging 800 W"_s;
        QTest::newRow("noise") << 0.004 << u"Idle"_s << u"Idle"_s;
        QTest::newRow("limit") << -0.005 << u"Importing 5 W"_s << u"Discharging 5 W"_s;
    }
    void flow()
    {
        QFETCH(double, kilowatts);
        const Formatter formatter(QLocale::c());
        QTEST(formatter.gridFlow(optional(kilowatts)), "grid");
        QTEST(formatter.batteryFlow(optional(kilowatts)), "battery");
    }

    void percent()
    {
        QCOMPARE(Formatter(QLocale::c()).percent(87.4), u"87 %"_s);
        QCOMPARE(Formatter(localeOf(u"de_DE"_s)).percent(98.76, 1), u"98,8 %"_s);
        QCOMPARE(Formatter().percent({}), u"–"_s);
    }

    void age_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << qint64(-500) << u"just now"_s;
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("59 s") << qint64(59) << u"just now"_s;
        QTest::newRow("a minute") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("59:59") << qint64(3599) << u"59 min ago"_s;
        QTest::newRow("an hour") << qint64(3600) << u"1 h ago"_s;
        QTest::newRow("47 h") << qint64(48 * 3600 - 1) << u"47 h ago"_s;
        QTest::newRow("two days") << qint64(48 * 3600) << u"2 d ago"_s;
    }
    void age()
    {
        QFETCH(qint64, seconds);
        const qint64 now = utc(u"2026-06-21T12:00:00Z"_s);
        QTEST(Formatter().age(now - seconds * 1000, now), "text");
        QCOMPARE(Formatter().age(0, now), u"never"_s);
    }

    void localTimes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("timeOrDate"); // now: 2026-06-21T12:00Z
        QTest::newRow("Berlin") << u"de_DE"_s << QByteArray("Europe/Berlin") << u"2026-06-21T10:05:00Z"_s
                                << u"12:05"_s << u"12:05"_s;
        QTest::newRow("Auckland is a day on")
            << u"C"_s << QByteArray("Pacific/Auckland") << u"2026-06-21T10:05:00Z"_s << u"22:05:00"_s
            << u"21 Jun 2026 22:05:00"_s;
        QTest::newRow("another day") << u"de_DE"_s << QByteArray("UTC+02:00") << u"2026-06-19T10:05:00Z"_s
                                     << u"12:05"_s << u"19.06.26 12:05"_s;
        QTest::newRow("Nepal") << u"de_DE"_s << QByteArray("Asia/Kathmandu") << u"2026-06-21T10:05:00Z"_s
                               << u"15:50"_s << u"15:50"_s;
    }
    void localTimes()
    {
        QFETCH(QString, locale);
        QFETCH(QByteArray, zone);
        QFETCH(QString, at);
        const Formatter formatter(localeOf(locale));
        const qint64 now = utc(u"2026-06-21T12:00:00Z"_s);
        QTEST(formatter.time(utc(at), QTimeZone(zone)), "time");
        QTEST(formatter.timeOrDate(utc(at), now, QTimeZone(zone)), "timeOrDate");
        QCOMPARE(formatter.dateTime(0, QTimeZone(zone)), u"–"_s);
    }

    void zoneOfPlant_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<int>("summerOffsetHours"); // of the zone chosen, on 2026-06-21
        QTest::addColumn<double>("latitude"); // 0: unknown
        QTest::addColumn<double>("longitude");
        QTest::newRow("none") << QString() << QByteArray("Europe/Berlin") << 2 << 0. << 0.;
        QTest::newRow("ours in winter")
            << u"2020-01-10T00:00:00+01:00"_s << QByteArray("Europe/Berlin") << 2 << 0. << 0.;
        QTest::newRow("ours in summer")
            << u"2020-07-10T00:00:00+02:00"_s << QByteArray("Europe/Berlin") << 2 << 0. << 0.;
        QTest::newRow("another") << u"2020-01-10T00:00:00+08:00"_s << QByteArray("Europe/Berlin") << 8 << 0.
                                 << 0.;
        QTest::newRow("same offset by season only")
            << u"2020-07-10T00:00:00+01:00"_s << QByteArray("Europe/Berlin") << 1 << 0. << 0.;
        QTest::newRow("by position, the computer elsewhere")
            << u"2020-01-10T00:00:00+01:00"_s << QByteArray("Asia/Tokyo") << 2 << 48.14 << 11.58;
        QTest::newRow("position without a date")
            << QString() << QByteArray("Asia/Tokyo") << 2 << 48.14 << 11.58;
        QTest::newRow("no summer time there")
            << u"2020-01-10T00:00:00+01:00"_s << QByteArray("Europe/Berlin") << 1 << 36.75 << 3.06; // Algiers
        QTest::newRow("a computer without summer time, same offset in winter")
            << u"2020-01-10T00:00:00+01:00"_s << QByteArray("Africa/Lagos") << 2 << 52.5 << 13.4;
        QTest::newRow("position and offset disagree")
            << u"2020-01-10T00:00:00+08:00"_s << QByteArray("Europe/Berlin") << 8 << 48.14 << 11.58;
        QTest::newRow("across the date line")
            << u"2022-12-05T14:30:00+14:00"_s << QByteArray("Europe/Berlin") << 14 << 1.9 << -157.4;
        QTest::newRow("position is nonsense")
            << u"2020-01-10T00:00:00+01:00"_s << QByteArray("Europe/Berlin") << 2 << -9000. << 4e300;
    }
    void zoneOfPlant()
    {
        QFETCH(QString, connection);
        QFETCH(QByteArray, system);
        Plant plant;
        plant.gridConnection = QDateTime::fromString(connection, Qt::ISODate);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        if (latitude != 0) {
            plant.latitude = latitude;
            plant.longitude = longitude;
        }
        const QTimeZone zone = plantZone(plant, QTimeZone(system));
        const QDateTime summer = QDateTime::fromString(u"2026-06-21T12:00:00Z"_s, Qt::ISODate);
        QTEST(zone.offsetFromUtc(summer) / 3600, "summerOffsetHours");
    }
};

QTEST_GUILESS_MAIN(TestFormatter)
#include "tst_formatter.moc"
