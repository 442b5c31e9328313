// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

//! Text of a built-in site with some members replaced; empty if there is no such site.
inline QByteArray siteText(const QString &name, const QJsonObject &changes = {})
{
    QFile file(QStringLiteral(HELIODESK_SOURCE_DIR "/resources/sites/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject site = QJsonDocument::fromJson(file.readAll()).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        site.insert(change.key(), change.value());
    return QJsonDocument(site).toJson();
}
