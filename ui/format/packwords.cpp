// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/packwords.h"

#include "ui/format/wordlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

//! Packs stand in a list, or in a list for each unit; empty if something else is there.
QList<QJsonObject> packsOf(const QJsonDocument &document)
{
    QList<QJsonArray> lists;
    if (document.isArray())
        lists << document.array();
    const QJsonObject units = document.object();
    for (const QJsonValue &unit : units)
        lists << unit.toArray();
    QList<QJsonObject> packs;
    for (const QJsonArray &list : std::as_const(lists)) {
        for (const QJsonValue &pack : list) {
            if (!pack.toObject().contains("soh"_L1))
                return {};
            packs << pack.toObject();
        }
    }
    return packs;
}

} // namespace

QString packHealthText(const QString &json)
{
    const QList<QJsonObject> packs = packsOf(QJsonDocument::fromJson(json.toUtf8()));
    QStringList parts;
    for (const QJsonObject &pack : packs) {
        // The health is a text with a per cent sign already.
        const QString health = pack.value("soh"_L1).toVariant().toString();
        const QString serial = pack.value("sn"_L1).toString();
        //: %1 serial number of a battery pack, %2 its health
        parts << (serial.isEmpty() ? health
                                   : QCoreApplication::translate("PackWords", "%1: %2").arg(serial, health));
    }
    return parts.isEmpty() ? json : commaList(parts);
}
