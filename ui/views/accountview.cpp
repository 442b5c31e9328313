// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/accountview.h"

#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "ui/format/statuswords.h"
#include "ui/format/valuehelp.h"
#include "ui/views/energyflowwidget.h"
#include "ui/views/factlist.h"
#include "ui/views/labels.h"
#include "ui/views/pageheader.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"
#include "ui/views/tile.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

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
    , m_header(new PageHeader(this))
    , m_pv(new Tile(
          u"fleetPvTile"_s, u"pv"_s, [](const ThemeColors &c) { return c.pv; }, this))
    , m_load(new Tile(
          u"fleetLoadTile"_s, u"house"_s, [](const ThemeColors &c) { return c.house; }, this))
    , m_grid(new Tile(
          u"fleetGridTile"_s, u"grid"_s, [](const ThemeColors &c) { return c.gridExport; }, this))
    , m_today(new Tile(
          u"fleetTodayTile"_s, u"energy"_s, [](const ThemeColors &c) { return c.accent; }, this))
    , m_flow(new EnergyFlowWidget(this))
    , m_states(new FactList(u"fleetStateFactList"_s, {}, this))
    , m_account(new FactList(u"accountFactList"_s, {}, this))
{
    setObjectName(u"accountView"_s);
    m_flow->setObjectName(u"fleetFlowWidget"_s);
    m_flow->setFleet(true);
    m_header->setIcon(u"account"_s);
    const int gap = Grid::unit + Grid::half;
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(gap);
    for (Tile *tile : {m_pv, m_load, m_grid, m_today})
        tiles->addWidget(tile, 1);
    QFrame *flowCard = makeCard(this);
    m_flowTitle = makeLabel(TextSize::Caption, "muted", flowCard, QFont::DemiBold);
    auto *flowLayout = new QVBoxLayout(flowCard);
    flowLayout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::half, Grid::unit);
    flowLayout->addWidget(m_flowTitle);
    flowLayout->addWidget(m_flow, 1);
    auto *lists = new QVBoxLayout;
    lists->setSpacing(gap);
    lists->addWidget(m_states);
    lists->addWidget(m_account);
    lists->addStretch(1);
    m_states->setMinimumWidth(272);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addWidget(flowCard, 5);
    lower->addLayout(lists, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::triple);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    layout->addLayout(tiles);
    layout->addLayout(lower, 4);
    layout->addStretch(1);
    whenTranslated(this, [this] { retranslate(); });
}

void AccountView::retranslate()
{
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
    m_states->setTitle(tr("Plants by state"));
    m_account->setTitle(tr("Account"));
    refresh();
}

void AccountView::showAccount(const Profile &profile, PlantStore &store, const LinkStatus &status)
{
    clear();
    m_profile = profile;
    m_store = &store;
    m_status = status;
    connect(m_store, &PlantStore::readingsChanged, this, &AccountView::refresh);
    connect(m_store, &PlantStore::plantsAdded, this, &AccountView::refresh);
    connect(m_store, &PlantStore::plantRemoved, this, &AccountView::refresh);
    refresh();
}

void AccountView::clear()
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = nullptr;
    m_profile = {};
}

void AccountView::setStatus(const LinkStatus &status)
{
    m_status = status;
    refresh();
}

void AccountView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    refresh();
}

void AccountView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AccountView::refreshAges()
{
    refresh();
}

void AccountView::refresh()
{
    // Sums over a large fleet are only worth their time while somebody looks.
    if (!m_store || !isVisible())
        return;
    Sum pv, load, grid, today;
    PlantPower total;
    std::array<int, 4> states {};
    int faulty = 0;
    int waiting = 0;
    qint64 newest = 0;
    const QList<PlantCode> plants = m_store->plantCodes();
    for (const PlantCode &code : plants) {
        const PlantPower &power = m_store->power(code);
        addPower(total, power);
        pv.add(power.pv.kilowatts);
        load.add(power.load.kilowatts);
        grid.add(power.grid.kilowatts);
        today.add(m_store->plantReading(code, u"day_power"_s).value());
        // One plant, one line, as the tree words it.
        const DataState state = m_store->plantState(code);
        if (state != DataState::Lost && m_store->plantReading(code, u"real_health_state"_s).value() == 2.0)
            ++faulty;
        else if (state == DataState::Old && m_store->plantReadingAt(code) == 0)
            ++waiting;
        else
            ++states[size_t(state)];
        newest = qMax(newest, m_store->plantReadingAt(code));
    }
    m_flow->setPower(total, m_clock.now(), total.battery.partsExpected > 0);
    const auto coverage = [&plants, this](const Sum &sum) {
        return sum.known == plants.size() ? QString()
                                          : tr("%1 of %n plants", nullptr, int(plants.size()))
                                                .arg(m_formatter.locale().toString(sum.known));
    };
    const qint64 now = m_clock.now();
    // Fewer plants than all is the coarser lack; otherwise devices may be missing within them.
    const StatusWords words(m_formatter);
    const auto lack = [&](const Sum &sum, const PowerFigure &figure, StatusWords::Part part) {
        return sum.known == plants.size() ? words.completeness(figure, part) : coverage(sum);
    };
    m_header->setTitle(m_profile.title);
    m_header->setFacts(
        {m_profile.userName, m_profile.baseUrl.host(), tr("%n plants", nullptr, int(plants.size()))});
    m_header->badge().setState(m_status.state);
    m_header->setAge(newest == 0 ? tr("No data yet") : tr("Data: %1").arg(m_formatter.age(newest, now)));

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

    QList<FactList::Fact> stateFacts;
    for (const DataState state : {DataState::Live, DataState::Old, DataState::Asleep, DataState::Lost}) {
        stateFacts.append({StatusWords::dataState(state),
                           m_formatter.locale().toString(states[size_t(state)]),
                           StatusWords::dataStateSentence(state)});
    }
    if (faulty > 0)
        stateFacts.insert(1,
                          {tr("Faulty"), m_formatter.locale().toString(faulty),
                           tr("The service reports a fault at this plant.")});
    if (waiting > 0)
        stateFacts.append({StatusWords::dataState(DataState::Old, false),
                           m_formatter.locale().toString(waiting), tr("No value has come yet.")});
    m_states->setFacts(stateFacts);
    m_account->setFacts({{tr("Account name"), m_profile.userName, {}},
                         {tr("Service"), m_profile.baseUrl.host(), m_profile.baseUrl.toString()},
                         {tr("Connection"), StatusWords::linkState(m_status.state), {}},
                         {tr("Plant list from"), m_formatter.age(m_store->plantListAt(), now), {}},
                         {tr("Device list from"), m_formatter.age(m_store->deviceListAt(), now), {}}});
}
