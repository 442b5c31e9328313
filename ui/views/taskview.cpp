// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/taskview.h"

#include "core/control/commandgiver.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskexport.h"
#include "core/control/taskpoller.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/views/labels.h"
#include "ui/views/listpage.h"
#include "ui/views/noticestrip.h"
#include "ui/views/pageheader.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablelayout.h"
#include "ui/views/tables.h"
#include "ui/views/taskdelegate.h"
#include "ui/views/taskdetails.h"
#include "ui/views/taskfilterbar.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastTableHeight = 140;
} // namespace

TaskView::TaskView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new TaskTableModel(clock, this))
    , m_shown(new TaskFilterModel(*m_model, this))
{
    setObjectName(u"taskView"_s);
    build();
    connectParts();
    whenTranslated(this, [this] { retranslate(); });
}

TaskView::~TaskView() = default;

void TaskView::buildTable(QWidget *card)
{
    m_table = makeTable(u"taskTableView"_s, card);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new TaskDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(leastTableHeight);
    TableLayout::Options options;
    options.fixedColumn = TaskTableModel::Action;
    options.stretchColumn = TaskTableModel::Action;
    options.hidden = {TaskTableModel::Family, TaskTableModel::Who};
    options.isSortable = true;
    m_layout = new TableLayout(*m_table, options);
    m_layout->setAvailable(TaskTableModel::Account, false);
}

void TaskView::build()
{
    m_header = new PageHeader(this);
    m_header->setIcon(u"command"_s);
    m_header->badge().hide();
    m_notice = new NoticeStrip(u"taskNoticeStrip"_s, this);
    m_bar = new TaskFilterBar(this);
    QFrame *card = makeCard(this);
    buildTable(card);
    const ListPage::EmptyNotice empty =
        ListPage::fillCard(card, m_table, u"Tasks"_s, u"showAllTasksButton"_s);
    m_empty = empty.widget;
    m_emptyLabel = empty.label;
    m_emptyButton = empty.button;

    m_details = new TaskDetails(this);
    m_splitter = ListPage::makeSplitter(u"taskSplitter"_s, card, m_details, this);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 340});

    ListPage::layOut(this, m_header, m_notice, m_bar, m_splitter);
}

void TaskView::connectParts()
{
    connect(m_bar, &TaskFilterBar::filterChanged, this, &TaskView::applyFilter);
    connect(m_bar, &TaskFilterBar::csvRequested, this, [this] { exportAs(true); });
    connect(m_bar, &TaskFilterBar::jsonRequested, this, [this] { exportAs(false); });
    connect(m_model, &TaskTableModel::countsChanged, this, &TaskView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TaskView::refreshDetails);
    connect(&m_bar->search(), &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_emptyButton, &QAbstractButton::clicked, this, [this] {
        m_bar->setFilter({}, {});
        applyFilter();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &TaskDetails::askRequested, this, &TaskView::askNow);
    connect(m_details, &TaskDetails::retryRequested, this, &TaskView::giveAgain);
    connect(m_details, &TaskDetails::revertRequested, this, &TaskView::undo);
    connect(m_details, &TaskDetails::settled, this, [this](bool wasDone) {
        const TaskTableModel::Ref ref = chosen();
        if (ControlDesk *desk = deskOf(ref.profile); desk && ref.task)
            desk->settleByHand(ref.task->id, wasDone, commandGiver("window"_L1));
    });
    connect(m_details, &TaskDetails::plantRequested, this, [this] {
        const TaskTableModel::Ref ref = chosen();
        if (ref.task)
            Q_EMIT plantRequested(ref.profile, ref.task->command.plant);
    });
}

void TaskView::retranslate()
{
    m_header->setTitle(tr("Commands"));
    m_table->setAccessibleName(tr("Commands"));
    m_model->retranslate();
    refresh();
}

void TaskView::addAccount(const Profile &profile, ControlDesk &desk, PlantStore &plants)
{
    m_accounts.insert(profile.id, {profile, &desk, &plants});
    connect(&desk, &ControlDesk::changed, this, &TaskView::refresh);
    connect(&plants, &PlantStore::plantsAdded, this, &TaskView::refresh);
    showAccountColumn();
    m_model->addAccount(profile.id, profile.title, desk, &plants);
}

void TaskView::removeAccount(const ProfileId &profile)
{
    const Account gone = m_accounts.take(profile);
    if (!gone.desk)
        return;
    disconnect(gone.desk, nullptr, this, nullptr);
    disconnect(gone.plants, nullptr, this, nullptr);
    m_model->removeAccount(profile);
    showAccountColumn();
    if (filter().profile == profile)
        showPlace({}, {});
    refresh();
}

//! Only worth a column if there are several.
void TaskView::showAccountColumn()
{
    m_layout->setAvailable(TaskTableModel::Account, m_accounts.size() > 1);
}

void TaskView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_details->setFormatter(formatter);
    m_model->setFormatter(formatter);
    refresh();
}

