// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/readingtablemodel.h"

#include "core/util/clock.h"
#include "ui/format/labels.h"
#include "ui/format/packwords.h"
#include "ui/format/valuehelp.h"
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

bool isValue(const Reading &reading)
{
    return reading.presence == Presence::Number || reading.presence == Presence::Text;
}

} // namespace

bool ReadingTableModel::Row::isSameAs(const Row &other) const
{
    return group == other.group && isHeading == other.isHeading && field.key == other.field.key;
}

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
    m_rows = wantedRows();
    m_readAt = readAt();
    endResetModel();
}

qint64 ReadingTableModel::readAt() const
{
    if (!m_store)
        return 0;
    return m_plant.isEmpty() ? m_store->deviceReadingAt(m_device) : m_store->plantReadingAt(m_plant);
}

//! What the service should send, in catalogue order, then what else it sends, by key. Fields of other
//! versions of the service are only listed once they came.
QList<Field> ReadingTableModel::wantedFields() const
{
    QList<Field> fields;
    if (!m_store || (m_plant.isEmpty() && m_device == DeviceId()))
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
        if (left.remove(field->key) || field->isInTarget)
            fields.append(*field);
    }
    std::sort(sent.begin(), sent.end());
    for (const QString &key : std::as_const(sent)) {
        if (left.contains(key))
            fields.append(catalog.field(m_typeId, FieldApi::Realtime, key));
    }
    return fields;
}

QList<ReadingTableModel::Row> ReadingTableModel::wantedRows() const
{
    QList<Field> fields = wantedFields();
    std::stable_sort(fields.begin(), fields.end(),
                     [](const Field &a, const Field &b) { return a.group < b.group; });
    QList<Row> rows;
    rows.reserve(fields.size() + FieldGroupCount);
    for (const Field &field : std::as_const(fields)) {
        if (rows.isEmpty() || rows.constLast().group != field.group)
            rows.append({field.group, true, {}, {}, false});
        const Reading reading = readingOf(field);
        rows.append({field.group, false, field, reading, isValue(reading)});
    }
    return rows;
}

Reading ReadingTableModel::readingOf(const Field &field) const
{
    return m_plant.isEmpty() ? m_store->deviceReading(m_device, field.key)
                             : m_store->plantReading(m_plant, field.key);
}

//! Keys only ever come (the service never takes one back): each run of new rows is one insertion.
void ReadingTableModel::insertNewRows(const QList<Row> &wanted)
{
    for (qsizetype first = 0; first < wanted.size(); ++first) {
        const auto isKnown = [&](qsizetype i) {
            return first < m_rows.size() && m_rows.at(first).isSameAs(wanted.at(i));
        };
        qsizetype end = first;
        while (end < wanted.size() && !isKnown(end))
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, int(first), int(end) - 1);
        for (qsizetype i = first; i < end; ++i)
            m_rows.insert(i, wanted.at(i));
        endInsertRows();
        first = end - 1;
    }
}

//! Inserts keys that are new, then tells of the changed rows as one range.
void ReadingTableModel::update()
{
    const QList<Row> wanted = wantedRows();
    insertNewRows(wanted);
    const qint64 at = readAt();
    const bool hasNewAge = at != m_readAt;
    m_readAt = at;
    int first = -1;
    int last = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.reading == wanted.at(i).reading)
            continue;
        row.reading = wanted.at(i).reading;
        // A heading is shown if one of its rows is: it belongs to the change.
        const bool isFirstValue = isValue(row.reading) && !row.hasHadValue;
        row.hasHadValue |= isFirstValue;
        if (first < 0)
            first = isFirstValue ? headingOf(int(i)) : int(i);
        last = int(i);
    }
    const QList<int> roles {Qt::DisplayRole, Qt::ToolTipRole, Roles::Value,   Roles::Sort,
                            Roles::Age,      Roles::AgeText,  Roles::HasValue};
    if (hasNewAge && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Value), index(int(m_rows.size()) - 1, Age), roles);
    else if (first >= 0)
        Q_EMIT dataChanged(index(first, Value), index(last, Value), roles);
}

int ReadingTableModel::headingOf(int row) const
{
    while (row > 0 && !m_rows.at(row).isHeading)
        --row;
    return row;
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
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Roles::AgeText});
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
        return row.field.type == FieldType::Object || row.field.type == FieldType::Array
            ? packHealthText(row.reading.text)
            : row.reading.text;
    case Presence::Number:
        break;
    default:
        return Labels::presence(row.reading);
    }
    const double number = row.reading.number;
    if (row.field.kind == FieldKind::Timestamp)
        return m_formatter.dateTime(qint64(number), m_zone);
    if (!row.field.values.isEmpty())
        return Labels::stateValue(row.field, int(number));
    if (!row.field.isKnown) // no unit, no precision: as it came
        return m_formatter.locale().toString(number, 'g', 10);
    const Unit unit = m_formatter.tableUnit(row.field.unit);
    if (unit == row.field.unit)
        return m_formatter.number(number, row.field.decimals);
    return m_formatter.number(convert(number, row.field.unit, unit), unitSpec(unit).decimals);
}

QString ReadingTableModel::unitText(const Row &row) const
{
    if (row.field.kind == FieldKind::Timestamp)
        return {};
    return Formatter::unitText(m_formatter.tableUnit(row.field.unit));
}

QString ReadingTableModel::ageText(const Row &row) const
{
    // What was not sent has no age.
    return row.reading.presence == Presence::Missing ? QString() : m_formatter.age(m_readAt, m_clock.now());
}

//! The value in full, the code behind a state, and where it comes from in the words of the service.
QString ReadingTableModel::help(const Row &row, int column) const
{
    QStringList lines;
    if (column == Value)
        lines << valueText(row);
    if (column == Value && row.reading.presence == Presence::Number && !row.field.values.isEmpty())
        lines << tr("Code %1").arg(QString::number(row.reading.number));
    lines << (m_plant.isEmpty() ? ValueHelp::deviceField(row.field, m_typeId, m_formatter)
                                : ValueHelp::plantField(row.field.key, m_formatter));
    return lines.join(u'\n');
}

QString ReadingTableModel::cellText(const Row &row, int column) const
{
    switch (column) {
    case Label:
        return Labels::field(row.field);
    case Value:
        return valueText(row);
    case UnitText:
        return unitText(row);
    case Age:
        return ageText(row);
    default:
        return row.field.key;
    }
}

QVariant ReadingTableModel::headingData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Label ? Labels::fieldGroup(row.group) : QString();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Roles::Group:
        return int(row.group);
    case Roles::Heading:
        return true;
    default:
        return {};
    }
}

QVariant ReadingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.isHeading)
        return headingData(row, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
    case Qt::WhatsThisRole:
        return help(row, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Roles::Value:
        return row.reading.value() ? QVariant(row.reading.number) : QVariant();
    case Roles::Sort:
        return index.column() == Value ? QVariant(row.reading.value().value_or(-1e300))
                                       : QVariant(index.row());
    case Roles::Age:
        return m_readAt && row.reading.presence != Presence::Missing ? QVariant(m_readAt) : QVariant();
    case Roles::AgeText:
        return ageText(row);
    case Roles::Group:
        return int(row.group);
    case Roles::Heading:
        return false;
    case Roles::Absent:
        return !isValue(row.reading);
    case Roles::HasValue:
        return row.hasHadValue;
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
