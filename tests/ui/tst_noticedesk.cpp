// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/noticedesk.h"
#include "core/store/plantstore.h"
#include "tests/models/treefixture.h"
#include "tests/support/simulatedaccount.h"
#include "ui/dialogs/notificationsdialog.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class FakeSink final : public NotificationSink
{
public:
    explicit FakeSink(QList<NativeMessage> &messages, bool isWilling = true)
        : m_messages(messages)
        , m_isWilling(isWilling)
    {
    }
    void show(const NativeMessage &message) override
    {
        if (m_isWilling)
            m_messages << message;
        else
            Q_EMIT refused(message);
    }

private:
    QList<NativeMessage> &m_messages;
    bool m_isWilling;
};

} // namespace

class NoticeDeskTest : public QObject
{
    Q_OBJECT

    static Notice notice(int id, Notice::Event event)
    {
        Notice made;
        made.id = id;
        made.event = event;
        made.at = TreeFixture::Noon;
        made.since = TreeFixture::Noon - 600'000;
        made.subjects = {{{u"acc"_s}, {u"NE=%1"_s.arg(id)}, u"Roof %1"_s.arg(id)}};
        return made;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void takesTheNextWayIfOneRefuses()
    {
        SimulatedAccount account(2);
        QVERIFY(account.startServer());
        AccountSession &session = account.openSession();
        NoticeDesk desk(account.clock);
        QList<NativeMessage> messages;
        auto sink = std::make_unique<FakeSink>(messages);
        NotificationSink *second = sink.get();
        QList<NativeMessage> none;
        desk.addSink(std::make_unique<FakeSink>(none, false));
        desk.addSink(std::move(sink));
        desk.addAccount(session);
        LinkStatus status;
        status.state = LinkStatus::State::NeedsUser;
        status.error.kind = ApiError::Kind::Credentials;
        Q_EMIT session.statusChanged(status);
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages.constFirst().isUrgent);
        QVERIFY(messages.constFirst().title.contains(session.profile().title));
        QSignalSpy requested(&desk, &NoticeDesk::subjectRequested);
        Q_EMIT second->activated(messages.constFirst().id);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<Notice::Subject>().profile, session.profile().id);
        // Switched off, it only goes into the list.
        status.state = LinkStatus::State::Online;
        desk.setChoices({.connection = false});
        Q_EMIT session.statusChanged(status);
        QCOMPARE(messages.size(), 1);
    }

    void listsTheLastOnes()
    {
        ManualClock clock(TreeFixture::Noon);
        NoticeListModel model(clock);
        NotificationsDialog dialog(model);
        dialog.show();
        auto *list = dialog.findChild<QListView *>(u"noticesListView"_s);
        const auto *empty = dialog.findChild<QLabel *>(u"noNoticesLabel"_s);
        auto *show = dialog.findChild<QPushButton *>(u"showNoticeButton"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!list->isVisible());
        QVERIFY(!show->isVisible());
        model.add(notice(1, Notice::Event::PlantsLost));
        model.add(notice(2, Notice::Event::PlantsFaulty));
        QVERIFY(list->isVisible());
        QVERIFY(!empty->isVisible());
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Roof 2"_s));
        QSignalSpy requested(&dialog, &NotificationsDialog::subjectRequested);
        list->setCurrentIndex(model.index(1));
        QVERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<Notice::Subject>().plant, PlantCode {u"NE=1"_s});
        QVERIFY(!dialog.isVisible());
    }

    void alarmsHaveAThresholdAndQuietHours_data()
    {
        QTest::addColumn<AlarmSeverity>("severity");
        QTest::addColumn<int>("upTo");
        QTest::addColumn<bool>("isQuiet");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<bool>("isShown");
        const int major = int(AlarmSeverity::Major);
        QTest::newRow("major") << AlarmSeverity::Major << major << false << true << true;
        QTest::newRow("minor is too little") << AlarmSeverity::Minor << major << false << true << false;
        QTest::newRow("unknown is the least") << AlarmSeverity::Unknown << major << false << true << false;
        QTest::newRow("all") << AlarmSeverity::Unknown << 4 << false << true << true;
        QTest::newRow("none") << AlarmSeverity::Critical << 0 << false << true << false;
        QTest::newRow("quiet") << AlarmSeverity::Major << major << true << true << false;
        QTest::newRow("critical passes") << AlarmSeverity::Critical << major << true << true << true;
        QTest::newRow("nothing passes") << AlarmSeverity::Critical << major << true << false << false;
    }

    void alarmsHaveAThresholdAndQuietHours()
    {
        QFETCH(AlarmSeverity, severity);
        QFETCH(int, upTo);
        QFETCH(bool, isQuiet);
        QFETCH(bool, passes);
        NoticeChoices choices;
        choices.alarms = upTo;
        choices.quiet = {isQuiet, 9, 11, passes};
        Notice raised = notice(1, Notice::Event::AlarmsRaised);
        raised.alarms = {{{u"acc"_s}, 7, u"Fan"_s, u"Inverter"_s, u"Roof 1"_s, severity}};
        QTEST(choices.wants(raised, TreeFixture::Noon, QTimeZone::utc()), "isShown");
        raised.event = Notice::Event::AlarmsCleared; // a line in the list, no message
        QVERIFY(!choices.wants(raised, TreeFixture::Noon, QTimeZone::utc()));
        const Notice other = notice(2, Notice::Event::PlantsLost);
        QCOMPARE(choices.wants(other, TreeFixture::Noon, QTimeZone::utc()), !isQuiet);
    }

    void leadsToTheAlarm()
    {
        ManualClock clock(TreeFixture::Noon);
        NoticeListModel model(clock);
        Notice raised = notice(1, Notice::Event::AlarmsRaised);
        raised.alarms = {{{u"acc"_s}, 7, u"Fan"_s, u"Inverter"_s, u"Roof 1"_s, AlarmSeverity::Major}};
        model.add(raised);
        NotificationsDialog dialog(model);
        dialog.show();
        auto *show = dialog.findChild<QPushButton *>(u"showNoticeButton"_s);
        QCOMPARE(show->accessibleName(), u"Show alarm"_s);
        QSignalSpy requested(&dialog, &NotificationsDialog::alarmRequested);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<Notice::AlarmItem>().id, 7U);
    }
};

QTEST_MAIN(NoticeDeskTest)
#include "tst_noticedesk.moc"
