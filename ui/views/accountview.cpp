// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accountview.h"

#include "core/auth/oauthscopes.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/budgetwords.h"
#include "ui/format/statuswords.h"
#include "ui/format/valuehelp.h"
#include "ui/models/attentionmodel.h"
#include "ui/models/fleettablemodel.h"
#include "ui/views/controlmenu.h"
#include "ui/views/energyflowwidget.h"
#include "ui/views/factlist.h"
#include "ui/views/fleetdelegate.h"
#include "ui/views/fleetstatebar.h"
#include "ui/views/labels.h"
#include "ui/views/pageheader.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablelayout.h"
#include "ui/views/tables.h"
#include "ui/views/theme.h"
#include "ui/views/tile.h"
#include "ui/views/tilerow.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>

#include <cmath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = Grid::unit + Grid::half;
constexpr int soonMs = 250;
constexpr int mostAttentionRows = 5;
constexpr int leastTableRows = 8;

//! A sum over plants that says how many it lacks (style rule 13).
struct Sum
{
    std::optional<double> value;
    int known = 0;

    void add(const std::optional<double> &part)
    {
        if (!part)
            return;
        value = value.value_or(0) + *part;
        ++known;
    }
};

void addFigure(PowerFigure &sum, const PowerFigure &part)
{
    if (part.kilowatts)
        sum.kilowatts = sum.kilowatts.value_or(0) + *part.kilowatts;
    if (part.oldestMs != 0)
        sum.oldestMs = sum.oldestMs == 0 ? part.oldestMs : qMin(sum.oldestMs, part.oldestMs);
    sum.partsKnown += part.partsKnown;
    sum.partsExpected += part.partsExpected;
}

//! State of charge stays out: a mean over plants of different size says nothing.
void addPower(PlantPower &sum, const PlantPower &part)
{
    addFigure(sum.pv, part.pv);
    addFigure(sum.load, part.load);
    addFigure(sum.grid, part.grid);
    addFigure(sum.battery, part.battery);
    if (part.remainderKilowatts)
        sum.remainderKilowatts = sum.remainderKilowatts.value_or(0) + *part.remainderKilowatts;
}

} // namespace

AccountView::AccountView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_fleet(new FleetTableModel(clock, this))
    , m_attention(new AttentionModel(*m_fleet, this))
    , m_later(new QTimer(this))
    , m_pv(new Tile(
          u"fleetPvTile"_s, u"pv"_s, [](const ThemeColors &c) { return c.pv; }, this))
    , m_load(new Tile(
          u"fleetLoadTile"_s, u"house"_s, [](const ThemeColors &c) { return c.house; }, this))
    , m_grid(new Tile(
          u"fleetGridTile"_s, u"grid"_s, [](const ThemeColors &c) { return c.gridExport; }, this))
    , m_today(new Tile(
          u"fleetTodayTile"_s, u"energy"_s, [](const ThemeColors &c) { return c.accent; }, this))
{
    setObjectName(u"accountView"_s);
    auto *page = new QWidget;
    page->setProperty("page", true);
    m_header = new PageHeader(page);
    m_header->setIcon(u"account"_s);
    m_account = new FactList(u"accountFactList"_s, {}, page);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addWidget(makeFlowCard(), 5);
    lower->addWidget(m_account, 2);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::triple);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    layout->addWidget(new TileRow({m_pv, m_load, m_grid, m_today}, page));
    layout->addWidget(makeAttentionCard());
    layout->addWidget(makePlantsCard(), 1);
    layout->addLayout(lower);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"accountScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    m_later->setSingleShot(true);
    m_later->setInterval(soonMs);
    connect(m_later, &QTimer::timeout, this, &AccountView::refresh);
    connect(m_fleet, &FleetTableModel::countsChanged, this, &AccountView::refreshCounts);
    connect(m_fleet, &FleetTableModel::attentionChanged, this, &AccountView::refreshAttention);
    connect(m_states, &FleetStateBar::statesChanged, this, [this](RowStates states) {
        m_fleet->setStates(states);
        refreshCounts();
    });
    whenTranslated(this, [this] { retranslate(); });
}

//! A table of plants: Enter or a double click opens the plant.
QTableView *AccountView::makePlantTable(const QString &name, QWidget *parent)
{
    QTableView *table = makeTable(name, parent);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const PlantCode plant =
            index.model() == m_fleet ? m_fleet->plantAt(index.row()) : m_attention->plantAt(index.row());
        if (!plant.isEmpty())
            Q_EMIT plantActivated(plant);
    });
    return table;
}

