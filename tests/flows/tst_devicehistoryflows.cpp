// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/polling/datafetcher.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "tests/support/program.h"
#include "ui/charts/historychart.h"
#include "ui/charts/stringheatmap.h"
#include "ui/views/datenavigator.h"
#include "ui/views/devicehistoryview.h"
#include "ui/views/devicepages.h"
#include "ui/views/fetchprogressstrip.h"
#include "ui/views/mainwindow.h"
#include "ui/views/pageswitch.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

//! The history page of the first residential inverter.
struct Page
{
    MainWindow &window;
    AccountSession &session;
    DeviceId device;
    DeviceHistoryView *view = nullptr;

    explicit Page(Program &program)
        : window(program.window())
        , session(*program.application().sessions().constFirst())
        , device(session.store().devicesOfType(DeviceType::ResidentialInverter).constFirst())
    {
        window.select(session.profile().id, device);
        auto *pages = window.findChild<DevicePages *>();
        auto *choice = window.findChild<PageSwitch *>(u"devicePageSwitch"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right);
        view = &pages->history();
    }
    qsizetype samples() const { return view->chart().plot().scene().picture().times.size(); }
};

} // namespace

//! The history page asks the service itself, over real sockets, and says how it gets on.
class DeviceHistoryFlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void fetchesTheDayThatIsLookedAt()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        Page page(program);
        QVERIFY(program.runUntilTrue([&] { return page.samples() > 100; }, hour));
        QVERIFY2(page.view->reason().isEmpty(), qPrintable(page.view->reason()));
        QVERIFY(!page.view->chart().plot().scene().picture().bands.isEmpty());
        // Yesterday, complete.
        QTest::mouseClick(page.view->findChild<QToolButton *>(u"previousPeriodToolButton"_s), Qt::LeftButton);
        QVERIFY(!page.view->reason().isEmpty());
        QVERIFY(program.runUntilTrue([&] { return page.samples() >= 280; }, hour));
        page.view->setView(DeviceHistoryView::HeatMap);
        QVERIFY(page.view->heatMap().matrix().numbers.size() >= 2);
    }

    void saysWhenItMayGoOnAndCanBeStopped()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        Page page(program);
        QVERIFY(program.runUntilTrue([&] { return page.samples() > 100; }, hour));
        page.view->setSpan(DeviceHistoryView::OneMonth);
        auto *strip = page.view->findChild<FetchProgressStrip *>();
        QTRY_VERIFY(!strip->shown().isEmpty());
        QVERIFY(strip->shown().constFirst().callsTotal >= 20);
        auto *stop = strip->findChild<QPushButton *>();
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(strip->shown().isEmpty());
        for (const FetchProgress &wish : page.session.fetcher().running())
            QVERIFY(!wish.devices.contains(page.device));
        QVERIFY(page.view->reason().isEmpty()); // today stays
    }

    void saysThatItIsNotPermitted()
    {
        Program program;
        QVERIFY(program.addAccount(u"roofs"_s, 0));
        QVERIFY(program.script(R"([{"endpoint":"device-history","action":"failCode","failCode":20056},)"
                               R"({"endpoint":"legacy-device-history","action":"failCode","failCode":20056}])"));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        Page page(program);
        QVERIFY(program.runUntilTrue(
            [&] {
                return page.view->reason()
                    == u"This account may not read the history of this kind of device."_s;
            },
            12 * hour));
    }
};

QTEST_MAIN(DeviceHistoryFlowsTest)
#include "tst_devicehistoryflows.moc"
