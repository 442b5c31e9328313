// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plantzone.h"
#include "core/insight/energybalance.h"
#include "core/insight/reportslots.h"
#include "core/polling/datafetcher.h"
#include "core/polling/poller.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"
#include "tests/support/simulatedaccount.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using F = BalanceFigure;

namespace {
constexpr qint64 hour = 3'600'000;
}

//! Balances of many plants in random worlds, over real sockets: what comes in is what goes out, the service's
//! own figures are ours, and the days make the month.
class BalanceWorldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void close_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("plants");
        for (const quint64 seed : {1, 7, 20'260'621})
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed << 30;
        QTest::newRow("built-in sites") << quint64(7) << 0;
    }

    void close()
    {
        QFETCH(quint64, seed);
        QFETCH(int, plants);
        Simulation::SimulatorOptions options;
        options.world.seed = decltype(options.world.seed)(seed);
        SimulatedAccount account(plants, std::move(options));
        QVERIFY(account.startServer());
        AccountSession &session = account.openSession();
        session.start();
        QVERIFY(account.driver.runUntilTrue([&] { return session.poller().isFirstSweepDone(); }, hour));
        session.poller().stop();
        const QList<PlantCode> codes = session.store().plantCodes();
        const CalendarPeriod month {PeriodKind::Month, QDate(2026, 5, 1)};
        const CalendarPeriod year {PeriodKind::Year, QDate(2026, 1, 1)};
        for (const CalendarPeriod &period : {month, year}) {
            const int id = session.fetcher().fetchPlantReports(codes, {period}, Priority::User);
            QVERIFY(account.driver.runUntilTrue([&] { return session.fetcher().progress(id).isOver(); },
                                                24 * hour));
        }
        int balances = 0;
        for (const PlantCode &code : codes) {
            const Plant &plant = *session.store().plant(code);
            const QTimeZone zone = plantZone(plant);
            BalanceTraits traits;
            traits.capacityKwp = plant.capacityKwp;
            const StoredReport *days = session.reports().plantReport(code, month);
            QVERIFY(days);
            QList<EnergyBalance> parts;
            for (int row = 0; row < days->times.size(); ++row) {
                const EnergyBalance balance = EnergyBalance::fromReport(days->values, row, traits);
                parts << balance;
                const QByteArray where = (plant.name + u' ' + QString::number(row)).toUtf8();
                const auto pv = balance.value(F::PvYield), rest = balance.value(F::NotAccountedFor),
                           used = balance.value(F::Consumption);
                if (rest) {
                    ++balances;
                    // Losses of conversion: a share of what went through the inverters and the battery.
                    const double through = *pv + *balance.value(F::Charged) + *balance.value(F::Discharged);
                    QVERIFY2(*rest > -0.1 && *rest < 0.1 + 0.12 * through, where.constData());
                    QVERIFY2(std::abs(*balance.value(F::DirectlyUsed) + *balance.value(F::ChargedFromPv)
                                      + *balance.value(F::FedIn) - *pv)
                                 < 0.05,
                             where.constData());
                }
                for (const F share : {F::SelfConsumption, F::SelfSufficiency}) {
                    if (const auto value = balance.value(share))
                        QVERIFY2(*value >= 0 && *value <= 100.001, where.constData());
                }
                const auto ours = balance.value(F::SelfUsed), theirs = balance.value(F::ServiceSelfUsed);
                if (ours && theirs)
                    QVERIFY2(std::abs(*ours - *theirs) < 0.05, where.constData());
                if (const auto ratio = balance.value(F::PerformanceRatio)) {
                    const auto told = balance.value(F::ServicePerformanceRatio);
                    QVERIFY2(*ratio > 0 && *ratio < 130, where.constData());
                    if (told)
                        QVERIFY2(std::abs(*ratio - *told) < 15, where.constData());
                }
                QVERIFY(!used || *used >= 0);
            }
            const StoredReport *months = session.reports().plantReport(code, year);
            const EnergyBalance sum = EnergyBalance::sum(parts, month.dayCount());
            const QList<ReportSlot> all = reportSlots(months, year, zone, {}, account.clock.now());
            const int row = all.at(4).row;
            if (row < 0 || !sum.at(F::PvYield).isComplete())
                continue;
            const EnergyBalance whole = EnergyBalance::fromReport(months->values, row, traits);
            for (const F figure : {F::PvYield, F::FedIn, F::Bought, F::Consumption}) {
                const auto one = sum.value(figure), other = whole.value(figure);
                QCOMPARE(one.has_value(), other.has_value());
                if (one)
                    QVERIFY2(std::abs(*one - *other) < 0.5 + 1e-4 * *other, qPrintable(plant.name));
            }
        }
        QVERIFY2(balances > 100, qPrintable(QString::number(balances)));
    }
};

QTEST_GUILESS_MAIN(BalanceWorldsTest)
#include "tst_balanceworlds.moc"
