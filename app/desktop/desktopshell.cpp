// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopshell.h"

#include "core/account/accountsession.h"
#include "ui/views/mainwindow.h"
#ifdef HELIODESK_HAS_DBUS
#include "ui/tray/freedesktopsink.h"
#endif

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcShell, "heliodesk.shell", QtWarningMsg)

constexpr int messageMs = 15'000;

} // namespace

DesktopShell::DesktopShell(MainWindow &window, Clock &clock, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_actions(window, clock, prompter)
    , m_notices(clock)
    , m_keeper(window, prompter, [this] { return m_tray.isShown(); })
{
    connectWindow();
    connect(&m_finder, &PlantFinder::found, this,
            [this](const ProfileId &profile, const PlantCode &plant) { m_window.select(profile, plant); });
    connect(&m_finder, &PlantFinder::missing, this, [this](const PlantCode &plant) {
        m_window.statusBar()->showMessage(tr("None of the accounts has the plant %1.").arg(plant.value),
                                          messageMs);
    });
    connect(&m_notices, &NoticeDesk::subjectRequested, this, &DesktopShell::showSubject);
    connect(&m_notices, &NoticeDesk::alarmRequested, this, [this](const Notice::AlarmItem &alarm) {
        bringToFront();
        m_window.showAlarm(alarm.profile, alarm.id);
    });
    connect(&m_notices, &NoticeDesk::taskRequested, this, [this](const ProfileId &profile, const QString &id) {
        bringToFront();
        m_window.showTask(profile, id);
    });
    connect(&m_pause, &PollPause::changed, this, &DesktopShell::setPaused);
    connect(&m_tray, &TrayPresence::iconMade, this, &DesktopShell::adopt);
    connect(&m_keeper, &WindowKeeper::explained, this, &DesktopShell::trayExplained);
}

DesktopShell::~DesktopShell() = default;

void DesktopShell::connectWindow()
{
    connect(&m_window, &MainWindow::notificationsRequested, this, [this] { m_notices.showList(&m_window); });
    connect(&m_window, &MainWindow::pauseRequested, &m_pause, &PollPause::setPaused);
    // Its layout is worth keeping, as when it is closed.
    connect(&m_keeper, &WindowKeeper::hidden, &m_window, &MainWindow::closed);
}

void DesktopShell::enterDesktop(bool minimized)
{
    m_isOnDesktop = true;
#ifdef HELIODESK_HAS_DBUS
    // Tests must not talk to the person whose desktop they run on.
    if (QGuiApplication::platformName() != "offscreen"_L1 && FreedesktopSink::hasBus())
        m_notices.addSink(std::make_unique<FreedesktopSink>(QDBusConnection::sessionBus()));
#endif
    auto sink = std::make_unique<TraySink>();
    m_traySink = sink.get();
    m_notices.addSink(std::move(sink));
    m_tray.setWanted(m_preferences.showsTray);
    if (minimized)
        m_keeper.startHidden();
    else
        m_window.show();
}

void DesktopShell::setPreferences(const DesktopPreferences &preferences)
{
    m_preferences = preferences;
    m_notices.setChoices(preferences.notices);
    m_actions.setWallSeconds(preferences.wallSeconds);
    m_keeper.setClosesToTray(preferences.closesToTray, preferences.isTrayExplained);
    if (m_isOnDesktop)
        m_tray.setWanted(preferences.showsTray);
}

void DesktopShell::adopt(TrayIcon &icon)
{
    m_traySink->setIcon(&icon.icon());
    connect(&icon, &TrayIcon::openRequested, &m_keeper, &WindowKeeper::bringToFront);
    connect(&icon, &TrayIcon::toggleRequested, &m_keeper, &WindowKeeper::toggle);
    connect(&icon, &TrayIcon::pauseRequested, &m_pause, &PollPause::setPaused);
    connect(&icon, &TrayIcon::quitRequested, &m_window, &MainWindow::quitRequested);
    connect(&icon, &TrayIcon::settingsRequested, this, [this] {
        bringToFront();
        Q_EMIT m_window.settingsRequested();
    });
}

void DesktopShell::setPaused(bool isPaused)
{
    m_window.setPaused(isPaused);
    m_tray.setPaused(isPaused);
    m_notices.setPaused(isPaused);
}

void DesktopShell::showSubject(const Notice::Subject &subject)
{
    bringToFront();
    if (subject.plant.isEmpty())
        m_window.select(subject.profile);
    else
        m_window.select(subject.profile, subject.plant);
}

void DesktopShell::addAccount(AccountSession &session)
{
    m_finder.addAccount(session.profile().id, session.store());
    m_actions.addAccount(session);
    m_notices.addAccount(session);
    m_pause.addAccount(session);
    m_tray.addAccount(session);
}

void DesktopShell::removeAccount(const ProfileId &profile)
{
    m_finder.removeAccount(profile);
    m_actions.removeAccount(profile);
    m_notices.removeAccount(profile);
    m_pause.removeAccount(profile);
    m_tray.removeAccount(profile);
}

void DesktopShell::setFormatter(const Formatter &formatter)
{
    m_actions.setFormatter(formatter);
    m_notices.setFormatter(formatter);
    m_tray.setFormatter(formatter);
}

void DesktopShell::setAwaitingAccounts(bool isAwaiting)
{
    m_finder.setAwaitingAccounts(isAwaiting);
}

void DesktopShell::obey(const StartWish &wish)
{
    qCInfo(lcShell) << "asked for" << (wish.plant.isEmpty() ? u"the window"_s : wish.plant.value);
    if (!wish.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken.toLatin1()); // Qt uses it up with the next line
    bringToFront();
    if (!wish.plant.isEmpty())
        showPlant(wish.plant);
}

void DesktopShell::showPlant(const PlantCode &plant)
{
    m_finder.find(plant);
}
