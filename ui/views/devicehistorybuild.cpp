// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a device's past is put together, and what it exports.
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/charts/flowlayout.h"
#include "ui/charts/historychart.h"
#include "ui/charts/stringheatmap.h"
#include "ui/models/historytablemodel.h"
#include "ui/views/chartfiles.h"
#include "ui/views/datenavigator.h"
#include "ui/views/devicehistoryview.h"
#include "ui/views/fetchprogressstrip.h"
#include "ui/views/fieldchooser.h"
#include "ui/views/historyfetch.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/pageswitch.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablelayout.h"
#include "ui/views/tables.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ownChoice = -1;
constexpr int chooserWidth = 250;
constexpr QSize pictureSize(1200, 700);

//! Beside each other, in as many lines as large text needs.
QWidget *makeRow(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(Grid::unit);
    for (QWidget *part : parts)
        layout->addWidget(part);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

DeviceHistoryView::DeviceHistoryView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_fetch(new HistoryFetch(clock, this))
    , m_later(new QTimer(this))
{
    setObjectName(u"deviceHistoryView"_s);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    auto *page = new QWidget;
    page->setProperty("page", true);
    m_heading = makeLabel(TextSize::Heading, nullptr, page, QFont::DemiBold);
    m_heading->setObjectName(u"deviceHistoryTitleLabel"_s);
    m_progress = new FetchProgressStrip(u"deviceHistoryProgressStrip"_s, m_clock, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::unit);
    layout->addWidget(m_heading);
    layout->addWidget(buildNavigation());
    layout->addWidget(m_progress);
    layout->addWidget(buildStage(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"deviceHistoryScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connectParts();
    whenTranslated(this, [this] { retranslate(); });
}

QWidget *DeviceHistoryView::buildNavigation()
{
    m_span = new PageSwitch(u"historySpanPageSwitch"_s, this);
    m_span->addPages(3);
    m_navigator = new DateNavigator(this);
    m_navigator->setObjectName(u"historyDateNavigator"_s);
    m_navigator->setKinds({PeriodKind::Day});
    auto *row = new QWidget(this); // the navigator breaks into lines by itself
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit);
    layout->addWidget(m_span, 0, Qt::AlignTop);
    layout->addWidget(m_navigator, 1);
    return row;
}

QWidget *DeviceHistoryView::buildTools()
{
    m_view = new PageSwitch(u"historyViewPageSwitch"_s, this);
    m_view->addPages(3);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(u"historyPresetComboBox"_s);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_quantity = new PageSwitch(u"stringQuantityPageSwitch"_s, this);
    m_quantity->addPages(2);
    m_choose = makeButton(u"chooseFieldsPushButton"_s, {}, nullptr, this);
    m_choose->setCheckable(true);
    m_export = makeButton(u"exportHistoryPushButton"_s, {}, nullptr, this);
    auto *menu = new QMenu(m_export);
    menu->setObjectName(u"exportHistoryMenu"_s);
    m_png = menu->addAction(QString());
    m_png->setObjectName(u"exportPngAction"_s);
    m_svg = menu->addAction(QString());
    m_svg->setObjectName(u"exportSvgAction"_s);
    m_csv = menu->addAction(QString());
    m_csv->setObjectName(u"exportCsvAction"_s);
    m_export->setMenu(menu);
    return makeRow({m_view, m_quantity, m_preset, m_choose, m_export}, this);
}

QWidget *DeviceHistoryView::buildStage()
{
    QFrame *card = makeCard(this);
    card->setObjectName(u"deviceHistoryCard"_s);
    m_chart = new HistoryChart(card);
    m_chart->setObjectName(u"deviceHistoryChart"_s);
    m_heatMap = new StringHeatMap(card);
    m_heatMap->setObjectName(u"stringHeatMap"_s);
    m_model = new HistoryTableModel(this);
    m_table = makeTable(u"deviceHistoryTableView"_s, card);
    m_table->setModel(m_model);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_layout = new TableLayout(*m_table, {.fixedColumn = HistoryTableModel::TimeColumn});
    m_reason = makeParagraph(TextSize::Body, "muted", card);
    m_reason->setObjectName(u"deviceHistoryReasonLabel"_s);
    m_reason->setAlignment(Qt::AlignCenter);
    m_pages = new QStackedWidget(card);
    m_pages->setObjectName(u"deviceHistoryStackedWidget"_s);
    for (QWidget *page : std::initializer_list<QWidget *> {m_chart, m_heatMap, m_table, m_reason})
        m_pages->addWidget(page);
    m_note = makeParagraph(TextSize::Caption, "muted", card);
    m_note->setObjectName(u"deviceHistoryNoteLabel"_s);
    m_note->hide();
    m_chooser = new FieldChooser(card);
    m_chooser->setMinimumWidth(chooserWidth);
    m_chooser->setMaximumWidth(chooserWidth + chooserWidth / 2);
    m_chooser->hide();

    auto *left = new QVBoxLayout;
    left->setSpacing(Grid::half);
    left->addWidget(m_pages, 1);
    left->addWidget(m_note);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Grid::twice);
    middle->addLayout(left, 3);
    middle->addWidget(m_chooser, 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Grid::twice, Grid::unit, Grid::twice, Grid::unit);
    layout->setSpacing(Grid::unit);
    layout->addWidget(buildTools());
    layout->addLayout(middle, 1);
    return card;
}

void DeviceHistoryView::connectParts()
{
    connect(m_later, &QTimer::timeout, this, &DeviceHistoryView::refresh);
    connect(m_fetch, &HistoryFetch::changed, this, &DeviceHistoryView::refreshLater);
    connect(m_progress, &FetchProgressStrip::cancelRequested, m_fetch, &HistoryFetch::cancel);
    connect(m_navigator, &DateNavigator::periodChosen, this, [this] {
        ask();
        refresh();
    });
    connect(m_span, &QTabBar::currentChanged, this, &DeviceHistoryView::takeSpan);
    connect(m_view, &QTabBar::currentChanged, this, &DeviceHistoryView::refresh);
    connect(m_quantity, &QTabBar::currentChanged, this, &DeviceHistoryView::refresh);
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const int preset = m_preset->itemData(index).toInt();
        if (preset != ownChoice)
            choosePreset(HistoryPreset(preset));
        else
            setChooserShown(true);
    });
    connect(m_choose, &QPushButton::toggled, m_chooser, &QWidget::setVisible);
    connect(m_chooser, &FieldChooser::fieldsChosen, this, [this] {
        m_keys.insert(m_typeId, m_chooser->fields().chosenKeys());
        refreshPreset();
        refresh();
    });
    connect(m_chooser, &FieldChooser::devicesChosen, this, [this] {
        ask();
        refresh();
    });
    connect(m_png, &QAction::triggered, this, [this] { exportPicture(false); });
    connect(m_svg, &QAction::triggered, this, [this] { exportPicture(true); });
    connect(m_csv, &QAction::triggered, this, &DeviceHistoryView::exportCsv);
}

