// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

//! A text id that cannot be mixed up with another kind of text id.
template <typename Tag>
struct TextId
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const TextId &, const TextId &) = default;
    friend auto operator<=>(const TextId &a, const TextId &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return qHash(id.value, seed); }
};

//! "NE=…" or 32 hex digits. Valid for one account only (`query-endpoints.md` §2.3).
using PlantCode = TextId<struct PlantCodeTag>;
//! "NE=…" of a device, needed by device/history and some control calls.
using DeviceDn = TextId<struct DeviceDnTag>;
//! Identifies a profile of ours (a UUID without braces).
using ProfileId = TextId<struct ProfileIdTag>;

//! The numeric device id: 64 bits, may be negative on old installations (`query-endpoints.md` §2.3).
struct DeviceId
{
    qint64 value = 0;

    friend bool operator==(const DeviceId &, const DeviceId &) = default;
    friend auto operator<=>(const DeviceId &, const DeviceId &) = default;
    friend size_t qHash(const DeviceId &id, size_t seed = 0) { return qHash(id.value, seed); }
};
