// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/devicehistoryview.h"

#include "core/catalog/devicecatalog.h"
#include "core/domain/plantzone.h"
#include "core/insight/stringcomparison.h"
#include "core/store/alarmstore.h"
#include "core/store/historystore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/charts/historychart.h"
#include "ui/charts/stringheatmap.h"
#include "ui/format/labels.h"
#include "ui/models/deviceheadline.h"
#include "ui/models/devicestrings.h"
#include "ui/models/historytablemodel.h"
#include "ui/views/datenavigator.h"
#include "ui/views/fetchprogressstrip.h"
#include "ui/views/fieldchooser.h"
#include "ui/views/historyfetch.h"
#include "ui/views/historymarks.h"
#include "ui/views/pageswitch.h"
#include "ui/views/tablelayout.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int weekDays = 7;
constexpr int mostLines = 72; // two inverters of 36 strings

} // namespace

void DeviceHistoryView::showDevice(const AccountData &sources, DeviceId device)
{
    if (m_data.plants == sources.plants && m_device == device && m_store)
        return;
    clear();
    m_data = sources;
    m_store = sources.plants;
    m_device = device;
    m_fetch->setFetcher(sources.fetcher);
    connect(m_store, &PlantStore::deviceChanged, this, [this](DeviceId changed) {
        if (changed == m_device)
            refreshLater();
    });
    if (sources.history) {
        connect(sources.history, &HistoryStore::deviceDayChanged, this, [this](DeviceId changed) {
            const QList<HistoryDevice> shown = m_chooser->chosenDevices();
            if (std::any_of(shown.cbegin(), shown.cend(),
                            [changed](const HistoryDevice &one) { return one.id == changed; }))
                refreshLater();
        });
    }
    if (sources.alarms)
        connect(sources.alarms, &AlarmStore::polled, this, &DeviceHistoryView::refreshLater);
    refreshDevice();
}

void DeviceHistoryView::clear()
{
    m_fetch->setFetcher(nullptr);
    if (m_store) {
        disconnect(m_store, nullptr, this, nullptr);
        if (m_data.history)
            disconnect(m_data.history, nullptr, this, nullptr);
        if (m_data.alarms)
            disconnect(m_data.alarms, nullptr, this, nullptr);
    }
    m_store = nullptr;
    m_data = {};
    m_device = {};
    m_later->stop();
}

QList<HistoryDevice> DeviceHistoryView::sisters(const Device &device) const
{
    const auto nameOf = [](const Device &one) {
        return one.name.isEmpty() ? Labels::deviceType(one.typeId) : one.name;
    };
    QList<HistoryDevice> devices {{device.id, nameOf(device)}};
    for (const DeviceId id : m_store->deviceIds(device.plant)) {
        const Device *other = m_store->device(id);
        if (other && id != device.id && other->typeId == device.typeId)
            devices.append({id, nameOf(*other)});
    }
    return devices;
}

//! Another device: what can be chosen, within which days.
void DeviceHistoryView::refreshDevice()
{
    const Device *device = m_store ? m_store->device(m_device) : nullptr;
    if (!device)
        return;
    const Plant *plant = m_store->plant(device->plant);
    m_zone = plant ? plantZone(*plant) : QTimeZone::utc();
    m_heading->setText(plant ? u"%1 · %2"_s.arg(device->name, plant->name) : device->name);
    m_typeId = device->typeId;
    const QList<Field> fields = historyFieldsOf(m_typeId);
    m_isServed = DeviceCatalog::shared().type(m_typeId).hasHistory && !fields.isEmpty();
    if (!m_keys.contains(m_typeId)) {
        QStringList keys = historyPresetKeys(HistoryPreset::PowerAndEnergy, fields);
        for (qsizetype i = 0; keys.isEmpty() && i < fields.size(); ++i) {
            if (isPlottable(fields.at(i)))
                keys.append(fields.at(i).key);
        }
        m_keys.insert(m_typeId, keys);
    }
    m_chooser->fields().setFields(fields);
    m_chooser->fields().setChosen(m_keys.value(m_typeId));
    m_chooser->setDevices(sisters(*device));
    const QDate today = localDate(m_clock.now(), m_zone);
    if (!m_hasDay) {
        m_navigator->setPeriod(CalendarPeriod::containing(m_navigator->period().kind, today));
        m_hasDay = true;
    }
    m_navigator->setBounds(plant ? plant->gridConnection.date() : QDate(), today);
    m_progress->setZone(m_zone);
    m_chart->plot().setZone(m_zone);
    m_heatMap->setZone(m_zone);
    m_view->setTabVisible(HeatMap, hasStringInputs(m_typeId));
    if (!hasStringInputs(m_typeId) && m_view->currentIndex() == HeatMap)
        m_view->setCurrentIndex(Chart);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_navigator, m_span, m_view, m_preset, m_choose, m_export})
        part->setEnabled(m_isServed);
    if (!m_isServed)
        setChooserShown(false);
    refillPresets();
    ask();
    refresh();
}

