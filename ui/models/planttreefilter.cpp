// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the filtered tree and how it follows its source; what matches is in planttreefiltering.cpp.
#include "ui/models/planttreefilter.h"

#include "ui/models/planttreenodes.h"
#include "ui/models/rowstatetracker.h"

#include <QTimer>

namespace {

const PlantTreeModel::Node *nodeAt(const QModelIndex &index)
{
    return static_cast<const PlantTreeModel::Node *>(index.internalPointer());
}

} // namespace

PlantTreeFilter::PlantTreeFilter(PlantTreeModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_tracker(new RowStateTracker(model, this))
    , m_later(new QTimer(this))
    , m_sorter(model)
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &PlantTreeFilter::update);
    setSourceModel(&model);
    connectSource();
    connect(m_tracker, &RowStateTracker::statesChanged, this, [this] {
        if (m_states)
            update();
    });
}

PlantTreeFilter::~PlantTreeFilter() = default;

void PlantTreeFilter::connectSource()
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PlantTreeFilter::onDataChanged);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &PlantTreeFilter::headerDataChanged);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                if (!m_isArranged || !above.isValid())
                    beginInsertRows(mapFromSource(above), first, last);
            });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PlantTreeFilter::onRowsInserted);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            &PlantTreeFilter::onRowsAboutToBeRemoved);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &above) {
        m_isTextStale = true;
        if (!m_isArranged || !above.isValid())
            endRemoveRows();
    });
}

void PlantTreeFilter::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                    const QList<int> &roles)
{
    if (roles.isEmpty()) { // names
        m_isTextStale = true;
        if (isSearching())
            m_later->start();
    }
    const Node *first = nodeAt(topLeft);
    if (!m_isArranged || !first->parent || topLeft.row() == bottomRight.row()) {
        const QModelIndex from = mapFromSource(topLeft);
        if (from.isValid())
            Q_EMIT dataChanged(from, mapFromSource(bottomRight), roles);
        return;
    }
    // The rows of a range stand anywhere among their sisters: all of these are repainted.
    const auto rows = m_children.constFind(first->parent);
    if (rows != m_children.cend() && !rows->empty())
        Q_EMIT dataChanged(createIndex(0, topLeft.column(), rows->front()),
                           createIndex(int(rows->size()) - 1, bottomRight.column(), rows->back()), roles);
}

void PlantTreeFilter::onRowsInserted(const QModelIndex &above)
{
    m_isTextStale = true;
    if (!m_isArranged || !above.isValid()) {
        endInsertRows();
        return;
    }
    if (isFiltering()) {
        m_later->start();
        return;
    }
    const Node &parent = *nodeAt(above);
    Arrangement below;
    Rows rows = allOf(parent);
    m_sorter.arrange(rows);
    if (parent.kind == PlantTreeModel::NodeKind::Account) {
        for (const Node *plant : rows) {
            if (m_rows.contains(plant))
                continue;
            Rows devices = allOf(*plant);
            m_sorter.arrange(devices);
            below.insert(plant, devices);
        }
    }
    follow(parent, rows, below);
}

void PlantTreeFilter::onRowsAboutToBeRemoved(const QModelIndex &above, int first, int last)
{
    if (!m_isArranged) {
        beginRemoveRows(mapFromSource(above), first, last);
        return;
    }
    for (int row = first; row <= last; ++row) {
        const Node *node = nodeAt(m_model.index(row, 0, above));
        m_inside.remove(node);
        m_sorter.forget(node);
        const Rows below = allOf(*node);
        for (const Node *child : below) {
            m_inside.remove(child);
            m_sorter.forget(child);
            const Rows devices = allOf(*child);
            for (const Node *device : devices)
                m_sorter.forget(device);
        }
    }
    if (!above.isValid()) {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            dropRows(nodeAt(m_model.index(row, 0)));
        return;
    }
    const Node &parent = *nodeAt(above);
    const Rows shown = shownOf(parent);
    for (int end = int(shown.size()) - 1; end >= 0; --end) {
        const auto goes = [&](int at) {
            return shown[size_t(at)]->row >= first && shown[size_t(at)]->row <= last;
        };
        if (!goes(end))
            continue;
        int begin = end;
        while (begin > 0 && goes(begin - 1))
            --begin;
        removeRange(parent, begin, end);
        end = begin;
    }
}

PlantTreeFilter::Rows PlantTreeFilter::shownOf(const Node &parent) const
{
    return m_children.value(&parent);
}

int PlantTreeFilter::rowOf(const Node &node) const
{
    return !m_isArranged || !node.parent ? node.row : m_rows.value(&node, -1);
}

