// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filterchip.h"

#include "ui/views/icons.h"
#include "ui/views/statelook.h"
#include "ui/views/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace {

constexpr int pictureSize = 14;
constexpr int padding = 9;
constexpr int gap = 5;

} // namespace

FilterChip::FilterChip(RowState state, QWidget *parent)
    : FilterChip(
        [state](const ThemeColors &colors) {
            StateLook look = stateLook(state, colors);
            look.words = rowStateWord(state);
            return look;
        },
        parent)
{
    m_state = state;
}

FilterChip::FilterChip(LookOf lookOf, QWidget *parent)
    : QToolButton(parent)
    , m_lookOf(std::move(lookOf))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setFont(figureFont(TextSize::Caption, QFont::Medium)); // a count must not tremble
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(const QString &count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateGeometry();
    update();
}

void FilterChip::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

int FilterChip::widthWith(bool isCompact) const
{
    const QFontMetrics metrics(font());
    const int words = isCompact ? 0 : metrics.horizontalAdvance(m_lookOf(themeColors(palette())).words) + gap;
    return 2 * padding + pictureSize + gap + words + metrics.horizontalAdvance(m_count);
}

QSize FilterChip::sizeHint() const
{
    return {widthWith(m_isCompact), qMax(26, fontMetrics().height() + Grid::unit)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    // The style sheet makes the window colour of a tool button transparent: its own palette tells nothing.
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    const StateLook look = m_lookOf(colors);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus()        ? QPen(colors.accent, 2)
                       : isChecked() ? QPen(look.ink, 1)
                                     : QPen(colors.border, 1));
    painter.setBrush(isChecked() ? look.paper : underMouse() ? colors.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const auto mirrored = [this](const QRect &box) {
        return isRightToLeft() ? QRect(width() - box.right() - 1, box.top(), box.width(), box.height()) : box;
    };
    paintIcon(&painter, mirrored(QRect(padding, (height() - pictureSize) / 2, pictureSize, pictureSize)),
              look.icon, look.ink);
    painter.setFont(font());
    const QFontMetrics metrics(font());
    int left = padding + pictureSize + gap;
    if (!m_isCompact) {
        const QString &word = look.words;
        painter.setPen(isChecked() ? look.ink : colors.muted);
        painter.drawText(mirrored(QRect(left, 0, metrics.horizontalAdvance(word), height())), Qt::AlignCenter,
                         word);
        left += metrics.horizontalAdvance(word) + gap;
    }
    painter.setPen(isChecked() ? look.ink : colors.text);
    painter.drawText(mirrored(QRect(left, 0, metrics.horizontalAdvance(m_count), height())), Qt::AlignCenter,
                     m_count);
}
