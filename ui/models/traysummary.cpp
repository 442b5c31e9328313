// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/traysummary.h"

#include "core/store/alarmstore.h"
#include "core/store/plantstore.h"
#include "ui/format/wordlist.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double healthFaulty = 2; // real_health_state (`query-endpoints.md` §5.1)

bool isDisconnected(const LinkStatus &status)
{
    return status.state == LinkStatus::State::Offline || status.state == LinkStatus::State::SessionTaken
        || status.state == LinkStatus::State::NeedsUser;
}

} // namespace

TraySummary TraySummary::of(const QList<Source> &sources, bool isPaused)
{
    TraySummary sum;
    sum.isPaused = isPaused;
    for (const Source &source : sources) {
        if (source.alarms) {
            sum.alarms += source.alarms->activeCount();
            const AlarmSeverity worst = source.alarms->worstActive();
            if (worst != AlarmSeverity::Unknown
                && (sum.worstAlarm == AlarmSeverity::Unknown || worst < sum.worstAlarm))
                sum.worstAlarm = worst;
        }
        sum.disconnected += isDisconnected(source.status) ? 1 : 0;
        const QList<PlantCode> plants = source.store->plantCodes();
        for (const PlantCode &plant : plants) {
            ++sum.plants;
            const DataState state = source.store->plantState(plant);
            if (state == DataState::Lost) {
                ++sum.lost;
                continue;
            }
            if (state == DataState::Old) {
                ++(source.store->plantReadingAt(plant) == 0 ? sum.waiting : sum.old);
                continue;
            }
            if (source.store->plantReading(plant, u"real_health_state"_s).value() == healthFaulty)
                ++sum.faulty;
            else
                ++(state == DataState::Asleep ? sum.asleep : sum.live);
            if (const std::optional<double> power = source.store->power(plant).pv.kilowatts)
                sum.pvKilowatts = sum.pvKilowatts.value_or(0) + *power;
        }
    }
    return sum;
}

TraySummary::State TraySummary::state() const
{
    if (isPaused)
        return State::Paused;
    if (disconnected > 0)
        return State::Disconnected;
    if (lost > 0)
        return State::Lost;
    if (faulty > 0 || worstAlarm == AlarmSeverity::Critical || worstAlarm == AlarmSeverity::Major)
        return State::Faulty;
    if (old > 0)
        return State::Old;
    if (waiting > 0)
        return State::Waiting;
    if (live > 0)
        return State::Live;
    return asleep > 0 ? State::Asleep : State::Empty;
}

QString TraySummary::stateWords() const
{
    if (isPaused)
        return tr("paused by you");
    QStringList words;
    if (disconnected > 0)
        words << tr("%n without connection", "accounts", disconnected);
    if (lost > 0)
        words << tr("%n lost", "plants", lost);
    if (faulty > 0)
        words << tr("%n faulty", "plants", faulty);
    if (old > 0)
        words << tr("%n old", "plants", old);
    if (waiting > 0)
        words << tr("%n without data yet", "plants", waiting);
    if (!words.isEmpty())
        return commaList(words);
    return live > 0 ? tr("all live") : tr("all asleep");
}

QString TraySummary::toolTip(const Formatter &formatter) const
{
    if (plants == 0 && disconnected == 0)
        return isPaused ? tr("Heliodesk · paused by you") : tr("Heliodesk");
    QStringList parts {tr("%n plants", nullptr, plants)};
    if (pvKilowatts)
        parts << formatter.power(pvKilowatts);
    parts << stateWords();
    if (alarms > 0)
        parts << tr("%n alarms", nullptr, alarms);
    return parts.join(u" · "_s);
}

QString TraySummary::powerLine(const Formatter &formatter) const
{
    if (plants == 0)
        return tr("No plants yet");
    return pvKilowatts ? tr("%1 from %n plants", nullptr, plants).arg(formatter.power(pvKilowatts))
                       : tr("%n plants, no power known", nullptr, plants);
}
