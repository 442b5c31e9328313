// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notifier.h"

#include "core/control/controldesk.h"
#include "core/polling/daylight.h"
#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "ui/format/alarmwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// real_health_state (`query-endpoints.md` §5.1)
constexpr double disconnected = 1;
constexpr double faulty = 2;
//! States by age change without an answer.
constexpr qint64 lookEveryMs = 5 * 60'000;
//! Silence counts once the service could be asked for so long.
constexpr qint64 silenceMs = qint64(3600) * 1000;
//! A dongle that sleeps with its inverter wakes up with it: not before the sun is well up.
constexpr double morningElevation = 10.0;
//! Where the sun is not known, a night is over after that.
constexpr qint64 longestNightMs = qint64(14) * 3600 * 1000;

} // namespace

Notifier::Notifier(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock)
{
    connect(&m_timer, &ClockTimer::due, this, [this] {
        lookAgain();
        tell();
    });
}

void Notifier::addAccount(const ProfileId &profile, const QString &title, PlantStore &store,
                          AlarmStore *alarms, ControlDesk *desk)
{
    Account &account = m_accounts[profile];
    account.title = title;
    account.store = &store;
    connect(&store, &PlantStore::polled, this, [this, profile](const QList<PlantCode> &plants) {
        look(profile, plants);
        tell();
    });
    account.alarms = alarms;
    if (alarms)
        watchAlarms(profile, *alarms);
    account.desk = desk;
    if (desk) // it tells each end once, whoever gave the command
        connect(desk, &ControlDesk::taskEnded, this,
                [this, profile](const QString &id) { tellTask(profile, id); });
}

void Notifier::tellTask(const ProfileId &profile, const QString &id)
{
    const ControlTask *task = m_accounts.value(profile).desk->task(id);
    if (!task || task->state == TaskState::Discarded) // nobody waits for what was never sent
        return;
    const bool isDone = task->state == TaskState::Succeeded || task->state == TaskState::NoChange;
    Notice notice;
    notice.event = isDone ? Notice::Event::CommandDone : Notice::Event::CommandNotDone;
    notice.task = *task;
    notice.subjects = {{profile, task->command.plant, task->plantName}};
    emitNotice(notice);
}

//! The store says itself what is new since the first poll of a plant.
void Notifier::watchAlarms(const ProfileId &profile, AlarmStore &alarms)
{
    const AlarmStore *store = &alarms;
    connect(store, &AlarmStore::raised, this, [this, profile, store](const QList<quint64> &ids) {
        for (const quint64 id : ids) {
            if (const int row = store->rowOf(id); row >= 0)
                m_alarms.raise({profile, id, store->at(row).alarm}, m_clock.now());
        }
        tell();
    });
    connect(store, &AlarmStore::cleared, this, [this, profile](const QList<quint64> &ids) {
        for (const quint64 id : ids)
            m_alarms.clear(profile, id, m_clock.now());
        tell();
    });
}

void Notifier::removeAccount(const ProfileId &profile)
{
    const Account account = m_accounts.take(profile);
    if (account.store)
        disconnect(account.store, nullptr, this, nullptr);
    if (account.alarms)
        disconnect(account.alarms, nullptr, this, nullptr);
    if (account.desk)
        disconnect(account.desk, nullptr, this, nullptr);
    m_alarms.forget(profile);
    m_lost.forget(profile);
    m_faulty.forget(profile);
    plan();
}

void Notifier::setStatus(const ProfileId &profile, const LinkStatus &status)
{
    const auto account = m_accounts.find(profile);
    if (account == m_accounts.end())
        return;
    account->link.see(status, m_clock.now());
    tell();
}

void Notifier::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_resumedAt = m_clock.now();
}

void Notifier::look(const ProfileId &profile, const QList<PlantCode> &plants)
{
    Account &account = m_accounts[profile];
    const qint64 now = m_clock.now();
    for (const PlantCode &plant : plants) {
        PlantMemory &memory = account.plants[plant];
        const TroubleWatch::Key key {profile, plant};
        m_lost.see(key, isLost(account, plant, memory), now);
        m_faulty.see(key, account.store->plantReading(plant, u"real_health_state"_s).value() == faulty, now);
    }
}

void Notifier::lookAgain()
{
    if (m_isPaused)
        return;
    for (auto account = m_accounts.begin(); account != m_accounts.end(); ++account) {
        QList<PlantCode> known;
        const QList<PlantCode> seen = account->plants.keys();
        for (const PlantCode &plant : seen) {
            if (account->store->plant(plant)) {
                known.append(plant);
                continue;
            }
            m_lost.forget({account.key(), plant});
            m_faulty.forget({account.key(), plant});
            account->plants.remove(plant);
        }
        look(account.key(), known);
    }
}

bool Notifier::isLost(const Account &account, const PlantCode &plant, PlantMemory &memory) const
{
    const qint64 now = m_clock.now();
    const DataState state = account.store->plantState(plant);
    if (state != DataState::Lost) {
        memory.wasAsleep = state == DataState::Asleep;
        memory.lostSince = 0;
        return false;
    }
    if (memory.lostSince == 0)
        memory.lostSince = now;
    // Nothing for an hour means nothing if nobody could ask.
    const bool isSaidSo = account.store->plantReading(plant, u"real_health_state"_s).value() == disconnected;
    const qint64 askingSince = account.link.answeringSince();
    const bool couldAsk = askingSince != 0 && now - std::max(askingSince, m_resumedAt) > silenceMs;
    if (!isSaidSo && !couldAsk)
        return false;
    return !isNight(account, plant, memory);
}

