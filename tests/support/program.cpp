// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "core/account/accountsession.h"
#include "core/auth/accountauthenticator.h"
#include "core/auth/oauthauthenticator.h"
#include "core/auth/urlopener.h"
#include "core/polling/poller.h"
#include "core/settings/autostart.h"
#include "core/settings/profilestore.h"
#include "tests/support/oauthaccount.h"
#include "ui/views/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600'000;

//! The test's own store, lent to one run of the program.
class LentSecretStore final : public SecretStore
{
public:
    explicit LentSecretStore(SecretStore &owner)
        : m_owner(owner)
    {
    }
    void read(const QString &name, QObject *context, Callback callback) override
    {
        m_owner.read(name, context, std::move(callback));
    }
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback callback) override
    {
        m_owner.write(name, secret, context, std::move(callback));
    }
    void remove(const QString &name, QObject *context, Callback callback) override
    {
        m_owner.remove(name, context, std::move(callback));
    }
    bool isPersistent() const override { return true; }

private:
    SecretStore &m_owner;
};

class NotedUrlOpener final : public UrlOpener
{
public:
    explicit NotedUrlOpener(QList<QUrl> &opened)
        : m_opened(opened)
    {
    }
    bool open(const QUrl &url) override
    {
        m_opened << url;
        return true;
    }

private:
    QList<QUrl> &m_opened;
};

} // namespace

Program::Program(qint64 begin)
    : m_now(begin)
{
}

Program::~Program()
{
    end();
}

Simulation::SimulatorServer *Program::addService(int plants, Simulation::SimulatorOptions options)
{
    options.world.plantCount = plants;
    options.world.seed = 7;
    options.now = [this] { return m_clock ? m_clock->now() : m_now; };
    auto server = std::make_unique<Simulation::SimulatorServer>(std::move(options));
    QString error;
    if (!server->start(&error)) {
        qWarning("%s", qPrintable(error));
        return nullptr;
    }
    m_servers.push_back(std::move(server));
    return m_servers.back().get();
}

Simulation::SimulatorServer *Program::addAccount(const QString &id, int plants,
                                                 Simulation::SimulatorOptions options)
{
    Simulation::SimulatorServer *server = addService(plants, std::move(options));
    if (!server)
        return nullptr;
    Profile profile;
    profile.id = {id};
    profile.title = id;
    profile.baseUrl = server->baseUrl();
    profile.userName = server->userName();
    ProfileStore profiles(m_folder.filePath(u"profiles.json"_s));
    if (!profiles.save(profile))
        return nullptr;
    m_secrets.write(AccountAuthenticator::passwordName(profile.id), server->systemCode().toUtf8(), nullptr,
                    nullptr);
    return server;
}

Simulation::SimulatorServer *Program::addConsent(const QString &id, int plants,
                                                 Simulation::SimulatorOptions options)
{
    Simulation::SimulatorServer *server = addService(plants, std::move(options));
    if (!server)
        return nullptr;
    Profile profile = OAuthAccount::profileOf(*server);
    profile.id = {id};
    profile.title = id;
    ProfileStore profiles(m_folder.filePath(u"profiles.json"_s));
    const OAuthTokens tokens = OAuthAccount::consent(*server, m_now);
    if (tokens.accessToken.isEmpty() || !profiles.save(profile))
        return nullptr;
    ManualClock clock(m_now);
    OAuthAuthenticator keeper(profile, m_secrets, clock);
    QSignalSpy kept(&keeper, &Authenticator::signedIn);
    keeper.setClientSecret(server->clients().first().secret);
    keeper.accept(tokens);
    return kept.wait() ? server : nullptr;
}

bool Program::start(CommandLine line)
{
    line.profileFolder = m_folder.path();
    Application::Surroundings surroundings;
    auto clock = std::make_unique<ManualClock>(m_now);
    auto prompter = std::make_unique<ScriptedPrompter>();
    m_clock = clock.get();
    m_prompter = prompter.get();
    surroundings.clock = std::move(clock);
    surroundings.autostart = std::make_unique<NoAutostart>();
    surroundings.prompter = std::move(prompter);
    surroundings.urlOpener = std::make_unique<NotedUrlOpener>(m_openedUrls);
    surroundings.secrets = std::make_unique<LentSecretStore>(m_secrets);
    const qsizetype expected = ProfileStore(m_folder.filePath(u"profiles.json"_s)).profiles().size();
    m_application = std::make_unique<Application>(*qApp, line, std::move(surroundings));
    m_application->start();
    if (!QTest::qWaitFor([&] { return m_application->sessions().size() == expected; }))
        return false;
    m_driver = std::make_unique<FlowDriver>(*m_clock);
    followNewAccounts();
    return true;
}

void Program::followNewAccounts()
{
    const QList<AccountSession *> sessions = m_application->sessions();
    for (AccountSession *session : sessions) {
        if (!m_followed.contains(session))
            m_driver->add(session);
        if (session->oauth())
            session->oauth()->setSteadySource([clock = m_clock] { return clock->now(); });
        m_followed.insert(session);
    }
}

void Program::end()
{
    if (!m_application)
        return;
    m_application->window().close();
    m_now = m_clock->now();
    m_driver.reset();
    m_followed.clear();
    m_clock = nullptr;
    m_application.reset();
}

bool Program::reachFirstData()
{
    const auto hasData = [this] {
        const QList<AccountSession *> sessions = m_application->sessions();
        return std::all_of(sessions.begin(), sessions.end(),
                           [](AccountSession *session) { return session->poller().isFirstSweepDone(); });
    };
    return runUntilTrue(hasData, hourMs);
}

bool Program::runFor(qint64 span)
{
    return m_driver->runFor(span);
}

bool Program::runUntilTrue(const std::function<bool()> &condition, qint64 longest)
{
    return m_driver->runUntilTrue(condition, longest);
}

bool Program::script(const QByteArray &rules, size_t number)
{
    QString error;
    if (m_servers.at(number)->setFaults(rules, &error))
        return true;
    qWarning("%s", qPrintable(error));
    return false;
}
