// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/icons.h"

#include "core/domain/device.h"
#include "ui/views/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

//! The drawing in a colour; empty if there is none of that name.
QByteArray svgOf(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", color.name().toLatin1());
}

bool isRaster(const QPainter &painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::Raster || type == QPaintEngine::OpenGL2;
}

//! Rendering is cached: a tree with a thousand rows shows the same dozen pictures.
QPixmap renderIcon(const QString &name, const QColor &color, const QSize &size, qreal ratio)
{
    const QString key = u"heliodesk/%1/%2/%3x%4@%5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = svgOf(name, color);
    if (svg.isEmpty())
        return {};
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt hands over device pixels; the caller sets the ratio.
        QPixmap pixmap = renderIcon(m_name, colorOf(mode), size, 1.0);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor colorOf(QIcon::Mode mode)
    {
        const ThemeColors &colors = themeColors(QGuiApplication::palette());
        return mode == QIcon::Disabled ? colors.faint : mode == QIcon::Selected ? colors.text : colors.muted;
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    if (!isRaster(*painter)) {
        QSvgRenderer(svgOf(name, color)).render(painter, rect); // paper stays vectors
        return;
    }
    const QTransform &transform = painter->deviceTransform();
    // Of the screen and of the picture; a pixmap with less than one pixel a unit comes out cropped.
    const qreal ratio = std::max(1.0, std::hypot(transform.m11(), transform.m12()));
    const QSize size(qRound(rect.width()), qRound(rect.height()));
    painter->drawPixmap(rect.topLeft(), renderIcon(name, color, size, ratio));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    return renderIcon(name, color, QSize(size, size), ratio);
}

QString iconNameForDeviceType(int typeId)
{
    switch (typeId) {
    case DeviceType::StringInverter:
    case DeviceType::ResidentialInverter:
    case DeviceType::AllInOne:
        return u"inverter"_s;
    case DeviceType::SmartLogger:
    case DeviceType::DistributedSmartLogger:
        return u"logger"_s;
    case DeviceType::EnvironmentMonitor:
        return u"sensor"_s;
    case DeviceType::GridMeter:
    case DeviceType::PowerSensor:
        return u"meter"_s;
    case DeviceType::ResidentialBattery:
        return u"battery"_s;
    case DeviceType::EnergyStorage:
        return u"storage"_s;
    case DeviceType::Dongle:
        return u"dongle"_s;
    case DeviceType::Emma:
        return u"emma"_s;
    default:
        return u"device"_s;
    }
}
