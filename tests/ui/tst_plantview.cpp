// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/powerchart.h"
#include "ui/format/language.h"
#include "ui/format/statuswords.h"
#include "ui/views/energyflowwidget.h"
#include "ui/views/factlist.h"
#include "ui/views/noticestrip.h"
#include "ui/views/plantview.h"
#include "ui/views/statebadge.h"
#include "ui/views/tile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

//! The plant page: directions in words, the four data states, what a screen reader hears.
class PlantViewTest : public QObject
{
    Q_OBJECT

    static QString spoken(const PlantView &view, const QString &tile)
    {
        return view.findChild<Tile *>(tile)->spokenValue();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void speaksToScreenReaders()
    {
        FilledAccount account;
        account.poll(5, 2000, 1500);
        PlantView view(account.clock);
        view.setFormatter(Formatter(QLocale::c()));
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        const auto faceOf = [&view](const QString &name) {
            return QAccessible::queryAccessibleInterface(view.findChild<QWidget *>(name));
        };
        QCOMPARE(faceOf(u"gridTile"_s)->role(), QAccessible::StaticText);
        QCOMPARE(faceOf(u"gridTile"_s)->text(QAccessible::Name), u"Grid now"_s);
        QCOMPARE(faceOf(u"gridTile"_s)->text(QAccessible::Value), u"2.00 kW, Exporting"_s);
        QCOMPARE(faceOf(u"energyFlowWidget"_s)->role(), QAccessible::Graphic);
        QVERIFY(faceOf(u"energyFlowWidget"_s)->text(QAccessible::Value).contains(u"Exporting"_s));
        QCOMPARE(faceOf(u"pageStateBadge"_s)->role(), QAccessible::Indicator);
        QCOMPARE(faceOf(u"pageStateBadge"_s)->text(QAccessible::Value), u"Live"_s);
        QCOMPARE(faceOf(u"plantNoticeStrip"_s)->role(), QAccessible::AlertMessage);
    }

    void explainsItsFigures()
    {
        FilledAccount account;
        account.poll();
        PlantView view(account.clock);
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        for (const QString &name : {u"pvTile"_s, u"houseTile"_s, u"gridTile"_s, u"batteryTile"_s}) {
            const auto *tile = view.findChild<Tile *>(name);
            QVERIFY2(tile->toolTip().contains(u"/thirdData/getDevRealKpi"_s), qPrintable(name));
            QVERIFY(tile->whatsThis().contains(u'='));
        }
        const auto *fact = view.findChild<FactList *>(u"energyFactList"_s);
        const QList<QLabel *> labels = fact->findChildren<QLabel *>();
        int explained = 0;
        for (const QLabel *label : labels)
            explained += label->toolTip().contains(u"/thirdData/getStationRealKpi, field day_power"_s);
        QCOMPARE(explained, 2); // name and value
    }

    void explainsThePartUnderTheMouse_data()
    {
        QTest::addColumn<QPointF>("place"); // as a share of the picture
        QTest::addColumn<QString>("formula");
        QTest::newRow("PV") << QPointF(0.5, 0.2) << u"P(PV) = Σ mppt_power"_s;
        QTest::newRow("house") << QPointF(0.5, 0.85) << u"P(house) ="_s;
        QTest::newRow("battery") << QPointF(0.1, 0.5) << u"P(battery) ="_s;
        QTest::newRow("grid") << QPointF(0.9, 0.5) << u"P(grid) = active_power"_s;
        QTest::newRow("remainder") << QPointF(0.05, 0.95) << u"P(rest) ="_s;
        QTest::newRow("nothing") << QPointF(0.02, 0.05) << QString();
    }

    void explainsThePartUnderTheMouse()
    {
        QFETCH(QPointF, place);
        QFETCH(QString, formula);
        FilledAccount account;
        account.poll(5, 2000, 0);
        EnergyFlowWidget flow;
        flow.setPower(account.store.power(FilledAccount::code(1)), account.clock.now(), true);
        flow.resize(560, 260);
        flow.show();
        const QPoint position(int(place.x() * flow.width()), int(place.y() * flow.height()));
        QHelpEvent help(QEvent::ToolTip, position, flow.mapToGlobal(position));
        QCoreApplication::sendEvent(&flow, &help);
        QTRY_COMPARE(QToolTip::isVisible(), !formula.isEmpty());
        QVERIFY2(QToolTip::text().contains(formula), qPrintable(QToolTip::text()));
        QVERIFY(flow.whatsThis().contains(formula));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void showsTheChartAsATable()
    {
        FilledAccount account;
        account.poll();
        PlantView view(account.clock);
        view.setFormatter(Formatter(QLocale::c()));
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        view.resize(900, 800);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view)); // shortcuts only work there
        auto *toggle = view.findChild<QAbstractButton *>(u"chartAsTableToolButton"_s);
        auto *table = view.findChild<QTableView *>(u"powerTableView"_s);
        QVERIFY(view.findChild<PowerChart *>()->isVisible());
        QVERIFY(!table->isVisible());
        QSignalSpy changed(&view, &PlantView::chartAsTableChanged);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QCOMPARE(changed.count(), 1);
        QVERIFY(table->isVisible());
        QVERIFY(!view.findChild<PowerChart *>()->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).contains(u"PV\tHouse\tBattery\tGrid"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).contains(u"Exporting 2.00 kW"_s), qPrintable(lines.at(1)));
        view.showChartAsTable(false);
        QVERIFY(view.findChild<PowerChart *>()->isVisible());
    }

    void tableShowsWholeFiguresInEveryLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageInfo &known : Language::known())
            QTest::newRow(qPrintable(known.code)) << known.code;
    }

    void tableShowsWholeFiguresInEveryLanguage()
    {
        QFETCH(QString, code);
        Language language(*qApp);
        language.use(code);
        FilledAccount account;
        account.poll(12.34, 8230, -4560);
        PlantView view(account.clock);
        view.showPlant(account.store, account.history, FilledAccount::code(1));
        view.resize(720, 800);
        view.showChartAsTable(true);
        view.show();
        auto *table = view.findChild<QTableView *>(u"powerTableView"_s);
        QTRY_VERIFY(table->isVisible() && table->viewport()->width() > 0);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const int header = table->horizontalHeader()->sectionSizeHint(column);
            const int cell = table->visualRect(table->model()->index(0, column)).width();
            QVERIFY2(cell >= header
                         && cell >= table->sizeHintForIndex(table->model()->index(0, column)).width(),
                     qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()));
        }
    }

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
        QVERIFY2(flow->spokenValue().contains(u"Grid: "_s + grid), qPrintable(flow->spokenValue()));
        QVERIFY(flow->spokenValue().contains(u"PV: Producing 5.00 kW"_s));
        QVERIFY(flow->spokenValue().contains(u"Battery 64 %: "_s + battery));
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
        QCOMPARE(view.findChild<EnergyFlowWidget *>()->spokenValue().contains(u"min ago"_s), isStale);
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
        QCOMPARE(flow->spokenValue(), u"No values yet"_s);
        account.poll(3);
        QVERIFY(spoken(view, u"pvTile"_s).contains(u"3.00 kW"_s));
        account.clock.advanceBy(300'000);
        account.poll(4);
        QVERIFY(spoken(view, u"pvTile"_s).contains(u"4.00 kW"_s));
        QVERIFY(flow->spokenValue().contains(u"4.00 kW"_s));
        view.clear();
        account.clock.advanceBy(300'000);
        account.poll(1);
        QCOMPARE(flow->spokenValue(), u"No values yet"_s);
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
        QVERIFY(view.findChild<EnergyFlowWidget *>()->spokenValue().contains(u"1 of 2 inverters"_s));
        QVERIFY(view.findChild<Tile *>(u"batteryTile"_s)->isHidden());
    }
};

QTEST_MAIN(PlantViewTest)
#include "tst_plantview.moc"
