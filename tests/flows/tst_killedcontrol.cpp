// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/controlbodies.h"
#include "core/control/commandjournal.h"
#include "core/control/taskmoves.h"
#include "tests/core/control/taskfixture.h"
#include "tests/core/net/scriptedserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kills = 200;
constexpr int killsOfAJournal = 20;
constexpr int plantsOfARun = 9;
constexpr qint64 betweenRuns = 25 * TaskFixture::hour; // each has the calls of a day

//! Accepts everything and says of every task that it has succeeded; counts what arrives.
class CountingService
{
public:
    CountingService()
    {
        server.handler = [this](const ScriptedServer::Request &request) {
            const ScriptedServer::Answer answer = answerTo(request);
            ++requests;
            if (requests == killAtRequest && onRequest)
                onRequest();
            return answer;
        };
    }

    ScriptedServer server;
    QHash<QString, int> received; // commands by plant
    QHash<QString, QJsonArray> tasks; // plants by task id
    std::function<void()> onRequest; // called for the request of that number, before it is answered
    int requests = 0;
    int killAtRequest = -1;

private:
    ScriptedServer::Answer answerTo(const ScriptedServer::Request &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const bool isQuestion = !body.contains("tasks"_L1);
        const bool isForced = request.path.contains("charge-and-discharge") || request.path.contains("vpp");
        if (!request.path.contains("/control/") && !request.path.contains("vpp"))
            return ScriptedServer::failCode(20614); // live data and settings: the device is offline
        if (isQuestion) {
            const QString id = isForced ? QString::number(body.value("requestID"_L1).toInteger())
                                        : body.value("taskId"_L1).toString();
            QJsonArray rows;
            const QJsonArray plants = tasks.value(id);
            for (const QJsonValue &plant : plants) {
                rows.append(QJsonObject {{"plantCode"_L1, plant},
                                         {"status"_L1, isForced ? QJsonValue(0) : QJsonValue(u"SUCCESS"_s)}});
            }
            return isForced ? ok(rows) : ok(QJsonObject {{"dispatchResult"_L1, rows}});
        }
        const QString id = QString::number(4'000'000'000'000'000 + tasks.size());
        QJsonArray plants, rows;
        for (const QJsonValue &task : body.value("tasks"_L1).toArray()) {
            const QString plant = task.toObject().value("plantCode"_L1).toString();
            ++received[plant];
            plants.append(plant);
            rows.append(QJsonObject {{"plantCode"_L1, plant},
                                     {"status"_L1, u"RUNNING"_s},
                                     {"dispatchResult"_L1, 0},
                                     {"subTaskId"_L1, u"1"_s}});
        }
        tasks.insert(id, plants);
        return ok(QJsonObject {{"taskId"_L1, id}, {"requestID"_L1, id.toLongLong()}, {"result"_L1, rows}});
    }
    template <typename Json>
    static ScriptedServer::Answer ok(const Json &data)
    {
        return ScriptedServer::ok(QJsonDocument(data).toJson(QJsonDocument::Compact));
    }
};

} // namespace

//! kill -9 at random points of a control run: the journal is readable, no command is sent twice, and no task
//! is forgotten.
class TestKilledControl : public QObject
{
    Q_OBJECT

    QSet<QString> m_writtenDown; // plants whose command the runner said to be written down
    int m_answersLost = 0;
    int m_broughtToAnEnd = 0;
    int m_torn = 0;

    static QString program() { return QCoreApplication::applicationDirPath() + u"/controlrunner"_s; }

    //! False, with a message, if the runner does not behave.
    bool runAndKill(CountingService &service, const QString &folder, int run, QRandomGenerator &random)
    {
        QProcess runner;
        runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const auto kill = [&runner] { runner.kill(); };
        // Half of them at a request, before or while it is answered; half of them at any time.
        const bool isAtRequest = random.bounded(2) == 0;
        service.killAtRequest = isAtRequest ? service.requests + 1 + random.bounded(4) : -1;
        const bool isBeforeAnswer = random.bounded(2) == 0;
        QTimer timer;
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        connect(&timer, &QTimer::timeout, &runner, kill);
        service.onRequest = [&] {
            if (isBeforeAnswer)
                runner.kill();
            else
                timer.start(random.bounded(3));
        };
        connect(&runner, &QProcess::readyReadStandardOutput, &timer, [&] {
            const QList<QByteArray> lines = runner.readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines) {
                if (line == "ready")
                    timer.start(isAtRequest ? 3000 : random.bounded(120));
                else if (!line.isEmpty())
                    m_writtenDown.insert(TaskFixture::plant(line.toInt()).value);
            }
        });
        QSignalSpy finished(&runner, &QProcess::finished);
        runner.start(program(),
                     {service.server.url().toString(), folder, QString::number(1 + run * plantsOfARun),
                      QString::number(plantsOfARun),
                      QString::number(TaskFixture::start + run * betweenRuns)});
        const bool isOver = finished.wait(30'000);
        service.onRequest = {};
        return isOver && runner.exitStatus() == QProcess::CrashExit;
    }

