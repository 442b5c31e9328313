// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plantzone.h"
#include "tests/models/historyfixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/energybarchart.h"
#include "ui/models/balancetablemodel.h"
#include "ui/models/roles.h"
#include "ui/views/datenavigator.h"
#include "ui/views/energycard.h"
#include "ui/views/fetchprogressstrip.h"
#include "ui/views/mainwindow.h"
#include "ui/views/planthistoryview.h"
#include "ui/views/plantpages.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {

const QDate today(2026, 6, 21); // TreeFixture::Noon
const QDate first(2024, 3, 10);

//! A home since 2024 whose list says so; its zone is a fixed one.
struct Home : FilledAccount
{
    QTimeZone zone {2 * 3600};

    explicit Home(int offsetHours = 2)
        : zone(offsetHours * 3600)
    {
        Plant plant = TreeFixture::plant(code(1).value, u"Lakeside"_s);
        plant.gridConnection = QDateTime(first, QTime(12, 0), Qt::OffsetFromUTC, offsetHours * 3600);
        plant.capacityKwp = 10;
        store.applyPlants({plant}, clock.now());
        zone = plantZone(plant);
    }
    QDate localToday() const { return localDate(clock.now(), zone); }
    void fill(int lastHour = 24)
    {
        HistoryFixture::fill(reports, code(1), zone, first, localToday(), lastHour);
    }
};

void show(PlantHistoryView &view, Home &home)
{
    view.setFormatter(Formatter(QLocale::c()));
    view.showPlant(home.data(), FilledAccount::code(1));
    view.resize(1100, 900);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
}

template <typename Widget>
Widget *find(QWidget &parent, const QString &name)
{
    return parent.findChild<Widget *>(name);
}

} // namespace

