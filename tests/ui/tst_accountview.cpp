// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/attentionmodel.h"
#include "ui/models/fleettablemodel.h"
#include "ui/views/accountview.h"
#include "ui/views/factlist.h"
#include "ui/views/filterchip.h"
#include "ui/views/mainwindow.h"
#include "ui/views/tile.h"
#include "ui/views/tilerow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct World
{
    FilledAccount account;
    AccountView view {account.clock};

    explicit World(int plants = 5)
        : account(plants)
    {
        view.setFormatter(Formatter(QLocale::c()));
        view.resize(1000, 900);
    }
    void show()
    {
        view.showAccount(account.profile, account.data(), {});
        view.show();
    }
    //! Of all plants; \a health 1 = disconnected, 2 = faulty.
    void poll(int plants, const QHash<int, int> &health = {})
    {
        QList<QPair<QString, TreeFixture::Values>> rows;
        for (int i = 1; i <= plants; ++i)
            rows.append({FilledAccount::code(i).value,
                         {{u"day_power"_s, 10.0 + i}, {u"real_health_state"_s, double(health.value(i, 3))}}});
        TreeFixture::applyPlant(account.store, rows, account.clock.now());
    }
    QTableView &table() { return *view.findChild<QTableView *>(u"fleetTableView"_s); }
    QTableView &attention() { return *view.findChild<QTableView *>(u"attentionTableView"_s); }
    FilterChip &chip(const char *name)
    {
        return *view.findChild<FilterChip *>(u"fleet%1Button"_s.arg(QLatin1StringView(name)));
    }
    QString text(const char *label) { return view.findChild<QLabel *>(QString::fromLatin1(label))->text(); }
    //! Value of a line of the connection; empty if it is not shown.
    QString fact(const QString &title)
    {
        const QList<QLabel *> labels =
            view.findChild<FactList *>(u"accountFactList"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->accessibleName() == title && label->isVisible())
                return label->text();
        }
        return {};
    }
    QString name(int row) { return table().model()->index(row, 0).data().toString(); }
};

} // namespace

