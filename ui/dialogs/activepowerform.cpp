// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/activepowerform.h"

#include "ui/dialogs/parameterfield.h"
#include "ui/views/labels.h"
#include "ui/views/optioncard.h"
#include "ui/views/retranslation.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using Limitation = ActivePowerMode::Limitation;

ActivePowerForm::ActivePowerForm(QWidget *parent)
    : ControlForm(parent)
    , m_none(new OptionCard(u"noLimitOption"_s, u"grid"_s, this))
    , m_zero(new OptionCard(u"zeroExportOption"_s, u"pause"_s, this))
    , m_limited(new OptionCard(u"limitOption"_s, u"export"_s, this))
    , m_details(new QWidget(this))
    , m_limit(new ParameterField(ControlParameter::FeedInLimit, u"feedInLimit"_s, false, m_details))
    , m_expert(new QCheckBox(m_details))
    , m_expertNote(makeParagraph(TextSize::Caption, "warn", m_details))
    , m_scope(new QWidget(this))
    , m_total(new QRadioButton(m_scope))
    , m_eachPhase(new QRadioButton(m_scope))
{
    m_expert->setObjectName(u"negativeLimitCheckBox"_s);
    m_expertNote->setObjectName(u"negativeLimitLabel"_s);
    m_total->setObjectName(u"totalPowerRadioButton"_s);
    m_eachPhase->setObjectName(u"eachPhaseRadioButton"_s);
    m_total->setChecked(true);
    m_none->setChecked(true);
    build();
    for (OptionCard *card : {m_none, m_zero, m_limited})
        connect(card, &OptionCard::toggled, this, &ActivePowerForm::follow);
    connect(m_limit, &ParameterField::changed, this, &ActivePowerForm::follow);
    connect(m_total, &QRadioButton::toggled, this, &ActivePowerForm::follow);
    connect(m_expert, &QCheckBox::toggled, this, [this](bool isOn) {
        m_limit->setNegativeAllowed(isOn);
        follow();
    });
    whenTranslated(this, [this] { retranslate(); });
}

void ActivePowerForm::build()
{
    auto *modes = new QHBoxLayout;
    modes->setSpacing(Grid::unit + Grid::half);
    for (OptionCard *card : {m_none, m_zero, m_limited})
        modes->addWidget(card);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(Grid::unit);
    details->addWidget(m_limit);
    details->addWidget(m_expert);
    details->addWidget(m_expertNote);
    auto *scope = new QVBoxLayout(m_scope);
    scope->setContentsMargins(0, 0, 0, 0);
    scope->setSpacing(Grid::half);
    scope->addWidget(m_total);
    scope->addWidget(m_eachPhase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::twice);
    layout->addLayout(modes);
    layout->addWidget(m_details);
    layout->addWidget(m_scope);
}

void ActivePowerForm::retranslate()
{
    m_none->setWords(tr("&No limit"), tr("The inverters may feed in with all their power."));
    m_zero->setWords(tr("Feed in n&othing"),
                     tr("Zero export: the inverters make no more than house and battery take."));
    m_limited->setWords(tr("&Limit"), tr("No more than so many kilowatts go into the grid."));
    m_limit->setLabel(tr("Feed in &at most"));
    m_expert->setText(tr("Allow values below 0 (for e&xperts)"));
    m_expertNote->setText(tr("A limit below 0 presumably makes the plant take at least that power from the "
                             "grid. The service does not say so clearly, and somebody pays for it."));
    m_total->setText(tr("The limit counts for all &phases together"));
    m_eachPhase->setText(tr("The limit counts for eac&h phase on its own"));
    refresh();
}

void ActivePowerForm::setContext(const ControlContext &context)
{
    m_context = context;
    refresh();
}

ControlCommand::Order ActivePowerForm::order() const
{
    ActivePowerOrder order;
    order.isLimited = !m_none->isChecked();
    if (!order.isLimited)
        return order;
    order.maxFeedInKw = m_limited->isChecked() ? m_limit->value().value_or(0) : 0;
    order.limitation = m_eachPhase->isChecked() ? Limitation::SinglePhasePower : Limitation::TotalPower;
    return order;
}

void ActivePowerForm::setOrder(const ControlCommand::Order &given)
{
    const auto *order = std::get_if<ActivePowerOrder>(&given);
    if (!order)
        return;
    const QScopedValueRollback loading(m_isLoading, true);
    OptionCard *chosen = !order->isLimited ? m_none : order->maxFeedInKw == 0 ? m_zero : m_limited;
    chosen->setChecked(true);
    m_expert->setChecked(order->maxFeedInKw < 0);
    m_limit->setNegativeAllowed(m_expert->isChecked());
    if (order->maxFeedInKw != 0)
        m_limit->setValue(order->maxFeedInKw);
    (order->limitation == Limitation::SinglePhasePower ? m_eachPhase : m_total)->setChecked(true);
    refresh();
}

void ActivePowerForm::follow()
{
    if (m_isLoading)
        return;
    refresh();
    Q_EMIT changed();
}

void ActivePowerForm::refresh()
{
    m_details->setVisible(m_limited->isChecked());
    m_scope->setVisible(!m_none->isChecked());
    m_expertNote->setVisible(m_expert->isChecked());
    m_limit->setLimits(m_context.range(ControlParameter::FeedInLimit), m_context.formatter);
}

void ActivePowerForm::showProblems(const QList<CommandProblem> &problems)
{
    m_limit->showProblems(problems, m_context.formatter);
}

QWidget *ActivePowerForm::firstField() const
{
    return m_none->isChecked() ? m_none : m_zero->isChecked() ? m_zero : m_limited;
}
