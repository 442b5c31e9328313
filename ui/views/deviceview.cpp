// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/deviceview.h"

#include "core/catalog/devicecatalog.h"
#include "core/domain/calendarperiod.h"
#include "core/domain/plantzone.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/labels.h"
#include "ui/format/statuswords.h"
#include "ui/format/valuehelp.h"
#include "ui/models/deviceheadline.h"
#include "ui/models/devicestrings.h"
#include "ui/models/stringwatch.h"
#include "ui/views/factlist.h"
#include "ui/views/icons.h"
#include "ui/views/noticestrip.h"
#include "ui/views/pageheader.h"
#include "ui/views/readingpanel.h"
#include "ui/views/retranslation.h"
#include "ui/views/stringscard.h"
#include "ui/views/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

DeviceView::DeviceView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setObjectName(u"deviceView"_s);
    build();
}

void DeviceView::build()
{
    auto *page = new QWidget;
    page->setProperty("page", true);
    m_header = new PageHeader(page);
    m_notice = new NoticeStrip(u"deviceNoticeStrip"_s, page);
    m_identity = new FactList(u"deviceFactList"_s, {}, page, FactList::Shape::Columns);
    m_identity->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_strings = new StringsCard(page);
    m_strings->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_readings = new ReadingPanel(m_clock, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::triple);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_identity);
    layout->addWidget(m_strings);
    layout->addWidget(m_readings, 1);
    layout->addStretch(0);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"deviceScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    whenTranslated(this, [this] {
        m_identity->setTitle(tr("Device"));
        refresh();
    });
}

void DeviceView::showDevice(PlantStore &store, DeviceId device)
{
    if (m_store == &store && m_device == device)
        return;
    clear();
    m_store = &store;
    m_device = device;
    const Device *known = store.device(device);
    const Plant *plant = known ? store.plant(known->plant) : nullptr;
    m_readings->showDevice(store, device, plant ? plantZone(*plant) : QTimeZone::utc());
    connect(m_store, &PlantStore::deviceChanged, this, &DeviceView::refresh);
    connect(m_store, &PlantStore::readingsChanged, this,
            [this](const QList<PlantCode> &, const QList<DeviceId> &devices) {
                if (devices.contains(m_device))
                    refresh();
            });
    refresh();
}

void DeviceView::setHistory(HistoryStore *history)
{
    if (m_history == history)
        return;
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_history = history;
    if (m_history) {
        connect(m_history, &HistoryStore::deviceDayChanged, this, [this](DeviceId device) {
            if (device == m_device)
                refreshStringDay();
        });
    }
    refreshStringDay();
}

void DeviceView::clear()
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_store = nullptr;
    m_history = nullptr;
    m_device = {};
    m_strings->setDay({}, {}, 0, QTimeZone::utc());
    m_readings->clear();
}

void DeviceView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_readings->setFormatter(formatter);
    m_strings->setFormatter(formatter);
    refresh();
}

void DeviceView::refreshAges()
{
    const Device *device = m_store ? m_store->device(m_device) : nullptr;
    if (!device)
        return;
    m_readings->refreshAges();
    if (m_store->deviceState(m_device) != m_shownState) {
        refresh();
        return;
    }
    refreshHeader(*device);
    refreshNotice(*device);
}

void DeviceView::refresh()
{
    const Device *device = m_store ? m_store->device(m_device) : nullptr;
    if (!device)
        return;
    m_shownState = m_store->deviceState(m_device);
    refreshHeader(*device);
    refreshIdentity(*device);
    refreshNotice(*device);
    refreshStrings(*device);
    refreshEmptyText(*device);
}

