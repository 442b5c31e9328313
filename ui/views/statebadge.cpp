// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statebadge.h"

#include "ui/format/statuswords.h"
#include "ui/views/theme.h"

#include <QEvent>
#include <QPainter>

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setFont(textFont(TextSize::Caption, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(DataState::Lost);
}

void StateBadge::setState(DataState state, bool isFaulty)
{
    const bool showsFault = isFaulty && state != DataState::Lost;
    m_lookOf = [state, showsFault](const ThemeColors &colors) {
        return showsFault ? faultLook(colors) : stateLook(state, colors);
    };
    setToolTip(showsFault ? tr("The service reports a fault.") : StatusWords::dataStateSentence(state));
    relook();
}

void StateBadge::setState(LinkStatus::State state)
{
    m_lookOf = [state](const ThemeColors &colors) { return stateLook(state, colors); };
    setToolTip({});
    relook();
}

QSize StateBadge::sizeHint() const
{
    return {badgeWidth(m_look.words, font()), qMax(22, fontMetrics().height() + 4)};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(&painter, rect(), m_look, font());
}

void StateBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        relook();
    QWidget::changeEvent(event);
}

void StateBadge::relook()
{
    m_look = m_lookOf(themeColors(palette()));
    setAccessibleName(tr("State: %1").arg(m_look.words));
    updateGeometry();
    update();
}
