// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/controlbodies.h"
#include "core/api/smartpvmsclient.h"
#include "core/auth/authenticator.h"
#include "core/control/commandjournal.h"
#include "core/control/controldesk.h"
#include "core/control/taskpoller.h"
#include "core/domain/device.h"
#include "core/domain/plant.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/net/requestqueue.h"
#include "core/store/configstore.h"
#include "core/store/plantstore.h"
#include "core/util/clock.h"
#include "taskfixture.h"
#include "tests/core/net/scriptedserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

//! Signed in for ever, or waiting for ever.
class SteadyAuthenticator final : public Authenticator
{
public:
    State state() const override { return State::SignedIn; }
    bool hasCredential() const override { return isSignedIn; }
    void sign(HttpRequest &request) const override
    {
        request.headers.append(qMakePair(QByteArray("Authorization"), QByteArray("Bearer x")));
    }
    quint64 generation() const override { return m_generation; }
    void renew(quint64) override
    {
        if (!isSignedIn)
            return;
        ++m_generation;
        QMetaObject::invokeMethod(this, &Authenticator::signedIn, Qt::QueuedConnection);
    }
    void signIn() override { }
    void forget() override { }
    const ApiError &lastError() const override { return m_error; }
    std::optional<qint64> nextTryAt() const override { return std::nullopt; }

    bool isSignedIn = true;

private:
    quint64 m_generation = 1;
    ApiError m_error;
};

//! A desk with all that is behind it, up to a socket, on a clock moved by hand. The server accepts everything
//! unless told otherwise.
class ControlRig
{
public:
    using Answer = ScriptedServer::Answer;
    using Handler = ScriptedServer::Handler;

    explicit ControlRig(const QString &folder)
        : clock(TaskFixture::start)
        , transport(server.url())
        , limiter(QStringLiteral("127.0.0.1"), QStringLiteral("owner"),
                  folder + QStringLiteral("/books.json"), clock, nullptr, QuotaMode::OAuth)
        , queue(transport, authenticator, limiter, clock)
        , client(queue)
        , plants(clock)
        , journal(folder + QStringLiteral("/journal.jsonl"), QStringLiteral("account"))
        , desk({client, plants, configs, journal, limiter}, clock)
    {
        limiter.setRandomSource([] { return 0.0; });
        server.handler = [this](const ScriptedServer::Request &request) { return answer(request); };
        desk.setAccess(ControlObstacle::None);
        addPlants(1, 3);
        QList<PlantCode> codes;
        for (int i = 1; i <= 30; ++i)
            codes.append(TaskFixture::plant(i));
        desk.setControlledPlants(codes);
    }

    //! Residential plants with Dongle, inverter, battery and meter.
    void addPlants(int first, int last)
    {
        QList<Plant> list;
        for (int i = 1; i <= last; ++i) {
            Plant plant;
            plant.code = TaskFixture::plant(i);
            plant.name = QStringLiteral("Plant %1").arg(i);
            list.append(plant);
        }
        plants.applyPlants(list, clock.now());
        for (int i = first; i <= last; ++i) {
            QList<Device> devices;
            for (const int type : {62, 38, 39, 47})
                devices.append(device(i, type));
            plants.applyDevices({TaskFixture::plant(i)}, devices, clock.now());
        }
    }
    static DeviceId deviceId(int plant, int type) { return {plant * 100 + type}; }
    static Device device(int plant, int type)
    {
        Device device;
        device.id = deviceId(plant, type);
        device.dn = {QStringLiteral("NE=4130000%1").arg(plant)};
        device.plant = TaskFixture::plant(plant);
        device.typeId = type;
        device.model = type == 38 ? QStringLiteral("SUN2000-5KTL-L1") : QString();
        return device;
    }
    using Values = QList<QPair<QString, double>>;
    void setLive(int plant, int type, const Values &values)
    {
        DeviceRealtime answer;
        answer.devices = {deviceId(plant, type)};
        answer.serials = {QString()};
        const int row = answer.values.addRow();
        for (const auto &[key, value] : values)
            answer.values.setNumber(row, answer.values.addColumn(key), value);
        plants.applyDeviceRealtime(type, answer.devices, answer, clock.now());
    }
    void setBattery(int plant, double watts, double soc, int mode)
    {
        setLive(plant, 39,
                {{QStringLiteral("ch_discharge_power"), watts},
                 {QStringLiteral("battery_soc"), soc},
                 {QStringLiteral("ch_discharge_model"), mode},
                 {QStringLiteral("max_charge_power"), 5000},
                 {QStringLiteral("max_discharge_power"), 5000},
                 {QStringLiteral("battery_status"), 2},
                 {QStringLiteral("run_state"), 1}});
    }