QWidget *AccountView::makeAttentionCard()
{
    QFrame *card = makeCard(this);
    m_attentionTitle = makeLabel(TextSize::Caption, "muted", card, QFont::DemiBold);
    m_attentionTitle->setObjectName(u"attentionTitleLabel"_s);
    m_attentionTable = makePlantTable(u"attentionTableView"_s, card);
    m_attentionTable->setModel(m_attention);
    TableLayout::Options options;
    options.stretchColumn = AttentionModel::Reasons;
    new TableLayout(*m_attentionTable, options);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Grid::unit, gap, Grid::unit, Grid::unit);
    layout->setSpacing(Grid::half);
    m_attentionTitle->setContentsMargins(Grid::unit, 0, Grid::unit, 0);
    layout->addWidget(m_attentionTitle);
    layout->addWidget(m_attentionTable);
    return card;
}

QWidget *AccountView::makePlantsCard()
{
    QFrame *card = makeCard(this);
    m_plantsTitle = makeLabel(TextSize::Caption, "muted", card, QFont::DemiBold);
    m_plantsTitle->setObjectName(u"plantsTitleLabel"_s);
    m_plantsTitle->setContentsMargins(Grid::unit, 0, Grid::unit, 0);
    m_states = new FleetStateBar(card);
    m_table = makePlantTable(u"fleetTableView"_s, card);
    m_table->setModel(m_fleet);
    m_table->setItemDelegate(new FleetDelegate(m_table));
    m_table->setMinimumHeight(leastTableRows * m_table->verticalHeader()->defaultSectionSize());
    TableLayout::Options options;
    options.hidden = {FleetTableModel::EnergyMonth, FleetTableModel::YieldToday, FleetTableModel::Place,
                      FleetTableModel::Age, FleetTableModel::Rank};
    options.isSortable = true;
    options.sortColumn = FleetTableModel::NeedsAttention;
    new TableLayout(*m_table, options);
    addControlMenu();
    m_empty = makeParagraph(TextSize::Body, "muted", card);
    m_empty->setObjectName(u"noPlantsLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(Grid::twice, Grid::triple, Grid::twice, Grid::triple);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(Grid::unit, 0, Grid::unit, 0);
    chips->addWidget(m_states);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Grid::unit, gap, Grid::unit, Grid::unit);
    layout->setSpacing(Grid::half);
    layout->addWidget(m_plantsTitle);
    layout->addLayout(chips);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    return card;
}

//! One command for all plants that are chosen in the table.
void AccountView::addControlMenu()
{
    m_controlMenu = new QMenu(m_table);
    m_controlMenu->setObjectName(u"fleetControlMenu"_s);
    m_controlMenu->addActions(makeControlActions(m_controlMenu, [this](ControlFamily family) {
        QModelIndexList rows = m_table->selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QList<PlantCode> plants;
        for (const QModelIndex &row : std::as_const(rows))
            plants << m_fleet->plantAt(row.row());
        if (!plants.isEmpty())
            Q_EMIT controlRequested(plants, family);
    }));
    m_table->addAction(m_controlMenu->menuAction());
}

QWidget *AccountView::makeFlowCard()
{
    QFrame *card = makeCard(this);
    m_flow = new EnergyFlowWidget(card);
    m_flow->setObjectName(u"fleetFlowWidget"_s);
    m_flow->setFleet(true);
    m_flowTitle = makeLabel(TextSize::Caption, "muted", card, QFont::DemiBold);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Grid::twice, gap, Grid::half, Grid::unit);
    layout->addWidget(m_flowTitle);
    layout->addWidget(m_flow, 1);
    return card;
}

void AccountView::retranslate()
{
    m_controlMenu->setTitle(tr("Control the chosen plants"));
    m_pv->setCaption(tr("PV now, all plants"));
    m_load->setCaption(tr("Consumption now"));
    m_grid->setCaption(tr("Grid now"));
    m_today->setCaption(tr("Yield today"));
    using Figure = ValueHelp::Figure;
    m_pv->setHelp(ValueHelp::figure(Figure::FleetPv));
    m_load->setHelp(ValueHelp::figure(Figure::FleetHouse));
    m_grid->setHelp(ValueHelp::figure(Figure::FleetGrid));
    m_today->setHelp(ValueHelp::plantSum(u"day_power"_s));
    m_flowTitle->setText(tr("Energy flow now, all plants"));
    m_account->setTitle(tr("Account"));
    m_attentionTable->setAccessibleName(tr("Plants that need attention"));
    m_table->setAccessibleName(tr("Plants"));
    m_fleet->retranslate();
    m_attention->retranslate();
    refreshCounts();
    refreshAttention();
    refresh();
}

