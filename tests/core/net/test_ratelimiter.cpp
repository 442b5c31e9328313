// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"
#include "core/util/clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 start = 1'782'000'000'000;
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 86'400 * second;

ApiError errorOf(Kind kind, int failCode)
{
    ApiError error;
    error.kind = kind;
    error.failCode = failCode;
    error.httpStatus = 200;
    return error;
}

const auto host = u"eu5.fusionsolar.huawei.com"_s;

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock {start};
    int m_fileNumber = 0;

    QString newFile() { return m_folder.filePath(u"%1/books.json"_s.arg(++m_fileNumber)); }

    std::unique_ptr<RateLimiter> limiterOn(const QString &file, const QString &account = u"sunroof"_s)
    {
        auto limiter = std::make_unique<RateLimiter>(host, account, file, m_clock);
        limiter->setRandomSource([] { return 0.0; });
        return limiter;
    }

    //! Takes as many calls as possible within a span, each as early as allowed; the answer comes \a latency
    //! later.
    QList<qint64> takeAll(RateLimiter &limiter, Endpoint endpoint, qint64 span, qint64 latency = 0)
    {
        QList<qint64> times;
        const qint64 end = m_clock.now() + span;
        while (true) {
            const qint64 at = std::max(limiter.nextAllowedAt(endpoint), m_clock.now());
            if (at >= end)
                break;
            m_clock.jumpTo(at);
            if (!limiter.tryTake(endpoint))
                qFatal("nextAllowedAt promised a call");
            times.append(at);
            m_clock.jumpTo(at + latency);
            limiter.settle(endpoint);
            limiter.learn(endpoint, {});
        }
        m_clock.jumpTo(std::max(end, m_clock.now()));
        return times;
    }

