// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/optioncard.h"

#include "ui/format/mnemonics.h"
#include "ui/views/icons.h"
#include "ui/views/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int pictureSize = 22;
constexpr int padding = Grid::unit + Grid::half;
constexpr int narrowest = 150;
constexpr int usual = 220;
constexpr int dotSize = 16;

QFont titleFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}

QFont explanationFont()
{
    return textFont(TextSize::Caption);
}

} // namespace

OptionCard::OptionCard(const QString &objectName, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setObjectName(objectName);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionCard::setWords(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleName(withoutMnemonic(title));
    setAccessibleDescription(explanation);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int OptionCard::textWidth(int width) const
{
    return std::max(40, width - 2 * padding);
}

int OptionCard::heightOf(const QString &words, const QFont &font, int width) const
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap | Qt::TextShowMnemonic, words)
        .height();
}

int OptionCard::heightForWidth(int width) const
{
    const int room = textWidth(width);
    return 2 * padding
        + std::max(pictureSize, heightOf(text(), titleFont(), room - pictureSize - dotSize - Grid::twice))
        + Grid::half + heightOf(m_explanation, explanationFont(), room);
}

QSize OptionCard::sizeHint() const
{
    return {usual, heightForWidth(usual)};
}

QSize OptionCard::minimumSizeHint() const
{
    return {narrowest, 2 * padding + pictureSize};
}

void OptionCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width())); // a tight layout must not cut words
}

void OptionCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(heightForWidth(width()));
}

void OptionCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = isChecked() || hasFocus();
    const qreal line = isStrong ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? colors.text : isChecked() ? colors.accent : colors.border, line));
    painter.setBrush(isChecked()                       ? colors.accentSoft
                         : underMouse() && isEnabled() ? colors.hover
                                                       : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);

    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [this, isMirrored](const QRect &part) {
        return isMirrored ? QStyle::visualRect(Qt::RightToLeft, rect(), part) : part;
    };
    const QColor ink = !isEnabled() ? colors.faint : isChecked() ? colors.accent : colors.muted;
    paintIcon(&painter, placed({padding, padding, pictureSize, pictureSize}), m_iconName, ink);
    // The dot of a radio button: what is chosen is not told by colour alone.
    const QRectF dot =
        placed({width() - padding - dotSize, padding + (pictureSize - dotSize) / 2, dotSize, dotSize});
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(dot.adjusted(4.5, 4.5, -4.5, -4.5));
    }
    const int titleWidth = textWidth(width()) - pictureSize - dotSize - Grid::twice;
    const int titleHeight = std::max(pictureSize, heightOf(text(), titleFont(), titleWidth));
    const int side = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(isEnabled() ? colors.text : colors.faint);
    painter.setFont(titleFont());
    painter.drawText(placed({padding + pictureSize + Grid::unit, padding, titleWidth, titleHeight}),
                     side | int(Qt::AlignVCenter) | Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    painter.setFont(explanationFont());
    painter.setPen(isEnabled() ? colors.muted : colors.faint);
    const int top = padding + titleHeight + Grid::half;
    painter.drawText(placed({padding, top, textWidth(width()), height() - top}),
                     side | int(Qt::AlignTop) | Qt::TextWordWrap, m_explanation);
}
