// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QList>

//! Bodies of the requests (`query-endpoints.md` §3–§11). Lists travel as one text separated by commas (§2.3).
namespace RequestBodies {

QByteArray login(const QString &userName, const QString &systemCode);
QByteArray logout(const QString &xsrfToken);
//! Pages count from 1.
QByteArray plantList(int pageNo);
QByteArray deviceList(const QList<PlantCode> &plants);
QByteArray plantRealtime(const QList<PlantCode> &plants);
QByteArray deviceRealtime(int typeId, const QList<DeviceId> &devices);

//! device/history (§6.1): one device, at most longestHistorySpan.
QByteArray deviceHistory(const DeviceDn &device, int typeId, qint64 startMs, qint64 endMs);
//! §7; \a language is one of the 18 codes.
QByteArray activeAlarms(const QList<PlantCode> &plants, qint64 beginMs, qint64 endMs,
                        const QString &language);
//! All four plant reports (§8).
QByteArray plantReport(const QList<PlantCode> &plants, qint64 instantMs);
//! All three device reports (§9), and getDevFiveMinutes (§11).
QByteArray deviceReport(int typeId, const QList<DeviceId> &devices, qint64 instantMs);
//! Both configuration queries (§10).
QByteArray configuration(const PlantCode &plant);
//! getStationList (§11): `{}`, or for the later variant a page of 100 if \a pageNo is above 0.
QByteArray legacyPlants(int pageNo);
//! getDevHistoryKpi (§11): at most 10 devices and longestLegacySpan.
QByteArray legacyDeviceHistory(int typeId, const QList<DeviceId> &devices, qint64 startMs, qint64 endMs);

inline constexpr qint64 longestHistorySpan = 86'400'000; //!< 24 h, exactly 24 h is fine (§6.1)
inline constexpr qint64 longestLegacySpan = 3 * 86'400'000; //!< §11

//! Cuts a list into batches of at most \a batchMax, all but the last of them full.
template <typename T>
QList<QList<T>> cut(const QList<T> &items, int batchMax)
{
    QList<QList<T>> batches;
    for (qsizetype first = 0; first < items.size() && batchMax > 0; first += batchMax)
        batches.append(items.mid(first, batchMax));
    return batches;
}

} // namespace RequestBodies
