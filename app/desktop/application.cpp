// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/controlactions.h"
#include "app/desktop/demomode.h"
#include "app/desktop/demoowner.h"
#include "app/desktop/desktopshell.h"
#include "app/desktop/desktopurlopener.h"
#include "app/desktop/headlessrun.h"
#include "app/desktop/singleinstance.h"
#include "core/account/accountsession.h"
#include "core/account/sessiondata.h"
#include "core/auth/accountauthenticator.h"
#include "core/auth/fallbacksecretstore.h"
#include "core/auth/keychainsecretstore.h"
#include "core/auth/memorysecretstore.h"
#include "core/net/httptransport.h"
#include "core/net/ratelimiter.h"
#include "core/polling/poller.h"
#include "core/settings/appsettings.h"
#include "core/settings/autostart.h"
#include "core/settings/datafolder.h"
#include "core/settings/profilestore.h"
#include "core/settings/proxysettings.h"
#include "core/store/plantstore.h"
#include "core/store/powerhistory.h"
#include "core/util/clock.h"
#include "ui/dialogs/signinwizard.h"
#include "ui/format/language.h"
#include "ui/prompts/messageboxprompter.h"
#include "ui/views/mainwindow.h"
#include "ui/views/tablelayouts.h"

#include <QApplication>
#include <QDir>
#include <QNetworkProxy>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unpaintedMs = 2000;

} // namespace

Application::Application(QApplication &application, const CommandLine &line, Surroundings surroundings)
    : m_application(application)
    , m_line(line)
    , m_ownClock(std::move(surroundings.clock))
    , m_secrets(std::move(surroundings.secrets))
    , m_autostart(std::move(surroundings.autostart))
    , m_prompter(std::move(surroundings.prompter))
    , m_urlOpener(std::move(surroundings.urlOpener))
{
}

Application::Application(QApplication &application, const CommandLine &line)
    : Application(application, line, Surroundings())
{
}

Application::~Application()
{
    // What looks at a session goes before it, and every session before the clock it runs on.
    m_headless.reset();
    m_shell.reset();
    m_window.reset();
    m_control.reset(); // after its dialogs
    m_sessions.clear();
    if (!m_settings)
        return;
    disconnect(m_settings.get(), nullptr, this, nullptr); // nobody is there to be told
    m_settings->save();
    // What this run has written since its folder was moved comes along.
    if (const ApiError trouble = m_dataFolder->finish(); trouble.kind != ApiError::Kind::None)
        std::fputs(qUtf8Printable(u"heliodesk: %1\n"_s.arg(trouble.text)), stderr);
}

void Application::start()
{
    m_theme = std::make_unique<Theme>(m_application);
    if (!m_prompter)
        m_prompter = std::make_unique<MessageBoxPrompter>();
    if (!m_urlOpener)
        m_urlOpener = std::make_unique<DesktopUrlOpener>();
    if (m_line.isDemo) {
        m_demo = std::make_unique<DemoMode>(m_line);
        m_clock = &m_demo->clock();
        m_secrets = std::make_unique<MemorySecretStore>();
    } else {
        if (!m_ownClock)
            m_ownClock = std::make_unique<SystemClock>();
        m_clock = m_ownClock.get();
        if (!m_secrets) {
            m_keychain = std::make_unique<KeychainSecretStore>();
            m_secrets = std::make_unique<FallbackSecretStore>(*m_keychain);
        }
    }
    chooseFolder();
    openStores();
    m_language = std::make_unique<Language>(m_application);
    applyLook();
    // The demo has a folder of its own, and a headless run only reads.
    if (!m_line.isDemo && !m_line.isHeadless) {
        m_instance = std::make_unique<SingleInstance>(m_folder);
        if (!m_instance->claim()) {
            yieldToFirst();
            return;
        }
    }
    openAll();
}

