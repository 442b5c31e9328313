// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forcedchargeform.h"

#include "ui/dialogs/parameterfield.h"
#include "ui/dialogs/socslider.h"
#include "ui/views/labels.h"
#include "ui/views/optioncard.h"
#include "ui/views/retranslation.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 minuteMs = 60'000;
}

ForcedChargeForm::ForcedChargeForm(QWidget *parent)
    : ControlForm(parent)
    , m_charge(new OptionCard(u"forcedChargeOption"_s, u"battery"_s, this))
    , m_discharge(new OptionCard(u"forcedDischargeOption"_s, u"house"_s, this))
    , m_stop(new OptionCard(u"forcedStopOption"_s, u"pause"_s, this))
    , m_details(new QWidget(this))
    , m_untilSoc(new QRadioButton(m_details))
    , m_forTime(new QRadioButton(m_details))
    , m_soc(new ParameterField(ControlParameter::TargetSoc, u"targetSoc"_s, false, m_details))
    , m_slider(new SocSlider(m_details))
    , m_minutes(new ParameterField(ControlParameter::ForcedMinutes, u"forcedMinutes"_s, false, m_details))
    , m_end(makeParagraph(TextSize::Caption, "muted", m_details))
    , m_power(new ParameterField(ControlParameter::ForcedPower, u"forcedPower"_s, true, m_details))
    , m_estimate(makeParagraph(TextSize::Body, "muted", this))
{
    m_untilSoc->setObjectName(u"untilSocRadioButton"_s);
    m_forTime->setObjectName(u"forTimeRadioButton"_s);
    m_slider->setObjectName(u"targetSocSlider"_s);
    m_end->setObjectName(u"forcedEndLabel"_s);
    m_estimate->setObjectName(u"forcedEstimateLabel"_s);
    build();
    for (OptionCard *card : {m_charge, m_discharge, m_stop})
        connect(card, &OptionCard::toggled, this, &ForcedChargeForm::follow);
    connect(m_untilSoc, &QRadioButton::toggled, this, &ForcedChargeForm::follow);
    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) {
        if (!m_isLoading && m_soc->value() && std::lround(*m_soc->value()) != percent)
            m_soc->setValue(percent);
        follow();
    });
    for (ParameterField *field : {m_soc, m_minutes, m_power})
        connect(field, &ParameterField::changed, this, &ForcedChargeForm::follow);
    whenTranslated(this, [this] { retranslate(); });
}

void ForcedChargeForm::build()
{
    auto *directions = new QHBoxLayout;
    directions->setSpacing(Grid::unit + Grid::half);
    for (OptionCard *card : {m_charge, m_discharge, m_stop})
        directions->addWidget(card);
    auto *until = new QButtonGroup(this);
    until->addButton(m_untilSoc);
    until->addButton(m_forTime);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(Grid::half);
    details->addWidget(m_untilSoc);
    const auto inset = [details](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(Grid::triple, 0, 0, 0);
        row->addWidget(widget);
        details->addLayout(row);
    };
    inset(m_soc);
    inset(m_slider);
    details->addSpacing(Grid::half);
    details->addWidget(m_forTime);
    inset(m_minutes);
    inset(m_end);
    details->addSpacing(Grid::half);
    details->addWidget(m_power);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addLayout(directions);
    layout->addWidget(m_details);
    layout->addWidget(m_estimate);
}

void ForcedChargeForm::retranslate()
{
    m_charge->setWords(tr("&Charge"), tr("Fills the battery, from the grid too if the sun is not enough."));
    m_discharge->setWords(tr("&Discharge"),
                          tr("Empties the battery into the house; what is left goes into the grid."));
    m_stop->setWords(tr("&Stop"), tr("Ends a forced charge or discharge that is running."));
    m_untilSoc->setText(tr("Until the battery is at a state of charge"));
    m_forTime->setText(tr("For a time"));
    m_soc->setLabel(tr("&Target"));
    m_slider->setAccessibleName(tr("Target state of charge"));
    m_minutes->setLabel(tr("D&uration"));
    m_power->setLabel(tr("At this po&wer"));
    m_power->setAlternative(tr("The device uses its usual power."));
    refresh();
}

void ForcedChargeForm::setContext(const ControlContext &context)
{
    m_context = context;
    refresh();
}

ControlCommand::Order ForcedChargeForm::order() const
{
    ForcedCharge order;
    if (m_stop->isChecked())
        return order;
    order.direction =
        m_discharge->isChecked() ? ForcedCharge::Direction::Discharge : ForcedCharge::Direction::Charge;
    order.until = m_forTime->isChecked() ? ForcedCharge::Until::Duration : ForcedCharge::Until::TargetSoc;
    order.targetSoc = m_soc->value().value_or(0);
    order.minutes = int(m_minutes->value().value_or(0));
    if (const std::optional<double> watts = m_power->value())
        order.powerW = int(std::lround(*watts));
    return order;
}

