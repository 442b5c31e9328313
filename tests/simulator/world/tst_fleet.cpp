// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldprobe.h"

#include <QSet>

using namespace WorldProbe;

class FleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void smallFleetsFollowTheSites();
    void tenThousandPlants();
    void plantsDiffer();
    void aPlantDoesNotDependOnTheOthers();
};

void FleetTest::smallFleetsFollowTheSites()
{
    const SimulatedWorld sites({});
    for (int count = 1; count <= 8; ++count) {
        WorldOptions options;
        options.plantCount = count;
        const SimulatedWorld world(options);
        QCOMPARE(world.plants().size(), count);
        for (int p = 0; p < std::min<int>(count, SiteCount); ++p)
            QCOMPARE(world.plants().at(p).name, sites.plants().at(p).name);
    }
}

void FleetTest::tenThousandPlants()
{
    WorldOptions options;
    options.plantCount = 10'000;
    options.seed = 7;
    const SimulatedWorld world(options);
    QSet<QString> codes, names, dns, serials;
    QSet<qint64> ids;
    QSet<QByteArray> zones;
    int homes = 0;
    int next = 0;
    for (const SimulatedPlant &plant : world.plants()) {
        codes << plant.code;
        names << plant.name;
        zones << plant.zone.id();
        QVERIFY(plant.code.startsWith(u"NE=4"));
        QCOMPARE(plant.firstDevice, next); // devices of a plant are neighbours
        next += plant.deviceCount;
        QVERIFY(plant.deviceCount > 0 && plant.zone.isValid() && plant.capacityKwp > 0);
        QVERIFY(plant.gridConnection.offsetFromUtc() == plant.zone.offsetFromUtc(plant.gridConnection));
        homes += world.devices().at(plant.firstDevice).typeId == 38;
    }
    for (const SimulatedDevice &device : world.devices()) {
        ids << device.id;
        dns << device.dn;
        serials << device.serial;
        QVERIFY(QString::number(device.id).size() == 16 && QString::number(device.id).startsWith(u"1000000"));
    }
    QCOMPARE(next, world.devices().size());
    QCOMPARE(codes.size(), 10'000);
    QCOMPARE(names.size(), 10'000);
    QCOMPARE(ids.size(), world.devices().size());
    QCOMPARE(dns.size(), world.devices().size());
    QCOMPARE(serials.size(), world.devices().size());
    QVERIFY(codes.intersect(dns).isEmpty());
    QVERIFY(homes > 7'000 && homes < 9'500);
    QVERIFY(zones.size() >= 6);

    // One instant of the whole fleet: the sum of all books closes as well.
    const qint64 noon = utc("2026-06-21T10:00:00Z");
    PowerBooks sum;
    for (int p = 0; p < 10'000; ++p) {
        const PowerBooks b = world.books(p, noon);
        QVERIFY(std::abs(imbalance(b)) < 1e-9);
        sum.pv += b.pv;
        sum.load += b.load;
    }
    QVERIFY(sum.pv > 20'000 && sum.load > 1'000);
}

void FleetTest::plantsDiffer()
{
    WorldOptions options;
    options.plantCount = 300;
    const SimulatedWorld world(options);
    const qint64 noon = utc("2026-06-21T10:00:00Z");
    QSet<qint64> powers, firstStrings;
    for (int p = 0; p < 300; ++p) {
        powers << std::llround(world.books(p, noon).pv * 1e6);
        const double amperes = number(world.deviceRealtime(world.plants().at(p).firstDevice, noon), "pv1_i");
        firstStrings << (std::isnan(amperes) ? 0 : std::llround(amperes * 1e6));
        const PowerBooks b = world.books(p, noon);
        const bool lost = number(world.plantRealtime(p, noon), "real_health_state") == 1.0;
        const bool ess = device(world, p, 41) >= 0;
        const double storage = ess ? b.charge - b.discharge : 0;
        QVERIFY(lost
                || std::abs(inverterPower(world, p, noon) - (b.load + b.export_ - b.import + storage))
                    < 1e-9);
    }
    QVERIFY2(powers.size() > 60, qPrintable(QString::number(powers.size())));
    QVERIFY2(firstStrings.size() > 60, qPrintable(QString::number(firstStrings.size())));
}

void FleetTest::aPlantDoesNotDependOnTheOthers()
{
    WorldOptions options;
    options.plantCount = 40;
    const SimulatedWorld small(options);
    options.plantCount = 400;
    const SimulatedWorld large(options);
    const qint64 t = utc("2026-09-02T14:20:00Z");
    for (int p = 0; p < 40; ++p) {
        QCOMPARE(small.plants().at(p).code, large.plants().at(p).code);
        QCOMPARE(small.plants().at(p).name, large.plants().at(p).name);
        QCOMPARE(small.books(p, t).pv, large.books(p, t).pv);
    }
}

QTEST_GUILESS_MAIN(FleetTest)
#include "tst_fleet.moc"