//! The page of a plant's past: by keyboard and mouse, its twin, its files, its empty states.
class PlantHistoryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void saysWhenThereIsNothing()
    {
        Home home;
        PlantHistoryView view(home.clock);
        show(view, home);
        auto *chart = find<EnergyBarChart>(view, u"energyBarChart"_s);
        QTRY_COMPARE(chart->readout(), u"No data yet."_s);
        // Asked, and the service had none: that is another thing.
        const CalendarPeriod day {PeriodKind::Day, today};
        HistoryFixture::apply(home.reports, FilledAccount::code(1), day, home.zone, {}, {});
        QCOMPARE(chart->readout(), u"The service has no data for this period."_s);
        QVERIFY(!find<QWidget>(view, u"historyExportToolButton"_s)->isEnabled());
        home.fill(13);
        QVERIFY2(chart->readout().contains(u"13 bars"_s), qPrintable(chart->readout()));
        QCOMPARE(find<QLabel>(view, u"historyCoverageLabel"_s)->text(), u"13 of 13 hours · 4 provisional"_s);
    }

    void walksThroughTime()
    {
        Home home;
        home.fill();
        PlantHistoryView view(home.clock);
        show(view, home);
        auto *navigator = view.findChild<DateNavigator *>();
        auto *chart = find<EnergyBarChart>(view, u"energyBarChart"_s);
        QCOMPARE(navigator->period(), (CalendarPeriod {PeriodKind::Day, today}));
        QCOMPARE(chart->bars().size(), 24);
        QTest::mouseClick(find<QAbstractButton>(view, u"monthPeriodToolButton"_s), Qt::LeftButton);
        QCOMPARE(chart->bars().size(), 30);
        QVERIFY(chart->bars().at(20).hasValues());
        QVERIFY(!chart->bars().at(25).hasValues()); // to come: no bar
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_PageUp); // what the chart does not want goes to the navigator
        QCOMPARE(navigator->period(), (CalendarPeriod {PeriodKind::Month, QDate(2025, 6, 1)}));
        QTest::keyClick(chart, Qt::Key_PageDown);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        for (int i = 0; i < 19; ++i)
            QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return); // opens the twentieth
        QCOMPARE(navigator->period(), (CalendarPeriod {PeriodKind::Day, QDate(2026, 6, 20)}));
        QCOMPARE(view.history().period(), navigator->period());
        QTest::mouseClick(find<QAbstractButton>(view, u"yearPeriodToolButton"_s), Qt::LeftButton);
        QCOMPARE(chart->bars().size(), 12);
        QTest::mouseClick(find<QAbstractButton>(view, u"lifetimePeriodToolButton"_s), Qt::LeftButton);
        QCOMPARE(chart->bars().size(), 3);
    }

    //! The plant's today, not the computer's.
    void livesInThePlantsCalendar()
    {
        Home home(14); // Kiritimati: already tomorrow when it is noon in Greenwich
        home.fill();
        PlantHistoryView view(home.clock);
        show(view, home);
        QCOMPARE(view.findChild<DateNavigator *>()->period(),
                 (CalendarPeriod {PeriodKind::Day, today.addDays(1)}));
        QCOMPARE(view.history().today(), today.addDays(1));
    }

    void tableIsTheTwin()
    {
        Home home;
        home.fill();
        PlantHistoryView view(home.clock);
        show(view, home);
        QSignalSpy toggled(&view, &PlantHistoryView::chartAsTableChanged);
        QTest::mouseClick(find<QAbstractButton>(view, u"historyAsTableToolButton"_s), Qt::LeftButton);
        QCOMPARE(toggled.size(), 1);
        auto *table = find<QTableView>(view, u"balanceTableView"_s);
        QVERIFY(table->isVisible());
        const auto *chart = find<EnergyBarChart>(view, u"energyBarChart"_s);
        const auto *model = qobject_cast<const BalanceTableModel *>(table->model());
        QCOMPARE(model->rowCount(), chart->bars().size() + 1);
        const std::pair<EnergyPart, F> parts[] = {{EnergyPart::DirectlyUsed, F::DirectlyUsed},
                                                  {EnergyPart::ToBattery, F::ChargedFromPv},
                                                  {EnergyPart::FedIn, F::FedIn},
                                                  {EnergyPart::FromBattery, F::Discharged}};
        for (int row = 0; row < chart->bars().size(); ++row) {
            for (const auto &[part, figure] : parts) {
                const QVariant value = model->index(row, model->columnOf(figure)).data(Roles::Value);
                const double height = chart->bars().at(row).parts[size_t(part)];
                QCOMPARE(value.isValid(), !std::isnan(height));
                if (value.isValid())
                    QCOMPARE(value.toDouble(), height);
            }
        }
        table->selectRow(0);
        QApplication::clipboard()->clear();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).split(u'\t').at(0), u"Hour"_s);
        QVERIFY(lines.at(0).contains(u"PV yield (kWh)"_s));
        QCOMPARE(lines.at(1).split(u'\t').size(), lines.at(0).split(u'\t').size());
    }

    void writesFiles()
    {
        Home home;
        home.fill();
        PlantHistoryView view(home.clock);
        show(view, home);
        QTemporaryDir folder;
        QList<PageExport> wanted;
        connect(&view, &PlantHistoryView::exportRequested, &view,
                [&wanted](const PageExport &one) { wanted << one; });
        for (const QString &name : {u"exportPngAction"_s, u"exportSvgAction"_s, u"exportCsvAction"_s})
            find<QAction>(view, name)->trigger();
        QCOMPARE(wanted.size(), 3);
        QStringList paths;
        for (const PageExport &one : std::as_const(wanted)) {
            QVERIFY(one.fileName.startsWith(u"Lakeside 2026-06-21."_s));
            paths << folder.filePath(one.fileName);
            QCOMPARE(one.write(paths.constLast()), QString());
            QVERIFY(!one.write(folder.filePath(u"no/such/folder"_s)).isEmpty());
        }
        const QImage image(paths.at(0));
        QCOMPARE(image.size(), QSize(2400, 1280));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // light on every theme
        QSvgRenderer svg(paths.at(1));
        QVERIFY(svg.isValid());
        QFile csv(paths.at(2));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QCOMPARE(lines.size(), 26);
        QVERIFY(lines.at(1).startsWith("2026-06-21T00:00:00+02:00,"));
        QApplication::clipboard()->clear();
        auto *chart = find<EnergyBarChart>(view, u"energyBarChart"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void drawsAnotherPeriodBeside()
    {
        Home home;
        home.fill();
        PlantHistoryView view(home.clock);
        show(view, home);
        auto *combo = find<QComboBox>(view, u"historyCompareComboBox"_s);
        combo->setCurrentIndex(2);
        const auto *chart = find<EnergyBarChart>(view, u"energyBarChart"_s);
        QVERIFY(chart->bars().at(12).ghostAbove > 0);
        QVERIFY(find<QLabel>(view, u"energyGhostLabel"_s)->isVisible());
        combo->setCurrentIndex(0);
        QVERIFY(std::isnan(chart->bars().at(12).ghostAbove));
    }

    void comparesBelow()
    {
        Home home;
        home.fill();
        PlantHistoryView view(home.clock);
        show(view, home);
        auto *table = find<QTableView>(view, u"balanceCompareTableView"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"PV yield"_s);
        QVERIFY(table->model()->index(0, 3).data().toString().contains(u'%'));
        view.showPeriod(CalendarPeriod::lifetime());
        QVERIFY(table->isColumnHidden(2));
    }

    void goesOnWithItsLayout()
    {
        Home home;
        home.fill();
        QVariantMap state;
        {
            PlantPages pages(home.clock);
            pages.showPlant(home.data(), FilledAccount::code(1));
            QCOMPARE(pages.page(), PlantPages::Now);
            pages.setPage(PlantPages::History);
            pages.history().findChild<DateNavigator *>()->chooseKind(PeriodKind::Year);
            state = pages.layoutState();
        }
        PlantPages pages(home.clock);
        pages.restoreLayoutState(state);
        pages.showPlant(home.data(), FilledAccount::code(1));
        QCOMPARE(pages.page(), PlantPages::History);
        QCOMPARE(pages.history().history().period(), (CalendarPeriod {PeriodKind::Year, QDate(2026, 1, 1)}));
        pages.clear();
        pages.refreshAges();
    }

    void opensByShortcut()
    {
        Home home;
        home.fill();
        Theme theme(*qApp);
        MainWindow window(home.clock, theme);
        window.addAccount(home.profile, home.data());
        window.show();
        window.select(home.profile.id, FilledAccount::code(1));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *pages = window.findChild<PlantPages *>();
        QVERIFY(!window.findChild<PlantHistoryView *>());
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(pages->page(), PlantPages::History);
        QVERIFY(window.findChild<QAction *>(u"historyPageAction"_s)->isChecked());
        const QByteArray layout = window.layoutState();
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(pages->page(), PlantPages::Now);
        window.restoreLayout(layout);
        QCOMPARE(pages->page(), PlantPages::History);
        window.removeAccount(home.profile.id);
    }

    void tellsHowLongItTakes()
    {
        ManualClock clock(TreeFixture::Noon);
        FetchProgressStrip strip(u"someProgressStrip"_s, clock);
        strip.setFormatter(Formatter(QLocale::c()));
        FetchProgress wish;
        wish.id = 7;
        wish.period = PeriodKind::Day;
        wish.from = QDate(2025, 6, 21);
        wish.to = today;
        wish.callsTotal = 1;
        strip.setProgress({wish});
        QVERIFY(strip.isHidden()); // one call is no matter
        wish.callsTotal = 365;
        wish.callsDone = 10;
        wish.callsADay = 25;
        wish.nextCallAt = clock.now() + 125 * 60'000;
        wish.endEstimate = clock.now() + 15 * 86'400'000LL;
        strip.setProgress({wish});
        QVERIFY(!strip.isHidden());
        const QString words = strip.spokenValue();
        QVERIFY2(words.contains(u"355 calls to go"_s) && words.contains(u"25 a day"_s)
                     && words.contains(u"15 days"_s) && words.contains(u"until 12:05"_s),
                 qPrintable(words));
        QCOMPARE(find<QProgressBar>(strip, u"someProgressStripProgressBar"_s)->value(), 10);
        QSignalSpy cancelled(&strip, &FetchProgressStrip::cancelRequested);
        QTest::mouseClick(find<QPushButton>(strip, u"someProgressStripCancelButton"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.at(0).at(0).value<QList<int>>(), QList<int> {7});
        wish.state = FetchProgress::State::Cancelled;
        strip.setProgress({wish});
        QVERIFY(strip.isHidden());
    }
};

QTEST_MAIN(PlantHistoryViewTest)
#include "tst_planthistoryview.moc"
