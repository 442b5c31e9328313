// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/store/alarmstore.h"
#include "core/store/historystore.h"
#include "core/store/reportstore.h"
#include "core/util/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

const QString account = u"account"_s;

Archive::ChunkKey keyOf(int day, Archive::Subject subject = Archive::Subject::DeviceDay)
{
    return {subject, u"NE=1"_s, 0, day};
}

Archive::Chunk chunkOf(int number, bool isFinal = false, qint64 fetchedAt = 1000)
{
    return {fetchedAt, isFinal, QByteArray(3000, char('a' + number % 26)) + QByteArray::number(number)};
}

AlarmRecord alarmOf(quint64 id)
{
    AlarmRecord record;
    record.id = id;
    record.alarm.plant = {u"NE=1"_s};
    record.alarm.name = u"alarm %1"_s.arg(id);
    return record;
}

void sql(const QString &file, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

public:
    //! What the child process of aKilledWriterLosesNothingWritten() does.
    static int writeForEver(const QString &file)
    {
        Archive archive(file, account);
        for (int day = 0;; ++day) {
            archive.putChunk(keyOf(day), chunkOf(day));
            if (!archive.flush())
                return 1;
            QTextStream(stdout) << day << Qt::endl;
        }
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"sub/archive.sqlite"_s);
    }

    void keepsOverARestart()
    {
        {
            Archive archive(m_file, account);
            QVERIFY(!archive.chunk(keyOf(1)));
            QVERIFY(archive.alarms().isEmpty());
            QVERIFY(!QFile::exists(m_file)); // reading makes no file
            QVERIFY(archive.flush());
            archive.putChunk(keyOf(1), chunkOf(1));
            archive.putChunk(keyOf(1, Archive::Subject::PlantReport), chunkOf(2, true));
            QCOMPARE(archive.chunk(keyOf(1))->content, chunkOf(1).content); // at once
            archive.putAlarms({alarmOf(1), alarmOf(5)});
            archive.putAlarmPolls({{{u"NE=1"_s}, 77}});
            QCOMPARE(archive.alarms().size(), 2);
        }
        Archive archive(m_file, account);
        QCOMPARE(archive.chunk(keyOf(1))->content, chunkOf(1).content);
        QVERIFY(!archive.chunk(keyOf(1))->isFinal);
        QCOMPARE(archive.chunk(keyOf(1))->fetchedAt, 1000);
        QVERIFY(archive.chunk(keyOf(1, Archive::Subject::PlantReport))->isFinal);
        QVERIFY(!archive.chunk(keyOf(2)));
        QCOMPARE(archive.alarms(), QList<AlarmRecord>({alarmOf(1), alarmOf(5)}));
        QCOMPARE(archive.alarmPolls().value({u"NE=1"_s}), 77);
        AlarmRecord ended = alarmOf(5);
        ended.missedAt = 9;
        archive.putAlarms({ended});
        QCOMPARE(archive.alarms().at(1), ended);
        QVERIFY(archive.flush());
        QCOMPARE(archive.alarms(), QList<AlarmRecord>({alarmOf(1), ended}));
        QCOMPARE(archive.error().kind, ApiError::Kind::None);
    }

    void writesByItself()
    {
        Archive archive(m_file, account);
        archive.putChunk(keyOf(1), chunkOf(1));
        Archive other(m_file, account);
        QTRY_VERIFY(other.chunk(keyOf(1)));
    }

    void theBetterChunkStays()
    {
        Archive a(m_file, account);
        Archive b(m_file, account);
        a.putChunk(keyOf(1), chunkOf(1, true, 1000));
        QVERIFY(a.flush());
        b.putChunk(keyOf(1), chunkOf(2, false, 2000)); // provisional
        QVERIFY(b.flush());
        QCOMPARE(b.chunk(keyOf(1))->content, chunkOf(1).content);
        b.putChunk(keyOf(1), chunkOf(3, true, 3000));
        QVERIFY(b.flush());
        QCOMPARE(a.chunk(keyOf(1))->content, chunkOf(3).content);
    }

    void storesComeBack()
    {
        const QTimeZone zone("Europe/Berlin");
        const CalendarPeriod month {PeriodKind::Month, QDate(2026, 5, 1)};
        ManualClock clock(month.endMs(zone) + 86'400'000);
        DeviceHistory history;
        history.values.addColumn(u"active_power"_s);
        const QDate day(2026, 5, 14);
        for (int i = 0; i < 288; ++i) {
            history.times.append(startOfDayMs(day, zone) + i * 300'000LL);
            history.values.setNumber(history.values.addRow(), 0, i / 1000.0);
        }
        {
            Archive archive(m_file, account);
            ReportStore reports(&archive, clock);
            HistoryStore days(&archive, clock);
            PlantReportRows rows;
            rows.values.addColumn(u"PVYield"_s);
            for (qint64 at : month.rowStarts(zone)) {
                rows.plants.append({u"NE=1"_s});
                rows.times.append(at);
                rows.values.setNumber(rows.values.addRow(), 0, 12.34);
            }
            reports.applyPlantReport({{u"NE=1"_s}, {u"NE=2"_s}}, month, rows,
                                     [&](const PlantCode &) { return zone; });
            days.applyDeviceDay({-7}, day, zone, history);
        }
        Archive archive(m_file, account);
        ReportStore reports(&archive, clock);
        HistoryStore days(&archive, clock);
        const StoredReport *report = reports.plantReport({u"NE=1"_s}, month);
        QVERIFY(report);
        QVERIFY(report->isSettled);
        QCOMPARE(report->times, month.rowStarts(zone));
        QCOMPARE(report->values.at(30, 0).value(), 12.34);
        QVERIFY(reports.plantReport({u"NE=2"_s}, month)); // the service had nothing: that is known too
        QVERIFY(!reports.plantReport({u"NE=1"_s}, month.next()));
        QCOMPARE(days.deviceDay({-7}, day)->times, history.times);
        QVERIFY(days.deviceDay({-7}, day)->isComplete);
        QCOMPARE(days.deviceDay({-7}, day)->values.at(287, 0).value(), 0.287);
        QVERIFY(!days.deviceDay({7}, day));
    }

    void damagedFilesAreMovedAside_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<bool>("isCut");
        for (int part = 0; part < 16; ++part)
            QTest::addRow("cut after %d/16", part) << qsizetype(part) << true;
        for (int part = 0; part < 16; ++part)
            QTest::addRow("overwritten at %d/16", part) << qsizetype(part) << false;
    }

    void damagedFilesAreMovedAside()
    {
        QFETCH(qsizetype, at);
        QFETCH(bool, isCut);
        {
            Archive archive(m_file, account);
            for (int day = 0; day < 60; ++day)
                archive.putChunk(keyOf(day), chunkOf(day));
            archive.putAlarms({alarmOf(1)});
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype place = file.size() * at / 16;
        if (isCut) {
            QVERIFY(file.resize(place));
        } else {
            QRandomGenerator random(quint32(at + 1));
            QByteArray noise(qMin<qsizetype>(9000, file.size() - place), '\0');
            for (char &byte : noise)
                byte = char(random.bounded(256));
            file.seek(place);
            file.write(noise);
        }
        file.close();
        const bool wasEmpty = isCut && at == 0;
        QLoggingCategory::setFilterRules(
            u"heliodesk.archive.warning=false"_s); // some damage is met, some is not
        const auto restore = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
        Archive archive(m_file, account);
        int right = 0;
        for (int day = 0; day < 60; ++day) {
            const auto chunk = archive.chunk(keyOf(day));
            // The codec's checksum finds what SQLite does not: pages full of content have none.
            right += chunk && chunk->content == chunkOf(day).content ? 1 : 0;
        }
        archive.alarms();
        archive.putChunk(keyOf(1000), chunkOf(1));
        archive.putAlarms({alarmOf(2)});
        QVERIFY(archive.flush());
        QCOMPARE(archive.chunk(keyOf(1000))->content, chunkOf(1).content);
        QVERIFY(archive.alarms().contains(alarmOf(2)));
        QCOMPARE(archive.error().kind, ApiError::Kind::None);
        if (right < 60 && isCut && !wasEmpty)
            QVERIFY(QFile::exists(m_file + u".unreadable"_s));
        Archive again(m_file, account);
        QCOMPARE(again.chunk(keyOf(1000))->content, chunkOf(1).content);
    }

    void othersFilesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("newer version") << u"PRAGMA user_version = 99"_s;
        QTest::newRow("another account") << u"UPDATE meta SET value = 'somebody' WHERE key = 'account'"_s;
    }

    void othersFilesAreLeftAlone()
    {
        QFETCH(QString, statement);
        {
            Archive archive(m_file, account);
            archive.putChunk(keyOf(1), chunkOf(1));
        }
        sql(m_file, statement);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the archive is not written"_s));
        {
            Archive archive(m_file, account);
            QSignalSpy failed(&archive, &Archive::failed);
            QVERIFY(!archive.chunk(keyOf(1)));
            archive.putChunk(keyOf(2), chunkOf(2));
            QVERIFY(!archive.flush());
            QCOMPARE(archive.chunk(keyOf(2))->content, chunkOf(2).content); // in memory
            QCOMPARE(archive.error().kind, ApiError::Kind::Storage);
            QCoreApplication::processEvents();
            QCOMPARE(failed.size(), 1); // said once
        }
        QVERIFY(!QFile::exists(m_file + u".unreadable"_s));
        sql(m_file,
            statement.startsWith("PRAGMA"_L1) ? u"PRAGMA user_version = 1"_s
                                              : u"UPDATE meta SET value = 'account'"_s);
        Archive archive(m_file, account);
        QVERIFY(archive.chunk(keyOf(1)));
        QVERIFY(!archive.chunk(keyOf(2)));
    }

    void aForeignDatabaseIsMovedAside()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        sql(m_file, u"CREATE TABLE something (x)"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the archive is damaged"_s));
        Archive archive(m_file, account);
        QVERIFY(!archive.chunk(keyOf(1)));
        archive.putChunk(keyOf(1), chunkOf(1));
        QVERIFY(archive.flush());
        QVERIFY(QFile::exists(m_file + u".unreadable"_s));
    }

    void aReadOnlyFolderIsRead()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
