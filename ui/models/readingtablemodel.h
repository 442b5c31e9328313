// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldcatalog.h"
#include "core/store/plantstore.h"
#include "ui/format/formatter.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimeZone>

class Clock;

//! Every field of one device or plant: all the catalogue has for it, sent or not, and what else the service
//! sends. Rows stand in groups, each below a heading row, within them in the order of the catalogue; they
//! never move. Flat rather than a tree, so that a poll is one dataChanged and a new key one insert. Fills
//! itself from the store.
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
        FieldGroup group = FieldGroup::Undocumented;
        bool isHeading = false;
        Field field; // of a heading: empty
        Reading reading;
        bool hasHadValue = false;

        bool isSameAs(const Row &other) const;
    };
    void watch(PlantStore &store);
    void fill();
    QList<Field> wantedFields() const;
    QList<Row> wantedRows() const;
    Reading readingOf(const Field &field) const;
    qint64 readAt() const;
    void update();
    void insertNewRows(const QList<Row> &wanted);
    int headingOf(int row) const;
    QVariant headingData(const Row &row, int column, int role) const;
    QString cellText(const Row &row, int column) const;
    QString valueText(const Row &row) const;
    QString unitText(const Row &row) const;
    QString ageText(const Row &row) const;
    QString help(const Row &row, int column) const;

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
