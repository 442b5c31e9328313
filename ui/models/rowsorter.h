// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planttreemodel.h"

#include <QCollator>
#include <QHash>

#include <optional>
#include <vector>

//! Brings rows of one parent into the order of a column. What is compared is what was so when the order was
//! asked for, or when the row came: polls move nothing. Kinds of devices stay together; absent values stand
//! at the end in both orders; equal rows stay in the order of the tree.
class RowSorter
{
public:
    using Node = PlantTreeModel::Node;

    explicit RowSorter(const PlantTreeModel &model);

    //! Looks at the values anew. \a column −1: the order of the tree.
    void sortBy(int column, Qt::SortOrder order);
    int column() const { return m_column; }
    Qt::SortOrder order() const { return m_order; }
    bool isActive() const { return m_column >= 0; }
    void arrange(std::vector<const Node *> &rows);
    //! Of a node that goes: another may get its address.
    void forget(const Node *node) { m_keys.remove(node); }

private:
    struct Key
    {
        int group = 0;
        bool isAbsent = false;
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };
    Key keyOf(const Node &node) const;
    bool isBefore(const Key &a, const Key &b) const;

    const PlantTreeModel &m_model;
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QHash<const Node *, Key> m_keys;
};
