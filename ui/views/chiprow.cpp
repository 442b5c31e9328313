// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chiprow.h"

#include "ui/views/filterchip.h"

#include <QKeyEvent>

#include <algorithm>

namespace {
constexpr int gap = 5;
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
}

int ChipRow::widthWith(bool isCompact) const
{
    int width = 0;
    for (const FilterChip *chip : m_chips) {
        if (!chip->isHidden())
            width += chip->widthWith(isCompact) + gap;
    }
    return qMax(0, width - gap);
}

void ChipRow::arrange()
{
    const bool isCompact = widthWith(false) > width();
    int left = 0;
    for (FilterChip *chip : std::as_const(m_chips)) {
        if (chip->isHidden())
            continue;
        chip->setCompact(isCompact);
        const QSize size = chip->sizeHint();
        chip->setGeometry(isRightToLeft() ? width() - left - size.width() : left, 0, size.width(),
                          size.height());
        left += size.width() + gap;
    }
}

QSize ChipRow::sizeHint() const
{
    return {widthWith(false), m_chips.constFirst()->sizeHint().height()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::keyPressEvent(QKeyEvent *event)
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