//! Another process shows this folder already: two would fight for the account's only session.
void Application::yieldToFirst()
{
    connect(m_instance.get(), &SingleInstance::handedOver, this, [] {
        std::fputs(qUtf8Printable(tr("heliodesk: already running with this folder; its window was asked to "
                                     "come to the front.\n")),
                   stderr);
        QCoreApplication::exit(0);
    });
    connect(m_instance.get(), &SingleInstance::failed, this, [this] {
        std::fputs(
            qUtf8Printable(
                tr("heliodesk: already running with the folder %1, but it does not answer.\n").arg(m_folder)),
            stderr);
        QCoreApplication::exit(1);
    });
    m_instance->handOver({m_line.plant, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
}

void Application::openAll()
{
    m_proxy->refresh();
    openWindow();
    if (m_line.isDemo)
        openDemo();
    else if (m_line.isHeadless)
        whenProxyIsKnown([this] { openStoredNow(); });
    else if (!m_profiles->profiles().isEmpty())
        openStoredAfterPaint();
}

void Application::openStoredNow()
{
    const QList<Profile> profiles = m_profiles->profiles();
    for (const Profile &profile : profiles)
        openSession(std::make_unique<AccountSession>(profile, *m_secrets, *m_clock, m_folder));
    startHeadless();
}

//! Neither a large cache nor a slow keychain may keep the window from being there.
void Application::openStoredAfterPaint()
{
    m_stored = m_profiles->profiles();
    const auto open = [this] { whenProxyIsKnown([this] { openNextStored(); }); };
    connect(m_window.get(), &MainWindow::firstPainted, this, open);
    // A window that starts minimized is not painted, yet its plants are to be watched.
    QTimer::singleShot(unpaintedMs, this, [this, open] {
        if (m_sessions.empty())
            open();
    });
}

//! One in each turn of the loop, so that the first is seen before the next is read.
void Application::openNextStored()
{
    if (m_stored.isEmpty()) {
        setAwaitingAccounts(false);
        return;
    }
    const Profile profile = m_stored.takeFirst();
    if (!session(profile.id))
        openSession(std::make_unique<AccountSession>(profile, *m_secrets, *m_clock, m_folder));
    QMetaObject::invokeMethod(this, &Application::openNextStored, Qt::QueuedConnection);
}

void Application::chooseFolder()
{
    if (m_line.isDemo || !m_line.profileFolder.isEmpty()) {
        m_dataFolder = std::make_unique<DataFolder>(
            DataFolder::fixed(m_line.isDemo ? m_demo->folder() : m_line.profileFolder));
    } else {
        m_pointer = DataFolder::userPointer();
        m_dataFolder = std::make_unique<DataFolder>(*m_pointer, DataFolder::standardPath());
    }
    m_folder = m_dataFolder->path();
    QDir().mkpath(m_folder);
}

void Application::openStores()
{
    openSettings();
    m_profiles = std::make_unique<ProfileStore>(m_folder + u"/profiles.json"_s);
    if (m_autostart)
        return;
    QStringList arguments {u"--minimized"_s};
    if (!m_line.profileFolder.isEmpty())
        arguments << u"--profiles"_s << m_folder;
    // The demo is no program of every day.
    m_autostart = m_line.isDemo ? std::make_unique<NoAutostart>() : systemAutostart(arguments);
}

void Application::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_clock, *m_theme);
    m_shell = std::make_unique<DesktopShell>(*m_window, *m_clock, *m_prompter);
    m_control = std::make_unique<ControlActions>(*m_window, *m_clock, *m_prompter);
    connectWindow();
    applySettings();
    setAwaitingAccounts(m_line.isDemo || !m_profiles->profiles().isEmpty());
    if (m_line.isHeadless)
        return;
    m_window->tableLayouts().restoreState(m_settings->value(AppSettings::Key::TableLayouts).toByteArray());
    m_window->restoreLayout(m_settings->value(AppSettings::Key::WindowState).toByteArray());
    showWindow();
    tellSettingsTrouble();
    if (m_profiles->lastError().kind != ApiError::Kind::None)
        m_prompter->tell(m_window.get(), tr("Accounts"), m_profiles->lastError().text);
}

void Application::setAwaitingAccounts(bool isAwaiting)
{
    m_window->setAwaitingAccounts(isAwaiting);
    m_shell->setAwaitingAccounts(isAwaiting);
}

void Application::showWindow()
{
    if (m_instance)
        connect(m_instance.get(), &SingleInstance::wished, m_shell.get(), &DesktopShell::obey);
    m_shell->setPreferences(DesktopPreferences::of(*m_settings));
    connect(m_settings.get(), &AppSettings::changed, m_shell.get(),
            [this] { m_shell->setPreferences(DesktopPreferences::of(*m_settings)); });
    connect(m_shell.get(), &DesktopShell::trayExplained, this,
            [this] { m_settings->setValue(AppSettings::Key::TrayExplained, true); });
    m_shell->enterDesktop(m_line.isMinimized);
    if (!m_line.plant.isEmpty())
        m_shell->showPlant(m_line.plant);
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::addAccountRequested, this, &Application::openSignIn);
    connect(window, &MainWindow::accountFormRequested, this, [this] { openSignIn()->showForm(); });
    connect(window, &MainWindow::accountHelpRequested, this, [this] { openSignIn()->showLetter(); });
    connect(window, &MainWindow::consentFormRequested, this, &Application::openConnect);
    connect(window, &MainWindow::authoriseRequested, this, &Application::authoriseAgain);
    connect(window, &MainWindow::demoRequested, this, &Application::launchDemo);
    connect(window, &MainWindow::removeAccountRequested, this, &Application::removeAccount);
    connect(window, &MainWindow::passwordRequested, this, &Application::enterPassword);
    connect(window, &MainWindow::retryRequested, this, &Application::retry);
    connect(window, &MainWindow::refreshRequested, this, &Application::refreshLists);
    connect(window, &MainWindow::alarmRefreshRequested, this, &Application::refreshAlarms);
    connect(window, &MainWindow::settingsRequested, this, &Application::showSettings);
    connect(window, &MainWindow::closed, this, &Application::saveLayout);
    connect(m_control.get(), &ControlActions::controlledPlantsChanged, this,
            [this](const ProfileId &profile) {
                const AccountSession *changed = session(profile);
                if (changed && !m_profiles->save(changed->profile()))
                    m_prompter->tell(m_window.get(), tr("Accounts"), m_profiles->lastError().text);
            });
    connect(window, &MainWindow::quitRequested, this, [this] {
        saveLayout();
        QCoreApplication::quit();
    });
    connect(window, &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings->setValue(AppSettings::Key::Theme, Theme::keyOf(choice));
    });
    connect(window, &MainWindow::visiblePlantChanged, this,
            [this](const ProfileId &profile, const PlantCode &plant) {
                if (AccountSession *shown = session(profile))
                    shown->poller().setVisiblePlants(plant.isEmpty() ? QList<PlantCode>()
                                                                     : QList<PlantCode> {plant});
            });
}

