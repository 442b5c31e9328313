// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weekpicture.h"

#include "ui/format/modewords.h"
#include "ui/views/retranslation.h"
#include "ui/views/theme.h"

#include <QPainter>

namespace {
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

void WeekPicture::setWindows(const QList<TouWindow> &windows, const QString &words)
{
    m_spans.clear();
    for (const TouWindow &window : windows)
        m_spans += WeekPlan::spansOf(window);
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
    for (int day = 1; day <= WeekPlan::days; ++day)
        width = qMax(width, fontMetrics().horizontalAdvance(ModeWords().days({day})));
    return width + Grid::unit;
}

QSize WeekPicture::sizeHint() const
{
    return {labelWidth() + 24 * fontMetrics().averageCharWidth() * 2,
            WeekPlan::days * (rowHeight() + rowGap) + fontMetrics().height() + rowGap};
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
    const QRect field(labelWidth(), 0, width() - labelWidth() - margin,
                      WeekPlan::days * (rowHeight() + rowGap));
    const auto mirrored = [&](const QRectF &box) {
        return isMirrored ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
    };
    const auto x = [&field](int minutes) {
        return field.left() + double(field.width()) * minutes / WeekPlan::minutesADay;
    };
    for (int day = 1; day <= WeekPlan::days; ++day) {
        const int top = (day - 1) * (rowHeight() + rowGap);
        painter.setPen(colors.muted);
        painter.drawText(mirrored(QRectF(0, top, labelWidth() - Grid::half, rowHeight())),
                         Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                         ModeWords().days({day}));
        painter.fillRect(mirrored(QRectF(field.left(), top, field.width(), rowHeight())), colors.sunken);
    }
    for (const WeekSpan &span : m_spans) {
        const double top = (span.day - 1) * (rowHeight() + rowGap);
        const QRectF box = mirrored(QRectF(x(span.from), top, x(span.to) - x(span.from), rowHeight()));
        if (span.isCharge) {
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
