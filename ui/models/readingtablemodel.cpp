// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/readingtablemodel.h"

#include "core/util/clock.h"
#include "ui/format/labels.h"
#include "ui/models/roles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Of cells and headings alike.
QVariant alignmentOf(int column)
{
    return QVariant::fromValue((column == ReadingTableModel::Value ? Qt::AlignRight : Qt::AlignLeft)
                               | Qt::AlignVCenter);
}

} // namespace

ReadingTableModel::ReadingTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ReadingTableModel::showDevice(PlantStore &store, DeviceId device)
{
    watch(store);
    const Device *known = store.device(device);
    m_plant = {};
    m_device = known ? device : DeviceId();
    m_typeId = known ? known->typeId : 0;
    fill();
}

void ReadingTableModel::showPlant(PlantStore &store, const PlantCode &plant)
{
    watch(store);
    m_plant = store.plant(plant) ? plant : PlantCode();
    m_device = {};
    m_typeId = 0;
    fill();
}

void ReadingTableModel::clear()
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = nullptr;
    m_plant = {};
    m_device = {};
    fill();
}

void ReadingTableModel::watch(PlantStore &store)
{
    if (m_store == &store)
        return;
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = &store;
    connect(&store, &PlantStore::readingsChanged, this,
            [this](const QList<PlantCode> &plants, const QList<DeviceId> &devices) {
                if (m_plant.isEmpty() ? devices.contains(m_device) : plants.contains(m_plant))
                    update();
            });
    // An answer without news makes the values younger all the same.
    connect(&store, &PlantStore::polled, this, [this](const QList<PlantCode> &plants) {
        const Device *device = m_store->device(m_device);
        if (plants.contains(device ? device->plant : m_plant))
            update();
    });
    connect(&store, &PlantStore::reset, this, &ReadingTableModel::clear);
    connect(&store, &QObject::destroyed, this, &ReadingTableModel::clear);
}

//! Another device or plant: the one case for a reset.
void ReadingTableModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const Field &field : wantedFields())
        m_rows.append({field, readingOf(field)});
    m_readAt = !m_store     ? 0
        : m_plant.isEmpty() ? m_store->deviceReadingAt(m_device)
                            : m_store->plantReadingAt(m_plant);
    endResetModel();
}

//! What the service ever sent, in catalogue order; of plants, whose keys are few, all of them.
QList<Field> ReadingTableModel::wantedFields() const
{
    QList<Field> fields;
    if (!m_store)
        return fields;
    const FieldCatalog &catalog = FieldCatalog::shared();
    if (!m_plant.isEmpty()) {
        for (const Field *field : catalog.plantFieldsOf(FieldApi::Realtime))
            fields.append(*field);
        return fields;
    }
    QStringList sent = m_store->deviceKeys(m_device);
    QSet<QString> left(sent.cbegin(), sent.cend());
    for (const Field *field : catalog.fieldsOf(m_typeId, FieldApi::Realtime)) {
        if (left.remove(field->key))
            fields.append(*field);
    }
    std::sort(sent.begin(), sent.end());
    for (const QString &key : std::as_const(sent)) {
        if (left.contains(key))
            fields.append(catalog.field(m_typeId, FieldApi::Realtime, key));
    }
    return fields;
}

Reading ReadingTableModel::readingOf(const Field &field) const
{
    return m_plant.isEmpty() ? m_store->deviceReading(m_device, field.key)
                             : m_store->plantReading(m_plant, field.key);
}

//! Inserts keys that are new (the service never takes one back), then tells of the changed rows as one range.
void ReadingTableModel::update()
{
    const QList<Field> fields = wantedFields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i).field.key == fields.at(i).key)
            continue;
        beginInsertRows({}, int(i), int(i));
        m_rows.insert(i, {fields.at(i), readingOf(fields.at(i))});
        endInsertRows();
    }
    const qint64 readAt =
        m_plant.isEmpty() ? m_store->deviceReadingAt(m_device) : m_store->plantReadingAt(m_plant);
    const bool hasNewAge = readAt != m_readAt;
    m_readAt = readAt;
    int first = -1;
    int last = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Reading reading = readingOf(m_rows.at(i).field);
        if (reading == m_rows.at(i).reading)
            continue;
        m_rows[i].reading = std::move(reading);
        first = first < 0 ? int(i) : first;
        last = int(i);
    }
    const QList<int> roles {Qt::DisplayRole, Roles::Value, Roles::Sort, Roles::Age, Roles::AgeText};
    if (hasNewAge && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Value), index(int(m_rows.size()) - 1, Age), roles);
    else if (first >= 0)
        Q_EMIT dataChanged(index(first, Value), index(last, Value), roles);
}

void ReadingTableModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Value), index(int(m_rows.size()) - 1, Value), {Qt::DisplayRole});
}

void ReadingTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    retranslate();
}

void ReadingTableModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1), 
                           {Qt::DisplayRole, Qt::ToolTipRole, Roles::AgeText});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ReadingTableModel::refreshAges()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Age), index(int(m_rows.size()) - 1, Age),
                           {Qt::DisplayRole, Roles::AgeText});
}

int ReadingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReadingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReadingTableModel::valueText(const Row &row) const
{
    switch (row.reading.presence) {
    case Presence::Text:
        return row.reading.text;
    case Presence::Number:
        break;
    default:
        return Labels::presence(row.reading);
    }
    if (row.field.kind == FieldKind::Timestamp)
        return m_formatter.dateTime(qint64(row.reading.number), m_zone);
    if (!row.field.values.isEmpty())
        return Labels::stateValue(row.field, int(row.reading.number));
    if (!row.field.isKnown) // no unit, no precision: as it came
        return m_formatter.locale().toString(row.reading.number, 'g', 10);
    return m_formatter.number(row.reading.number, row.field.decimals);
}

//! Where the value comes from, in the words of the service.
QString ReadingTableModel::toolTip(const Row &row) const
{
    const QString source = m_plant.isEmpty() ? u"getDevRealKpi"_s : u"getStationRealKpi"_s;
    return row.field.isKnown ? tr("Field %1 of %2").arg(row.field.key, source)
                             : tr("Field %1 of %2, not documented").arg(row.field.key, source);
}

QVariant ReadingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Label:
            return Labels::field(row.field);
        case Value:
            return valueText(row);
        case UnitText:
            return row.field.kind == FieldKind::Timestamp ? QString() : Formatter::unitText(row.field.unit);
        case Age:
            return m_formatter.age(m_readAt, m_clock.now());
        default:
            return row.field.key;
        }
    case Qt::ToolTipRole:
        return index.column() == Value ? valueText(row) + u'\n' + toolTip(row) : toolTip(row);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Roles::Value:
        return row.reading.value() ? QVariant(row.reading.number) : QVariant();
    case Roles::Sort:
        return index.column() == Value ? QVariant(row.reading.value().value_or(-1e300))
                                       : QVariant(index.row());
    case Roles::Age:
        return m_readAt ? QVariant(m_readAt) : QVariant();
    case Roles::AgeText:
        return m_formatter.age(m_readAt, m_clock.now());
    default:
        return {};
    }
}

QVariant ReadingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Reading");
    case Value:
        return tr("Value");
    case UnitText:
        return tr("Unit");
    case Age:
        return tr("Age");
    case Key:
        return tr("Field");
    default:
        return {};
    }
}
