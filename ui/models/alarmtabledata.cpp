// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the alarm table say.
#include "core/util/clock.h"
#include "ui/format/alarmwords.h"
#include "ui/models/alarmtablerows.h"
#include "ui/models/roles.h"

using namespace Qt::Literals::StringLiterals;

QString AlarmTableModel::cellText(const Entry &entry, int column) const
{
    const AlarmRecord &record = recordOf(entry);
    switch (column) {
    case Name:
        return AlarmWords::name(record.alarm);
    case SeverityWord:
        return AlarmWords::severity(record.alarm);
    case PlantName:
        return m_texts.text(entry.texts[Entry::PlantText]);
    case DeviceName:
        return record.alarm.deviceName;
    case Raised:
        return m_formatter.timeOrDate(entry.raised, m_clock.now(), zoneOf(entry));
    case Age:
        return m_formatter.age(entry.raised, m_clock.now());
    case State:
        return AlarmWords(m_formatter).state(record, m_clock.now(), zoneOf(entry));
    case Occurrence:
        return m_formatter.locale().toString(entry.occurrence);
    case Type:
        return AlarmWords::type(entry.type);
    case Serial:
        return record.alarm.serial;
    default:
        return {};
    }
}

QVariant AlarmTableModel::alarmData(const Entry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, column);
    case Qt::ToolTipRole:
        if (column == State)
            return AlarmWords(m_formatter).stateSentence(recordOf(entry), m_clock.now(), zoneOf(entry));
        if (column == Raised || column == Age)
            return m_formatter.dateTime(entry.raised, zoneOf(entry));
        return cellText(entry, column);
    case Qt::AccessibleDescriptionRole: // a screen reader that reads the first cell only
        return column == Name ? u"%1, %2"_s.arg(cellText(entry, SeverityWord), cellText(entry, State))
                              : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Occurrence ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Roles::Value:
        if (column == Raised || column == Age)
            return entry.raised;
        return column == Occurrence ? QVariant(entry.occurrence) : QVariant();
    case Roles::Sort:
        switch (column) {
        case SeverityWord:
            return urgencyOf(entry.severity);
        case Raised:
            return entry.raised;
        case Age:
            return -entry.raised;
        case Occurrence:
            return entry.occurrence;
        default:
            return cellText(entry, column);
        }
    case Roles::State:
        return int(entry.severity);
    case Roles::Problem:
        return entry.isActive();
    case Roles::Heading:
        return false;
    case Roles::Id:
        return QVariant::fromValue(recordOf(entry).id);
    case Roles::DeviceType:
        return recordOf(entry).alarm.deviceTypeId;
    default:
        return {};
    }
}

QVariant AlarmTableModel::groupData(const Group &group, int column, int role) const
{
    const auto text = [&]() -> QString {
        const Entry &first = m_entries[size_t(group.rows.front())];
        const int count = int(group.rows.size());
        switch (column) {
        case Name:
            //: a group of alarms: %1 a plant or the name of the alarms, %2 how many
            return tr("%1 (%2)").arg(m_grouping == AlarmGrouping::Plant ? cellText(first, PlantName)
                                                                        : cellText(first, Name),
                                     m_formatter.locale().toString(count));
        case SeverityWord:
            return AlarmWords::severity(group.worst);
        case Raised:
            return m_formatter.timeOrDate(group.newest, m_clock.now(), zoneOf(first));
        case Age:
            return m_formatter.age(group.newest, m_clock.now());
        case State:
            return group.active > 0 ? tr("%n active", nullptr, group.active) : tr("All ended");
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        if (column == Raised || column == Age)
            return tr("The newest of the group");
        return column == SeverityWord ? tr("The worst of the group") : text();
    case Qt::AccessibleDescriptionRole:
        return column == Name
            ? tr("%1, the worst: %2")
                  .arg(AlarmWords::count(int(group.rows.size())), AlarmWords::severity(group.worst))
            : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Roles::Value:
        return column == Name ? QVariant(int(group.rows.size())) : QVariant();
    case Roles::State:
        return int(group.worst);
    case Roles::Problem:
        return group.active > 0;
    case Roles::Heading:
        return true;
    default:
        return {};
    }
}

QVariant AlarmTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(*m_groups[size_t(index.row())], index.column(), role);
    const Entry *entry = entryAt(index);
    return entry ? alarmData(*entry, index.column(), role) : QVariant();
}

QVariant AlarmTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Occurrence ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (section) {
    case Name:
        return isTip ? tr("What the service calls the alarm") : tr("Alarm");
    case SeverityWord:
        return isTip ? tr("How serious the service takes it: critical, major, minor or warning")
                     : tr("Severity");
    case PlantName:
        return isTip ? tr("Plant of the device") : tr("Plant");
    case DeviceName:
        return isTip ? tr("Device that raised the alarm") : tr("Device");
    case Raised:
        return isTip ? tr("When it was raised, in the plant's local time") : tr("Raised");
    case Age:
        return isTip ? tr("How long ago it was raised") : tr("Age");
    case State:
        return isTip ? tr("Active, or between which two questions to the service it ended") : tr("State");
    case Occurrence:
        return isTip ? tr("How often this alarm was raised at this device, as far as Heliodesk has seen")
                     : tr("Times");
    case Type:
        return isTip ? tr("What kind of alarm the service calls it") : tr("Type");
    case Serial:
        return isTip ? tr("Serial number of the device") : tr("Serial number");
    default:
        return {};
    }
}

void AlarmTableModel::showAll(int first, int last, const QList<int> &roles)
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, first), index(rows - 1, last), roles);
    for (const auto &group : m_groups) {
        const QModelIndex parent = createIndex(group->row, 0);
        Q_EMIT dataChanged(index(0, first, parent), index(int(group->rows.size()) - 1, last, parent), roles);
    }
}

void AlarmTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    for (auto &made : m_ranks) // other languages sort otherwise, when somebody sorts again
        made.clear();
    retranslate();
}

void AlarmTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    showAll(0, ColumnCount - 1, {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

void AlarmTableModel::refreshAges()
{
    showAll(Raised, State, {Qt::DisplayRole, Qt::ToolTipRole});
}
