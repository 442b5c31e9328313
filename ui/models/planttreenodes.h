// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planttreemodel.h"
#include "ui/models/rowstate.h"

#include <QHash>

#include <climits>

//! What the indexes of the tree point at: allocated once per row, so that the address is a stable, widely
//! spread id (ids 1, 2, 3 … degenerate Qt's hash of persistent indexes; performance.md §2). No virtuals: a
//! fleet has thousands.
struct PlantTreeModel::Node
{
    NodeKind kind;
    RowState state = RowState::Waiting; //!< of a plant or device, as RowStateTracker last saw it
    int row;
    Node *parent; //!< null for accounts
};

struct PlantTreeModel::DeviceNode : Node
{
    DeviceId id;
    int group; //!< DeviceGroup: devices of a kind stand side by side
};

struct PlantTreeModel::PlantNode : Node
{
    PlantCode code;
    std::vector<std::unique_ptr<DeviceNode>> devices;
    // Rows touched by the poll that is being shown.
    int firstTouched = INT_MAX;
    int lastTouched = -1;
    RowStates deviceStates; //!< all states among its devices
    bool isStateStale = true; //!< what it and its devices say has to be looked at again

    AccountNode &account() const;
};

struct PlantTreeModel::AccountNode : Node
{
    Profile profile;
    PlantStore *store;
    AlarmStore *alarms = nullptr;
    ControlDesk *control = nullptr;
    QHash<PlantCode, QStringList> inForce; //!< in words, of the plants where something is
    LinkStatus status;
    std::vector<std::unique_ptr<PlantNode>> plants;
    QHash<PlantCode, PlantNode *> plantByCode;
    QHash<DeviceId, DeviceNode *> deviceById;
};

inline PlantTreeModel::AccountNode &PlantTreeModel::PlantNode::account() const
{
    return *static_cast<AccountNode *>(parent);
}
