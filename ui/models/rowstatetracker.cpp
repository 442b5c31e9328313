// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowstatetracker.h"

#include "ui/models/planttreenodes.h"
#include "ui/models/roles.h"

#include <QTimer>

namespace {

constexpr int delayMs = 200;

} // namespace

RowStateTracker::RowStateTracker(PlantTreeModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(delayMs);
    connect(m_later, &QTimer::timeout, this, &RowStateTracker::refresh);
    const auto soon = [this] {
        if (!m_later->isActive())
            m_later->start();
    };
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [soon](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(Roles::Badge))
                    soon();
            });
    connect(&model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, soon);
    refresh();
}

void RowStateTracker::refresh()
{
    m_later->stop();
    bool hasChanged = false;
    QHash<RowState, int> counts;
    int plantCount = 0;
    for (const auto &account : m_model.m_accounts) {
        const PlantStore &store = *account->store;
        for (const auto &plant : account->plants) {
            if (plant->isStateStale) {
                plant->isStateStale = false;
                const RowState state = plantRowState(store, plant->code);
                hasChanged = hasChanged || state != plant->state;
                plant->state = state;
                plant->deviceStates = {};
                for (const auto &node : plant->devices) {
                    const Device *device = store.device(node->id);
                    const RowState deviceState = device ? deviceRowState(store, *device) : RowState::None;
                    hasChanged = hasChanged || deviceState != node->state;
                    node->state = deviceState;
                    plant->deviceStates |= deviceState;
                }
            }
            ++plantCount;
            const RowStates all = (plant->deviceStates & troubleStates) | plant->state;
            for (int bit = 1; bit <= int(RowState::Waiting); bit *= 2) {
                if (all & RowState(bit))
                    ++counts[RowState(bit)];
            }
        }
    }
    const bool isOtherCount = counts != m_counts || plantCount != m_plantCount;
    m_counts = counts;
    m_plantCount = plantCount;
    if (hasChanged)
        Q_EMIT statesChanged();
    if (isOtherCount)
        Q_EMIT countsChanged();
}
