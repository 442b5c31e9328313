// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/enumcatalog.h"
#include "core/store/plantstore.h"
#include "tests/models/alarmfixture.h"
#include "ui/models/traysummary.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTraySummary : public QObject
{
    Q_OBJECT

    //! Three plants with an inverter each; \a states by letter: live, asleep, faulty, lost, old, waiting.
    static void fill(PlantStore &store, ManualClock &clock, const QString &states)
    {
        QList<Plant> plants;
        QList<PlantCode> codes;
        QList<Device> devices;
        for (int i = 0; i < states.size(); ++i) {
            const QString code = QString::number(i + 1);
            plants << TreeFixture::plant(code, code);
            codes << PlantCode {code};
            devices << TreeFixture::device(i + 1, code, DeviceType::StringInverter, u"Inverter"_s);
        }
        store.applyPlants(plants, clock.now());
        store.applyDevices(codes, devices, clock.now());
        const auto answer = [&](int i, double health, double state, double power) {
            TreeFixture::applyDevice(
                store, DeviceType::StringInverter,
                {{i + 1, {{u"mppt_power"_s, power}, {u"inverter_state"_s, state}, {u"run_state"_s, 1}}}},
                clock.now());
            TreeFixture::applyPlant(store, {{QString::number(i + 1), {{u"real_health_state"_s, health}}}},
                                    clock.now());
        };
        for (int i = 0; i < states.size(); ++i) {
            if (states.at(i) == u'o')
                answer(i, 3, 512, 4);
        }
        clock.advanceBy(20 * 60'000);
        for (int i = 0; i < states.size(); ++i) {
            switch (states.at(i).unicode()) {
            case u'l':
                answer(i, 3, 512, 4.1);
                break;
            case u'a':
                answer(i, 3, EnumCatalog::NoIrradiation, 0);
                break;
            case u'f':
                answer(i, 2, 512, 1);
                break;
            case u'x':
                answer(i, 1, 512, 9);
                break;
            default:
                break;
            }
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sums_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<LinkStatus::State>("link");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<TraySummary::State>("state");
        QTest::addColumn<QString>("toolTip");
        using State = TraySummary::State;
        using Link = LinkStatus::State;
        const auto row = [](const char *name, const QString &states, Link link, bool isPaused, State state,
                            const QString &toolTip) {
            QTest::newRow(name) << states << link << isPaused << state << toolTip;
        };
        row("all live", u"lll"_s, Link::Online, false, State::Live, u"3 plants · 12.3 kW · all live"_s);
        row("some asleep", u"lla"_s, Link::Online, false, State::Live, u"3 plants · 8.20 kW · all live"_s);
        row("all asleep", u"aaa"_s, Link::Online, false, State::Asleep, u"3 plants · 0 W · all asleep"_s);
        row("one faulty", u"llf"_s, Link::Online, false, State::Faulty, u"3 plants · 9.20 kW · 1 faulty"_s);
        row("lost and faulty", u"lfx"_s, Link::Online, false, State::Lost,
            u"3 plants · 5.10 kW · 1 lost, 1 faulty"_s);
        row("one old", u"llo"_s, Link::Online, false, State::Old, u"3 plants · 8.20 kW · 1 old"_s);
        row("one waiting", u"llw"_s, Link::Online, false, State::Waiting,
            u"3 plants · 8.20 kW · 1 without data yet"_s);
        row("nothing yet", u"www"_s, Link::SigningIn, false, State::Waiting,
            u"3 plants · 3 without data yet"_s);
        row("offline", u"lll"_s, Link::Offline, false, State::Disconnected,
            u"3 plants · 12.3 kW · 1 without connection"_s);
        row("needs a person", u"lll"_s, Link::NeedsUser, false, State::Disconnected,
            u"3 plants · 12.3 kW · 1 without connection"_s);
        row("quota pause", u"lll"_s, Link::QuotaPause, false, State::Live,
            u"3 plants · 12.3 kW · all live"_s);
        row("paused", u"llx"_s, Link::Online, true, State::Paused, u"3 plants · 8.20 kW · paused by you"_s);
        row("no plants", u""_s, Link::Online, false, State::Empty, u"Heliodesk"_s);
    }

    void sums()
    {
        QFETCH(QString, states);
        QFETCH(LinkStatus::State, link);
        QFETCH(bool, isPaused);
        QFETCH(TraySummary::State, state);
        QFETCH(QString, toolTip);
        ManualClock clock(TreeFixture::Noon);
        PlantStore store(clock);
        fill(store, clock, states);
        LinkStatus status;
        status.state = link;
        const TraySummary summary = TraySummary::of({{&store, status}}, isPaused);
        QCOMPARE(int(summary.state()), int(state));
        QCOMPARE(summary.toolTip(Formatter(QLocale::c())), toolTip);
    }

    void tellsOfAlarms()
    {
        ManualClock clock(TreeFixture::Noon);
        PlantStore store(clock);
        AlarmStore alarms(nullptr, clock);
        fill(store, clock, u"ll"_s);
        LinkStatus online;
        online.state = LinkStatus::State::Online;
        QList<Alarm> told = AlarmFixture::usual();
        told.remove(0, 3); // one warning is left
        AlarmFixture::poll(alarms, told, clock.now());
        TraySummary summary = TraySummary::of({{&store, online, &alarms}}, false);
        QCOMPARE(summary.toolTip(Formatter(QLocale::c())), u"2 plants · 8.20 kW · all live · 1 alarms"_s);
        QCOMPARE(int(summary.state()), int(TraySummary::State::Live)); // a warning is no reason to look up
        AlarmFixture::poll(alarms, AlarmFixture::usual(), clock.now());
        summary = TraySummary::of({{&store, online, &alarms}}, false);
        QCOMPARE(summary.alarms, 4);
        QCOMPARE(int(summary.worstAlarm), int(AlarmSeverity::Critical));
        QCOMPARE(int(summary.state()), int(TraySummary::State::Faulty));
    }

    void sumsAllAccounts()
    {
        ManualClock clock(TreeFixture::Noon);
        PlantStore one(clock);
        PlantStore two(clock);
        fill(one, clock, u"ll"_s);
        fill(two, clock, u"x"_s);
        LinkStatus online;
        online.state = LinkStatus::State::Online;
        const TraySummary summary = TraySummary::of({{&one, online}, {&two, online}}, false);
        QCOMPARE(summary.plants, 3);
        QCOMPARE(int(summary.state()), int(TraySummary::State::Lost));
    }
};

QTEST_GUILESS_MAIN(TestTraySummary)
#include "tst_traysummary.moc"
