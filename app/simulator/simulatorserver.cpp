// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorserver.h"

#include "apirouter.h"
#include "backdoor.h"
#include "httpfront.h"
#include "oauthrouter.h"
#include "servercertificate.h"

#include <QDateTime>
#include <QTcpServer>

#include <random>

namespace Simulation {

using namespace Qt::Literals::StringLiterals;

Account defaultAccount(quint64 seed)
{
    static constexpr char letters[] = "abcdefghijkmnpqrstuvwxyz23456789";
    std::mt19937_64 random(seed);
    QString tail;
    for (int i = 0; i < 6; ++i)
        tail += QLatin1Char(letters[random() % 32]);
    Account account;
    account.userName = u"demo_api"_s;
    account.systemCode = u"Sunny#"_s + tail;
    return account;
}

OAuthClient defaultClient(quint64 seed)
{
    std::mt19937_64 random(seed + 1);
    OAuthClient client;
    client.id = QString::number(700'000'000 + random() % 100'000'000);
    client.secret = u"cs-"_s + QString::number(random(), 36) + u"+/"_s; // both need care in a form
    client.name = u"Heliodesk"_s;
    client.redirectUris = {u"https://relay.example.org/solar/cb"_s};
    return client;
}

QList<OAuthOwner> defaultOwners(const QList<Account> &accounts)
{
    QList<OAuthOwner> owners;
    for (int i = 0; i < int(accounts.size()); ++i)
        owners.append({u"owner_"_s + accounts.at(i).userName, accounts.at(i).systemCode, i, true});
    owners.append({u"installer"_s, accounts.first().systemCode, 0, false});
    return owners;
}

struct SimulatorServer::Private
{
    explicit Private(SimulatorOptions given)
        : options(std::move(given))
        , sessions(options.accounts.isEmpty() ? QList<Account> {defaultAccount(options.world.seed)}
                                              : options.accounts)
        , tokens(options.clients.isEmpty() ? QList<OAuthClient> {defaultClient(options.world.seed)}
                                           : options.clients,
                 options.owners.isEmpty() ? defaultOwners(sessions.accounts()) : options.owners)
        , quotas(options.quotas)
        , switches(options.switches)
    {
        if (!options.now)
            options.now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    }

    HttpReply answer(const HttpRequest &request)
    {
        const qint64 now = options.now();
        return Backdoor::isPath(request.path) ? backdoor->answer(request, now) : router->answer(request, now);
    }

    //! A front that listens, or nothing and *error.
    std::unique_ptr<HttpFront> listen(HttpFront::Handler handler, quint16 port, QUrl *url, QString *error);

