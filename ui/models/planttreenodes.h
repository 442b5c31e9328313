// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planttreemodel.h"

#include <QHash>

#include <climits>

//! What the indexes of the tree point at: allocated once per row, so that the address is a stable, widely
//! spread id (ids 1, 2, 3 … degenerate Qt's hash of persistent indexes; performance.md §2). No virtuals: a
//! fleet has thousands.
struct PlantTreeModel::Node
{
    NodeKind kind;
    int row;
    Node *parent; //!< null for accounts
};

struct PlantTreeModel::DeviceNode : Node
{
    DeviceId id;
};

struct PlantTreeModel::PlantNode : Node
{
    PlantCode code;
    std::vector<std::unique_ptr<DeviceNode>> devices;
    // Rows touched by the poll that is being shown.
    int firstTouched = INT_MAX;
    int lastTouched = -1;

    AccountNode &account() const;
};

struct PlantTreeModel::AccountNode : Node
{
    Profile profile;
    PlantStore *store;
    LinkStatus status;
    std::vector<std::unique_ptr<PlantNode>> plants;
    QHash<PlantCode, PlantNode *> plantByCode;
    QHash<DeviceId, DeviceNode *> deviceById;
};

inline PlantTreeModel::AccountNode &PlantTreeModel::PlantNode::account() const
{
    return *static_cast<AccountNode *>(parent);
}