void DeviceView::refreshHeader(const Device &device)
{
    const Plant *plant = m_store->plant(device.plant);
    const QString plantName = plant ? (plant->name.isEmpty() ? plant->code.value : plant->name) : QString();
    m_header->setIcon(iconNameForDeviceType(device.typeId));
    m_header->setTitle(device.name.isEmpty() ? Labels::deviceType(device.typeId) : device.name);
    const Field *state = deviceStateField(device.typeId);
    m_header->setFacts({deviceStateText(*m_store, device), Labels::deviceType(device.typeId), plantName},
                       state ? ValueHelp::deviceField(*state, device.typeId, m_formatter) : QString());
    const qint64 at = m_store->deviceReadingAt(m_device);
    const bool hasValues = DeviceCatalog::shared().hasRealtime(device.typeId);
    m_header->badge().setVisible(hasValues);
    m_header->badge().setState(m_store->deviceState(m_device), isDeviceFaulty(*m_store, device), at != 0);
    m_header->setAge(!hasValues    ? QString()
                         : at == 0 ? tr("No data yet")
                                   : tr("Data: %1").arg(m_formatter.age(at, m_clock.now())));
}

void DeviceView::refreshIdentity(const Device &device)
{
    const auto fact = [](const QString &name, const QString &value, const QString &key,
                         const QString &copyWords = {}) {
        return FactList::Fact {name, value, value + u'\n' + ValueHelp::listedDevice(name, key), copyWords};
    };
    const QString optimizers =
        device.optimizerCount ? m_formatter.locale().toString(*device.optimizerCount) : QString();
    m_identity->setFacts({fact(tr("Serial number"), device.serial, u"esnCode"_s, tr("Copy serial number")),
                          fact(tr("Model"), device.model, u"model"_s),
                          fact(tr("Software"), device.softwareVersion, u"softwareVersion"_s),
                          fact(tr("Optimizers"), optimizers, u"optimizerNumber"_s),
                          fact(tr("Device id"), QString::number(m_device.value), u"id"_s)});
}

void DeviceView::refreshNotice(const Device &device)
{
    using Tone = NoticeStrip::Tone;
    const DataState state = m_store->deviceState(m_device);
    const qint64 at = m_store->deviceReadingAt(m_device);
    const QString last = at == 0 ? QString() : tr("Last values: %1.").arg(m_formatter.age(at, m_clock.now()));
    const QString sentence = StatusWords::dataStateSentence(state);
    if (!DeviceCatalog::shared().hasRealtime(device.typeId))
        m_notice->show(Tone::Calm, u"info"_s, tr("The service has no live values for this kind of device."));
    else if (state == DataState::Lost)
        m_notice->show(Tone::Bad, u"lost"_s, sentence, last);
    else if (at == 0)
        m_notice->show(Tone::Info, u"syncing"_s, tr("Waiting for the first values of this device…"));
    else if (isDeviceFaulty(*m_store, device))
        m_notice->show(Tone::Warning, u"warning"_s,
                       tr("The device reports a fault: %1.").arg(deviceStateText(*m_store, device)));
    else if (state == DataState::Old)
        m_notice->show(Tone::Warning, u"old"_s, sentence, last);
    else if (state == DataState::Asleep)
        m_notice->show(Tone::Calm, u"asleep"_s, sentence);
    else
        m_notice->clear();
}

void DeviceView::refreshStrings(const Device &device)
{
    const bool hasStrings = hasStringInputs(device.typeId) && m_store->deviceReadingAt(m_device) != 0;
    m_strings->setVisible(hasStrings);
    if (hasStrings)
        m_strings->setInputs(stringInputsOf(*m_store, device), m_store->deviceState(m_device));
}

//! Days are long: only when one comes, or another device.
void DeviceView::refreshStringDay()
{
    const Device *device = m_store ? m_store->device(m_device) : nullptr;
    const Plant *plant = device ? m_store->plant(device->plant) : nullptr;
    if (!m_history || !plant || !hasStringInputs(device->typeId)) {
        m_strings->setDay({}, {}, 0, QTimeZone::utc());
        return;
    }
    const QTimeZone zone = plantZone(*plant);
    QDate day;
    const StringJudgement judgement =
        judgeStoredDays(*m_history, m_device, localDate(m_clock.now(), zone), &day);
    m_strings->setDay(judgement, day, m_clock.now(), zone);
}

//! Absent has reasons: an answer still to come, a device out of reach.
void DeviceView::refreshEmptyText(const Device &device)
{
    m_readings->setVisible(DeviceCatalog::shared().hasRealtime(device.typeId));
    m_readings->setEmptyText(m_store->deviceReadingAt(m_device) == 0
                                 ? tr("No values have come yet.")
                                 : tr("The service answered without a value for this device."));
}