QModelIndex PlantTreeFilter::indexOf(const Node &node, int column) const
{
    const int row = rowOf(node);
    return row < 0 ? QModelIndex() : createIndex(row, column, &node);
}

void PlantTreeFilter::setRows(const Node &parent, Rows rows)
{
    for (size_t row = 0; row < rows.size(); ++row)
        m_rows.insert(rows[row], int(row));
    m_children.insert(&parent, std::move(rows));
}

//! Forgets what stands below a node; the node itself may be about to die.
void PlantTreeFilter::dropRows(const Node *parent)
{
    const Rows rows = m_children.take(parent);
    for (const Node *row : rows) {
        m_rows.remove(row);
        dropRows(row);
    }
}

void PlantTreeFilter::removeRange(const Node &parent, int first, int last)
{
    beginRemoveRows(indexOf(parent), first, last);
    Rows rows = shownOf(parent);
    for (int row = first; row <= last; ++row) {
        m_rows.remove(rows[size_t(row)]);
        dropRows(rows[size_t(row)]);
    }
    rows.erase(rows.begin() + first, rows.begin() + last + 1);
    setRows(parent, std::move(rows));
    endRemoveRows();
}

//! Brings the rows below \a parent to \a rows, which stand in the same order, by removals and insertions; new
//! plants bring their devices from \a below.
void PlantTreeFilter::follow(const Node &parent, const Rows &rows, const Arrangement &below)
{
    const QSet<const Node *> kept(rows.begin(), rows.end());
    const Rows before = shownOf(parent);
    for (int last = int(before.size()) - 1; last >= 0; --last) {
        if (kept.contains(before[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(before[size_t(first - 1)]))
            --first;
        removeRange(parent, first, last);
        last = first;
    }
    for (size_t first = 0; first < rows.size(); ++first) {
        if (m_rows.contains(rows[first]))
            continue;
        size_t last = first;
        while (last + 1 < rows.size() && !m_rows.contains(rows[last + 1]))
            ++last;
        beginInsertRows(indexOf(parent), int(first), int(last));
        Rows now = shownOf(parent);
        now.insert(now.begin() + qMin(ptrdiff_t(first), ptrdiff_t(now.size())),
                   rows.begin() + ptrdiff_t(first), rows.begin() + ptrdiff_t(last) + 1);
        for (size_t row = first; row <= last; ++row) {
            if (rows[row]->kind == PlantTreeModel::NodeKind::Plant)
                setRows(*rows[row], below.value(rows[row]));
        }
        setRows(parent, std::move(now));
        endInsertRows();
        first = last;
    }
}

QModelIndex PlantTreeFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_model.indexOfNode(*nodeAt(proxyIndex), proxyIndex.column())
                                : QModelIndex();
}

QModelIndex PlantTreeFilter::mapFromSource(const QModelIndex &sourceIndex) const
{
    return sourceIndex.isValid() ? indexOf(*nodeAt(sourceIndex), sourceIndex.column()) : QModelIndex();
}

QModelIndex PlantTreeFilter::index(int row, int column, const QModelIndex &above) const
{
    if (row < 0 || column < 0 || column >= PlantTreeModel::ColumnCount || row >= rowCount(above))
        return {};
    if (!m_isArranged || !above.isValid())
        return createIndex(row, column, m_model.index(row, 0, mapToSource(above)).internalPointer());
    return createIndex(row, column, m_children.constFind(nodeAt(above))->at(size_t(row)));
}

QModelIndex PlantTreeFilter::parent(const QModelIndex &index) const
{
    return index.isValid() && nodeAt(index)->parent ? indexOf(*nodeAt(index)->parent) : QModelIndex();
}

QModelIndex PlantTreeFilter::sibling(int row, int column, const QModelIndex &index) const
{
    if (row == index.row() && column >= 0 && column < PlantTreeModel::ColumnCount)
        return createIndex(row, column, index.internalPointer());
    return this->index(row, column, parent(index));
}

int PlantTreeFilter::rowCount(const QModelIndex &above) const
{
    if (!m_isArranged || !above.isValid())
        return m_model.rowCount(mapToSource(above));
    const auto rows = above.column() == 0 ? m_children.constFind(nodeAt(above)) : m_children.cend();
    return rows == m_children.cend() ? 0 : int(rows->size());
}

int PlantTreeFilter::columnCount(const QModelIndex &) const
{
    return PlantTreeModel::ColumnCount;
}

bool PlantTreeFilter::hasChildren(const QModelIndex &above) const
{
    return rowCount(above) > 0;
}

QVariant PlantTreeFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}
