// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weekpicture.h"

#include "ui/format/modewords.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QPainter>

namespace {
constexpr int minutesADay = 24 * 60;
constexpr int days = 7;
constexpr int rowGap = 3;
constexpr int hoursShown = 6; //!< between two marks of the axis
} // namespace

WeekPicture::WeekPicture(QWidget *parent)
    : QWidget(parent)
{
    setFont(figureFont(TextSize::Caption, QFont::Normal));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenTranslated(this, [this] {
        updateGeometry();
        update();
    });
}

QList<WeekPicture::Piece> WeekPicture::piecesOf(const QList<TouWindow> &windows)
{
    QList<Piece> pieces;
    for (const TouWindow &window : windows) {
        if (!window.start.isValid() || (!window.end.isValid() && !window.endsAtMidnight))
            continue;
        const int from = window.start.hour() * 60 + window.start.minute();
        const int to = window.endsAtMidnight ? minutesADay : window.end.hour() * 60 + window.end.minute();
        for (const int day : window.weekdays) {
            if (day < 1 || day > days)
                continue;
            if (to > from) {
                pieces.append({day, from, to, window.isCharge});
                continue;
            }
            pieces.append({day, from, minutesADay, window.isCharge});
            if (to > 0)
                pieces.append({day % days + 1, 0, to, window.isCharge});
        }
    }
    return pieces;
}

void WeekPicture::setWindows(const QList<TouWindow> &windows, const QString &words)
{
    m_pieces = piecesOf(windows);
    m_words = words;
    setToolTip(words);
    update();
}

int WeekPicture::rowHeight() const
{
    return fontMetrics().height();
}

int WeekPicture::labelWidth() const
{
    int width = 0;
    for (int day = 1; day <= days; ++day)
        width = qMax(width, fontMetrics().horizontalAdvance(ModeWords().days({day})));
    return width + Grid::unit;
}

QSize WeekPicture::sizeHint() const
{
    return {labelWidth() + 24 * fontMetrics().averageCharWidth() * 2,
            days * (rowHeight() + rowGap) + fontMetrics().height() + rowGap};
}

QSize WeekPicture::minimumSizeHint() const
{
    return {labelWidth() + 24 * 5, sizeHint().height()};
}

void WeekPicture::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    const bool isMirrored = isRightToLeft();
    const int margin = fontMetrics().horizontalAdvance(QStringLiteral("24")) / 2 + 1;
    const QRect field(labelWidth(), 0, width() - labelWidth() - margin, days * (rowHeight() + rowGap));
    const auto mirrored = [&](const QRectF &box) {
        return isMirrored ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
    };
    const auto x = [&field](int minutes) {
        return field.left() + double(field.width()) * minutes / minutesADay;
    };
    for (int day = 1; day <= days; ++day) {
        const int top = (day - 1) * (rowHeight() + rowGap);
        painter.setPen(colors.muted);
        painter.drawText(mirrored(QRectF(0, top, labelWidth() - Grid::half, rowHeight())),
                         Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                         ModeWords().days({day}));
        painter.fillRect(mirrored(QRectF(field.left(), top, field.width(), rowHeight())), colors.sunken);
    }
    for (const Piece &piece : m_pieces) {
        const double top = (piece.day - 1) * (rowHeight() + rowGap);
        const QRectF box = mirrored(QRectF(x(piece.from), top, x(piece.to) - x(piece.from), rowHeight()));
        if (piece.isCharge) {
            painter.fillRect(box, colors.battery);
        } else {
            painter.fillRect(box, QBrush(colors.house, Qt::BDiagPattern));
            painter.setPen(colors.house);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
    }
    painter.setPen(colors.muted);
    for (int hour = 0; hour <= 24; hour += hoursShown) {
        const QRectF box(x(hour * 60) - 40, field.bottom() + 1, 80, fontMetrics().height());
        painter.drawText(mirrored(box), Qt::AlignCenter, QString::number(hour));
    }
}
