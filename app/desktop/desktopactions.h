// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/motionsetting.h"
#include "app/desktop/screenawake.h"
#include "core/domain/ids.h"
#include "ui/format/formatter.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

class AccountSession;
class Clock;
class MainWindow;
class Prompter;
struct PageExport;
class WallDisplay;
struct PlantReport;

//! Does what the menus of the window ask for beyond its pages: help, and what leaves the window.
class DesktopActions : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    DesktopActions(MainWindow &window, const Clock &clock, Prompter &prompter, QObject *parent = nullptr);
    ~DesktopActions() override;

    void addAccount(AccountSession &session);
    void removeAccount(const ProfileId &profile);
    void setFormatter(const Formatter &formatter);
    //! How long the wall display stays at a plant.
    void setWallSeconds(int seconds);

private:
    void showAbout();
    void showShortcuts();
    void print();
    void savePdf();
    void save(const PageExport &wanted);
    void showWall();
    void makeWall();
    //! Of the plant on the page; nothing if there is none.
    std::optional<PlantReport> report() const;

    MainWindow &m_window;
    const Clock &m_clock;
    Prompter &m_prompter;
    Formatter m_formatter;
    QMap<ProfileId, AccountSession *> m_sessions;
    ProfileId m_profile; // of the plant on the page
    PlantCode m_plant;
    QString m_folder; // of the last file
    int m_wallSeconds;
    MotionSetting m_motion;
    ScreenAwake m_awake; // while the wall display is shown
    std::unique_ptr<WallDisplay> m_wall; // null until first shown
};
