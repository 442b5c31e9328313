// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/deviceview.h"

#include "core/catalog/devicecatalog.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/labels.h"
#include "ui/format/plantzone.h"
#include "ui/models/deviceheadline.h"
#include "ui/models/readingtablemodel.h"
#include "ui/views/factlist.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

DeviceView::DeviceView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_header(new PageHeader(this))
    , m_identity(new FactList(u"deviceFactList"_s, tr("Device"), this, FactList::Shape::Columns))
    , m_model(new ReadingTableModel(clock, this))
    , m_table(new QTableView(this))
    , m_empty(makeParagraph(TextSize::Body, "muted", this))
{
    setObjectName(u"deviceView"_s);
    QFrame *card = makeCard(this);
    m_table->setParent(card);
    m_table->setObjectName(u"readingTableView"_s);
    m_table->setAccessibleName(tr("Readings of the device"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Grid::unit + Grid::half);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ReadingTableModel::Label, QHeaderView::Stretch);
    const QFontMetrics metrics(font());
    header->resizeSection(ReadingTableModel::Value,
                          metrics.horizontalAdvance(u"Maximum self-consumption____"_s));
    header->resizeSection(ReadingTableModel::UnitText, metrics.horizontalAdvance(u"kWh/m²__"_s));
    header->resizeSection(ReadingTableModel::Age, metrics.horizontalAdvance(u"59 min ago__"_s));
    header->resizeSection(ReadingTableModel::Key, metrics.horizontalAdvance(u"max_discharge_power____"_s));
    auto *copy = new QAction(themedIcon(u"copy"_s), tr("&Copy as table"), m_table);
    copy->setObjectName(u"copyReadingsAction"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &DeviceView::copySelection);

    m_empty->setObjectName(u"noReadingsLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(Grid::half, Grid::half, Grid::half, Grid::half);
    cardLayout->addWidget(m_table);
    cardLayout->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::triple);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_header);
    layout->addWidget(m_identity);
    layout->addWidget(card, 1);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DeviceView::refreshEmptyState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeviceView::refreshEmptyState);
}

void DeviceView::showDevice(PlantStore &store, DeviceId device)
{
    if (m_store == &store && m_device == device)
        return;
    clear();
    m_store = &store;
    m_device = device;
    if (const Device *known = store.device(device)) {
        if (const Plant *plant = store.plant(known->plant))
            m_model->setZone(plantZone(*plant));
    }
    m_model->showDevice(store, device);
    connect(m_store, &PlantStore::deviceChanged, this, &DeviceView::refresh);
    connect(m_store, &PlantStore::readingsChanged, this,
            [this](const QList<PlantCode> &, const QList<DeviceId> &devices) {
                if (devices.contains(m_device))
                    refresh();
            });
    m_table->scrollToTop();
    refresh();
}

void DeviceView::clear()
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = nullptr;
    m_device = {};
    m_model->clear();
}

void DeviceView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_model->setFormatter(formatter);
    refresh();
}

void DeviceView::refreshAges()
{
    m_model->refreshAges();
    refresh();
}

void DeviceView::refresh()
{
    const Device *device = m_store ? m_store->device(m_device) : nullptr;
    if (!device)
        return;
    const Plant *plant = m_store->plant(device->plant);
    m_header->setIcon(iconNameForDeviceType(device->typeId));
    m_header->setTitle(device->name.isEmpty() ? Labels::deviceType(device->typeId) : device->name);
    m_header->setFacts({deviceStateText(*m_store, *device), Labels::deviceType(device->typeId),
                        plant ? plant->name : QString()});
    const qint64 at = m_store->deviceReadingAt(m_device);
    m_header->badge().setState(m_store->deviceState(m_device), isDeviceFaulty(*m_store, *device), at != 0);
    m_header->setAge(at == 0 ? tr("No data yet") : tr("Data: %1").arg(m_formatter.age(at, m_clock.now())));
    m_identity->setFacts(
        {{tr("Serial number"), device->serial, {}},
         {tr("Model"), device->model, {}},
         {tr("Software"), device->softwareVersion, {}},
         {tr("Optimizers"),
          device->optimizerCount ? m_formatter.locale().toString(*device->optimizerCount) : QString(),
          {}},
         {tr("Device id"), QString::number(m_device.value),
          tr("As the service's interface knows the device")}});
    refreshEmptyState();
}

void DeviceView::refreshEmptyState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    // Absent has reasons: a kind that never sends, a device out of reach, an answer still to come.
    const Device *device = m_store ? m_store->device(m_device) : nullptr;
    if (!device || !isEmpty)
        m_empty->clear();
    else if (!DeviceCatalog::shared().hasRealtime(device->typeId))
        m_empty->setText(tr("The service has no live values for this kind of device."));
    else if (m_store->deviceReadingAt(m_device) == 0)
        m_empty->setText(tr("Waiting for the first values of this device…"));
    else
        m_empty->setText(tr("The service answered without a value for this device."));
}

QString DeviceView::selectionAsText() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << index.row();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ReadingTableModel::ColumnCount; ++column)
        cells << m_model->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'\t');
    for (const int row : std::as_const(rows)) {
        cells.clear();
        for (int column = 0; column < ReadingTableModel::ColumnCount; ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void DeviceView::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectionAsText());
}
