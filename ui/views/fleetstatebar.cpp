// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fleetstatebar.h"

#include "ui/format/statuswords.h"
#include "ui/views/filterchip.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace {

//! What needs somebody first; the first part of object names.
constexpr std::pair<RowState, const char *> offered[] = {
    {RowState::Faulty, "Faulty"},   {RowState::Lost, "Lost"},     {RowState::Old, "Old"},
    {RowState::Waiting, "Waiting"}, {RowState::Asleep, "Asleep"}, {RowState::Live, "Live"}};
constexpr int gap = 6;

} // namespace

FleetStateBar::FleetStateBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fleetStateBar"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto &[state, name] : offered) {
        auto *chip = new FilterChip(state, this);
        chip->setObjectName(u"fleet%1Button"_s.arg(QLatin1StringView(name)));
        chip->hide();
        connect(chip, &QAbstractButton::toggled, this, [this] {
            if (!m_isSetting)
                Q_EMIT statesChanged(states());
        });
        m_chips << chip;
    }
    whenTranslated(this, [this] { retranslate(); });
}

void FleetStateBar::retranslate()
{
    for (FilterChip *chip : std::as_const(m_chips)) {
        const int count = m_counts.value(chip->state());
        //: %1 the state of plants ("Lost")
        chip->setAccessibleName(tr("%1: %n plants", nullptr, count).arg(rowStateWord(chip->state())));
        QString sentence;
        switch (chip->state()) {
        case RowState::Faulty:
            sentence = tr("The service reports a fault at these plants.");
            break;
        case RowState::Waiting:
            sentence = tr("No value has come yet.");
            break;
        case RowState::Lost:
            sentence = StatusWords::dataStateSentence(DataState::Lost);
            break;
        case RowState::Old:
            sentence = StatusWords::dataStateSentence(DataState::Old);
            break;
        case RowState::Asleep:
            sentence = StatusWords::dataStateSentence(DataState::Asleep);
            break;
        default:
            sentence = StatusWords::dataStateSentence(DataState::Live);
            break;
        }
        //: %1 what a state means
        chip->setToolTip(tr("%1 Press to see these plants only.").arg(sentence));
    }
    updateGeometry();
    arrange(width(), true);
}

void FleetStateBar::setCounts(const QHash<RowState, int> &counts, const QLocale &locale)
{
    m_counts = counts;
    for (FilterChip *chip : std::as_const(m_chips)) {
        const int count = counts.value(chip->state());
        chip->setCount(locale.toString(count));
        chip->setVisible(count > 0 || chip->isChecked());
    }
    retranslate();
}

RowStates FleetStateBar::states() const
{
    RowStates result;
    for (const FilterChip *chip : m_chips)
        result.setFlag(chip->state(), chip->isChecked());
    return result;
}

void FleetStateBar::setStates(RowStates states)
{
    const QScopedValueRollback guard(m_isSetting, true);
    for (FilterChip *chip : std::as_const(m_chips)) {
        chip->setChecked(states & chip->state());
        chip->setVisible(m_counts.value(chip->state()) > 0 || chip->isChecked());
    }
    arrange(width(), true);
}

int FleetStateBar::arrange(int width, bool isReal) const
{
    int left = 0;
    int top = 0;
    int height = 0;
    for (FilterChip *chip : m_chips) {
        if (chip->isHidden())
            continue;
        const QSize size = chip->sizeHint();
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top += size.height() + gap;
        }
        if (isReal)
            chip->setGeometry(isRightToLeft() ? width - left - size.width() : left, top, size.width(),
                              size.height());
        left += size.width() + gap;
        height = top + size.height();
    }
    return height;
}

int FleetStateBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FleetStateBar::sizeHint() const
{
    return {300, arrange(10'000, false)};
}

QSize FleetStateBar::minimumSizeHint() const
{
    return {100, arrange(10'000, false)};
}

void FleetStateBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

//! Left and right walk along the row, as in a tool bar.
void FleetStateBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int direction = isRightToLeft() ? -step : step;
    const auto at = std::find_if(m_chips.cbegin(), m_chips.cend(),
                                 [](const FilterChip *chip) { return chip->hasFocus(); });
    for (qsizetype next = at - m_chips.cbegin() + direction; next >= 0 && next < m_chips.size();
         next += direction) {
        if (!m_chips.at(next)->isHidden()) {
            m_chips.at(next)->setFocus(Qt::TabFocusReason);
            break;
        }
    }
}
