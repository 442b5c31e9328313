// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/parameterfield.h"

#include "ui/format/commandwords.h"
#include "ui/format/mnemonics.h"
#include "ui/views/labels.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double farthest = 999'999;

//! Arrows stop at the limits; typing does not.
class LimitedSpinBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    ParameterRange limits;

    void stepBy(int steps) override
    {
        const double before = value();
        QDoubleSpinBox::stepBy(steps);
        const double most = limits.maximum.value_or(farthest);
        if (value() > most && steps > 0)
            setValue(std::max(before, most));
        else if (value() < limits.minimum && steps < 0)
            setValue(std::min(before, limits.minimum));
    }
};

//! What an optional value begins with when somebody ticks it: nothing that surprises.
double suggestion(ControlParameter parameter, const ParameterRange &range)
{
    constexpr double usualWatts = 2000;
    constexpr double usualKilowatts = 3;
    constexpr double reserve = 10; // %
    switch (parameter) {
    case ControlParameter::EndOfDischargeSoc:
        return std::clamp(reserve, range.minimum, range.maximum.value_or(reserve));
    case ControlParameter::GridChargePower:
        return std::min(usualKilowatts, range.maximum.value_or(usualKilowatts));
    default:
        return range.maximum.value_or(std::max(range.minimum, usualWatts));
    }
}

bool isOfValue(CommandProblem::Kind kind)
{
    using Kind = CommandProblem::Kind;
    return kind == Kind::BelowMinimum || kind == Kind::AboveMaximum || kind == Kind::TooManyDecimals
        || kind == Kind::Missing || kind == Kind::AboveLimitIsCut;
}

} // namespace

ParameterField::ParameterField(ControlParameter parameter, const QString &name, bool isOptional,
                               QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_spin(new LimitedSpinBox(this))
    , m_note(makeParagraph(TextSize::Caption, "muted", this))
    , m_problem(makeParagraph(TextSize::Body, "bad", this))
{
    const ParameterCatalog::Entry &entry = ParameterCatalog::instance().entry(parameter);
    m_spin->setObjectName(name + u"SpinBox"_s);
    m_spin->setDecimals(entry.decimals);
    m_spin->setSingleStep(entry.step);
    m_spin->setSuffix(u' ' + entry.unit);
    m_spin->setRange(0, farthest);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setMinimumWidth(m_spin->fontMetrics().averageCharWidth() * 18);
    m_spin->setAccelerated(true);
    m_note->setObjectName(name + u"LimitsLabel"_s);
    m_problem->setObjectName(name + u"ProblemLabel"_s);
    m_problem->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Grid::twice);
    layout->setVerticalSpacing(2);
    QWidget *head = nullptr;
    if (isOptional) {
        head = m_check = new QCheckBox(this);
        m_check->setObjectName(name + u"CheckBox"_s);
        m_spin->setEnabled(false);
        connect(m_check, &QCheckBox::toggled, this, [this](bool isOn) {
            m_spin->setEnabled(isOn);
            refresh();
            Q_EMIT changed();
        });
    } else {
        head = m_label = new QLabel(this);
        m_label->setBuddy(m_spin);
    }
    layout->addWidget(head, 0, 0);
    layout->addWidget(m_spin, 0, 1);
    layout->addWidget(m_note, 0, 2);
    layout->addWidget(m_problem, 1, 0, 1, 3);
    layout->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 26);
    layout->setColumnStretch(2, 1);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, &ParameterField::changed);
}

void ParameterField::setLabel(const QString &label)
{
    if (m_label)
        m_label->setText(label);
    else
        m_check->setText(label);
    m_spin->setAccessibleName(withoutMnemonic(label));
}

void ParameterField::setAlternative(const QString &alternative)
{
    m_alternative = alternative;
    refresh();
}

void ParameterField::setLimits(const ParameterRange &range, const Formatter &formatter)
{
    static_cast<LimitedSpinBox *>(m_spin)->limits = range;
    m_limits = CommandWords(formatter).range(m_parameter, range);
    if (!m_isNegativeAllowed && range.minimum < 0) {
        ParameterRange shown = range;
        shown.minimum = 0;
        m_limits = CommandWords(formatter).range(m_parameter, shown);
    }
    {
        const QSignalBlocker blocker(m_spin);
        m_spin->setLocale(formatter.locale());
        m_spin->setMinimum(m_isNegativeAllowed ? -farthest : 0);
        if (m_check && !m_check->isChecked())
            m_spin->setValue(suggestion(m_parameter, range));
    }
    refresh();
}

void ParameterField::refresh()
{
    const bool isOff = m_check && !m_check->isChecked();
    m_note->setText(isOff && !m_alternative.isEmpty() ? m_alternative : m_limits);
}

std::optional<double> ParameterField::value() const
{
    if (m_check && !m_check->isChecked())
        return std::nullopt;
    return m_spin->value();
}

void ParameterField::setValue(std::optional<double> value)
{
    const QSignalBlocker blocker(m_spin);
    if (m_check) {
        const QSignalBlocker checkBlocker(m_check);
        m_check->setChecked(value.has_value());
        m_spin->setEnabled(value.has_value());
    }
    if (value) {
        if (*value < m_spin->minimum())
            m_spin->setMinimum(*value);
        m_spin->setValue(*value);
    }
    refresh();
}

void ParameterField::setNegativeAllowed(bool isAllowed)
{
    m_isNegativeAllowed = isAllowed;
    m_spin->setMinimum(isAllowed ? -farthest : 0);
}

void ParameterField::showProblems(const QList<CommandProblem> &problems, const Formatter &formatter)
{
    const auto ours = std::find_if(problems.cbegin(), problems.cend(), [this](const CommandProblem &problem) {
        return isOfValue(problem.kind) && problem.parameter == m_parameter;
    });
    const bool isOff = m_check && !m_check->isChecked();
    const bool hasProblem = ours != problems.cend() && !isOff;
    m_problem->setVisible(hasProblem);
    if (!hasProblem)
        return;
    m_problem->setText(CommandWords(formatter).problem(*ours));
    setTone(m_problem, ours->isError() ? "bad" : "warn");
}