private Q_SLOTS:
    void init() { m_clock.jumpTo(start); }

    void neverMoreThanTheWindowAllows_data()
    {
        QTest::addColumn<int>("plants");
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<int>("limit");
        QTest::addColumn<qint64>("window");
        for (const int plants : {1, 20, 120, 1000}) {
            const int pages = (plants + 99) / 100;
            QTest::addRow("plant list %d", plants)
                << plants << int(Endpoint::PlantList) << pages * 10 + 24 << day;
            QTest::addRow("report %d", plants) << plants << int(Endpoint::PlantDay) << pages + 24 << day;
            QTest::addRow("live %d", plants) << plants << int(Endpoint::PlantRealtime) << pages << 5 * minute;
            QTest::addRow("alarms %d", plants)
                << plants << int(Endpoint::ActiveAlarms) << 2 * pages << 30 * minute;
        }
    }

    void neverMoreThanTheWindowAllows()
    {
        QFETCH(int, plants);
        QFETCH(int, endpoint);
        QFETCH(int, limit);
        QFETCH(qint64, window);
        const auto limiter = limiterOn(newFile());
        limiter->setFleetSize({plants, {{1, plants}, {17, plants}}});
        const QList<qint64> times = takeAll(*limiter, Endpoint(endpoint), std::max(2 * day, 3 * window));
        QVERIFY(times.size() >= limit);
        for (qsizetype i = limit; i < times.size(); ++i) {
            const qint64 span = times.at(i) - times.at(i - limit);
            QVERIFY2(span >= window * 105 / 100, qPrintable(QString::number(span)));
        }
        // The server's own bucket, evenly refilled and full at the start, never runs dry either.
        double level = limit;
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (i > 0)
                level = std::min<double>(
                    limit, level + double(times.at(i) - times.at(i - 1)) * limit / double(window));
            level -= 1;
            QVERIFY2(level > -1e-6, qPrintable(QString::number(i)));
        }
        // And the allowance is used: nine tenths of it over the long run.
        const double used = double(times.size()) / (double(std::max(2 * day, 3 * window)) / double(window));
        QVERIFY2(used > 0.9 * limit, qPrintable(QString::number(used)));
    }

    void steadySweepIsAdmitted_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<qint64>("distance");
        QTest::newRow("2 calls") << 100 << 2 * second;
        QTest::newRow("24 calls") << 1200 << 2 * second;
        QTest::newRow("120 calls over 4 minutes") << 6000 << 2 * second;
        QTest::newRow("spread unevenly") << 1200 << 10 * second;
    }

    //! One full sweep every 315 s, answered after half a second: the k-th call may go when the k-th call of
    //! the sweep before was answered 315 s ago.
    void steadySweepIsAdmitted()
    {
        QFETCH(int, devices);
        QFETCH(qint64, distance);
        const auto limiter = limiterOn(newFile());
        limiter->setFleetSize({devices, {{1, devices}, {17, devices}}});
        const int calls = 2 * ((devices + 99) / 100);
        QList<qint64> answered;
        for (int sweep = 0; sweep < 12; ++sweep) {
            for (int i = 0; i < calls; ++i) {
                qint64 at =
                    sweep == 0 ? start + i * distance : answered.at((sweep - 1) * calls + i) + 315 * second;
                m_clock.jumpTo(std::max(at, m_clock.now()));
                QVERIFY2(limiter->nextAllowedAt(Endpoint::DeviceRealtime) <= m_clock.now(),
                         qPrintable(u"sweep %1 call %2 late by %3 ms"_s.arg(sweep).arg(i).arg(
                             limiter->nextAllowedAt(Endpoint::DeviceRealtime) - m_clock.now())));
                QVERIFY(limiter->tryTake(Endpoint::DeviceRealtime));
                m_clock.jumpTo(m_clock.now() + 500);
                limiter->settle(Endpoint::DeviceRealtime);
                answered.append(m_clock.now());
            }
        }
    }

    void firstStartLoadsAllPages()
    {
        const auto limiter = limiterOn(newFile());
        QVERIFY(limiter->tryTake(Endpoint::PlantList));
        QVERIFY(limiter->nextAllowedAt(Endpoint::PlantList) > start + 30 * minute);
        limiter->setFleetSize({1000, {}});
        QCOMPARE(takeAll(*limiter, Endpoint::PlantList, minute).size(), 9);
        QCOMPARE(takeAll(*limiter, Endpoint::DeviceList, minute).size(), 10);
        limiter->setFleetSize({1000, {{1, 1000}, {39, 300}}});
        QCOMPARE(takeAll(*limiter, Endpoint::DeviceRealtime, minute).size(), 13);
        // Shrinking and growing again brings nothing.
        limiter->setFleetSize({1, {}});
        limiter->setFleetSize({1000, {}});
        QCOMPARE(takeAll(*limiter, Endpoint::PlantList, minute).size(), 0);
    }

    void historyKeepsItsDistance()
    {
        const auto limiter = limiterOn(newFile());
        limiter->setFleetSize({20, {{1, 20}, {17, 10}}});
        const QList<qint64> times = takeAll(*limiter, Endpoint::DeviceHistory, 10 * minute);
        QCOMPARE(times.size(), 29); // one every 21 s
        QCOMPARE(times.at(1) - times.at(0), 21 * second);
        limiter->setFleetSize({600, {{1, 600}, {17, 600}}});
        QCOMPARE(takeAll(*limiter, Endpoint::DeviceHistory, minute).size() / 10,
                 11); // two a second, less 5 %
    }

    void backfillLeavesAQuarter()
    {
        const auto limiter = limiterOn(newFile());
        limiter->setFleetSize({200, {}});
        m_clock.advanceBy(day); // a full bucket of 8
        int taken = 0;
        while (limiter->tryTake(Endpoint::PlantDay, CallShare::Backfill)) {
            ++taken;
            m_clock.advanceBy(2 * second);
        }
        QCOMPARE(taken, 6);
        QVERIFY(limiter->tryTake(Endpoint::PlantDay));
        QVERIFY(limiter->tryTake(Endpoint::DeviceHistory,
                                 CallShare::Backfill)); // a bucket of one has no quarter to leave
    }

    void loginGuard()
    {
        const auto limiter = limiterOn(newFile());
        const QList<qint64> times = takeAll(*limiter, Endpoint::Login, 60 * minute);
        for (qsizetype i = 1; i < times.size(); ++i) {
            QVERIFY(times.at(i) - times.at(i - 1) >= minute);
            QVERIFY(i < 4 || times.at(i) - times.at(i - 4) >= 10 * minute);
        }
        QVERIFY(times.size() >= 20);
        m_clock.advanceBy(20 * minute);
        QVERIFY(limiter->tryTake(Endpoint::Login));
        limiter->learn(Endpoint::Login, errorOf(Kind::Credentials, 20400));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::Login), m_clock.now() + 5 * minute);
    }

    void wrongPasswordsAreCountedAndPardoned()
    {
        const QString file = newFile();
        auto limiter = limiterOn(file);
        const ApiError wrong = errorOf(Kind::Credentials, 20400);
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(limiter->wrongPasswords(), i - 1);
            m_clock.advanceBy(i == 1 ? 0 : minute);
            QVERIFY(limiter->tryTake(Endpoint::Login));
            limiter->learn(Endpoint::Login, wrong);
            limiter->pardonWrongPassword();
            QCOMPARE(limiter->nextAllowedAt(Endpoint::Login), m_clock.now() + (i < 3 ? 1 : 5) * minute);
        }
        limiter = limiterOn(file); // not forgotten
        QCOMPARE(limiter->wrongPasswords(), 3);
        m_clock.advanceBy(9 * minute);
        QCOMPARE(limiter->wrongPasswords(), 1); // two are older than ten minutes
        QVERIFY(limiter->tryTake(Endpoint::Login));
        limiter->learn(Endpoint::Login, {});
        QCOMPARE(limiter->wrongPasswords(), 0);
    }

    void pardonEndsNoOtherPause()
    {
        const auto limiter = limiterOn(newFile());
        limiter->setRandomSource([] { return 0.5; });
        QVERIFY(limiter->tryTake(Endpoint::Login));
        limiter->learn(Endpoint::Login, errorOf(Kind::AccountLocked, 20400));
        limiter->pardonWrongPassword();
        QCOMPARE(limiter->nextAllowedAt(Endpoint::Login),
                 start + 30 * minute); // to the minute: people are told
    }

    void loginThatNeverArrivedNeedsNoWait()
    {
        const auto limiter = limiterOn(newFile());
        QVERIFY(limiter->tryTake(Endpoint::Login));
        limiter->giveBack(Endpoint::Login);
        QVERIFY(limiter->nextAllowedAt(Endpoint::Login) <= m_clock.now());
    }

    void ownersDoNotTouchEachOther()
    {
        const QString folder = m_folder.filePath(u"owners"_s);
        const auto a = limiterOn(folder + "/a.json"_L1, u"a"_s);
        const auto b = limiterOn(folder + "/b.json"_L1, u"b"_s);
        QVERIFY(a->tryTake(Endpoint::PlantRealtime));
        QVERIFY(!a->tryTake(Endpoint::PlantRealtime));
        QVERIFY(b->tryTake(Endpoint::PlantRealtime));
        a->learn(Endpoint::PlantRealtime, errorOf(Kind::Quota, 407));
        QCOMPARE(b->nextAllowedAt(Endpoint::DeviceRealtime), 0);
        // Overload concerns everybody on the host.
        a->learn(Endpoint::DeviceRealtime, errorOf(Kind::Overload, 429));
        QVERIFY(!b->tryTake(Endpoint::DeviceRealtime));
    }

    void overloadPausesAllAccountsAndHalvesTheRate()
    {
        const QString folder = m_folder.filePath(u"overload"_s);
        const auto a = limiterOn(folder + "/a.json"_L1, u"a"_s);
        const auto b = limiterOn(folder + "/b.json"_L1, u"b"_s);
        const FleetSize fleet {400, {}};
        a->setFleetSize(fleet);
        b->setFleetSize(fleet);
        QVERIFY(a->tryTake(Endpoint::PlantRealtime));
        a->learn(Endpoint::PlantRealtime, errorOf(Kind::Overload, 429));
        QCOMPARE(a->nextAllowedAt(Endpoint::PlantRealtime), start + minute);
        QVERIFY(!b->tryTake(Endpoint::PlantRealtime));
        QCOMPARE(b->nextAllowedAt(Endpoint::PlantRealtime), start + minute);
        m_clock.jumpTo(start + minute);
        QVERIFY(a->tryTake(Endpoint::PlantRealtime)); // the probe
        QVERIFY(!b->tryTake(Endpoint::PlantRealtime)); // waits for it
        a->learn(Endpoint::PlantRealtime, errorOf(Kind::Overload, 429));
        QCOMPARE(a->nextAllowedAt(Endpoint::PlantRealtime), start + 3 * minute);
        m_clock.jumpTo(start + 3 * minute);
        QVERIFY(a->tryTake(Endpoint::PlantRealtime));
        a->learn(Endpoint::PlantRealtime, {});
        QVERIFY(b->tryTake(Endpoint::PlantRealtime));
        // 4 in 5 minutes become 4 in 10 for an hour.
        m_clock.jumpTo(start + 20 * minute);
        const QList<qint64> times = takeAll(*a, Endpoint::PlantRealtime, 30 * minute);
        for (qsizetype i = 4; i < times.size(); ++i)
            QVERIFY(times.at(i) - times.at(i - 4) >= 2 * 315 * second);
        m_clock.jumpTo(start + 120 * minute);
        QVERIFY(takeAll(*a, Endpoint::PlantRealtime, 5 * 315 * second).size() >= 18);
    }

    void learnsFromSurprise()
    {
        const QString file = newFile();
        auto limiter = limiterOn(file);
        limiter->setFleetSize({400, {}}); // 4 in 5 minutes
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        limiter->settle(Endpoint::PlantRealtime);
        limiter->learn(Endpoint::PlantRealtime, errorOf(Kind::Quota, 407));
        QVERIFY(limiter->wasSurprised(Endpoint::PlantRealtime));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime), start + 5 * minute);
        const auto reportOf = [&limiter](Endpoint endpoint) {
            const QList<BudgetReport> reports = limiter->report();
            return *std::find_if(reports.begin(), reports.end(),
                                 [endpoint](const BudgetReport &r) { return r.endpoint == endpoint; });
        };
        const BudgetReport report = reportOf(Endpoint::PlantRealtime);
        QVERIFY(report.isStrict);
        QCOMPARE(report.bucketCapacity, 2.0);
        QCOMPARE(report.bucketLevel, 0.0);
        QCOMPARE(report.blockedUntil, start + 5 * minute);
        QCOMPARE(report.lastSignal.failCode, 407);
        QCOMPARE(reportOf(Endpoint::DeviceRealtime).isStrict, false);
        // The pause doubles while refusals go on, and a success ends that.
        m_clock.jumpTo(start + 5 * minute);
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        limiter->learn(Endpoint::PlantRealtime, errorOf(Kind::Quota, 407));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime), m_clock.now() + 10 * minute);
        QCOMPARE(reportOf(Endpoint::PlantRealtime).bucketCapacity, 2.0); // one lesson, not two
        m_clock.advanceBy(10 * minute);
        const QList<qint64> strict = takeAll(*limiter, Endpoint::PlantRealtime, 20 * minute);
        for (qsizetype i = 1; i < strict.size(); ++i)
            QVERIFY(strict.at(i) - strict.at(i - 1) >= 65 * second);
        // After a week without a 407 the lesson is forgotten, over a restart as well.
        limiter = limiterOn(file);
        QVERIFY(reportOf(Endpoint::PlantRealtime).isStrict);
        m_clock.advanceBy(8 * day);
        QVERIFY(!reportOf(Endpoint::PlantRealtime).isStrict);
        QCOMPARE(reportOf(Endpoint::PlantRealtime).bucketCapacity, 4.0);
    }

    void countsTheCallsOfADay()
    {
        const QString file = newFile();
        auto limiter = limiterOn(file);
        limiter->setFleetSize({400, {}});
        QCOMPARE(limiter->callsToday(), 0);
        takeAll(*limiter, Endpoint::PlantRealtime, 10 * minute);
        const int taken = limiter->callsToday();
        QVERIFY(taken >= 4);
        QVERIFY(limiter->tryTake(Endpoint::PlantList));
        QCOMPARE(limiter->callsToday(), taken + 1);
        limiter->giveBack(Endpoint::PlantList);
        QCOMPARE(limiter->callsToday(), taken);
        // Over a restart too, and anew the next day.
        limiter = limiterOn(file);
        QCOMPARE(limiter->callsToday(), taken);
        m_clock.advanceBy(day);
        QCOMPARE(limiter->callsToday(), 0);
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        QCOMPARE(limiter->callsToday(), 1);
    }

    void pausesGetARandomExtra()
    {
        const auto limiter = limiterOn(newFile());
        limiter->setRandomSource([] { return 0.5; });
        limiter->learn(Endpoint::PlantRealtime, errorOf(Kind::Quota, 407));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime), start + 330 * second);
    }

    void refusedLoginPausesTheAccount()
    {
        const auto limiter = limiterOn(newFile());
        limiter->learn(Endpoint::Login, errorOf(Kind::Quota, 407));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime), start + 15 * minute);
    }

    void restartInTheMiddleForgetsNothing()
    {
        const QString file = newFile();
        const FleetSize fleet {120, {{1, 120}}};
        qint64 expected = 0;
        {
            const auto limiter = limiterOn(file);
            limiter->setFleetSize(fleet);
            QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
            m_clock.advanceBy(2 * second);
            QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
            m_clock.advanceBy(700);
            limiter->settle(Endpoint::PlantRealtime);
            expected = limiter->nextAllowedAt(Endpoint::PlantRealtime);
            QCOMPARE(expected, start + 315 * second);
        }
        const auto limiter = limiterOn(file); // knows the fleet from the books
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime), expected);
        limiter->setFleetSize(fleet);
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime), expected);
        m_clock.jumpTo(expected);
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::PlantRealtime),
                 start + 2700 + 315 * second); // the settled stamp
    }

    void giveBackUndoesACall()
    {
        const auto limiter = limiterOn(newFile());
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        QVERIFY(limiter->nextAllowedAt(Endpoint::PlantRealtime) > start + minute);
        limiter->giveBack(Endpoint::PlantRealtime);
        QVERIFY(limiter->nextAllowedAt(Endpoint::PlantRealtime) <= start + 2 * second);
    }

    void twoProcessesShareTheBooks()
    {
        const QString file = newFile();
        const auto a = limiterOn(file);
        const auto b = limiterOn(file);
        QVERIFY(a->tryTake(Endpoint::PlantRealtime));
        QVERIFY(b->nextAllowedAt(Endpoint::PlantRealtime) <= m_clock.now()); // has not looked yet
        QVERIFY(!b->tryTake(Endpoint::PlantRealtime));
        QCOMPARE(b->nextAllowedAt(Endpoint::PlantRealtime), start + 315 * second);
    }

    void badBooksAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isSetAside");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("half") << QByteArray(R"({"version":1,"owner":"x","books":{)") << true;
        QTest::newRow("binary") << QByteArray("\x00\xff\x13rubbish", 10) << true;
        QTest::newRow("wrong shapes") << QByteArray(R"({"version":1,"books":7})") << true;
        QTest::newRow("copied from another account")
            << QByteArray(R"({"version":1,"owner":"0123456789abcdef","savedAt":1,"books":{"plant-realtime":)"
                          R"({"level":0,"levelAt":99999999999999,"stamps":[99999999999999]}}})")
            << false;
    }

    void badBooksAreSurvived()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isSetAside);
        const QString file = newFile();
        QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
        QFile books(file);
        QVERIFY(books.open(QIODevice::WriteOnly) && books.write(content) == content.size());
        books.close();
        if (isSetAside)
            QTest::ignoreMessage(QtWarningMsg, "The call books were corrupt and have been set aside");
        const auto limiter = limiterOn(file);
        QCOMPARE(QFile::exists(file + ".corrupt"_L1), isSetAside);
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        QVERIFY(!limiter->tryTake(Endpoint::PlantRealtime));
        // Nobody knows how often there was a login lately, so there is one and not four.
        QVERIFY(limiter->tryTake(Endpoint::Login));
        QCOMPARE(limiter->nextAllowedAt(Endpoint::Login) > start + 2 * minute, isSetAside);
        // The books are good again.
        const auto next = limiterOn(file);
        QCOMPARE(next->nextAllowedAt(Endpoint::PlantRealtime), start + 315 * second);
    }

    void clockSetBack()
    {
        const QString file = newFile();
        const auto limiter = limiterOn(file);
        limiter->setFleetSize({200, {}});
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        limiter->learn(Endpoint::DeviceRealtime, errorOf(Kind::Quota, 407));
        m_clock.jumpTo(start - 3 * day);
        // Stored times count as now: cautious, but not for three days.
        QVERIFY(limiter->nextAllowedAt(Endpoint::PlantRealtime) <= m_clock.now() + 315 * second);
        QCOMPARE(limiter->nextAllowedAt(Endpoint::DeviceRealtime), m_clock.now() + 5 * minute);
        const auto restarted = limiterOn(file);
        QVERIFY(restarted->nextAllowedAt(Endpoint::PlantRealtime) <= m_clock.now() + 315 * second);
        QCOMPARE(restarted->nextAllowedAt(Endpoint::DeviceRealtime), m_clock.now() + 5 * minute);
        m_clock.advanceBy(2 * second);
        QVERIFY(restarted->tryTake(Endpoint::PlantRealtime));
    }

    void unwritableBooksArePacedInMemory()
    {
        // A file where the folder should be cannot be written by root either.
        const QString blocker = m_folder.filePath(u"blocker"_s);
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto limiter = limiterOn(blocker + "/books.json"_L1);
        QSignalSpy failed(limiter.get(), &RateLimiter::booksFailed);
        QVERIFY(limiter->tryTake(Endpoint::PlantRealtime));
        QVERIFY(!limiter->tryTake(Endpoint::PlantRealtime));
        QVERIFY(limiter->tryTake(Endpoint::DeviceRealtime));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(limiter->storageError().kind, Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "test_ratelimiter.moc"
