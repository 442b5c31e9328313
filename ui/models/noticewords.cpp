// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticewords.h"

#include "ui/format/alarmwords.h"
#include "ui/format/commandwords.h"
#include "ui/format/statuswords.h"
#include "ui/format/taskwords.h"
#include "ui/format/wordlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int namesShown = 4;
}

Notice::Kind Notice::kind() const
{
    switch (event) {
    case Event::PlantsLost:
    case Event::PlantsBack:
        return Kind::Plants;
    case Event::PlantsFaulty:
    case Event::FaultsOver:
        return Kind::Faults;
    case Event::AlarmsRaised:
    case Event::AlarmsCleared:
        return Kind::Alarms;
    case Event::CommandDone:
    case Event::CommandNotDone:
        return Kind::Commands;
    case Event::NeedsUser:
    case Event::SessionTaken:
    case Event::Offline:
    case Event::Connected:
        break;
    }
    return Kind::Connection;
}

bool Notice::isRecovery() const
{
    return event == Event::PlantsBack || event == Event::FaultsOver || event == Event::Connected
        || event == Event::AlarmsCleared || event == Event::CommandDone;
}

AlarmSeverity Notice::worst() const
{
    return alarms.isEmpty() ? AlarmSeverity::Unknown : alarms.constFirst().severity;
}

NoticeWords::NoticeWords(const Formatter &formatter)
    : m_formatter(formatter)
{
}

QString NoticeWords::title(const Notice &notice) const
{
    const int count = int(notice.subjects.size());
    const QString name = notice.subjects.isEmpty() ? QString() : notice.subjects.constFirst().name;
    switch (notice.event) {
    case Notice::Event::PlantsLost:
        return count == 1 ? tr("%1 has lost contact").arg(name)
                          : tr("%n plants have lost contact", nullptr, count);
    case Notice::Event::PlantsBack:
        return count == 1 ? tr("%1 is back").arg(name) : tr("%n plants are back", nullptr, count);
    case Notice::Event::PlantsFaulty:
        return count == 1 ? tr("%1 reports a fault").arg(name)
                          : tr("%n plants report faults", nullptr, count);
    case Notice::Event::FaultsOver:
        return count == 1 ? tr("%1 reports no fault any more").arg(name)
                          : tr("%n plants report no fault any more", nullptr, count);
    case Notice::Event::NeedsUser:
        //: %1 an account
        return tr("%1 needs you").arg(name);
    case Notice::Event::SessionTaken:
        return tr("%1 is used by another program").arg(name);
    case Notice::Event::Offline:
        return tr("%1 is offline").arg(name);
    case Notice::Event::Connected:
        return tr("%1 is connected again").arg(name);
    case Notice::Event::AlarmsRaised:
        return raisedTitle(notice);
    case Notice::Event::CommandDone:
    case Notice::Event::CommandNotDone:
        return notice.task ? commandTitle(*notice.task) : QString();
    case Notice::Event::AlarmsCleared:
        return notice.alarms.size() == 1 ? tr("Ended: %1").arg(notice.alarms.constFirst().name)
                                         : tr("%n alarms have ended", nullptr, int(notice.alarms.size()));
    }
    return {};
}

QString NoticeWords::commandTitle(const ControlTask &task) const
{
    const QString command = CommandWords(m_formatter).sentence(task.command, task.plantName);
    switch (task.state) {
    case TaskState::Succeeded:
    case TaskState::NoChange:
        //: %1 a command, with the name of its plant
        return tr("Done – %1").arg(command);
    case TaskState::Refused:
        //: %1 a command, with the name of its plant
        return tr("Refused – %1").arg(command);
    case TaskState::Unknown:
        //: %1 a command, with the name of its plant
        return tr("Not known whether it was done – %1").arg(command);
    case TaskState::TimedOut:
        //: %1 a command, with the name of its plant
        return tr("Timed out – %1").arg(command);
    default:
        break;
    }
    //: %1 a command, with the name of its plant
    return tr("Not done – %1").arg(command);
}

//! All are one alarm at one plant, on one device or several.
bool NoticeWords::isOneCause(const Notice &notice)
{
    const Notice::AlarmItem &first = notice.alarms.constFirst();
    return std::all_of(notice.alarms.cbegin(), notice.alarms.cend(), [&](const Notice::AlarmItem &item) {
        return item.name == first.name && item.plant == first.plant && item.profile == first.profile;
    });
}

QString NoticeWords::raisedTitle(const Notice &notice) const
{
    const int count = int(notice.alarms.size());
    const QString severity = AlarmWords::severity(notice.worst());
    if (isOneCause(notice))
        //: a new alarm: %1 its severity, %2 its name
        return tr("%1: %2").arg(severity, notice.alarms.constFirst().name);
    //: %1 a severity
    return tr("%n new alarms, the worst: %1", nullptr, count).arg(severity);
}

QString NoticeWords::shortList(const QStringList &all) const
{
    const QStringList shown = all.mid(0, namesShown);
    const int rest = int(all.size() - shown.size());
    const QString list = commaList(shown);
    //: %1 a list of plants
    return rest == 0 ? list : tr("%1 and %n more", nullptr, rest).arg(list);
}

//! One cause: where; several: what is where, each once.
QString NoticeWords::alarmText(const Notice &notice) const
{
    QStringList parts;
    const bool isOne = isOneCause(notice);
    for (const Notice::AlarmItem &item : notice.alarms) {
        //: %1 a plant, %2 the name of an alarm
        const QString part = isOne ? item.device : tr("%1: %2").arg(item.plant, item.name);
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    const QString list = shortList(parts);
    if (!isOne)
        return list;
    const QString plant = notice.alarms.constFirst().plant;
    //: %1 a plant, %2 one or several of its devices
    return list.isEmpty() ? plant : tr("%1: %2").arg(plant, list);
}

QString NoticeWords::names(const Notice &notice) const
{
    QStringList shown;
    for (const Notice::Subject &subject : notice.subjects)
        shown << subject.name;
    return shortList(shown);
}

QString NoticeWords::text(const Notice &notice, const QTimeZone &zone) const
{
    if (!notice.alarms.isEmpty())
        return alarmText(notice);
    if (notice.task)
        return TaskWords::explanation(*notice.task);
    if (notice.subjects.size() > 1)
        return names(notice);
    const QString since = m_formatter.timeOrDate(notice.since, notice.at, zone);
    switch (notice.event) {
    case Notice::Event::PlantsLost:
        return tr("FusionSolar has had no connection to the plant since about %1.").arg(since);
    case Notice::Event::PlantsFaulty:
        return tr("Reported since about %1.").arg(since);
    case Notice::Event::NeedsUser:
        return StatusWords::error(notice.error);
    case Notice::Event::SessionTaken:
        return tr("The service allows one session for each account.");
    case Notice::Event::Offline:
        return tr("No connection to the service since %1.").arg(since);
    case Notice::Event::PlantsBack:
    case Notice::Event::FaultsOver:
    case Notice::Event::Connected:
    case Notice::Event::AlarmsRaised:
    case Notice::Event::AlarmsCleared:
    case Notice::Event::CommandDone:
    case Notice::Event::CommandNotDone:
        break;
    }
    return {};
}
