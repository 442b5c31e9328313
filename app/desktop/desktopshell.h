// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktopactions.h"
#include "app/desktop/noticedesk.h"
#include "app/desktop/plantfinder.h"
#include "app/desktop/startwish.h"

class AccountSession;
class MainWindow;

//! What makes the window a citizen of its desktop: it comes to the front when asked for.
class DesktopShell : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    DesktopShell(MainWindow &window, Clock &clock, Prompter &prompter, QObject *parent = nullptr);
    ~DesktopShell() override;

    //! Notifications from now on; not for headless runs.
    void enterDesktop();
    //! \a session must outlive its account here.
    void addAccount(AccountSession &session);
    void removeAccount(const ProfileId &profile);
    void setAwaitingAccounts(bool isAwaiting);
    void setFormatter(const Formatter &formatter);
    //! Does what a later start of the program wants.
    void obey(const StartWish &wish);
    //! Selects the plant as soon as an account has it.
    void showPlant(const PlantCode &plant);
    void bringToFront();

private:
    void showSubject(const Notice::Subject &subject);

    MainWindow &m_window;
    PlantFinder m_finder;
    DesktopActions m_actions;
    NoticeDesk m_notices;
};
