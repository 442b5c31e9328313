// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtinsites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

// The macro declares a function, which must not end up in a namespace.
static void initSiteResources()
{
    Q_INIT_RESOURCE(heliodesk_sites);
}

namespace Simulation {

namespace {

QByteArray resource(const QString &name)
{
    initSiteResources();
    QFile file(u":/sites/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue text : list.toArray())
        result << text.toString();
    return result;
}

} // namespace

std::vector<Site> builtInSites()
{
    std::vector<Site> sites;
    for (const auto &name : {u"home.json"_s, u"home-emma.json"_s, u"commercial-roof.json"_s, u"faulty.json"_s,
                             u"far-zone.json"_s}) {
        QString error;
        if (auto site = readSite(resource(name), error))
            sites.push_back(std::move(*site));
        else
            qFatal("built-in site %s: %s", qPrintable(name), qPrintable(error));
    }
    return sites;
}

std::vector<Place> builtInPlaces()
{
    std::vector<Place> places;
    const QJsonArray list = QJsonDocument::fromJson(resource(u"fleet/places.json"_s)).array();
    for (const QJsonValue entry : list) {
        places.push_back({entry["town"_L1].toString(), entry["latitude"_L1].toDouble(),
                          entry["longitude"_L1].toDouble(), QTimeZone(entry["zone"_L1].toString().toUtf8()),
                          texts(entry["streets"_L1]), texts(entry["names"_L1])});
    }
    return places;
}

} // namespace Simulation