QDate DeviceHistoryView::firstDay() const
{
    const QDate first = m_navigator->period().first;
    return m_span->currentIndex() == SevenDays ? first.addDays(1 - weekDays) : first;
}

QDate DeviceHistoryView::lastDay() const
{
    const QDate today = localDate(m_clock.now(), m_zone);
    return std::min(m_navigator->period().last(), today);
}

qint64 DeviceHistoryView::wholeFrom() const
{
    return startOfDayMs(firstDay(), m_zone);
}

qint64 DeviceHistoryView::wholeTo() const
{
    return startOfDayMs(lastDay().addDays(1), m_zone);
}

//! Only what somebody looks at is asked for: each call counts.
void DeviceHistoryView::ask()
{
    if (!m_store || !m_isServed || !isVisible())
        return;
    QList<DeviceId> devices;
    const QList<HistoryDevice> chosen = m_chooser->chosenDevices();
    for (const HistoryDevice &device : chosen)
        devices.append(device.id);
    m_fetch->want(devices, firstDay(), lastDay());
}

void DeviceHistoryView::refreshLater()
{
    if (!m_later->isActive())
        m_later->start();
}

void DeviceHistoryView::refreshAges()
{
    if (!m_store)
        return;
    m_navigator->setBounds(m_store->device(m_device) && m_store->plant(m_store->device(m_device)->plant)
                               ? m_store->plant(m_store->device(m_device)->plant)->gridConnection.date()
                               : QDate(),
                           localDate(m_clock.now(), m_zone));
    m_progress->refreshTimes();
    if (isVisible() && m_isServed && lastDay() == localDate(m_clock.now(), m_zone))
        m_fetch->wantAgain();
}

void DeviceHistoryView::refresh()
{
    m_later->stop();
    if (!m_store || !m_store->device(m_device))
        return;
    HistoryFrame frame;
    if (m_data.history && m_isServed) {
        QList<Field> fields = m_chooser->fields().chosen();
        // What it did is always told below the chart.
        const Field *state = deviceStateField(m_typeId);
        const Field *kept =
            state ? FieldCatalog::shared().find(m_typeId, FieldApi::History, state->key) : nullptr;
        const auto isState = [kept](const Field &field) { return kept && field.key == kept->key; };
        if (kept && std::none_of(fields.cbegin(), fields.cend(), isState))
            fields.append(*kept);
        frame = historyFrame(*m_data.history, m_chooser->chosenDevices(), fields, firstDay(), lastDay());
    }
    m_progress->setProgress(m_fetch->running());
    refreshReason(frame);
    refreshNote(frame);
    refreshContents(frame);
}

void DeviceHistoryView::refreshContents(const HistoryFrame &frame)
{
    const bool isSeveral = m_chooser->chosenDevices().size() > 1;
    switch (m_view->currentIndex()) {
    case Chart: {
        HistoryPicture picture = HistoryMarks::picture(frame, isSeveral, mostLines);
        if (m_data.alarms)
            picture.marks =
                HistoryMarks::alarmMarks(*m_data.alarms, *m_store->device(m_device), wholeFrom(), wholeTo());
        m_chart->setPicture(picture, wholeFrom(), wholeTo());
        break;
    }
    case HeatMap:
        refreshHeatMap();
        break;
    default:
        m_model->setFrame(frame, m_zone);
        m_layout->measure();
    }
}