//! True while a plant may be out of reach only because its inverters, and what hangs on them, sleep.
bool Notifier::isNight(const Account &account, const PlantCode &code, const PlantMemory &memory) const
{
    const Plant *plant = account.store->plant(code);
    const qint64 now = m_clock.now();
    if (!plant || !plant->latitude || !plant->longitude)
        return memory.wasAsleep && now - memory.lostSince < longestNightMs;
    const auto elevation = [plant](qint64 at) {
        return solarElevation(at, *plant->latitude, *plant->longitude);
    };
    // With a battery the inverter stays awake, and a loss in the night is one.
    const bool sleeps = memory.wasAsleep
        || (elevation(memory.lostSince) < darkElevation
            && account.store->power(code).battery.partsExpected == 0);
    return sleeps && elevation(now) < morningElevation;
}

void Notifier::tell()
{
    tellLinks();
    tellPlants(m_lost, Notice::Event::PlantsLost, Notice::Event::PlantsBack);
    tellPlants(m_faulty, Notice::Event::PlantsFaulty, Notice::Event::FaultsOver);
    tellAlarms();
    plan();
}

void Notifier::tellAlarms()
{
    const AlarmWatch::Outcome outcome = m_alarms.take(m_clock.now());
    if (!outcome.raised.isEmpty())
        emitNotice(noticeOf(Notice::Event::AlarmsRaised, outcome.raised));
    if (!outcome.cleared.isEmpty())
        emitNotice(noticeOf(Notice::Event::AlarmsCleared, outcome.cleared));
}

Notice Notifier::noticeOf(Notice::Event event, const QList<AlarmWatch::Item> &items) const
{
    Notice notice;
    notice.event = event;
    for (const AlarmWatch::Item &item : items) {
        const QString plant = plantName(item.profile, item.alarm.plant);
        notice.alarms.append({item.profile, item.id, AlarmWords::name(item.alarm), item.alarm.deviceName,
                              plant, item.alarm.severity});
        const Notice::Subject subject {item.profile, item.alarm.plant, plant};
        if (!notice.subjects.contains(subject))
            notice.subjects.append(subject);
        if (event == Notice::Event::AlarmsRaised)
            notice.since =
                notice.since == 0 ? item.alarm.raisedAt : std::min(notice.since, item.alarm.raisedAt);
    }
    return notice;
}

void Notifier::tellLinks()
{
    const qint64 now = m_clock.now();
    QList<Notice> notices;
    for (auto account = m_accounts.begin(); account != m_accounts.end(); ++account) {
        const qint64 since = account->link.troubleSince();
        if (const std::optional<Notice::Event> event = account->link.take(now)) {
            Notice notice;
            notice.event = *event;
            notice.since = since;
            notice.subjects = {{account.key(), {}, account->title}};
            if (event == Notice::Event::NeedsUser)
                notice.error = account->link.error();
            notices.append(notice);
        }
    }
    for (const Notice &notice : std::as_const(notices))
        emitNotice(notice);
}

void Notifier::tellPlants(TroubleWatch &watch, Notice::Event begun, Notice::Event over)
{
    const TroubleWatch::Outcome outcome = watch.take(m_clock.now());
    Notice notice;
    if (!outcome.begun.isEmpty()) {
        notice.event = begun;
        notice.since = outcome.since;
        notice.subjects = subjects(outcome.begun);
        emitNotice(notice);
    }
    if (!outcome.over.isEmpty()) {
        notice.event = over;
        notice.since = 0;
        notice.subjects = subjects(outcome.over);
        emitNotice(notice);
    }
}

void Notifier::emitNotice(Notice notice)
{
    notice.id = ++m_lastId;
    notice.at = m_clock.now();
    Q_EMIT noticed(notice);
}

QList<Notice::Subject> Notifier::subjects(const QList<TroubleWatch::Key> &keys) const
{
    QList<Notice::Subject> subjects;
    for (const TroubleWatch::Key &key : keys)
        subjects.append({key.profile, key.plant, plantName(key.profile, key.plant)});
    std::sort(subjects.begin(), subjects.end(), [](const Notice::Subject &a, const Notice::Subject &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return subjects;
}

QString Notifier::plantName(const ProfileId &profile, const PlantCode &code) const
{
    const auto account = m_accounts.constFind(profile);
    const Plant *plant = account == m_accounts.cend() ? nullptr : account->store->plant(code);
    return plant && !plant->name.isEmpty() ? plant->name : code.value;
}

void Notifier::plan()
{
    std::optional<qint64> due;
    const auto consider = [&due](std::optional<qint64> at) {
        if (at)
            due = due ? std::min(*due, *at) : *at;
    };
    consider(m_lost.nextDue());
    consider(m_faulty.nextDue());
    consider(m_alarms.nextDue());
    for (const Account &account : std::as_const(m_accounts))
        consider(account.link.nextDue());
    if (!m_accounts.isEmpty())
        consider(m_clock.now() + lookEveryMs);
    if (due)
        m_timer.startAt(*due);
    else
        m_timer.stop();
}
