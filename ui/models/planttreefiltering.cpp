// SPDX-License-Identifier: GPL-3.0-or-later
// What of the tree matches, and in which order it stands.
#include "ui/models/planttreefilter.h"
#include "ui/models/planttreenodes.h"
#include "ui/models/rowstatetracker.h"
#include "ui/models/searchtext.h"

#include <QTimer>

void PlantTreeFilter::setText(const QString &text)
{
    setFilter(text, m_states);
}

void PlantTreeFilter::setStates(RowStates states)
{
    setFilter(m_text, states);
}

void PlantTreeFilter::setFilter(const QString &text, RowStates states)
{
    if (states)
        m_tracker->refresh(); // still under the old filter, so that little moves
    m_text = text;
    const QStringList words = SearchText::words(text);
    if (words == m_words && states == m_states)
        return;
    m_words = words;
    m_states = states;
    refilter();
}

bool PlantTreeFilter::isMatchInside(const QModelIndex &index) const
{
    return m_inside.contains(static_cast<const Node *>(index.internalPointer()));
}

void PlantTreeFilter::settle()
{
    if (m_later->isActive())
        update();
}

PlantTreeFilter::Rows PlantTreeFilter::allOf(const Node &parent) const
{
    Rows rows;
    if (parent.kind == PlantTreeModel::NodeKind::Account) {
        for (const auto &plant : static_cast<const PlantTreeModel::AccountNode &>(parent).plants)
            rows.push_back(plant.get());
    } else if (parent.kind == PlantTreeModel::NodeKind::Plant) {
        for (const auto &device : static_cast<const PlantTreeModel::PlantNode &>(parent).devices)
            rows.push_back(device.get());
    }
    return rows;
}

void PlantTreeFilter::refreshTexts()
{
    if (!m_isTextStale)
        return;
    m_isTextStale = false;
    m_texts.clear();
    for (const auto &account : m_model.m_accounts) {
        for (const auto &plantNode : account->plants) {
            if (const Plant *plant = account->store->plant(plantNode->code))
                m_texts.add({plant->name, plant->code.value, plant->address});
            else
                m_texts.add({});
            for (const auto &deviceNode : plantNode->devices) {
                if (const Device *device = account->store->device(deviceNode->id))
                    m_texts.add({device->name, device->serial, device->model, device->dn.value});
                else
                    m_texts.add({});
            }
        }
    }
}

//! The rows to be shown below each account and plant. A kept plant stays with all its devices; a kept device with
//! its plant.
PlantTreeFilter::Arrangement PlantTreeFilter::wanted(const Node *keptPlant, const Node *keptDevice)
{
    std::vector<quint16> marks;
    if (isSearching()) {
        refreshTexts();
        marks.resize(size_t(m_texts.rowCount()));
        for (qsizetype word = 0; word < m_words.size(); ++word)
            m_texts.mark(m_words.at(word), quint16(1 << word), marks);
    }
    const quint16 all = quint16((1 << m_words.size()) - 1);
    const RowStates deviceStates = m_states & troubleStates;
    const Node *wholePlant = keptDevice ? nullptr : keptPlant;
    Arrangement result;
    m_inside.clear();
    m_matchCount = 0;
    size_t at = 0;
    const auto nextMark = [&] { return isSearching() ? marks[at++] : quint16(0); };
    for (const auto &account : m_model.m_accounts) {
        Rows plants;
        for (const auto &plant : account->plants) {
            const quint16 inPlant = nextMark();
            const bool isMatch = inPlant == all && (!m_states || m_states & plant->state);
            Rows devices;
            bool isMatchWithin = false;
            for (const auto &device : plant->devices) {
                const quint16 inDevice = nextMark() | inPlant;
                const bool isDeviceMatch = inDevice == all && (!m_states || deviceStates & device->state);
                const bool isByItself = isDeviceMatch && (inDevice != inPlant || m_states);
                m_matchCount += isByItself ? 1 : 0;
                isMatchWithin = isMatchWithin || isByItself;
                if (isMatch || isDeviceMatch || plant.get() == wholePlant || device.get() == keptDevice)
                    devices.push_back(device.get());
            }
            m_matchCount += isMatch ? 1 : 0;
            if (!isMatch && isMatchWithin)
                m_inside.insert(plant.get());
            if (!isMatch && !isMatchWithin && plant.get() != keptPlant)
                continue;
            m_sorter.arrange(devices);
            result.insert(plant.get(), std::move(devices));
            plants.push_back(plant.get());
        }
        m_sorter.arrange(plants);
        result.insert(account.get(), std::move(plants));
    }
    return result;
}

//! The user wants to see something else.
void PlantTreeFilter::refilter()
{
    m_later->stop();
    const int before = m_matchCount;
    beginResetModel();
    m_rows.clear();
    m_children.clear();
    m_matchCount = 0;
    m_inside.clear();
    m_isArranged = isFiltering() || m_sorter.isActive();
    if (m_isArranged) {
        Arrangement rows = wanted(nullptr, nullptr);
        m_rows.reserve(m_texts.rowCount());
        for (auto parent = rows.begin(); parent != rows.end(); ++parent)
            setRows(*parent.key(), std::move(parent.value()));
    }
    if (!isFiltering())
        m_matchCount = 0;
    endResetModel();
    if (m_matchCount != before)
        Q_EMIT matchCountChanged(m_matchCount);
}

//! Polls or lists have changed what matches.
void PlantTreeFilter::update()
{
    m_later->stop();
    if (!isFiltering())
        return;
    const int before = m_matchCount;
    const bool isKept = mapFromSource(m_kept).isValid(); // the user's filter has not hidden it
    const auto *kept = isKept ? static_cast<const Node *>(m_kept.internalPointer()) : nullptr;
    const bool isDevice = kept && kept->kind == PlantTreeModel::NodeKind::Device;
    const Arrangement rows = wanted(isDevice ? kept->parent : kept, isDevice ? kept : nullptr);
    for (const auto &account : m_model.m_accounts) {
        const Rows plants = rows.value(account.get());
        follow(*account, plants, rows);
        for (const Node *plant : plants)
            follow(*plant, rows.value(plant), {});
    }
    if (m_matchCount != before)
        Q_EMIT matchCountChanged(m_matchCount);
}

void PlantTreeFilter::sort(int column, Qt::SortOrder order)
{
    if (column < 0 && !m_sorter.isActive())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    m_sorter.sortBy(column, order);
    const bool wasArranged = m_isArranged;
    m_isArranged = isFiltering() || m_sorter.isActive();
    if (m_isArranged) {
        for (const auto &account : m_model.m_accounts) {
            Rows plants = wasArranged ? shownOf(*account) : allOf(*account);
            m_sorter.arrange(plants);
            for (const Node *plant : plants) {
                Rows devices = wasArranged ? shownOf(*plant) : allOf(*plant);
                m_sorter.arrange(devices);
                setRows(*plant, std::move(devices));
            }
            setRows(*account, std::move(plants));
        }
    } else {
        m_children.clear();
        m_rows.clear();
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(indexOf(*static_cast<const Node *>(index.internalPointer()), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}
