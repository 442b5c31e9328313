// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/energycard.h"

#include "ui/access/tooltips.h"
#include "ui/charts/energybarchart.h"
#include "ui/format/balancewords.h"
#include "ui/format/periodwords.h"
#include "ui/models/balancetablemodel.h"
#include "ui/models/periodcsv.h"
#include "ui/views/chartfiles.h"
#include "ui/views/energybars.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/powercurvepane.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablelayout.h"
#include "ui/views/tables.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize pictureSize(1200, 640); // logical pixels of an exported chart
}

EnergyCard::EnergyCard(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_coverage(makeLabel(TextSize::Caption, "muted", this))
    , m_compare(new QComboBox(this))
    , m_power(new QToolButton(this))
    , m_toggle(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_pages(new QStackedLayout)
    , m_chart(new EnergyBarChart(this))
    , m_model(new BalanceTableModel(this))
    , m_table(makeTable(u"balanceTableView"_s, this))
{
    build();
    buildMenu();
    chooseColumns();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isTable) {
        showPage();
        Q_EMIT asTableChanged(isTable);
    });
    connect(m_power, &QToolButton::toggled, this, &EnergyCard::showPage);
    connect(m_compare, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT ghostChanged(ghost()); });
    connect(m_chart, &EnergyBarChart::activated, this, &EnergyCard::open);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { open(m_model->slotOf(index.row())); });
    whenTranslated(this, [this] { retranslate(); });
}

void EnergyCard::build()
{
    setObjectName(u"energyCard"_s);
    setProperty("card", true);
    m_coverage->setObjectName(u"historyCoverageLabel"_s);
    m_compare->setObjectName(u"historyCompareComboBox"_s);
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_power->setObjectName(u"powerCurveToolButton"_s);
    m_power->setCheckable(true);
    m_power->setIcon(themedIcon(u"curve"_s));
    m_power->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setObjectName(u"historyAsTableToolButton"_s);
    m_toggle->setCheckable(true);
    m_toggle->setIcon(themedIcon(u"table"_s));
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_export->setObjectName(u"historyExportToolButton"_s);
    m_export->setIcon(themedIcon(u"export"_s));
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_chart->setObjectName(u"energyBarChart"_s);
    m_chart->setMinimumHeight(320);
    m_table->setModel(m_model);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);

    auto *top = new QHBoxLayout;
    top->setSpacing(Grid::unit);
    top->addWidget(m_title, 1);
    top->addWidget(m_compare);
    top->addWidget(m_power);
    top->addWidget(m_toggle);
    top->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit, Grid::twice, Grid::unit);
    layout->setSpacing(Grid::half);
    layout->addLayout(top);
    layout->addWidget(m_coverage);
    layout->addLayout(m_pages, 1);
}

//! The table goes before the power: who reads rather than looks gets the figures.
void EnergyCard::showPage()
{
    if (isTable()) {
        m_pages->setCurrentWidget(m_table);
    } else if (showsPower()) {
        if (!m_curve) {
            m_curve = new PowerCurvePane(this);
            m_curve->setFormatter(m_formatter);
            m_pages->addWidget(m_curve);
            connect(m_curve, &PowerCurvePane::fetchRequested, this, &EnergyCard::powerRequested);
        }
        m_pages->setCurrentWidget(m_curve);
        Q_EMIT powerShown();
    } else {
        m_pages->setCurrentWidget(m_chart);
    }
}

void EnergyCard::setPower(const QList<PowerSample> &samples, int callsNeeded)
{
    if (m_curve)
        m_curve->setPower(samples, m_picture.zone, m_hasBattery, callsNeeded);
}

void EnergyCard::setShowsPower(bool shows)
{
    m_power->setChecked(shows);
}

bool EnergyCard::showsPower() const
{
    return m_power->isChecked() && m_picture.period.kind == PeriodKind::Day;
}

void EnergyCard::buildMenu()
{
    auto *menu = new QMenu(m_export);
    menu->setObjectName(u"historyExportMenu"_s);
    const auto add = [menu](const QString &name) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(name);
        return action;
    };
    m_copy = add(u"copyChartAction"_s);
    m_copy->setIcon(themedIcon(u"copy"_s));
    menu->addSeparator();
    m_png = add(u"exportPngAction"_s);
    m_svg = add(u"exportSvgAction"_s);
    m_csv = add(u"exportCsvAction"_s);
    m_export->setMenu(menu);
    const auto copy = [this] { QGuiApplication::clipboard()->setImage(picture()); };
    connect(m_copy, &QAction::triggered, this, copy);
    // The name by which "Edit, Copy" finds it; Ctrl+C belongs to the chart while it has the keyboard.
    auto *copyByKey = new QAction(m_chart);
    copyByKey->setObjectName(u"copyAction"_s);
    copyByKey->setShortcut(QKeySequence::Copy);
    copyByKey->setShortcutContext(Qt::WidgetShortcut);
    m_chart->addAction(copyByKey);
    connect(copyByKey, &QAction::triggered, this, copy);
    connect(m_png, &QAction::triggered, this, [this] { exportAs(u"png"_s); });
    connect(m_svg, &QAction::triggered, this, [this] { exportAs(u"svg"_s); });
    connect(m_csv, &QAction::triggered, this, [this] { exportAs(u"csv"_s); });
}