//! The page of an account: sums, what needs attention, the table, its filters, by keyboard and mouse.
class AccountViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void showsTheFleet()
    {
        World world;
        world.poll(5, {{3, 1}, {4, 2}});
        world.show();
        QCOMPARE(world.text("plantsTitleLabel"), u"5 plants"_s);
        QCOMPARE(world.text("attentionTitleLabel"), u"2 plants need attention"_s);
        QVERIFY(world.attention().isVisible());
        // Those that need somebody are first in the table, too.
        QCOMPARE(world.name(0), u"Plant 003"_s);
        QCOMPARE(world.name(1), u"Plant 004"_s);
        QCOMPARE(world.name(2), u"Plant 001"_s);
        QVERIFY(world.view.findChild<FactList *>(u"accountFactList"_s)->isVisible());
        QCOMPARE(world.view.findChild<QLabel *>(u"fleetTodayTileFigureLabel"_s)->text(), u"65.0 kWh"_s);
    }

    void allIsWell()
    {
        World world;
        world.poll(5);
        world.show();
        QCOMPARE(world.text("attentionTitleLabel"), u"Nothing needs attention"_s);
        QVERIFY(!world.attention().isVisible());
    }

    void tellsWhatTheOwnerAllows()
    {
        World world;
        world.poll(5);
        world.show();
        QCOMPARE(world.fact(u"Way in"_s), u"API account"_s);
        QCOMPARE(world.fact(u"The owner allows"_s), QString());
        LinkStatus status;
        status.state = LinkStatus::State::Online;
        status.isOAuth = true;
        status.scopes = {u"pvms.openapi.basic"_s, u"pvms.openapi.control"_s};
        status.tokenEndsAt = world.account.clock.now() + 1'800'000;
        BudgetReport control;
        control.endpoint = Endpoint::Login;
        control.callClass = CallClass::Control;
        control.limit = 100;
        control.usedInWindow = 12;
        control.reserved = 8;
        world.view.setBudgets({control});
        world.view.setStatus(status);
        QCOMPARE(world.fact(u"Way in"_s), u"OAuth Connect"_s);
        QCOMPARE(world.fact(u"The owner allows"_s), u"read data, give commands"_s);
        QVERIFY(!world.fact(u"Access until"_s).isEmpty());
        QCOMPARE(world.fact(u"Calls for control"_s), u"12 of 100 in 24 h, 8 kept for an emergency stop"_s);
        control.usedInWindow = 13;
        world.view.setBudgets({control});
        QTRY_COMPARE(world.fact(u"Calls for control"_s),
                     u"13 of 100 in 24 h, 8 kept for an emergency stop"_s);
    }

    void noPlantsYet()
    {
        World world(0);
        world.show();
        QVERIFY(!world.table().isVisible());
        QVERIFY(world.text("noPlantsLabel").contains(u"have not come yet"_s));
    }

    void aStateIsAFilter()
    {
        World world;
        world.poll(5, {{3, 1}, {4, 2}});
        world.show();
        QVERIFY(world.chip("Live").isVisible() && world.chip("Lost").isVisible());
        QVERIFY(!world.chip("Asleep").isVisible()); // nobody is
        QTest::mouseClick(&world.chip("Lost"), Qt::LeftButton);
        QCOMPARE(world.table().model()->rowCount(), 1);
        QCOMPARE(world.name(0), u"Plant 003"_s);
        QCOMPARE(world.text("plantsTitleLabel"), u"1 of 5 plants"_s);
        world.chip("Lost").setFocus();
        QTest::keyClick(&world.chip("Lost"), Qt::Key_Right);
        QTest::keyClick(&world.chip("Live"), Qt::Key_Space);
        QCOMPARE(world.table().model()->rowCount(), 4);
        QTest::keyClick(&world.chip("Live"), Qt::Key_Space);
        // The last one comes back: an empty table says so.
        world.poll(5);
        QTRY_VERIFY(!world.table().isVisible());
        QCOMPARE(world.text("noPlantsLabel"), u"No plant is in this state now."_s);
        QVERIFY(world.chip("Lost").isVisible()); // pressed
        QTest::mouseClick(&world.chip("Lost"), Qt::LeftButton);
        QCOMPARE(world.table().model()->rowCount(), 5);
    }

    void aPlantIsOpened()
    {
        World world;
        world.poll(5, {{3, 1}});
        world.show();
        QSignalSpy activated(&world.view, &AccountView::plantActivated);
        world.table().setFocus();
        world.table().setCurrentIndex(world.table().model()->index(1, 0));
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst().constFirst().value<PlantCode>(), FilledAccount::code(1));
        const QRect cell = world.attention().visualRect(world.attention().model()->index(0, 1));
        QTest::mouseClick(world.attention().viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(world.attention().viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(!activated.isEmpty());
        QCOMPARE(activated.constLast().constFirst().value<PlantCode>(), FilledAccount::code(3));
    }

    void copiesAsTsv()
    {
        World world;
        world.poll(5);
        world.show();
        world.table().selectRow(0);
        world.table().findChild<QAction *>(u"copyWithHeadingsAction"_s)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"Plant\tState\tAttention\tPV now\tToday"_s));
        QVERIFY(lines.at(1).startsWith(u"Plant 001\tLive\t\t–\t11.0 kWh"_s));
    }

    void theWindowOpensThePlant()
    {
        Theme theme(*qApp);
        FilledAccount account(3);
        MainWindow window(account.clock, theme);
        window.addAccount(account.profile, account.data());
        window.show();
        auto *table = window.findChild<QTableView *>(u"fleetTableView"_s);
        QVERIFY(table);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(window.windowTitle().contains(u"Plant 002"_s));
    }

    void tilesWrapBeforeFiguresAreCut_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        for (const int percent : {100, 150, 200}) {
            for (const int width : {760, 560, 420})
                QTest::addRow("%d %% in %d", percent, width) << percent << width;
        }
    }

    void tilesWrapBeforeFiguresAreCut()
    {
        QFETCH(int, percent);
        QFETCH(int, width);
        Theme theme(*qApp);
        theme.setTextScale(percent / 100.0);
        QList<Tile *> tiles;
        for (int i = 0; i < 4; ++i) {
            tiles << new Tile(u"tile%1"_s.arg(i), u"pv"_s, [](const ThemeColors &c) { return c.pv; });
            tiles.last()->setCaption(u"PV now, all plants"_s);
            tiles.last()->setContent(u"12.34 MW"_s, u"Exporting on balance"_s);
        }
        TileRow row(tiles);
        row.resize(width, 300);
        row.show();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (Tile *tile : std::as_const(tiles)) {
            const auto *figure = tile->findChild<QLabel *>(tile->objectName() + u"FigureLabel"_s);
            QVERIFY2(figure->width() >= figure->fontMetrics().horizontalAdvance(figure->text()),
                     qPrintable(u"%1 of %2"_s.arg(figure->width()).arg(tile->width())));
            QVERIFY(row.rect().contains(tile->geometry()));
        }
        tiles.at(3)->hide();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(!tiles.at(3)->isVisible());
        QVERIFY(tiles.at(0)->width() >= tiles.at(0)->neededWidth());
    }
};

QTEST_MAIN(AccountViewTest)
#include "tst_accountview.moc"
