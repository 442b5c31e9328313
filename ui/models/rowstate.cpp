// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowstate.h"

#include "core/catalog/devicecatalog.h"
#include "core/store/plantstore.h"
#include "ui/format/statuswords.h"
#include "ui/models/deviceheadline.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

RowState rowState(DataState state, bool isFaulty, bool hasAnswered)
{
    if (state == DataState::Lost)
        return RowState::Lost;
    if (isFaulty)
        return RowState::Faulty;
    switch (state) {
    case DataState::Live:
        return RowState::Live;
    case DataState::Asleep:
        return RowState::Asleep;
    default:
        return hasAnswered ? RowState::Old : RowState::Waiting;
    }
}

} // namespace

QString rowStateWord(RowState state)
{
    switch (state) {
    case RowState::Live:
        return StatusWords::dataState(DataState::Live);
    case RowState::Old:
        return StatusWords::dataState(DataState::Old);
    case RowState::Asleep:
        return StatusWords::dataState(DataState::Asleep);
    case RowState::Lost:
        return StatusWords::dataState(DataState::Lost);
    case RowState::Faulty:
        return QCoreApplication::translate("RowState", "Faulty");
    case RowState::Waiting:
        return StatusWords::dataState(DataState::Old, false);
    case RowState::None:
        break;
    }
    return {};
}

int urgency(RowState state)
{
    switch (state) {
    case RowState::Faulty:
        return 0;
    case RowState::Lost:
        return 1;
    case RowState::Old:
        return 2;
    case RowState::Waiting:
        return 3;
    case RowState::Asleep:
        return 4;
    case RowState::Live:
        return 5;
    case RowState::None:
        break;
    }
    return 6;
}

RowState plantRowState(const PlantStore &store, const PlantCode &plant)
{
    // Healthy is 3; the service's own "disconnected" (1) is DataState::Lost (`plant-fields.json`,
    // real_health_state).
    constexpr double faulty = 2;
    return rowState(store.plantState(plant),
                    store.plantReading(plant, u"real_health_state"_s).value() == faulty,
                    store.plantReadingAt(plant) != 0);
}

RowState deviceRowState(const PlantStore &store, const Device &device)
{
    if (!DeviceCatalog::shared().hasRealtime(device.typeId))
        return RowState::None;
    return rowState(store.deviceState(device.id), isDeviceFaulty(store, device),
                    store.deviceReadingAt(device.id) != 0);
}
