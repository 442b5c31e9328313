// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statefilterbar.h"

#include "ui/models/rowstatetracker.h"
#include "ui/views/filterchip.h"
#include "ui/views/icons.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace {

//! In the order of the row; the first part of object names.
constexpr std::pair<RowState, const char *> offered[] = {{RowState::Live, "live"},
                                                         {RowState::Old, "old"},
                                                         {RowState::Asleep, "asleep"},
                                                         {RowState::Lost, "lost"},
                                                         {RowState::Faulty, "faulty"}};
} // namespace

StateFilterBar::StateFilterBar(RowStateTracker &tracker, QWidget *parent)
    : ChipRow(parent)
    , m_tracker(tracker)
    , m_clear(new QAction(this))
{
    setObjectName(u"stateFilterBar"_s);
    for (const auto &[state, name] : offered)
        addState(state);
    m_clear->setObjectName(u"clearFiltersAction"_s);
    connect(m_clear, &QAction::triggered, this, &StateFilterBar::clearRequested);
    connect(&tracker, &RowStateTracker::countsChanged, this, &StateFilterBar::showCounts);
    whenTranslated(this, [this] { retranslate(); });
    showCounts();
}

void StateFilterBar::addState(RowState state)
{
    const auto *entry = std::find_if(std::begin(offered), std::end(offered),
                                     [state](const auto &pair) { return pair.first == state; });
    const QString name = QString::fromLatin1(entry->second);
    auto *chip = new FilterChip(state, this);
    chip->setObjectName(name + u"FilterButton"_s);
    auto *action = new QAction(this);
    action->setObjectName(name + u"FilterAction"_s);
    action->setCheckable(true);
    connect(chip, &QAbstractButton::toggled, action, &QAction::setChecked);
    connect(action, &QAction::toggled, this, [this, chip](bool isOn) {
        chip->setChecked(isOn);
        showCounts();
        if (!m_isSetting)
            Q_EMIT statesChanged(states());
    });
    addChip(chip);
    m_actions.insert(state, action);
}

RowStates StateFilterBar::states() const
{
    RowStates result;
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        result.setFlag(action.key(), action.value()->isChecked());
    return result;
}

void StateFilterBar::setStates(RowStates states)
{
    const QScopedValueRollback guard(m_isSetting, true);
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        action.value()->setChecked(states & action.key());
}

QList<QAction *> StateFilterBar::actions() const
{
    QList<QAction *> result;
    for (const auto &[state, name] : offered)
        result.append(m_actions.value(state));
    result.append(m_clear);
    return result;
}

void StateFilterBar::showCounts()
{
    // A row that came and went with the polls would move the tree under the mouse.
    bool isChoice = bool(states()) || (m_hasBeenChoice && m_tracker.plantCount() > 1);
    for (FilterChip *chip : chips()) {
        const int count = m_tracker.plantCount(chip->state());
        // Several plants, and not all of them alike; at the start they turn live one after the other.
        isChoice =
            isChoice || (chip->state() != RowState::Live && count > 0 && count < m_tracker.plantCount());
        chip->setCount(QLocale().toString(count));
        chip->setVisible(count > 0 || chip->isChecked());
        //: %1 the state ("Lost"); how many plants are in it or have a device in it
        chip->setAccessibleName(tr("%1: %n plants", nullptr, count).arg(rowStateWord(chip->state())));
    }
    m_hasBeenChoice = isChoice;
    setVisible(isChoice);
    updateGeometry();
    arrange();
}

void StateFilterBar::retranslate()
{
    const std::pair<RowState, QString> words[] = {{RowState::Live, tr("&Live")},
                                                  {RowState::Asleep, tr("&Asleep")},
                                                  {RowState::Old, tr("&Old")},
                                                  {RowState::Lost, tr("Lo&st")},
                                                  {RowState::Faulty, tr("&Faulty")}};
    for (const auto &[state, word] : words)
        m_actions.value(state)->setText(word);
    m_clear->setText(tr("&Clear filters"));
    const std::pair<RowState, QString> tips[] = {
        {RowState::Live, tr("Show plants whose values are current")},
        {RowState::Asleep, tr("Show plants at night rest")},
        {RowState::Old, tr("Show plants with overdue values, or with such a device")},
        {RowState::Lost, tr("Show plants that are not connected, or with such a device")},
        {RowState::Faulty, tr("Show plants with a fault, or with such a device")}};
    for (const auto &[state, tip] : tips) {
        for (FilterChip *chip : chips()) {
            if (chip->state() == state)
                chip->setToolTip(tip);
        }
    }
    for (FilterChip *chip : chips())
        chip->update();
    showCounts();
}
