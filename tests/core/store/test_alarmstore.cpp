// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/store/alarmstore.h"
#include "core/util/clock.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'782'043'200'000;
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
const PlantCode mill {u"NE=1"_s};
const PlantCode barn {u"NE=2"_s};

Alarm alarm(qint64 raisedAt, qint64 alarmId = 2001, const PlantCode &plant = mill,
            const QString &serial = u"ES1"_s)
{
    Alarm result;
    result.plant = plant;
    result.serial = serial;
    result.alarmId = alarmId;
    result.causeId = 1;
    result.name = u"Dead string"_s;
    result.severity = AlarmSeverity::Major;
    result.level = 2;
    result.raisedAt = raisedAt;
    return result;
}

} // namespace

class TestAlarmStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFirstPollRaisesNothing();
    void laterPollsRaiseAndClear();
    void whatWasNotAskedDoesNotEnd_data();
    void whatWasNotAskedDoesNotEnd();
    void repeatsAreCounted();
    void repeatsInOneAnswerAreCountedInTheirOrder();
    void textsInAnotherLanguageMakeNoNewRecord();
    void theSameMomentAgainHadNeverEnded();
    void severitiesAreTallied();
    void aClockSetBackKeepsTheOrder();
    void theArchiveKeepsTheJournal();
    void twoProgramsShareTheArchive();
    void clearForgets();
    void manyAlarmsStayQuick();

private:
    void poll(AlarmStore &store, qint64 at, const QList<Alarm> &alarms,
              const QList<PlantCode> &asked = {mill, barn})
    {
        store.apply(asked, start - 90 * day, start + day, {alarms, at, {}}, at);
    }
    ManualClock m_clock {start};
};

void TestAlarmStore::theFirstPollRaisesNothing()
{
    AlarmStore store(nullptr, m_clock);
    QSignalSpy raised(&store, &AlarmStore::raised);
    QSignalSpy added(&store, &AlarmStore::added);
    QSignalSpy polled(&store, &AlarmStore::polled);
    QCOMPARE(store.polledAt(mill), 0);
    poll(store, start, {alarm(start - day)}, {mill});
    QCOMPARE(raised.size(), 0);
    QCOMPARE(added.size(), 1);
    QCOMPARE(polled.size(), 1);
    QCOMPARE(store.polledAt(mill), start);
    QCOMPARE(store.polledAt(barn), 0);
    QCOMPARE(store.count(), 1);
    const AlarmRecord &record = store.at(0);
    QVERIFY(record.isActive());
    QCOMPARE(record.firstSeenAt, start);
    QCOMPARE(record.lastSeenAt, start);
    QCOMPARE(record.occurrence, 1);
    QCOMPARE(store.rowOf(record.id), 0);
    QCOMPARE(store.rowOf(record.id + 1), -1);

    poll(store, start + 30 * minute, {alarm(start - day), alarm(start, 5, barn)});
    QCOMPARE(raised.size(), 0); // the barn's first poll
}

void TestAlarmStore::laterPollsRaiseAndClear()
{
    AlarmStore store(nullptr, m_clock);
    poll(store, start, {});
    QSignalSpy raised(&store, &AlarmStore::raised);
    QSignalSpy cleared(&store, &AlarmStore::cleared);
    QSignalSpy changed(&store, &AlarmStore::changed);
    poll(store, start + 30 * minute, {alarm(start + 5 * minute)});
    QCOMPARE(raised.size(), 1);
    const quint64 id = store.at(0).id;
    QCOMPARE(raised.at(0).at(0).value<QList<quint64>>(), QList<quint64> {id});
    poll(store, start + 60 * minute, {alarm(start + 5 * minute)});
    QCOMPARE(raised.size(), 1);
    QCOMPARE(changed.size(), 0); // lastSeenAt alone
    QCOMPARE(store.at(0).lastSeenAt, start + 60 * minute);

    poll(store, start + 90 * minute, {});
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared.at(0).at(0).value<QList<quint64>>(), QList<quint64> {id});
    QCOMPARE(changed.at(0).at(0).value<QList<int>>(), QList<int> {0});
    QVERIFY(!store.at(0).isActive());
    QCOMPARE(store.at(0).firstSeenAt, start + 30 * minute);
    QCOMPARE(store.at(0).lastSeenAt, start + 60 * minute);
    QCOMPARE(store.at(0).missedAt, start + 90 * minute);
    QCOMPARE(store.activeCount(), 0);
    poll(store, start + 120 * minute, {});
    QCOMPARE(store.at(0).missedAt, start + 90 * minute);
    QCOMPARE(cleared.size(), 1);
}

