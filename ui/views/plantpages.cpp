// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/plantpages.h"

#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "ui/models/deskcontrolservice.h"
#include "ui/views/configurationcard.h"
#include "ui/views/controlcard.h"
#include "ui/views/inforcebanner.h"
#include "ui/views/pageswitch.h"
#include "ui/views/planthistoryview.h"
#include "ui/views/plantview.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

PlantPages::PlantPages(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_switch(new PageSwitch(u"plantPageSwitch"_s, this))
    , m_pages(new QStackedWidget(this))
    , m_now(new PlantView(clock, this))
{
    setObjectName(u"plantPages"_s);
    m_switch->addPages(2);
    m_pages->setObjectName(u"plantPagesStackedWidget"_s);
    m_pages->addWidget(m_now);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Grid::twice, 0, Grid::twice, 0);
    top->addWidget(m_switch);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    connect(m_switch, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentWidget(page == History ? static_cast<QWidget *>(&history()) : m_now);
        Q_EMIT pageChanged(Page(page));
    });
    connect(m_now, &PlantView::chartAsTableChanged, this, &PlantPages::chartAsTableChanged);
    whenTranslated(this, [this] {
        m_switch->setTabText(Now, tr("Now"));
        m_switch->setTabText(History, tr("History"));
        m_switch->setAccessibleName(tr("Pages of the plant"));
    });
}

PlantPages::~PlantPages() = default;

PlantHistoryView &PlantPages::history()
{
    if (!m_history) {
        m_history = new PlantHistoryView(m_clock, m_pages);
        m_history->setFormatter(m_formatter);
        m_history->showChartAsTable(m_isTable);
        if (m_data.plants)
            m_history->showPlant(m_data, m_plant);
        m_history->restoreLayoutState(m_historyLayout);
        m_pages->addWidget(m_history);
        connect(m_history, &PlantHistoryView::chartAsTableChanged, this, &PlantPages::chartAsTableChanged);
        connect(m_history, &PlantHistoryView::exportRequested, this, &PlantPages::exportRequested);
    }
    return *m_history;
}

void PlantPages::showPlant(const AccountData &sources, const PlantCode &plant)
{
    const bool isSamePlant = m_now->plant() == plant && m_data.control == sources.control;
    if (m_data.control != sources.control || !m_control)
        m_control = sources.control ? std::make_unique<DeskControlService>(sources) : nullptr;
    m_data = sources;
    m_plant = plant;
    m_now->showPlant(*sources.plants, *sources.power, plant);
    if (m_control && !isSamePlant) {
        m_now->control().showPlant(*m_control, plant);
        m_now->inForce().showPlant(*m_control, plant);
    }
    if (const Plant *known = sources.plants->plant(plant))
        m_now->configuration().showPlant(sources, plant, plantZone(*known));
    if (m_history)
        m_history->showPlant(sources, plant);
}

void PlantPages::clear()
{
    m_data = {};
    m_plant = {};
    m_now->clear();
    m_control.reset();
    if (m_history)
        m_history->clear();
}

void PlantPages::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_now->setFormatter(formatter);
    if (m_history)
        m_history->setFormatter(formatter);
}

void PlantPages::refreshAges()
{
    if (page() == Now)
        m_now->refreshAges();
    else
        history().refreshAges();
}

void PlantPages::showChartAsTable(bool isTable)
{
    m_isTable = isTable;
    m_now->showChartAsTable(isTable);
    if (m_history)
        m_history->showChartAsTable(isTable);
}

PlantPages::Page PlantPages::page() const
{
    return Page(m_switch->currentIndex());
}

void PlantPages::setPage(Page page)
{
    m_switch->setCurrentIndex(page);
}

QVariantMap PlantPages::layoutState() const
{
    return {{u"page"_s, int(page())}, {u"history"_s, m_history ? m_history->layoutState() : m_historyLayout}};
}

void PlantPages::restoreLayoutState(const QVariantMap &state)
{
    m_historyLayout = state.value(u"history"_s).toMap();
    if (m_history)
        m_history->restoreLayoutState(m_historyLayout);
    setPage(state.value(u"page"_s).toInt() == History ? History : Now);
}
