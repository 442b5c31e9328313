// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleettablemodel.h"

#include "core/domain/plantzone.h"
#include "core/store/alarmstore.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/store/reportstore.h"
#include "core/util/clock.h"
#include "ui/models/fleetfacts.h"
#include "ui/models/stringwatch.h"

#include <QCollator>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int delayMs = 250;
}

FleetTableModel::FleetTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_strings(new StringWatch(clock, this))
    , m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(delayMs);
    connect(m_later, &QTimer::timeout, this, &FleetTableModel::refresh);
    connect(m_strings, &StringWatch::changed, this, &FleetTableModel::later);
}

FleetTableModel::~FleetTableModel() = default;

void FleetTableModel::showAccount(const AccountData &data)
{
    if (m_plants && data.plants == m_plants)
        return;
    clear();
    m_plants = data.plants;
    m_reports = data.reports;
    m_alarms = data.alarms;
    reload();
    connectStores();
    if (data.history)
        m_strings->watch(*m_plants, *data.history);
}

void FleetTableModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_kept.clear();
    m_besideYesterday.clear();
    m_besideBefore.clear();
    m_attention.clear();
    const QList<PlantCode> plants = m_plants ? m_plants->plantCodes() : QList<PlantCode>();
    for (const PlantCode &plant : plants) {
        m_rows.push_back(read(plant));
        m_kept.push_back(keptOf(plant));
    }
    if (m_plants)
        judge();
    m_sorted = sortedRows();
    m_shown = filtered(m_sorted);
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT attentionChanged();
}

void FleetTableModel::connectStores()
{
    connect(m_plants, &PlantStore::plantsAdded, this, &FleetTableModel::addPlants);
    connect(m_plants, &PlantStore::plantRemoved, this, &FleetTableModel::removePlant);
    connect(m_plants, &PlantStore::reset, this, &FleetTableModel::reload);
    connect(m_plants, &PlantStore::polled, this, &FleetTableModel::later);
    connect(m_plants, &PlantStore::plantChanged, this, [this](int place) {
        if (place >= int(m_kept.size()))
            return;
        m_kept[size_t(place)] = keptOf(m_rows[size_t(place)].code);
        later();
    });
    if (m_reports) {
        connect(m_reports, &ReportStore::plantReportChanged, this,
                [this](const PlantCode &plant, const CalendarPeriod &period) {
                    const int row = m_plants ? m_plants->rowOf(plant) : -1;
                    if (row < 0 || row >= int(m_kept.size()) || period.kind > PeriodKind::Month)
                        return;
                    m_kept[size_t(row)].isRead = false;
                    later();
                });
    }
    if (m_alarms) {
        connect(m_alarms, &AlarmStore::polled, this, &FleetTableModel::later);
        connect(m_alarms, &AlarmStore::reset, this, &FleetTableModel::later);
    }
}

void FleetTableModel::clear()
{
    if (m_plants)
        disconnect(m_plants, nullptr, this, nullptr);
    if (m_reports)
        disconnect(m_reports, nullptr, this, nullptr);
    if (m_alarms)
        disconnect(m_alarms, nullptr, this, nullptr);
    m_strings->clear();
    m_later->stop();
    m_plants = nullptr;
    m_reports = nullptr;
    m_alarms = nullptr;
    reload();
}

void FleetTableModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isStale)
        refresh();
}

void FleetTableModel::later()
{
    m_isStale = true;
    if (m_isActive && !m_later->isActive())
        m_later->start();
}

void FleetTableModel::refresh()
{
    m_later->stop();
    m_isStale = false;
    m_readAt = m_clock.now();
    if (!m_plants)
        return;
    std::vector<Row> rows;
    rows.reserve(m_rows.size());
    for (const Row &row : m_rows)
        rows.push_back(read(row.code));
    applyRows(std::move(rows));
}

FleetTableModel::Kept FleetTableModel::keptOf(const PlantCode &code) const
{
    Kept kept;
    const Plant *plant = m_plants->plant(code);
    kept.zone = plant ? plantZone(*plant) : QTimeZone::utc();
    return kept;
}

FleetTableModel::Row FleetTableModel::read(const PlantCode &code) const
{
    Row row;
    row.code = code;
    const Plant *plant = m_plants->plant(code);
    if (!plant)
        return row;
    const PlantPower &power = m_plants->power(code);
    row.name = plant->name.isEmpty() ? code.value : plant->name;
    row.place = plant->address;
    row.state = plantRowState(*m_plants, code);
    row.capacity = plant->capacityKwp.value_or(0) > 0 ? plant->capacityKwp : std::nullopt;
    row.power = power.pv.kilowatts;
    row.month = m_plants->plantReading(code, u"month_power"_s).value();
    row.stateOfCharge = power.stateOfChargePercent;
    row.hasBattery = power.battery.partsExpected > 0 || row.stateOfCharge.has_value();
    row.at = m_plants->plantReadingAt(code);
    return row;
}

