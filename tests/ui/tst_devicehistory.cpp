// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"
#include "core/domain/plantzone.h"
#include "core/store/alarmstore.h"
#include "core/store/historystore.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/historychart.h"
#include "ui/charts/legendbutton.h"
#include "ui/charts/stringheatmap.h"
#include "ui/models/roles.h"
#include "ui/views/datenavigator.h"
#include "ui/views/devicehistoryview.h"
#include "ui/views/devicepages.h"
#include "ui/views/fieldchooser.h"
#include "ui/views/pageswitch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DeviceId inverter {11};
constexpr DeviceId battery {12};
constexpr DeviceId sister {14};
constexpr DeviceId dongle {15};
constexpr qint64 Minute = 60'000;
const QDate today(2026, 6, 21);

//! Two inverters, a battery and a dongle of a plant in Berlin, at noon.
struct World
{
    ManualClock clock {TreeFixture::Noon};
    PlantStore store {clock};
    HistoryStore history {nullptr, clock};
    AlarmStore alarms {nullptr, clock};
    QTimeZone zone;
    AccountData data;

    World()
    {
        Plant plant = TreeFixture::plant(u"NE=1"_s, u"Roof"_s);
        plant.latitude = 52.5;
        plant.longitude = 13.4;
        plant.gridConnection = QDateTime(QDate(2024, 6, 1), QTime(12, 0), Qt::OffsetFromUTC, 7200);
        store.applyPlants({plant}, clock.now());
        store.applyDevices(
            {plant.code},
            {TreeFixture::device(11, plant.code.value, DeviceType::ResidentialInverter, u"Inverter south"_s,
                                 u"INV1"_s),
             TreeFixture::device(12, plant.code.value, DeviceType::ResidentialBattery, u"Battery"_s),
             TreeFixture::device(14, plant.code.value, DeviceType::ResidentialInverter, u"Inverter north"_s,
                                 u"INV2"_s),
             TreeFixture::device(15, plant.code.value, DeviceType::Dongle, u"Dongle"_s)},
            clock.now());
        zone = plantZone(plant);
        data.plants = &store;
        data.history = &history;
        data.alarms = &alarms;
    }

    qint64 at(const QDate &day, int minute) const
    {
        return CalendarPeriod {PeriodKind::Day, day}.startMs(zone) + minute * Minute;
    }
    //! Samples from 6:00 until \a toMinute.
    void apply(DeviceId device, const QDate &day, int toMinute = 22 * 60, double factor = 1.0)
    {
        DeviceHistory answer;
        const int power = answer.values.addColumn(u"active_power"_s);
        const int energy = answer.values.addColumn(u"day_cap"_s);
        const int state = answer.values.addColumn(u"inverter_state"_s);
        const int temperature = answer.values.addColumn(u"temperature"_s);
        for (int minute = 6 * 60; minute < toMinute; minute += 5) {
            answer.times.append(at(day, minute));
            const int row = answer.values.addRow();
            const double sun = std::sin((minute / 60.0 - 6) / 16 * M_PI) * factor;
            answer.values.setNumber(row, power, 5 * sun);
            answer.values.setNumber(row, energy, (minute - 360) / 60.0);
            answer.values.setNumber(row, state, minute < 7 * 60 ? 40960 : 512);
            answer.values.setNumber(row, temperature, 30 + 10 * sun);
            for (int n = 1; n <= 4; ++n) {
                answer.values.setNumber(row, answer.values.addColumn(u"pv%1_i"_s.arg(n)),
                                        n == 2 ? 0 : 8 * sun);
                answer.values.setNumber(row, answer.values.addColumn(u"pv%1_u"_s.arg(n)), 600);
            }
        }
        history.applyDeviceDay(device, day, zone, answer);
    }
};

struct Stage
{
    World world;
    DeviceHistoryView view {world.clock};

