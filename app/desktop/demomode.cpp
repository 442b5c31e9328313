// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demomode.h"

#include "app/desktop/commandline.h"
#include "core/settings/profilestore.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace {

// A minute of watching shows an hour of sun; without a watcher a morning passes in a minute. Faster than
// that, a sweep would take so long on this clock that it could not end before the next sample.
constexpr double watchedSpeed = 60;
constexpr double headlessSpeed = 450;
// A consent's code lives five minutes, on this clock too.
constexpr double fastestConsent = 240;

qint64 juneMorning()
{
    return QDateTime::fromString(u"2026-06-21T07:00:00+02:00"_s, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

DemoMode::DemoMode(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_clock(line.time.value_or(juneMorning()),
              line.speed.value_or(line.isHeadless ? headlessSpeed : watchedSpeed))
{
    Simulation::SimulatorOptions options;
    options.world.plantCount = line.plants;
    options.world.seed = line.seed;
    options.now = [this] { return m_clock.now(); };
    options.switches.autoConsent = u"*"_s; // no browser is needed to look around
    m_simulator = std::make_unique<Simulation::SimulatorThread>(options);
    connect(m_simulator.get(), &Simulation::SimulatorThread::failed, this, &DemoMode::failed);
    connect(m_simulator.get(), &Simulation::SimulatorThread::ready, this,
            [this, isWatched = !line.isHeadless && m_clock.speed() <= fastestConsent](
                const QUrl &baseUrl, const QString &userName, const QString &systemCode) {
                Profile profile;
                profile.id = ProfileStore::newId();
                profile.title = tr("Demo");
                profile.baseUrl = baseUrl;
                profile.userName = userName;
                profile.isDemo = true;
                if (isWatched) {
                    profile.way = SignInWay::OAuth;
                    profile.oauth.serverUrl = m_simulator->oauthUrl();
                    profile.oauth.clientId = m_simulator->client().id;
                    profile.oauth.redirectUri = m_simulator->client().redirectUris.first();
                    profile.oauth.wantsControl = true;
                }
                Q_EMIT ready(profile, isWatched ? m_simulator->client().secret : systemCode);
            });
}

DemoMode::~DemoMode() = default;

void DemoMode::start()
{
    if (!m_folder.isValid())
        Q_EMIT failed(m_folder.errorString());
    else
        m_simulator->start();
}
