// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimeZone>

class Clock;

//! Every reading of one device or plant in the order of the catalogue; keys the catalogue does not know
//! follow by key. Fills itself from the store's signals: a poll is one dataChanged, a new key one insert.
class ReadingTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Value, UnitText, Age, Key, ColumnCount };

    explicit ReadingTableModel(const Clock &clock, QObject *parent = nullptr);

    //! Shows a device; nothing if the store does not know it. The store may die before the model.
    void showDevice(PlantStore &store, DeviceId device);
    //! Shows a plant's own readings.
    void showPlant(PlantStore &store, const PlantCode &plant);
    void clear();
    //! Zone of time stamps in the values: the plant's.
    void setZone(const QTimeZone &zone);
    void setFormatter(const Formatter &formatter);
    //! Words everything anew, in the language of the program.
    void retranslate();
    //! Words the age column anew.
    void refreshAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Field field;
        Reading reading;
    };
    void watch(PlantStore &store);
    void fill();
    QList<Field> wantedFields() const;
    Reading readingOf(const Field &field) const;
    void update();
    QString valueText(const Row &row) const;
    QString toolTip(const Row &row) const;

    const Clock &m_clock;
    Formatter m_formatter;
    QTimeZone m_zone = QTimeZone::utc();
    QPointer<PlantStore> m_store;
    PlantCode m_plant; // empty if a device is shown
    DeviceId m_device;
    int m_typeId = 0; // of the device
    QList<Row> m_rows;
    qint64 m_readAt = 0;
};
