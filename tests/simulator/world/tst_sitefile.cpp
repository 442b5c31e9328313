// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulatedworld.h"
#include "app/simulator/world/builtinsites.h"

#include <QTest>

using namespace Simulation;

class SiteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void sizesHaveBounds();
    void ownSitesMakeFleets();
    void defaultsFillGaps();
    void stringsAreCounted();
    void builtInSitesHoldTheirDevices();
    void badFilesAreSkippedAloud();
};

void SiteFileTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(expected);
    };
    row("not JSON", "{\"name\": }", "not JSON at byte");
    row("a list", "[]", "the site is not an object");
    row("no inverter", "{}", "inverters is empty");
    row("latitude", R"({"latitude": 91, "inverters": [{"strings": [{}]}]})",
        "latitude is not a number from -66 to 66");
    row("text for a number", R"({"latitude": "48", "inverters": [{"strings": [{}]}]})",
        "latitude is not a number");
    row("zone", R"({"zone": "Europe/Atlantis", "inverters": [{"strings": [{}]}]})", "zone is no time zone");
    row("date", R"({"connected": "yesterday", "inverters": [{"strings": [{}]}]})",
        "connected is no local time");
    row("inverter type", R"({"inverters": [{"type": 39, "strings": [{}]}]})",
        "inverters[0].type is not a type");
    row("no strings", R"({"inverters": [{"strings": [{}]}, {}]})", "inverters[1].strings is empty");
    row("mppt", R"({"inverters": [{"mppts": 2, "strings": [{}, {"mppt": 3}]}]})",
        "inverters[0].strings[1].mppt is not a number from 1 to 2");
    row("too many strings", R"({"inverters": [{"type": 38, "strings": [{"count": 9}]}]})",
        "more strings than");
    row("fault", R"({"inverters": [{"fault": "tired", "strings": [{}]}]})", "inverters[0].fault is neither");
    row("battery", R"({"inverters": [{"strings": [{}]}], "battery": {"capacityKwh": -1}})",
        "battery.capacityKwh is not");
    row("meter", R"({"inverters": [{"strings": [{}]}], "meter": {"type": 1}})", "meter.type is not a type");
}

void SiteFileTest::mistakesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QString error;
    QVERIFY(!readSite(json, error));
    QVERIFY2(error.contains(expected), qPrintable(error));
}

void SiteFileTest::sizesHaveBounds()
{
    QByteArray inverters;
    for (int i = 0; i < 9; ++i) {
        inverters += i ? ",{\"strings\":[" : "{\"strings\":[";
        for (int s = 0; s < 8; ++s)
            inverters += (s ? ",{\"azimuth\":" : "{\"azimuth\":") + QByteArray::number(i * 8 + s) + '}';
        inverters += "]}";
    }
    QString error;
    QVERIFY(!readSite("{\"inverters\":[" + inverters + "]}", error));
    QVERIFY2(error.contains(QStringLiteral("more than 64 directions")), qPrintable(error));
    const QByteArray others = "{}" + QByteArray(",{}").repeated(80);
    QVERIFY(!readSite(R"({"inverters":[{"strings":[{}]}],"others":[)" + others + "]}", error));
    QVERIFY2(error.contains(QStringLiteral("more than 80 devices")), qPrintable(error));
}

void SiteFileTest::ownSitesMakeFleets()
{
    // Far from every known place, and with nothing to say about its share.
    WorldOptions options;
    options.plantCount = 5;
    options.siteFiles = {
        R"({"name": "Island", "latitude": 21.3, "longitude": -157.8, "zone": "Pacific/Honolulu",
                             "fleetWeight": 0, "inverters": [{"strings": [{}]}]})"};
    const SimulatedWorld world(options);
    QCOMPARE(world.plants().size(), 5);
    for (const SimulatedPlant &plant : world.plants()) {
        QCOMPARE(plant.zone.id(), QByteArray("Pacific/Honolulu"));
        QVERIFY(std::abs(plant.latitude - 21.3) < 0.1);
    }
}

void SiteFileTest::defaultsFillGaps()
{
    QString error;
    const auto site =
        readSite(R"({"inverters": [{"strings": [{}]}], "battery": {}, "something": "new"})", error);
    QVERIFY2(site, qPrintable(error));
    QCOMPARE(site->zone.id(), QByteArray("Europe/Berlin"));
    QCOMPARE(site->inverters.front().type, 38);
    QCOMPARE(site->battery->maxChargeKw, 5.0);
    QVERIFY(!site->meter);
}

void SiteFileTest::stringsAreCounted()
{
    QString error;
    const auto site = readSite(
        R"({"inverters": [{"type": 1, "mppts": 9, "strings": [{"count": 30}, {"count": 6, "mppt": 9}]}]})",
        error);
    QVERIFY2(site, qPrintable(error));
    QCOMPARE(site->inverters.front().strings.size(), size_t(36));
    QCOMPARE(site->inverters.front().strings.back().mppt, 8);
}

void SiteFileTest::builtInSitesHoldTheirDevices()
{
    const SimulatedWorld world({});
    const QList<QList<int>> expected = {
        {38, 39, 47, 62}, {38, 39, 23070}, {1, 1, 1, 41, 17, 2, 10}, {1, 1, 1, 1, 17, 2}, {38, 39, 47, 62}};
    QCOMPARE(world.plants().size(), expected.size());
    for (int p = 0; p < expected.size(); ++p) {
        const SimulatedPlant &plant = world.plants().at(p);
        QList<int> types;
        for (int d = plant.firstDevice; d < plant.firstDevice + plant.deviceCount; ++d) {
            types << world.devices().at(d).typeId;
            QCOMPARE(world.devices().at(d).plant, p);
        }
        QCOMPARE(types, expected.at(p));
        QVERIFY(!plant.name.isEmpty() && plant.capacityKwp > 0 && plant.gridConnection.isValid());
    }
    QCOMPARE(world.plants().at(0).gridConnection.toString(Qt::ISODate),
             QStringLiteral("2023-06-14T10:15:00+02:00"));
    QCOMPARE(world.plants().at(4).zone.id(), QByteArray("Pacific/Auckland"));
    QCOMPARE(world.devices().at(0).model, QStringLiteral("SUN2000-10KTL-M1"));
}

void SiteFileTest::badFilesAreSkippedAloud()
{
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("Site file ignored: inverters is empty")));
    WorldOptions options;
    options.siteFiles = {"{}", R"({"name": "Mine", "inverters": [{"strings": [{}]}]})"};
    const SimulatedWorld world(options);
    QCOMPARE(world.plants().size(), 1);
    QCOMPARE(world.plants().front().name, QStringLiteral("Mine"));
}

QTEST_GUILESS_MAIN(SiteFileTest)
#include "tst_sitefile.moc"
