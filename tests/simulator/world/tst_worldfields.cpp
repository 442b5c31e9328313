// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldprobe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace WorldProbe;

class WorldFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyDocumentedKeyAndNoOther_data();
    void everyDocumentedKeyAndNoOther();
    void plantKeys();
    void stringsSumToMpptPower();
    void batteryPacks();

private:
    const SimulatedWorld m_world {WorldOptions()}; // the built-in sites
    QJsonArray m_catalog;
};

void WorldFieldsTest::initTestCase()
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/resources/catalog/device-fields.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_catalog = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!m_catalog.isEmpty());
}

void WorldFieldsTest::everyDocumentedKeyAndNoOther_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<int>("plantCount");
    QTest::newRow("noon") << u"2026-06-21T10:00:00Z"_s << 0;
    QTest::newRow("night") << u"2026-06-21T23:30:00Z"_s << 0;
    QTest::newRow("winter") << u"2026-01-15T07:25:00Z"_s << 0;
    QTest::newRow("a fleet, some plants lost") << u"2026-07-21T10:00:00Z"_s << 600;
}

void WorldFieldsTest::everyDocumentedKeyAndNoOther()
{
    QFETCH(QString, instant);
    QFETCH(int, plantCount);
    const qint64 t = QDateTime::fromString(instant, Qt::ISODate).toMSecsSinceEpoch();
    WorldOptions options;
    options.plantCount = plantCount;
    const SimulatedWorld world(options);
    QHash<int, QHash<QString, QJsonObject>> documented;
    for (const QJsonValue entry : std::as_const(m_catalog)) {
        const QJsonObject field = entry.toObject();
        if (!field["in25_3_0"_L1].toBool() || !field["apis"_L1].toArray().contains(u"realtime"_s))
            continue;
        const QJsonArray range = field["range"_L1].toArray();
        const int first = range.isEmpty() ? 0 : range.at(0).toInt();
        const int last = range.isEmpty() ? 0 : range.at(1).toInt();
        for (int n = first; n <= last; ++n) {
            const QString key = field["key"_L1].toString().replace(u"{n}"_s, QString::number(n));
            for (const QJsonValue type : field["devTypes"_L1].toArray())
                documented[type.toInt()].insert(key, field);
        }
    }
    QSet<int> seen;
    for (int d = 0; d < world.devices().size(); ++d) {
        const int type = world.devices().at(d).typeId;
        const DataItems items = world.deviceRealtime(d, t);
        seen.insert(type);
        QSet<QString> keys;
        for (const DataItem &item : items) {
            const QString key = QLatin1StringView(item.key);
            const QByteArray name = u"type %1 key %2"_s.arg(type).arg(key).toUtf8();
            const char *where = name.constData();
            QVERIFY2(documented[type].contains(key), where);
            QVERIFY2(!keys.contains(key), where);
            keys.insert(key);
            const QJsonObject field = documented[type].value(key);
            const QString json = field["type"_L1].toString();
            using Kind = DataItem::Kind;
            if (field["retired"_L1].toBool())
                QVERIFY2(item.kind == Kind::Null, where);
            QVERIFY2(item.kind != Kind::NotAvailable || json == u"number|string", where);
            QVERIFY2(item.kind != Kind::RawJson || json == u"object", where);
            QVERIFY2(json != u"integer" || item.kind == Kind::Integer, where);
            QVERIFY2(item.kind != Kind::Integer || json == u"integer" || key.endsWith(u"_time"), where);
            QVERIFY2(item.kind != Kind::Number || (json.startsWith(u"number") && std::isfinite(item.number)),
                     where);
            const QJsonObject values = field["values"_L1].toObject();
            if (item.kind == Kind::Number && !values.isEmpty())
                QVERIFY2(values.contains(QString::number(int(item.number))), where);
        }
        QCOMPARE(keys.size(), documented[type].size());
    }
    for (const int type : {1, 10, 17, 38, 39, 41, 47, 23070, 2, 62})
        QVERIFY(seen.contains(type));
}

void WorldFieldsTest::plantKeys()
{
    const DataItems items = m_world.plantRealtime(Home, utc("2026-06-21T10:35:00Z"));
    QStringList keys;
    for (const DataItem &item : items)
        keys << QLatin1StringView(item.key);
    keys.sort();
    QCOMPARE(keys,
             (QStringList {u"day_income"_s, u"day_on_grid_energy"_s, u"day_power"_s, u"day_use_energy"_s,
                           u"month_power"_s, u"real_health_state"_s, u"total_income"_s, u"total_power"_s}));
    QCOMPARE(find(items, "real_health_state")->kind, DataItem::Kind::Integer);
    QCOMPARE(find(items, "day_power")->decimals, 2);
    // total_income moves with the hour, day_income with every mark.
    const auto at = [&](const char *when, const char *key) {
        return number(m_world.plantRealtime(Home, utc(when)), key);
    };
    QCOMPARE(at("2026-06-21T10:35:00Z", "total_income"), at("2026-06-21T10:00:00Z", "total_income"));
    QVERIFY(at("2026-06-21T11:00:00Z", "total_income") > at("2026-06-21T10:55:00Z", "total_income"));
    QVERIFY(at("2026-06-21T10:40:00Z", "day_income") > at("2026-06-21T10:35:00Z", "day_income"));
}

void WorldFieldsTest::stringsSumToMpptPower()
{
    for (const char *when : {"2026-06-21T05:00:00Z", "2026-06-21T10:30:00Z", "2026-10-02T08:20:00Z"}) {
        for (int d = 0; d < m_world.devices().size(); ++d) {
            const DataItems items = m_world.deviceRealtime(d, utc(when));
            const double dc = number(items, "mppt_power");
            if (std::isnan(dc))
                continue;
            double strings = 0;
            for (int n = 1; n <= 36; ++n) {
                const double volts =
                    number(items, QByteArray("pv" + QByteArray::number(n) + "_u").constData());
                const double amperes =
                    number(items, QByteArray("pv" + QByteArray::number(n) + "_i").constData());
                strings += std::isnan(volts) ? 0 : volts * amperes / 1000;
            }
            QVERIFY2(std::abs(strings - dc) < 1e-9, qPrintable(u"%1 is not %2"_s.arg(strings).arg(dc)));
        }
    }
}

void WorldFieldsTest::batteryPacks()
{
    const DataItems items = m_world.deviceRealtime(device(m_world, Home, 39), utc("2026-06-21T10:00:00Z"));
    const DataItem *info = find(items, "battery_unit_info");
    QVERIFY(info && info->kind == DataItem::Kind::RawJson);
    const QJsonObject units = QJsonDocument::fromJson(info->text).object();
    QCOMPARE(units.keys(), QStringList {u"unit1"_s});
    const QJsonArray packs = units["unit1"_L1].toArray();
    QCOMPARE(packs.size(), 2);
    QVERIFY(QRegularExpression(u"^\\d+\\.\\d%$"_s).match(packs.at(0)["soh"_L1].toString()).hasMatch());
    QVERIFY(packs.at(0)["sn"_L1].toString() != packs.at(1)["sn"_L1].toString());
    QCOMPARE(number(items, "rated_capacity"), 10.0);
    QCOMPARE(number(items, "battery_soh"), 0.0); // LUNA2000: unknown
}

QTEST_GUILESS_MAIN(WorldFieldsTest)
#include "tst_worldfields.moc"
