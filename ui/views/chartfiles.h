// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>

//! Pictures of charts as files: what paints on the screen paints here.
namespace ChartFiles {

using Paint = std::function<void(QPainter &painter, const QRectF &rect)>;

//! \a size in logical pixels; twice as many real ones.
QImage image(const QSize &size, const Paint &paint);
QByteArray svg(const QSize &size, const QString &title, const Paint &paint);
//! Each returns why the file could not be written, in words, or nothing. Files appear whole or not at all.
QString writePng(const QString &path, const QImage &image);
QString writeBytes(const QString &path, const QByteArray &bytes);

} // namespace ChartFiles
