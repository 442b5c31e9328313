// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alarmview.h"

#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/views/alarmdetails.h"
#include "ui/views/alarmfilterbar.h"
#include "ui/views/alarmtable.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/listpage.h"
#include "ui/views/noticestrip.h"
#include "ui/views/pageheader.h"
#include "ui/views/retranslation.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint32 layoutVersion = 1;
constexpr int leastTableHeight = 140;
} // namespace

AlarmView::AlarmView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new AlarmTableModel(clock, this))
{
    setObjectName(u"alarmView"_s);
    build();
    addTableActions();
    connectParts();
    whenTranslated(this, [this] { retranslate(); });
}

AlarmView::~AlarmView() = default;

void AlarmView::build()
{
    m_header = new PageHeader(this);
    m_header->setIcon(u"bell"_s);
    m_header->badge().hide();
    m_notice = new NoticeStrip(u"alarmNoticeStrip"_s, this);
    m_bar = new AlarmFilterBar(this);
    QFrame *card = makeCard(this);
    m_table = new AlarmTable(*m_model, card);
    m_table->setMinimumHeight(leastTableHeight);
    const ListPage::EmptyNotice empty =
        ListPage::fillCard(card, m_table, u"Alarms"_s, u"showOtherAlarmsButton"_s);
    m_empty = empty.widget;
    m_emptyLabel = empty.label;
    m_emptyButton = empty.button;

    m_details = new AlarmDetails(this);
    m_splitter = ListPage::makeSplitter(u"alarmSplitter"_s, card, m_details, this);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({380, 260});

    ListPage::layOut(this, m_header, m_notice, m_bar, m_splitter);
}

void AlarmView::addTableActions()
{
    const auto add = [this](const QString &name, const QString &icon) {
        auto *action = new QAction(m_table);
        action->setObjectName(name);
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
        return action;
    };
    m_goToDevice = add(u"goToDeviceAction"_s, u"device"_s);
    m_goToPlant = add(u"goToPlantAction"_s, u"plant"_s);
    m_onlyPlant = add(u"onlyThisPlantAction"_s, {});
    auto *separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->insertActions(m_table->actions().constFirst(),
                           {m_goToDevice, m_goToPlant, m_onlyPlant, separator});
    connect(m_goToDevice, &QAction::triggered, this, &AlarmView::goToDevice);
    connect(m_goToPlant, &QAction::triggered, this, &AlarmView::goToPlant);
    connect(m_onlyPlant, &QAction::triggered, this, [this] {
        const AlarmTableModel::Ref alarm = chosen();
        if (alarm.record)
            showPlace(alarm.profile, alarm.record->alarm.plant);
    });
}

