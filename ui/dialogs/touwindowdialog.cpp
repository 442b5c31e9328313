// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/touwindowdialog.h"

#include "core/domain/weekplan.h"
#include "ui/format/mnemonics.h"
#include "ui/views/daychoice.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Tab leaves it, as it leaves every field; arrow keys go from hours to minutes.
class ClockTimeEdit final : public QTimeEdit
{
public:
    using QTimeEdit::QTimeEdit;

protected:
    bool focusNextPrevChild(bool isNext) override { return QAbstractSpinBox::focusNextPrevChild(isNext); }
};

QTimeEdit *makeTimeEdit(const QString &name, const QTime &time, QWidget *parent)
{
    auto *edit = new ClockTimeEdit(time, parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(edit->locale().timeFormat(QLocale::ShortFormat));
    edit->setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    return edit;
}

} // namespace

TouWindowDialog::TouWindowDialog(const TouWindow &window, Objection objection, QWidget *parent)
    : QDialog(parent)
    , m_objection(std::move(objection))
    , m_charge(new QRadioButton(this))
    , m_discharge(new QRadioButton(this))
    , m_fromLabel(new QLabel(this))
    , m_from(makeTimeEdit(u"windowFromTimeEdit"_s, window.start, this))
    , m_toLabel(new QLabel(this))
    , m_to(makeTimeEdit(u"windowToTimeEdit"_s, window.end, this))
    , m_midnight(new QCheckBox(this))
    , m_daysLabel(makeLabel(TextSize::Body, nullptr, this))
    , m_days(new DayChoice(this))
    , m_problem(makeParagraph(TextSize::Body, "bad", this))
    , m_cancel(makeButton(u"cancelWindowButton"_s, {}, nullptr, this))
    , m_ok(makeButton(u"acceptWindowButton"_s, {}, "primary", this))
{
    setObjectName(u"touWindowDialog"_s);
    m_charge->setObjectName(u"windowChargeRadioButton"_s);
    m_discharge->setObjectName(u"windowDischargeRadioButton"_s);
    m_midnight->setObjectName(u"windowMidnightCheckBox"_s);
    m_problem->setObjectName(u"windowProblemLabel"_s);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    (window.isCharge ? m_charge : m_discharge)->setChecked(true);
    m_midnight->setChecked(WeekPlan::endMinute(window) == WeekPlan::minutesADay);
    m_days->setDays(window.weekdays);
    m_ok->setDefault(true); // takes it into the week; nothing is sent

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(Grid::twice);
    form->setVerticalSpacing(Grid::unit);
    form->addWidget(m_charge, 0, 0, 1, 4);
    form->addWidget(m_discharge, 1, 0, 1, 4);
    form->addWidget(m_fromLabel, 2, 0);
    form->addWidget(m_from, 2, 1);
    form->addWidget(m_toLabel, 3, 0);
    form->addWidget(m_to, 3, 1);
    form->addWidget(m_midnight, 3, 2);
    form->setColumnStretch(3, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::twice);
    layout->addLayout(form);
    layout->addWidget(m_daysLabel);
    layout->addWidget(m_days);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize); // large text on a small screen would squeeze the buttons

    connect(m_from, &QTimeEdit::timeChanged, this, &TouWindowDialog::refresh);
    connect(m_to, &QTimeEdit::timeChanged, this, &TouWindowDialog::refresh);
    connect(m_midnight, &QCheckBox::toggled, this, &TouWindowDialog::refresh);
    connect(m_charge, &QRadioButton::toggled, this, &TouWindowDialog::refresh);
    connect(m_days, &DayChoice::changed, this, &TouWindowDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    whenTranslated(this, [this] { retranslate(); });
    m_from->setFocus();
}

void TouWindowDialog::retranslate()
{
    setWindowTitle(tr("Window of the week"));
    m_charge->setText(tr("&Charge the battery"));
    m_discharge->setText(tr("&Discharge the battery"));
    m_fromLabel->setText(tr("&From"));
    m_from->setAccessibleName(tr("From"));
    m_toLabel->setText(tr("&Until"));
    m_to->setAccessibleName(tr("Until"));
    m_midnight->setText(tr("until &midnight"));
    m_daysLabel->setText(tr("On these days"));
    m_days->setAccessibleName(tr("On these days"));
    setButtonText(m_cancel, tr("Cancel"));
    setButtonText(m_ok, tr("OK"));
    refresh();
}

TouWindow TouWindowDialog::window() const
{
    TouWindow window;
    window.start = m_from->time();
    window.end = m_midnight->isChecked() ? QTime(23, 59) : m_to->time();
    window.isCharge = m_charge->isChecked();
    window.weekdays = m_days->days();
    return window;
}

void TouWindowDialog::refresh()
{
    m_to->setEnabled(!m_midnight->isChecked());
    const TouWindow wished = window();
    QString problem;
    if (wished.weekdays.isEmpty())
        problem = tr("Choose at least one day.");
    else if (wished.end <= wished.start)
        problem = tr("The end must be after the beginning. What goes on after midnight is a window of the "
                     "next day.");
    else
        problem = m_objection(wished);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty());
    growToFit(this);
}
