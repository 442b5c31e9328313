// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/commandjournal.h"
#include "core/control/journalfile.h"
#include "taskfixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;
using TaskFixture::draft;
using TaskFixture::start;

namespace {

const auto account = u"account"_s;

bool setTo(CommandJournal &journal, const QString &id, TaskState state)
{
    return journal.update(id, [state](ControlTask &task) {
        moveTo(task, state, start + 1);
        return true;
    });
}

void markSending(QList<ControlTask> &tasks)
{
    for (ControlTask &task : tasks)
        moveTo(task, TaskState::Sending, start);
}

TaskState stateOf(const CommandJournal &journal, const QString &id)
{
    const ControlTask *task = journal.find(id);
    return task ? task->state : TaskState::Discarded;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putInto(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

#ifdef Q_OS_UNIX
//! No file can grow beyond so many bytes; what is written is cut there, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow {rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};
#endif

} // namespace

class TestCommandJournal : public QObject
{
    Q_OBJECT

    // In memory where there is such a place: thousands of lines are flushed.
    QTemporaryDir m_folder {QFileInfo(u"/dev/shm"_s).isWritable()
                                ? u"/dev/shm/tst_commandjournal"_s
                                : QDir::tempPath() + u"/tst_commandjournal"_s};
    int m_number = 0;

    QString newFile() { return m_folder.filePath(u"%1/deep/journal.jsonl"_s.arg(++m_number)); }
    QStringList leftovers(const QString &file) const
    {
        const QFileInfo info(file);
        return QDir(info.absolutePath()).entryList({info.fileName() + u".sender-*"_s});
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void remembers()
    {
        const QString file = newFile();
        const ControlTask first = draft(TaskFixture::charge(1));
        const ControlTask second = draft(TaskFixture::timeOfUse(2));
        {
            CommandJournal journal(file, account);
            QCOMPARE(journal.tasks().size(), 0);
            QVERIFY(!QFile::exists(file)); // looking writes nothing
            QSignalSpy changed(&journal, &CommandJournal::changed);
            QVERIFY(journal.record({first, second}));
            QCOMPARE(changed.size(), 2);
            QVERIFY(setTo(journal, first.id, TaskState::Succeeded));
            QCOMPARE(journal.tasks().size(), 2);
        }
        CommandJournal journal(file, account);
        QCOMPARE(journal.tasks().size(), 2);
        QVERIFY(journal.tasks().constLast() == second);
        QCOMPARE(stateOf(journal, first.id), TaskState::Succeeded);
        QCOMPARE(journal.find(first.id)->timeline.size(), 2);
        QCOMPARE(journal.damagedLines(), 0);
        QCOMPARE(journal.lastError().kind, ApiError::Kind::None);
        QCOMPARE(contentOf(file).count('\n'), 3);
        QVERIFY(!journal.find(u"no such"_s));
        QVERIFY(CommandJournal(file, u"somebody else"_s).tasks().isEmpty());
        const auto permissions = QFile::permissions(file);
        QVERIFY(!permissions.testFlag(QFile::ReadOther) && !permissions.testFlag(QFile::ReadGroup));
    }

    //! The file ends anywhere: what was whole before is there, and writing goes on behind it.
    void survivesACrashAtEveryByte()
    {
        const QString file = newFile();
        const ControlTask first = draft(TaskFixture::charge(1));
        const ControlTask second = draft(TaskFixture::limit(2));
        QList<qint64> ends; // of the lines
        {
            CommandJournal journal(file, account);
            const auto note = [&] { ends.append(QFileInfo(file).size()); };
            QVERIFY(journal.record(first));
            note();
            QVERIFY(journal.claim({first.id}, markSending).isOnDisk);
            note();
            QVERIFY(journal.record(second));
            note();
            QVERIFY(setTo(journal, first.id, TaskState::Running));
            note();
        }
        const QByteArray whole = contentOf(file);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            putInto(file, whole.first(length));
            // Without its last byte a line is whole too.
            const auto lines =
                std::count_if(ends.cbegin(), ends.cend(), [length](qint64 end) { return length >= end - 1; });
            const bool isTorn = length > 0 && !ends.contains(length) && !ends.contains(length + 1);
            const ControlTask third = draft(TaskFixture::dispatch(3));
            for (int reading = 0; reading < 2; ++reading) {
                CommandJournal journal(file, account);
                const int known = (lines > 0 ? 1 : 0) + (lines > 2 ? 1 : 0);
                QCOMPARE(journal.tasks().size(), known + reading);
                QCOMPARE(journal.damagedLines(), isTorn ? 1 : 0);
                if (reading == 0) {
                    journal.settleAbandoned(start + 2);
                    const std::array expected {TaskState::Discarded, TaskState::Discarded, TaskState::Unknown,
                                               TaskState::Unknown, TaskState::Running};
                    QCOMPARE(stateOf(journal, first.id), expected[size_t(lines)]);
                    QCOMPARE(stateOf(journal, second.id), TaskState::Discarded);
                    QVERIFY(journal.record(third));
                } else {
                    QVERIFY(*journal.find(third.id) == third);
                }
            }
        }
    }

    //! One byte is another one: at most the lines it touches are lost, and a draft that may have been sent is
    //! not taken for one that was not.
    void survivesAFlippedByte()
    {
        const QString file = newFile();
        const ControlTask first = draft(TaskFixture::charge(1));
        const ControlTask second = draft(TaskFixture::limit(2));
        qint64 endOfDrafts = 0;
        {
            CommandJournal journal(file, account);
            QVERIFY(journal.record({first, second}));
            endOfDrafts = QFileInfo(file).size();
            QVERIFY(journal.claim({first.id}, markSending).isOnDisk);
            QVERIFY(setTo(journal, second.id, TaskState::Succeeded));
        }
        const QByteArray whole = contentOf(file);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = at % 3 == 0 ? '\n' : char(damaged.at(at) ^ (at % 2 == 0 ? 0x01 : 0x80));
            if (damaged == whole)
                continue;
            putInto(file, damaged);
            CommandJournal journal(file, account);
            QVERIFY(journal.damagedLines() >= (at == whole.size() - 1 ? 0 : 1));
            QVERIFY(journal.damagedLines() <= 2);
            QCOMPARE(journal.tasks().size(), 2); // each is in another line still
            journal.settleAbandoned(start + 2);
            QCOMPARE(stateOf(journal, first.id), TaskState::Unknown);
            if (at < endOfDrafts)
                QCOMPARE(stateOf(journal, second.id), TaskState::Succeeded);
        }
    }

    void oneOfTwoObjectsGetsThePlant()
    {
        const QString file = newFile();
        CommandJournal one(file, account);
        CommandJournal two(file, account);
        const ControlTask a = draft(TaskFixture::charge(1));
        const ControlTask b = draft(TaskFixture::discharge(1));
        const ControlTask c = draft(TaskFixture::charge(2));
        QVERIFY(one.record(a));
        QVERIFY(two.record({b, c}));
        QCOMPARE(one.claim({a.id}, markSending).marked.size(), 1);
        const CommandJournal::Claim claim = two.claim({b.id, c.id}, markSending);
        QVERIFY(claim.isOnDisk);
        QCOMPARE(claim.marked.size(), 1);
        QCOMPARE(claim.marked.constFirst().id, c.id);
        QCOMPARE(claim.blockers.value(b.id), a.id);
        QCOMPARE(stateOf(two, a.id), TaskState::Sending);
        QCOMPARE(stateOf(two, b.id), TaskState::Draft);
        // Both live: nothing is abandoned.
        QVERIFY(one.settleAbandoned(start).isEmpty());
        QVERIFY(two.settleAbandoned(start).isEmpty());

        QSignalSpy changed(&one, &CommandJournal::changed);
        QVERIFY(setTo(two, a.id, TaskState::Running)); // whoever knows more
        one.refresh();
        QCOMPARE(stateOf(one, a.id), TaskState::Running);
        QVERIFY(changed.contains(QVariantList {a.id}));
        changed.clear();
        one.refresh();
        QCOMPARE(changed.size(), 0);
    }

    void onePlantOnceInACall()
    {
        CommandJournal journal(newFile(), account);
        const ControlTask a = draft(TaskFixture::charge(1));
        const ControlTask b = draft(TaskFixture::stop(1));
        QVERIFY(journal.record({a, b}));
        const CommandJournal::Claim claim = journal.claim({a.id, b.id, a.id}, markSending);
        QCOMPARE(claim.marked.size(), 1);
        QCOMPARE(claim.blockers.value(b.id), a.id);
    }

    void whatADeadOneLeft()
    {
        const QString file = newFile();
        const ControlTask sending = draft(TaskFixture::charge(1));
        const ControlTask drafted = draft(TaskFixture::charge(2));
        const ControlTask running = draft(TaskFixture::charge(3));
        {
            CommandJournal journal(file, account);
            QVERIFY(journal.record({sending, drafted, running}));
            QCOMPARE(journal.claim({sending.id, running.id}, markSending).marked.size(), 2);
            QVERIFY(setTo(journal, running.id, TaskState::Running));
            QCOMPARE(leftovers(file).size(), 1);
        }
        QCOMPARE(leftovers(file).size(), 0);
        CommandJournal journal(file, account);
        QCOMPARE(journal.settleAbandoned(start + 5).size(), 2);
        QCOMPARE(stateOf(journal, sending.id), TaskState::Unknown);
        QCOMPARE(journal.find(sending.id)->timeline.constLast().at, start + 5);
        QCOMPARE(stateOf(journal, drafted.id), TaskState::Discarded);
        QCOMPARE(stateOf(journal, running.id), TaskState::Running);
        QVERIFY(journal.settleAbandoned(start + 6).isEmpty());
    }

    void processesTakeTurns()
    {
        const QString file = newFile();
        const QString program = QCoreApplication::applicationDirPath() + u"/journalwriter"_s;
        std::array<QProcess, 3> writers;
        for (size_t i = 0; i < writers.size(); ++i)
            writers[i].start(program, {file, QString::number(i), u"40"_s});
        CommandJournal journal(file, account);
        int claimed = 0;
        for (QProcess &writer : writers) {
            QVERIFY(writer.waitForFinished(60'000));
            QCOMPARE(writer.exitCode(), 0);
            claimed += int(writer.readAllStandardOutput().count("claimed"));
            journal.refresh();
        }
        QCOMPARE(journal.damagedLines(), 0);
        QCOMPARE(journal.tasks().size(), 120);
        int succeeded = 0;
        for (const ControlTask &task : journal.tasks()) {
            QVERIFY(task.hasEnded());
            succeeded += task.state == TaskState::Succeeded ? 1 : 0;
        }
        QCOMPARE(succeeded, claimed);
        QVERIFY(claimed >= 40);
        QCOMPARE(leftovers(file).size(), 0);
    }

    void aDeadProcessIsNoticedByItsLock()
    {
        const QString file = newFile();
        CommandJournal journal(file, account);
        QProcess writer;
        writer.start(QCoreApplication::applicationDirPath() + u"/journalwriter"_s, {file, u"dies"_s, u"1"_s});
        QVERIFY(writer.waitForFinished(30'000));
        QCOMPARE(writer.exitCode(), 3);
        QCOMPARE(leftovers(file).size(), 1);
        QCOMPARE(journal.settleAbandoned(start).size(), 1);
        QCOMPARE(journal.tasks().constFirst().state, TaskState::Unknown);
        QCOMPARE(leftovers(file).size(), 1); // ours, since we have written
    }

    void nothingIsPromisedThatIsNotOnTheDisk()
    {
#ifdef Q_OS_UNIX
        const QString file = newFile();
        const ControlTask task = draft(TaskFixture::charge(1));
        const ControlTask other = draft(TaskFixture::charge(2));
        CommandJournal journal(file, account);
        QVERIFY(journal.record({task, other}));
        {
            const FullDisk disk(QFileInfo(file).size() + 50); // room for the beginning of a line
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be written"_s));
            const CommandJournal::Claim claim = journal.claim({task.id}, markSending);
            QVERIFY(!claim.isOnDisk);
            QVERIFY(claim.marked.isEmpty());
            QCOMPARE(stateOf(journal, task.id), TaskState::Draft);
            QCOMPARE(journal.lastError().kind, ApiError::Kind::Storage);
            QVERIFY(!journal.lastError().text.isEmpty());
            // What is known holds all the same, and is written when it can be.
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be written"_s));
            QVERIFY(!setTo(journal, task.id, TaskState::Refused));
            QCOMPARE(stateOf(journal, task.id), TaskState::Refused);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be written"_s));
            QVERIFY(!journal.record(draft(TaskFixture::charge(3))));
        }
        QVERIFY(setTo(journal, other.id, TaskState::Refused));
        QCOMPARE(journal.lastError().kind, ApiError::Kind::None);
        CommandJournal again(file, account);
        QCOMPARE(stateOf(again, task.id), TaskState::Refused);
        QCOMPARE(stateOf(again, other.id), TaskState::Refused);
        QCOMPARE(again.tasks().size(), 2);
        QCOMPARE(again.damagedLines(), 1);
#endif
    }

    void aFolderThatCannotBeWritten()
    {
        const QString blocker = m_folder.filePath(u"a file"_s);
        putInto(blocker, "x");
        CommandJournal journal(blocker + u"/journal.jsonl"_s, account);
        QVERIFY(!journal.record(draft(TaskFixture::charge(1))));
        QCOMPARE(journal.lastError().kind, ApiError::Kind::Storage);
        QVERIFY(journal.tasks().isEmpty());
    }

    void aLineIsCheckedJson()
    {
        const QByteArray line = JournalFile::encoded({{"a"_L1, u"\n\"}"_s}, {"v"_L1, 1}});
        QVERIFY(!line.contains('\n'));
        const QJsonObject plain = QJsonDocument::fromJson(line).object(); // any tool can read it
        QCOMPARE(plain.value("a"_L1).toString(), u"\n\"}"_s);
        QCOMPARE(plain.value("sum"_L1).toString().size(), 16);
        QCOMPARE(JournalFile::decoded(line)->value("v"_L1).toInt(), 1);
        QVERIFY(!JournalFile::decoded({}).has_value());
        QVERIFY(!JournalFile::decoded("{\"sum\":\"").has_value());
    }
};

QTEST_GUILESS_MAIN(TestCommandJournal)
#include "tst_commandjournal.moc"