void AlarmView::connectParts()
{
    connect(m_bar, &AlarmFilterBar::filterChanged, this, &AlarmView::applyFilter);
    connect(m_bar, &AlarmFilterBar::groupingChanged, this, [this](AlarmGrouping grouping) {
        m_model->setGrouping(grouping);
        m_table->openGroups();
    });
    connect(m_model, &AlarmTableModel::countsChanged, this, &AlarmView::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AlarmView::refreshDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AlarmView::refreshDetails);
    connect(m_table, &QAbstractItemView::activated, this, &AlarmView::activate);
    connect(m_table, &AlarmTable::typed, this, [this](const QString &text) {
        m_bar->search().setFocus(Qt::OtherFocusReason);
        m_bar->search().setText(m_bar->search().text() + text);
    });
    connect(m_table, &AlarmTable::escaped, this, [this] { m_bar->search().clear(); });
    connect(&m_bar->search(), &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    m_bar->search().installEventFilter(this);
    connect(m_emptyButton, &QAbstractButton::clicked, this, [this] {
        AlarmFilter filter;
        // Without other filters it is the ended ones that are missing.
        if (!m_bar->isFiltering())
            filter.state = AlarmFilter::State::All;
        m_bar->setFilter(filter, {});
        applyFilter();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &AlarmDetails::deviceRequested, this, &AlarmView::goToDevice);
    connect(m_details, &AlarmDetails::plantRequested, this, &AlarmView::goToPlant);
}

void AlarmView::retranslate()
{
    m_header->setTitle(tr("Alarms"));
    m_goToDevice->setText(tr("Go to &device"));
    m_goToPlant->setText(tr("Go to &plant"));
    m_onlyPlant->setText(tr("&Only alarms of this plant"));
    m_model->retranslate();
    refresh();
}

void AlarmView::addAccount(const Profile &profile, AlarmStore &alarms, PlantStore &plants)
{
    m_accounts.insert(profile.id, {profile, &alarms, &plants, {}});
    connect(&alarms, &AlarmStore::polled, this, &AlarmView::refresh);
    connect(&plants, &PlantStore::plantsAdded, this, &AlarmView::refresh);
    m_model->addAccount(profile.id, alarms, &plants);
}

void AlarmView::removeAccount(const ProfileId &profile)
{
    const Account gone = m_accounts.take(profile);
    if (!gone.alarms)
        return;
    disconnect(gone.alarms, nullptr, this, nullptr);
    disconnect(gone.plants, nullptr, this, nullptr);
    m_model->removeAccount(profile);
    if (filter().profile != m_bar->filter().profile) {
        m_bar->setFilter(filter(), {});
        Q_EMIT placeChanged();
    }
    refresh();
}

void AlarmView::setPollStatus(const ProfileId &profile, const AlarmPollStatus &status)
{
    const auto account = m_accounts.find(profile);
    if (account == m_accounts.end())
        return;
    account->status = status;
    refresh();
}

void AlarmView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_details->setFormatter(formatter);
    m_model->setFormatter(formatter);
    refresh();
}

void AlarmView::refreshAges()
{
    m_model->refreshAges();
    refreshHeader();
    refreshNotice();
}

const AlarmFilter &AlarmView::filter() const
{
    return m_model->filter();
}

void AlarmView::applyFilter()
{
    const bool isElsewhere =
        m_bar->filter().profile != filter().profile || m_bar->filter().plant != filter().plant;
    m_model->setFilter(m_bar->filter());
    m_table->openGroups(); // what is looked for is not to hide in one
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    refreshDetails();
    if (isElsewhere)
        Q_EMIT placeChanged();
}

void AlarmView::showPlace(const ProfileId &profile, const PlantCode &plant)
{
    if (filter().profile == profile && filter().plant == plant)
        return;
    AlarmFilter filter = this->filter();
    filter.profile = profile;
    filter.plant = plant;
    if (!profile.isEmpty()) { // a preset is about the place, not about what was looked for before
        filter.text.clear();
        filter.severities.clear();
    }
    m_bar->setFilter(filter, plantName(profile, plant, {}));
    applyFilter();
}

void AlarmView::showAlarm(const ProfileId &profile, quint64 id)
{
    const Account account = m_accounts.value(profile);
    const int row = account.alarms ? account.alarms->rowOf(id) : -1;
    if (row < 0)
        return;
    if (!m_model->indexOf(profile, id).isValid()) {
        AlarmFilter filter;
        if (!account.alarms->at(row).isActive())
            filter.state = AlarmFilter::State::All;
        m_bar->setFilter(filter, {});
        applyFilter();
    }
    const QModelIndex index = m_model->indexOf(profile, id);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

QByteArray AlarmView::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    quint8 severities = 0;
    for (const AlarmSeverity severity : filter().severities)
        severities |= quint8(1u << quint8(severity));
    stream << layoutVersion << m_table->layoutState() << m_splitter->saveState() << quint8(m_bar->grouping())
           << quint8(filter().state) << severities;
    return state;
}

void AlarmView::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray table, splitter;
    quint8 grouping = 0, which = 0, severities = 0;
    stream >> version >> table >> splitter >> grouping >> which >> severities;
    if (stream.status() != QDataStream::Ok || version != layoutVersion
        || grouping > quint8(AlarmGrouping::Name) || which > quint8(AlarmFilter::State::All))
        return;
    m_table->restoreLayout(table);
    m_splitter->restoreState(splitter);
    m_bar->setGrouping(AlarmGrouping(grouping));
    AlarmFilter filter = this->filter();
    filter.state = AlarmFilter::State(which);
    filter.severities.clear();
    for (quint8 severity = 0; severity <= quint8(AlarmSeverity::Warning); ++severity) {
        if (severities & (1u << severity))
            filter.severities.insert(AlarmSeverity(severity));
    }
    m_bar->setFilter(filter, placeName());
    applyFilter();
}

AlarmTableModel::Ref AlarmView::chosen() const
{
    return m_model->alarm(m_table->currentIndex());
}

//! The alarm names no id: the serial number finds the device, else its name does.
const Device *AlarmView::deviceOf(const AlarmTableModel::Ref &ref) const
{
    const auto account = m_accounts.constFind(ref.profile);
    if (!ref.record || account == m_accounts.cend())
        return nullptr;
    const Alarm &alarm = ref.record->alarm;
    const Device *byName = nullptr;
    const QList<DeviceId> devices = account->plants->deviceIds(alarm.plant);
    for (const DeviceId id : devices) {
        const Device *device = account->plants->device(id);
        if (!device)
            continue;
        if (!alarm.serial.isEmpty() && device->serial == alarm.serial)
            return device;
        if (!byName && device->typeId == alarm.deviceTypeId && device->name == alarm.deviceName)
            byName = device;
    }
    return byName;
}

void AlarmView::goToDevice()
{
    const AlarmTableModel::Ref alarm = chosen();
    if (const Device *device = deviceOf(alarm))
        Q_EMIT deviceRequested(alarm.profile, device->id);
    else
        goToPlant();
}

void AlarmView::goToPlant()
{
    const AlarmTableModel::Ref alarm = chosen();
    if (alarm.record)
        Q_EMIT plantRequested(alarm.profile, alarm.record->alarm.plant);
}

void AlarmView::activate(const QModelIndex &index)
{
    if (m_model->isGroup(index)) {
        const QModelIndex first = index.siblingAtColumn(0);
        m_table->setExpanded(first, !m_table->isExpanded(first));
        return;
    }
    goToDevice();
}

bool AlarmView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_bar->search()
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool hasText = !m_bar->search().text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        if (key->key() == Qt::Key_Escape && hasText)
            event->accept(); // before anything else takes it
        return false;
    }
    if (key->key() == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key->key() != Qt::Key_Escape)
        return false;
    if (hasText)
        m_bar->search().clear();
    else
        m_table->setFocus(Qt::OtherFocusReason);
    return true;
}