void DeviceHistoryView::retranslate()
{
    m_span->setAccessibleName(tr("Span of time"));
    m_span->setTabText(OneDay, tr("Day"));
    m_span->setTabText(SevenDays, tr("7 days"));
    m_span->setTabText(OneMonth, tr("Month"));
    m_span->setTabToolTip(SevenDays, tr("The chosen day and the six before it"));
    m_view->setAccessibleName(tr("View"));
    m_view->setTabText(Chart, tr("Chart"));
    m_view->setTabText(HeatMap, tr("Heat map"));
    m_view->setTabText(Table, tr("Table"));
    m_quantity->setAccessibleName(tr("Quantity of the heat map"));
    m_quantity->setTabText(0, tr("Current"));
    m_quantity->setTabText(1, tr("Power"));
    m_preset->setAccessibleName(tr("Ready choice of fields"));
    setButtonText(m_choose, tr("Fields…"));
    m_choose->setToolTip(tr("Choose fields and devices"));
    setButtonText(m_export, tr("Export"));
    m_png->setText(tr("Picture (&PNG)…"));
    m_svg->setText(tr("Drawing (&SVG)…"));
    m_csv->setText(tr("Values (&CSV)…"));
    m_chart->plot().setAccessibleName(tr("Chart of the past"));
    m_chart->plot().setAccessibleDescription(
        tr("The arrow keys move through the values, plus and minus zoom, Shift and the arrow keys move the "
           "chart, 0 shows all of it."));
    m_heatMap->setAccessibleName(tr("Strings over time"));
    m_heatMap->setAccessibleDescription(
        tr("The arrow keys move through strings and time, plus and minus zoom, 0 shows all."));
    m_table->setAccessibleName(tr("Samples as a table"));
    refillPresets();
    refresh();
}

void DeviceHistoryView::refillPresets()
{
    const QString names[] = {tr("Power and energy"), tr("Strings: currents"), tr("Strings: voltages"),
                             tr("Temperature and state")};
    const QList<Field> fields = historyFieldsOf(m_typeId);
    m_preset->clear();
    for (int preset = 0; preset < HistoryPresetCount; ++preset) {
        if (!historyPresetKeys(HistoryPreset(preset), fields).isEmpty())
            m_preset->addItem(names[preset], preset);
    }
    m_preset->addItem(tr("Own choice"), ownChoice);
    refreshPreset();
}

//! The one that is shown, if it is one.
void DeviceHistoryView::refreshPreset()
{
    const QStringList keys = m_chooser->fields().chosenKeys();
    const QSet<QString> chosen(keys.cbegin(), keys.cend());
    int found = ownChoice;
    for (int preset = 0; preset < HistoryPresetCount; ++preset) {
        const QStringList wanted = historyPresetKeys(HistoryPreset(preset), historyFieldsOf(m_typeId));
        if (!wanted.isEmpty() && chosen == QSet<QString>(wanted.cbegin(), wanted.cend()))
            found = preset;
    }
    m_preset->setCurrentIndex(m_preset->findData(found));
}