void TaskView::refreshAges()
{
    m_model->refreshAges();
    refreshHeader();
    refreshDetails();
}

const TaskFilter &TaskView::filter() const
{
    return m_shown->filter();
}

void TaskView::applyFilter()
{
    const bool isElsewhere =
        m_bar->filter().profile != filter().profile || m_bar->filter().plant != filter().plant;
    m_shown->setFilter(m_bar->filter());
    refresh();
    if (isElsewhere)
        Q_EMIT placeChanged();
}

void TaskView::showPlace(const ProfileId &profile, const PlantCode &plant)
{
    if (filter().profile == profile && filter().plant == plant)
        return;
    TaskFilter filter;
    filter.profile = profile;
    filter.plant = plant;
    m_shown->setFilter(filter);
    m_bar->setFilter(filter, placeName());
    refresh();
    Q_EMIT placeChanged();
}

void TaskView::showTask(const ProfileId &profile, const QString &id)
{
    const int row = m_model->rowOf(profile, id);
    if (row < 0)
        return;
    const QModelIndex source = m_model->index(row, TaskTableModel::Action);
    if (!m_shown->mapFromSource(source).isValid()) {
        m_bar->setFilter({}, {});
        applyFilter();
    }
    const QModelIndex index = m_shown->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

TaskTableModel::Ref TaskView::chosen() const
{
    return m_model->taskAt(m_shown->mapToSource(m_table->currentIndex()).row());
}

ControlDesk *TaskView::deskOf(const ProfileId &profile) const
{
    return m_accounts.value(profile).desk;
}

void TaskView::askNow()
{
    const TaskTableModel::Ref ref = chosen();
    if (ControlDesk *desk = deskOf(ref.profile); desk && ref.task)
        desk->poller().askNow(ref.task->id);
}

void TaskView::giveAgain()
{
    const TaskTableModel::Ref ref = chosen();
    if (ref.task)
        Q_EMIT commandRequested(ref.profile, ref.task->command, ref.task->id, {});
}

void TaskView::undo()
{
    const TaskTableModel::Ref ref = chosen();
    if (!ref.task)
        return;
    if (const auto command = ControlDesk::revertOf(*ref.task))
        Q_EMIT commandRequested(ref.profile, *command, {}, ref.task->id);
}

QList<ControlTask> TaskView::shownTasks() const
{
    QList<ControlTask> tasks;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const auto ref = m_model->taskAt(m_shown->mapToSource(m_shown->index(row, 0)).row());
        if (ref.task)
            tasks << *ref.task;
    }
    return tasks;
}

void TaskView::exportAs(bool isCsv)
{
    PageExport wanted;
    wanted.title = tr("Save the commands");
    wanted.fileName = PageExport::safeName(tr("commands")) + (isCsv ? u".csv"_s : u".json"_s);
    wanted.kind = isCsv ? tr("CSV tables") : tr("JSON files");
    wanted.write = [tasks = shownTasks(), isCsv](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = isCsv ? TaskExport::csv(tasks) : TaskExport::json(tasks);
        const bool isWritten =
            file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        return isWritten ? QString() : file.errorString();
    };
    Q_EMIT exportRequested(wanted);
}
