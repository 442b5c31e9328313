// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/batterymodeform.h"

#include "ui/dialogs/parameterfield.h"
#include "ui/views/labels.h"
#include "ui/views/optioncard.h"
#include "ui/views/retranslation.h"
#include "ui/views/weekeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

using Mode = BatteryMode::Mode;
using Surplus = BatteryMode::SurplusPriority;

BatteryModeForm::BatteryModeForm(QWidget *parent)
    : ControlForm(parent)
    , m_selfConsumption(new OptionCard(u"selfConsumptionOption"_s, u"house"_s, this))
    , m_timeOfUse(new OptionCard(u"timeOfUseOption"_s, u"calendar"_s, this))
    , m_thirdParty(new OptionCard(u"thirdPartyOption"_s, u"command"_s, this))
    , m_plan(new QWidget(this))
    , m_surplusLabel(new QLabel(m_plan))
    , m_surplus(new QComboBox(m_plan))
    , m_gridCharge(new ParameterField(ControlParameter::GridChargePower, u"gridCharge"_s, true, m_plan))
    , m_week(new WeekEditor(m_plan))
{
    m_surplus->setObjectName(u"surplusComboBox"_s);
    m_surplusLabel->setBuddy(m_surplus);
    for (const Surplus surplus : {Surplus::Unknown, Surplus::Charge, Surplus::FeedIn})
        m_surplus->addItem(QString(), int(surplus));
    build();
    for (OptionCard *card : {m_selfConsumption, m_timeOfUse, m_thirdParty})
        connect(card, &OptionCard::toggled, this, &BatteryModeForm::follow);
    connect(m_surplus, &QComboBox::currentIndexChanged, this, &BatteryModeForm::follow);
    connect(m_gridCharge, &ParameterField::changed, this, &BatteryModeForm::follow);
    connect(m_week, &WeekEditor::changed, this, &BatteryModeForm::follow);
    whenTranslated(this, [this] { retranslate(); });
}

void BatteryModeForm::build()
{
    auto *modes = new QHBoxLayout;
    modes->setSpacing(Grid::unit + Grid::half);
    for (OptionCard *card : {m_selfConsumption, m_timeOfUse, m_thirdParty})
        modes->addWidget(card);
    auto *surplus = new QHBoxLayout;
    surplus->setSpacing(Grid::twice);
    surplus->addWidget(m_surplusLabel);
    surplus->addWidget(m_surplus);
    surplus->addStretch(1);
    auto *plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins(0, 0, 0, 0);
    plan->setSpacing(Grid::unit + Grid::half);
    plan->addWidget(m_week);
    plan->addLayout(surplus);
    plan->addWidget(m_gridCharge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addLayout(modes);
    layout->addWidget(m_plan);
}

void BatteryModeForm::retranslate()
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_selfConsumption->setWords(tr("&Maximum self-consumption"),
                                tr("The battery takes what the sun has left over, and gives what the house "
                                   "lacks. The grid does not charge it."));
    m_timeOfUse->setWords(tr("Time of &use"),
                          tr("The battery charges and discharges in windows of the week, for prices that "
                             "differ by the hour."));
    m_thirdParty->setWords(tr("&Third-party dispatch"),
                           tr("The battery stands by and does nothing but what dispatch commands say."));
    m_surplusLabel->setText(tr("Surplus &PV power"));
    m_surplus->setAccessibleName(tr("Surplus PV power"));
    m_surplus->setItemText(0, tr("stays as it is"));
    m_surplus->setItemText(1, tr("charges the battery first"));
    m_surplus->setItemText(2, tr("is fed into the grid first"));
    m_gridCharge->setLabel(tr("Charge from the &grid with up to"));
    m_gridCharge->setAlternative(tr("Stays as it is."));
}

void BatteryModeForm::setContext(const ControlContext &context)
{
    m_context = context;
    m_week->setFormatter(context.formatter);
    m_gridCharge->setLimits(context.range(ControlParameter::GridChargePower), context.formatter);
}

ControlCommand::Order BatteryModeForm::order() const
{
    BatteryModeOrder order;
    if (m_thirdParty->isChecked())
        order.mode = Mode::ThirdPartyDispatch;
    if (!m_timeOfUse->isChecked())
        return order; // §5.2: the other modes carry nothing else
    order.mode = Mode::TimeOfUse;
    order.surplus = Surplus(m_surplus->currentData().toInt());
    order.allowedGridChargeKw = m_gridCharge->value();
    order.windows = m_week->windows();
    return order;
}

void BatteryModeForm::setOrder(const ControlCommand::Order &given)
{
    const auto *order = std::get_if<BatteryModeOrder>(&given);
    if (!order)
        return;
    const QScopedValueRollback loading(m_isLoading, true);
    OptionCard *chosen = order->mode == Mode::TimeOfUse ? m_timeOfUse
        : order->mode == Mode::ThirdPartyDispatch       ? m_thirdParty
                                                        : m_selfConsumption;
    chosen->setChecked(true);
    m_surplus->setCurrentIndex(m_surplus->findData(int(order->surplus)));
    m_gridCharge->setValue(order->allowedGridChargeKw);
    m_week->setWindows(order->windows);
    m_plan->setVisible(m_timeOfUse->isChecked());
}

void BatteryModeForm::follow()
{
    if (m_isLoading)
        return;
    m_plan->setVisible(m_timeOfUse->isChecked());
    Q_EMIT changed();
}

void BatteryModeForm::showProblems(const QList<CommandProblem> &problems)
{
    m_gridCharge->showProblems(problems, m_context.formatter);
}

QWidget *BatteryModeForm::firstField() const
{
    return m_timeOfUse->isChecked() ? m_timeOfUse
        : m_thirdParty->isChecked() ? m_thirdParty
                                    : m_selfConsumption;
}
