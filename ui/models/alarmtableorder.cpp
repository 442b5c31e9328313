// SPDX-License-Identifier: GPL-3.0-or-later
// Which alarms the table shows and in which order.
#include "ui/models/alarmtablerows.h"
#include "ui/models/searchtext.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 absent = std::numeric_limits<qint64>::max();

} // namespace

// ---- order ----

const std::vector<int> &AlarmTableModel::ranks(int column) const
{
    std::vector<int> &made = m_ranks[size_t(column)];
    if (!made.empty())
        return made;
    const size_t text = column == Name ? Entry::NameText
        : column == PlantName          ? Entry::PlantText
        : column == DeviceName         ? Entry::DeviceText
                                       : Entry::SerialText;
    std::vector<int> used;
    used.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        used.push_back(entry.texts[text]);
    QCollator collator(m_formatter.locale().language() == QLocale::C ? QLocale(QLocale::English)
                                                                     : m_formatter.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // "Inverter 10" after "Inverter 9"
    made = m_texts.ranks(std::move(used), collator);
    return made;
}

qint64 AlarmTableModel::keyOf(const Entry &entry) const
{
    const auto rank = [&](Entry::Text text) -> qint64 {
        const int id = entry.texts[text];
        return m_texts.text(id).isEmpty() ? absent : ranks(m_sortColumn)[size_t(id)];
    };
    switch (m_sortColumn) {
    case Name:
        return rank(Entry::NameText);
    case PlantName:
        return rank(Entry::PlantText);
    case DeviceName:
        return rank(Entry::DeviceText);
    case Serial:
        return rank(Entry::SerialText);
    case Raised:
        return entry.raised;
    case Age:
        return -entry.raised;
    case State: // active ones first, then what ended last
        return entry.isActive() ? std::numeric_limits<qint64>::min() + 1 : -entry.missed;
    case Occurrence:
        return entry.occurrence;
    case Type:
        return entry.type;
    default:
        return urgencyOf(entry.severity);
    }
}

AlarmTableModel::SortKey AlarmTableModel::sortKeyOf(int number) const
{
    const Entry &entry = m_entries[size_t(number)];
    qint64 key = keyOf(entry);
    if (m_sortOrder == Qt::DescendingOrder && key != absent)
        key = ~key;
    return {key, entry.raised, number};
}

void AlarmTableModel::sortAll()
{
    std::vector<SortKey> keys;
    keys.reserve(m_entries.size());
    for (int number = 0; number < int(m_entries.size()); ++number)
        keys.push_back(sortKeyOf(number));
    std::sort(keys.begin(), keys.end());
    m_sorted.resize(keys.size());
    std::transform(keys.begin(), keys.end(), m_sorted.begin(), [](const SortKey &key) { return key.entry; });
}

void AlarmTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    sortAll();
    rebuild();
}

// ---- filter ----

void AlarmTableModel::setFilter(const AlarmFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = SearchText::words(filter.text);
    m_wantedMarks = quint16((1u << m_words.size()) - 1);
    for (size_t severity = 0; severity < m_isChosen.size(); ++severity)
        m_isChosen[severity] =
            filter.severities.isEmpty() || filter.severities.contains(AlarmSeverity(severity));
    resolveFilter();
    rebuild();
}

//! To be called whenever texts, plants or accounts have come.
void AlarmTableModel::resolveFilter()
{
    constexpr int nothing = -2;
    m_marks = m_words.isEmpty() ? std::vector<quint16>() : m_texts.marks(m_words);
    m_wantedSource = -1;
    m_wantedPlant = -1;
    if (m_filter.profile.isEmpty())
        return;
    const Source *wanted = source(m_filter.profile);
    m_wantedSource = wanted ? wanted->number : nothing;
    if (!m_filter.plant.isEmpty())
        m_wantedPlant = m_plantNumbers.value({m_wantedSource, m_filter.plant}, nothing);
}

bool AlarmTableModel::passes(const Entry &entry) const
{
    return m_isChosen[size_t(entry.severity)] && passesRest(entry);
}

//! All of the filter but the severities.
bool AlarmTableModel::passesRest(const Entry &entry) const
{
    if (m_filter.state != AlarmFilter::State::All
        && entry.isActive() != (m_filter.state == AlarmFilter::State::Active))
        return false;
    if ((m_wantedSource != -1 && entry.source != m_wantedSource)
        || (m_wantedPlant != -1 && entry.plant != m_wantedPlant))
        return false;
    if (m_words.isEmpty())
        return true;
    quint16 marks = 0;
    for (const int text : entry.texts)
        marks |= m_marks[size_t(text)];
    return marks == m_wantedMarks;
}

//! True if the entry is shown.
bool AlarmTableModel::takeIntoCounts(const Entry &entry)
{
    m_counts.active += entry.isActive() ? 1 : 0;
    if (!passesRest(entry))
        return false;
    ++m_counts.bySeverity[size_t(entry.severity)];
    const bool isShown = m_isChosen[size_t(entry.severity)];
    m_counts.shown += isShown ? 1 : 0;
    return isShown;
}

void AlarmTableModel::countAll()
{
    m_counts = {};
    m_counts.known = int(m_entries.size());
    for (const Entry &entry : m_entries)
        takeIntoCounts(entry);
    Q_EMIT countsChanged();
}
