// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/livepowercard.h"

#include "core/store/powerhistory.h"
#include "ui/charts/powerchart.h"
#include "ui/models/powertablemodel.h"
#include "ui/models/roles.h"
#include "ui/views/icons.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablelayout.h"
#include "ui/views/tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

LivePowerCard::LivePowerCard(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextSize::Caption, "muted", this, QFont::DemiBold))
    , m_toggle(new QToolButton(this))
    , m_pages(new QStackedLayout)
    , m_model(new PowerTableModel(this))
    , m_table(makeTable(u"powerTableView"_s, this))
{
    setObjectName(u"livePowerCard"_s);
    setProperty("card", true);
    m_toggle->setObjectName(u"chartAsTableToolButton"_s);
    m_toggle->setCheckable(true);
    m_toggle->setIcon(themedIcon(u"table"_s));
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    auto *sorted = new QSortFilterProxyModel(this); // some hundred rows
    sorted->setSourceModel(m_model);
    sorted->setSortRole(Roles::Value);
    m_table->setModel(sorted);
    TableLayout::Options options;
    options.fixedColumn = PowerTableModel::Time;
    options.stretchColumn = PowerTableModel::Time;
    options.isSortable = true;
    m_layout = new TableLayout(*m_table, options);
    m_pages->addWidget(m_table);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::twice, Grid::unit, Grid::twice, Grid::unit);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(m_pages, 1);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isTable) {
        if (isTable || isVisible())
            m_pages->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : &chart());
        Q_EMIT asTableChanged(isTable);
    });
    whenTranslated(this, [this] {
        m_title->setText(tr("Live power"));
        m_toggle->setText(tr("Show the chart as a table"));
        m_toggle->setToolTip(m_toggle->text());
        m_toggle->setAccessibleName(m_toggle->text());
        m_table->setAccessibleName(tr("Live power as a table"));
        m_model->setFormatter(m_formatter);
    });
}

void LivePowerCard::showEvent(QShowEvent *event)
{
    if (!isTable())
        m_pages->setCurrentWidget(&chart());
    QFrame::showEvent(event);
}

PowerChart &LivePowerCard::chart()
{
    if (!m_chart) {
        m_chart = new PowerChart(this);
        m_chart->setObjectName(u"powerChart"_s);
        fitChart();
        // It takes what is left: a page with a notice must not scroll for the sake of a taller chart.
        m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        m_chart->setColors(ChartColors::forWindow(palette().color(QPalette::Window)));
        m_chart->setNumberLocale(m_formatter.locale());
        m_chart->setSeriesAvailable(PowerChart::Battery, m_hasBattery);
        m_pages->addWidget(m_chart);
        feed();
    }
    return *m_chart;
}

//! High enough for the labels of its axes in the size of the text.
void LivePowerCard::fitChart()
{
    constexpr int leastHeight = 240;
    constexpr int leastLines = 15;
    m_chart->setMinimumHeight(qMax(leastHeight, leastLines * fontMetrics().height()));
}

void LivePowerCard::showPlant(PowerHistory &history, const PlantCode &plant, const QTimeZone &zone)
{
    clear();
    m_history = &history;
    m_plant = plant;
    m_zone = zone;
    m_model->setZone(zone);
    m_model->showPlant(history, plant);
    connect(m_history, &PowerHistory::sampleChanged, this, [this](const PlantCode &changed) {
        if (changed != m_plant || !m_chart || m_history->samples(m_plant).isEmpty())
            return;
        m_chart->setLongestGap(m_history->longestGap()); // the cadence may have been changed
        m_chart->appendOrReplaceLast(m_history->samples(m_plant).constLast());
    });
    feed();
}

void LivePowerCard::clear()
{
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_history = nullptr;
    m_plant = {};
    m_model->clear();
}

void LivePowerCard::setHasBattery(bool hasBattery)
{
    m_hasBattery = hasBattery;
    for (const int column : {PowerTableModel::Battery, PowerTableModel::StateOfCharge})
        m_layout->setAvailable(column, hasBattery);
    if (m_chart)
        m_chart->setSeriesAvailable(PowerChart::Battery, hasBattery);
}

void LivePowerCard::feed()
{
    if (!m_chart || !m_history)
        return;
    m_chart->setZone(m_zone);
    m_chart->setLongestGap(m_history->longestGap());
    m_chart->setSamples(m_history->samples(m_plant));
}

void LivePowerCard::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_model->setFormatter(formatter);
    if (m_chart)
        m_chart->setNumberLocale(formatter.locale());
}

bool LivePowerCard::isTable() const
{
    return m_toggle->isChecked();
}

void LivePowerCard::setAsTable(bool isTable)
{
    m_toggle->setChecked(isTable);
}

void LivePowerCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->setColors(ChartColors::forWindow(palette().color(QPalette::Window)));
    if (event->type() == QEvent::FontChange && m_chart)
        fitChart();
    QFrame::changeEvent(event);
}
