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

void StateBadge::setState(DataState state, bool isFaulty, bool hasAnswered)
{
    const bool showsFault = isFaulty && state != DataState::Lost;
    const bool isWaiting = state == DataState::Old && !hasAnswered;
    m_lookOf = [state, showsFault, isWaiting](const ThemeColors &colors) {
        return showsFault ? faultLook(colors) : isWaiting ? waitingLook(colors) : stateLook(state, colors);
    };
    setToolTip(showsFault      ? tr("The service reports a fault.")
                   : isWaiting ? tr("No value has come yet.")
                               : StatusWords::dataStateSentence(state));
    relook();
}

void StateBadge::setState(LinkStatus::State state)
{
    m_lookOf = [state](const ThemeColors &colors) { return stateLook(state, colors); };
    setToolTip({});
    relook();
}

void StateBadge::setLook(std::function<StateLook(const ThemeColors &)> lookOf, const QString &toolTip)
{
    m_lookOf = std::move(lookOf);
    setToolTip(toolTip);
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
    announceValue(this);
    updateGeometry();
    update();
}
