// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QList>

//! Bodies of the requests (`query-endpoints.md` §3–§5). Lists travel as one text separated by commas (§2.3).
namespace RequestBodies {

QByteArray login(const QString &userName, const QString &systemCode);
QByteArray logout(const QString &xsrfToken);
//! Pages count from 1.
QByteArray plantList(int pageNo);
QByteArray deviceList(const QList<PlantCode> &plants);
QByteArray plantRealtime(const QList<PlantCode> &plants);
QByteArray deviceRealtime(int typeId, const QList<DeviceId> &devices);

//! Cuts a list into batches of at most \a batchMax, all but the last of them full.
template <typename T> QList<QList<T>> cut(const QList<T> &items, int batchMax)
{
    QList<QList<T>> batches;
    for (qsizetype first = 0; first < items.size() && batchMax > 0; first += batchMax)
        batches.append(items.mid(first, batchMax));
    return batches;
}

} // namespace RequestBodies