void AccountView::showAccount(const Profile &profile, const AccountData &sources, const LinkStatus &status)
{
    const bool isSame = m_store && m_store == sources.plants;
    m_profile = profile;
    m_status = status;
    if (!isSame) {
        clear();
        m_profile = profile;
        m_store = sources.plants;
        connect(m_store, &PlantStore::readingsChanged, this, &AccountView::refreshSoon);
        connect(m_store, &PlantStore::plantsAdded, this, &AccountView::refreshSoon);
        connect(m_store, &PlantStore::plantRemoved, this, &AccountView::refreshSoon);
        m_fleet->showAccount(sources);
        m_states->setStates(m_fleet->states());
    }
    m_controlMenu->menuAction()->setVisible(sources.control && profile.way == SignInWay::OAuth);
    refresh();
}

void AccountView::clear()
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = nullptr;
    m_profile = {};
    m_later->stop();
    m_fleet->setStates({});
    m_fleet->clear();
}

void AccountView::setStatus(const LinkStatus &status)
{
    m_status = status;
    refresh();
}

void AccountView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_fleet->setFormatter(formatter);
    m_attention->setFormatter(formatter);
    refreshCounts();
    refresh();
}

void AccountView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_fleet->setActive(true);
    refresh();
}

void AccountView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_fleet->setActive(false);
}

void AccountView::refreshAges()
{
    if (!m_store || !isVisible())
        return;
    refreshHeader();
    refreshAccount();
    m_fleet->refreshAges();
}

//! A poll comes in a hundred answers; their sum is worth looking at once.
void AccountView::refreshSoon()
{
    if (isVisible() && !m_later->isActive())
        m_later->start();
}

void AccountView::refresh()
{
    // Sums over a large fleet are only worth their time while somebody looks.
    if (!m_store || !isVisible())
        return;
    m_later->stop();
    PlantPower total;
    const QList<PlantCode> plants = m_store->plantCodes();
    for (const PlantCode &code : plants)
        addPower(total, m_store->power(code));
    m_flow->setPower(total, m_clock.now(), total.battery.partsExpected > 0);
    refreshHeader();
    refreshTiles(total);
    refreshAccount();
}

void AccountView::refreshHeader()
{
    const QList<PlantCode> plants = m_store->plantCodes();
    qint64 newest = 0;
    for (const PlantCode &code : plants)
        newest = qMax(newest, m_store->plantReadingAt(code));
    m_header->setTitle(m_profile.title);
    m_header->setFacts(
        {m_profile.userName, m_profile.baseUrl.host(), tr("%n plants", nullptr, int(plants.size()))});
    m_header->badge().setState(m_status.state);
    m_header->setAge(newest == 0 ? tr("No data yet")
                                 : tr("Data: %1").arg(m_formatter.age(newest, m_clock.now())));
}

void AccountView::refreshTiles(const PlantPower &total)
{
    Sum pv, load, grid, today;
    const QList<PlantCode> plants = m_store->plantCodes();
    for (const PlantCode &code : plants) {
        const PlantPower &power = m_store->power(code);
        pv.add(power.pv.kilowatts);
        load.add(power.load.kilowatts);
        grid.add(power.grid.kilowatts);
        today.add(m_store->plantReading(code, u"day_power"_s).value());
    }
    const auto coverage = [&plants, this](const Sum &sum) {
        return sum.known == plants.size() ? QString()
                                          : tr("%1 of %n plants", nullptr, int(plants.size()))
                                                .arg(m_formatter.locale().toString(sum.known));
    };
    // Fewer plants than all is the coarser lack; otherwise devices may be missing within them.
    const StatusWords words(m_formatter);
    const auto lack = [&](const Sum &sum, const PowerFigure &figure, StatusWords::Part part) {
        return sum.known == plants.size() ? words.completeness(figure, part) : coverage(sum);
    };
    m_pv->setContent(m_formatter.power(pv.value),
                     !pv.value                                       ? tr("No data")
                         : *pv.value < Formatter::IdleBelowKilowatts ? tr("No sun power")
                                                                     : tr("Producing"),
                     lack(pv, total.pv, StatusWords::Part::Inverter));
    m_load->setContent(m_formatter.power(load.value), StatusWords::consumption(load.value),
                       lack(load, total.load, StatusWords::Part::Device));
    const QString direction = !grid.value                       ? tr("No data")
        : std::abs(*grid.value) < Formatter::IdleBelowKilowatts ? tr("Idle")
        : *grid.value > 0                                       ? tr("Exporting on balance")
                                                                : tr("Importing on balance");
    m_grid->setContent(m_formatter.power(grid.value ? std::optional(std::abs(*grid.value)) : std::nullopt),
                       direction, lack(grid, total.grid, StatusWords::Part::Meter));
    m_today->setContent(m_formatter.energy(today.value), today.value ? QString() : tr("No data"),
                        coverage(today));
}

