// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QStringList>

//! Plants, devices and answers made by hand, as the poller would apply them; models as indented text.
namespace TreeFixture {

inline constexpr qint64 Noon = 1'782'036'000'000; // 2026-06-21T10:00:00Z

inline Plant plant(const QString &code, const QString &name)
{
    Plant made;
    made.code = {code};
    made.name = name;
    return made;
}

inline Device device(qint64 id, const QString &plantCode, int typeId, const QString &name,
                     const QString &serial = {})
{
    Device made;
    made.id = {id};
    made.plant = {plantCode};
    made.typeId = typeId;
    made.name = name;
    made.serial = serial;
    return made;
}

inline Profile profile(const QString &id, const QString &title)
{
    Profile made;
    made.id = {id};
    made.title = title;
    return made;
}

using Values = QList<QPair<QString, double>>;

inline void applyDevice(PlantStore &store, int typeId, const QList<QPair<qint64, Values>> &rows, qint64 at)
{
    DeviceRealtime answer;
    QList<DeviceId> asked;
    for (const auto &[id, values] : rows) {
        asked.append(DeviceId {id});
        answer.devices.append(DeviceId {id});
        answer.serials.append(QString());
        const int row = answer.values.addRow();
        for (const auto &[key, value] : values) {
            const int known = answer.values.columnOf(key);
            answer.values.setNumber(row, known >= 0 ? known : answer.values.addColumn(key), value);
        }
    }
    store.applyDeviceRealtime(typeId, asked, answer, at);
}

inline void applyPlant(PlantStore &store, const QList<QPair<QString, Values>> &rows, qint64 at)
{
    PlantRealtime answer;
    QList<PlantCode> asked;
    for (const auto &[code, values] : rows) {
        asked.append(PlantCode {code});
        answer.plants.append(PlantCode {code});
        const int row = answer.values.addRow();
        for (const auto &[key, value] : values) {
            const int known = answer.values.columnOf(key);
            answer.values.setNumber(row, known >= 0 ? known : answer.values.addColumn(key), value);
        }
    }
    store.applyPlantRealtime(asked, answer, at);
}

//! One line a row: the first \a columns by "|", two blanks a level.
inline QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0,
                           int columns = 5)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < qMin(columns, model.columnCount(parent)); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(QString(level * 2, u' ') + cells.join(u'|'));
        lines += printed(model, model.index(row, 0, parent), level + 1, columns);
    }
    return lines;
}

} // namespace TreeFixture
