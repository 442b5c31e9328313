// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/plantview.h"

#include "core/domain/plantzone.h"
#include "core/store/plantstore.h"
#include "core/store/powerhistory.h"
#include "core/util/clock.h"
#include "ui/format/statuswords.h"
#include "ui/format/valuehelp.h"
#include "ui/views/configurationcard.h"
#include "ui/views/controlcard.h"
#include "ui/views/energyflowwidget.h"
#include "ui/views/factlist.h"
#include "ui/views/inforcebanner.h"
#include "ui/views/labels.h"
#include "ui/views/livepowercard.h"
#include "ui/views/noticestrip.h"
#include "ui/views/pageheader.h"
#include "ui/views/retranslation.h"
#include "ui/views/tile.h"
#include "ui/views/tilerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

//! `real_health_state` (`query-endpoints.md` §5.1).
constexpr int healthFaulty = 2;

std::optional<double> magnitude(const std::optional<double> &kilowatts)
{
    return kilowatts ? std::optional(std::abs(*kilowatts)) : std::nullopt;
}

} // namespace

PlantView::PlantView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setObjectName(u"plantView"_s);
    build();
}

void PlantView::build()
{
    auto *page = new QWidget;
    page->setProperty("page", true);
    m_header = new PageHeader(page);
    m_header->setIcon(u"plant"_s);
    m_notice = new NoticeStrip(u"plantNoticeStrip"_s, page);
    m_pv = new Tile(
        u"pvTile"_s, u"pv"_s, [](const ThemeColors &c) { return c.pv; }, page);
    m_house = new Tile(
        u"houseTile"_s, u"house"_s, [](const ThemeColors &c) { return c.house; }, page);
    m_grid = new Tile(
        u"gridTile"_s, u"grid"_s, [](const ThemeColors &c) { return c.gridExport; }, page);
    m_battery = new Tile(
        u"batteryTile"_s, u"battery"_s, [](const ThemeColors &c) { return c.battery; }, page);
    QFrame *flowCard = makeCard(page);
    m_flow = new EnergyFlowWidget(flowCard);
    m_flowTitle = makeLabel(TextSize::Caption, "muted", flowCard, QFont::DemiBold);
    auto *flowLayout = new QVBoxLayout(flowCard);
    flowLayout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::half, Grid::unit);
    flowLayout->setSpacing(0);
    flowLayout->addWidget(m_flowTitle);
    flowLayout->addWidget(m_flow, 1);

    m_energy = new FactList(u"energyFactList"_s, {}, page);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Grid::unit + Grid::half);
    middle->addWidget(flowCard, 5);
    middle->addWidget(m_energy, 2);

    m_live = new LivePowerCard(page);
    connect(m_header, &PageHeader::alarmsRequested, this, [this] { Q_EMIT alarmsRequested(m_plant); });
    connect(m_live, &LivePowerCard::asTableChanged, this, &PlantView::chartAsTableChanged);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::triple);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_inForce = new InForceBanner(m_clock, page));
    layout->addWidget(new TileRow({m_pv, m_house, m_grid, m_battery}, page));
    layout->addLayout(middle, 3);
    layout->addWidget(m_live, 4);
    layout->addWidget(m_control = new ControlCard(m_clock, page));
    layout->addWidget(m_configuration = new ConfigurationCard(m_clock, page));

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"plantScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    whenTranslated(this, [this] { retranslate(); });
}

void PlantView::retranslate()
{
    m_pv->setCaption(tr("PV now"));
    m_house->setCaption(tr("House now"));
    m_grid->setCaption(tr("Grid now"));
    m_battery->setCaption(tr("Battery"));
    using Figure = ValueHelp::Figure;
    m_pv->setHelp(ValueHelp::figure(Figure::Pv));
    m_house->setHelp(ValueHelp::figure(Figure::House));
    m_grid->setHelp(ValueHelp::figure(Figure::Grid));
    m_battery->setHelp(ValueHelp::figure(Figure::StateOfCharge) + u"\n\n"_s
                       + ValueHelp::figure(Figure::Battery));
    m_flowTitle->setText(tr("Energy flow now"));
    m_energy->setTitle(tr("Energy"));
    refresh();
}

