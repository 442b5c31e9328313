// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/daychoice.h"

#include "ui/format/modewords.h"
#include "ui/views/labels.h"
#include "ui/views/retranslation.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int dayCount = 7;
}

DayChoice::DayChoice(QWidget *parent)
    : QWidget(parent)
    , m_workdays(makeButton(u"workdaysButton"_s, {}, "link", this))
    , m_weekend(makeButton(u"weekendButton"_s, {}, "link", this))
    , m_all(makeButton(u"everyDayButton"_s, {}, "link", this))
{
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(Grid::unit + Grid::half);
    for (int day = 1; day <= dayCount; ++day) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"day%1CheckBox"_s.arg(day));
        connect(box, &QCheckBox::toggled, this, &DayChoice::changed);
        m_boxes << box;
        boxes->addWidget(box);
    }
    boxes->addStretch(1);
    auto *usual = new QHBoxLayout;
    usual->setSpacing(Grid::unit);
    usual->addWidget(m_workdays);
    usual->addWidget(m_weekend);
    usual->addWidget(m_all);
    usual->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid::half);
    layout->addLayout(boxes);
    layout->addLayout(usual);
    connect(m_workdays, &QPushButton::clicked, this, [this] { setDays({1, 2, 3, 4, 5}); });
    connect(m_weekend, &QPushButton::clicked, this, [this] { setDays({6, 7}); });
    connect(m_all, &QPushButton::clicked, this, [this] { setDays({1, 2, 3, 4, 5, 6, 7}); });
    whenTranslated(this, [this] {
        for (int day = 1; day <= dayCount; ++day) {
            m_boxes.at(day - 1)->setText(ModeWords().days({day}));
            m_boxes.at(day - 1)->setAccessibleName(ModeWords().days({day}));
        }
        setButtonText(m_workdays, tr("Monday to Friday"));
        setButtonText(m_weekend, tr("Weekend"));
        setButtonText(m_all, tr("Every day"));
    });
}

QList<int> DayChoice::days() const
{
    QList<int> days;
    for (int day = 1; day <= dayCount; ++day) {
        if (m_boxes.at(day - 1)->isChecked() && m_boxes.at(day - 1)->isEnabled())
            days << day;
    }
    return days;
}

void DayChoice::setDays(const QList<int> &days)
{
    for (int day = 1; day <= dayCount; ++day)
        m_boxes.at(day - 1)->setChecked(days.contains(day));
}

void DayChoice::setLocked(int day)
{
    for (int other = 1; other <= dayCount; ++other)
        m_boxes.at(other - 1)->setEnabled(other != day);
    Q_EMIT changed();
}
