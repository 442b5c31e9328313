// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dispatchform.h"

#include "ui/dialogs/parameterfield.h"
#include "ui/views/labels.h"
#include "ui/views/noticestrip.h"
#include "ui/views/optioncard.h"
#include "ui/views/retranslation.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

using Direction = BatteryDispatchOrder::Direction;

DispatchForm::DispatchForm(QWidget *parent)
    : ControlForm(parent)
    , m_warning(new NoticeStrip(u"dispatchWarningStrip"_s, this))
    , m_batteryLabel(new QLabel(this))
    , m_battery(new QComboBox(this))
    , m_charge(new OptionCard(u"dispatchChargeOption"_s, u"battery"_s, this))
    , m_discharge(new OptionCard(u"dispatchDischargeOption"_s, u"house"_s, this))
    , m_idle(new OptionCard(u"dispatchIdleOption"_s, u"pause"_s, this))
    , m_power(new ParameterField(ControlParameter::DispatchPower, u"dispatchPower"_s, false, this))
{
    m_battery->setObjectName(u"dispatchBatteryComboBox"_s);
    m_battery->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_batteryLabel->setBuddy(m_battery);
    m_idle->setChecked(true);
    auto *battery = new QHBoxLayout;
    battery->setSpacing(Grid::twice);
    battery->addWidget(m_batteryLabel);
    battery->addWidget(m_battery);
    battery->addStretch(1);
    auto *directions = new QHBoxLayout;
    directions->setSpacing(Grid::unit + Grid::half);
    for (OptionCard *card : {m_charge, m_discharge, m_idle})
        directions->addWidget(card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addWidget(m_warning);
    layout->addLayout(battery);
    layout->addLayout(directions);
    layout->addWidget(m_power);
    for (OptionCard *card : {m_charge, m_discharge, m_idle})
        connect(card, &OptionCard::toggled, this, &DispatchForm::follow);
    connect(m_battery, &QComboBox::currentIndexChanged, this, &DispatchForm::follow);
    connect(m_power, &ParameterField::changed, this, &DispatchForm::follow);
    whenTranslated(this, [this] { retranslate(); });
}

void DispatchForm::retranslate()
{
    m_warning->show(
        NoticeStrip::Tone::Warning, u"warning"_s,
        tr("This stays in force, also when this program is closed, until you end it."),
        tr("It works only in the mode “third-party dispatch”, in which the battery does nothing by "
           "itself."));
    m_batteryLabel->setText(tr("&Battery"));
    m_battery->setAccessibleName(tr("Battery"));
    m_charge->setWords(tr("&Charge"), tr("The battery charges with this power, whatever sun and house do."));
    m_discharge->setWords(tr("&Discharge"),
                          tr("The battery discharges with this power, whatever sun and house do."));
    m_idle->setWords(tr("&Idle"), tr("The battery neither charges nor discharges. This stops a dispatch."));
    m_power->setLabel(tr("Po&wer"));
    refresh();
}

void DispatchForm::setContext(const ControlContext &context)
{
    const bool isSame = context.site.batteries == m_context.site.batteries;
    m_context = context;
    if (!isSame) {
        const QScopedValueRollback loading(m_isLoading, true);
        const QVariant chosen = m_battery->currentData();
        m_battery->clear();
        for (const ControlledBattery &battery : context.site.batteries)
            m_battery->addItem(battery.name.isEmpty() ? battery.dn.value : battery.name, battery.dn.value);
        const int index = m_battery->findData(chosen);
        m_battery->setCurrentIndex(index < 0 && m_battery->count() > 0 ? 0 : index);
    }
    refresh();
}

ControlCommand::Order DispatchForm::order() const
{
    BatteryDispatchOrder order;
    order.battery = DeviceDn {m_battery->currentData().toString()};
    if (m_idle->isChecked())
        return order;
    order.direction = m_charge->isChecked() ? Direction::Charge : Direction::Discharge;
    order.powerW = int(std::lround(m_power->value().value_or(0)));
    return order;
}

void DispatchForm::setOrder(const ControlCommand::Order &given)
{
    const auto *order = std::get_if<BatteryDispatchOrder>(&given);
    if (!order)
        return;
    const QScopedValueRollback loading(m_isLoading, true);
    OptionCard *chosen = order->direction == Direction::Charge ? m_charge
        : order->direction == Direction::Discharge             ? m_discharge
                                                               : m_idle;
    chosen->setChecked(true);
    if (const int index = m_battery->findData(order->battery.value); index >= 0)
        m_battery->setCurrentIndex(index);
    if (order->direction != Direction::Idle)
        m_power->setValue(order->powerW);
    refresh();
}

void DispatchForm::follow()
{
    if (m_isLoading)
        return;
    refresh();
    Q_EMIT changed();
}

void DispatchForm::refresh()
{
    m_power->setVisible(!m_idle->isChecked());
    m_battery->setEnabled(m_battery->count() > 1);
    const PowerTarget target {m_discharge->isChecked(), DeviceDn {m_battery->currentData().toString()}};
    m_power->setLimits(m_context.range(ControlParameter::DispatchPower, target), m_context.formatter);
}

void DispatchForm::showProblems(const QList<CommandProblem> &problems)
{
    m_power->showProblems(problems, m_context.formatter);
}

QWidget *DispatchForm::firstField() const
{
    return m_charge->isChecked() ? m_charge : m_discharge->isChecked() ? m_discharge : m_idle;
}