void DeviceHistoryView::choosePreset(HistoryPreset preset)
{
    const QStringList keys = historyPresetKeys(preset, historyFieldsOf(m_typeId));
    m_keys.insert(m_typeId, keys);
    m_chooser->fields().setChosen(keys);
    refreshPreset();
    refresh();
}

void DeviceHistoryView::takeSpan()
{
    const PeriodKind kind = m_span->currentIndex() == OneMonth ? PeriodKind::Month : PeriodKind::Day;
    m_navigator->setKinds({kind});
    ask();
    refresh();
}

void DeviceHistoryView::setSpan(Span span)
{
    m_span->setCurrentIndex(span);
}

void DeviceHistoryView::setView(View view)
{
    m_view->setCurrentIndex(view);
}

void DeviceHistoryView::setChooserShown(bool isShown)
{
    m_choose->setChecked(isShown);
}

void DeviceHistoryView::showDay(const QDate &day)
{
    m_navigator->setPeriod(CalendarPeriod::containing(m_navigator->period().kind, day));
    ask();
    refresh();
}

void DeviceHistoryView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_navigator->setFormatter(formatter);
    m_progress->setFormatter(formatter);
    m_chart->setFormatter(formatter);
    m_heatMap->setFormatter(formatter);
    m_model->setFormatter(formatter);
    refresh();
}

void DeviceHistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
    refreshLater();
}

// ---- files ----

QString DeviceHistoryView::title() const
{
    const QList<HistoryDevice> devices = m_chooser->chosenDevices();
    QStringList names;
    for (const HistoryDevice &device : devices)
        names.append(device.name);
    const QLocale &locale = m_formatter.locale();
    const QString first = locale.toString(firstDay(), QLocale::ShortFormat);
    const QString last = locale.toString(lastDay(), QLocale::ShortFormat);
    const QString days = first == last ? first : tr("%1 – %2", "first and last day").arg(first, last);
    //: title of a picture: %1 devices, %2 days
    return tr("%1, %2", "devices, days").arg(names.join(u", "_s), days);
}

QString DeviceHistoryView::fileName(const QString &ending) const
{
    const QList<HistoryDevice> devices = m_chooser->chosenDevices();
    const QString name = devices.isEmpty() ? QString() : devices.constFirst().name;
    const QString days = firstDay() == lastDay()
        ? firstDay().toString(Qt::ISODate)
        : firstDay().toString(Qt::ISODate) + u" "_s + lastDay().toString(Qt::ISODate);
    return PageExport::safeName(name + u' ' + days) + u'.' + ending;
}

//! The part on view, painted when the person asks: what comes while the file is chosen is not in it.
void DeviceHistoryView::exportPicture(bool isSvg)
{
    const bool isMap = m_view->currentIndex() == HeatMap;
    if (!isMap && m_view->currentIndex() != Chart)
        m_view->setCurrentIndex(Chart);
    const auto paint = [this, isMap, isSvg](QPainter &painter, const QRectF &rect) {
        painter.translate(rect.topLeft());
        if (isMap)
            m_heatMap->paintFile(painter, rect.size().toSize(), title());
        else
            m_chart->paintFile(painter, rect.size().toSize(), title(), isSvg);
    };
    PageExport wanted;
    if (isSvg) {
        wanted.title = tr("Save chart as SVG");
        wanted.fileName = fileName(u"svg"_s);
        wanted.kind = tr("SVG drawings");
        wanted.write = [drawing = ChartFiles::svg(pictureSize, title(), paint)](const QString &path) {
            return ChartFiles::writeBytes(path, drawing);
        };
    } else {
        wanted.title = tr("Save chart as PNG");
        wanted.fileName = fileName(u"png"_s);
        wanted.kind = tr("PNG pictures");
        wanted.write = [image = ChartFiles::image(pictureSize, paint)](const QString &path) {
            return ChartFiles::writePng(path, image);
        };
    }
    Q_EMIT exportRequested(wanted);
}

void DeviceHistoryView::exportCsv()
{
    if (!m_data.history)
        return;
    const HistoryFrame frame = historyFrame(*m_data.history, m_chooser->chosenDevices(),
                                            m_chooser->fields().chosen(), firstDay(), lastDay());
    PageExport wanted;
    wanted.title = tr("Save values as CSV");
    wanted.fileName = fileName(u"csv"_s);
    wanted.kind = tr("CSV files");
    wanted.write = [csv = historyCsv(frame, m_zone)](const QString &path) {
        return ChartFiles::writeBytes(path, csv);
    };
    Q_EMIT exportRequested(wanted);
}
