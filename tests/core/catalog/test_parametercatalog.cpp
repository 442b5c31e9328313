// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/parametercatalog.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The parameters of commands, entry by entry (`control-endpoints.md` §4-§8).
class TestParameterCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEntryIsWellFormed();
    void ranges_data();
    void ranges();
    void limitsOfDevices();
};

void TestParameterCatalog::everyEntryIsWellFormed()
{
    const ParameterCatalog &catalog = ParameterCatalog::instance();
    QCOMPARE(catalog.problems(), QStringList());
    QCOMPARE(catalog.entries().size(), 10);
    QSet<QString> keys;
    for (qsizetype i = 0; i < catalog.entries().size(); ++i) {
        const ParameterCatalog::Entry &entry = catalog.entries().at(i);
        const QByteArray key = entry.key.toUtf8();
        QCOMPARE(int(entry.parameter), int(i));
        QVERIFY2(!key.isEmpty() && !keys.contains(entry.key), key.constData());
        keys << entry.key;
        QVERIFY2(QStringList({u"%"_s, u"min"_s, u"W"_s, u"kW"_s}).contains(entry.unit), key.constData());
        // Watts and minutes are integers on the wire.
        QVERIFY2((entry.unit == u"W" || entry.unit == u"min") == (entry.decimals == 0), key.constData());
        QVERIFY2(entry.step > 0, key.constData());
        QVERIFY2(entry.source.contains(u"control-endpoints.md §"_s), key.constData());
        for (int controller = 0; controller < 5; ++controller) {
            ControlSite site;
            site.controller = ControllerKind(controller);
            site.ratedKw = 10;
            site.batteries = {{{1}, {u"NE=1"_s}, {}, false, 5000, 5000, {}, true}};
            const ParameterRange range = catalog.range(entry.parameter, site);
            QVERIFY2(range.maximum && *range.maximum > range.minimum, key.constData());
            QVERIFY2(range.isCutAbove == (entry.unit == u"W"), key.constData());
        }
    }
}

void TestParameterCatalog::ranges_data()
{
    using enum ControllerKind;
    QTest::addColumn<ControlParameter>("parameter");
    QTest::addColumn<ControllerKind>("controller");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    const auto row = [](const QByteArray &name, ControlParameter parameter, ControllerKind controller,
                        double minimum, double maximum) {
        QTest::newRow(name.constData()) << parameter << controller << minimum << maximum;
    };
    // Rated power 6 kW; batteries take 5000 W and give 4500 W together.
    for (const ControllerKind kind : {Direct, Dongle, Emma, SmartLogger, DistributedSmartLogger}) {
        const QByteArray suffix = QByteArray::number(int(kind));
        row("target " + suffix, ControlParameter::TargetSoc, kind, 0, 100);
        row("minutes " + suffix, ControlParameter::ForcedMinutes, kind, 0, 1440);
        row("end of charge " + suffix, ControlParameter::EndOfChargeSoc, kind, 90, 100);
        row("end of discharge " + suffix, ControlParameter::EndOfDischargeSoc, kind, 0, 20);
        row("maximum charge " + suffix, ControlParameter::MaximumChargePower, kind, 200, 5000);
        row("maximum discharge " + suffix, ControlParameter::MaximumDischargePower, kind, 200, 4500);
        row("forced power " + suffix, ControlParameter::ForcedPower, kind, 1, 5000);
        row("dispatch " + suffix, ControlParameter::DispatchPower, kind, 1, 5000);
    }
    row("grid charge direct", ControlParameter::GridChargePower, Direct, 0, 6);
    row("grid charge Dongle", ControlParameter::GridChargePower, Dongle, 0, 50);
    row("grid charge EMMA", ControlParameter::GridChargePower, Emma, 0, 50);
    row("grid charge SmartLogger", ControlParameter::GridChargePower, SmartLogger, 0, 50'000);
    row("grid charge distributed", ControlParameter::GridChargePower, DistributedSmartLogger, 0, 50'000);
    row("feed-in direct", ControlParameter::FeedInLimit, Direct, -1000, 5000);
    row("feed-in Dongle", ControlParameter::FeedInLimit, Dongle, -1000, 5000);
    row("feed-in EMMA", ControlParameter::FeedInLimit, Emma, -1000, 6);
    row("feed-in SmartLogger", ControlParameter::FeedInLimit, SmartLogger, -1000, 5000);
    row("feed-in distributed", ControlParameter::FeedInLimit, DistributedSmartLogger, -1000, 50'000);
}

void TestParameterCatalog::ranges()
{
    QFETCH(ControlParameter, parameter);
    QFETCH(ControllerKind, controller);
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    ControlSite site;
    site.controller = controller;
    site.ratedKw = 6;
    site.batteries = {{{1}, {u"NE=1"_s}, {}, false, 3000, 2500, {}, true},
                      {{2}, {u"NE=2"_s}, {}, false, 2000, 2000, {}, true}};
    const ParameterRange range = ParameterCatalog::instance().range(parameter, site);
    QCOMPARE(range.minimum, minimum);
    QCOMPARE(range.maximum, std::optional(maximum));
}

void TestParameterCatalog::limitsOfDevices()
{
    const ParameterCatalog &catalog = ParameterCatalog::instance();
    ControlSite site;
    site.batteries = {{{1}, {u"NE=1"_s}, {}, false, 3000, 2500, {}, true},
                      {{2}, {u"NE=2"_s}, {}, false, {}, 2000, {}, true}};
    using enum ControlParameter;
    // One battery has never told its limit: the sum is not known.
    QVERIFY(!catalog.range(ForcedPower, site).maximum);
    QVERIFY(!catalog.range(MaximumChargePower, site).maximum);
    QCOMPARE(catalog.range(ForcedPower, site, {true, {}}).maximum, std::optional(4500.0));
    QCOMPARE(catalog.range(DispatchPower, site, {false, {u"NE=1"_s}}).maximum, std::optional(3000.0));
    QCOMPARE(catalog.range(DispatchPower, site, {true, {u"NE=2"_s}}).maximum, std::optional(2000.0));
    QVERIFY(!catalog.range(DispatchPower, site, {false, {u"NE=2"_s}}).maximum);
    QVERIFY(!catalog.range(DispatchPower, site, {false, {u"NE=3"_s}}).maximum);
    QVERIFY(!catalog.range(ForcedPower, ControlSite {}).maximum);
    // Nobody has told the rated power.
    site.controller = ControllerKind::Emma;
    QVERIFY(!catalog.range(FeedInLimit, site).maximum);
}

QTEST_GUILESS_MAIN(TestParameterCatalog)
#include "test_parametercatalog.moc"
