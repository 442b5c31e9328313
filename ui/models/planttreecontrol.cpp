// SPDX-License-Identifier: GPL-3.0-or-later
// What is commanded and in force, in the tree.
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "ui/format/controlwords.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

void PlantTreeModel::addControl(const ProfileId &profile, ControlDesk &desk)
{
    AccountNode *node = account(profile);
    if (!node || node->control)
        return;
    node->control = &desk;
    const auto show = [this, profile] {
        if (AccountNode *known = account(profile))
            showInForce(*known);
    };
    connect(&desk, &ControlDesk::changed, this, show);
    connect(&desk, &ControlDesk::taskChanged, this, show);
    show();
}

//! Only plants that were ever commanded here, or may be, are looked at: a fleet is large.
void PlantTreeModel::showInForce(AccountNode &account)
{
    QSet<PlantCode> commanded;
    const QList<ControlTask> &tasks = account.control->journal().tasks();
    for (const ControlTask &task : tasks)
        commanded << task.command.plant;
    const ControlWords words(m_formatter);
    QHash<PlantCode, QStringList> now;
    for (const auto &plant : account.plants) {
        if (!commanded.contains(plant->code) && !account.control->isControlled(plant->code))
            continue;
        const QList<InForce> forces = account.control->inForce(plant->code);
        for (const InForce &force : forces)
            now[plant->code] << words.inForce(force);
    }
    if (now == account.inForce)
        return;
    account.inForce = now;
    if (account.plants.empty())
        return;
    Q_EMIT dataChanged(indexOfNode(*account.plants.front(), Name), indexOfNode(*account.plants.back(), Name),
                       {Qt::ToolTipRole, Qt::AccessibleDescriptionRole, Roles::InForce});
}

//! Empty if nothing is.
QString PlantTreeModel::inForceSentence(const PlantNode &node)
{
    return node.account().inForce.value(node.code).join(u'\n');
}
