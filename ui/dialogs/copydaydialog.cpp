// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copydaydialog.h"

#include "ui/format/modewords.h"
#include "ui/views/daychoice.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int dayCount = 7;
}

CopyDayDialog::CopyDayDialog(int day, QWidget *parent)
    : QDialog(parent)
    , m_dayLabel(new QLabel(this))
    , m_day(new QComboBox(this))
    , m_toLabel(makeLabel(TextSize::Body, nullptr, this))
    , m_to(new DayChoice(this))
    , m_note(makeParagraph(TextSize::Body, "muted", this))
    , m_cancel(makeButton(u"cancelCopyButton"_s, {}, nullptr, this))
    , m_copy(makeButton(u"copyDayAcceptButton"_s, {}, "primary", this))
{
    setObjectName(u"copyDayDialog"_s);
    m_day->setObjectName(u"copiedDayComboBox"_s);
    m_dayLabel->setBuddy(m_day);
    for (int number = 1; number <= dayCount; ++number)
        m_day->addItem(QString(), number);
    m_day->setCurrentIndex(day - 1);
    m_copy->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid::triple, Grid::triple, Grid::triple, Grid::twice);
    layout->setSpacing(Grid::unit);
    layout->addWidget(m_dayLabel);
    layout->addWidget(m_day);
    layout->addSpacing(Grid::unit);
    layout->addWidget(m_toLabel);
    layout->addWidget(m_to);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addSpacing(Grid::unit);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize); // as in TouWindowDialog

    connect(m_day, &QComboBox::currentIndexChanged, this, &CopyDayDialog::refresh);
    connect(m_to, &DayChoice::changed, this, &CopyDayDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &QDialog::accept);
    whenTranslated(this, [this] { retranslate(); });
    m_to->setLocked(day);
}

void CopyDayDialog::retranslate()
{
    setWindowTitle(tr("Copy a day"));
    m_dayLabel->setText(tr("&Copy the windows of"));
    m_day->setAccessibleName(tr("Copy the windows of"));
    for (int number = 1; number <= dayCount; ++number)
        m_day->setItemText(number - 1, ModeWords().days({number}));
    m_toLabel->setText(tr("to these days"));
    m_note->setText(tr("What these days have now is replaced."));
    setButtonText(m_cancel, tr("Cancel"));
    setButtonText(m_copy, tr("Copy"));
    refresh();
}

void CopyDayDialog::refresh()
{
    const QSignalBlocker blocker(m_to);
    m_to->setLocked(day());
    m_copy->setEnabled(!toDays().isEmpty());
}

int CopyDayDialog::day() const
{
    return m_day->currentIndex() + 1;
}

QList<int> CopyDayDialog::toDays() const
{
    return m_to->days();
}
