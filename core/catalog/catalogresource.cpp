// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogresource.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are dropped by the linker unless somebody refers to them.
static void registerResource()
{
    Q_INIT_RESOURCE(catalog);
}

QJsonDocument readCatalogue(QLatin1StringView fileName)
{
    static const bool isRegistered = [] {
        registerResource();
        return true;
    }();
    Q_UNUSED(isRegistered)
    QFile file(":/catalog/"_L1 + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("catalogue %s is missing", fileName.constData());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("catalogue %s is broken at byte %d", fileName.constData(), error.offset);
    return document;
}
