// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/enumcatalog.h"
#include "tests/models/treefixture.h"
#include "ui/models/noticelistmodel.h"
#include "ui/models/noticewords.h"
#include "ui/models/notifier.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

//! Stories of an account, told minute by minute. Every five minutes it is polled if that can be done.
class TestNotifier : public QObject
{
    Q_OBJECT

    struct Story
    {
        ManualClock clock {TreeFixture::Noon};
        PlantStore store {clock};
        Notifier notifier {clock};
        QHash<QString, double> health; // real_health_state by plant
        QSet<QString> asleep;
        QSet<QString> silent;
        LinkStatus status;
        bool isPaused = false;
        QStringList heard;

        Story()
        {
            QList<Plant> plants;
            QList<PlantCode> codes;
            QList<Device> devices;
            qint64 id = 1;
            for (const QString &code : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}) {
                Plant plant = TreeFixture::plant(code, code);
                if (code == u"E"_s) { // stands in Berlin: there the sun sets at 19:33 UTC in June
                    plant.latitude = 52.5;
                    plant.longitude = 13.4;
                }
                plants << plant;
                codes << PlantCode {code};
                devices << TreeFixture::device(id++, code, DeviceType::StringInverter, u"Inverter"_s);
                health.insert(code, 3);
            }
            store.applyPlants(plants, clock.now());
            store.applyDevices(codes, devices, clock.now());
            notifier.addAccount({u"acc"_s}, u"Roofs"_s, store);
            setLink(LinkStatus::State::Online);
            QObject::connect(&notifier, &Notifier::noticed, &notifier, [this](const Notice &notice) {
                QStringList names;
                for (const Notice::Subject &subject : notice.subjects)
                    names << subject.name;
                const char *const events[] = {"lost",  "back",  "faulty",  "whole",
                                              "needs", "taken", "offline", "connected"};
                heard << u"%1 %2 %3"_s.arg((clock.now() - TreeFixture::Noon) / 60'000)
                             .arg(QLatin1StringView(events[int(notice.event)]), names.join(u'+'));
            });
        }

        void setLink(LinkStatus::State state)
        {
            status.state = state;
            status.since = clock.now();
            notifier.setStatus({u"acc"_s}, status);
        }

        void act(const QString &action)
        {
            const QString verb = action.section(u' ', 0, 0);
            const QString plant = action.section(u' ', 1);
            if (verb == u"lost"_s || verb == u"ok"_s || verb == u"fault"_s) {
                health[plant] = verb == u"lost"_s ? 1 : verb == u"fault"_s ? 2 : 3;
                silent.remove(plant);
                asleep.remove(plant);
            } else if (verb == u"sleep"_s) {
                asleep.insert(plant);
            } else if (verb == u"silent"_s) {
                silent.insert(plant);
            } else if (verb == u"offline"_s) {
                setLink(LinkStatus::State::Offline);
            } else if (verb == u"signin"_s) {
                setLink(LinkStatus::State::SigningIn);
            } else if (verb == u"online"_s) {
                setLink(LinkStatus::State::Online);
            } else if (verb == u"taken"_s) {
                setLink(LinkStatus::State::SessionTaken);
            } else if (verb == u"needs"_s) {
                setLink(LinkStatus::State::NeedsUser);
            } else if (verb == u"quota"_s) {
                setLink(LinkStatus::State::QuotaPause);
            } else if (verb == u"pause"_s || verb == u"resume"_s) {
                isPaused = verb == u"pause"_s;
                notifier.setPaused(isPaused);
            } else {
                QFAIL(qPrintable(action));
            }
        }

        void poll()
        {
            qint64 id = 1;
            for (const QString &code : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}) {
                const qint64 inverter = id++;
                if (silent.contains(code))
                    continue;
                const double state = asleep.contains(code) ? EnumCatalog::NoIrradiation : 512;
                if (health.value(code) != 1)
                    TreeFixture::applyDevice(
                        store, DeviceType::StringInverter,
                        {{inverter, {{u"inverter_state"_s, state}, {u"run_state"_s, 1}}}}, clock.now());
                TreeFixture::applyPlant(store, {{code, {{u"real_health_state"_s, health.value(code)}}}},
                                        clock.now());
            }
        }

