// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/planthistoryview.h"

#include "core/util/clock.h"
#include "ui/charts/energybarchart.h"
#include "ui/format/periodwords.h"
#include "ui/format/statuswords.h"
#include "ui/models/balancecomparemodel.h"
#include "ui/views/datenavigator.h"
#include "ui/views/energycard.h"
#include "ui/views/fetchprogressstrip.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/retranslation.h"
#include "ui/views/tablelayout.h"
#include "ui/views/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

PlantHistoryView::PlantHistoryView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_history(new PlantHistory(clock, this))
{
    setObjectName(u"plantHistoryView"_s);
    build();
    connect(m_navigator, &DateNavigator::periodChosen, m_history, &PlantHistory::setPeriod);
    connect(m_history, &PlantHistory::changed, this, &PlantHistoryView::refresh);
    connect(m_history, &PlantHistory::progressed, this, &PlantHistoryView::refreshProgress);
    connect(m_progress, &FetchProgressStrip::cancelRequested, m_history, &PlantHistory::cancel);
    connect(m_notice, &NoticeStrip::actionTriggered, m_history, &PlantHistory::retry);
    connect(m_card, &EnergyCard::ghostChanged, m_history, &PlantHistory::setGhost);
    connect(m_card, &EnergyCard::opened, this, &PlantHistoryView::showPeriod);
    connect(m_card, &EnergyCard::asTableChanged, this, &PlantHistoryView::chartAsTableChanged);
    connect(m_card, &EnergyCard::exportRequested, this, &PlantHistoryView::exportRequested);
    const auto showPower = [this] {
        if (m_card->showsPower())
            m_card->setPower(m_history->power(), int(m_history->devicesToAsk().size()));
    };
    connect(m_card, &EnergyCard::powerShown, this, showPower);
    connect(m_history, &PlantHistory::powerChanged, this, showPower);
    connect(m_card, &EnergyCard::powerRequested, m_history, &PlantHistory::fetchPower);
    whenTranslated(this, [this] { retranslate(); });
}

void PlantHistoryView::build()
{
    auto *page = new QWidget;
    page->setProperty("page", true);
    m_title = makeLabel(TextSize::Heading, nullptr, page, QFont::DemiBold);
    m_title->setObjectName(u"historyTitleLabel"_s);
    m_navigator = new DateNavigator(page);
    m_notice = new NoticeStrip(u"historyNoticeStrip"_s, page);
    m_progress = new FetchProgressStrip(u"historyProgressStrip"_s, m_clock, page);
    m_card = new EnergyCard(page);
    QFrame *compareCard = makeCard(page);
    m_compareTitle = makeLabel(TextSize::Caption, "muted", compareCard, QFont::DemiBold);
    m_compare = makeTable(u"balanceCompareTableView"_s, compareCard);
    m_compareModel = new BalanceCompareModel(this);
    m_compare->setModel(m_compareModel);
    m_compare->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_compareLayout = new TableLayout(*m_compare, {.fixedColumn = BalanceCompareModel::Name});
    auto *compareLayout = new QVBoxLayout(compareCard);
    compareLayout->setContentsMargins(Grid::twice, Grid::unit + Grid::half, Grid::twice, Grid::unit);
    compareLayout->setSpacing(Grid::half);
    compareLayout->addWidget(m_compareTitle);
    compareLayout->addWidget(m_compare);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid::triple, Grid::twice, Grid::triple, Grid::triple);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_title);
    layout->addWidget(m_navigator);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    layout->addWidget(m_card, 1);
    layout->addWidget(compareCard);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"plantHistoryScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->installEventFilter(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void PlantHistoryView::retranslate()
{
    m_compareTitle->setText(tr("Balance, compared"));
    m_compare->setAccessibleName(m_compareTitle->text());
    m_compareModel->setFormatter(m_formatter);
    refresh();
}

void PlantHistoryView::showPlant(const AccountData &sources, const PlantCode &plant)
{
    m_history->showPlant(sources, plant);
    refresh();
}

void PlantHistoryView::clear()
{
    m_history->clear();
    m_progress->setProgress({});
}

void PlantHistoryView::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    m_navigator->setFormatter(formatter);
    m_progress->setFormatter(formatter);
    m_card->setFormatter(formatter);
    m_compareModel->setFormatter(formatter);
    refresh();
}

void PlantHistoryView::refreshAges()
{
    m_history->refreshTimes();
    m_navigator->setBounds(m_history->firstDay(), m_history->today());
    refreshProgress();
}

