// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktopactions.h"
#include "app/desktop/desktoppreferences.h"
#include "app/desktop/noticedesk.h"
#include "app/desktop/plantfinder.h"
#include "app/desktop/pollpause.h"
#include "app/desktop/startwish.h"
#include "app/desktop/traypresence.h"
#include "app/desktop/windowkeeper.h"

class AccountSession;
class MainWindow;

//! What makes the window a citizen of its desktop: tray, notifications, what its menus open beyond the pages,
//! and that it comes to the front when asked for.
class DesktopShell : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    DesktopShell(MainWindow &window, Clock &clock, Prompter &prompter, QObject *parent = nullptr);
    ~DesktopShell() override;

    //! Shows the window, or only its icon if it is to be \a minimized and there is one; tray and
    //! notifications from now on. Not for headless runs.
    void enterDesktop(bool minimized);
    void setPreferences(const DesktopPreferences &preferences);
    //! \a session must outlive its account here.
    void addAccount(AccountSession &session);
    void removeAccount(const ProfileId &profile);
    void setAwaitingAccounts(bool isAwaiting);
    void setFormatter(const Formatter &formatter);
    //! Does what a later start of the program wants.
    void obey(const StartWish &wish);
    //! Selects the plant as soon as an account has it.
    void showPlant(const PlantCode &plant);
    void bringToFront() { m_keeper.bringToFront(); }

Q_SIGNALS:
    //! The user knows now where the window goes when it is closed.
    void trayExplained();

private:
    void connectWindow();
    void adopt(TrayIcon &icon);
    void setPaused(bool isPaused);
    void showSubject(const Notice::Subject &subject);

    MainWindow &m_window;
    PlantFinder m_finder;
    DesktopActions m_actions;
    NoticeDesk m_notices;
    PollPause m_pause;
    TrayPresence m_tray;
    WindowKeeper m_keeper;
    TraySink *m_traySink = nullptr; // the notice desk's
    DesktopPreferences m_preferences;
    bool m_isOnDesktop = false;
};
