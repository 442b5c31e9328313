// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopshell.h"

#include "core/account/accountsession.h"
#ifdef HELIODESK_HAS_DBUS
#include "ui/tray/freedesktopsink.h"
#endif
#include "ui/views/mainwindow.h"

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
{
    connect(&m_finder, &PlantFinder::found, this,
            [this](const ProfileId &profile, const PlantCode &plant) { m_window.select(profile, plant); });
    connect(&m_finder, &PlantFinder::missing, this, [this](const PlantCode &plant) {
        m_window.statusBar()->showMessage(tr("None of the accounts has the plant %1.").arg(plant.value),
                                          messageMs);
    });
    connect(&m_notices, &NoticeDesk::subjectRequested, this, &DesktopShell::showSubject);
    connect(&m_window, &MainWindow::notificationsRequested, this, [this] { m_notices.showList(&m_window); });
}

DesktopShell::~DesktopShell() = default;

void DesktopShell::enterDesktop()
{
#ifdef HELIODESK_HAS_DBUS
    if (FreedesktopSink::hasBus())
        m_notices.addSink(std::make_unique<FreedesktopSink>(QDBusConnection::sessionBus()));
#endif
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
}

void DesktopShell::removeAccount(const ProfileId &profile)
{
    m_finder.removeAccount(profile);
    m_actions.removeAccount(profile);
    m_notices.removeAccount(profile);
}

void DesktopShell::setFormatter(const Formatter &formatter)
{
    m_actions.setFormatter(formatter);
    m_notices.setFormatter(formatter);
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

void DesktopShell::bringToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}
