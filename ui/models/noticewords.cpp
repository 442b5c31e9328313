// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticewords.h"

#include "ui/format/statuswords.h"
#include "ui/format/wordlist.h"

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
    return event == Event::PlantsBack || event == Event::FaultsOver || event == Event::Connected;
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
    }
    return {};
}

QString NoticeWords::names(const Notice &notice) const
{
    QStringList shown;
    for (const Notice::Subject &subject :
         notice.subjects.first(qMin<qsizetype>(namesShown, notice.subjects.size())))
        shown << subject.name;
    const int rest = int(notice.subjects.size() - shown.size());
    const QString list = commaList(shown);
    //: %1 a list of plants
    return rest == 0 ? list : tr("%1 and %n more", nullptr, rest).arg(list);
}

QString NoticeWords::text(const Notice &notice, const QTimeZone &zone) const
{
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
        break;
    }
    return {};
}
