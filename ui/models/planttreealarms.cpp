// SPDX-License-Identifier: GPL-3.0-or-later
// The active alarms in the tree: how many a plant has and how bad they are.
#include "core/store/alarmstore.h"
#include "ui/format/alarmwords.h"
#include "ui/format/wordlist.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

void PlantTreeModel::addAlarms(const ProfileId &profile, AlarmStore &alarms)
{
    AccountNode *node = account(profile);
    if (!node || node->alarms)
        return;
    node->alarms = &alarms;
    const auto show = [this, node] { showAlarms(*node); };
    connect(&alarms, &AlarmStore::added, this, show);
    connect(&alarms, &AlarmStore::changed, this, show);
    connect(&alarms, &AlarmStore::reset, this, show);
    show();
}

void PlantTreeModel::showAlarms(const AccountNode &account)
{
    const QList<int> roles {Qt::ToolTipRole, Qt::AccessibleDescriptionRole, Roles::AlarmCount,
                            Roles::WorstAlarm};
    Q_EMIT dataChanged(indexOfNode(account, Name), indexOfNode(account, Name), roles);
    if (!account.plants.empty())
        Q_EMIT dataChanged(indexOfNode(*account.plants.front(), Name),
                           indexOfNode(*account.plants.back(), Name), roles);
}

int PlantTreeModel::alarmCount(const Node &node)
{
    if (node.kind == NodeKind::Account) {
        const AlarmStore *alarms = static_cast<const AccountNode &>(node).alarms;
        return alarms ? alarms->activeCount() : 0;
    }
    if (node.kind != NodeKind::Plant)
        return 0;
    const auto &plant = static_cast<const PlantNode &>(node);
    const AlarmStore *alarms = plant.account().alarms;
    return alarms ? alarms->activeCount(plant.code) : 0;
}

int PlantTreeModel::worstAlarm(const Node &node)
{
    if (alarmCount(node) == 0)
        return int(AlarmSeverity::Unknown);
    if (node.kind == NodeKind::Account)
        return int(static_cast<const AccountNode &>(node).alarms->worstActive());
    const auto &plant = static_cast<const PlantNode &>(node);
    return int(plant.account().alarms->worstActive(plant.code));
}

//! Empty if there is none.
QString PlantTreeModel::alarmSentence(const Node &node)
{
    const int count = alarmCount(node);
    return count == 0 ? QString() : AlarmWords::summary(count, AlarmSeverity(worstAlarm(node)));
}

//! "Plant, 2 active alarms, the worst: Major"
QString PlantTreeModel::withAlarms(const QString &kind, const Node &node)
{
    QStringList parts {kind, alarmSentence(node)};
    if (node.kind == NodeKind::Plant)
        parts << inForceSentence(static_cast<const PlantNode &>(node));
    parts.removeAll(QString());
    return commaList(parts);
}
