// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsorter.h"

#include "core/catalog/devicecatalog.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

#include <algorithm>

RowSorter::RowSorter(const PlantTreeModel &model)
    : m_model(model)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true); // "Inverter 10" after "Inverter 9"
}

void RowSorter::sortBy(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    const QLocale locale = m_model.formatter().locale();
    // The C locale compares code points, and knows no numbers in names.
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_keys.clear();
}

RowSorter::Key RowSorter::keyOf(const Node &node) const
{
    Key key;
    const QModelIndex index = m_model.indexOfNode(node, m_column);
    if (node.kind == PlantTreeModel::NodeKind::Device)
        key.group = int(DeviceCatalog::shared().groupOf(index.data(Roles::DeviceType).toInt()));
    const QVariant value = index.data(Roles::Sort);
    if (!value.isValid())
        key.isAbsent = true;
    else if (value.typeId() == QMetaType::QString)
        key.text = m_collator.sortKey(value.toString());
    else
        key.number = value.toDouble();
    return key;
}

bool RowSorter::isBefore(const Key &a, const Key &b) const
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.isAbsent || b.isAbsent)
        return !a.isAbsent && b.isAbsent;
    const Key &low = m_order == Qt::AscendingOrder ? a : b;
    const Key &high = m_order == Qt::AscendingOrder ? b : a;
    if (low.text && high.text)
        return *low.text < *high.text;
    return low.number < high.number;
}

void RowSorter::arrange(std::vector<const Node *> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Node *a, const Node *b) { return a->row < b->row; });
    if (!isActive())
        return;
    std::vector<std::pair<Key, const Node *>> keyed;
    keyed.reserve(rows.size());
    for (const Node *node : rows) {
        auto key = m_keys.find(node);
        if (key == m_keys.end())
            key = m_keys.insert(node, keyOf(*node));
        keyed.emplace_back(*key, node);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [this](const auto &a, const auto &b) { return isBefore(a.first, b.first); });
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const auto &row) { return row.second; });
}
