// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/alarmfixture.h"
#include "ui/models/alarmwatch.h"
#include "ui/models/noticewords.h"
#include "ui/models/notifier.h"
#include "ui/models/quiethours.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using AlarmFixture::alarm;
using AlarmFixture::Minute;
using TreeFixture::Noon;

//! Which new alarms are told, and how they are put together.
class TestAlarmWatch : public QObject
{
    Q_OBJECT

    struct Story
    {
        ManualClock clock {Noon};
        PlantStore plants {clock};
        AlarmStore alarms {nullptr, clock};
        Notifier notifier {clock};
        QList<Notice> heard;

        Story()
        {
            plants.applyPlants(
                {TreeFixture::plant(u"NE=1"_s, u"Mill"_s), TreeFixture::plant(u"NE=2"_s, u"Barn"_s)}, Noon);
            notifier.addAccount({u"acc"_s}, u"Roofs"_s, plants, &alarms);
            QObject::connect(&notifier, &Notifier::noticed, &notifier,
                             [this](const Notice &notice) { heard << notice; });
        }
        void poll(const QList<Alarm> &told, qint64 at)
        {
            clock.advanceBy(at - clock.now()); // what is due on the way happens
            AlarmFixture::poll(alarms, told, at);
        }
        QStringList titles() const
        {
            QStringList titles;
            for (const Notice &notice : heard) {
                const NoticeWords words(Formatter(QLocale(u"en_GB"_s)));
                titles << words.title(notice) + u" | "_s + words.text(notice, QTimeZone::utc());
            }
            return titles;
        }
    };
    static Alarm insulation(const QString &device = u"Inverter 1"_s, const QString &plant = u"NE=1"_s,
                            qint64 raisedAt = Noon)
    {
        return alarm(plant, device, u"Low insulation"_s, AlarmSeverity::Major, raisedAt);
    }
    static Alarm fire(qint64 raisedAt = Noon)
    {
        return alarm(u"NE=2"_s, u"Battery"_s, u"Over-temperature"_s, AlarmSeverity::Critical, raisedAt);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasThereAtFirstIsNotTold()
    {
        Story story;
        story.poll({insulation(), fire()}, Noon);
        story.clock.advanceBy(10 * Minute);
        QCOMPARE(story.titles(), QStringList());
    }

    void oneIsToldWithItsPlace()
    {
        Story story;
        story.poll({}, Noon);
        story.poll({insulation()}, Noon + 30 * Minute);
        QCOMPARE(story.titles(), QStringList()); // others may follow
        story.clock.advanceBy(Minute);
        QCOMPARE(story.titles(), QStringList {u"Major: Low insulation | Mill: Inverter 1"_s});
        QCOMPARE(story.heard.constFirst().alarms.constFirst().id, story.alarms.at(0).id);
        QCOMPARE(story.heard.constFirst().kind(), Notice::Kind::Alarms);
    }

    void criticalOnesPassAtOnce()
    {
        Story story;
        story.poll({}, Noon);
        story.poll({insulation(), fire()}, Noon + 30 * Minute);
        QCOMPARE(story.titles(),
                 QStringList {
                     u"2 new alarms, the worst: Critical | Barn: Over-temperature, Mill: Low insulation"_s});
    }

    void oneCauseIsOneMessage()
    {
        Story story;
        story.poll({}, Noon);
        story.poll({insulation(u"Inverter 1"_s), insulation(u"Inverter 2"_s), insulation(u"Inverter 3"_s)},
                   Noon + 30 * Minute);
        story.clock.advanceBy(Minute);
        QCOMPARE(story.titles(),
                 QStringList {u"Major: Low insulation | Mill: Inverter 1, Inverter 2, Inverter 3"_s});
        // The next device with the same trouble is no news, at another plant it is.
        story.poll({insulation(u"Inverter 1"_s), insulation(u"Inverter 4"_s)}, Noon + 60 * Minute);
        story.clock.advanceBy(10 * Minute);
        QCOMPARE(story.titles().filter(u"Major"_s).size(), 1);
        story.poll({insulation(u"Inverter 1"_s), insulation(u"Inverter 4"_s),
                    insulation(u"Inverter 1"_s, u"NE=2"_s)},
                   Noon + 90 * Minute);
        story.clock.advanceBy(Minute);
        QCOMPARE(story.titles().constLast(), u"Major: Low insulation | Barn: Inverter 1"_s);
    }

    void whatComesAndGoesIsNotToldAgain()
    {
        Story story;
        story.poll({}, Noon);
        for (int i = 1; i <= 6; ++i)
            story.poll(i % 2 ? QList {insulation(u"Inverter 1"_s, u"NE=1"_s, Noon + i)} : QList<Alarm>(),
                       Noon + i * 30 * Minute);
        story.clock.advanceBy(10 * Minute);
        QCOMPARE(story.titles().filter(u"Major"_s).size(), 1);
        // Worse is told, and so is the same after a long while.
        Alarm worse = insulation(u"Inverter 1"_s, u"NE=1"_s, Noon + 100);
        worse.severity = AlarmSeverity::Critical;
        story.poll({worse}, Noon + 240 * Minute);
        QCOMPARE(story.titles().filter(u"Critical"_s).size(), 1);
        story.poll({}, Noon + 300 * Minute);
        story.poll({insulation(u"Inverter 1"_s, u"NE=1"_s, Noon + 700 * Minute)}, Noon + 700 * Minute);
        story.clock.advanceBy(Minute);
        QCOMPARE(story.titles().filter(u"Major"_s).size(), 2);
    }

    void whatIsOverBeforeItWasToldIsNotTold()
    {
        Story story;
        story.poll({}, Noon);
        story.poll({insulation()}, Noon + 30 * Minute);
        AlarmFixture::poll(story.alarms, {}, Noon + 30 * Minute + 1000);
        story.clock.advanceBy(10 * Minute);
        QCOMPARE(story.titles(), QStringList());
    }

    void endsAreTold()
    {
        Story story;
        story.poll({}, Noon);
        story.poll({fire()}, Noon + 30 * Minute);
        story.poll({}, Noon + 60 * Minute);
        story.clock.advanceBy(Minute);
        QCOMPARE(story.titles().constLast(), u"Ended: Over-temperature | Barn: Battery"_s);
        QVERIFY(story.heard.constLast().isRecovery());
    }

    void aForgottenAccountIsSilent()
    {
        Story story;
        story.poll({}, Noon);
        story.poll({insulation()}, Noon + 30 * Minute);
        story.notifier.removeAccount({u"acc"_s});
        story.clock.advanceBy(10 * Minute);
        AlarmFixture::poll(story.alarms, {fire()}, Noon + 60 * Minute);
        QCOMPARE(story.titles(), QStringList());
    }

    void quietHours_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("hour");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("over midnight, evening") << 22 << 7 << 23 << true;
        QTest::newRow("over midnight, morning") << 22 << 7 << 6 << true;
        QTest::newRow("over midnight, the end") << 22 << 7 << 7 << false;
        QTest::newRow("over midnight, day") << 22 << 7 << 12 << false;
        QTest::newRow("siesta") << 13 << 15 << 14 << true;
        QTest::newRow("before siesta") << 13 << 15 << 12 << false;
        QTest::newRow("none") << 7 << 7 << 7 << false;
    }

    void quietHours()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, hour);
        const QTimeZone berlin("Europe/Berlin");
        const qint64 at = QDateTime(QDate(2026, 6, 21), QTime(hour, 30), berlin).toMSecsSinceEpoch();
        QuietHours hours {true, from, to, true};
        QTEST(hours.contains(at, berlin), "isQuiet");
        hours.isOn = false;
        QVERIFY(!hours.contains(at, berlin));
    }
};

QTEST_GUILESS_MAIN(TestAlarmWatch)
#include "tst_alarmwatch.moc"
