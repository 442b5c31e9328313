// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;

//! Vector icons of resources/icons by file name without ending; drawn in the text colour of the application,
//! so they follow a theme switch without being loaded again.
QIcon themedIcon(const QString &name);
//! Paints one in a given colour, sharp at any scale.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);
//! A sharp pixmap of \a size logical pixels.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio);
//! Icon name for a device type of the service; "device" for types nobody knows yet.
QString iconNameForDeviceType(int typeId);
