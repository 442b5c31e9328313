// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"
#include "core/util/clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 start = 1'782'000'000'000;
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

ApiError refusal(Kind kind, int failCode)
{
    ApiError error;
    error.kind = kind;
    error.failCode = failCode;
    error.httpStatus = 200;
    return error;
}

} // namespace

//! The limiter under OAuth: a day for each class (`flow-control.md` §3, `oauth.md` §9.2).
class TestClassQuota : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock {start};
    int m_fileNumber = 0;

    QString newFile() { return m_folder.filePath(u"%1/books.json"_s.arg(++m_fileNumber)); }
    std::unique_ptr<RateLimiter> limiterOn(const QString &file)
    {
        auto limiter = std::make_unique<RateLimiter>(u"eu5.fusionsolar.huawei.com"_s, u"oauth\nhome"_s, file,
                                                     m_clock, nullptr, QuotaMode::OAuth);
        limiter->setRandomSource([] { return 0.0; });
        return limiter;
    }

    //! Takes calls two seconds apart until the limiter says no.
    int takeAll(RateLimiter &limiter, Endpoint endpoint, CallShare share)
    {
        int taken = 0;
        while (limiter.tryTake(endpoint, share)) {
            ++taken;
            m_clock.advanceBy(2 * second);
        }
        return taken;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_clock.jumpTo(start);
    }

    void classesFollowTheControlFlag()
    {
        QCOMPARE(ClassQuota::classOf(Endpoint::BatteryModeConfig), CallClass::Basic);
        QCOMPARE(ClassQuota::classOf(Endpoint::PlantRealtime), CallClass::Basic);
        QCOMPARE(ClassQuota::classOf(Endpoint::ForcedChargeDeliver), CallClass::Control);
        QCOMPARE(ClassQuota::classOf(Endpoint::BatteryModeQuery), CallClass::Control);
    }

    void sharesEndAtTheirReserves_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<CallShare>("share");
        QTest::addColumn<int>("calls");
        QTest::newRow("user") << int(Endpoint::DeviceHistory) << CallShare::User << 1000;
        QTest::newRow("background") << int(Endpoint::PlantDay) << CallShare::Background << 900;
        QTest::newRow("back-fill") << int(Endpoint::DeviceHistory) << CallShare::Backfill << 1000 - 100 - 735;
        QTest::newRow("question") << int(Endpoint::BatteryModeQuery) << CallShare::Background << 72;
        QTest::newRow("command") << int(Endpoint::BatteryModeDeliver) << CallShare::User << 92;
        QTest::newRow("emergency stop")
            << int(Endpoint::BatteryModeDeliver) << CallShare::EmergencyStop << 100;
    }

    void sharesEndAtTheirReserves()
    {
        QFETCH(int, endpoint);
        QFETCH(CallShare, share);
        QFETCH(int, calls);
        const auto limiter = limiterOn(newFile());
        const CallClass callClass = ClassQuota::classOf(Endpoint(endpoint));
        QCOMPARE(limiter->callsLeft(callClass, share), calls);
        QCOMPARE(takeAll(*limiter, Endpoint(endpoint), share), calls);
        QCOMPARE(limiter->callsLeft(callClass, share), 0);
        // The first comes back a day and its margin later, in the books of every reading of "day".
        QCOMPARE(limiter->nextAllowedAt(Endpoint(endpoint), share), start + day / 100 * 105);
    }

    void interfacesShareTheDayAndClassesDoNot()
    {
        const auto limiter = limiterOn(newFile());
        takeAll(*limiter, Endpoint::DeviceHistory, CallShare::User);
        QVERIFY(!limiter->tryTake(Endpoint::PlantList));
        QVERIFY(limiter->tryTake(Endpoint::ForcedChargeDeliver));
        QVERIFY(limiter->shareAllowance(Endpoint::DeviceHistory, Endpoint::PlantList));
        QVERIFY(!limiter->shareAllowance(Endpoint::DeviceHistory, Endpoint::BatteryModeQuery));
        QCOMPARE(limiter->callsLeft(CallClass::Control), 91);
        QCOMPARE(limiter->callsLeft(CallClass::Control, CallShare::EmergencyStop), 99);
    }

    void backfillLeavesPollingItsPlan()
    {
        const auto limiter = limiterOn(newFile());
        limiter->setPlannedCalls(850);
        QCOMPARE(limiter->callsLeft(CallClass::Basic, CallShare::Backfill), 8);
        takeAll(*limiter, Endpoint::DeviceHistory, CallShare::Backfill);
        QCOMPARE(limiter->callsLeft(CallClass::Basic, CallShare::Background), 892);
        limiter->setPlannedCalls(2000);
        QCOMPARE(limiter->callsLeft(CallClass::Basic, CallShare::Backfill), 0);
        QVERIFY(!limiter->tryTake(Endpoint::DeviceHistory, CallShare::Backfill));
        QVERIFY(limiter->tryTake(Endpoint::DeviceHistory, CallShare::User));
    }

    void dataKeepTheirSpacingAndFormulasDoNotApply()
    {
        const auto limiter = limiterOn(newFile());
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime), start + 315 * second);
        QVERIFY(limiter->tryTake(Endpoint::ActiveAlarms));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::ActiveAlarms), start + 1890 * second);
        QVERIFY(limiter->tryTake(Endpoint::BatteryModeConfig)); // once a minute for API accounts
        QCOMPARE(limiter->nextAllowedAt(Endpoint::BatteryModeConfig), start + 2 * second);
        QVERIFY(limiter->tryTake(Endpoint::DeviceHistory)); // every 10 minutes for API accounts
        QCOMPARE(limiter->nextAllowedAt(Endpoint::DeviceHistory), start + 2 * second);
        QCOMPARE(takeAll(*limiter, Endpoint::PlantYear, CallShare::User), 996); // 25 for API accounts
    }

    void aRefusalBlocksTheWholeClass()
    {
        const auto limiter = limiterOn(newFile());
        qint64 pause = hour;
        for (int streak = 1; streak <= 5; ++streak) {
            const Endpoint asked = streak % 2 ? Endpoint::PlantDay : Endpoint::DeviceHistory;
            QVERIFY(limiter->tryTake(asked));
            limiter->learn(asked, refusal(Kind::Quota, 407));
            QVERIFY(limiter->wasSurprised(asked));
            QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantList), m_clock.now() + pause);
            QCOMPARE(limiter->classAllowedAt(CallClass::Basic), m_clock.now() + pause);
            QCOMPARE(limiter->callsLeft(CallClass::Basic), 0);
            QVERIFY(limiter->nextAllowedAt(Endpoint::ForcedChargeDeliver) <= m_clock.now());
            m_clock.advanceBy(pause);
            pause = std::min(2 * pause, 6 * hour);
        }
        QVERIFY(limiter->tryTake(Endpoint::PlantList));
        limiter->learn(Endpoint::PlantList, {});
        QVERIFY(limiter->tryTake(Endpoint::PlantDay));
        limiter->learn(Endpoint::PlantDay, refusal(Kind::Quota, 407));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantList), m_clock.now() + hour); // begins anew
    }

    void anEmergencyStopIsTriedAfterARefusal()
    {
        const auto limiter = limiterOn(newFile());
        QVERIFY(limiter->tryTake(Endpoint::ForcedChargeQuery));
        limiter->learn(Endpoint::ForcedChargeQuery, refusal(Kind::Quota, 407));
        QVERIFY(!limiter->tryTake(Endpoint::ForcedChargeDeliver));
        QVERIFY(limiter->tryTake(Endpoint::ForcedChargeDeliver, CallShare::EmergencyStop));
    }

    void booksSurviveARestartAndAreShared()
    {
        const QString file = newFile();
        {
            const auto first = limiterOn(file);
            const auto second = limiterOn(file);
            for (int i = 0; i < 10; ++i) {
                QVERIFY((i % 2 ? first : second)->tryTake(Endpoint::BatteryModeDeliver));
                m_clock.advanceBy(2 * ::second);
            }
            QVERIFY(first->tryTake(Endpoint::DeviceHistory, CallShare::Backfill));
            m_clock.advanceBy(2 * ::second);
            second->learn(Endpoint::PlantDay, refusal(Kind::Quota, 407));
        }
        const auto later = limiterOn(file);
        QCOMPARE(later->callsLeft(CallClass::Control), 82);
        QCOMPARE(later->callsLeft(CallClass::Basic), 0);
        m_clock.advanceBy(hour);
        QCOMPARE(later->callsLeft(CallClass::Basic), 999);
        QCOMPARE(later->callsLeft(CallClass::Basic, CallShare::Backfill), 164);
        m_clock.advanceBy(day / 100 * 105);
        QCOMPARE(later->callsLeft(CallClass::Control), 92);
    }

    void aCallThatNeverArrivedIsGivenBack()
    {
        const auto limiter = limiterOn(newFile());
        QVERIFY(limiter->tryTake(Endpoint::DeviceHistory, CallShare::Backfill));
        limiter->giveBack(Endpoint::DeviceHistory);
        QCOMPARE(limiter->callsLeft(CallClass::Basic), 1000);
        QCOMPARE(limiter->callsLeft(CallClass::Basic, CallShare::Backfill), 165);
        QCOMPARE(limiter->callsToday(), 0);
    }

    void anAnswerMovesTheStamp()
    {
        const auto limiter = limiterOn(newFile());
        takeAll(*limiter, Endpoint::ForcedChargeQuery, CallShare::Background);
        const qint64 last = m_clock.now() - 2 * second;
        m_clock.jumpTo(last + 10 * second);
        limiter->settle(Endpoint::ForcedChargeQuery);
        QVERIFY(limiter->tryTake(Endpoint::ForcedChargeDeliver));
        QCOMPARE(limiter->callsLeft(CallClass::Control), 100 - 8 - 73);
    }

    void brokenBooksAreSurvivedOnTheSafeSide()
    {
        const QString file = newFile();
        limiterOn(file)->tryTake(Endpoint::PlantDay);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"version\":1") > 0);
        broken.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"corrupt"_s));
        const auto limiter = limiterOn(file);
        QCOMPARE(limiter->callsLeft(CallClass::Basic), 500);
        QCOMPARE(limiter->callsLeft(CallClass::Control), 42);
    }

    void aClockSetBackKeepsTheCalls()
    {
        const auto limiter = limiterOn(newFile());
        m_clock.advanceBy(3 * hour);
        QVERIFY(limiter->tryTake(Endpoint::PlantDay));
        limiter->learn(Endpoint::PlantDay, refusal(Kind::Quota, 407));
        m_clock.jumpTo(start);
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantList), start + hour);
        m_clock.advanceBy(hour);
        QCOMPARE(limiter->callsLeft(CallClass::Basic), 999);
    }

    void reportsTellTheClasses()
    {
        const auto limiter = limiterOn(newFile());
        QVERIFY(limiter->tryTake(Endpoint::PlantDay));
        QVERIFY(limiter->tryTake(Endpoint::ForcedChargeDeliver));
        QList<BudgetReport> classes = limiter->report();
        classes.removeIf([](const BudgetReport &report) { return !report.callClass; });
        QCOMPARE(classes.size(), 2);
        QCOMPARE(*classes.at(0).callClass, CallClass::Basic);
        QCOMPARE(classes.at(0).limit, 1000);
        QCOMPARE(classes.at(0).usedInWindow, 1);
        QCOMPARE(classes.at(0).bucketLevel, 999);
        QCOMPARE(*classes.at(1).callClass, CallClass::Control);
        QCOMPARE(classes.at(1).bucketLevel, 91);
        QCOMPARE(classes.at(1).reserved, RateLimiter::emergencyReserve);
        const QList<BudgetReport> all = limiter->report();
        const bool hasLogin = std::any_of(all.begin(), all.end(), [](const BudgetReport &report) {
            return !report.callClass && report.endpoint == Endpoint::Login;
        });
        QVERIFY(!hasLogin);
    }

    void apiAccountsHaveNoClasses()
    {
        RateLimiter limiter(u"eu5.fusionsolar.huawei.com"_s, u"sunroof"_s, newFile(), m_clock);
        QCOMPARE(limiter.mode(), QuotaMode::ApiAccount);
        QCOMPARE(limiter.callsLeft(CallClass::Control), 0);
        QVERIFY(!limiter.shareAllowance(Endpoint::PlantDay, Endpoint::PlantMonth));
        const QList<BudgetReport> all = limiter.report();
        QVERIFY(std::none_of(all.cbegin(), all.cend(),
                             [](const BudgetReport &report) { return report.callClass.has_value(); }));
    }
};

QTEST_GUILESS_MAIN(TestClassQuota)
#include "test_classquota.moc"