    explicit Stage(DeviceId device = inverter, bool hasData = true)
    {
        if (hasData)
            world.apply(inverter, today, 12 * 60);
        view.setFormatter(Formatter(QLocale(u"en_GB"_s)));
        view.resize(1000, 640);
        view.showDevice(world.data, device);
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the page was not shown");
    }
    template <typename T>
    T &child(const QString &name) const
    {
        T *found = view.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    const HistoryPicture &picture() { return view.chart().plot().scene().picture(); }
    QStringList names()
    {
        QStringList list;
        for (const HistorySeries &series : picture().series)
            list.append(series.name);
        return list;
    }
};

} // namespace

//! The past of a device: what is shown, chosen, said and written, by mouse and keyboard.
class DeviceHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void showsPowerEnergyStatesAndAlarmsOfToday()
    {
        Stage stage;
        QVERIFY2(stage.view.reason().isEmpty(), qPrintable(stage.view.reason()));
        QVERIFY(stage.names().contains(u"Active Power"_s));
        QVERIFY(stage.names().contains(u"Energy Today"_s));
        QCOMPARE(stage.picture().bands.size(), 1);
        QCOMPARE(stage.picture().bands.at(0).spans.size(), 2); // standby, then running
        QCOMPARE(stage.picture().bands.at(0).spans.at(0).tone, MarkTone::Calm);
        QCOMPARE(stage.picture().bands.at(0).spans.at(1).tone, MarkTone::Good);
        const PlotWindow &window = stage.view.chart().plot().scene().window();
        QCOMPARE(window.from(), stage.world.at(today, 0));
        QCOMPARE(window.to(), stage.world.at(today.addDays(1), 0));
        AlarmList list;
        Alarm alarm;
        alarm.plant = {u"NE=1"_s};
        alarm.serial = u"INV1"_s;
        alarm.name = u"Low insulation"_s;
        alarm.severity = AlarmSeverity::Major;
        alarm.raisedAt = stage.world.at(today, 10 * 60);
        list.alarms = {alarm};
        stage.world.alarms.apply({alarm.plant}, 0, stage.world.clock.now(), list, stage.world.clock.now());
        QTRY_COMPARE(stage.picture().marks.size(), 1);
        QCOMPARE(stage.picture().marks.at(0).tone, MarkTone::Bad);
        QVERIFY(stage.picture().marks.at(0).text.contains(u"Low insulation"_s));
    }

    void newSamplesAppearWithoutLosingThePlace()
    {
        Stage stage;
        stage.view.chart().plot().showSpan(stage.world.at(today, 8 * 60), stage.world.at(today, 10 * 60));
        stage.world.apply(inverter, today, 14 * 60);
        QTRY_COMPARE(stage.picture().times.constLast(), stage.world.at(today, 14 * 60 - 5));
        QCOMPARE(stage.view.chart().plot().scene().window().from(), stage.world.at(today, 8 * 60));
    }

    void saysWhyThereIsNothing()
    {
        Stage stage(inverter, false);
        QCOMPARE(stage.view.reason(), u"No data yet."_s);
        QVERIFY(stage.child<QLabel>(u"deviceHistoryReasonLabel"_s).isVisible());
        stage.world.history.applyDeviceDay(inverter, today, stage.world.zone, DeviceHistory());
        QTRY_COMPARE(stage.view.reason(), u"The service has no samples of this time."_s);
        stage.view.showDevice(stage.world.data, dongle);
        QCOMPARE(stage.view.reason(), u"The service keeps no history of this kind of device."_s);
        QVERIFY(!stage.child<DateNavigator>(u"historyDateNavigator"_s).isEnabled());
        stage.view.showDevice(stage.world.data, inverter);
        QVERIFY(stage.child<DateNavigator>(u"historyDateNavigator"_s).isEnabled());
    }

    void choosesFieldsByKeyboard()
    {
        Stage stage;
        auto &button = stage.child<QPushButton>(u"chooseFieldsPushButton"_s);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        auto &search = stage.child<QLineEdit>(u"fieldSearchLineEdit"_s);
        QVERIFY(search.isVisible());
        search.setFocus();
        QTest::keyClicks(&search, u"internal temp"_s);
        auto &list = stage.child<QListView>(u"fieldListView"_s);
        QCOMPARE(list.model()->rowCount(), 2);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(stage.names().contains(u"Internal Temperature"_s));
        QCOMPARE(stage.child<QComboBox>(u"historyPresetComboBox"_s).currentText(), u"Own choice"_s);
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(!stage.names().contains(u"Internal Temperature"_s));
        QCOMPARE(stage.child<QComboBox>(u"historyPresetComboBox"_s).currentText(), u"Power and energy"_s);
    }

    void presetsChooseFields_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("currents") << u"Strings: currents"_s
                                  << QStringList {u"PV1 Input Current"_s, u"PV2 Input Current"_s,
                                                  u"PV3 Input Current"_s, u"PV4 Input Current"_s};
        QTest::newRow("voltages") << u"Strings: voltages"_s
                                  << QStringList {u"PV1 Input Voltage"_s, u"PV2 Input Voltage"_s,
                                                  u"PV3 Input Voltage"_s, u"PV4 Input Voltage"_s};
        QTest::newRow("temperature") << u"Temperature and state"_s << QStringList {u"Internal Temperature"_s};
    }

    void presetsChooseFields()
    {
        QFETCH(QString, preset);
        QFETCH(QStringList, expected);
        Stage stage;
        auto &box = stage.child<QComboBox>(u"historyPresetComboBox"_s);
        const int wanted = box.findText(preset);
        QVERIFY(wanted >= 0);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = box.currentIndex(); i < wanted; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(stage.names(), expected);
        QCOMPARE(box.currentText(), preset);
    }

    void sistersStandInOneChart()
    {
        Stage stage;
        stage.world.apply(sister, today, 12 * 60, 0.5);
        stage.view.setChooserShown(true);
        auto &devices = stage.child<QListWidget>(u"historyDeviceListWidget"_s);
        QCOMPARE(devices.count(), 2); // of the same type only
        devices.setFocus();
        devices.setCurrentRow(1);
        QTest::keyClick(&devices, Qt::Key_Space);
        QVERIFY(stage.names().contains(u"Inverter south: Active Power"_s));
        QVERIFY(stage.names().contains(u"Inverter north: Active Power"_s));
        QCOMPARE(stage.picture().bands.size(), 2);
        devices.setCurrentRow(0); // the device of the page cannot be taken away
        QTest::keyClick(&devices, Qt::Key_Space);
        QCOMPARE(devices.item(0)->checkState(), Qt::Checked);
    }

    void walksThroughDaysAndSpans()
    {
        Stage stage;
        stage.world.apply(inverter, today.addDays(-1));
        auto &previous = stage.child<QToolButton>(u"previousPeriodToolButton"_s);
        QTest::mouseClick(&previous, Qt::LeftButton);
        const PlotWindow &window = stage.view.chart().plot().scene().window();
        QCOMPARE(window.from(), stage.world.at(today.addDays(-1), 0));
        QCOMPARE(stage.picture().times.size(), 192);
        auto &spans = stage.child<PageSwitch>(u"historySpanPageSwitch"_s);
        spans.setFocus();
        QTest::keyClick(&spans, Qt::Key_Right);
        QCOMPARE(window.from(), stage.world.at(today.addDays(-7), 0));
        QCOMPARE(window.to(), stage.world.at(today, 0));
        QVERIFY(stage.child<QLabel>(u"deviceHistoryNoteLabel"_s).text().contains(u"1 of 7"_s));
        QTest::keyClick(&spans, Qt::Key_Right);
        QCOMPARE(window.from(), stage.world.at(QDate(2026, 6, 1), 0));
        QCOMPARE(window.to(), stage.world.at(today.addDays(1), 0)); // not the days to come
        QTest::keyClick(&spans, Qt::Key_Home);
    }

    void mapsStrings()
    {
        Stage stage;
        stage.view.setView(DeviceHistoryView::HeatMap);
        QVERIFY(stage.view.heatMap().isVisible());
        QCOMPARE(stage.view.heatMap().matrix().numbers, (QList<int> {1, 2, 3, 4}));
        QVERIFY(stage.child<PageSwitch>(u"stringQuantityPageSwitch"_s).isVisible());
        auto &quantity = stage.child<PageSwitch>(u"stringQuantityPageSwitch"_s);
        quantity.setFocus();
        QTest::keyClick(&quantity, Qt::Key_Right);
        QVERIFY(stage.view.heatMap().matrix().values.at(0).at(60) > 1000); // watts
        // A battery has none.
        stage.view.showDevice(stage.world.data, battery);
        QVERIFY(
            !stage.child<PageSwitch>(u"historyViewPageSwitch"_s).isTabVisible(DeviceHistoryView::HeatMap));
        QVERIFY(!stage.view.heatMap().isVisible());
    }

    void tableTwinIsCopied()
    {
        Stage stage;
        stage.view.setView(DeviceHistoryView::Table);
        auto &table = stage.child<QTableView>(u"deviceHistoryTableView"_s);
        QVERIFY(table.isVisible());
        QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(table.model()->rowCount(), 72);
        table.setFocus();
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // headings, a row, the end
        QVERIFY(lines.at(0).contains(u"Active Power (kW)\t"_s));
        QVERIFY(lines.at(1).contains(u"06:05\t"_s));
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), lines.at(1) + u'\n');
    }

    void writesFilesThatCanBeRead()
    {
        Stage stage;
        QTemporaryDir folder;
        QList<PageExport> wanted;
        connect(&stage.view, &DeviceHistoryView::exportRequested, this,
                [&wanted](const PageExport &one) { wanted.append(one); });
        for (const QString &name : {u"exportPngAction"_s, u"exportSvgAction"_s, u"exportCsvAction"_s})
            stage.child<QAction>(name).trigger();
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted.at(0).fileName, u"Inverter south 2026-06-21.png"_s);
        for (const PageExport &one : std::as_const(wanted))
            QCOMPARE(one.write(folder.filePath(one.fileName)), QString());
        const QImage image(folder.filePath(wanted.at(0).fileName));
        QVERIFY(image.width() >= 1200);
        const QColor ink = stage.view.chart().plot().scene().colorOf(0);
        int found = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == ink ? 1 : 0;
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
        QSvgRenderer svg(folder.filePath(wanted.at(1).fileName));
        QVERIFY(svg.isValid());
        QFile drawing(folder.filePath(wanted.at(1).fileName));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        const QByteArray lines = drawing.readAll();
        QVERIFY(lines.contains("<polyline") && !lines.contains("<image")); // lines stay lines
        QFile csv(folder.filePath(wanted.at(2).fileName));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = csv.readAll().split('\n');
        QVERIFY(rows.at(0).contains("Active Power (active_power) [kW]"));
        QVERIFY2(rows.at(1).startsWith("2026-06-21T06:00:00+02:00,"), rows.at(1).constData());
        QCOMPARE(rows.size(), 74);
        QVERIFY(!wanted.at(0).write(u"/no/such/folder/x.png"_s).isEmpty());
    }

    void isMadeWhenFirstLookedAt()
    {
        World world;
        world.apply(inverter, today);
        DevicePages pages(world.clock);
        pages.showDevice(world.data, inverter);
        pages.resize(1000, 700);
        pages.show();
        QVERIFY(!pages.findChild<DeviceHistoryView *>());
        auto *choice = pages.findChild<PageSwitch *>(u"devicePageSwitch"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right);
        QVERIFY(pages.findChild<DeviceHistoryView *>());
        QVERIFY(pages.history().isVisible());
        QTRY_VERIFY(!pages.history().chart().plot().scene().picture().series.isEmpty());
        pages.showDevice(world.data, battery);
        QTRY_COMPARE(pages.history().reason(), u"No data yet."_s);
        pages.clear();
        pages.setPage(DevicePages::Now);
    }
};

QTEST_MAIN(DeviceHistoryTest)
#include "tst_devicehistory.moc"