void PlantHistoryView::showChartAsTable(bool isTable)
{
    m_card->setAsTable(isTable);
}

void PlantHistoryView::showPeriod(const CalendarPeriod &period)
{
    m_navigator->setPeriod(period);
    m_history->setPeriod(m_navigator->period());
}

QString PlantHistoryView::message() const
{
    using State = PlantHistory::State;
    switch (m_history->state()) {
    case State::Ready:
    case State::NoPlant:
        return {};
    case State::Empty:
        return tr("The service has no data for this period.");
    case State::Fetching:
        return tr("Fetching the data…");
    case State::Waiting:
        //: %1 a time of day
        return tr("Waiting for the allowance until %1.")
            .arg(m_formatter.timeOrDate(m_history->waitingUntil(), m_clock.now(), m_history->zone()));
    case State::NotPermitted:
        return tr("The account has no permission for the reports of this plant.");
    case State::Failed:
        return tr("The data could not be fetched.");
    case State::NoDataYet:
        break;
    }
    return tr("No data yet.");
}

void PlantHistoryView::refresh()
{
    if (m_history->state() == PlantHistory::State::NoPlant)
        return;
    m_title->setText(m_history->plantName());
    m_navigator->show(m_history->firstDay(), m_history->today(), m_history->period());
    m_progress->setZone(m_history->zone());
    m_card->setPlantName(m_history->plantName());
    m_card->setPicture(m_history->picture(), m_history->hasBattery(), message());
    m_compareModel->setPicture(m_history->picture(), m_history->hasBattery(), m_clock.now());
    chooseCompareColumns();
    fitCompareTable();
    refreshProgress();
}

//! The year before is the year earlier; a whole life has neither.
void PlantHistoryView::chooseCompareColumns()
{
    const PeriodKind kind = m_history->period().kind;
    if (std::exchange(m_columnsFor, kind) == kind)
        return;
    for (const int column : {BalanceCompareModel::Previous, BalanceCompareModel::PreviousDifference})
        m_compareLayout->setAvailable(column, kind != PeriodKind::Lifetime && kind != PeriodKind::Year);
    for (const int column : {BalanceCompareModel::YearEarlier, BalanceCompareModel::YearEarlierDifference})
        m_compareLayout->setAvailable(column, kind != PeriodKind::Lifetime);
}

//! As high as its lines: the page scrolls, not the table within it.
void PlantHistoryView::fitCompareTable()
{
    m_compareLayout->measure();
    const int lines = m_compareModel->rowCount() * m_compare->verticalHeader()->defaultSectionSize();
    m_compare->setFixedHeight(lines + m_compare->horizontalHeader()->sizeHint().height()
                              + m_compare->horizontalScrollBar()->sizeHint().height());
}

void PlantHistoryView::refreshProgress()
{
    if (m_history->state() == PlantHistory::State::NoPlant)
        return;
    m_progress->setProgress(m_history->wishes());
    m_card->setMessage(message());
    const ApiError &error = m_history->error();
    if (error.kind == ApiError::Kind::None || error.kind == ApiError::Kind::Cancelled)
        m_notice->clear();
    else
        m_notice->show(NoticeStrip::Tone::Warning, u"warning"_s, StatusWords::error(error),
                       StatusWords::errorDetails(error), tr("&Try again"));
}

QVariantMap PlantHistoryView::layoutState() const
{
    return {{u"kind"_s, int(m_history->period().kind)},
            {u"beside"_s, int(m_history->ghost())},
            {u"power"_s, m_card->showsPower()}};
}

void PlantHistoryView::restoreLayoutState(const QVariantMap &state)
{
    const int kind = state.value(u"kind"_s, 0).toInt();
    if (kind >= int(PeriodKind::Day) && kind <= int(PeriodKind::Lifetime))
        m_history->setKind(PeriodKind(kind));
    m_card->setGhost(PeriodBeside(std::clamp(state.value(u"beside"_s, 0).toInt(), 0, 2)));
    m_card->setShowsPower(state.value(u"power"_s).toBool());
}

void PlantHistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_history->setActive(true);
}

void PlantHistoryView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_history->setActive(false);
}

//! What the chart and the tables do not want of the navigator's keys, before it scrolls the page.
bool PlantHistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier);
        const bool scrolls = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
        if (isPlain && !scrolls && m_navigator->takeKey(key.key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}