void PlantView::showPlant(PlantStore &store, PowerHistory &history, const PlantCode &plant)
{
    if (m_store == &store && m_plant == plant)
        return;
    clear();
    m_store = &store;
    m_plant = plant;
    connect(m_store, &PlantStore::readingsChanged, this, [this](const QList<PlantCode> &plants) {
        if (plants.contains(m_plant))
            refresh();
    });
    connect(m_store, &PlantStore::plantChanged, this, &PlantView::refresh);
    connect(m_store, &PlantStore::devicesAdded, this, &PlantView::refresh);
    connect(m_store, &PlantStore::deviceRemoved, this, &PlantView::refresh);
    refresh();
    if (const Plant *known = m_store->plant(m_plant))
        m_live->showPlant(history, m_plant, plantZone(*known));
}

void PlantView::showAlarms(int active, AlarmSeverity worst)
{
    m_header->setAlarms(active, worst);
}

void PlantView::clear()
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = nullptr;
    m_plant = {};
    m_live->clear();
    m_configuration->clear();
    m_control->clear();
    m_inForce->clear();
    m_flow->clear();
}

void PlantView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_flow->setFormatter(formatter);
    m_live->setFormatter(formatter);
    m_configuration->setFormatter(formatter);
    m_control->setFormatter(formatter);
    m_inForce->setFormatter(formatter);
    refresh();
}

void PlantView::refresh()
{
    const Plant *plant = m_store ? m_store->plant(m_plant) : nullptr;
    if (!plant)
        return;
    refreshHeader(*plant);
    refreshEnergy();
    refreshNotice();
    refreshPower();
}

void PlantView::refreshPower()
{
    const PlantPower &power = m_store->power(m_plant);
    m_showsAge = isStale();
    m_live->setHasBattery(hasBattery());
    refreshTiles(power);
    const bool isUnknown =
        m_store->plantReadingAt(m_plant) == 0 && power.pv.partsKnown == 0 && power.grid.partsKnown == 0;
    if (isUnknown)
        m_flow->clear();
    else
        m_flow->setPower(power, m_clock.now(), hasBattery(), m_showsAge);
}

void PlantView::refreshAges()
{
    const Plant *plant = m_store ? m_store->plant(m_plant) : nullptr;
    if (!plant)
        return;
    refreshHeader(*plant);
    refreshNotice();
    m_configuration->refreshAges();
    m_control->refreshAges();
    m_inForce->refreshAges();
    if (isStale() || m_showsAge)
        refreshPower();
}

void PlantView::refreshHeader(const Plant &plant)
{
    const qint64 now = m_clock.now();
    m_header->setTitle(plant.name.isEmpty() ? plant.code.value : plant.name);
    QString capacity;
    if (plant.capacityKwp && *plant.capacityKwp > 0)
        capacity = m_formatter.quantity(plant.capacityKwp, Unit::KilowattPeak, 1);
    m_header->setFacts(
        {plant.address, capacity, tr("%1 local time").arg(m_formatter.time(now, plantZone(plant)))},
        ValueHelp::listedPlant(u"plantAddress"_s) + u"\n\n"_s + ValueHelp::listedPlant(u"capacity"_s));
    const qint64 at = m_store->plantReadingAt(m_plant);
    m_header->badge().setState(m_store->plantState(m_plant), isFaulty(), at != 0);
    m_header->setAge(at == 0 ? tr("No data yet") : tr("Data: %1").arg(m_formatter.age(at, now)));
}