void AccountView::refreshCounts()
{
    QHash<RowState, int> counts;
    for (const RowState state : {RowState::Live, RowState::Old, RowState::Asleep, RowState::Lost,
                                 RowState::Faulty, RowState::Waiting}) {
        counts.insert(state, m_fleet->count(state));
    }
    m_states->setCounts(counts, m_formatter.locale());
    const int all = m_fleet->plantCount();
    const int shown = m_fleet->rowCount();
    m_plantsTitle->setText(
        shown == all ? tr("%n plants", nullptr, all)
                     //: %1 how many plants are shown, of those of the account
                     : tr("%1 of %n plants", nullptr, all).arg(m_formatter.locale().toString(shown)));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(all == 0 ? tr("The plants of this account have not come yet.")
                              : tr("No plant is in this state now."));
}

void AccountView::setBudgets(const QList<BudgetReport> &budgets)
{
    m_budgets = budgets;
    if (m_store && m_status.isOAuth)
        refreshSoon();
}

void AccountView::refreshAttention()
{
    const int count = m_attention->rowCount();
    m_attentionTitle->setText(count == 0 ? tr("Nothing needs attention")
                                         : tr("%n plants need attention", nullptr, count));
    m_attentionTable->setVisible(count > 0);
    const int rows = qMin(count, mostAttentionRows);
    m_attentionTable->setFixedHeight(rows * m_attentionTable->verticalHeader()->defaultSectionSize()
                                     + m_attentionTable->horizontalHeader()->sizeHint().height() + 2);
}

void AccountView::refreshAccount()
{
    const qint64 now = m_clock.now();
    QList<FactList::Fact> facts {
        {tr("Account name"), m_profile.userName, {}},
        {tr("Way in"), m_status.isOAuth ? tr("OAuth Connect") : tr("API account"), {}},
        {tr("Service"), m_profile.baseUrl.host(), m_profile.baseUrl.toString()},
        {tr("Connection"), StatusWords::linkState(m_status.state), {}}};
    if (m_status.isOAuth)
        facts += consentFacts(now);
    facts += {{tr("Plant list from"), m_formatter.age(m_store->plantListAt(), now), {}},
              {tr("Device list from"), m_formatter.age(m_store->deviceListAt(), now), {}}};
    m_account->setFacts(facts);
}

//! What the owner has granted, and what is left of it.
QList<FactList::Fact> AccountView::consentFacts(qint64 now) const
{
    QStringList granted;
    if (m_status.scopes.contains(OAuthScope::basic))
        granted << tr("read data");
    if (m_status.scopes.contains(OAuthScope::control))
        granted << tr("give commands");
    QList<FactList::Fact> facts {{tr("The owner allows"),
                                  granted.isEmpty() ? tr("unknown") : granted.join(u", "_s),
                                  m_status.scopes.join(u'\n')}};
    if (m_status.tokenEndsAt > 0) {
        facts.append({tr("Access until"),
                      m_formatter.timeOrDate(m_status.tokenEndsAt, now, QTimeZone::systemTimeZone()),
                      tr("It is renewed by itself, about once an hour.")});
    }
    const BudgetWords words(m_formatter);
    for (const BudgetReport &report : m_budgets) {
        if (report.callClass)
            facts.append({BudgetWords::className(*report.callClass), words.classUse(report, now),
                          tr("Counted for the last 24 hours by Heliodesk; the service does not tell.")});
    }
    return facts;
}
