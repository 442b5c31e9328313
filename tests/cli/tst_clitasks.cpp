// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/cli/sheetwriters.h"
#include "app/cli/taskfollower.h"
#include "app/cli/tasksheet.h"
#include "core/control/draftmaker.h"
#include "tests/core/control/controlrig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace TaskFixture;

//! `heliodesk-cli tasks`: the journal as rows, and lines that tell of each change.
class TestCliTasks : public QObject
{
    Q_OBJECT

    static QStringList linesOf(const QSignalSpy &told)
    {
        QStringList lines;
        for (const QList<QVariant> &arguments : told)
            lines.append(arguments.constFirst().toString());
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsUntilThePowerHasFollowed()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.setBattery(1, -300, 40, 4);
        const QString id = rig.submitted(charge(1, 2500));
        QVERIFY(rig.until([&] { return rig.stateOf(id) == TaskState::Running; }));
        TaskFollower follower(rig.desk, {id}, rig.clock);
        QSignalSpy told(&follower, &TaskFollower::told);
        QSignalSpy ended(&follower, &TaskFollower::ended);
        follower.start();
        QCOMPARE(told.size(), 1);
        QVERIFY2(
            linesOf(told).constLast().contains("Plant 1: charge at 2.5 kW until the battery is at 85 %"_L1),
            qPrintable(linesOf(told).constLast()));
        QVERIFY(linesOf(told).constLast().contains("Next question at"_L1));
        rig.pass(6 * minute); // questions without news are not told
        rig.setBattery(1, 2440, 41, 1);
        rig.pass(1000);
        QVERIFY2(linesOf(told).constLast().contains("Live data agree"_L1),
                 qPrintable(linesOf(told).constLast()));
        QCOMPARE(ended.size(), 0);
        rig.status = u"SUCCESS"_s;
        rig.pass(4 * minute);
        QVERIFY2(ended.size() == 1, qPrintable(linesOf(told).join(u'\n')));
        QVERIFY2(linesOf(told).constLast().contains("was carried out"_L1),
                 qPrintable(linesOf(told).constLast()));
        QVERIFY(told.size() <= 4);
        QVERIFY(follower.isOver(id));
    }

    void aRefusedQuestionIsTold()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        const QString id = rig.submitted(limit(1));
        QVERIFY(rig.until([&] { return rig.stateOf(id) == TaskState::Running; }));
        rig.handlers.insert(
            ControlRig::pathOf(Endpoint::ActivePowerQuery),
            [](const ScriptedServer::Request &) { return ScriptedServer::failCode(401, "no right"); });
        TaskFollower follower(rig.desk, {id}, rig.clock);
        QSignalSpy told(&follower, &TaskFollower::told);
        QSignalSpy ended(&follower, &TaskFollower::ended);
        follower.start();
        rig.pass(4 * minute);
        QCOMPARE(ended.size(), 0);
        QVERIFY2(linesOf(told).constLast().contains("The last question about it was refused"_L1),
                 qPrintable(linesOf(told).constLast()));
    }

    void whatNobodyCanTellIsNotWaitedFor()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        rig.handlers.insert(ControlRig::pathOf(Endpoint::BatteryParametersDeliver),
                            [](const ScriptedServer::Request &) { return ScriptedServer::hangUp(); });
        const QString id = rig.submitted(parameters(1));
        QVERIFY(rig.until([&] { return rig.stateOf(id) == TaskState::Unknown; }));
        TaskFollower follower(rig.desk, {id}, rig.clock);
        QSignalSpy told(&follower, &TaskFollower::told);
        QSignalSpy ended(&follower, &TaskFollower::ended);
        follower.start();
        QCOMPARE(ended.size(), 1);
        QVERIFY(linesOf(told).constLast().contains("only a look at the plant can"_L1));
    }

    void rowsForPeopleAndMachines()
    {
        const QTemporaryDir folder;
        ControlRig rig(folder.path());
        ControlTask one = draft(charge(1, 2500));
        one.id = u"abc"_s;
        one.plantName = u"Home"_s;
        moveTo(one, TaskState::Refused, start, u"no"_s, TaskReason::TaskInTheWay);
        const Sheet sheet = taskSheet({one}, rig.plants, false);
        const QByteArray table = SheetWriters::write(sheet, Options::Format::Table);
        QVERIFY2(table.contains("Home: charge at 2.5 kW until the battery is at 85 %"), table.constData());
        QVERIFY(table.contains("Refused"));
        QVERIFY(!table.contains("abc"));
        const QByteArray json = SheetWriters::write(sheet, Options::Format::Json);
        const QJsonObject row = QJsonDocument::fromJson(json).array().first().toObject();
        QCOMPARE(row.value("task"_L1).toString(), u"abc"_s);
        QCOMPARE(row.value("state"_L1).toString(), u"refused"_s);
        QCOMPARE(row.value("reason"_L1).toString(), u"taskInTheWay"_s);
        QVERIFY(row.value("measured"_L1).isNull());
        QVERIFY(row.value("sent_at"_L1).isNull());
        const QByteArray card =
            SheetWriters::write(taskSheet({one}, rig.plants, true), Options::Format::Table);
        QVERIFY(card.contains("abc"));
        QVERIFY(card.contains("Another command of this kind has not ended at this plant."));
    }

    void optionsAreChecked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("plain") << QStringList() << true;
        QTest::newRow("open") << QStringList {u"--open"_s} << true;
        QTest::newRow("export") << QStringList {u"--export"_s, u"x.csv"_s} << true;
        QTest::newRow("export what") << QStringList {u"--export"_s, u"x.txt"_s} << false;
        QTest::newRow("follow and export") << QStringList {u"--follow"_s, u"--export"_s, u"x.csv"_s} << false;
        QTest::newRow("mark what") << QStringList {u"--mark"_s, u"yes"_s} << false;
        QTest::newRow("mark how") << QStringList {u"--mark"_s, u"so"_s, u"--task"_s, u"a"_s} << false;
        QTest::newRow("mark") << QStringList {u"--mark"_s, u"no"_s, u"--task"_s, u"a"_s} << true;
    }
    void optionsAreChecked()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = OptionParser::parse(QStringList {u"heliodesk-cli"_s, u"tasks"_s} + arguments);
        QTEST(std::holds_alternative<Invocation>(parsed), "isFine");
    }
};

QTEST_GUILESS_MAIN(TestCliTasks)
#include "tst_clitasks.moc"