void TestAlarmStore::whatWasNotAskedDoesNotEnd_data()
{
    QTest::addColumn<QList<PlantCode>>("asked");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<bool>("ends");
    const qint64 raisedAt = start - day;
    QTest::newRow("asked") << QList<PlantCode> {mill} << raisedAt << raisedAt << true;
    QTest::newRow("another plant") << QList<PlantCode> {barn} << raisedAt - 1 << raisedAt + 1 << false;
    QTest::newRow("no plant") << QList<PlantCode> {} << raisedAt - 1 << raisedAt + 1 << false;
    QTest::newRow("raised before the window") << QList<PlantCode> {mill} << raisedAt + 1 << start << false;
    QTest::newRow("raised after the window") << QList<PlantCode> {mill} << qint64(0) << raisedAt - 1 << false;
}

void TestAlarmStore::whatWasNotAskedDoesNotEnd()
{
    QFETCH(QList<PlantCode>, asked);
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    AlarmStore store(nullptr, m_clock);
    poll(store, start, {alarm(start - day)});
    store.apply(asked, begin, end, {}, start + 30 * minute);
    QTEST(!store.at(0).isActive(), "ends");
    QCOMPARE(store.activeCount(mill), store.at(0).isActive() ? 1 : 0);
}

void TestAlarmStore::repeatsAreCounted()
{
    AlarmStore store(nullptr, m_clock);
    QSignalSpy raised(&store, &AlarmStore::raised);
    poll(store, start, {alarm(start - 1)});
    poll(store, start + minute, {});
    poll(store, start + 2 * minute,
         {alarm(start + minute), alarm(start + minute, 7), alarm(start + minute, 2001, barn),
          alarm(start + minute, 2001, mill, u"ES2"_s)});
    QCOMPARE(store.count(), 5);
    QCOMPARE(store.at(1).occurrence, 2);
    QVERIFY(store.at(1).id != store.at(0).id);
    for (int other : {2, 3, 4})
        QCOMPARE(store.at(other).occurrence, 1); // another kind, plant, device
    // Raised anew between two polls: the one ended, another began.
    poll(store, start + 3 * minute, {alarm(start + 2 * minute + 1)});
    QCOMPARE(store.at(5).occurrence, 3);
    QCOMPARE(store.at(1).missedAt, start + 3 * minute);
    QCOMPARE(raised.size(), 2);
}