void Application::openDemo()
{
    connect(m_demo.get(), &DemoMode::failed, this, &Application::tellDemoFailed);
    connect(m_demo.get(), &DemoMode::ready, this, [this](const Profile &profile, const QString &secret) {
        m_profiles->save(profile);
        if (profile.way == SignInWay::OAuth) {
            askDemoOwner(profile, secret);
            return;
        }
        m_secrets->write(AccountAuthenticator::passwordName(profile.id), secret.toUtf8(), this,
                         [this, profile](const SecretAnswer &) {
                             openSession(
                                 std::make_unique<AccountSession>(profile, *m_secrets, *m_clock, m_folder));
                             setAwaitingAccounts(false);
                             if (m_line.isHeadless)
                                 startHeadless();
                         });
    });
    m_demo->start();
}

void Application::askDemoOwner(const Profile &profile, const QString &clientSecret)
{
    auto *owner = new DemoOwner(*m_secrets, *m_clock, m_folder, this);
    connect(owner, &DemoOwner::failed, this, [this, owner](const QString &reason) {
        owner->deleteLater();
        tellDemoFailed(reason);
    });
    connect(owner, &DemoOwner::linked, this, [this, owner](const Profile &linked) {
        owner->deleteLater();
        m_profiles->save(linked);
        openSession(owner->takeSession());
        setAwaitingAccounts(false);
    });
    owner->consent(profile, clientSecret);
}

void Application::tellDemoFailed(const QString &reason)
{
    setAwaitingAccounts(false);
    if (m_line.isHeadless)
        failHeadless(reason);
    else
        m_prompter->tell(m_window.get(), tr("Demo"),
                         tr("The demo plants could not be started: %1").arg(reason));
}

void Application::openSession(std::unique_ptr<AccountSession> opened)
{
    const ProfileId id = opened->profile().id;
    AccountSession &session = *opened;
    m_sessions[id] = std::move(opened);
    connectSession(session);
    connectAlarms(session);
    applyCadence(session);
    applyAlarmLanguage(session);
    session.setProxy(m_proxy->proxy());
    session.start();
    m_control->addAccount(session);
    m_window->addAccount(session.profile(), dataOf(session));
    m_window->showStatus(id, session.status());
    m_shell->addAccount(session);
    m_window->showBudgets(id, session.limiter().report());
}

void Application::connectSession(AccountSession &session)
{
    const ProfileId id = session.profile().id;
    connect(&session, &AccountSession::statusChanged, this,
            [this, id](const LinkStatus &status) { m_window->showStatus(id, status); });
    connect(&session, &AccountSession::profileChanged, this,
            [this](const Profile &profile) { m_profiles->save(profile); });
    connect(&session.poller(), &Poller::sweepFinished, this,
            [this, id, &session] { m_window->showNextDataAt(id, session.poller().nextDataAt()); });
    connect(&session.limiter(), &RateLimiter::changed, this,
            [this, id, &session] { m_window->showBudgets(id, session.limiter().report()); });
}

void Application::startHeadless()
{
    if (m_sessions.empty()) {
        failHeadless(tr("There is no account. Try --demo."));
        return;
    }
    m_headless =
        std::make_unique<HeadlessRun>(sessions(), *m_window, *m_theme, *m_clock, m_line.screenshotFolder);
    if (m_demo)
        m_headless->setDemo(*m_demo);
    connect(m_headless.get(), &HeadlessRun::finished, this, [](int code) { QCoreApplication::exit(code); });
    m_headless->start();
}

void Application::failHeadless(const QString &reason)
{
    std::fputs(qPrintable(tr("heliodesk: %1\n").arg(reason)), stderr);
    // The loop may not have begun yet: an exit now would be forgotten.
    QMetaObject::invokeMethod(
        this, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

void Application::saveLayout()
{
    m_settings->setValue(AppSettings::Key::WindowState, m_window->layoutState());
    m_settings->setValue(AppSettings::Key::TableLayouts, m_window->tableLayouts().state());
}

QList<AccountSession *> Application::sessions() const
{
    QList<AccountSession *> sessions;
    for (const auto &[id, opened] : m_sessions)
        sessions << opened.get();
    return sessions;
}

AccountSession *Application::session(const ProfileId &profile) const
{
    const auto found = m_sessions.find(profile);
    return found == m_sessions.end() ? nullptr : found->second.get();
}
