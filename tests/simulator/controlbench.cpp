// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbench.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using namespace Simulation;

namespace {

const QString redirect = u"http://127.0.0.1:8085/callback"_s;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ControlBench::ControlBench(const char *start)
    : now(QDateTime::fromString(QLatin1StringView(start), Qt::ISODate).toMSecsSinceEpoch())
    , world(WorldOptions())
    , sessions({{u"all"_s, u"secret"_s}, {u"first"_s, u"secret"_s, false, false, false, 0, 1}})
    , tokens({{u"123456789"_s, u"secret"_s, u"Test"_s, {redirect}, true}},
             {{u"owner"_s, u"secret"_s, 0, true}, {u"neighbour"_s, u"secret"_s, 1, true}})
    , quotas(QuotaOptions())
    , portfolio(world, ApiProfile::V25_3_0)
    , state {portfolio, sessions, quotas, switches, tokens, world, tasks}
    , router(state, faults)
    , backdoor(state, world, faults, switches)
{
}

void ControlBench::reset()
{
    tasks = TaskBook();
    switches = Switches();
    quotas.resetOwner(-1);
}

void ControlBench::pass(qint64 ms)
{
    now += ms;
    tasks.settle(world, now);
}

ControlBench::Answer ControlBench::post(EndpointId endpoint, const QJsonObject &request)
{
    return postBody(endpoint, compact(request));
}

ControlBench::Answer ControlBench::postBody(EndpointId endpoint, const QByteArray &body)
{
    if (!tokens.grantOf(m_token, now)) {
        const QByteArray code = tokens.consent({0, 0}, {true, true}, redirect, now, switches);
        m_token = tokens.exchange(0, code, redirect, now, switches)->access;
    }
    HttpRequest request;
    request.method = "POST";
    request.path = QString::fromLatin1(Simulation::endpoint(endpoint).path);
    request.authorization = "Bearer " + m_token;
    request.body = body;
    const HttpReply reply = router.answer(request, now);
    return {reply.status, QJsonDocument::fromJson(reply.body).object()};
}

QJsonObject ControlBench::atBackdoor(const QString &path, const QJsonObject &wish)
{
    HttpRequest request;
    request.method = wish.isEmpty() ? "GET" : "POST";
    request.path = u"/simulator/"_s + path.section(u'?', 0, 0);
    request.query = QUrlQuery(path.section(u'?', 1));
    request.body = wish.isEmpty() ? QByteArray() : compact(wish);
    return QJsonDocument::fromJson(backdoor.answer(request, now).body).object();
}

void ControlBench::setProfile(int plant, QJsonObject facts)
{
    facts.insert("plantCode"_L1, code(plant));
    const QJsonObject answer = atBackdoor(u"plant-profile"_s, facts);
    if (answer.contains("error"_L1))
        qFatal("%s", qPrintable(answer["error"_L1].toString()));
}

QString ControlBench::batteryDn(int plant) const
{
    for (const SimulatedDevice &device : world.devices()) {
        if (device.plant == plant && device.typeId == 39)
            return device.dn;
    }
    return {};
}

int ControlBench::plantNamed(const QString &name) const
{
    for (int i = 0; i < world.plants().size(); ++i) {
        if (world.plants().at(i).name == name)
            return i;
    }
    return -1;
}