        //! "12 lost A; 14 ok A": minute and action.
        void run(const QString &script, int minutes)
        {
            QMultiMap<int, QString> actions;
            const QStringList steps = script.split(u';', Qt::SkipEmptyParts);
            for (const QString &step : steps)
                actions.insert(step.trimmed().section(u' ', 0, 0).toInt(), step.trimmed().section(u' ', 1));
            for (int minute = 0; minute < minutes; ++minute) {
                QStringList now = actions.values(minute);
                for (const QString &action : now)
                    act(action);
                const bool canAsk = status.state == LinkStatus::State::Online && !isPaused;
                if (minute % 5 == 0 && canAsk)
                    poll();
                clock.advanceBy(60'000);
            }
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tells_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("heard");
        const auto row = [](const char *name, const QString &script, int minutes, const QString &heard) {
            QTest::newRow(name) << script << minutes << heard;
        };
        row("a quiet day", u""_s, 600, u""_s);
        row("one lost", u"30 lost A"_s, 60, u"31 lost A"_s);
        row("several within a minute are one message", u"30 lost C; 30 lost A; 30 lost B"_s, 60,
            u"31 lost A+B+C"_s);
        row("lost from the start is no news", u"0 lost A"_s, 60, u""_s);
        row("lost while things settle is no news", u"5 lost A"_s, 60, u""_s);
        row("lost from the start, back, lost again", u"0 lost A; 30 ok A; 60 lost A"_s, 90, u"61 lost A"_s);
        row("back again", u"30 lost A; 45 ok A"_s, 90, u"31 lost A, 55 back A"_s);
        row("several back", u"30 lost A; 30 lost B; 45 ok A; 45 ok B"_s, 90, u"31 lost A+B, 55 back A+B"_s);
        row("no repeats until recovered", u"30 lost A; 45 ok A; 50 lost A; 55 ok A; 60 lost A"_s, 120,
            u"31 lost A"_s);
        row("again after a recovery", u"30 lost A; 45 ok A; 65 lost A"_s, 90,
            u"31 lost A, 55 back A, 66 lost A"_s);
        row("fault", u"30 fault A; 60 ok A"_s, 120, u"31 faulty A, 70 whole A"_s);
        row("faults are grouped", u"30 fault A; 30 fault B"_s, 60, u"31 faulty A+B"_s);
        row("a fault from the start is no news", u"0 fault A"_s, 60, u""_s);
        row("asleep is no news", u"30 sleep A; 30 sleep B"_s, 300, u""_s);
        // A sleeping inverter takes its dongle with it.
        row("lost in its sleep, back in the morning", u"30 sleep A; 60 lost A; 600 ok A"_s, 700, u""_s);
        row("lost in its sleep for too long", u"30 sleep A; 60 lost A"_s, 1000, u"901 lost A"_s);
        // Noon is 10:00 UTC: in Berlin it is dark from about minute 590 to 990.
        row("lost in the dark, back in the morning", u"660 lost E; 1040 ok E"_s, 1200, u""_s);
        row("lost in the dark, still lost by day", u"660 lost E"_s, 1300, u"1091 lost E"_s);
        row("lost by day where the sun is known", u"60 lost E"_s, 120, u"61 lost E"_s);
        row("silent for an hour", u"120 silent A"_s, 240, u"181 lost A"_s);
        row("offline shortly", u"30 offline; 40 online"_s, 120, u""_s);
        row("offline", u"30 offline; 60 online"_s, 120, u"45 offline Roofs, 60 connected Roofs"_s);
        row("offline with attempts", u"30 offline; 35 signin; 36 offline; 42 signin; 43 offline"_s, 120,
            u"45 offline Roofs"_s);
        // The plants are not to blame for it, and get their hour to answer.
        row("offline for hours", u"30 offline; 200 online"_s, 240,
            u"45 offline Roofs, 200 connected Roofs"_s);
        row("quota pause", u"30 quota; 90 online"_s, 120, u""_s);
        row("needs you", u"30 needs; 50 online"_s, 90, u"30 needs Roofs, 50 connected Roofs"_s);
        row("needs you from the start", u"0 needs"_s, 90, u"0 needs Roofs"_s);
        row("session taken", u"30 taken; 45 online"_s, 90, u"30 taken Roofs, 55 connected Roofs"_s);
        row("session taken to and fro", u"30 taken; 35 online; 40 taken; 45 online; 50 taken"_s, 90,
            u"30 taken Roofs"_s);
        row("paused by the user", u"30 pause; 300 resume"_s, 330, u""_s);
        row("lost while paused", u"30 pause; 60 lost A; 100 resume"_s, 130, u"101 lost A"_s);
    }

    void tells()
    {
        QFETCH(QString, script);
        QFETCH(int, minutes);
        QFETCH(QString, heard);
        Story story;
        story.run(script, minutes);
        QCOMPARE(story.heard.join(u", "_s), heard);
    }

    void forgetsARemovedAccount()
    {
        Story story;
        story.run({}, 20);
        story.act(u"lost A"_s);
        story.poll();
        story.notifier.removeAccount({u"acc"_s});
        story.clock.advanceBy(3'600'000);
        QVERIFY(story.heard.isEmpty());
    }

    void forgetsARemovedPlant()
    {
        Story story;
        story.run({}, 20);
        story.act(u"lost A"_s);
        story.poll();
        story.store.applyPlants({TreeFixture::plant(u"B"_s, u"B"_s)}, story.clock.now());
        story.clock.advanceBy(3'600'000);
        QVERIFY2(story.heard.isEmpty(), qPrintable(story.heard.join(u',')));
    }

    void findsWords_data()
    {
        QTest::addColumn<Notice::Event>("event");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        using Event = Notice::Event;
        QTest::newRow("one") << Event::PlantsLost << 1 << u"Roof 1 has lost contact"_s << u"09:30"_s;
        QTest::newRow("six") << Event::PlantsLost << 6 << u"6 plants have lost contact"_s
                             << u"Roof 1, Roof 2, Roof 3, Roof 4 and 2 more"_s;
        QTest::newRow("back") << Event::PlantsBack << 1 << u"Roof 1 is back"_s << u""_s;
        QTest::newRow("fault") << Event::PlantsFaulty << 2 << u"2 plants report faults"_s
                               << u"Roof 1, Roof 2"_s;
        QTest::newRow("needs") << Event::NeedsUser << 1 << u"Roof 1 needs you"_s << u"password"_s;
        QTest::newRow("offline") << Event::Offline << 1 << u"Roof 1 is offline"_s << u"09:30"_s;
    }

    void findsWords()
    {
        QFETCH(Notice::Event, event);
        QFETCH(int, count);
        QFETCH(QString, title);
        QFETCH(QString, text);
        Notice notice;
        notice.event = event;
        notice.at = TreeFixture::Noon;
        notice.since = TreeFixture::Noon - 30 * 60'000;
        notice.error.kind = ApiError::Kind::Credentials;
        for (int i = 1; i <= count; ++i)
            notice.subjects.append({{u"acc"_s}, {}, u"Roof %1"_s.arg(i)});
        const NoticeWords words(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        QCOMPARE(words.title(notice), title);
        const QString said = words.text(notice, QTimeZone::utc());
        QVERIFY2(said.contains(text), qPrintable(said));
    }

    void keepsTheLastFifty()
    {
        ManualClock clock(TreeFixture::Noon);
        NoticeListModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 1; i <= 60; ++i) {
            Notice notice;
            notice.id = i;
            notice.event = Notice::Event::PlantsBack;
            notice.at = clock.now();
            notice.subjects = {{{u"acc"_s}, {u"NE=1"_s}, u"Roof %1"_s.arg(i)}};
            model.add(notice);
        }
        QCOMPARE(model.rowCount(), NoticeListModel::Longest);
        QCOMPARE(model.index(0).data().toString(), u"Roof 60 is back"_s);
        QCOMPARE(model.index(49).data().toString(), u"Roof 11 is back"_s);
        QVERIFY(!model.noticeById(10));
        QCOMPARE(model.noticeById(11)->subjects.constFirst().name, u"Roof 11"_s);
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