void DeviceHistoryView::refreshHeatMap()
{
    if (!m_data.history)
        return;
    QList<Field> inputs;
    const QList<Field> fields = historyFieldsOf(m_typeId);
    for (const Field &field : fields) {
        if (field.seriesKey == "pv{n}_i"_L1 || field.seriesKey == "pv{n}_u"_L1)
            inputs.append(field);
    }
    const HistoryFrame frame = historyFrame(*m_data.history, {{m_device, {}}}, inputs, firstDay(), lastDay());
    const auto quantity = m_quantity->currentIndex() == 0 ? StringQuantity::Current : StringQuantity::Power;
    const StringMatrix matrix =
        stringMatrix(frame.times, HistoryMarks::stringTracks(frame, m_device), quantity, orientations());
    m_heatMap->setMatrix(matrix, quantity, wholeFrom(), wholeTo());
    m_heatMap->setMessage(matrix.numbers.isEmpty() ? tr("No string had voltage or current in this time.")
                                                   : QString());
}

//! Which strings look the same way, by the newest day that tells.
QList<QList<int>> DeviceHistoryView::orientations() const
{
    for (QDate day = lastDay(); day >= firstDay(); day = day.addDays(-1)) {
        const auto samples = m_data.history->deviceDay(m_device, day);
        if (!samples)
            continue;
        const StringJudgement judgement = judgeStrings(stringDayOf(*samples));
        if (!judgement.orientations.isEmpty())
            return judgement.orientations;
    }
    return {};
}

//! Takes the place of chart and table as long as these would be empty.
void DeviceHistoryView::refreshReason(const HistoryFrame &frame)
{
    QString reason;
    const bool isAnythingChosen = !m_chooser->fields().chosen().isEmpty();
    if (!m_isServed)
        reason = tr("The service keeps no history of this kind of device.");
    else if (frame.times.isEmpty())
        reason = m_fetch->reason(frame, m_formatter, m_zone);
    else if (!isAnythingChosen && m_view->currentIndex() != HeatMap)
        reason = tr("Choose the fields to show.");
    m_reason->setText(reason);
    m_pages->setCurrentIndex(reason.isEmpty() ? m_view->currentIndex() : m_pages->count() - 1);
    m_quantity->setVisible(m_view->currentIndex() == HeatMap && m_isServed);
    m_preset->setVisible(m_view->currentIndex() != HeatMap && m_isServed);
    m_choose->setVisible(m_view->currentIndex() != HeatMap && m_isServed);
    m_chooser->setVisible(m_choose->isChecked() && m_view->currentIndex() != HeatMap && m_isServed);
    m_export->setEnabled(reason.isEmpty());
}

QString DeviceHistoryView::reason() const
{
    return m_reason->text();
}

//! What the picture cannot say by itself.
void DeviceHistoryView::refreshNote(const HistoryFrame &frame)
{
    QStringList sentences;
    if (!frame.times.isEmpty() && frame.knownDays < frame.wantedDays)
        //: days of history, added up over the devices in the chart
        sentences += tr("%1 of %2 days are here.").arg(frame.knownDays).arg(frame.wantedDays);
    const bool isMap = m_view->currentIndex() == HeatMap;
    if (const int empty = HistoryMarks::emptyLines(frame); empty > 0 && !frame.times.isEmpty() && !isMap)
        sentences += tr("%n chosen field(s) had no value in this time.", "", empty);
    const auto lines =
        std::count_if(frame.columns.cbegin(), frame.columns.cend(), [](const HistoryColumn &column) {
            return isPlottable(column.field) && column.hasNumbers();
        });
    if (lines > mostLines && !isMap)
        sentences += tr("The chart shows the first %n line(s); the table has all of them.", "", mostLines);
    m_note->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
}