    void checkJournal(const CountingService &service, const QString &folder, int run)
    {
        CommandJournal journal(folder + u"/journal.jsonl"_s, u"account"_s);
        QCOMPARE_LE(journal.damagedLines(), run % killsOfAJournal + 1);
        m_torn = std::max(m_torn, journal.damagedLines());
        QHash<QString, ControlTask> byPlant;
        for (const ControlTask &task : journal.tasks()) {
            QVERIFY2(!byPlant.contains(task.command.plant.value), "two tasks for one command");
            byPlant.insert(task.command.plant.value, task);
        }
        // None is forgotten.
        for (const QString &plant : std::as_const(m_writtenDown))
            QVERIFY2(byPlant.contains(plant), qPrintable(plant));
        // None is sent twice, and what was sent is known to be.
        for (auto it = service.received.cbegin(); it != service.received.cend(); ++it) {
            QCOMPARE(it.value(), 1);
            QVERIFY2(byPlant.contains(it.key()), qPrintable(it.key()));
            const TaskState state = byPlant.value(it.key()).state;
            const bool isKnown = state == TaskState::Sending || state == TaskState::Unknown
                || state == TaskState::Running || state == TaskState::Succeeded;
            QVERIFY2(isKnown, qPrintable(u"%1 is in state %2"_s.arg(it.key()).arg(int(state))));
        }
        for (auto it = byPlant.cbegin(); it != byPlant.cend(); ++it) {
            const bool isAnswered = it->state == TaskState::Running || it->state == TaskState::Succeeded;
            QVERIFY(!isAnswered || service.received.contains(it.key()));
        }
    }

    //! A last start with nothing to give: what runs is asked about, and nothing is left in the middle.
    void settle(const CountingService &service, const QString &folder, qint64 now)
    {
        QProcess runner;
        runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        runner.start(program(),
                     {service.server.url().toString(), folder, u"1"_s, u"0"_s, QString::number(now)});
        CommandJournal journal(folder + u"/journal.jsonl"_s, u"account"_s);
        const auto isRunning = [&journal] {
            journal.refresh();
            return std::any_of(journal.tasks().cbegin(), journal.tasks().cend(), [](const ControlTask &task) {
                return task.state == TaskState::Running || task.state == TaskState::Sending
                    || task.state == TaskState::Draft;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 30'000);
        QSignalSpy finished(&runner, &QProcess::finished);
        runner.kill();
        QVERIFY(finished.wait(30'000));
        for (const ControlTask &task : journal.tasks()) {
            QVERIFY(task.state != TaskState::Draft && task.state != TaskState::Sending);
            m_answersLost += task.state == TaskState::Unknown ? 1 : 0;
            m_broughtToAnEnd += task.state == TaskState::Succeeded ? 1 : 0;
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoHundredTimes()
    {
        const quint32 seed = qEnvironmentVariableIsSet("HELIODESK_SEED")
            ? qEnvironmentVariable("HELIODESK_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("HELIODESK_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        int sent = 0;
        std::unique_ptr<CountingService> service;
        for (int run = 0; run < kills; ++run) {
            const QString place = folder.filePath(QString::number(run / killsOfAJournal));
            if (run % killsOfAJournal == 0) {
                service = std::make_unique<CountingService>();
                m_writtenDown.clear();
            }
            QVERIFY2(runAndKill(*service, place, run, random), qPrintable(QString::number(run)));
            checkJournal(*service, place, run);
            if (QTest::currentTestFailed())
                return;
            if ((run + 1) % killsOfAJournal == 0) {
                settle(*service, place, TaskFixture::start + (run + 1) * betweenRuns);
                checkJournal(*service, place, run);
                sent += int(service->received.size());
            }
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d commands arrived; %d answers were lost, %d tasks came to an end; at most %d lines of a "
              "journal were torn",
              sent, m_answersLost, m_broughtToAnEnd, m_torn);
        // Or it has proved nothing.
        QCOMPARE_GE(sent, kills / 2);
        QCOMPARE_GE(m_answersLost, 5);
        QCOMPARE_GE(m_broughtToAnEnd, kills / 4);
    }
};

QTEST_GUILESS_MAIN(TestKilledControl)
#include "tst_killedcontrol.moc"
