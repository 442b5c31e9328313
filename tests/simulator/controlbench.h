// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/apirouter.h"
#include "app/simulator/backdoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

//! The simulator without sockets: a router, its world, its clock, and an owner who has granted everything.
class ControlBench
{
public:
    struct Answer
    {
        int status = 0;
        QJsonObject json;

        int failCode() const { return json.value(QLatin1StringView("failCode")).toInt(-1); }
        QJsonValue data() const { return json.value(QLatin1StringView("data")); }
        //! Of the exception body.
        QString detail() const { return json.value(QLatin1StringView("detailArgs"))[0].toString(); }
        QString text() const { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }
    };

    explicit ControlBench(const char *start = "2026-06-21T10:00:30Z");

    //! As at the start, as long as no task has reached a plant: the same world serves many rows of a table.
    void reset();
    //! Lets time pass, and what falls due in it happen.
    void pass(qint64 ms);
    Answer post(Simulation::EndpointId endpoint, const QJsonObject &request);
    Answer postBody(Simulation::EndpointId endpoint, const QByteArray &body);
    //! GET without a wish.
    QJsonObject atBackdoor(const QString &path, const QJsonObject &wish = {});
    //! Facts that are to hold for a plant.
    void setProfile(int plant, QJsonObject facts);

    QString code(int plant) const { return world.plants().at(plant).code; }
    QString batteryDn(int plant) const;
    int plantNamed(const QString &name) const;

    qint64 now;
    Simulation::SimulatedWorld world;
    Simulation::SessionBook sessions;
    Simulation::TokenBook tokens;
    Simulation::TaskBook tasks;
    Simulation::QuotaBooks quotas;
    Simulation::Switches switches;
    Simulation::FaultScript faults;
    Simulation::Portfolio portfolio;
    Simulation::ApiState state;
    Simulation::ApiRouter router;
    Simulation::Backdoor backdoor;

private:
    QByteArray m_token;
};
