// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/taskexport.h"
#include "taskfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The journal for other programs.
class TestTaskExport : public QObject
{
    Q_OBJECT

    static ControlTask task()
    {
        ControlTask task = TaskFixture::draft(TaskFixture::charge(1, 2500));
        task.id = u"id-1"_s;
        task.plantName = u"=cmd(\"x\"), home"_s;
        moveTo(task, TaskState::Running, TaskFixture::start + 60'000);
        task.telemetry = {FollowVerdict::Followed, 1, TaskFixture::start, 2500.0, 2432.5, u"W"_s};
        return task;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void linesAreForSpreadsheets()
    {
        const QList<QByteArray> lines = TaskExport::csv({task(), task()}).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith("id,batch,plant,plant_name,family,order,state,"));
        const QByteArray &line = lines.at(1);
        QVERIFY2(
            line.startsWith("id-1,,NE=41200001,\"'=cmd(\"\"x\"\"), home\",forcedCharge,\"{\"\"direction\"\""),
            line.constData());
        QVERIFY(line.contains(",running,none,,0,2026-06-21T00:00:00.000Z,,,"));
        QVERIFY(line.contains(",followed,2500,2432.5,W,2026-06-21T00:00:00.000Z,"));
        QVERIFY(line.endsWith("\r"));
        QCOMPARE(TaskExport::csv({}).count('\n'), 1);
    }

    void jsonIsWhole()
    {
        const QJsonObject root = QJsonDocument::fromJson(TaskExport::json({task()})).object();
        QCOMPARE(root.value("format"_L1).toString(), u"heliodesk-tasks"_s);
        const QJsonObject first = root.value("tasks"_L1).toArray().first().toObject();
        QCOMPARE(first.value("draftedAt"_L1).toString(), u"2026-06-21T00:00:00.000Z"_s);
        QCOMPARE(first.value("plantName"_L1).toString(), task().plantName);
        const QJsonArray timeline = first.value("timeline"_L1).toArray();
        QCOMPARE(timeline.size(), 2);
        QCOMPARE(timeline.last().toObject().value("at"_L1).toString(), u"2026-06-21T00:01:00.000Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestTaskExport)
#include "tst_taskexport.moc"