void PlantView::refreshTiles(const PlantPower &power)
{
    const StatusWords words(m_formatter);
    const qint64 now = m_clock.now();
    m_pv->setContent(m_formatter.power(power.pv.kilowatts), StatusWords::production(power.pv.kilowatts),
                     words.caveat(power.pv, StatusWords::Part::Inverter, now, m_showsAge));
    m_house->setContent(m_formatter.power(power.load.kilowatts),
                        StatusWords::consumption(power.load.kilowatts),
                        words.caveat(power.load, StatusWords::Part::Device, now, m_showsAge));
    m_grid->setContent(m_formatter.power(magnitude(power.grid.kilowatts)),
                       StatusWords::gridDirection(power.grid.kilowatts),
                       words.caveat(power.grid, StatusWords::Part::Meter, now, m_showsAge));
    m_battery->setVisible(hasBattery());
    QString flow = StatusWords::batteryDirection(power.battery.kilowatts);
    if (power.battery.kilowatts && std::abs(*power.battery.kilowatts) >= Formatter::IdleBelowKilowatts)
        flow = m_formatter.batteryFlow(power.battery.kilowatts);
    m_battery->setContent(m_formatter.percent(power.stateOfChargePercent), flow,
                          words.caveat(power.battery, StatusWords::Part::Battery, now, m_showsAge));
    m_battery->setLevel(power.stateOfChargePercent ? std::optional(*power.stateOfChargePercent / 100)
                                                   : std::nullopt);
}

QString PlantView::energyOf(const QString &key) const
{
    const Reading reading = m_store->plantReading(m_plant, key);
    return reading.value() ? m_formatter.energy(reading.value()) : QString();
}

QString PlantView::amountOf(const QString &key) const
{
    // The API never says in which currency (`query-endpoints.md` §5.1), so neither do we.
    const Reading reading = m_store->plantReading(m_plant, key);
    return reading.value() ? m_formatter.number(reading.value(), 2) : QString();
}

void PlantView::refreshEnergy()
{
    const auto line = [this](const QString &name, const QString &key, bool isAmount = false) {
        return FactList::Fact {name, isAmount ? amountOf(key) : energyOf(key), ValueHelp::plantField(key)};
    };
    const QString none = Formatter::absent();
    QList<FactList::Fact> facts {line(tr("Yield today"), u"day_power"_s),
                                 line(tr("Consumed today"), u"day_use_energy"_s),
                                 line(tr("Fed in today"), u"day_on_grid_energy"_s),
                                 line(tr("Yield this month"), u"month_power"_s),
                                 line(tr("Yield in total"), u"total_power"_s),
                                 line(tr("Revenue today"), u"day_income"_s, true),
                                 line(tr("Revenue in total"), u"total_income"_s, true)};
    for (const int always : {0, 3, 4}) {
        if (facts[always].value.isEmpty())
            facts[always].value = none;
    }
    m_energy->setFacts(facts);
}

void PlantView::refreshNotice()
{
    const DataState state = m_store->plantState(m_plant);
    const qint64 at = m_store->plantReadingAt(m_plant);
    const QString age = m_formatter.age(at, m_clock.now());
    if (at == 0 && state != DataState::Lost) {
        m_notice->show(NoticeStrip::Tone::Info, u"syncing"_s,
                       tr("Waiting for the first values of this plant…"));
    } else if (state == DataState::Lost) {
        m_notice->show(NoticeStrip::Tone::Bad, u"lost"_s, StatusWords::dataStateSentence(state),
                       at == 0 ? QString() : tr("Last values: %1.").arg(age));
    } else if (isFaulty()) {
        m_notice->show(NoticeStrip::Tone::Warning, u"warning"_s,
                       tr("The service reports a fault at this plant."));
    } else if (state == DataState::Old) {
        m_notice->show(NoticeStrip::Tone::Warning, u"old"_s, StatusWords::dataStateSentence(state),
                       tr("Last values: %1.").arg(age));
    } else if (state == DataState::Asleep) {
        m_notice->show(NoticeStrip::Tone::Calm, u"asleep"_s, StatusWords::dataStateSentence(state));
    } else {
        m_notice->clear();
    }
}

void PlantView::showChartAsTable(bool isTable)
{
    m_live->setAsTable(isTable);
}

bool PlantView::isFaulty() const
{
    return m_store->plantReading(m_plant, u"real_health_state"_s).value() == double(healthFaulty);
}

bool PlantView::isStale() const
{
    const DataState state = m_store->plantState(m_plant);
    return state == DataState::Old || state == DataState::Lost;
}

bool PlantView::hasBattery() const
{
    const PlantPower &power = m_store->power(m_plant);
    return power.battery.partsExpected > 0 || power.stateOfChargePercent.has_value();
}
