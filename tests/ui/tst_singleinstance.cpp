// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plantfinder.h"
#include "app/desktop/singleinstance.h"
#include "core/net/booklock.h"
#include "tests/models/treefixture.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int startMs = 30'000; // sanitizers on a busy machine
}

class SingleInstanceTest : public QObject
{
    Q_OBJECT

    //! Starts the program on \a folder; what it says about being asked goes to its error output.
    static void start(QProcess &program, const QString &folder, const QStringList &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"heliodesk.shell.info=true"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HELIODESK_PROGRAM),
                      QStringList {u"--profiles"_s, folder, u"--language"_s, u"en"_s} + more);
    }

    //! The first start is there once it has made its lock and its socket.
    static bool isListening(const QString &folder)
    {
        QLocalSocket probe;
        probe.connectToServer(SingleInstance(folder).socketName());
        return probe.state() == QLocalSocket::ConnectedState;
    }

    static void end(QProcess &program)
    {
        program.kill();
        QVERIFY(program.waitForFinished(startMs));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsOnlyItsOwnMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plant") << StartWish {{u"NE=123"_s}, {}}.toMessage() << true;
        QTest::newRow("hex") << StartWish {{u"5D02E8B40AD342159AC8D8A2BCD4FAB5"_s}, {}}.toMessage() << true;
        QTest::newRow("nothing wanted") << StartWish {}.toMessage() << true;
        QTest::newRow("token") << StartWish {{}, u"token-1_2"_s}.toMessage() << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("garbage") << QByteArray("\0\xff{{{\n", 6) << false;
        QTest::newRow("array") << QByteArray("[1]\n") << false;
        // Quotes are written as ' here.
        const auto json = [](QByteArray text) { return text.replace('\'', '"') + '\n'; };
        QTest::newRow("other version") << json("{'version':2,'plant':'NE=1'}") << false;
        QTest::newRow("no code") << json("{'version':1,'plant':'NE=1; rm -rf'}") << false;
        QTest::newRow("long code") << json("{'version':1,'plant':'" + QByteArray(65, 'a') + "'}") << false;
        QTest::newRow("bad token") << json("{'version':1,'activationToken':'a b'}") << false;
        QTest::newRow("too long") << json("{'version':1,'x':'" + QByteArray(2000, 'x') + "'}") << false;
    }

    void readsOnlyItsOwnMessages()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, isGood);
        const std::optional<StartWish> wish = StartWish::fromMessage(message);
        QCOMPARE(wish.has_value(), isGood);
        if (isGood)
            QCOMPARE(wish->toMessage(), message);
    }

    void handsOverToTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        SingleInstance second(folder.path());
        QVERIFY(first.claim());
        QVERIFY(!second.claim());
        QSignalSpy done(&second, &SingleInstance::handedOver);
        QSignalSpy failed(&second, &SingleInstance::failed);
        QList<StartWish> wishes;
        connect(&first, &SingleInstance::wished, this, [&](const StartWish &wish) { wishes << wish; });
        const StartWish wish {{u"NE=123"_s}, u"token"_s};
        second.handOver(wish);
        QVERIFY(done.wait());
        QCOMPARE(wishes, QList<StartWish> {wish});
        QCOMPARE(failed.count(), 0);
    }

    void knowsFoldersApart()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QVERIFY(first.claim());
        QVERIFY(second.claim());
        // The same folder by another way is the same folder.
        QDir(one.path()).mkdir(u"sub"_s);
        SingleInstance detour(one.path() + u"/sub/.."_s);
        QCOMPARE(detour.socketName(), first.socketName());
        QVERIFY(!detour.claim());
    }

    void letsTheNextOneInAfterAnEnd()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        QVERIFY(first->claim());
        first.reset();
        SingleInstance second(folder.path());
        QVERIFY(second.claim());
    }

    void givesUpOnASilentOne()
    {
        const QTemporaryDir folder;
        BookLock lock(folder.path() + u"/heliodesk.lock"_s); // holds the folder, but serves nothing
        QVERIFY(lock.lock());
        SingleInstance second(folder.path());
        QVERIFY(!second.claim());
        second.setPatience(300);
        QSignalSpy failed(&second, &SingleInstance::failed);
        second.handOver({});
        QVERIFY(failed.wait());
    }

    void shakesOffStrangers_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nonsense") << QByteArray("hello\n");
        QTest::newRow("too long") << QByteArray(100'000, 'x');
        QTest::newRow("nothing") << QByteArray();
    }

    void shakesOffStrangers()
    {
        QFETCH(QByteArray, words);
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QSignalSpy wished(&first, &SingleInstance::wished);
        QLocalSocket stranger;
        QSignalSpy gone(&stranger, &QLocalSocket::disconnected);
        stranger.connectToServer(first.socketName());
        stranger.write(words);
        QVERIFY(gone.wait(10'000));
        QCOMPARE(wished.count(), 0);
        QVERIFY(isListening(folder.path()));
    }

    void keepsItsSocketToTheUser()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        const QFile::Permissions others =
            QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(QFile::exists(first.socketName()));
        QCOMPARE(QFile::permissions(first.socketName()) & others, QFile::Permissions());
#endif
    }

    void isOneProgramForAFolder()
    {
        const QTemporaryDir folder;
        QProcess first;
        start(first, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(folder.path()), startMs);
        QProcess second;
        start(second, folder.path(), {u"--plant"_s, u"NE=123"_s});
        QVERIFY(second.waitForFinished(startMs));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(said.contains("already running"), said.constData());
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += first.readAllStandardError()).contains("NE=123"), startMs);
        QCOMPARE(first.state(), QProcess::Running);
        // A crash leaves lock file and socket behind, but neither keeps the next start out.
        end(first);
        QProcess third;
        start(third, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(folder.path()), startMs);
        QCOMPARE(third.state(), QProcess::Running);
        end(third);
    }

    void findsAPlantInAnyAccount()
    {
        ManualClock clock(TreeFixture::Noon);
        PlantStore one(clock);
        PlantStore other(clock);
        PlantFinder finder;
        QSignalSpy found(&finder, &PlantFinder::found);
        QSignalSpy missing(&finder, &PlantFinder::missing);
        finder.setAwaitingAccounts(true);
        finder.find({u"NE=2"_s});
        finder.addAccount({u"one"_s}, one);
        finder.addAccount({u"other"_s}, other);
        finder.setAwaitingAccounts(false);
        one.applyPlants({TreeFixture::plant(u"NE=1"_s, u"One"_s)}, clock.now());
        QCOMPARE(found.count(), 0);
        QCOMPARE(missing.count(), 0); // the other account has no list yet
        other.applyPlants({TreeFixture::plant(u"NE=2"_s, u"Two"_s)}, clock.now());
        QCOMPARE(found.count(), 1);
        QCOMPARE(found.at(0).at(0).value<ProfileId>(), ProfileId {u"other"_s});
        QCOMPARE(found.at(0).at(1).value<PlantCode>(), PlantCode {u"NE=2"_s});
        finder.find({u"NE=3"_s});
        QCOMPARE(missing.count(), 1);
        finder.removeAccount({u"other"_s});
        finder.find({u"NE=2"_s});
        QCOMPARE(missing.count(), 2);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