void TestAlarmStore::repeatsInOneAnswerAreCountedInTheirOrder()
{
    AlarmStore store(nullptr, m_clock);
    poll(store, start, {alarm(start - 10), alarm(start - 30), alarm(start - 20), alarm(start - 30)});
    QCOMPARE(store.count(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(store.at(row).alarm.raisedAt, start - 30 + 10 * row);
        QCOMPARE(store.at(row).occurrence, row + 1);
    }
    QCOMPARE(store.activeCount(), 3);
}

void TestAlarmStore::textsInAnotherLanguageMakeNoNewRecord()
{
    AlarmStore store(nullptr, m_clock);
    poll(store, start, {alarm(start - day)});
    QSignalSpy changed(&store, &AlarmStore::changed);
    QSignalSpy raised(&store, &AlarmStore::raised);
    Alarm german = alarm(start - day);
    german.name = u"Toter Strang"_s;
    german.cause = u"Unterbrechung"_s;
    poll(store, start + minute, {german});
    QCOMPARE(store.count(), 1);
    QCOMPARE(store.at(0).alarm, german);
    QCOMPARE(store.at(0).firstSeenAt, start);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(raised.size(), 0);
}

void TestAlarmStore::theSameMomentAgainHadNeverEnded()
{
    AlarmStore store(nullptr, m_clock);
    poll(store, start, {alarm(start - day)});
    poll(store, start + minute, {});
    QVERIFY(!store.at(0).isActive());
    QSignalSpy raised(&store, &AlarmStore::raised);
    QSignalSpy changed(&store, &AlarmStore::changed);
    poll(store, start + 2 * minute, {alarm(start - day)});
    QCOMPARE(store.count(), 1);
    QVERIFY(store.at(0).isActive());
    QCOMPARE(store.at(0).occurrence, 1);
    QCOMPARE(store.activeCount(mill), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(raised.size(), 0);
}

void TestAlarmStore::severitiesAreTallied()
{
    AlarmStore store(nullptr, m_clock);
    QCOMPARE(store.worstActive(), AlarmSeverity::Unknown);
    Alarm warning = alarm(start - day, 1);
    warning.severity = AlarmSeverity::Warning;
    Alarm critical = alarm(start - day, 2, barn);
    critical.severity = AlarmSeverity::Critical;
    Alarm strange = alarm(start - day, 3);
    strange.severity = AlarmSeverity::Unknown;
    poll(store, start, {warning, critical, strange});
    QCOMPARE(store.worstActive(), AlarmSeverity::Critical);
    QCOMPARE(store.worstActive(mill), AlarmSeverity::Warning);
    QCOMPARE(store.worstActive(barn), AlarmSeverity::Critical);
    QCOMPARE(store.activeCount(mill), 2);
    QCOMPARE(store.activeCount(), 3);
    warning.severity = AlarmSeverity::Minor;
    poll(store, start + minute, {warning, strange});
    QCOMPARE(store.worstActive(), AlarmSeverity::Minor);
    QCOMPARE(store.worstActive(barn), AlarmSeverity::Unknown);
    QCOMPARE(store.activeCount(), 2);
}

void TestAlarmStore::aClockSetBackKeepsTheOrder()
{
    AlarmStore store(nullptr, m_clock);
    poll(store, start + day, {alarm(start - day)});
    poll(store, start, {});
    QCOMPARE(store.at(0).lastSeenAt, start + day);
    QVERIFY(store.at(0).missedAt >= store.at(0).lastSeenAt);
    QVERIFY(!store.at(0).isActive());
}

void TestAlarmStore::theArchiveKeepsTheJournal()
{
    const QTemporaryDir folder;
    QList<AlarmRecord> before;
    {
        Archive archive(folder.filePath(u"a.sqlite"_s), u"account"_s);
        AlarmStore store(&archive, m_clock);
        poll(store, start - minute, {alarm(start - day), alarm(start - day, 7)});
        poll(store, start, {alarm(start - day, 7)});
        for (int row = 0; row < store.count(); ++row)
            before.append(store.at(row));
    }
    Archive archive(folder.filePath(u"a.sqlite"_s), u"account"_s);
    AlarmStore store(&archive, m_clock);
    QCOMPARE(store.count(), 0);
    QSignalSpy reset(&store, &AlarmStore::reset);
    store.load();
    store.load();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(store.count(), 2);
    for (int row = 0; row < store.count(); ++row)
        QCOMPARE(store.at(row), before.at(row));
    QCOMPARE(store.polledAt(mill), start);
    QCOMPARE(store.activeCount(), 1);
    // It goes on as if nothing had happened.
    QSignalSpy raised(&store, &AlarmStore::raised);
    poll(store, start + minute, {alarm(start + 1), alarm(start - day, 7)});
    QCOMPARE(raised.size(), 1);
    QCOMPARE(store.at(2).occurrence, 2);
    QVERIFY(store.at(2).id > store.at(1).id);
}

void TestAlarmStore::twoProgramsShareTheArchive()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.sqlite"_s);
    Archive firstArchive(file, u"account"_s);
    Archive secondArchive(file, u"account"_s);
    AlarmStore first(&firstArchive, m_clock);
    AlarmStore second(&secondArchive, m_clock);
    poll(first, start, {alarm(start - day), alarm(start - day, 7)});
    QVERIFY(firstArchive.flush());
    // The other one has not read what came in meanwhile.
    second.load();
    poll(second, start + minute, {alarm(start - day), alarm(start, 9)});
    QVERIFY(secondArchive.flush());
    poll(first, start + 2 * minute, {alarm(start, 9)});
    QVERIFY(firstArchive.flush());

    Archive archive(file, u"account"_s);
    AlarmStore store(&archive, m_clock);
    store.load();
    QCOMPARE(store.count(), 3);
    QCOMPARE(store.activeCount(), 1);
    QSet<quint64> ids;
    for (int row = 0; row < store.count(); ++row)
        ids.insert(store.at(row).id);
    QCOMPARE(ids.size(), 3);
}

void TestAlarmStore::clearForgets()
{
    AlarmStore store(nullptr, m_clock);
    poll(store, start, {alarm(start - day)});
    const quint64 id = store.at(0).id;
    QSignalSpy reset(&store, &AlarmStore::reset);
    store.clear();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(store.count(), 0);
    QCOMPARE(store.activeCount(), 0);
    QCOMPARE(store.polledAt(mill), 0);
    QSignalSpy raised(&store, &AlarmStore::raised);
    poll(store, start + minute, {alarm(start - day)});
    QCOMPARE(raised.size(), 0);
    QVERIFY(store.at(0).id != id);
}

void TestAlarmStore::manyAlarmsStayQuick()
{
    QList<PlantCode> plants;
    QList<Alarm> alarms;
    for (int i = 0; i < 50'000; ++i) {
        const PlantCode plant {u"NE=%1"_s.arg(i % 1000)};
        if (i < 1000)
            plants.append(plant);
        alarms.append(alarm(start - i, i % 7, plant, u"ES%1"_s.arg(i)));
    }
    AlarmStore store(nullptr, m_clock);
    QElapsedTimer timer;
    timer.start();
    poll(store, start, alarms, plants);
    for (Alarm &entry : alarms) {
        entry.name = u"Anders"_s;
        entry.severity = AlarmSeverity::Minor;
    }
    poll(store, start + minute, alarms, plants);
    QCOMPARE(store.activeCount(), 50'000);
    poll(store, start + 2 * minute, {}, plants);
    QCOMPARE(store.activeCount(), 0);
    poll(store, start + 3 * minute, {}, plants);
    // Far above what it takes under the sanitizers; what this finds is work that grows with the square.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestAlarmStore)
#include "test_alarmstore.moc"
