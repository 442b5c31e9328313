// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/choicecard.h"

#include "ui/format/mnemonics.h"
#include "ui/views/icons.h"
#include "ui/views/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 26;
constexpr int discSize = 48;
constexpr int chevronRoom = 20;
constexpr int narrowest = 300;
constexpr int usual = 560;
constexpr int gap = Grid::half;

QFont titleFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}

QFont explanationFont()
{
    return textFont(TextSize::Body);
}

} // namespace

ChoiceCard::ChoiceCard(const QString &objectName, const QString &iconName, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
{
    setObjectName(objectName);
    setAutoDefault(true); // Enter chooses, in a window as in a dialog
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleName(withoutMnemonic(title));
    setAccessibleDescription(explanation);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int ChoiceCard::textWidth(int width) const
{
    return width - 3 * Grid::twice - discSize - chevronRoom;
}

int ChoiceCard::explanationHeight(int width) const
{
    const QFontMetrics metrics(explanationFont());
    return metrics.boundingRect(QRect(0, 0, textWidth(width), 10'000), Qt::TextWordWrap, m_explanation)
        .height();
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics metrics(titleFont());
    const QRect title = metrics.boundingRect(QRect(0, 0, textWidth(width), 10'000),
                                             Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    return qMax(discSize, title.height() + gap + explanationHeight(width)) + 2 * Grid::twice;
}

QSize ChoiceCard::sizeHint() const
{
    return {usual, heightForWidth(usual)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {narrowest, discSize + 2 * Grid::twice};
}

void ChoiceCard::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width())); // a tight layout must not cut words
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, line));
    painter.setBrush(isDown() ? colors.sunken : underMouse() && isEnabled() ? colors.hover : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 10, 10);

    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [this, isMirrored](const QRect &part) {
        return isMirrored ? QStyle::visualRect(Qt::RightToLeft, rect(), part) : part;
    };
    const QRect disc = placed({Grid::twice, (height() - discSize) / 2, discSize, discSize});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accentSoft);
    painter.drawEllipse(disc);
    const QRectF icon = QRectF(disc).adjusted(11, 11, -11, -11);
    paintIcon(&painter, icon, m_iconName, isEnabled() ? colors.accent : colors.faint);

    const int left = 2 * Grid::twice + discSize;
    const int room = textWidth(width());
    painter.setFont(titleFont());
    const QRect titleArea = painter.fontMetrics().boundingRect(
        QRect(0, 0, room, 10'000), Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    const int explained = explanationHeight(width());
    const int top = (height() - titleArea.height() - gap - explained) / 2;
    const int align = int((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap;
    painter.setPen(isEnabled() ? colors.text : colors.faint);
    painter.drawText(placed({left, top, room, titleArea.height()}), align | Qt::TextShowMnemonic, text());
    painter.setFont(explanationFont());
    painter.setPen(isEnabled() ? colors.muted : colors.faint);
    painter.drawText(placed({left, top + titleArea.height() + gap, room, explained}), align, m_explanation);

    const QPointF tip(isMirrored ? Grid::twice : width() - Grid::twice, height() / 2.0);
    const qreal back = isMirrored ? 5 : -5;
    painter.setPen(QPen(colors.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({tip + QPointF(back, -5), tip, tip + QPointF(back, 5)}));
}