    SimulatorOptions options;
    std::optional<ServerCertificate> identity; //!< with TLS, the same for both hosts
    SessionBook sessions;
    TokenBook tokens;
    TaskBook tasks;
    QuotaBooks quotas;
    Switches switches;
    FaultScript faults;
    std::unique_ptr<SimulatedWorld> world;
    std::unique_ptr<Portfolio> portfolio;
    std::unique_ptr<ApiState> state;
    std::unique_ptr<ApiRouter> router;
    std::unique_ptr<Backdoor> backdoor;
    std::unique_ptr<OAuthRouter> oauthRouter;
    std::unique_ptr<HttpFront> front, oauthFront; // last: connections end before what they work on
    QUrl baseUrl;
    QUrl oauthUrl;
};

std::unique_ptr<HttpFront> SimulatorServer::Private::listen(HttpFront::Handler handler, quint16 port,
                                                            QUrl *url, QString *error)
{
    auto server = std::make_unique<HttpFront>(std::move(handler));
    if (identity)
        server->sslSetup(identity->certificate, identity->key);
    const quint16 taken = server->listen(QHostAddress::LocalHost, port);
    if (taken == 0) {
        *error = SimulatorServer::tr("cannot listen on port %1").arg(port);
        return nullptr;
    }
    url->setScheme(options.tls ? u"https"_s : u"http"_s);
    url->setHost(u"127.0.0.1"_s);
    url->setPort(taken);
    return server;
}

SimulatorServer::SimulatorServer(SimulatorOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

SimulatorServer::~SimulatorServer() = default;

bool SimulatorServer::start(QString *error)
{
    for (const OAuthClient &client : d->tokens.clients()) {
        *error = registrationProblem(client);
        if (!error->isEmpty())
            return false;
    }
    if (!d->options.faults.isEmpty() && !d->faults.load(d->options.faults, error))
        return false;
    d->world = std::make_unique<SimulatedWorld>(d->options.world);
    d->portfolio = std::make_unique<Portfolio>(*d->world, d->options.profile);
    const QList<Account> &accounts = d->sessions.accounts();
    for (int i = 0; i < int(accounts.size()); ++i)
        d->quotas.setAccount(i, d->portfolio->sizeOf(accounts.at(i)), accounts.at(i).oldPolicy);
    d->state = std::make_unique<ApiState>(
        ApiState {*d->portfolio, d->sessions, d->quotas, d->switches, d->tokens, *d->world, d->tasks});
    d->router = std::make_unique<ApiRouter>(*d->state, d->faults);
    d->backdoor = std::make_unique<Backdoor>(*d->state, *d->world, d->faults, d->switches);

    if (d->options.tls) {
        d->identity = ServerCertificate::load(d->options.certificateFile, d->options.keyFile, error);
        if (!d->identity)
            return false;
    }
    d->oauthRouter = std::make_unique<OAuthRouter>(d->tokens, d->switches, d->faults);
    d->front = d->listen([this](const HttpRequest &request) { return d->answer(request); }, d->options.port,
                         &d->baseUrl, error);
    if (!d->front)
        return false;
    d->oauthFront = d->listen(
        [this](const HttpRequest &request) { return d->oauthRouter->answer(request, d->options.now()); },
        d->options.oauthPort, &d->oauthUrl, error);
    return d->oauthFront != nullptr;
}

QUrl SimulatorServer::baseUrl() const
{
    return d->baseUrl;
}

QUrl SimulatorServer::oauthUrl() const
{
    return d->oauthUrl;
}

const QList<OAuthClient> &SimulatorServer::clients() const
{
    return d->tokens.clients();
}

const QList<OAuthOwner> &SimulatorServer::owners() const
{
    return d->tokens.owners();
}

bool SimulatorServer::registerRedirect(const QString &redirectUri, QString *error)
{
    *error = registrationProblem(redirectUri);
    if (error->isEmpty())
        d->tokens.registerRedirect(0, redirectUri);
    return error->isEmpty();
}

QString SimulatorServer::userName() const
{
    return d->sessions.accounts().first().userName;
}

QString SimulatorServer::systemCode() const
{
    return d->sessions.accounts().first().systemCode;
}

const SimulatedWorld &SimulatorServer::world() const
{
    d->tasks.settle(*d->world, d->options.now());
    return *d->world;
}

QList<QuotaEntry> SimulatorServer::quotaReport() const
{
    return d->quotas.report(d->options.now());
}

qint64 SimulatorServer::refusedCount() const
{
    return d->quotas.refusedCount();
}

qint64 SimulatorServer::acceptedCalls(EndpointId endpoint) const
{
    return d->quotas.acceptedCalls(endpoint);
}

qint64 SimulatorServer::spoiltCalls() const
{
    return d->faults.spoilt();
}

bool SimulatorServer::setFaults(const QByteArray &script, QString *error)
{
    return d->faults.load(script, error);
}

bool SimulatorServer::setSwitches(const QJsonObject &changes, QString *error)
{
    return d->switches.apply(changes, error);
}

bool SimulatorServer::clearFault(int device, FaultKind kind, int part)
{
    return d->world->clearFault(device, kind, part, d->options.now());
}

void SimulatorServer::stealSession()
{
    d->sessions.startSession(0, d->options.now());
}

} // namespace Simulation