#endif
        {
            Archive archive(m_file, account);
            archive.putChunk(keyOf(1), chunkOf(1));
        }
        const QString folder = QFileInfo(m_file).absolutePath();
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the archive is not written"_s));
        {
            Archive archive(m_file, account);
            QSignalSpy failed(&archive, &Archive::failed);
            QCOMPARE(archive.chunk(keyOf(1))->content, chunkOf(1).content);
            archive.putChunk(keyOf(2), chunkOf(2));
            archive.putChunk(keyOf(3), chunkOf(3));
            QVERIFY(!archive.flush());
            QVERIFY(!archive.flush());
            QCoreApplication::processEvents();
            QCOMPARE(failed.size(), 1);
            QCOMPARE(archive.chunk(keyOf(2))->content, chunkOf(2).content);
            QCOMPARE(archive.chunk(keyOf(1))->content, chunkOf(1).content);
            // The disk is there again.
            QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(archive.flush());
            QCoreApplication::processEvents();
            QCOMPARE(archive.error().kind, ApiError::Kind::None);
        }
        Archive archive(m_file, account);
        QVERIFY(archive.chunk(keyOf(2)) && archive.chunk(keyOf(3)));
    }

    void noRoomIsSaidOnce()
    {
        {
            Archive archive(m_file, account);
            archive.putChunk(keyOf(1), chunkOf(1));
        }
        // A folder in the file's place is what every computer refuses, root or not.
        const QString blocked = m_folder->filePath(u"blocked"_s);
        QVERIFY(QDir().mkpath(blocked));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the archive is not written"_s));
        Archive archive(blocked, account);
        QSignalSpy failed(&archive, &Archive::failed);
        archive.putChunk(keyOf(1), chunkOf(1));
        QVERIFY(!archive.flush());
        QVERIFY(!archive.flush());
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(archive.chunk(keyOf(1))->content, chunkOf(1).content);
        QVERIFY(QDir(blocked).removeRecursively());
        QVERIFY(archive.flush());
        QVERIFY(QFileInfo(blocked).isFile());
    }

    void twoProgramsShareAFile()
    {
        Archive a(m_file, account);
        Archive b(m_file, account);
        for (int day = 0; day < 200; ++day) {
            a.putChunk(keyOf(2 * day), chunkOf(day));
            b.putChunk(keyOf(2 * day + 1), chunkOf(day));
            if (day % 20 == 0)
                QVERIFY(a.flush() && b.flush());
        }
        QVERIFY(a.flush() && b.flush());
        for (int day = 0; day < 400; ++day) {
            QVERIFY(a.chunk(keyOf(day)));
            QVERIFY(b.chunk(keyOf(day)));
        }
    }

    void aKilledWriterLosesNothingWritten()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, m_file});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (said.count('\n') < 20 && child.waitForReadyRead(30'000))
            said += child.readAll();
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAll();
        const int written = said.left(said.lastIndexOf('\n')).split('\n').constLast().toInt();
        QVERIFY2(written >= 19, said.constData());
        Archive archive(m_file, account);
        for (int day = 0; day <= written; ++day)
            QCOMPARE(archive.chunk(keyOf(day))->content, chunkOf(day).content);
        archive.putChunk(keyOf(9999), chunkOf(1));
        QVERIFY(archive.flush());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && QByteArrayView(argv[1]) == "--write-for-ever")
        return TestArchive::writeForEver(QString::fromLocal8Bit(argv[2]));
    TestArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_archive.moc"