//! Days that are over change with their reports only, and looking for one may mean the disk.
void FleetTableModel::readDays()
{
    const qint64 now = m_clock.now();
    bool isChanged = m_besideYesterday.size() != qsizetype(m_rows.size());
    QList<PlantDayYield> yesterday, before;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Kept &kept = m_kept[i];
        if (!kept.isRead || now < kept.today.dayStart || now >= kept.todayEnd) {
            const PlantCode &code = m_rows[i].code;
            const QDate today = localDate(now, kept.zone);
            const ReportStore *reports = m_reports;
            kept.isRead = true;
            kept.today = FleetFacts::yieldToday(*m_plants, code, kept.zone, now);
            kept.todayEnd = startOfDayMs(today.addDays(1), kept.zone);
            kept.yesterday = FleetFacts::yieldOfDay(*m_plants, reports, code, kept.zone, today.addDays(-1));
            kept.before = FleetFacts::yieldOfDay(*m_plants, reports, code, kept.zone, today.addDays(-2));
            isChanged = true;
        }
        FleetFacts::updateToday(*m_plants, kept.today);
        yesterday << kept.yesterday;
        before << kept.before;
    }
    if (!isChanged)
        return;
    m_besideYesterday = compareYields(yesterday);
    m_besideBefore = compareYields(before);
}

//! What needs all plants at once: neighbours, ranks, urgency.
void FleetTableModel::judge()
{
    readDays();
    QList<PlantDayYield> today;
    for (const Kept &kept : m_kept)
        today << kept.today;
    const QList<YieldComparison> besideToday = compareYields(today);
    const FleetFacts::AlarmCounts alarms = FleetFacts::activeAlarms(m_alarms);
    QList<TriageFacts> facts;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto at = qsizetype(i);
        Row &row = m_rows[i];
        row.beside = besideToday.at(at);
        row.besideYesterday = m_besideYesterday.at(at);
        row.today = m_kept[i].today.kilowattHours;
        row.yesterday = m_kept[i].yesterday.kilowattHours;
        row.alarms = 0;
        row.reasons.clear();
        row.urgency = 0;
        const QHash<AlarmSeverity, int> counts = alarms.value(row.code);
        for (const int count : counts)
            row.alarms += count;
        TriageFacts fact = FleetFacts::triageFacts(*m_plants, row.code, alarms);
        const StringWatch::Counts strings = m_strings->counts(row.code);
        fact.deadStrings = strings.dead;
        fact.weakStrings = strings.weak;
        fact.recentDays = {row.besideYesterday, m_besideBefore.at(at)};
        // A running day accuses, but does not clear: the morning may hide what yesterday showed.
        if (row.beside.isBelow())
            fact.recentDays.prepend(row.beside);
        facts << fact;
    }
    rank();
    m_attention = triage(facts);
    for (qsizetype place = 0; place < m_attention.size(); ++place) {
        Row &row = m_rows[size_t(m_plants->rowOf(m_attention.at(place).plant))];
        row.reasons = m_attention.at(place).reasons;
        row.urgency = int(place) + 1;
    }
}

void FleetTableModel::rank()
{
    std::vector<Row *> ranked;
    for (Row &row : m_rows) {
        row.rank = 0;
        if (row.besideYesterday.specificYield)
            ranked.push_back(&row);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Row *a, const Row *b) {
        return *a->besideYesterday.specificYield > *b->besideYesterday.specificYield;
    });
    for (size_t place = 0; place < ranked.size(); ++place)
        ranked[place]->rank = int(place) + 1;
}

void FleetTableModel::applyRows(std::vector<Row> rows)
{
    QHash<RowState, int> before;
    for (const Row &row : m_rows)
        ++before[row.state];
    m_rows = std::move(rows);
    const auto whoIsFirst = [this] {
        QList<PlantCode> plants;
        for (const Attention &attention : std::as_const(m_attention))
            plants << attention.plant;
        return plants;
    };
    const QList<PlantCode> firstBefore = whoIsFirst();
    judge();
    QHash<RowState, int> after;
    for (const Row &row : m_rows)
        ++after[row.state];
    if (m_states)
        show(filtered(m_sorted));
    // Who needs somebody shall not wait for the next click on the heading.
    if (m_sortColumn == NeedsAttention && firstBefore != whoIsFirst())
        sort(m_sortColumn, m_sortOrder);
    // One range for all: a view repaints what is on the screen, whatever the range.
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (before != after)
        Q_EMIT countsChanged();
    Q_EMIT attentionChanged();
}