void EnergyCard::retranslate()
{
    const QSignalBlocker blocker(m_compare);
    const int chosen = qMax(0, m_compare->currentIndex());
    m_compare->clear();
    m_compare->addItems({tr("Nothing beside"), tr("Beside: period before"), tr("Beside: a year earlier")});
    m_compare->setCurrentIndex(chosen);
    m_compare->setAccessibleName(tr("Compare the bars with"));
    m_compare->setToolTip(wrappedToolTip(tr("Draws the bars of another period as dashed outlines.")));
    m_power->setText(tr("Show the power over the day"));
    m_power->setToolTip(m_power->text());
    m_power->setAccessibleName(m_power->text());
    m_toggle->setText(tr("Show the chart as a table"));
    m_toggle->setToolTip(m_toggle->text());
    m_toggle->setAccessibleName(m_toggle->text());
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save or copy the chart and its data"));
    m_export->setAccessibleName(m_export->toolTip());
    m_copy->setText(tr("&Copy the chart as a picture"));
    m_png->setText(tr("Save as &PNG picture…"));
    m_svg->setText(tr("Save as &SVG drawing…"));
    m_csv->setText(tr("Save the data as CS&V…"));
    m_table->setAccessibleName(tr("Energy as a table"));
    m_model->setFormatter(m_formatter);
    refresh();
}

//! At first what the chart shows; everything else is a click away.
void EnergyCard::chooseColumns()
{
    using F = BalanceFigure;
    TableLayout::Options options;
    options.fixedColumn = BalanceTableModel::Period;
    options.isSortable = true;
    options.sortColumn = BalanceTableModel::Period;
    for (int column = BalanceTableModel::FirstFigure; column < m_model->columnCount(); ++column)
        options.hidden.insert(column);
    for (const F figure : {F::PvYield, F::DirectlyUsed, F::ChargedFromPv, F::FedIn, F::Consumption,
                           F::Discharged, F::Bought, F::SelfSufficiency})
        options.hidden.remove(m_model->columnOf(figure));
    m_layout = new TableLayout(*m_table, options);
}

void EnergyCard::setPicture(const PeriodPicture &shown, bool hasBattery, const QString &message)
{
    m_picture = shown;
    m_hasBattery = hasBattery;
    m_message = message;
    m_model->setPicture(shown);
    refresh();
    showPage();
}

void EnergyCard::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_model->setFormatter(formatter);
    if (m_curve)
        m_curve->setFormatter(formatter);
    refresh();
}

void EnergyCard::refresh()
{
    const ChartColors colors = ChartColors::forWindow(palette().color(QPalette::Window));
    m_chart->setFormatter(m_formatter);
    for (const EnergyPart part : {EnergyPart::ToBattery, EnergyPart::FromBattery})
        m_chart->setPartAvailable(part, m_hasBattery);
    for (const BalanceFigure figure : {BalanceFigure::ChargedFromPv, BalanceFigure::ChargedFromGrid,
                                       BalanceFigure::Discharged, BalanceFigure::BatteryShare})
        m_layout->setAvailable(m_model->columnOf(figure), m_hasBattery);
    bool hasWhole = false;
    const QList<EnergyBar> bars = energyBars(m_picture, m_formatter, colors);
    for (const EnergyBar &bar : bars)
        hasWhole |= !std::isnan(bar.parts[size_t(EnergyPart::PvYield)]);
    m_chart->setPartAvailable(EnergyPart::PvYield, hasWhole);
    m_chart->setPartAvailable(EnergyPart::Bought, m_picture.period.kind != PeriodKind::Day);
    m_chart->setBars(bars);
    m_chart->setMessage(m_message);
    const PeriodWords words(m_formatter);
    const PeriodBeside beside = ghost();
    m_chart->setGhostName(beside == PeriodBeside::None || m_picture.period.kind == PeriodKind::Lifetime
                              ? QString()
                              : words.shortTitle(beside == PeriodBeside::Previous
                                                     ? m_picture.previous.period
                                                     : m_picture.yearEarlier.period));
    m_power->setEnabled(m_picture.period.kind == PeriodKind::Day);
    m_compare->setEnabled(m_picture.period.kind != PeriodKind::Lifetime);
    m_title->setText(title());
    m_coverage->setText(coverage());
    m_coverage->setToolTip(wrappedToolTip(notes()));
    m_export->setEnabled(m_picture.hasValues());
}

