// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/plantstore.h"

#include <QLatin1StringView>

#include <limits>
#include <optional>

// The file of InventoryCache; only for inventorycache.cpp and inventoryreader.cpp.

namespace InventoryFormat {
inline constexpr int version = 1;
inline constexpr qint64 noDate = std::numeric_limits<qint64>::min();
inline constexpr QLatin1StringView name {"heliodesk-inventory"};
} // namespace InventoryFormat

//! What the file holds: the CBOR, then the cells of all tables in the same order, then the size of the CBOR
//! in eight bytes, little-endian. The tables point into the bytes that were read.
struct InventoryContent
{
    QString account;
    qint64 plantListAt = 0;
    QList<Plant> plants;
    QList<qint64> deviceListTimes; // by plant
    QList<Device> devices;
    QList<qsizetype> devicePlants; // rows in plants
    StoredPlantReadings plantReadings;
    QList<StoredDeviceReadings> deviceReadings;
};

//! Nothing if the bytes are no inventory of this version, or are damaged. Only \a account is filled if the
//! file belongs to another account than \a wantedAccount.
std::optional<InventoryContent> readInventory(const QByteArray &data, const QString &wantedAccount);