void FleetTableModel::addPlants(int first, int count)
{
    const QList<PlantCode> plants = m_plants->plantCodes();
    // New ones come to the end of the store, so places of the others stay.
    for (int place = first; place < first + count; ++place) {
        m_rows.push_back(read(plants.at(place)));
        m_kept.push_back(keptOf(plants.at(place)));
        m_sorted.push_back(place);
    }
    judge();
    show(filtered(m_sorted));
    if (m_sortColumn >= 0)
        sort(m_sortColumn, m_sortOrder);
    Q_EMIT countsChanged();
    Q_EMIT attentionChanged();
}

void FleetTableModel::removePlant(int place)
{
    std::vector<int> wanted = m_shown;
    std::erase(wanted, place);
    show(wanted);
    std::erase(m_sorted, place);
    for (std::vector<int> *places : {&m_sorted, &m_shown}) {
        for (int &other : *places)
            other -= other > place ? 1 : 0;
    }
    m_rows.erase(m_rows.begin() + place);
    m_kept.erase(m_kept.begin() + place);
    judge();
    Q_EMIT countsChanged();
    Q_EMIT attentionChanged();
}

bool FleetTableModel::passes(const Row &row) const
{
    return !m_states || m_states.testFlag(row.state);
}

std::vector<int> FleetTableModel::filtered(const std::vector<int> &sorted) const
{
    std::vector<int> result;
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(result),
                 [this](int place) { return passes(m_rows[size_t(place)]); });
    return result;
}

//! Removes and inserts until \a wanted is shown; what both have stands in the same order in both.
void FleetTableModel::show(const std::vector<int> &wanted)
{
    std::vector<bool> isWanted(m_rows.size());
    for (const int place : wanted)
        isWanted[size_t(place)] = true;
    for (int last = int(m_shown.size()) - 1; last >= 0;) {
        if (isWanted[size_t(m_shown[size_t(last)])]) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !isWanted[size_t(m_shown[size_t(first) - 1])])
            --first;
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
    for (size_t at = 0; at < wanted.size();) {
        if (at < m_shown.size() && m_shown[at] == wanted[at]) {
            ++at;
            continue;
        }
        size_t end = at;
        while (end < wanted.size() && (at >= m_shown.size() || wanted[end] != m_shown[at]))
            ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_shown.insert(m_shown.begin() + qsizetype(at), wanted.begin() + qsizetype(at),
                       wanted.begin() + qsizetype(end));
        endInsertRows();
        at = end;
    }
}

void FleetTableModel::setStates(RowStates states)
{
    if (states == m_states)
        return;
    m_states = states;
    show(filtered(m_sorted));
}

int FleetTableModel::count(RowState state) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.state == state; }));
}

std::vector<int> FleetTableModel::sortedRows() const
{
    std::vector<int> sorted(m_rows.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    if (m_sortColumn < 0)
        return sorted;
    QCollator collator(m_formatter.locale().language() == QLocale::C ? QLocale(QLocale::English)
                                                                     : m_formatter.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    struct Key
    {
        bool isAbsent = true;
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };
    std::vector<Key> keys(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QVariant value = sortValue(m_rows[i], m_sortColumn);
        keys[i].isAbsent = !value.isValid();
        if (value.typeId() == QMetaType::QString)
            keys[i].text = collator.sortKey(value.toString());
        else
            keys[i].number = value.toDouble();
    }
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const Key &first = keys[size_t(a)];
        const Key &second = keys[size_t(b)];
        if (first.isAbsent || second.isAbsent)
            return !first.isAbsent && second.isAbsent;
        const Key &low = m_sortOrder == Qt::AscendingOrder ? first : second;
        const Key &high = m_sortOrder == Qt::AscendingOrder ? second : first;
        return low.text && high.text ? *low.text < *high.text : low.number < high.number;
    });
    return sorted;
}

void FleetTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> shownBefore = m_shown;
    m_sorted = sortedRows();
    m_shown = filtered(m_sorted);
    std::vector<int> rowOfPlace(m_rows.size(), -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        rowOfPlace[size_t(m_shown[row])] = int(row);
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(rowOfPlace[size_t(shownBefore[size_t(old.row())])], old.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

PlantCode FleetTableModel::plantAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? m_rows[size_t(m_shown[size_t(row)])].code : PlantCode();
}

int FleetTableModel::rowOf(const PlantCode &plant) const
{
    const int place = m_plants ? m_plants->rowOf(plant) : -1;
    const auto found = std::find(m_shown.begin(), m_shown.end(), place);
    return place < 0 || found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString FleetTableModel::nameOf(const PlantCode &plant) const
{
    const int place = m_plants ? m_plants->rowOf(plant) : -1;
    return place < 0 || place >= int(m_rows.size()) ? plant.value : m_rows[size_t(place)].name;
}