bool EnergyCard::isTable() const
{
    return m_toggle->isChecked();
}

void EnergyCard::setAsTable(bool isTable)
{
    m_toggle->setChecked(isTable);
}

void EnergyCard::setMessage(const QString &message)
{
    m_message = message;
    m_chart->setMessage(message);
}

void EnergyCard::setGhost(PeriodBeside ghost)
{
    m_compare->setCurrentIndex(int(ghost));
}

PeriodBeside EnergyCard::ghost() const
{
    return PeriodBeside(qMax(0, m_compare->currentIndex()));
}

QString EnergyCard::title() const
{
    switch (m_picture.period.kind) {
    case PeriodKind::Day:
        return tr("Energy by the hour");
    case PeriodKind::Month:
        return tr("Energy by the day");
    case PeriodKind::Year:
        return tr("Energy by the month");
    case PeriodKind::Lifetime:
        break;
    }
    return tr("Energy by the year");
}

QString EnergyCard::coverage() const
{
    if (!m_picture.isFetched)
        return {};
    QStringList parts {
        PeriodWords(m_formatter).rowCount(m_picture.period.kind, m_picture.known, m_picture.expected)};
    if (m_picture.mute > 0)
        parts << tr("%n sent empty", nullptr, m_picture.mute);
    if (m_picture.doubtful > 0)
        parts << tr("%n doubtful", nullptr, m_picture.doubtful);
    if (m_picture.provisional > 0)
        parts << tr("%n provisional", nullptr, m_picture.provisional);
    else if (m_picture.report.isSettled)
        parts << tr("settled");
    return parts.join(u" · "_s);
}

QString EnergyCard::notes() const
{
    QStringList lines;
    if (m_picture.report.fetchedAt > 0)
        //: %1 date and time
        lines << tr("As of %1.").arg(m_formatter.dateTime(m_picture.report.fetchedAt, m_picture.zone));
    if (m_picture.provisional > 0)
        lines << tr("Hatched bars are provisional: the service adds to them for a while.");
    if (m_picture.doubtful > 0)
        lines << tr(
            "Bars with a triangle have values that cannot be; they are shown as the service sent them.");
    if (m_picture.mute > 0)
        lines << tr("What is sent empty has no values, which is usual at night.");
    if (m_picture.period.kind == PeriodKind::Day)
        lines << tr("Reports by the hour do not tell what was bought from the grid.");
    return lines.join(u' ');
}

void EnergyCard::open(int slot)
{
    if (slot >= 0 && slot < m_picture.rows.size() && m_picture.rows.at(slot).canOpen)
        Q_EMIT opened(m_picture.rows.at(slot).opens);
}

QString EnergyCard::fileName(const QString &ending) const
{
    const CalendarPeriod &period = m_picture.period;
    QString when = u"all years"_s;
    if (period.kind == PeriodKind::Day)
        when = period.first.toString(Qt::ISODate);
    else if (period.kind == PeriodKind::Month)
        when = period.first.toString(u"yyyy-MM"_s);
    else if (period.kind == PeriodKind::Year)
        when = period.first.toString(u"yyyy"_s);
    return PageExport::safeName(u"%1 %2"_s.arg(m_plantName, when)) + u'.' + ending;
}

QImage EnergyCard::picture() const
{
    return ChartFiles::image(pictureSize, [this](QPainter &painter, const QRectF &rect) {
        //: title of a picture: %1 a plant, %2 a day, month or year
        const QString heading =
            tr("%1 – %2").arg(m_plantName, PeriodWords(m_formatter).title(m_picture.period));
        m_chart->paintDocument(painter, rect, heading, coverage() + u". "_s + notes());
    });
}

void EnergyCard::exportAs(const QString &ending)
{
    PageExport wanted;
    wanted.fileName = fileName(ending);
    if (ending == "csv"_L1) {
        wanted.title = tr("Save the data");
        wanted.kind = tr("CSV tables");
        wanted.write = [csv = periodCsv(m_picture)](const QString &path) {
            return ChartFiles::writeBytes(path, csv);
        };
    } else if (ending == "png"_L1) {
        wanted.title = tr("Save the chart");
        wanted.kind = tr("PNG pictures");
        wanted.write = [image = picture()](const QString &path) { return ChartFiles::writePng(path, image); };
    } else {
        wanted.title = tr("Save the chart");
        wanted.kind = tr("SVG drawings");
        const QString heading =
            tr("%1 – %2").arg(m_plantName, PeriodWords(m_formatter).title(m_picture.period));
        wanted.write =
            [bytes = ChartFiles::svg(pictureSize, heading, [&](QPainter &painter, const QRectF &rect) {
                 m_chart->paintDocument(painter, rect, heading, coverage() + u". "_s + notes());
             })](const QString &path) { return ChartFiles::writeBytes(path, bytes); };
    }
    Q_EMIT exportRequested(wanted);
}

void EnergyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}
