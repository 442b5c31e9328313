// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/powerchart.h"
#include "ui/format/statuswords.h"
#include "ui/views/energyflowwidget.h"
#include "ui/views/noticestrip.h"
#include "ui/views/plantview.h"
#include "ui/views/statebadge.h"
#include "ui/views/tile.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The plant page: directions in words, the four data states, what a screen reader hears.
class PlantViewTest : public QObject
{
    Q_OBJECT

    static QString spoken(const PlantView &view, const QString &tile)
    {
        return view.findChild<Tile *>(tile)->accessibleDescription();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void saysDirectionsInWords_data()
    {
        QTest::addColumn<double>("meterWatts");
        QTest::addColumn<double>("batteryWatts");
        QTest::addColumn<QString>("grid");
        QTest::addColumn<QString>("battery");
        QTest::newRow("export, charge") << 2000.0 << 1500.0 << u"Exporting"_s << u"Charging"_s;
        QTest::newRow("import, discharge") << -800.0 << -1500.0 << u"Importing"_s << u"Discharging"_s;
        QTest::newRow("idle") << 0.0 << 0.0 << u"Idle"_s << u"Idle"_s;
    }

    void saysDirectionsInWords()
    {
        QFETCH(double, meterWatts);
        QFETCH(double, batteryWatts);
        QFETCH(QString, grid);
        QFETCH(QString, battery);
        FilledAccount account;
        account.poll(5, meterWatts, batteryWatts);
        PlantView view(account.clock);
        view.setFormatter(Formatter(QLocale::c()));
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        QVERIFY2(spoken(view, u"gridTile"_s).contains(grid), qPrintable(spoken(view, u"gridTile"_s)));
        QVERIFY2(spoken(view, u"batteryTile"_s).contains(battery),
                 qPrintable(spoken(view, u"batteryTile"_s)));
        QVERIFY(spoken(view, u"batteryTile"_s).contains(u"64 %"_s));
        QVERIFY(!spoken(view, u"gridTile"_s).contains(u'-')); // words, not signs
        const auto *flow = view.findChild<EnergyFlowWidget *>();
        QCOMPARE(flow->accessibleName(), u"Energy flow"_s);
        QVERIFY2(flow->accessibleDescription().contains(u"Grid: "_s + grid),
                 qPrintable(flow->accessibleDescription()));
        QVERIFY(flow->accessibleDescription().contains(u"PV: Producing 5.00 kW"_s));
        QVERIFY(flow->accessibleDescription().contains(u"Battery 64 %: "_s + battery));
    }

    void tellsTheFourStatesApart_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<int>("inverterState");
        QTest::addColumn<int>("health");
        QTest::addColumn<int>("state");
        QTest::newRow("live") << qint64(60'000) << 512 << 3 << int(DataState::Live);
        QTest::newRow("old") << qint64(30 * 60'000) << 512 << 3 << int(DataState::Old);
        QTest::newRow("asleep") << qint64(60'000) << 40960 << 3 << int(DataState::Asleep);
        QTest::newRow("lost") << qint64(60'000) << 512 << 1 << int(DataState::Lost);
    }

    void tellsTheFourStatesApart()
    {
        QFETCH(qint64, age);
        QFETCH(int, inverterState);
        QFETCH(int, health);
        QFETCH(int, state);
        FilledAccount account;
        account.poll(5, 2000, 0, inverterState, health);
        account.clock.advanceBy(age);
        PlantView view(account.clock);
        view.setFormatter(Formatter(QLocale::c()));
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        const auto *badge = view.findChild<StateBadge *>(u"pageStateBadge"_s);
        QCOMPARE(badge->words(), StatusWords::dataState(DataState(state)));
        QVERIFY(badge->accessibleName().contains(badge->words()));
        const auto *notice = view.findChild<NoticeStrip *>(u"plantNoticeStrip"_s);
        QCOMPARE(notice->isHidden(), DataState(state) == DataState::Live);
        // Old values stay on the screen, and say how old they are.
        QVERIFY(spoken(view, u"pvTile"_s).contains(u"5.00 kW"_s));
        const bool isStale = DataState(state) == DataState::Old || DataState(state) == DataState::Lost;
        QCOMPARE(spoken(view, u"pvTile"_s).contains(u"min ago"_s), isStale);
        QCOMPARE(view.findChild<EnergyFlowWidget *>()->accessibleDescription().contains(u"min ago"_s),
                 isStale);
        QVERIFY(!view.findChild<QLabel *>(u"pageAgeLabel"_s)->text().isEmpty());
    }

    void callsNoNegativeConsumptionConsuming()
    {
        FilledAccount account;
        account.poll(1, 2500, 1500); // more leaves than comes in
        PlantView view(account.clock);
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        QVERIFY2(spoken(view, u"houseTile"_s).contains(u"Figures do not add up"_s),
                 qPrintable(spoken(view, u"houseTile"_s)));
        QVERIFY(!spoken(view, u"houseTile"_s).contains(u"Consuming"_s));
    }

    void doesNotCallOldWhatNeverCame()
    {
        FilledAccount account;
        PlantView view(account.clock);
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        QCOMPARE(view.findChild<StateBadge *>(u"pageStateBadge"_s)->words(), u"No data yet"_s);
    }

    void showsAFaultAsAFault()
    {
        FilledAccount account;
        account.poll(5, 2000, 0, 512, 2);
        PlantView view(account.clock);
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        QCOMPARE(view.findChild<StateBadge *>(u"pageStateBadge"_s)->words(), u"Faulty"_s);
        QVERIFY(!view.findChild<NoticeStrip *>(u"plantNoticeStrip"_s)->isHidden());
    }

    void followsThePolls()
    {
        FilledAccount account;
        PlantView view(account.clock);
        view.setFormatter(Formatter(QLocale::c()));
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        const auto *flow = view.findChild<EnergyFlowWidget *>();
        QCOMPARE(flow->accessibleDescription(), u"No values yet"_s);
        account.poll(3);
        QVERIFY(spoken(view, u"pvTile"_s).contains(u"3.00 kW"_s));
        account.clock.advanceBy(300'000);
        account.poll(4);
        QVERIFY(spoken(view, u"pvTile"_s).contains(u"4.00 kW"_s));
        QVERIFY(flow->accessibleDescription().contains(u"4.00 kW"_s));
        view.clear();
        account.clock.advanceBy(300'000);
        account.poll(1);
        QCOMPARE(flow->accessibleDescription(), u"No values yet"_s);
    }

    void makesTheChartWhenFirstShown()
    {
        FilledAccount account;
        account.poll();
        PlantView view(account.clock);
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        QVERIFY(!view.findChild<PowerChart *>());
        view.resize(900, 800);
        view.show();
        const auto *chart = view.findChild<PowerChart *>();
        QVERIFY(chart);
        QCOMPARE(chart->samples().size(), 1);
        account.clock.advanceBy(300'000);
        account.poll(4);
        QCOMPARE(chart->samples().size(), 2);
    }

    void namesWhatIsMissing()
    {
        FilledAccount account;
        account.store.applyDevices({FilledAccount::code(1)},
                                   {TreeFixture::device(11, u"NE=1"_s, 38, u"Inverter A"_s),
                                    TreeFixture::device(14, u"NE=1"_s, 38, u"Inverter B"_s)},
                                   account.clock.now());
        TreeFixture::applyDevice(account.store, 38,
                                 {{11, {{u"mppt_power"_s, 2.0}, {u"active_power"_s, 1.9}}}},
                                 account.clock.now());
        PlantView view(account.clock);
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        QVERIFY2(spoken(view, u"pvTile"_s).contains(u"1 of 2 inverters"_s),
                 qPrintable(spoken(view, u"pvTile"_s)));
        QVERIFY(
            view.findChild<EnergyFlowWidget *>()->accessibleDescription().contains(u"1 of 2 inverters"_s));
        QVERIFY(view.findChild<Tile *>(u"batteryTile"_s)->isHidden());
    }
};

QTEST_MAIN(PlantViewTest)
#include "tst_plantview.moc"