void ForcedChargeForm::setOrder(const ControlCommand::Order &given)
{
    const auto *order = std::get_if<ForcedCharge>(&given);
    if (!order)
        return;
    const QScopedValueRollback loading(m_isLoading, true);
    switch (order->direction) {
    case ForcedCharge::Direction::Charge:
        m_charge->setChecked(true);
        break;
    case ForcedCharge::Direction::Discharge:
        m_discharge->setChecked(true);
        break;
    case ForcedCharge::Direction::Stop:
        m_stop->setChecked(true);
        break;
    }
    const bool isForTime = order->until == ForcedCharge::Until::Duration;
    (isForTime ? m_forTime : m_untilSoc)->setChecked(true);
    m_soc->setValue(order->targetSoc);
    m_slider->setValue(int(std::lround(order->targetSoc)));
    m_minutes->setValue(order->minutes);
    m_power->setValue(order->powerW ? std::optional<double>(*order->powerW) : std::nullopt);
    refresh();
}

void ForcedChargeForm::follow()
{
    if (m_isLoading)
        return;
    {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(int(std::lround(m_soc->value().value_or(0))));
    }
    refresh();
    Q_EMIT changed();
}

QString ForcedChargeForm::estimate(const ForcedCharge &order, const PresentSettings &present,
                                   const Formatter &formatter)
{
    if (order.direction == ForcedCharge::Direction::Stop)
        return {};
    if (order.until == ForcedCharge::Until::Duration)
        return order.powerW && order.minutes > 0
            ? tr("At most %1 in that time.")
                  .arg(formatter.energy(*order.powerW / 1000.0 * order.minutes / 60))
            : QString();
    if (!present.soc || !present.capacityKwh)
        return {};
    const bool isCharge = order.direction == ForcedCharge::Direction::Charge;
    const double percent = isCharge ? order.targetSoc - *present.soc : *present.soc - order.targetSoc;
    if (percent <= 0)
        return isCharge ? tr("The battery is at %1 already: nothing would be charged.")
                              .arg(formatter.percent(present.soc))
                        : tr("The battery is at %1 already: nothing would be discharged.")
                              .arg(formatter.percent(present.soc));
    const double energy = *present.capacityKwh * percent / 100;
    if (!order.powerW || *order.powerW <= 0)
        return tr("About %1, as the battery is at %2 now.")
            .arg(formatter.energy(energy), formatter.percent(present.soc));
    const int minutes = int(std::lround(energy * 1000 / *order.powerW * 60));
    //: %1 an energy, %2 the present state of charge
    return tr("About %1, as the battery is at %2 now: some %n minutes at this power.", nullptr, minutes)
        .arg(formatter.energy(energy), formatter.percent(present.soc));
}

void ForcedChargeForm::refresh()
{
    const bool isStop = m_stop->isChecked();
    const bool isForTime = m_forTime->isChecked();
    m_details->setVisible(!isStop);
    m_soc->setEnabled(!isForTime);
    m_slider->setEnabled(!isForTime);
    m_minutes->setEnabled(isForTime);
    m_slider->setPresent(m_context.present.soc);
    const QString present = m_context.present.soc
        ? tr("The mark shows the present %1.").arg(m_context.formatter.percent(m_context.present.soc))
        : QString();
    m_slider->setToolTip(present);
    m_slider->setAccessibleDescription(present);
    const PowerTarget target {m_discharge->isChecked(), {}};
    for (ParameterField *field : {m_soc, m_minutes, m_power})
        field->setLimits(m_context.range(field->parameter(), target), m_context.formatter);
    const auto order = std::get<ForcedCharge>(this->order());
    m_end->setVisible(isForTime);
    m_end->setText(tr("Until about %1, by the plant's clock, if it begins at once.")
                       .arg(m_context.formatter.timeOrDate(m_context.now + order.minutes * minuteMs,
                                                           m_context.now, m_context.zone)));
    const QString words =
        m_context.isFleet ? QString() : estimate(order, m_context.present, m_context.formatter);
    m_estimate->setText(words);
    m_estimate->setVisible(!words.isEmpty());
}

void ForcedChargeForm::showProblems(const QList<CommandProblem> &problems)
{
    for (ParameterField *field : {m_soc, m_minutes, m_power})
        field->showProblems(problems, m_context.formatter);
}

QWidget *ForcedChargeForm::firstField() const
{
    return m_charge->isChecked() ? m_charge : m_discharge->isChecked() ? m_discharge : m_stop;
}
