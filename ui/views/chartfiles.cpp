// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartfiles.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ChartFiles {

QImage image(const QSize &size, const Paint &paint)
{
    constexpr int scale = 2;
    QImage picture(size * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paint(painter, QRectF({0, 0}, size));
    return picture;
}

QByteArray svg(const QSize &size, const QString &title, const Paint &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter, QRectF({0, 0}, size));
    painter.end();
    return bytes;
}

QString writePng(const QString &path, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeBytes(path, bytes);
}

QString writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace ChartFiles
