// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fieldgroup.h"
#include "core/catalog/quantity.h"

#include <QFlags>
#include <QHash>
#include <QJsonArray>
#include <QMap>

//! Interfaces a key can occur in. History covers the newer and the legacy one.
enum class FieldApi : quint8 {
    List = 0x01,
    Realtime = 0x02,
    History = 0x04,
    Hour = 0x08,
    Day = 0x10,
    Month = 0x20,
    Year = 0x40
};
Q_DECLARE_FLAGS(FieldApis, FieldApi)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldApis)

//! `device-fields.md`, "Reading the JSON".
enum class FieldKind : quint8 { Instantaneous, Counter, DailyCounter, State, Timestamp, PeriodTotal };
enum class FieldType : quint8 { Number, NumberOrText, Integer, Text, Object, Array };

//! One concrete key: what its value means. Ranges ("pv{n}_u") are expanded.
struct Field
{
    QString key;
    QString label; //!< English; never empty
    QString seriesKey; //!< the pattern it was expanded from, e.g. "pv{n}_u"; else empty
    int seriesIndex = 0; //!< n; 0 if not of a series
    Unit unit = Unit::None;
    FieldKind kind = FieldKind::Instantaneous;
    FieldType type = FieldType::Number;
    FieldGroup group = FieldGroup::Undocumented;
    int decimals = 0; //!< precision at which two values count as equal; see format for display
    QMap<int, QString> values; //!< names of the codes of a state
    QString note; //!< English; may be empty
    bool isRetired = false; //!< documented as always null now; a number is shown if one comes
    bool isInTarget = false; //!< served by 25.3.0
    bool isKnown = true; //!< false if made up for a key the catalogue does not have
    QString scope; //!< "power-m", "newer", "legacy" or empty
    FieldApis apis;
    QList<int> deviceTypes; //!< empty for plant fields
};

//! Every key of device and plant data (`device-fields.json`, `plant-fields.json`). Immutable.
class FieldCatalog
{
public:
    FieldCatalog();
    //! The one copy of the program; pure data, built at first use.
    static const FieldCatalog &shared();

    //! Null if the catalogue has no such key for this device type and interface.
    const Field *find(int typeId, FieldApi api, const QString &key) const;
    //! Never fails: an unknown key gets a field of its own with the key as label (nothing is dropped).
    Field field(int typeId, FieldApi api, const QString &key) const;
    //! In the order of the file, ranges in place.
    QList<const Field *> fieldsOf(int typeId, FieldApi api) const;

    const Field *findPlant(FieldApi api, const QString &key) const;
    Field plantField(FieldApi api, const QString &key) const;
    QList<const Field *> plantFieldsOf(FieldApi api) const;

    const QList<Field> &deviceFields() const { return m_deviceFields; }
    const QList<Field> &plantFields() const { return m_plantFields; }
    //! What does not fit our lists (unknown unit, kind, interface …), for the test that walks every entry.
    const QStringList &problems() const { return m_problems; }

private:
    using Index = QHash<QPair<int, QString>, QList<int>>;
    void load(const QJsonArray &entries, bool isDevice);
    void expand(Field field, const QJsonArray &range, bool isDevice);
    void add(const Field &field, bool isDevice);

    QList<Field> m_deviceFields;
    QList<Field> m_plantFields;
    Index m_deviceIndex; // (type, key) → places in m_deviceFields
    Index m_plantIndex; // (0, key)
    QStringList m_problems;
};
