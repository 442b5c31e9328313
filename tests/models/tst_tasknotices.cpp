// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/control/controlrig.h"
#include "ui/models/noticewords.h"
#include "ui/models/notifier.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! The end of a command is told, once, quietly if all went well.
class TestTaskNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ends_data();
    void ends();
    void forgetsAnAccount();
};

void TestTaskNotices::ends_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Notice::Event>("event");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("done") << u"SUCCESS"_s << QString() << Notice::Event::CommandDone << u"Done – "_s
                          << u"carried out"_s;
    QTest::newRow("busy") << u"FAIL"_s << u"BUSY"_s << Notice::Event::CommandNotDone << u"Not done – "_s
                          << u"busy with something else"_s;
}

void TestTaskNotices::ends()
{
    QFETCH(QString, status);
    QFETCH(QString, message);
    QTemporaryDir folder;
    ControlRig rig(folder.path());
    Notifier notifier(rig.clock);
    notifier.addAccount({u"owner"_s}, u"Owner"_s, rig.plants, nullptr, &rig.desk);
    QSignalSpy spy(&notifier, &Notifier::noticed);
    const QString id = rig.submitted(TaskFixture::limit(1));
    QVERIFY(rig.until([&] { return rig.stateOf(id) == TaskState::Running; }));
    QCOMPARE(spy.count(), 0); // running is no news
    rig.status = status;
    rig.message = message;
    rig.desk.poller().askNow(id);
    QVERIFY(rig.until([&] { return spy.count() > 0; }));
    rig.pass(3 * TaskFixture::hour);
    QCOMPARE(spy.count(), 1);
    const auto notice = spy.constFirst().constFirst().value<Notice>();
    QTEST(notice.event, "event");
    QCOMPARE(notice.kind(), Notice::Kind::Commands);
    QCOMPARE(notice.isRecovery(), status == u"SUCCESS");
    QCOMPARE(notice.task->id, id);
    QCOMPARE(notice.subjects.constFirst().name, u"Plant 1"_s);
    const NoticeWords words(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    QFETCH(QString, title);
    QFETCH(QString, text);
    QCOMPARE(words.title(notice), title + u"Plant 1: limit feed-in to 3.25 kW (total power)"_s);
    QVERIFY2(words.text(notice, QTimeZone::utc()).contains(text),
             qPrintable(words.text(notice, QTimeZone::utc())));
}

void TestTaskNotices::forgetsAnAccount()
{
    QTemporaryDir folder;
    ControlRig rig(folder.path());
    Notifier notifier(rig.clock);
    notifier.addAccount({u"owner"_s}, u"Owner"_s, rig.plants, nullptr, &rig.desk);
    QSignalSpy spy(&notifier, &Notifier::noticed);
    notifier.removeAccount({u"owner"_s});
    rig.handlers.insert(ControlRig::pathOf(Endpoint::ActivePowerDeliver),
                        [](const auto &) { return ScriptedServer::failCode(2, "no permission"); });
    const QString id = rig.submitted(TaskFixture::limit(1));
    QVERIFY(rig.until([&] { return rig.stateOf(id) == TaskState::Refused; }));
    QCOMPARE(spy.count(), 0);
}

QTEST_GUILESS_MAIN(TestTaskNotices)
#include "tst_tasknotices.moc"
