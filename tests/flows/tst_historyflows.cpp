// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsession.h"
#include "core/polling/datafetcher.h"
#include "core/store/plantstore.h"
#include "tests/support/program.h"
#include "ui/charts/energybarchart.h"
#include "ui/charts/powerchart.h"
#include "ui/views/datenavigator.h"
#include "ui/views/mainwindow.h"
#include "ui/views/noticestrip.h"
#include "ui/views/planthistoryview.h"
#include "ui/views/plantpages.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
} // namespace

//! The past of a plant in the program as it ships, against the simulator on real sockets.
class HistoryFlowsTest : public QObject
{
    Q_OBJECT

    static PlantHistoryView &view(Program &program)
    {
        return program.window().findChild<PlantPages *>()->history();
    }
    //! Does something that makes the page ask, and waits until it has: who leafs asks a moment later, in the
    //! time of this computer.
    static bool ask(Program &program, const std::function<void()> &action)
    {
        QSignalSpy asked(&view(program).history(), &PlantHistory::progressed);
        action();
        return !asked.isEmpty() || asked.wait();
    }
    static bool open(Program &program)
    {
        AccountSession &session = *program.application().sessions().constFirst();
        program.window().select(session.profile().id, session.store().plantCodes().constFirst());
        auto *pages = program.window().findChild<PlantPages *>();
        return ask(program, [pages] { pages->setPage(PlantPages::History); });
    }
    static bool reach(Program &program, const std::function<bool(const PeriodPicture &)> &condition)
    {
        const PlantHistory &history = view(program).history();
        return program.runUntilTrue([&] { return condition(history.picture()); }, 6 * hour);
    }
    static bool hasValues(const PeriodPicture &picture) { return picture.hasValues(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void looksBack()
    {
        Program program;
        QVERIFY(program.addAccount(u"sites"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        program.window().resize(1300, 900);
        QVERIFY(open(program));
        QVERIFY(reach(program, hasValues));
        auto *chart = view(program).findChild<EnergyBarChart *>();
        QCOMPARE(chart->bars().size(), 24);
        QVERIFY(view(program).history().picture().provisional > 0); // noon: the day is not over

        // Yesterday: complete, and the books close.
        auto *navigator = view(program).findChild<DateNavigator *>();
        QVERIFY(ask(program, [&] {
            QTest::mouseClick(navigator->findChild<QToolButton *>(u"previousPeriodToolButton"_s),
                              Qt::LeftButton);
        }));
        const PlantHistory &history = view(program).history();
        QVERIFY(reach(program, [](const PeriodPicture &picture) {
            return picture.hasValues() && picture.isTotalReported && picture.previous.isKnown
                && picture.yearEarlier.isKnown;
        }));
        const PeriodPicture day = history.picture();
        QCOMPARE(day.expected, 24);
        QCOMPARE(day.provisional, 0);
        const double pv = *day.total.value(F::PvYield);
        QVERIFY(pv > 5);
        QVERIFY2(std::abs(*day.sum.value(F::PvYield) - pv) < 0.2, qPrintable(QString::number(pv)));
        QVERIFY(std::abs(*day.total.value(F::NotAccountedFor)) < 0.1 * pv);
        QVERIFY(day.previous.isKnown);

        // Its month has it as one of its days.
        QVERIFY(ask(program, [&] { navigator->chooseKind(PeriodKind::Month); }));
        QVERIFY(reach(program, hasValues));
        const PeriodPicture month = history.picture();
        QVERIFY(month.known >= 20);
        QVERIFY(std::abs(*month.rows.at(day.period.first.day() - 1).balance.value(F::PvYield) - pv) < 0.05);

        QTemporaryDir folder;
        program.prompter().saveFile = folder.filePath(u"month.csv"_s);
        view(program).findChild<QAction *>(u"exportCsvAction"_s)->trigger();
        QVERIFY(program.prompter().suggestions.constLast().endsWith(u"2026-06.csv"_s));
        QFile file(program.prompter().saveFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 31); // a heading and thirty days
    }

    void fetchesThePowerOfADay()
    {
        Program program;
        QVERIFY(program.addAccount(u"sites"_s, 0));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        program.window().resize(1300, 900);
        QVERIFY(open(program));
        auto *navigator = view(program).findChild<DateNavigator *>();
        QVERIFY(ask(program, [&] { navigator->step(-1); }));
        QVERIFY(reach(program, hasValues));
        QTest::mouseClick(view(program).findChild<QToolButton *>(u"powerCurveToolButton"_s), Qt::LeftButton);
        auto *fetch = view(program).findChild<QPushButton *>(u"fetchPowerCurveButton"_s);
        QTRY_VERIFY(fetch->isVisible());
        QTest::mouseClick(fetch, Qt::LeftButton);
        const auto *chart = view(program).findChild<PowerChart *>(u"dayPowerChart"_s);
        QVERIFY(program.runUntilTrue([&] { return chart->samples().size() > 250; }, 2 * hour));
        // The curve and the hours are one world.
        double energy = 0;
        for (const PowerSample &sample : chart->samples())
            energy += std::isnan(sample.pv) ? 0 : double(sample.pv) / 12;
        const double pv = *view(program).history().picture().sum.value(F::PvYield);
        QVERIFY2(std::abs(energy - pv) < 0.1 * pv, qPrintable(u"%1 against %2"_s.arg(energy).arg(pv)));
        QVERIFY(fetch->isHidden());
    }

    void saysWhatIsNotPermitted()
    {
        Program program;
        QVERIFY(program.addAccount(u"roof"_s, 1));
        QVERIFY(program.start());
        QVERIFY(program.reachFirstData());
        QVERIFY(program.script(R"([{"endpoint":"plant-hour","action":"failCode","failCode":401}])"));
        QVERIFY(open(program));
        const PlantHistory &history = view(program).history();
        QVERIFY(
            program.runUntilTrue([&] { return history.state() == PlantHistory::State::NotPermitted; }, hour));
        const auto *notice = view(program).findChild<NoticeStrip *>(u"historyNoticeStrip"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(view(program).findChild<EnergyBarChart *>()->readout().contains(u"permission"_s),
                 qPrintable(view(program).findChild<EnergyBarChart *>()->readout()));
        // Not asked for again at once, and not called unknown meanwhile.
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(
            program.runUntilTrue([&] { return history.state() == PlantHistory::State::NotPermitted; }, hour));
        QVERIFY(notice->isVisible());
    }
};

QTEST_MAIN(HistoryFlowsTest)
#include "tst_historyflows.moc"
