// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasktablemodel.h"

#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskpoller.h"
#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/commandwords.h"
#include "ui/format/taskwords.h"
#include "ui/models/roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

struct TaskTableModel::Source
{
    ProfileId profile;
    QString title;
    ControlDesk *desk = nullptr;
    PlantStore *plants = nullptr;
};

TaskTableModel::TaskTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

TaskTableModel::~TaskTableModel() = default;

TaskTableModel::Source *TaskTableModel::sourceOf(const ProfileId &profile) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&](const auto &source) { return source->profile == profile; });
    return found == m_sources.end() ? nullptr : found->get();
}

void TaskTableModel::addAccount(const ProfileId &profile, const QString &title, ControlDesk &desk,
                                PlantStore *plants)
{
    if (sourceOf(profile))
        return;
    auto added = std::make_unique<Source>(Source {profile, title, &desk, plants});
    Source *const source = added.get();
    connect(&desk, &ControlDesk::taskChanged, this,
            [this, source](const QString &id) { takeChange(*source, id); });
    connect(&desk, &ControlDesk::changed, this, [this] { showColumns(Next, Next); });
    beginResetModel();
    m_sources.push_back(std::move(added));
    readAll();
    endResetModel();
    Q_EMIT countsChanged();
}

void TaskTableModel::removeAccount(const ProfileId &profile)
{
    Source *const gone = sourceOf(profile);
    if (!gone)
        return;
    disconnect(gone->desk, nullptr, this, nullptr);
    beginResetModel();
    std::erase_if(m_sources, [gone](const auto &source) { return source.get() == gone; });
    readAll();
    endResetModel();
    Q_EMIT countsChanged();
}

//! Within a reset.
void TaskTableModel::readAll()
{
    m_rows.clear();
    for (const auto &source : m_sources) {
        for (const ControlTask &task : source->desk->journal().tasks())
            m_rows << Row {source.get(), task.id, task.draftedAt};
    }
    sortRows();
}

//! The newest first; of one moment in the order of the journal, the last one first.
void TaskTableModel::sortRows()
{
    std::reverse(m_rows.begin(), m_rows.end());
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.draftedAt > b.draftedAt; });
}

void TaskTableModel::takeChange(Source &source, const QString &id)
{
    const int row = rowOf(source.profile, id);
    const ControlTask *task = source.desk->task(id);
    if (row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (task) {
        const auto place = std::find_if(m_rows.begin(), m_rows.end(), [task](const Row &other) {
            return other.draftedAt <= task->draftedAt;
        });
        const int at = int(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, Row {&source, id, task->draftedAt});
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void TaskTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    showColumns(0, ColumnCount - 1);
}

void TaskTableModel::refreshAges()
{
    showColumns(Drafted, Drafted);
    showColumns(Next, Next);
}

void TaskTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    showColumns(0, ColumnCount - 1);
}

void TaskTableModel::showColumns(int first, int last)
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, first), index(int(m_rows.size()) - 1, last),
                           {Qt::DisplayRole, Qt::ToolTipRole});
}

TaskTableModel::Ref TaskTableModel::taskAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row &entry = m_rows.at(row);
    return {entry.source->profile, entry.source->desk->task(entry.id)};
}

int TaskTableModel::rowOf(const ProfileId &profile, const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id && m_rows.at(row).source->profile == profile)
            return int(row);
    }
    return -1;
}

QTimeZone TaskTableModel::zoneOf(const ProfileId &profile, const PlantCode &code) const
{
    const Source *source = sourceOf(profile);
    const Plant *plant = source && source->plants ? source->plants->plant(code) : nullptr;
    return plant ? plantZone(*plant) : QTimeZone::utc();
}

QString TaskTableModel::batteryName(const Ref &ref) const
{
    const Source *source = sourceOf(ref.profile);
    const auto *dispatch = ref.task ? std::get_if<BatteryDispatchOrder>(&ref.task->command.order) : nullptr;
    if (!dispatch || !source || !source->plants)
        return {};
    const QList<DeviceId> devices = source->plants->deviceIds(ref.task->command.plant);
    for (const DeviceId id : devices) {
        const Device *device = source->plants->device(id);
        if (device && device->dn == dispatch->battery)
            return device->name;
    }
    return {};
}

qint64 TaskTableModel::nextQuestionAt(const Ref &ref) const
{
    const Source *source = sourceOf(ref.profile);
    return source && ref.task ? source->desk->poller().nextQuestionAt(ref.task->id).value_or(0) : 0;
}

int TaskTableModel::openCount() const
{
    int count = 0;
    for (const Row &row : m_rows) {
        const ControlTask *task = row.source->desk->task(row.id);
        count += task && task->isOpen() ? 1 : 0;
    }
    return count;
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TaskTableModel::nextText(const Row &row, const ControlTask &task) const
{
    const qint64 at = nextQuestionAt({row.source->profile, &task});
    if (at == 0)
        return {};
    const qint64 now = m_clock.now();
    return at <= now ? tr("Now", "next question")
                     : m_formatter.timeOrDate(at, now, zoneOf(row.source->profile, task.command.plant));
}

QString TaskTableModel::text(const Row &row, const ControlTask &task, int column) const
{
    switch (column) {
    case Drafted:
        return m_formatter.timeOrDate(task.draftedAt, m_clock.now(),
                                      zoneOf(row.source->profile, task.command.plant));
    case PlantName:
        return task.plantName.isEmpty() ? task.command.plant.value : task.plantName;
    case Action:
        return CommandWords(m_formatter).action(task.command, batteryName({row.source->profile, &task}));
    case State:
        return TaskWords::state(task.state);
    case Verdict:
        return TaskWords::shortVerdict(task.telemetry.verdict);
    case Next:
        return nextText(row, task);
    case Family:
        return CommandWords::family(task.command.family());
    case Account:
        return row.source->title;
    case Who:
        return task.who;
    default:
        return {};
    }
}

QVariant TaskTableModel::sortValue(const Row &row, const ControlTask &task, int column) const
{
    switch (column) {
    case Drafted:
        return task.draftedAt;
    case State:
        return int(task.state);
    case Next:
        return nextQuestionAt({row.source->profile, &task});
    default:
        return text(row, task, column);
    }
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const ControlTask *task = row.source->desk->task(row.id);
    if (!task)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, *task, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State)
            return TaskWords::explanation(*task);
        return index.column() == Verdict ? TaskWords(m_formatter).verdict(*task)
                                         : text(row, *task, index.column());
    case Roles::Sort:
        return sortValue(row, *task, index.column());
    case Roles::State:
        return int(task->state);
    case Roles::Id:
        return task->id;
    default:
        return {};
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *keys[] = {"drafted", "plant",  "action",  "state", "verdict",
                                           "next",    "family", "account", "who"};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Roles::ColumnKey)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Drafted:
        return tr("Given");
    case PlantName:
        return tr("Plant");
    case Action:
        return tr("Command");
    case State:
        return tr("State");
    case Verdict:
        return tr("Live data");
    case Next:
        return tr("Next question");
    case Family:
        return tr("Kind");
    case Account:
        return tr("Account");
    default:
        return tr("By");
    }
}
