// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/weekpatch.h"

#include "ui/views/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace {

constexpr int stripe = 7; // pixels from one to the next
constexpr double corner = 4;

class PatchEngine final : public QIconEngine
{
public:
    explicit PatchEngine(bool isCharge)
        : m_isCharge(isCharge)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const ThemeColors &colors = themeColors(QApplication::palette());
        const QRectF box = QRectF(rect).adjusted(1, 3, -1, -3);
        const QColor color = m_isCharge ? colors.battery : colors.house;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(color);
        painter->setBrush(m_isCharge ? color : colors.surface);
        painter->drawRoundedRect(box, 3, 3);
        if (!m_isCharge)
            paintStripes(*painter, box, color);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PatchEngine(m_isCharge); }

private:
    bool m_isCharge;
};

} // namespace

void paintStripes(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(box, corner, corner);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setPen(QPen(color, 2));
    for (double x = box.left() - box.height(); x < box.right(); x += stripe)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

QIcon weekPatch(bool isCharge)
{
    return QIcon(new PatchEngine(isCharge));
}
