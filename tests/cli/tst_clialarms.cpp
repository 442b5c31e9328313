// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alarmscommand.h"
#include "app/cli/alarmsheet.h"
#include "app/cli/sheetwriters.h"
#include "core/archive/archive.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "tests/cli/clirun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 120'000;
constexpr qint64 hour = 3'600'000;
constexpr qint64 start = 1'782'043'200'000; // 2026-06-21T12:00:00Z

Alarm alarm(const QString &name, AlarmSeverity severity, qint64 raisedAt)
{
    Alarm result;
    result.plant = {u"NE=1"_s};
    result.plantName = u"Mill"_s;
    result.deviceName = u"Inverter-1"_s;
    result.deviceTypeId = 38;
    result.serial = u"ES1"_s;
    result.alarmId = 2015;
    result.causeId = 2;
    result.name = name;
    result.cause = u"First line\nsecond line"_s;
    result.repairSuggestion = u"Mend it"_s;
    result.severity = severity;
    result.level = int(severity);
    result.raisedAt = raisedAt;
    return result;
}

} // namespace

//! `heliodesk-cli alarms`: the sheet, and the real program against the real simulator.
class TestCliAlarms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theJournalTellsWhatWasSeen();
    void aMendedFaultEndsInTheJournal();

private:
    static QJsonArray ask(CliRun &run, const QStringList &arguments);
    static bool age(const CliRun &run);
};

void TestCliAlarms::theJournalTellsWhatWasSeen()
{
    ManualClock clock(start);
    PlantStore plants(clock);
    Plant plant;
    plant.code = {u"NE=1"_s};
    plant.name = u"Mill"_s;
    plant.gridConnection = QDateTime(QDate(2022, 1, 1), QTime(8, 0), Qt::OffsetFromUTC, 9 * 3600);
    plants.applyPlants({plant}, start);
    AlarmStore alarms(nullptr, clock);
    const Alarm old = alarm(u"Old"_s, AlarmSeverity::Minor, start - 5 * hour);
    const Alarm late = alarm(u"Late"_s, AlarmSeverity::Critical, start - hour);
    alarms.apply({plant.code}, 0, start, {{old}, 0, {}}, start - 2 * hour);
    alarms.apply({plant.code}, 0, start, {{late}, 0, {}}, start);

    AlarmWish wish;
    Sheet sheet = alarmSheet(alarms, plants, {}, wish, start);
    QCOMPARE(sheet.rows.size(), 1);
    QVERIFY(SheetWriters::table(sheet).contains("second line"));
    wish.isHistory = true;
    sheet = alarmSheet(alarms, plants, {}, wish, start);
    QCOMPARE(sheet.rows.size(), 2);
    const QJsonArray rows = QJsonDocument::fromJson(SheetWriters::json(sheet)).array();
    const QJsonObject ended = rows.at(1).toObject(); // the latest raised comes first
    QCOMPARE(ended["name"_L1], u"Old"_s);
    QCOMPARE(ended["severity"_L1], u"minor"_s);
    QCOMPARE(ended["state"_L1], u"ended"_s);
    // In the plant's time, nine hours ahead.
    QCOMPARE(ended["raised_at"_L1], u"2026-06-21T16:00:00+09:00"_s);
    QCOMPARE(ended["ended_after"_L1], u"2026-06-21T19:00:00+09:00"_s);
    QCOMPARE(ended["ended_before"_L1], u"2026-06-21T21:00:00+09:00"_s);
    QCOMPARE(ended["occurrence"_L1], 1);
    const QJsonObject active = rows.at(0).toObject();
    QCOMPARE(active["state"_L1], u"active"_s);
    QVERIFY(active["ended_after"_L1].isNull() && active["ended_before"_L1].isNull());
    QCOMPARE(active["occurrence"_L1], 2);

    wish.severities = {AlarmSeverity::Minor};
    QCOMPARE(alarmSheet(alarms, plants, {}, wish, start).rows.size(), 1);
    wish.isHistory = false;
    QCOMPARE(alarmSheet(alarms, plants, {}, wish, start).rows.size(), 0);
    wish.severities.clear();
    QCOMPARE(alarmSheet(alarms, plants, {u"NE=2"_s}, wish, start).rows.size(), 0);
    wish.isBrief = true;
    QVERIFY(!SheetWriters::table(alarmSheet(alarms, plants, {}, wish, start)).contains("second line"));
}

QJsonArray TestCliAlarms::ask(CliRun &run, const QStringList &arguments)
{
    run.start(QStringList {u"alarms"_s, u"--format"_s, u"json"_s, u"--language"_s, u"en_US"_s} + arguments);
    if (!QTest::qWaitFor([&run] { return run.hasEnded(); }, patience) || run.exitCode() != 0)
        QTest::qFail(run.messages().constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(run.output()).array();
}

//! An hour passes between two runs: the polls grow older, and the books have nothing against another call.
bool TestCliAlarms::age(const CliRun &run)
{
    const QDir folder(run.folder());
    const QStringList archives = folder.entryList({u"archive-*.sqlite"_s});
    if (archives.size() != 1)
        return false;
    const QString stem = archives.constFirst().section(u'-', 1).section(u'.', 0, 0);
    Archive archive(folder.filePath(archives.constFirst()), stem);
    QHash<PlantCode, qint64> polls = archive.alarmPolls();
    for (qint64 &at : polls)
        at -= hour;
    archive.putAlarmPolls(polls);
    QList<AlarmRecord> records = archive.alarms();
    for (AlarmRecord &record : records) {
        record.firstSeenAt -= hour;
        record.lastSeenAt -= hour;
    }
    archive.putAlarms(records);
    return archive.flush() && QFile::remove(folder.filePath(u"books-%1.json"_s.arg(stem)));
}

//! Issue 4, show 2.
void TestCliAlarms::aMendedFaultEndsInTheJournal()
{
    CliRun run;
    QVERIFY(run.isServing());
    const auto deadString = [](const QJsonArray &rows) {
        for (const QJsonValue row : rows) {
            if (row["alarm_id"_L1].toInt() == 2015)
                return row.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject before = deadString(ask(run, {}));
    QCOMPARE(before["state"_L1], u"active"_s);
    QCOMPARE(before["raised_at"_L1], u"2026-04-07T09:40:00+02:00"_s);
    QVERIFY(before["cause"_L1].toString().contains("fuse"_L1));
    QVERIFY(before["advice"_L1].toString().contains("open-circuit"_L1));

    const Simulation::SimulatedPlant &mill = run.server().world().plants().at(3);
    QVERIFY(run.server().clearFault(mill.firstDevice, Simulation::FaultKind::DeadString, 2));
    QVERIFY(age(run));
    QVERIFY(deadString(ask(run, {})).isEmpty()); // not active any more
    const QJsonObject after = deadString(ask(run, {u"--history"_s, u"--plant"_s, mill.code}));
    QCOMPARE(after["state"_L1], u"ended"_s);
    const auto instant = [&after](QLatin1StringView key) {
        return QDateTime::fromString(after[key].toString(), Qt::ISODate).toSecsSinceEpoch();
    };
    QVERIFY(instant("ended_before"_L1) - instant("ended_after"_L1) >= 3600);
    QVERIFY(instant("ended_before"_L1) <= QDateTime::currentSecsSinceEpoch());
    QCOMPARE(run.server().acceptedCalls(Simulation::EndpointId::ActiveAlarms), 2);
}

QTEST_GUILESS_MAIN(TestCliAlarms)
#include "tst_clialarms.moc"
