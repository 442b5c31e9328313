// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/batteryparametersform.h"

#include "ui/dialogs/parameterfield.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> number(const std::optional<int> &watts)
{
    return watts ? std::optional<double>(*watts) : std::nullopt;
}

std::optional<int> whole(const std::optional<double> &watts)
{
    return watts ? std::optional<int>(int(std::lround(*watts))) : std::nullopt;
}

} // namespace

BatteryParametersForm::BatteryParametersForm(QWidget *parent)
    : ControlForm(parent)
    , m_introduction(makeParagraph(TextSize::Body, "muted", this))
    , m_endOfCharge(new ParameterField(ControlParameter::EndOfChargeSoc, u"endOfCharge"_s, true, this))
    , m_endOfDischarge(
          new ParameterField(ControlParameter::EndOfDischargeSoc, u"endOfDischarge"_s, true, this))
    , m_charge(new ParameterField(ControlParameter::MaximumChargePower, u"maximumCharge"_s, true, this))
    , m_discharge(
          new ParameterField(ControlParameter::MaximumDischargePower, u"maximumDischarge"_s, true, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::unit + Grid::half);
    layout->addWidget(m_introduction);
    const QList<ParameterField *> all = fields();
    for (ParameterField *field : all) {
        layout->addWidget(field);
        connect(field, &ParameterField::changed, this, &BatteryParametersForm::changed);
    }
    whenTranslated(this, [this] { retranslate(); });
}

QList<ParameterField *> BatteryParametersForm::fields() const
{
    return {m_endOfCharge, m_endOfDischarge, m_charge, m_discharge};
}

void BatteryParametersForm::retranslate()
{
    m_introduction->setText(tr("Tick what is to change. The rest stays as it is."));
    m_endOfCharge->setLabel(tr("&Charging ends at"));
    m_endOfDischarge->setLabel(tr("&Discharging ends at"));
    m_charge->setLabel(tr("Charge with &up to"));
    m_discharge->setLabel(tr("Discharge &with up to"));
}

void BatteryParametersForm::setContext(const ControlContext &context)
{
    m_context = context;
    const QList<ParameterField *> all = fields();
    for (ParameterField *field : all) {
        const ParameterRange range = context.range(field->parameter());
        field->setLimits(range, context.formatter);
    }
}

ControlCommand::Order BatteryParametersForm::order() const
{
    BatteryParametersOrder order;
    order.endOfChargeSoc = m_endOfCharge->value();
    order.endOfDischargeSoc = m_endOfDischarge->value();
    order.maximumChargeW = whole(m_charge->value());
    order.maximumDischargeW = whole(m_discharge->value());
    return order;
}

void BatteryParametersForm::setOrder(const ControlCommand::Order &given)
{
    const auto *order = std::get_if<BatteryParametersOrder>(&given);
    if (!order)
        return;
    m_endOfCharge->setValue(order->endOfChargeSoc);
    m_endOfDischarge->setValue(order->endOfDischargeSoc);
    m_charge->setValue(number(order->maximumChargeW));
    m_discharge->setValue(number(order->maximumDischargeW));
}

void BatteryParametersForm::showProblems(const QList<CommandProblem> &problems)
{
    const QList<ParameterField *> all = fields();
    for (ParameterField *field : all)
        field->showProblems(problems, m_context.formatter);
}

QWidget *BatteryParametersForm::firstField() const
{
    return m_endOfCharge->findChild<QCheckBox *>();
}