    //! Lets things happen until \a isDone; never moves the clock further than calls on their way need.
    template <typename Predicate>
    bool until(Predicate isDone, qint64 latest = 0)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isDone()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            const auto sendAt = queue.nextSendAt();
            const auto due = clock.nextDue();
            if (!queue.isCallInFlight() && sendAt && *sendAt > clock.now())
                clock.advanceTo(*sendAt);
            else if (!queue.isCallInFlight() && queue.queuedCount() == 0 && due && *due <= latest)
                clock.advanceTo(*due);
            if (timer.elapsed() > 10'000)
                return isDone();
        }
        return true;
    }
    //! Everything that is due until then happens.
    void passTo(qint64 instant)
    {
        until(
            [this, instant] {
                QCoreApplication::processEvents(QEventLoop::AllEvents);
                const auto due = clock.nextDue();
                return !queue.isCallInFlight() && queue.queuedCount() == 0 && (!due || *due > instant);
            },
            instant);
        clock.advanceTo(instant);
        until([this] {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            return !queue.isCallInFlight() && queue.queuedCount() == 0;
        });
    }
    void pass(qint64 span) { passTo(clock.now() + span); }

    static QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    static QByteArray pathOf(Endpoint endpoint)
    {
        const QLatin1StringView path = endpointSpec(endpoint).path;
        return QByteArray(path.data(), path.size());
    }
    int count(Endpoint endpoint) const { return server.count(pathOf(endpoint)); }
    int deliveries(ControlFamily family) const { return count(ControlBodies::deliverEndpoint(family)); }
    int questions(ControlFamily family) const { return count(ControlBodies::queryEndpoint(family)); }

    //! The state of a task, Draft if there is none.
    TaskState stateOf(const QString &id) const
    {
        const ControlTask *task = desk.task(id);
        return task ? task->state : TaskState::Draft;
    }
    TaskReason reasonOf(const QString &id) const
    {
        const ControlTask *task = desk.task(id);
        return task ? task->reason : TaskReason::None;
    }
    QString submitted(const ControlCommand &command)
    {
        const auto ids = desk.submit({command}, QStringLiteral("ada (test)"));
        return ids ? ids->constFirst() : QString();
    }

    // What the server says; by default everything is accepted and runs.
    QHash<QByteArray, Handler> handlers; // by path
    QString status = QStringLiteral("RUNNING");
    QString message;
    QHash<QByteArray, QJsonObject> delivered; // bodies by task id

private:
    Answer answer(const ScriptedServer::Request &request)
    {
        if (const auto handler = handlers.value(request.path))
            return handler(request);
        for (int i = 0; i < 5; ++i) {
            const auto family = ControlFamily(i);
            if (request.path == pathOf(ControlBodies::deliverEndpoint(family)))
                return accept(family, request.body);
            if (request.path == pathOf(ControlBodies::queryEndpoint(family)))
                return tell(family, request.body);
        }
        return ScriptedServer::failCode(20629); // live data and settings: not to be had
    }
    static QList<QJsonObject> tasksOf(const QJsonObject &body)
    {
        QList<QJsonObject> tasks;
        for (const QJsonValue &task : body.value(QLatin1StringView("tasks")).toArray())
            tasks.append(task.toObject());
        return tasks.isEmpty() ? QList<QJsonObject> {body} : tasks;
    }
    Answer accept(ControlFamily family, const QByteArray &bytes)
    {
        const QJsonObject body = QJsonDocument::fromJson(bytes).object();
        const QByteArray id = QByteArray::number(4'000'000'000'000'000 + ++m_lastId);
        delivered.insert(id, body);
        QJsonArray rows;
        for (const QJsonObject &task : tasksOf(body)) {
            QJsonObject row {{QStringLiteral("plantCode"), task.value(QLatin1StringView("plantCode"))},
                             {QStringLiteral("status"), QStringLiteral("RUNNING")},
                             {QStringLiteral("dispatchResult"), 0},
                             {QStringLiteral("subTaskId"), QStringLiteral("sub")}};
            rows.append(row);
        }
        QJsonObject data {{QStringLiteral("taskId"), QString::fromLatin1(id)},
                          {QStringLiteral("requestID"), id.toLongLong()},
                          {QStringLiteral("result"), rows}};
        if (family == ControlFamily::BatteryDispatch) {
            data.insert(QStringLiteral("plantCode"), body.value(QLatin1StringView("plantCode")));
            data.insert(QStringLiteral("status"), QStringLiteral("RUNNING"));
        }
        return ScriptedServer::ok(compact(data));
    }
    Answer tell(ControlFamily family, const QByteArray &bytes)
    {
        const QJsonObject body = QJsonDocument::fromJson(bytes).object();
        const QJsonValue requestId = body.value(QLatin1StringView("requestID"));
        const QByteArray id = requestId.isUndefined()
            ? body.value(QLatin1StringView("taskId")).toString().toLatin1()
            : QByteArray::number(requestId.toInteger());
        if (!delivered.contains(id))
            return ScriptedServer::failCode(family == ControlFamily::ForcedCharge ? 20050 : 20620);
        QJsonArray rows;
        for (const QJsonObject &task : tasksOf(delivered.value(id))) {
            QJsonObject row {{QStringLiteral("plantCode"), task.value(QLatin1StringView("plantCode"))},
                             {QStringLiteral("message"), message}};
            if (family == ControlFamily::ForcedCharge)
                row.insert(QStringLiteral("status"),
                           status == QLatin1StringView("RUNNING")       ? 1
                               : status == QLatin1StringView("SUCCESS") ? 0
                                                                        : 2);
            else
                row.insert(QStringLiteral("status"), status);
            rows.append(row);
        }
        if (family == ControlFamily::ForcedCharge)
            return ScriptedServer::ok(QJsonDocument(rows).toJson(QJsonDocument::Compact));
        if (family == ControlFamily::BatteryDispatch)
            return ScriptedServer::ok(compact(rows.first().toObject()));
        return ScriptedServer::ok(compact({{QStringLiteral("dispatchResult"), rows}}));
    }

    qint64 m_lastId = 0;

public:
    ManualClock clock;
    ScriptedServer server;
    HttpTransport transport;
    SteadyAuthenticator authenticator;
    RateLimiter limiter;
    RequestQueue queue;
    SmartPvmsClient client;
    PlantStore plants;
    ConfigStore configs;
    CommandJournal journal;
    ControlDesk desk;
};
