// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "app/simulator/simulatorserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <memory>

//! A simulator on a free port, its clock, and a client that is signed in.
class ServedWorld
{
public:
    explicit ServedWorld(Simulation::SimulatorOptions options, const char *start = "2026-06-21T10:02:00Z")
        : now(QDateTime::fromString(QLatin1StringView(start), Qt::ISODate).toMSecsSinceEpoch())
    {
        options.now = [this] { return now; };
        server = std::make_unique<Simulation::SimulatorServer>(options);
        QString error;
        if (!server->start(&error))
            qFatal("%s", qPrintable(error));
        client = std::make_unique<ApiClient>(server->baseUrl());
        client->logIn(server->userName(), server->systemCode());
    }

    const Simulation::SimulatedWorld &world() const { return server->world(); }
    QString code(int plant) const { return world().plants().at(plant).code; }
    QString allCodes() const
    {
        QStringList codes;
        for (const Simulation::SimulatedPlant &plant : world().plants())
            codes.append(plant.code);
        return codes.join(u',');
    }
    //! First device of a type.
    const Simulation::SimulatedDevice &device(int typeId) const
    {
        for (const Simulation::SimulatedDevice &one : world().devices()) {
            if (one.typeId == typeId)
                return one;
        }
        qFatal("no device of type %d", typeId);
    }
    QString id(int typeId) const { return QString::number(device(typeId).id); }
    ApiAnswer post(const QString &path, const QJsonObject &request) const
    {
        return client->post(path, QJsonDocument(request).toJson(QJsonDocument::Compact));
    }
    QJsonArray data(const QString &path, const QJsonObject &request) const
    {
        return post(path, request).value("data").toArray();
    }
    bool switchTo(const QJsonObject &changes) const
    {
        QString error;
        return server->setSwitches(changes, &error);
    }

    qint64 now;
    std::unique_ptr<Simulation::SimulatorServer> server;
    std::unique_ptr<ApiClient> client;
};

inline QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}
